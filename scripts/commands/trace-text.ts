import type { ChargeEvidence, CounterEvidence } from '../../src/lib/evidence/counter-evidence';
import type { EvidenceClaim, EvidenceSource, EvidenceTie } from '../../src/lib/evidence/evidence';
import type { EvidenceContext } from '../../src/lib/evidence/evidence-context';
import { endsWords, type TrailEvidence, type TrailHop } from '../../src/lib/evidence/trail-evidence';
import { sentenceText } from '../../src/lib/evidence/trail-words';
import type { TraceFound } from './trace';

/** What was found as a text to read: trails, loops, counter-accusations, sources. */
export function traceText(context: EvidenceContext, found: TraceFound): string {
	const { query, trails, loops, counter } = found;
	const ends = endsWords(context, query.from, query.to);
	const lines: string[] = [];
	if (found.message !== undefined) lines.push(found.message);
	else {
		const many = trails.length === 1 ? '1 trail' : `${trails.length} trails`;
		lines.push(
			`${many} ${ends}, each claim with its id. A trail is a way to read claims one after the other.`
		);
	}
	trails.forEach((trail, i) => lines.push('', `${i + 1}. ${trail.title}`, ...trailLines(trail)));
	if (loops.length > 0)
		lines.push('', 'Loops: the accused is said to favour those who act against the accuser');
	for (const loop of loops) lines.push('', loop.title, ...trailLines(loop));
	if (counter.length > 0) lines.push('', 'Accusation and counter-accusation');
	for (const pair of counter) lines.push('', ...counterLines(pair));
	if (found.sources.length > 0) lines.push('', 'Sources', ...found.sources.map(sourceLine));
	return `${lines.map((line) => line.trimEnd()).join('\n')}\n`.replaceAll('\u00a0', ' ');
}

function trailLines(trail: TrailEvidence): string[] {
	const lines = [`   ${trail.caution} ${trail.weakestWords}`];
	for (const sentence of trail.sentences) lines.push(`   ${sentenceText(sentence)}`);
	if (trail.overlap.length > 0) lines.push(`   ${trail.overlap.join(' ')}`);
	for (const hop of trail.hops) lines.push(...hopLines(hop));
	return lines;
}

function hopLines(hop: TrailHop): string[] {
	const indent = '       ';
	const head = `   (${hop.number}) ${hop.from.name} → ${hop.to.name}: ${hop.name}`;
	const isTold = hop.kind === 'accusation' && hop.sameClaimAs !== undefined;
	if (isTold)
		return [head, `${indent}what is alleged: hop ${hop.sameClaimAs}; claims ${hop.claimIds.join(', ')}`];
	const { reports, asserters, disinterested } = hop.corroboration;
	const alleged = hop.kind === 'accusation' ? 'what is alleged: ' : '';
	const weakest = hop.isWeakest ? ', weakest hop' : '';
	const when = hop.times.length > 0 ? hop.times.map(timeWords).join('; ') : 'no date given';
	return [
		head,
		`${indent}${alleged}${hop.statusLabel}${weakest}. ${hop.statusWords}`,
		`${indent}reports ${reports}, asserters ${asserters}, disinterested ${disinterested}; holds: ${when}`,
		...hop.claims.flatMap((claim) => claimLines(claim, indent)),
		...hop.warnings.map(({ words }) => `${indent}! ${words}`),
		...alsoLines('also from the one to the other', hop.alsoTies, indent),
		...alsoLines('also accused of', hop.alsoCharged, indent)
	];
}

function timeWords({ words, basis }: TrailHop['times'][number]): string {
	return basis === 'inferred' ? `${words} (inferred)` : words;
}

function alsoLines(title: string, ties: readonly EvidenceTie[], indent: string): string[] {
	if (ties.length === 0) return [];
	return [`${indent}${title}: ${ties.map(({ name, status }) => `${name} (${status})`).join('; ')}`];
}

function claimLines(claim: EvidenceClaim, indent: string): string[] {
	const place = claim.excerpt ? 'excerpt' : claim.paragraph;
	return [
		`${indent}- ${claim.attribution} (${claim.id} [${claim.sourceNumber}], ${place}; said: ${claim.said.words})`,
		...claim.replies.flatMap((reply) => claimLines(reply, `${indent}    `))
	];
}

function counterLines(pair: CounterEvidence): string[] {
	const lines = [pair.title];
	const say = (name: string, { tie, claims, answered }: ChargeEvidence) => {
		const reply = answered ? '' : ', no reply recorded';
		return `     ${name}: ${tie.name} (${tie.status}${reply}; ${claims.map(({ id }) => id).join(', ')})`;
	};
	for (const { byA, byB } of pair.mirrored) {
		lines.push('   Face to face:');
		lines.push(
			...byA.map((charge) => say(pair.a.name, charge)),
			...byB.map((charge) => say(pair.b.name, charge))
		);
	}
	if (pair.onlyA.length + pair.onlyB.length > 0)
		lines.push(pair.mirrored.length > 0 ? '   Besides:' : '   Charges:');
	lines.push(...pair.onlyA.map((charge) => say(pair.a.name, charge)));
	lines.push(...pair.onlyB.map((charge) => say(pair.b.name, charge)));
	lines.push(...pair.answers.map(({ answer, to }) => `   ${answer} answers ${to}.`));
	return lines;
}

function sourceLine({ number, publisherName, title, date, readWords, url }: EvidenceSource): string {
	return `[${number}] ${publisherName}, ${title}, ${date}. ${readWords}.${url ? ` ${url}` : ''}`;
}
