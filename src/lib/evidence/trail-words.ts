import { capitalise, inTextOf, isPlural, joinWords } from '../dossier/actor-name';
import type { CodedClaim } from '../dossier/dossier';
import { dateWords, isApproximate } from '../dossier/date-words';
import { claimSentence } from '../dossier/sentence';
import { actVerb } from '../dossier/verb';
import { EFFECT } from '../ledger/ledger';
import type { Hop } from '../ledger/trails';
import type { EvidenceContext } from './evidence-context';
import type { SourceNumbers } from './source-numbers';
import { counts } from './evidence-context';
import { listAt, listHas } from '../ledger/csr';
import { BEARING } from '../ledger/bearing';

/** Words with the numbers of the sources they come from. */
export interface CitedWords {
	text: string;
	sources: number[];
}

/** One sentence of a trail; its parts read on, each with its own sources. */
export interface TrailSentence {
	parts: CitedWords[];
}

/** A sentence as plain text: "Pakistan accuses … [1][2]; they deny it [1][2]." */
export function sentenceText({ parts }: TrailSentence): string {
	const words = parts.map(({ text, sources }) =>
		sources.length ? `${text} ${sources.map((number) => `[${number}]`).join('')}` : text
	);
	return `${words.join('')}.`;
}

/** What voices on a tie do, in the order in which a sentence tells them after its main claim. */
const DEEDS = ['admits', 'affirms', 'alleges', 'denies', 'contests'] as const;
type Deed = (typeof DEEDS)[number];

function deedOf({ ledger }: EvidenceContext, row: number): Deed | undefined {
	const effect = ledger.effect[row];
	if (effect === EFFECT.affirms) return ledger.bearing[row] & BEARING.admits ? 'admits' : 'affirms';
	if (effect === EFFECT.alleges) return 'alleges';
	if (effect === EFFECT.denies) return 'denies';
	return effect === EFFECT.contests ? 'contests' : undefined;
}

/** Claims on a tie that speak of the same time, as far as is known. */
interface Instance {
	/** EDTF; undefined where the first claim gives no date. */
	when?: string;
	rows: number[];
}

/**
 * A hop as one sentence: its claim, then who else says so, and who denies it. What is said or denied of another time
 * says of which: the denial of one strike is not the denial of another. What is alleged and has no denial says
 * whether any reply is recorded.
 */
export function hopSentence(context: EvidenceContext, numbers: SourceNumbers, hop: Hop): TrailSentence {
	const { index, ledger } = context;
	const claimOf = (row: number) => index.claims.get(ledger.claims.values[row]) as CodedClaim;
	const main = claimOf(hop.claim);
	const deed = deedOf(context, hop.claim);
	const cite = (of: readonly number[]) =>
		[...new Set(of.map((row) => numbers.of(claimOf(row).source)))].sort((a, b) => a - b);
	const isMain = (row: number) =>
		row === hop.claim ||
		(deed !== undefined &&
			deedOf(context, row) === deed &&
			ledger.speaksFor[row] === ledger.speaksFor[hop.claim] &&
			(ledger.who[hop.claim] === ledger.speaksFor[row] || ledger.who[row] === ledger.who[hop.claim]));
	const instances = instancesOf(context, hop);
	const cited = cite(instances[0].rows.filter(isMain));
	// That the same voice says the same of another time, in the same source, adds nothing.
	const repeats = (row: number) => isMain(row) && cited.includes(numbers.of(claimOf(row).source));
	const others = instances.slice(1).filter(({ rows }) => !rows.every(repeats));
	const text = claimSentence(index, main).replace(/\.$/, '');
	const isBare = main.when !== undefined && text === undatedSentence(context, main);
	const date = others.length > 0 && isBare ? ` (${timeWords(main)})` : '';
	const parts: CitedWords[] = [{ text: text + date, sources: cited }];
	const tell = (rows: readonly number[], time: string) => {
		byDeed(context, rows).forEach(({ deed: one, rows: of }, i) => {
			const they = time === '' && one === 'denies' && isOnlySubject(context, hop, of);
			const verb = one === 'denies' && deed === 'denies' && main.act !== 'denies' ? 'affirms' : one;
			const words = deedWords(context, verb, of, { they, too: time === '' });
			parts.push({ text: `; ${i === 0 ? time : ''}${words}`, sources: cite(of) });
		});
	};
	tell(
		instances[0].rows.filter((row) => !isMain(row)),
		''
	);
	for (const { rows } of others) tell(rows, `${ofTimeWords(claimOf(rows[0]))}, `);
	if (deed === 'alleges' && parts.length === 1) {
		const reply = context.isAnswered(hop.claim)
			? '; it is answered, but not denied'
			: context.isAnsweredAtAll(hop.claim)
				? '; a reply is recorded, but left out of what is shown'
				: '; no reply is recorded in these sources';
		parts.push({ text: reply, sources: [] });
	}
	return { parts };
}

/** "12 Oct 2025"; "c. 12 Oct 2025" where the coders inferred it. */
function timeWords({ when = '', whenBasis }: CodedClaim): string {
	const words = dateWords(when);
	return whenBasis === 'inferred' && /^\d/.test(words) && !isApproximate(when) ? `c.\u00a0${words}` : words;
}

/** "for 12 Oct 2025", "before Oct 2025". */
function ofTimeWords(claim: CodedClaim): string {
	const words = timeWords(claim);
	return /^(before|since|from|up)/.test(words) ? words : `for ${words}`;
}

function undatedSentence({ index }: EvidenceContext, claim: CodedClaim): string {
	return claimSentence(index, { ...claim, when: undefined }).replace(/\.$/, '');
}

