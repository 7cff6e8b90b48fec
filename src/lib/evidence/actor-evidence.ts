import { actorName } from '../dossier/actor-name';
import type { ActorType } from '../dossier/schema';
import { claimsOfActor, type ClaimsOfActor } from '../ledger/claims-of';
import { lengthAt, listAt } from '../ledger/csr';
import { ACTOR_TABS, type ActorEvidence, type ActorTab, type ActorTabEvidence } from './evidence';
import { claimGroups } from './claim-groups';
import { named } from './claim-details';
import { counts, type EvidenceContext } from './evidence-context';
import { SourceNumbers } from './source-numbers';

/** Actor types in words, singular. */
export const KIND_WORDS: Record<ActorType, string> = {
	state: 'State',
	government: 'Government',
	'de-facto-authority': 'De facto authority',
	'state-organ': 'State organ',
	'armed-group': 'Armed group',
	'group-class': 'Class of groups, not one group',
	'party-group': 'Parties',
	person: 'Person',
	'role-group': 'Officials, not named',
	population: 'Population',
	igo: 'International body',
	publisher: 'Publisher',
	place: 'Place',
	territory: 'Territory',
	unknown: 'Not named in the sources'
};

const TAB_LABELS: Record<ActorTab, string> = {
	says: 'Says',
	partsSay: 'Officials',
	saidOf: 'Said of it',
	denies: 'Denies',
	unanswered: 'Unanswered'
};

/** An actor and the counts of its tabs; undefined for an id that the dossier does not hold. */
export function actorEvidence(context: EvidenceContext, id: string): ActorEvidence | undefined {
	const { index, ledger, dossier } = context;
	const actor = index.actors.get(id);
	const code = ledger.actors.code(id);
	if (!actor || code < 0) return undefined;
	const claims = claimsOfActor(ledger, code, context.rows);
	const name = actorName(actor);
	const what = KIND_WORDS[actor.type];
	return {
		id,
		name,
		...(actor.label !== name ? { fullName: actor.label } : {}),
		type: actor.type,
		kindWords: actor.office ? `${what}, ${actor.office}` : what,
		line: numbersLine(context, claims),
		tabs: ACTOR_TABS.map((tab) => ({
			id: tab,
			label: tabLabel(tab, actor.type),
			count: claims[tab].length
		})).filter(({ id: tab, count }) => count > 0 || tab === 'says'),
		aliases: (actor.aliases ?? []).filter((alias) => alias !== name && alias !== actor.label),
		gloss: actor.gloss,
		office: actor.office,
		note: actor.note,
		...(actor.partOf ? { partOf: named(index, actor.partOf) } : {}),
		members: dossier.actors.filter(({ partOf }) => partOf === id).map((member) => named(index, member.id)),
		ties: lengthAt(ledger.tiesOf, code)
	};
}

function tabLabel(tab: ActorTab, type: ActorType): string {
	return tab === 'saidOf' && type === 'person' ? 'Said of them' : TAB_LABELS[tab];
}

/** The claims of one tab in groups, with the sources in order of use; tabs shown together share their numbers. */
export function actorTabEvidence(
	context: EvidenceContext,
	id: string,
	tab: ActorTab,
	numbers = new SourceNumbers(context.index)
): ActorTabEvidence {
	const code = context.ledger.actors.code(id);
	if (code < 0) return { groups: [], sources: [] };
	const rows = claimsOfActor(context.ledger, code, context.rows)[tab];
	const groups = claimGroups(context, numbers, rows);
	return { groups, sources: numbers.list() };
}

/** "Named in 105 of 157 claims, in 16 of 17 sources. Accuses 10 times, is accused 8 times." */
function numbersLine(context: EvidenceContext, claims: ClaimsOfActor): string {
	const { ledger } = context;
	const all = context.rows ? context.rows.reduce((sum, cell) => sum + cell, 0) : ledger.size;
	const sources = new Set<number>();
	for (let row = 0; row < ledger.size; row++) if (counts(context, row)) sources.add(ledger.source[row]);
	const named = `Named in ${claims.namedIn.length} of ${all} claims, in ${claims.namedInSources} of ${sources.size} sources.`;
	const acts = [
		claims.accuses.length ? `accuses ${times(claims.accuses.length)}` : '',
		claims.accused.length ? `is accused ${times(claims.accused.length)}` : ''
	].filter(Boolean);
	if (acts.length === 0) return named;
	const sentence = acts.join(', ');
	return `${named} ${sentence[0].toUpperCase()}${sentence.slice(1)}.`;
}

function times(n: number): string {
	return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}

/** Tie codes at an actor, for views that list them. */
export function tiesAt(context: EvidenceContext, id: string): number[] {
	const code = context.ledger.actors.code(id);
	return code < 0 ? [] : [...listAt(context.ledger.tiesOf, code)];
}
