import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HUES, STATUSES } from '../ledger/ledger';
import { strandDash, strandWidth } from '../scene/scene';
import { FAINT } from './draw-network';
import { PAGE_PALETTE, PALETTES, type Palette } from './palette';

const css = readFileSync('src/lib/styles/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
/** The first value of each token: what `:root` says for screens. */
const tokens = new Map<string, string>();
for (const [, name, value] of css.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
	if (!tokens.has(name)) tokens.set(name, value.trim());
}

/** The colour of a token in a theme, through `var()` and `light-dark()`. */
function colourOf(value: string, theme: 'light' | 'dark'): string {
	const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
	if (name) return colourOf(tokens.get(name) ?? `no ${name}`, theme);
	const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/i.exec(value) ?? [];
	return (theme === 'light' ? light : dark)?.toUpperCase() ?? `no colour: ${value}`;
}

const inTheme = (palette: Palette, theme: 'light' | 'dark') => {
	const hues = (list: Palette['mark']) =>
		Object.fromEntries(HUES.map((hue) => [hue, colourOf(list[hue], theme)]));
	const { mark, text, ...rest } = palette;
	const surfaces = Object.entries(rest).map(([name, value]) => [name, colourOf(value, theme)]);
	return { ...Object.fromEntries(surfaces), mark: hues(mark), text: hues(text) };
};

describe('PALETTES', () => {
	it.each(['light', 'dark'] as const)('has the very colours of the page in the %s theme', (theme) => {
		expect(PALETTES[theme]).toEqual(inTheme(PAGE_PALETTE, theme));
	});
});

describe('the measures of a drawing', () => {
	it('are those of the page', () => {
		const widths = [1, 2, 3, 4].map((n) => `${strandWidth(n, 'asserted')}px`);
		expect(widths).toEqual([1, 2, 3, 4].map((n) => tokens.get(`--tie-${n}`)));
		const heavier = strandWidth(1, 'acknowledged') - strandWidth(1, 'asserted');
		expect(`${heavier}px`).toBe(tokens.get('--tie-acknowledged'));
		expect(strandDash('alleged').join(' ')).toBe(tokens.get('--dash-alleged'));
		expect(strandDash('hypothetical').join(' ')).toBe(tokens.get('--dash-hypothetical'));
		expect(String(FAINT)).toBe(tokens.get('--faded-tie'));
	});

	it('dash what is alleged or disputed, dot what is hypothetical, and draw all else solid', () => {
		const dashed = STATUSES.filter((status) => strandDash(status).length > 0);
		expect(dashed).toEqual(['alleged', 'disputed', 'hypothetical']);
	});
});
