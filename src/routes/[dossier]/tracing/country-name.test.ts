import { describe, expect, it } from 'vitest';
import { countryName } from './country-name';

describe('countryName', () => {
	it.each([
		['PAK', 'Pakistan'],
		['AFG', 'Afghanistan'],
		['ABW', 'Aruba'],
		['ZWE', 'Zimbabwe'],
		['GBR', 'United Kingdom']
	])('names %s', (code, name) => expect(countryName(code)).toBe(name));

	it.each(['', 'XXX', 'pak', 'WAF', 'PAKISTAN'])('gives back “%s”, which is no code', (code) =>
		expect(countryName(code)).toBe(code)
	);
});
