import { dateOf } from '../material/date-words';
import type { MaterialBuilder } from '../material/material-builder';
import { plainText, shortened } from '../material/plain-text';
import { citedIn } from '../material/split-addresses';
import { actOf, yesOrNo } from '../material/type-words';
import { spaced } from '../table/table-material';
import { edgeRole, relationRank, type EdgeRole } from './attribute-roles';
import type { ForeignEdge } from './graph-sink';

/** What the statements of a graph are put together with. */
export interface StatementDesk {
	builder: MaterialBuilder;
	actorNamed(name: string, where: string): string;
	look(attribute: string): void;
	note(attribute: string, text: string, where: string): string;
}

/** The word for a relation where a file has none. */
const NO_WORD = 'linked';

/** Adds an edge as a statement: its relation is the surest word among its attributes, the rest is read by role or noted. */
export function edgeStatement(edge: ForeignEdge, { builder, actorNamed, look, note }: StatementDesk): void {
	const { where, attributes } = edge;
	const cells = new Map<EdgeRole, string>();
	const notes: string[] = [];
	let rank = Infinity;
	let relation = plainText(edge.label ?? '');
	for (const [attribute, value] of attributes) {
		const text = plainText(value);
		if (text === '') continue;
		const role = edgeRole(attribute);
		if (role === 'look') look(attribute);
		else if (role === 'relation') {
			const surer = relationRank(attribute);
			if (relation === '' || surer < rank) {
				if (relation !== '' && relation !== text) notes.push(note('Also', relation, where));
				[relation, rank] = [text, surer];
			} else if (text !== relation) notes.push(note(attribute, text, where));
		} else if (role === 'other' || role === 'note' || cells.has(role)) {
			notes.push(note(role === 'note' ? '' : attribute, text, where));
		} else cells.set(role, text);
	}
	if (relation === '') {
		builder.leftover(where, edge.id ?? '', `A tie without a word for it; taken as '${NO_WORD}'.`);
		relation = NO_WORD;
	}
	if (!edge.directed) notes.push('Without direction in the file.');
	const cell = (role: EdgeRole) => cells.get(role) ?? '';
	const weight = plainText(edge.weight ?? '') || cell('weight');
	if (weight !== '' && !Number.isFinite(Number(weight)))
		notes.push(`Weight in the file: ${shortened(weight)}.`);
	const act = cell('act') === '' ? undefined : actOf(cell('act'));
	if (cell('act') !== '' && act === undefined) {
		builder.leftover(where, cell('act'), 'An act that is not known; kept in the note.');
		notes.push(`Act in the file: ${shortened(cell('act'))}.`);
	}
	const negated = yesOrNo(cell('negated'));
	if (negated === undefined) {
		builder.leftover(where, cell('negated'), 'Neither yes nor no; kept in the note.');
		notes.push(`Negated in the file: ${shortened(cell('negated'))}.`);
	}
	const valid = spanOf(edge) ?? dated(cell('date'));
	const said = dated(cell('said'));
	const published = dated(cell('published'));
	const place = cell('place');
	builder.statement({
		...{ subject: edge.source, relation: shortened(spaced(relation), 200), object: edge.target, where },
		sources: citedIn(cell('source')).map(({ address, text }) =>
			builder.source(address ? text : `name:${text}`, {
				...(address ? { url: text } : { title: text }),
				where
			})
		),
		...(cell('claimant') === '' ? {} : { claimant: actorNamed(cell('claimant'), where) }),
		...(act === undefined ? {} : { act }),
		...(negated ? { negated } : {}),
		...(valid === undefined ? {} : { valid }),
		...(said === undefined ? {} : { said }),
		...(published === undefined ? {} : { published }),
		...(cell('quote') === '' ? {} : { quote: cell('quote') }),
		...(cell('says') === '' ? {} : { says: cell('says') }),
		...(place === ''
			? {}
			: { place: builder.actor(`place:${place}`, { label: place, type: 'place', where }) }),
		...(weight !== '' && Number.isFinite(Number(weight)) ? { weight: Number(weight) } : {}),
		...(notes.length ? { note: shortened(notes.join(' '), 1_000) } : {})
	});
}

/** What is no date is passed on: the dossier keeps it in a note. */
function dated(text: string): string | undefined {
	return text === '' ? undefined : (dateOf(text) ?? text);
}

/** The time of an edge as EDTF; a side that the file does not give is open, as these formats mean it. */
function spanOf({ start, end }: ForeignEdge): string | undefined {
	const [from, to] = [start, end].map((text) => (text === undefined ? undefined : dateOf(text)));
	if (from === undefined && to === undefined) return undefined;
	if (from === to) return from;
	return `${from ?? '..'}/${to ?? '..'}`;
}
