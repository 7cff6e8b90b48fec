import type { Claim } from '../dossier/schema';
import { oneLine } from './one-line';
import { ranges } from './ranges';

/** Where in a source a claim stands, in the terms of CSL. */
export interface Locator {
	/** `sub verbo` where only words mark the place: look under these words. */
	label: 'paragraph' | 'page' | 'timestamp' | 'sub verbo';
	/** "9", "02:10", "headline", "“safe house”". */
	value: string;
}

const SHORT: Record<Locator['label'], string> = {
	paragraph: 'para.',
	page: 'p.',
	timestamp: 'at',
	'sub verbo': 's.v.'
};
const SHORT_PLURAL = { ...SHORT, paragraph: 'paras.', page: 'pp.' };

/** Place of a claim; undefined where none was written down. */
export function claimLocator({ at }: Pick<Claim, 'at'>): Locator | undefined {
	if (at?.para !== undefined) {
		if (at.para === 0) return { label: 'sub verbo', value: 'headline' };
		return { label: 'paragraph', value: oneLine(String(at.para)) };
	}
	if (at?.page !== undefined) return { label: 'page', value: oneLine(String(at.page)) };
	if (at?.time !== undefined) return { label: 'timestamp', value: oneLine(at.time) };
	return at?.words ? { label: 'sub verbo', value: `“${oneLine(at.words)}”` } : undefined;
}

/** "para. 9", "headline", "“safe house”": as a footnote has it. */
export function locatorWords({ label, value }: Locator): string {
	return label === 'sub verbo' ? value : `${SHORT[label]} ${value}`;
}

/** Several places of one source as one text that citation processors take apart: "paras. 1, 9–11; s.v. headline". */
export function joinLocators(locators: readonly Locator[]): string {
	return (['paragraph', 'page', 'timestamp', 'sub verbo'] as const)
		.flatMap((label) => {
			const values = [...new Set(locators.filter((one) => one.label === label).map(({ value }) => value))];
			if (values.length === 0) return [];
			const numbers = values.every((value) => /^\d+$/.test(value))
				? ranges(values.map(Number).sort((a, b) => a - b))
				: values.join(', ');
			return [`${values.length === 1 ? SHORT[label] : SHORT_PLURAL[label]} ${numbers}`];
		})
		.join('; ');
}
