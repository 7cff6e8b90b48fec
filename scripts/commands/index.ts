import { add } from './add';
import { board } from './board';
import { check } from './check';
import { cite } from './cite';
import type { Command } from './command';
import { compare } from './compare';
import { diff } from './diff';
import { exportData } from './export';
import { facts } from './facts';
import { figure } from './figure';
import { fmt } from './fmt';
import { importing } from './import';
import { newDossier } from './new';
import { ties } from './ties';
import { trace } from './trace';
import { verify } from './verify';

/** Every command of `npm run -s hearsay -- <command>`, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
	check,
	facts,
	ties,
	trace,
	board,
	compare,
	diff,
	figure,
	exportData,
	cite,
	verify,
	importing,
	newDossier,
	add,
	fmt
];
