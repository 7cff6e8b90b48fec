import type { DossierHeader } from '../../dossier/schema';
import type { Leftover } from './material';

type ReadingNote = NonNullable<DossierHeader['readingNotes']>[number];

/** How many places a note names; the list beside the dossier has them all. */
const NAMED = 20;

/** Leftovers as they are gathered: every one counted, a limited number listed. */
export class Leftovers {
	readonly listed: Leftover[] = [];
	readonly counts = new Map<string, number>();
	readonly #most: number;

	constructor(most: number) {
		this.#most = most;
	}

	add(where: string, what: string, why: string): void {
		this.counts.set(why, (this.counts.get(why) ?? 0) + 1);
		if (this.listed.length < this.#most) this.listed.push({ where, what, why });
	}

	/** Takes in leftovers that were counted before. */
	take(listed: readonly Leftover[], counts: Iterable<[string, number]>): void {
		for (const leftover of listed) if (this.listed.length < this.#most) this.listed.push(leftover);
		for (const [why, count] of counts) this.counts.set(why, (this.counts.get(why) ?? 0) + count);
	}
}

/** One note for each reason, for the header of the dossier: how often, where first, what stood there. */
export function leftoverNotes({ listed, counts }: Leftovers, file: string): ReadingNote[] {
	return [...counts].map(([why, count], i) => {
		const places = listed.filter((leftover) => leftover.why === why);
		const named = places.slice(0, NAMED).map(({ where, what }) => `${where || 'file'}: ${what || '(empty)'}`);
		const more = count > named.length ? `; ${(count - named.length).toLocaleString('en')} more` : '';
		return {
			id: `import-${i + 1}`,
			where: file,
			text: `${why} ${count.toLocaleString('en')} × (${named.join('; ')}${more})`
		};
	});
}

/** Every listed leftover as a line of text, under the counts. */
export function leftoverText({ listed, counts }: Leftovers, file: string): string {
	const lines = [`What was not taken over from ${file}`, ''];
	for (const [why, count] of counts) lines.push(`${count.toLocaleString('en')} × ${why}`);
	lines.push('');
	for (const { where, what, why } of listed) lines.push(`${where || 'file'}\t${what}\t${why}`);
	return `${lines.join('\n')}\n`;
}
