import { describe, expect, it } from 'vitest';
import { effectOnProposition, effectThroughClaim } from './effect';
import { EFFECT } from './ledger';

describe('effectOnProposition', () => {
	it('denies where an affirmation or an accusation is of a negation', () => {
		expect(effectOnProposition('affirms', true)).toBe(EFFECT.denies);
		expect(effectOnProposition('alleges', true)).toBe(EFFECT.denies);
	});

	it('leaves a negated prediction hypothetical and a negated demand without effect', () => {
		expect(effectOnProposition('hypothetical', true)).toBe(EFFECT.hypothetical);
		expect(effectOnProposition('none', true)).toBe(EFFECT.none);
	});

	it('contests where a negation is denied, and does not affirm', () => {
		expect(effectOnProposition('denies', true)).toBe(EFFECT.contests);
	});
});

describe('effectThroughClaim', () => {
	it('denies the tie when it denies an accusation', () => {
		expect(effectThroughClaim(EFFECT.denies, EFFECT.alleges)).toBe(EFFECT.denies);
	});

	it('contests when it denies a denial, and does not make its speaker an asserter', () => {
		expect(effectThroughClaim(EFFECT.denies, EFFECT.denies)).toBe(EFFECT.contests);
	});

	it('takes the side of a claim that it affirms', () => {
		expect(effectThroughClaim(EFFECT.affirms, EFFECT.alleges)).toBe(EFFECT.affirms);
		expect(effectThroughClaim(EFFECT.affirms, EFFECT.denies)).toBe(EFFECT.denies);
	});

	it('makes nothing firm of a threat or of a demand', () => {
		expect(effectThroughClaim(EFFECT.affirms, EFFECT.hypothetical)).toBe(EFFECT.hypothetical);
		expect(effectThroughClaim(EFFECT.denies, EFFECT.none)).toBe(EFFECT.none);
	});
});
