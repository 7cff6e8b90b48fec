import type { LayoutOption, LayoutOptions } from './layout';

type NumberOption = Extract<LayoutOption, { kind: 'number' }>;

/** What an option is set to, brought into its bounds; its default where it is not set to a number. */
export function numberFor(option: NumberOption, options: LayoutOptions): number {
	const given = options.values?.[option.id];
	const value = typeof given === 'number' && Number.isFinite(given) ? given : option.default;
	return Math.min(option.max, Math.max(option.min, value));
}

/** The room between actors, which several layouts can be told, in CSS pixels. */
export const gapOption = {
	kind: 'number',
	id: 'gap',
	label: 'Room between actors',
	...{ min: 8, max: 120, step: 4, default: 16 }
} as const satisfies LayoutOption;