/**
 * The claims on the tie of a hop by the time that they speak of, that of the claim which carries the hop first. A
 * denial belongs to what it answers; a claim without a date, to the first.
 */
function instancesOf(context: EvidenceContext, hop: Hop): Instance[] {
	const { index, ledger } = context;
	const whenOf = (row: number) => index.claims.get(ledger.claims.values[row])?.when;
	const rows = listAt(ledger.ties.claims, hop.tie).filter(
		(row) => counts(context, row) && row !== hop.claim && deedOf(context, row) !== undefined
	);
	const instances: Instance[] = [{ when: whenOf(hop.claim), rows: [hop.claim] }];
	const place = (row: number, known: Instance | undefined) => {
		if (known) known.rows.push(row);
		else instances.push({ when: whenOf(row), rows: [row] });
	};
	const isReply = (row: number) => ['denies', 'contests'].includes(deedOf(context, row) ?? '');
	const ofTime = (row: number) => {
		const when = whenOf(row);
		const isUndated = when === undefined || instances[0].when === undefined;
		return isUndated ? instances[0] : instances.find((one) => one.when === when);
	};
	for (const row of rows) if (!isReply(row)) place(row, ofTime(row));
	for (const row of rows) {
		if (!isReply(row)) continue;
		const answered = instances.find((one) =>
			one.rows.some((other) => listHas(ledger.respondsTo, row, other))
		);
		place(row, answered ?? ofTime(row));
	}
	return instances;
}

/** Rows by what they do, in the order of telling, and then by who speaks. */
function byDeed(context: EvidenceContext, rows: readonly number[]): { deed: Deed; rows: number[] }[] {
	return DEEDS.map((deed) => ({ deed, rows: rows.filter((row) => deedOf(context, row) === deed) })).filter(
		({ rows: of }) => of.length > 0
	);
}

/** Whether "they" is plain: the deniers are whom the main claim speaks of, many, and do not deny their own words. */
function isOnlySubject({ ledger, index }: EvidenceContext, hop: Hop, rows: readonly number[]): boolean {
	const subject = ledger.ties.subject[hop.tie];
	return (
		rows.every((row) => ledger.speaksFor[row] === subject) &&
		subject !== ledger.speaksFor[hop.claim] &&
		isPlural(index, ledger.actors.values[subject])
	);
}

/** Who accuses and who denies, in a few words over the line of a hop: "Pakistan accuses, the Afghan Taliban deny". */
export function hopCaption(context: EvidenceContext, hop: Hop): string {
	const { index, ledger } = context;
	const id = (actor: number) => ledger.actors.values[actor];
	const claim = index.claims.get(ledger.claims.values[hop.claim]) as CodedClaim;
	const voice = ledger.speaksFor[hop.claim];
	// That an official admits something is not yet that his party does.
	const who = claim.act === 'acknowledges' ? ledger.who[hop.claim] : voice;
	const passing = claim.voice === 'presupposed' && claim.act === 'asserts' ? ' in passing' : '';
	const words = [`${inTextOf(index, id(who))} ${actVerb(claim.act, isPlural(index, id(who)))}${passing}`];
	const deniers = new Set<number>();
	const isDenial = ledger.effect[hop.claim] === EFFECT.denies;
	for (const row of listAt(ledger.ties.claims, hop.tie)) {
		const denies = !isDenial && counts(context, row) && ledger.effect[row] === EFFECT.denies;
		if (denies && ledger.speaksFor[row] !== voice) deniers.add(ledger.speaksFor[row]);
	}
	if (deniers.size > 0) {
		const names = [...deniers].map((actor) => inTextOf(index, id(actor)));
		const many = deniers.size > 1 || isPlural(index, id([...deniers][0]));
		words.push(`${shorten(names)} ${many ? 'deny' : 'denies'}`);
	}
	return capitalise(words.join(', '));
}

/** "they deny it", "Shafqat Ali Khan, for Pakistan, denies it", "the UN Monitoring Team says so too". */
function deedWords(
	{ index, ledger }: EvidenceContext,
	deed: Deed,
	rows: readonly number[],
	{ they, too }: { they: boolean; too: boolean }
): string {
	const id = (actor: number) => ledger.actors.values[actor];
	// A party that speaks itself stands for those who speak in its name.
	const own = new Set(rows.map((row) => ledger.speaksFor[row]));
	const isOwn = (actor: number) => rows.some((row) => ledger.who[row] === actor);
	const names = new Set<string>();
	for (const row of rows) {
		const [who, voice] = [ledger.who[row], ledger.speaksFor[row]];
		const name = inTextOf(index, id(voice));
		names.add(isOwn(voice) || own.size > 1 ? name : `${inTextOf(index, id(who))}, for ${name},`);
	}
	const single = names.size === 1 ? rows[0] : undefined;
	const speaker =
		single === undefined
			? -1
			: isOwn(ledger.speaksFor[single])
				? ledger.speaksFor[single]
				: ledger.who[single];
	const many = speaker < 0 || isPlural(index, id(speaker));
	const who = they ? 'they' : shorten([...names]);
	switch (deed) {
		case 'admits':
			return `${who} ${many ? 'acknowledge' : 'acknowledges'} it`;
		case 'affirms':
			return `${who} ${many ? 'say' : 'says'} so${too ? ' too' : ''}`;
		case 'alleges':
			return `${who} ${many ? 'allege' : 'alleges'} it${too ? ' too' : ''}`;
		case 'denies':
			return `${who} ${many ? 'deny' : 'denies'} it`;
		case 'contests':
			return `${who} ${many ? 'reject' : 'rejects'} the denial`;
	}
}

function shorten(names: readonly string[]): string {
	return names.length > 4
		? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`
		: joinWords(names);
}
