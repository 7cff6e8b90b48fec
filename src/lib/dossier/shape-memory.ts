import type * as v from 'valibot';
import type { CodedClaim } from './dossier';
import { claimSchema, sourceSchema, type Claim } from './schema';
import type { AnySchema } from './schema-parts';
import { checkShape, type ShapeProblem } from './shape-message';

interface Checked<T> {
	value?: T;
	problems: ShapeProblem[];
}

/** Remembers which data had the right shape, so that after an edit only what it touched is checked again. */
export class ShapeMemory {
	#good = new WeakMap<object, { schema: AnySchema; value: unknown }>();
	#coded = new WeakMap<object, CodedClaim>();

	/** Checks plain data against a schema: the typed value, or what is wrong with it. */
	check<S extends AnySchema>(schema: S, data: unknown): Checked<v.InferOutput<S>> {
		const known = isObject(data) ? this.#good.get(data) : undefined;
		if (known?.schema === schema) return { value: known.value as v.InferOutput<S>, problems: [] };
		const byParts = (schema as unknown) === sourceSchema ? this.#source(data) : undefined;
		const checked = byParts ?? checkShape(schema, data);
		if (checked.problems.length === 0 && isObject(data)) {
			this.#good.set(data, { schema, value: checked.value });
		}
		return checked as Checked<v.InferOutput<S>>;
	}

	/** A claim with the id of its source: the same object as long as the claim is the same. */
	coded(claim: Claim, source: string): CodedClaim {
		const known = this.#coded.get(claim);
		if (known?.source === source) return known;
		const coded = { ...claim, source };
		this.#coded.set(claim, coded);
		return coded;
	}

	/** A source, claim by claim; undefined where something is wrong, which is then said of the whole. */
	#source(data: unknown): Checked<unknown> | undefined {
		if (!isObject(data) || !Array.isArray((data as { claims?: unknown }).claims)) return undefined;
		const { claims, ...head } = data as { claims: unknown[] };
		const source = checkShape(sourceSchema, { ...head, claims: [] });
		const checked = claims.map((claim) => this.check(claimSchema, claim));
		if ([source, ...checked].some(({ problems }) => problems.length)) return undefined;
		return { value: { ...source.value, claims: checked.map(({ value }) => value) }, problems: [] };
	}
}

function isObject(data: unknown): data is object {
	return typeof data === 'object' && data !== null;
}
