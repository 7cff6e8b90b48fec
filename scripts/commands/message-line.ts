import { join } from 'node:path';
import type { LintMessage } from '../../src/lib/dossier/dossier';

/** A message as one line: `file:line  E01 [claim] message`, the file as seen from where the command was called. */
export function messageLine(folder: string, message: LintMessage): string {
	const claim = message.claim ? ` [${message.claim}]` : '';
	return `${join(folder, message.file)}:${message.line}  ${message.rule}${claim} ${message.message}\n`;
}
