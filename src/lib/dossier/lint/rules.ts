import type { Rule } from './rule';

/** Every rule of the linter. */
export const rules: readonly Rule[] = [];
