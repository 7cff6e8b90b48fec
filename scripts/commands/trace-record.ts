import type { ChargeEvidence } from '../../src/lib/evidence/counter-evidence';
import { sentenceText } from '../../src/lib/evidence/trail-words';
import type { TrailEvidence, TrailHop } from '../../src/lib/evidence/trail-evidence';
import type { TraceFound } from './trace';

/** What was found as machines read it: by names and claim ids. */
export function traceRecord(found: TraceFound) {
	const { query, message } = found;
	return {
		...{ from: query.from, to: query.to ?? null, k: query.k, length: query.length, with: query.with },
		...(message === undefined ? {} : { message }),
		trails: found.trails.map((trail) => ({ cost: trail.cost, ...trailRecord(trail) })),
		loops: found.loops.map(trailRecord),
		counterAccusations: found.counter.map((pair) => ({
			...{ title: pair.title, a: pair.a.id, b: pair.b.id },
			mirrored: pair.mirrored.map(({ byA, byB }) => ({
				byA: byA.map(chargeRecord),
				byB: byB.map(chargeRecord)
			})),
			...{ onlyA: pair.onlyA.map(chargeRecord), onlyB: pair.onlyB.map(chargeRecord), answers: pair.answers }
		})),
		sources: found.sources
	};
}

function trailRecord(trail: TrailEvidence) {
	return {
		...{ title: trail.title, caution: trail.caution, actors: trail.actors.map(({ id }) => id) },
		weakest: trail.hops.findIndex(({ isWeakest }) => isWeakest) + 1,
		hops: trail.hops.map(hopRecord),
		...{ words: trail.sentences.map(sentenceText), overlap: trail.overlap }
	};
}

function hopRecord(hop: TrailHop) {
	return {
		...{ number: hop.number, kind: hop.kind, from: hop.from.id, to: hop.to.id, name: hop.name },
		...{ tie: hop.tieKey, status: hop.status, standing: hop.standing, statusWords: hop.statusWords },
		...(hop.mark ? { mark: hop.mark } : {}),
		...hop.corroboration,
		...{ claimant: hop.claimant.id, act: hop.act },
		...{ claim: hop.claim, claims: hop.claimIds },
		...(hop.sameClaimAs === undefined ? {} : { sameClaimAs: hop.sameClaimAs }),
		sources: [...new Set(hop.claimIds.map((id) => id.split('.')[0]))],
		when: hop.times.map(({ edtf, basis }) => ({ edtf, basis })),
		warnings: hop.warnings,
		alsoTies: hop.alsoTies.map(({ key, status }) => ({ tie: key, status })),
		alsoCharged: hop.alsoCharged.map(({ key, status }) => ({ tie: key, status }))
	};
}

function chargeRecord({ tie, claims, answered }: ChargeEvidence) {
	return { tie: tie.key, status: tie.status, claims: claims.map(({ id }) => id), answered };
}
