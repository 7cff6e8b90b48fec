import type { Dictionary } from './ledger';

/** A dictionary that gives each new string the next free code. */
export interface GrowingDictionary extends Dictionary {
	/** Code of a value, which is added where it is new. */
	intern(value: string): number;
}

/** A dictionary that holds the given values in their order; a repeated value keeps its first code. */
export function growingDictionary(initial: Iterable<string> = []): GrowingDictionary {
	const values: string[] = [];
	const codes = new Map<string, number>();
	const intern = (value: string) => {
		let code = codes.get(value);
		if (code === undefined) {
			code = values.length;
			codes.set(value, code);
			values.push(value);
		}
		return code;
	};
	for (const value of initial) intern(value);
	return { values, code: (value) => codes.get(value) ?? -1, intern };
}

/** A dictionary of values that may each stand once only; throws a message that `describe` makes of one that does not. */
export function uniqueDictionary(values: readonly string[], describe: (value: string) => string): Dictionary {
	const codes = new Map<string, number>();
	for (let code = 0; code < values.length; code++) {
		codes.set(values[code], code);
		if (codes.size === code) throw new Error(describe(values[code]));
	}
	return { values, code: (value) => codes.get(value) ?? -1 };
}
