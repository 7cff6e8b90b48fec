import { check } from './check';
import type { Command } from './command';

/** Every command of `npm run -s hearsay -- <command>`, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [check];
