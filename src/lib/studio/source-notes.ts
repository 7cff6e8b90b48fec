import { ranges } from '../citation/ranges';
import type { CodedClaim } from '../dossier/dossier';
import { citedSource } from '../evidence/source-numbers';
import type { EvidenceContext } from '../evidence/evidence-context';
import type { FigureSource } from '../figure/figure-content';
import { sourceLetter } from '../figure/source-letters';

/** Gives the sources of one figure their letters, in order of first use, and remembers where in each was read. */
export class SourceNotes {
	readonly #letters = new Map<string, string>();
	/** Claims that the figure rests on, by source. */
	readonly #claims = new Map<string, Set<string>>();
	readonly #context: EvidenceContext;

	constructor(context: EvidenceContext) {
		this.#context = context;
	}

	/** Letter of a source; the next free one at its first use. */
	letter(source: string): string {
		const letter = this.#letters.get(source) ?? sourceLetter(this.#letters.size + 1);
		this.#letters.set(source, letter);
		return letter;
	}

	/** Puts down that the figure shows a claim. */
	use(claim: Pick<CodedClaim, 'id' | 'source'>): void {
		const claims = this.#claims.get(claim.source) ?? new Set();
		this.#claims.set(claim.source, claims.add(claim.id));
	}

	/** The footnotes, in order of their letters. */
	list(): FigureSource[] {
		const { index } = this.#context;
		return [...this.#letters].flatMap(([id, letter]) => {
			const source = index.sources.get(id);
			if (!source) return [];
			const { publisherName, title, date, excerpt, url } = citedSource(index, source, 0);
			const places = excerpt ? '' : this.#places(id);
			return [
				{
					letter,
					text: `${publisherName}, ${title}, ${date}.`,
					brief: `${publisherName}, ${date}`,
					read: excerpt ? 'Read from an excerpt.' : `Read in full${places}.`,
					...(url ? { url } : {})
				}
			];
		});
	}

	/** "; paragraphs 2, 9–11": where in a text that was read in full the claims of the figure stand. */
	#places(source: string): string {
		const { index } = this.#context;
		const paragraphs = new Set<number>();
		let headline = false;
		for (const id of this.#claims.get(source) ?? []) {
			const para = index.claims.get(id)?.at?.para;
			if (typeof para !== 'number') continue;
			if (para === 0) headline = true;
			else paragraphs.add(para);
		}
		const list = ranges([...paragraphs].sort((a, b) => a - b));
		const words = [headline && 'headline', list && `paragraph${paragraphs.size === 1 ? '' : 's'} ${list}`];
		const found = words.filter(Boolean);
		return found.length ? `; ${found.join(', ')}` : '';
	}
}
