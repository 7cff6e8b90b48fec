import { nameOf } from '../../dossier/actor-name';
import type { CodedClaim } from '../../dossier/dossier';
import { claimantOf } from '../../dossier/dossier-index';
import type { Act, Actor } from '../../dossier/schema';
import { claimSentence } from '../../dossier/sentence';
import { tieSentence } from '../../dossier/tie-name';
import { effectOnProposition } from '../../ledger/effect';
import { EFFECT, type Effect } from '../../ledger/ledger';
import type { TieView } from '../../ledger/ties';
import { chooseClaims, type Chosen } from '../chosen/choose-claims';
import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { numberWords } from '../number-words';
import { placeWords } from '../place-words';
import { frameObjects } from './frame-objects';
import { IDENTITY_CLASSES } from './identity-classes';
import { stix } from './stix';
import { StixMaker, type StixObject } from './stix-object';

/** Writes a bundle of STIX 2.1. Our own records stand in a property extension, as its section 7.3 asks. */
export function writeStix(input: ExportInput): ExportedFile {
	const chosen = chooseClaims(input);
	const { header, actors, claims } = chosen.dossier;
	const maker = new StixMaker(header.id, input.about.date);
	const live = claims.filter(({ deprecated }) => deprecated === undefined || deprecated === false);
	const effects = new Map(chosen.dossier.vocabulary.acts.map(({ id, effect }) => [id, effect]));
	const ownEffect = (claim: CodedClaim) =>
		effectOnProposition(effects.get(claim.act as Act) ?? 'none', claim.negated === true);
	const effectOf = new Map(live.map((claim) => [claim.id, ownEffect(claim)]));
	const objects = [
		...actors.map((actor) => identity(maker, actor)),
		...chosen.ties.flatMap((tie) => relationships(maker, chosen, tie)),
		...live.map((claim) => statement(maker, chosen, claim, effectOf))
	];
	const framed = [...frameObjects(maker, chosen.dossier, input.about, objects), ...objects];
	const bundle = { type: 'bundle', id: maker.id('bundle', input.about.fingerprint), objects: framed };
	return exportedFile(stix, input, `${JSON.stringify(bundle, null, '\t')}\n`);
}

const actorId = (maker: StixMaker, id: string) => maker.id('identity', `actors/${id}`);
const tieIds = (maker: StixMaker, { key, objects }: TieView) =>
	objects.map((object) => maker.id('relationship', objects.length === 1 ? key : `${key}>${object}`));

function identity(maker: StixMaker, actor: Actor): StixObject {
	const words = [actor.gloss, actor.aliases && `Also: ${actor.aliases.join('; ')}.`, actor.note];
	const description = words.filter(Boolean).join(' ');
	return maker.make(
		'identity',
		actorId(maker, actor.id),
		{
			...{ name: actor.label, ...(description ? { description } : {}) },
			...{ identity_class: IDENTITY_CLASSES[actor.type], labels: [`actor-type:${actor.type}`] }
		},
		{ actor }
	);
}

function relationships(maker: StixMaker, { index }: Chosen, tie: TieView): StixObject[] {
	const ids = tieIds(maker, tie);
	const description = `${tieSentence(index, tie)}: ${tie.status}. ${numberWords(tie)}. Not established: see the notes and opinions on it.`;
	return tie.objects.map((object, at) =>
		maker.make(
			'relationship',
			ids[at],
			{
				...{ relationship_type: tie.predicate.replaceAll('_', '-'), description },
				...{ source_ref: actorId(maker, tie.subject), target_ref: actorId(maker, object) },
				labels: [`status:${tie.status}`, `polarity:${tie.hue}`, `tie:${tie.key}`]
			},
			{ tie }
		)
	);
}

/** A claim: an opinion where it rejects what it is about, a note where it says anything else. */
function statement(
	maker: StixMaker,
	chosen: Chosen,
	claim: CodedClaim,
	effectOf: ReadonlyMap<string, Effect>
): StixObject {
	const { index } = chosen;
	const sentence = claimSentence(index, claim);
	const shared = {
		object_refs: objectRefs(maker, chosen, claim, effectOf),
		authors: [nameOf(index, claimantOf(index, claim))],
		labels: [`act:${claim.act}`, `claim:${claim.id}`],
		external_references: [reference(chosen, claim)]
	};
	const id = statementId(maker, claim.id, effectOf);
	const opinion = opinionOf(effectOf.get(claim.id));
	const content = `${sentence} ${claim.says}`;
	return opinion
		? maker.make('opinion', id, { opinion, explanation: content, ...shared }, { claim })
		: maker.make('note', id, { abstract: sentence, content, ...shared }, { claim });
}

/** To deny a denial does not agree with what was denied: the weaker reading is neutral. */
function opinionOf(effect: Effect | undefined): 'disagree' | 'neutral' | undefined {
	if (effect === EFFECT.denies) return 'disagree';
	return effect === EFFECT.contests ? 'neutral' : undefined;
}

function statementId(maker: StixMaker, id: string, effectOf: ReadonlyMap<string, Effect>): string {
	return maker.id(opinionOf(effectOf.get(id)) ? 'opinion' : 'note', `claims/${id}`);
}

/** What a claim is about: another claim, its tie, or the actors of a statement. */
function objectRefs(
	maker: StixMaker,
	{ tieOf }: Chosen,
	claim: CodedClaim,
	effectOf: ReadonlyMap<string, Effect>
): string[] {
	const { that, about } = claim;
	if (that && !Array.isArray(that) && effectOf.has(that.claim)) {
		return [statementId(maker, that.claim, effectOf)];
	}
	const tie = tieOf.get(claim.id);
	if (tie) return tieIds(maker, tie);
	return about?.length ? about.map((id) => actorId(maker, id)) : [maker.author];
}

function reference({ index }: Chosen, claim: CodedClaim) {
	const source = index.sources.get(claim.source)!;
	const publisher = nameOf(index, source.publisher);
	const place = placeWords(claim);
	return {
		source_name: source.title ? `${publisher}: ${source.title}` : publisher,
		...(place ? { description: place } : {}),
		...(source.url && URL.canParse(source.url) ? { url: source.url } : {}),
		external_id: claim.id
	};
}
