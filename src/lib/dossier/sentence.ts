import { capitalise, inTextOf, isPlural, joinWords } from './actor-name';
import { dateWords, isApproximate, isInterval } from './date-words';
import { claimantOf, isAboutClaim, topicWords, type DossierIndex } from './dossier-index';
import type { CodedClaim } from './dossier';
import type { Act, Proposition } from './schema';
import { actVerb, finite, gerundOf, infinitive, verbOfUnknown } from './verb';

/** How deep a claim about a claim is followed. */
const DEPTH = 4;

/** What an act is called when another claim is about it. */
const ACT_NOUNS: Record<Act, string> = {
	asserts: 'statement',
	accuses: 'accusation',
	denies: 'denial',
	acknowledges: 'acknowledgement',
	demands: 'demand',
	threatens: 'threat',
	expects: 'expectation',
	predicts: 'prediction',
	recommends: 'recommendation'
};

/** Verbs before "of <actors> (<topic>)" where a claim is a statement: singular, plural. */
const STATEMENT_VERBS: Record<Act, readonly [singular: string, plural: string]> = {
	asserts: ['says of', 'say of'],
	accuses: ['says of', 'say of'],
	denies: ['rejects what is said of', 'reject what is said of'],
	acknowledges: ['acknowledges of', 'acknowledge of'],
	demands: ['demands of', 'demand of'],
	threatens: ['threatens of', 'threaten of'],
	expects: ['expects for', 'expect for'],
	predicts: ['predicts for', 'predict for'],
	recommends: ['recommends to', 'recommend to']
};

