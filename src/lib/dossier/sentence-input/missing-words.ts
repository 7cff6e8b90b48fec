import { nameOf } from '../actor-name';
import { didYouMean } from '../nearest';
import type { Expectation } from './expectation';
import type { ClaimDraft } from './reading';
import type { Lexicon } from './lexicon';
import type { Reader } from './reader';

/** What is missing at the place that a sentence was read to, or what stands there and is not understood. */
export function missingWords(lexicon: Lexicon, reader: Reader, draft: ClaimDraft): string[] {
	const [place = 0] = reader.expected.places;
	const expected = reader.expected.at(place);
	const rest = reader.text.slice(place).trim();
	const wanted = [...new Set(expected.flatMap((one) => wordsOf(lexicon, one, draft)))];
	if (/^[. ]*$/.test(rest)) return wanted;
	const actors = expected.some(({ kind }) => kind === 'actor') ? lexicon.actors.all : [];
	const near = didYouMean(
		rest.split(' ', 3).join(' '),
		actors.map(({ folded }) => folded)
	);
	const said = rest.length > 40 ? `${rest.slice(0, 40)}…` : rest;
	return [`'${said}' is not understood here.${near}`, ...wanted];
}

function wordsOf({ index }: Lexicon, expected: Expectation, { who, act }: ClaimDraft): string[] {
	const name = who === undefined || who === 'narrator' ? 'the source' : nameOf(index, who);
	switch (expected.kind) {
		case 'actor':
			if (expected.role === 'who') return ['Begin with who says it.'];
			if (expected.role === 'behalf') return [`Name the party for which ${name} speaks.`];
			if (expected.role === 'subject')
				return [act === 'accuses' ? `Name whom ${name} accuses.` : 'Name the actor of whom it is said.'];
			return [
				expected.role === 'about'
					? 'Name the actor of whom it is said.'
					: 'Name whom it concerns: the object.'
			];
		case 'act':
			return [`Say what ${name} does: accuses, denies, asserts, acknowledges, demands …`];
		case 'verb':
			return [
				expected.form === 'gerund'
					? 'Say of what: supporting, harbouring, attacking …'
					: 'Say what is done: supports, harbours, attacks …'
			];
		case 'claim':
			return [];
		case 'word':
			return ['of', 'that'].includes(expected.word) ? [`Then comes '${expected.word}'.`] : [];
	}
}
