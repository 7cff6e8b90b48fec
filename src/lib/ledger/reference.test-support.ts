/**
 * The same questions answered slowly, with plain objects and by the words of the definitions: what the
 * typed arrays are checked against. It shares no code with them.
 */
import type { CodedClaim } from '../dossier/dossier';
import type { Actor } from '../dossier/schema';
import type { Filter, LedgerInput, Status } from './ledger';

type Effect = 'none' | 'affirms' | 'alleges' | 'denies' | 'hypothetical' | 'contests';

/** A claim with what it is finally about: `matter` is a tie key, or actors and topic of a statement. */
export interface ReferenceClaim {
	claim: CodedClaim;
	voice: string;
	who: string;
	origin: string;
	tie?: string;
	statement?: string;
	effect: Effect;
}

export interface ReferenceTie {
	key: string;
	subject: string;
	predicate: string;
	objects: string[];
	claims: ReferenceClaim[];
}

export class Reference {
	claims: ReferenceClaim[];

	constructor(
		readonly input: LedgerInput,
		readonly filter: Pick<Filter, 'source'> = { source: [] }
	) {
		const kept = input.claims.filter((claim) => !claim.deprecated);
		this.claims = kept
			.map((claim) => {
				const source = input.sources.find((one) => one.id === claim.source)!;
				const who = claim.who === 'narrator' ? source.publisher : claim.who;
				const matter = this.#follow(claim, kept, []);
				return { claim, who, voice: claim.onBehalfOf ?? who, origin: source.origin, ...matter };
			})
			.filter(({ claim }) => !filter.source.includes(claim.source));
	}

