import type { Dossier } from '../../src/lib/dossier/dossier';
import type { ImportedDossier } from '../../src/lib/formats/material/to-dossier';

/** How many of a kind are named. */
const NAMED = 10;

const count = (n: number, one: string, many = `${one}s`) =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;

function named(names: readonly string[]): string {
	const more = names.length - NAMED;
	return `${names.slice(0, NAMED).join(', ')}${more > 0 ? `, and ${more.toLocaleString('en')} more` : ''}`;
}

function countsOf({ actors, sources, claims }: Dossier): string {
	return `${count(actors.length, 'actor')}, ${count(sources.length, 'source')}, ${count(claims.length, 'claim')}.`;
}

/** What a dossier holds that was restored from a file of Hearsay's own. */
export function restoredWords(dossier: Dossier): string {
	return `${countsOf(dossier)}\n`;
}

/** What an import made and what it left, as lines of text. */
export function importedWords(made: ImportedDossier): string {
	const { dossier, unset, sameNames, heldBack, quotesCut, leftoverCounts } = made;
	const lines = [countsOf(dossier)];
	if (unset.length > 0) {
		const words = unset.map(([id, word]) => `'${word}' (${id})`);
		lines.push(
			`${count(unset.length, 'relation word')} without polarity; set it in vocabulary.yaml, or give a map: ${named(words)}.`
		);
	}
	if (sameNames.length > 0) {
		const names = sameNames.map(({ name, keys }) => `'${name}' (${keys.length})`);
		lines.push(
			`${count(sameNames.length, 'name')} that several actors bear; none were merged: ${named(names)}.`
		);
	}
	if (heldBack.length > 0) {
		lines.push(
			`${count(heldBack.length, 'claim')} held back as withdrawn, since ${heldBack.length === 1 ? 'it accuses' : 'they accuse'} a person on one origin's word: ${named(heldBack)}.`
		);
	}
	if (quotesCut > 0) {
		lines.push(`${count(quotesCut, 'quote')} cut to five words; text of sources is not stored.`);
	}
	for (const [why, times] of leftoverCounts) lines.push(`Left: ${times.toLocaleString('en')} × ${why}`);
	if (leftoverCounts.length > 0)
		lines.push('What was left is in leftovers.txt and in the notes of dossier.yaml.');
	return `${lines.join('\n')}\n`;
}