/** A claim as one full sentence that names who says it: "Pakistan accuses India of supporting anti-Pakistan militants." */
export function claimSentence(index: DossierIndex, claim: CodedClaim): string {
	const text = capitalise(sentence(index, claim, DEPTH));
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * Who says it, of whom or what, without a full stop. The same as the sentence, but that a statement ends at its topic:
 * for lines that stand under the paraphrase itself.
 */
export function claimAttribution(index: DossierIndex, claim: CodedClaim): string {
	const text = claim.that === undefined ? statementHead(index, claim) : sentence(index, claim, DEPTH);
	return capitalise(text.replace(/[.!?]$/, ''));
}

/** "CRSS says of Pakistan (violence linked deaths)". */
function statementHead(index: DossierIndex, claim: CodedClaim): string {
	const who = claimantOf(index, claim);
	const plural = isPlural(index, who);
	const [one, many] = STATEMENT_VERBS[claim.act];
	const names = (claim.about ?? []).map((id) =>
		id !== who ? inTextOf(index, id) : plural ? 'themselves' : 'itself'
	);
	const topic = claim.topic ? ` (${topicWords(index, claim.topic)})` : '';
	return `${claimant(index, claim)} ${plural ? many : one} ${joinWords(names)}${topic}`;
}

/** The claimant as a sentence begins: "Randhir Jaiswal, for India,". */
function claimant(index: DossierIndex, claim: CodedClaim): string {
	const who = claimantOf(index, claim);
	const name = inTextOf(index, who);
	return claim.onBehalfOf && claim.onBehalfOf !== who
		? `${name}, for ${inTextOf(index, claim.onBehalfOf)},`
		: name;
}

function sentence(index: DossierIndex, claim: CodedClaim, depth: number): string {
	const who = claimantOf(index, claim);
	const plural = isPlural(index, who);
	// A thing taken for granted is not what the claimant set out to say.
	const aside = claim.voice === 'presupposed' && claim.act === 'asserts' ? ', in passing,' : '';
	const name = claimant(index, claim);
	const verb = `${actVerb(claim.act, plural)}${aside}`;
	const { that } = claim;
	if (isAboutClaim(that)) return `${name} ${aboutClaim(index, claim, that.claim, plural, depth)}`;
	if (that === undefined) return `${statementHead(index, claim)}: ${claim.says}`;
	return `${name} ${content(index, claim, that, who, verb)}${validWords(claim)}${conditionWords(claim)}`;
}

/** Verb and content of a claim about a tie. */
function content(
	index: DossierIndex,
	claim: CodedClaim,
	that: Proposition,
	who: string,
	verb: string
): string {
	const [subject, predicate, object] = that;
	const forms = index.predicates.get(predicate) ?? verbOfUnknown(predicate);
	const plural = isPlural(index, subject);
	const objects = Array.isArray(object) ? object : [object];
	// "Pakistan asserts that it fights the TTP": safe only where no second name stands between.
	const self = (id: string, other: boolean) =>
		id === who && !other && (claim.onBehalfOf ?? who) === who && index.actors.get(who)?.type !== 'person';
	const they = isPlural(index, who);
	const s = self(subject, false) ? (they ? 'they' : 'it') : inTextOf(index, subject);
	const o = joinWords(
		objects.map((id) =>
			self(id, subject === who || objects.length > 1) ? (they ? 'them' : 'it') : inTextOf(index, id)
		)
	);
	const not = claim.negated ? 'not ' : '';
	const gerund = `${gerundOf(forms, claim)} ${o}`;
	const clause = `${s} ${finite(forms, plural, claim)} ${o}`;
	switch (claim.act) {
		case 'accuses':
			return `${verb} ${s} of ${gerund}`;
		case 'denies':
		case 'acknowledges':
			return who === subject ? `${verb} ${gerund}` : `${verb} that ${clause}`;
		case 'threatens':
			return speaksFrom(index, claim, who, subject)
				? `${verb} ${not}to ${infinitive(forms, plural)} ${o}`
				: `${verb} that ${s} will ${not}${infinitive(forms, plural)} ${o}`;
		case 'expects':
			return `${verb} ${s} ${not}to ${infinitive(forms, plural)} ${o}`;
		case 'predicts':
			return `${verb} that ${s} may ${not}${infinitive(forms, plural)} ${o}`;
		case 'demands':
		case 'recommends':
			return `${verb} that ${s} ${not}${infinitive(forms, plural)} ${o}`;
		case 'asserts':
			return `${verb} that ${clause}`;
	}
}

/** Words for a claim about a claim: "denies that denial: …", "rejects that accusation: …". */
function aboutClaim(
	index: DossierIndex,
	claim: CodedClaim,
	id: string,
	plural: boolean,
	depth: number
): string {
	const inner = index.claims.get(id);
	const noun = inner ? ACT_NOUNS[inner.act] : 'claim';
	const verb = claim.act === 'asserts' ? (plural ? 'affirm' : 'affirms') : actVerb(claim.act, plural);
	const reject = plural ? 'reject' : 'rejects';
	const head = `${claim.negated ? reject : verb} that ${noun}`;
	return inner && depth > 0 ? `${head}: ${capitalise(sentence(index, inner, depth - 1))}` : head;
}

/** Whether the claimant is the subject, speaks for it, or belongs to it. */
function speaksFrom(index: DossierIndex, claim: CodedClaim, who: string, subject: string): boolean {
	if (claim.onBehalfOf === subject) return true;
	const seen = new Set<string>();
	for (let at: string | undefined = who; at && !seen.has(at); at = index.actors.get(at)?.partOf) {
		if (at === subject) return true;
		seen.add(at);
	}
	return false;
}

/** The condition, where the act is about what may come: a threat without its "if" is another threat. */
function conditionWords(claim: CodedClaim): string {
	if (!claim.condition) return '';
	return /^(if|unless|until|when)\b/.test(claim.condition) ? ` ${claim.condition}` : ` (${claim.condition})`;
}

/**
 * The time for which the content is claimed, where the present tense of the sentence would mislead: a closed span, or a
 * stated date that is not the date of the saying. Dates that the coders inferred are given as approximate.
 */
function validWords(claim: CodedClaim): string {
	const { when } = claim;
	if (!when || when.endsWith('..')) return '';
	const inferred = claim.whenBasis === 'inferred';
	if (isInterval(when) ? claim.phase !== undefined : inferred || when === claim.saidOn) return '';
	const words = dateWords(when).replace(/^before/, 'up\u00a0to');
	return inferred && !isApproximate(when) && !words.startsWith('up') ? ` (c.\u00a0${words})` : ` (${words})`;
}
