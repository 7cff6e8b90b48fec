import { capitalise, inTextOf, isPlural, joinWords, nameOf } from '../dossier/actor-name';
import type { Act } from '../dossier/schema';
import { BEARING } from '../ledger/bearing';
import { assertersOf } from '../ledger/corroboration';
import { listAt } from '../ledger/csr';
import { sidesOf } from '../ledger/disputes';
import { EFFECT, STATUSES, type Corroboration, type Hue, type Status } from '../ledger/ledger';
import { counts, type EvidenceContext } from './evidence-context';

/** A status as the legend names it. */
export const STATUS_LABELS: Record<Status, string> = {
	asserted: 'Asserted',
	alleged: 'Alleged',
	disputed: 'Disputed',
	acknowledged: 'Acknowledged',
	negated: 'Negated',
	ended: 'Ended',
	hypothetical: 'Hypothetical only'
};

/** A hue as the legend names it. */
export const HUE_LABELS: Record<Hue, string> = {
	cooperative: 'Cooperative',
	hostile: 'Hostile',
	'third-party': 'Hostile to a third party',
	kinship: 'Kinship',
	neutral: 'Neutral'
};

const PARTICIPLES: Partial<Record<Act, string>> = {
	demands: 'demanded',
	threatens: 'threatened',
	expects: 'expected',
	predicts: 'predicted',
	recommends: 'recommended'
};

/** Who stands on which side, as one or two sentences: "Pakistan affirms, the Afghan Taliban deny." */
export function statusWords(context: EvidenceContext, tie: number): string {
	const { ledger, index, rows } = context;
	const status = STATUSES[context.status[tie]];
	const sides = sidesOf(ledger, 'tie', tie, rows);
	const id = (actor: number) => ledger.actors.values[actor];
	const names = (actors: readonly number[]) => shorten(actors.map((actor) => inTextOf(index, id(actor))));
	/** "Pakistan affirms", "Pakistan and India affirm". */
	const say = (actors: readonly number[], one: string, many: string) =>
		`${names(actors)} ${actors.length > 1 || isPlural(index, id(actors[0])) ? many : one}`;
	const own = [...listAt(ledger.ties.claims, tie)].filter((row) => counts(context, row));
	const voices = (of: readonly number[]) => [...new Set(of.map((row) => ledger.speaksFor[row]))];

	const by = (effect: number) => own.filter((row) => ledger.effect[row] === effect);
	const alleged = (actors: readonly number[]) => (actors.length ? `; alleged by ${names(actors)}` : '');

	switch (status) {
		case 'disputed': {
			const parts = [
				sides.affirmedBy.length ? say(sides.affirmedBy, 'affirms', 'affirm') : '',
				sides.deniedBy.length ? say(sides.deniedBy, 'denies', 'deny') : '',
				sides.contestedBy.length ? say(sides.contestedBy, 'rejects the denial', 'reject the denial') : ''
			].filter(Boolean);
			return `${capitalise(parts.join(', '))}.`;
		}
		case 'alleged': {
			const accusations = own.filter((row) => ledger.effect[row] === EFFECT.alleges);
			const reply = accusations.some((row) => context.isAnswered(row))
				? 'It is answered, but not denied.'
				: accusations.some((row) => context.isAnsweredAtAll(row))
					? 'A reply is recorded, but left out of what is shown.'
					: 'No reply is recorded in these sources.';
			return `Alleged by ${names(sides.affirmedBy)} only. ${reply}`;
		}
		case 'acknowledged': {
			const admitting = voices(own.filter((row) => ledger.bearing[row] & BEARING.admits));
			const others = (effect: number) => voices(by(effect)).filter((actor) => !admitting.includes(actor));
			const affirming = others(EFFECT.affirms);
			const alleging = others(EFFECT.alleges).filter((actor) => !affirming.includes(actor));
			const also = affirming.length ? `; asserted by ${names(affirming)}` : '';
			return `Acknowledged by ${names(admitting)}${also}${alleged(alleging)}.`;
		}
		case 'negated':
			return `${capitalise(say(sides.deniedBy, 'says', 'say'))} that it does not hold; nobody in these sources says that it does.`;
		case 'ended':
			return `Said by ${names(sides.affirmedBy)} to have ended.`;
		case 'hypothetical': {
			const acts = new Map<string, string[]>();
			for (const row of own) {
				const word = PARTICIPLES[ledger.acts.values[ledger.act[row]] as Act] ?? 'spoken of';
				const who = names([ledger.speaksFor[row]]);
				const words = acts.get(who) ?? [];
				if (!words.includes(word)) acts.set(who, [...words, word]);
			}
			const list = [...acts].map(([who, words]) => `${joinWords(words)} by ${who}`);
			return `Nobody says that it holds: ${joinWords(list)}.`;
		}
		default: {
			const affirming = voices(by(EFFECT.affirms));
			const alleging = voices(by(EFFECT.alleges)).filter((actor) => !affirming.includes(actor));
			return `Asserted by ${names(affirming)}${alleged(alleging)}.`;
		}
	}
}

function shorten(names: string[]): string {
	return names.length > 4
		? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`
		: joinWords(names);
}

/** The words beside the three numbers: who asserts, and why an asserter is or is not disinterested. */
export function corroborationNotes(
	context: EvidenceContext,
	tie: number,
	corroboration: Corroboration
): { asserters: string; disinterested: string } {
	const { ledger, index, rows } = context;
	const { all, disinterested } = assertersOf(ledger, tie, rows);
	const names = (actors: number[]) =>
		shorten(actors.map((actor) => nameOf(index, ledger.actors.values[actor])));
	if (corroboration.asserters === 0)
		return { asserters: 'nobody says it holds', disinterested: 'nobody says it holds' };
	const asserters = names(all);
	if (disinterested.length > 0) return { asserters, disinterested: names(disinterested) };
	const accusers = new Set<number>();
	for (const row of listAt(ledger.ties.claims, tie)) {
		if (counts(context, row) && ledger.effect[row] === EFFECT.alleges)
			accusers.add(ledger.root[ledger.speaksFor[row]]);
	}
	const parties = new Set(
		[ledger.ties.subject[tie], ...listAt(ledger.ties.objects, tie)].map((actor) => ledger.root[actor])
	);
	const kinds = all.map((actor) =>
		accusers.has(actor) ? 'accuser' : parties.has(actor) ? 'party' : 'target'
	);
	const same = kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined;
	if (all.length > 1)
		return { asserters, disinterested: same ? `all are ${PLURALS[same]}` : 'all are accusers or parties' };
	return { asserters, disinterested: kinds[0] === 'party' ? 'it is a party' : `it is the ${kinds[0]}` };
}

const PLURALS: Record<string, string> = { accuser: 'accusers', party: 'parties', target: 'targets' };
