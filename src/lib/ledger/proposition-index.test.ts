import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAt } from './csr';
import { PropositionIndex } from './proposition-index';

const code = fc.integer({ min: -1, max: 12 });
const proposition = fc.tuple(code, code, fc.array(code, { maxLength: 3 }));

describe('PropositionIndex', () => {
	it('gives equal propositions equal codes, in order of first sight, and gives them back', () => {
		fc.assert(
			fc.property(fc.array(proposition, { maxLength: 300 }), (list) => {
				const index = new PropositionIndex();
				const codes = list.map((one) => index.intern(...one));
				const keys = list.map((one) => JSON.stringify(one));
				const distinct = [...new Set(keys)];
				expect(codes).toEqual(keys.map((key) => distinct.indexOf(key)));
				const { subject, predicate, objects } = index.columns();
				const back = distinct.map((_, i) => [subject[i], predicate[i], Array.from(listAt(objects, i))]);
				expect(back.map((one) => JSON.stringify(one))).toEqual(distinct);
			}),
			{ seed: 7 }
		);
	});
});
