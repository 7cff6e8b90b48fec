import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isWithdrawn, lint } from '../../src/lib/dossier/lint/lint';
import { anchorNotFound, fingerprintMismatch } from '../../src/lib/dossier/lint/source-text';
import { didYouMean } from '../../src/lib/dossier/nearest';
import { verify as compare, type ParagraphCheck } from '../../src/lib/dossier/verify';
import { readFolder } from '../read-folder';
import { UsageError, type Command } from './command';
import { messageLine } from './message-line';

function paragraphLine({ para, state, line }: ParagraphCheck): string {
	const said = {
		held: `stands unchanged in line ${line}`,
		moved: `has moved: it now stands as line ${line}`,
		changed: `has changed; closest is line ${line}`,
		missing: 'is no longer in the text'
	};
	return `paragraph ${para} ${said[state]}\n`;
}

/** The text, or undefined where there is no file or it is not UTF-8. */
async function textOf(path: string): Promise<string | undefined> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
	} catch {
		return undefined;
	}
}

/** Compares a source with a text of it: every fingerprinted paragraph, then the anchor words of every claim. */
export const verify: Command = {
	name: 'verify',
	usage: 'verify <dossier folder> <source id> <text file>',
	summary: 'Says whether a text still holds what was read in it. Exits 1 on any difference.',
	async run(args, io) {
		const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
		if (positionals.length !== 3) throw new UsageError('Name a dossier folder, a source id and a text file.');
		const [folder, id, path] = positionals;
		const { dossier, places, messages } = await readFolder(folder);
		if (!dossier || !places) {
			for (const message of messages) if (message.severity === 'error') io.err(messageLine(folder, message));
			return 1;
		}
		const source = dossier.sources.find((candidate) => candidate.id === id);
		if (!source) {
			const ids = dossier.sources.map((candidate) => candidate.id);
			io.err(`No source '${id}'.${didYouMean(id, ids) || ` Sources: ${ids.join(', ')}.`}\n`);
			return 1;
		}
		const text = await textOf(path);
		if (text === undefined) {
			io.err(
				`'${path}' cannot be read. Give a plain text file in UTF-8, each paragraph on a line of its own.\n`
			);
			return 1;
		}
		const claims = dossier.claims.filter((claim) => claim.source === id && !isWithdrawn(claim));
		const verification = await compare(source, claims, text);
		const { paragraphs, anchors } = verification;
		for (const paragraph of paragraphs) io.out(paragraphLine(paragraph));
		if (paragraphs.length === 0) io.out(`${id} has no fingerprints; only anchor words are looked for.\n`);
		const found = lint(dossier, places, {
			verified: [verification],
			only: [anchorNotFound, fingerprintMismatch]
		});
		for (const message of found) io.out(messageLine(folder, message));
		const held = paragraphs.filter(({ state }) => state === 'held').length;
		const anchored = anchors.filter((anchor) => anchor.found).length;
		io.out(
			`${held} of ${paragraphs.length} paragraphs unchanged and in order; anchor words of ${anchored} of ${anchors.length} claims found.\n`
		);
		return held === paragraphs.length && anchored === anchors.length ? 0 : 1;
	}
};
