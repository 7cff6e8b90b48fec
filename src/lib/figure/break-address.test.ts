import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../scene/text-metrics';
import { breakAddress } from './break-address';

const style = { family: 'sans', weight: 450, size: 11 } as const;

describe('breakAddress', () => {
	it('leaves a short address in one line', () =>
		expect(breakAddress('/pakistan-taliban?status=alleged', 400, style)).toEqual([
			'/pakistan-taliban?status=alleged'
		]));

	it('breaks after a sign that parts an address', () => {
		const lines = breakAddress('https://hearsay.example/pakistan-taliban?status=alleged', 200, style);
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&=,+~]$/);
	});

	it('loses nothing, adds nothing and keeps to its room', () => {
		fc.assert(
			fc.property(fc.webUrl({ withQueryParameters: true, size: 'medium' }), (address) => {
				const lines = breakAddress(address, 120, style);
				expect(lines.join('')).toBe(address);
				for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(120);
			}),
			{ numRuns: 40 }
		);
	});
});
