import { parseArgs } from 'node:util';
import { readFolder } from '../read-folder';
import { messageLine } from './message-line';
import { UsageError, type Command } from './command';

/** "1 error", "2 errors". */
function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Lints a dossier folder; errors first, then warnings, then a line that counts them. */
export const check: Command = {
	name: 'check',
	usage: 'check <dossier folder> [--json]',
	summary: 'Checks a dossier: what is wrong, where it stands and how to mend it. Exits 1 on errors.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: { json: { type: 'boolean', default: false } },
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const [folder] = positionals;
		const { dossier, messages } = await readFolder(folder, { today: new Date().toISOString().slice(0, 10) });
		const errors = messages.filter((message) => message.severity === 'error');
		const warnings = messages.filter((message) => message.severity === 'warning');
		const code = errors.length ? 1 : 0;
		if (values.json) {
			io.out(`${JSON.stringify({ errors, warnings }, null, '\t')}\n`);
			return code;
		}
		for (const message of [...errors, ...warnings]) io.out(messageLine(folder, message));
		const read = dossier
			? `${count(dossier.sources.length, 'source')}, ${count(dossier.claims.length, 'claim')}, ${count(dossier.actors.length, 'actor')}: `
			: '';
		io.out(`${read}${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.\n`);
		return code;
	}
};
