import { parseArgs } from 'node:util';
import { diffDossiers, isSameVersion } from '../../src/lib/dossier/diff/diff-dossiers';
import { diffSentences, diffSummary } from '../../src/lib/dossier/diff/diff-sentences';
import { UsageError, type Command } from './command';
import { loadDossier } from './load-dossier';

/** Compares two versions of a dossier, each in its folder. */
export const diff: Command = {
	name: 'diff',
	usage: 'diff <dossier folder before> <dossier folder after> [--json]',
	summary: 'Says what differs between two versions of a dossier: claims, actors, sources, predicates.',
	async run(args, io) {
		const { positionals, values } = parseArgs({
			args,
			options: { json: { type: 'boolean', default: false } },
			allowPositionals: true
		});
		if (positionals.length !== 2) throw new UsageError('Name two dossier folders, the older one first.');
		const before = await loadDossier(positionals[0], io);
		const after = await loadDossier(positionals[1], io);
		if (!before || !after) return 1;
		const found = diffDossiers(before, after);
		if (values.json) {
			io.out(`${JSON.stringify({ same: isSameVersion(found), ...found }, null, '\t')}\n`);
			return 0;
		}
		for (const { heading, lines } of diffSentences(found, before, after)) {
			io.out(`${heading}\n`);
			for (const { id, text, fields } of lines) {
				io.out(`  ${id === undefined ? '' : `${id}  `}${text}\n`);
				for (const field of fields) io.out(`      ${field}\n`);
			}
			io.out('\n');
		}
		io.out(`${diffSummary(found)}\n`);
		return 0;
	}
};
