import { parseDate } from '../edtf';
import type { Reading } from './reading';
import type { Reader } from './reader';

const REPLY = ['in reply to', 'in answer to', 'answering', 'replying to', 'responding to'];

function isDate(text: string): boolean {
	return /\d{4}/.test(text) && !('error' in parseDate(text));
}

/** What may follow the content of a claim: dates, a condition, what it answers. Gives only readings that come to the end. */
export function readTail(reader: Reader, typed: string, from: Reading): Reading[] {
	if (reader.isEnd(from.place)) return [from];
	return [
		...bracket(reader, typed, from),
		...reply(reader, from),
		...dated(reader, from),
		...condition(reader, typed, from)
	].flatMap((reading) => readTail(reader, typed, reading));
}

/** "(2025-10)" is the time for which it holds; other words in brackets are a condition. */
function bracket(reader: Reader, typed: string, from: Reading): Reading[] {
	const found = /^ \(([^()]+)\)/.exec(reader.text.slice(from.place));
	if (!found) return [];
	const place = from.place + found[0].length;
	const inside = reader.typed(typed, from.place + 2, place - 1);
	if (isDate(inside)) return [{ ...from, place, draft: { ...from.draft, when: inside } }];
	if (/\d/.test(inside)) return [{ ...from, place, unread: `(${inside})` }];
	return [{ ...from, place, draft: { ...from.draft, condition: inside } }];
}

function reply(reader: Reader, from: Reading): Reading[] {
	return REPLY.flatMap((word) =>
		[word, `, ${word}`]
			.flatMap((phrase) => reader.word(from.place, phrase))
			.flatMap((place) => reader.claims(place))
			.map(({ end, means }) => ({ ...from, place: end, draft: { ...from.draft, respondsTo: means } }))
	);
}

/** "on 2025-10-12" is when it was said, "in 2025" and "since 2021-08" when it holds. */
function dated(reader: Reader, from: Reading): Reading[] {
	return (['on', 'in', 'since'] as const).flatMap((word) =>
		reader.word(from.place, word).flatMap((end) => {
			const place = reader.skip(end);
			const date = /^[\d/.~?%-]*[\d~?%]/.exec(reader.text.slice(place))?.[0] ?? '';
			if (!isDate(date)) return [];
			const draft =
				word === 'on'
					? { saidOn: date }
					: { when: word === 'since' && !date.includes('/') ? `${date}/..` : date };
			return [{ ...from, place: place + date.length, draft: { ...from.draft, ...draft } }];
		})
	);
}

/** "unless it stops", to the end or to what is answered. */
function condition(reader: Reader, typed: string, from: Reading): Reading[] {
	const place = reader.skip(from.place);
	const found =
		/^(?:if|unless|until|when) .+?(?=,? (?:in reply to|in answer to|replying to|responding to) |[ .]*$)/.exec(
			reader.text.slice(place)
		);
	if (!found) return [];
	const end = place + found[0].length;
	const text = reader.typed(typed, place, end);
	return [{ ...from, place: end, draft: { ...from.draft, condition: text } }];
}
