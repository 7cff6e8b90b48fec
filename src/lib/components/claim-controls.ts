import { getContext, setContext, type Snippet } from 'svelte';
import type { EvidenceClaim } from '../evidence/evidence';

const KEY = Symbol('claim controls');

/** Gives every claim below this component further controls, such as those that edit it. */
export function setClaimControls(controls: Snippet<[EvidenceClaim]>): void {
	setContext(KEY, controls);
}

/** The further controls of a claim; undefined where there are none. */
export function claimControls(): Snippet<[EvidenceClaim]> | undefined {
	return getContext(KEY);
}
