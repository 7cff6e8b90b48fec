import { inTextOf } from '../dossier/actor-name';
import type { EvidenceContext } from '../evidence/evidence-context';
import { SourceNumbers } from '../evidence/source-numbers';
import { trailEvidence, type PlainTrail, type TrailHop } from '../evidence/trail-evidence';
import { tieVoices, type TieVoice } from '../evidence/tie-voices';
import { drawChain, drawUprightChain } from '../figure/draw-chain';
import type { FigureEntry, FigurePlan } from '../figure/figure-content';
import type { Hop } from '../ledger/trails';
import type { ViewState } from '../state/view-state';
import { footWords, type PlanAbout } from './plan-about';
import { SourceNotes } from './source-notes';
import { narrowingWords } from './view-words';

/** Less than this for a hop, and the chain stands upright: in units. */
const HOP = 170;

/** One trail, for a figure. */
export interface TrailPlanInput {
	context: EvidenceContext;
	trail: PlainTrail;
	view: Pick<ViewState, 'off' | 'told' | 'time'>;
	about: PlanAbout;
}

/** The figure of a trail: the chain with its hops numbered, what stands behind each hop, and the caution. A trail is never cut. */
export function trailPlan({ context, trail, view, about }: TrailPlanInput): FigurePlan {
	const { index, dossier } = context;
	const told = trailEvidence(context, trail, new SourceNumbers(index));
	const actors = told.actors.map(({ id, name }) => ({
		name,
		type: index.actors.get(id)?.type ?? ('unknown' as const)
	}));
	const hops = told.hops.map((hop) => {
		const predicate = index.predicates.get(hop.predicate);
		return {
			...hop,
			verb: predicate?.mark ?? predicate?.label ?? hop.predicate,
			symmetric: predicate?.symmetric ?? false,
			reports: hop.corroboration.reports
		};
	});
	const upright = (width: number) => width / hops.length < HOP;
	return {
		ties: hops.length,
		content() {
			const notes = new SourceNotes(context);
			const entries = told.hops.map((hop, i) =>
				hopEntry(context, hop, trail.hops[i], notes, hops.length > 1)
			);
			const more = [told.caution, hops.length > 1 ? told.weakestWords : '', ...told.overlap];
			const narrowing = narrowingWords(index, view);
			const sources = notes.list();
			return {
				// in words: the fonts of a figure have no arrow
				title: `${told.actors.map(({ name }) => name).join(' to ')}: a trail of claims`,
				subtitle: [
					...more.filter(Boolean),
					`From ${sources.length} of ${index.sources.size} sources of the dossier “${dossier.header.title}”${narrowing.length ? `; ${narrowing.join('; ')}` : ''}.`
				].join(' '),
				panels: [
					{
						kind: 'drawing',
						least: 300,
						draw: (width, palette) =>
							(upright(width) ? drawUprightChain : drawChain)(actors, hops, width, palette)
					}
				],
				sections: [{ heading: 'Hops, and who says so where', entries }],
				sources,
				...footWords(dossier.header, about)
			};
		}
	};
}

function hopEntry(
	context: EvidenceContext,
	hop: TrailHop,
	found: Hop,
	notes: SourceNotes,
	isOneOfMany: boolean
): FigureEntry {
	const isAccusation = hop.kind === 'accusation';
	for (const id of hop.claimIds) {
		const claim = context.index.claims.get(id);
		if (claim) notes.use(claim);
	}
	const note = [
		hop.times.length ? `of ${hop.times.map(({ words }) => words).join('; ')}` : 'no date given',
		...(hop.isWeakest && isOneOfMany ? ['weakest hop'] : []),
		...hop.warnings.map(({ words }) => words.replace(/\.$/, ''))
	].join(' · ');
	const voices = isAccusation ? accusers(context, found) : tieVoices(context, found.tie);
	return {
		number: hop.number,
		name: hop.name,
		standing: isAccusation
			? `An accusation; what it alleges is ${hop.statusLabel.toLowerCase()}`
			: hop.statusLabel,
		hue: hop.hue,
		status: hop.status,
		predicate: hop.predicate,
		voices: voices.map(({ words, who, sources }) => ({
			words,
			who,
			letters: sources.map((source) => notes.letter(source))
		})),
		note,
		numbers: hop.corroboration
	};
}

/** Who makes an accusation, and where it was read. */
function accusers({ ledger, index }: EvidenceContext, hop: Hop): TieVoice[] {
	const byVoice = new Map<number, string[]>();
	for (const row of hop.claims) {
		const sources = byVoice.get(ledger.speaksFor[row]) ?? [];
		const source = ledger.sources.values[ledger.source[row]];
		byVoice.set(ledger.speaksFor[row], sources.includes(source) ? sources : [...sources, source]);
	}
	return [...byVoice].map(([actor, sources]) => ({
		words: 'made by',
		who: inTextOf(index, ledger.actors.values[actor]),
		sources
	}));
}
