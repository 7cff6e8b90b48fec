import { describe, expect, it } from 'vitest';
import type { CodedClaim } from '$lib/dossier/dossier';
import { hopTimes } from '$lib/evidence/trail-dates';
import { layValidity } from './validity-bars';

const times = (...edtf: string[]) =>
	hopTimes(edtf.map((when, i) => ({ id: `c.${i}`, when }) as unknown as CodedClaim));

describe('layValidity', () => {
	it('lays earlier dates left of later ones, from edge to edge', () => {
		const { bars, years } = layValidity([times('2001/2005'), times('2010/2021')]);
		expect(years).toEqual([2001, 2021]);
		expect(bars[0][0].from).toBe(0);
		expect(bars[0][0].to).toBeLessThan(bars[1][0].from);
		expect(bars[1][0].to).toBeCloseTo(1);
	});

	it('draws an unknown start as unknown and an open end as open', () => {
		const { bars } = layValidity([times('/2021-08'), times('2020/..')]);
		expect(bars[0][0]).toMatchObject({ from: 0, start: 'unknown', end: 'known' });
		expect(bars[1][0]).toMatchObject({ to: 1, start: 'known', end: 'open' });
	});

	it('keeps a single day wide enough to be seen', () => {
		const { bars } = layValidity([times('2025-10-12'), times('2001')]);
		expect(bars[0][0].to - bars[0][0].from).toBeGreaterThan(0.01);
		expect(bars[0][0].to).toBeLessThanOrEqual(1);
	});

	it('marks what is approximate, and draws it no longer than it is written', () => {
		const { bars, years } = layValidity([times('2025~')]);
		expect(bars[0][0].approximate).toBe(true);
		expect(years).toEqual([2025, 2025]);
	});

	it('has no axis where nothing is dated', () => {
		expect(layValidity([[], []])).toEqual({ bars: [[], []], years: null });
	});
});