	#follow(
		claim: CodedClaim,
		kept: CodedClaim[],
		path: CodedClaim[]
	): Pick<ReferenceClaim, 'tie' | 'statement' | 'effect'> {
		const nothing = { effect: 'none' as const };
		if (path.includes(claim)) return nothing;
		const act = this.input.vocabulary.acts.find((one) => one.id === claim.act)!.effect;
		let own: Effect = act;
		if (claim.negated && (act === 'affirms' || act === 'alleges')) own = 'denies';
		if (claim.negated && act === 'denies') own = 'contests';
		if (claim.that && 'claim' in claim.that) {
			const id = claim.that.claim;
			const other = kept.find((one) => one.id === id);
			const found = other && this.#follow(other, kept, [...path, claim]);
			if (!found || (!found.tie && !found.statement)) return nothing;
			return { ...found, effect: through(own, found.effect) };
		}
		if (claim.that) return { tie: this.#canonical(claim.that), effect: own };
		const about = [...new Set(claim.about)].sort();
		return { statement: JSON.stringify([about, claim.topic]), effect: own };
	}

	#canonical([subject, name, object]: [string, string, string | string[]]): string {
		const list = [...new Set([object].flat())].sort();
		const read = this.input.vocabulary.predicates.find((one) => one.id === name);
		if (read?.symmetric && list.length === 1) {
			const [first, second] = [subject, list[0]].sort();
			return `${first}~${name}~${second}`;
		}
		if (read) return `${subject}~${name}~${list.join('+')}`;
		const inverse = this.input.vocabulary.predicates.find((one) => one.inverse === name)!;
		return `${list[0]}~${inverse.id}~${subject}`;
	}

	actor(id: string): Actor {
		return this.input.actors.find((actor) => actor.id === id)!;
	}

	/** The actor and all it is part of, nearest first, each once. */
	chain(id: string): string[] {
		const chain: string[] = [];
		for (let at: string | undefined = id; at && !chain.includes(at); at = this.actor(at).partOf)
			chain.push(at);
		return chain;
	}

	root(id: string): string {
		const chain = this.chain(id);
		const next = this.actor(chain[chain.length - 1]).partOf;
		if (!next) return chain[chain.length - 1];
		const circle = chain.slice(chain.indexOf(next));
		return this.input.actors.find((actor) => circle.includes(actor.id))!.id;
	}

	ties(): ReferenceTie[] {
		const keys = [...new Set(this.claims.flatMap((one) => one.tie ?? []))];
		return keys.map((key) => {
			const [subject, predicate, objects] = key.split('~');
			const claims = this.claims.filter((one) => one.tie === key);
			return { key, subject, predicate, objects: objects.split('+'), claims };
		});
	}

	status(tie: ReferenceTie): Status {
		const has = (...effects: Effect[]) => tie.claims.some((one) => effects.includes(one.effect));
		const saysSo = tie.claims.filter((one) => one.effect === 'affirms' || one.effect === 'alleges');
		const isParty = (id: string) =>
			this.chain(id).some((one) => one === tie.subject || tie.objects.includes(one));
		if (has('contests')) return 'disputed';
		if (has('affirms', 'alleges') && has('denies')) return 'disputed';
		if (has('denies')) return 'negated';
		const admits = tie.claims.some(
			(one) =>
				one.claim.act === 'acknowledges' &&
				one.effect === 'affirms' &&
				(isParty(one.who) || isParty(one.voice))
		);
		if (admits) return 'acknowledged';
		if (has('affirms')) return saysSo.every((one) => one.claim.phase === 'ended') ? 'ended' : 'asserted';
		return has('alleges') ? 'alleged' : 'hypothetical';
	}

	corroboration(tie: ReferenceTie) {
		const origins = (claims: ReferenceClaim[]) => new Set(claims.map((one) => one.origin)).size;
		const saysSo = tie.claims.filter((one) => one.effect === 'affirms' || one.effect === 'alleges');
		const takesNoSide = tie.claims.every((one) => one.effect === 'none' || one.effect === 'hypothetical');
		const asserters = [...new Set(saysSo.map((one) => this.root(one.voice)))];
		const disinterested = asserters.filter(
			(party) =>
				![tie.subject, ...tie.objects].some((end) => this.root(end) === party) &&
				!tie.claims.some((one) => one.claim.target && this.root(one.claim.target) === party) &&
				!tie.claims.some((one) => one.effect === 'alleges' && this.root(one.voice) === party)
		);
		return {
			reports: takesNoSide ? origins(tie.claims) : origins(saysSo),
			asserters: asserters.length,
			disinterested: disinterested.length,
			origins: origins(tie.claims)
		};
	}

	hue(predicate: string) {
		const one = this.input.vocabulary.predicates.find((entry) => entry.id === predicate)!;
		if (one.category === 'kinship') return 'kinship';
		if (one.polarity === 'unknown') return 'neutral';
		return one.polarity === 'third-party-hostile' ? 'third-party' : one.polarity;
	}

	passes(tie: ReferenceTie, filter: Omit<Filter, 'source'>): boolean {
		return (
			!filter.hue.includes(this.hue(tie.predicate)) &&
			!filter.status.includes(this.status(tie)) &&
			!filter.predicate.includes(tie.predicate) &&
			![tie.subject, ...tie.objects].some((id) => filter.actorType.includes(this.actor(id).type))
		);
	}

	/** Accusations as ids: those without a reply, and those on whose matter nothing answers at all. */
	accusations() {
		const all = this.claims.filter((one) => one.claim.act === 'accuses');
		const hasReply = (one: ReferenceClaim) =>
			this.claims.some((other) => other !== one && other.claim.respondsTo?.includes(one.claim.id));
		const admits = (one: ReferenceClaim) => {
			const parties = one.tie
				? [one.tie.split('~')[0], ...one.tie.split('~')[2].split('+')]
				: JSON.parse(one.statement!)[0];
			const voices = [...this.chain(one.who), ...this.chain(one.voice)];
			return (
				one.claim.act === 'acknowledges' &&
				one.effect === 'affirms' &&
				voices.some((id) => parties.includes(id))
			);
		};
		const isAnswered = (one: ReferenceClaim) => {
			if (!one.tie && !one.statement) return hasReply(one);
			const matter = this.claims.filter(
				(other) => other.tie === one.tie && other.statement === one.statement
			);
			return matter.some(
				(other) =>
					other.effect === 'denies' ||
					other.effect === 'contests' ||
					admits(other) ||
					(other.claim.act === 'accuses' && hasReply(other))
			);
		};
		return {
			all,
			withoutReply: all.filter((one) => !hasReply(one)),
			unanswered: all.filter((one) => !isAnswered(one))
		};
	}
}

function through(own: Effect, other: Effect): Effect {
	if ([own, other].includes('none')) return 'none';
	if ([own, other].includes('hypothetical')) return 'hypothetical';
	if ([own, other].includes('contests')) return 'contests';
	if (own === 'denies') return other === 'denies' ? 'contests' : 'denies';
	return other === 'denies' ? 'denies' : own;
}
