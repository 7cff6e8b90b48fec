import { describe, expect, test } from 'vitest';
import { timeBins, type BinUnit } from '$lib/ledger/time-bins';
import { textWidth } from '$lib/scene/text-metrics';
import { dayOf } from '$lib/state/rows-of-time';
import { axisLabels } from './axis-labels';
import { timeScale } from './time-scale';

const axis = (unit: BinUnit, from: string, to: string, width: number) =>
	axisLabels(timeScale(timeBins(unit, dayOf(from), dayOf(to)), width));
const shown = (labels: ReturnType<typeof axisLabels>) =>
	labels.map(({ label }) => label).filter((label) => label !== '');

describe('axisLabels', () => {
	test('months are named, the first and every January with their year', () => {
		expect(shown(axis('day', '2025-10-01', '2026-02-28', 400))).toEqual([
			...['Oct 2025', 'Nov', 'Dec', 'Jan 2026', 'Feb']
		]);
	});
	test('where months are too narrow, years are named', () => {
		expect(shown(axis('month', '2001-01-01', '2010-12-31', 400))[1]).toBe('2002');
	});
	test('a short time is named by its days', () => {
		expect(shown(axis('day', '2025-10-30', '2025-11-02', 400))).toEqual(['30 Oct', '31', '1 Nov', '2']);
	});
	test('some year is always shown', () => {
		for (let width = 120; width < 1000; width += 20) {
			expect(shown(axis('week', '2025-01-23', '2026-03-01', width)).join(' ')).toMatch(/20\d\d/);
		}
	});
	test('names never overlap, whatever the width', () => {
		for (let width = 60; width < 1200; width += 7) {
			for (const [unit, from, to] of [
				['day', '2025-01-01', '2026-02-28'],
				['month', '1987-05-01', '2031-02-28'],
				['day', '2025-10-01', '2025-10-20'],
				['year', '0033-01-01', '2025-12-31']
			] as const) {
				const labels = axis(unit, from, to, width).filter(({ label }) => label !== '');
				let right = -1;
				for (const { label, middle } of labels) {
					const half = textWidth(label, { family: 'sans', size: 11, weight: 450 }) / 2;
					expect(middle - half, `${label} at ${width}`).toBeGreaterThanOrEqual(right);
					right = middle + half;
				}
				expect(right).toBeLessThanOrEqual(width + 0.01);
			}
		}
	});
});
