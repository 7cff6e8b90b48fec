import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { vocabularySchema } from '../src/lib/dossier/schema';
import { checkShape } from '../src/lib/dossier/shape-message';
import { readYaml } from '../src/lib/dossier/yaml-file';
import { Reading, type ImportFile } from '../src/lib/formats/reading';
import { readEventData } from '../src/lib/formats/table/event-data';
import { planTable } from '../src/lib/formats/table/plan-table';
import { readWordMap } from '../src/lib/formats/words/word-map';
import type { Bench, BenchOptions } from './bench';
import { medianTimes } from './measure';
import { seededRandom } from './random-claims';

const read = (path: string) => readFileSync(new URL(`../graph-data/${path}`, import.meta.url), 'utf8');
const vocabulary = checkShape(
	vocabularySchema,
	readYaml('vocabulary.yaml', read('vocabulary.yaml')).value
).value!;
const { map } = readWordMap('cameo.yaml', read('mappings/cameo.yaml'));

/** A file of so many events among a few thousand actors who are named by a power law, as bytes. */
function eventFile(count: number): Uint8Array {
	const random = seededRandom(7);
	const actor = () => `Actor_number_${Math.floor(7_000 * random() ** 4)}_(Country)`;
	const lines = ['Date,Source,Relation,Target'];
	const words = map!.words.map(({ word }) => `"${word.replaceAll(' ', '_')}"`);
	for (let i = 0; i < count; i++) {
		const day = new Date(Date.UTC(2014, 0, 1 + Math.floor((i / count) * 365))).toISOString().slice(0, 10);
		lines.push(`${day},${actor()},${words[Math.floor(words.length * random() ** 3)]},${actor()}`);
	}
	return Buffer.from(`${lines.join('\n')}\n`);
}

function fileOf(bytes: Uint8Array): ImportFile {
	const piece = 65_536;
	return {
		name: 'events.csv',
		size: bytes.length,
		async *chunks() {
			for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
		}
	};
}

/** From bytes to a ledger that can be asked for ties. */
async function openEvents(file: ImportFile) {
	const plan = await planTable(file, new Reading());
	return readEventData(file, plan, { vocabulary, map, today: '2026-01-01' }, new Reading());
}

function* eventFiles({ quick, dataPath }: BenchOptions): Iterable<{ name: string; bytes: Uint8Array }> {
	for (const count of quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]) {
		yield { name: `${count.toLocaleString('en')} rows`, bytes: eventFile(count) };
	}
	if (!dataPath) return;
	const bytes = readFileSync(dataPath);
	yield { name: dataPath.replace(/^.*\//, ''), bytes: dataPath.endsWith('.gz') ? gunzipSync(bytes) : bytes };
}

/** From a file of events to a ledger with its indexes and dates, beside a parser that keeps the cells alone. */
export const importing: Bench = {
	name: 'import',
	async *run(options) {
		for (const { name, bytes } of eventFiles(options)) {
			const file = fileOf(bytes);
			const held = await heldBy(() => openEvents(file));
			if (held !== undefined) {
				yield { on: name, ours: 'memory that the open file holds', oursMs: held / 2 ** 20, unit: 'MB' };
			}
			const [oursMs, theirsMs] = await medianTimes(
				options.runs,
				() => openEvents(file),
				() => Papa.parse(new TextDecoder().decode(bytes))
			);
			yield {
				on: name,
				ours: 'bytes to ledger, indexes and dates',
				oursMs,
				theirs: 'papaparse: the cells alone',
				theirsMs
			};
		}
	}
};

/** What is measured, held where the collector cannot take parts of it for unused. */
const kept: unknown[] = [];

/** Bytes that a piece of work leaves in memory; undefined where the collector cannot be called. */
async function heldBy(work: () => Promise<unknown>): Promise<number | undefined> {
	if (!globalThis.gc) return undefined;
	const now = async () => {
		// Buffers are given back some time after the collector has run.
		for (let i = 0; i < 5; i++) {
			globalThis.gc!();
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		return heapUsed + arrayBuffers;
	};
	const before = await now();
	kept.push(await work());
	const after = await now();
	kept.length = 0;
	return after - before;
}
