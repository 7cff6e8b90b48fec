import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import type { Dossier, LintMessage } from '../dossier/dossier';
import { evidenceContext, type EvidenceContext } from '../evidence/evidence-context';
import { buildLedger } from '../ledger/build-ledger';
import { placeActors } from '../scene/place-actors';
import { readFolder } from '../../../scripts/read-folder';

const ROOT = 'graph-data';
const cache = new Map<string, Promise<EvidenceContext>>();

/** Names of the folders of graph-data that hold a dossier.yaml, in alphabetical order. */
export async function listDossiers(): Promise<string[]> {
	const entries = await readdir(ROOT, { withFileTypes: true });
	const names = await Promise.all(
		entries
			.filter((entry) => entry.isDirectory())
			.map(({ name }) =>
				access(join(ROOT, name, 'dossier.yaml')).then(
					() => [name],
					() => []
				)
			)
	);
	return names.flat().sort();
}

/**
 * A dossier ready for its pages: read, linted, with its ledger. Read once in a build; in development anew each time, so
 * that an edit shows. Throws 404 for a name that is no dossier, and every error of the linter in one message.
 */
export async function loadEvidence(name: string): Promise<EvidenceContext> {
	if (!(await listDossiers()).includes(name)) error(404, `There is no dossier “${name}”.`);
	const known = dev ? undefined : cache.get(name);
	if (known) return known;
	const read = readContext(name);
	cache.set(name, read);
	return read;
}

async function readContext(name: string): Promise<EvidenceContext> {
	const { dossier, messages } = await readFolder(join(ROOT, name));
	if (!dossier) throw new Error(errorText(name, messages));
	if (dossier.header.id !== name) {
		throw new Error(
			`The folder ${ROOT}/${name} holds the dossier '${dossier.header.id}'. Give both one name.`
		);
	}
	const ledger = buildLedger(dossier);
	return evidenceContext({ ...dossier, positions: placeActors(dossier, ledger) }, ledger);
}

function errorText(name: string, messages: readonly LintMessage[]): string {
	const errors = messages.filter(({ severity }) => severity === 'error');
	const lines = errors.map(
		({ rule, file, line, message }) => `  ${ROOT}/${name}/${file}:${line} ${rule} ${message}`
	);
	return `The dossier '${name}' has ${errors.length} errors:\n${lines.join('\n')}`;
}

/** What every page says of the dossier it belongs to. */
export function dossierHead({ dossier }: EvidenceContext) {
	const { id, title, licence } = dossier.header;
	return { id, title, licence };
}

/** One entry of the prerendered routes for each record of each dossier. */
export async function entriesOf(
	list: 'actors' | 'claims' | 'sources'
): Promise<{ dossier: string; id: string }[]> {
	const names = await listDossiers();
	const all = await Promise.all(
		names.map(async (dossier) => {
			const context = await loadEvidence(dossier);
			return context.dossier[list].map(({ id }) => ({ dossier, id }));
		})
	);
	return all.flat();
}

/** The dossier as the app loads it: without blanks between the tokens, and without fields that hold nothing. */
export function compactJson(dossier: Dossier): string {
	const lists = ['actors', 'sources', 'claims', 'warnings'] as const;
	const lean = Object.fromEntries(lists.map((list) => [list, dossier[list].map(withoutEmpty)]));
	return JSON.stringify({ ...dossier, ...lean });
}

function withoutEmpty(record: object): object {
	return Object.fromEntries(
		Object.entries(record).filter(
			([, value]) =>
				value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
		)
	);
}
