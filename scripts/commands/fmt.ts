import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFile } from '../../src/lib/dossier/write/format-file';
import { writeTexts } from '../write-texts';
import { UsageError, type Command } from './command';
import { notWritten, readTextsOf } from './read-texts-of';

/** Puts the files of a dossier into canonical form, every comment kept; a vocabulary shared with other dossiers stays. */
export const fmt: Command = {
	name: 'fmt',
	usage: 'fmt <dossier folder> [--check]',
	summary: 'Puts the files in canonical order, comments kept. --check only says which differ, and exits 1.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: { check: { type: 'boolean', default: false } },
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const [folder] = positionals;
		const before = await readTextsOf(folder, io);
		if (!before) return 1;
		const after = new Map(before);
		let failed = false;
		for (const [path, text] of before) {
			if (path.startsWith('../')) continue;
			const formatted = formatFile(path, text);
			after.set(path, formatted.text);
			if (!formatted.problem) continue;
			failed = true;
			io.err(`${join(folder, path)}:${formatted.problem.line}  ${formatted.problem.message}\n`);
		}
		const differing = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
		try {
			if (!values.check) await writeTexts(folder, after, before);
		} catch (error) {
			return notWritten(error, folder, io);
		}
		for (const path of differing) io.out(`${join(folder, path)}\n`);
		const files = `${differing.length} of ${before.size} files`;
		io.out(values.check ? `${files} would change.\n` : `${files} changed.\n`);
		return failed || (values.check && differing.length) ? 1 : 0;
	}
};
