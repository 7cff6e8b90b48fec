/**
 * `npm run bench`: what Hearsay does beside what else could do it, in the same run on the same machine.
 * `-- --quick` takes small sizes, `-- load filter` takes these benches only, and `-- --data events.csv`
 * adds a file of events (Date,Source,Relation,Target; plain or gzip) to the sets of claims.
 */
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchOptions, BenchRow } from './bench';
import { readEventClaims } from './event-claims';
import { benches } from './index';

const RUNS = 5;

function milliseconds(ms: number): string {
	return ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

const number = ({ unit }: BenchRow, value: number) =>
	(unit ? `${value.toFixed(0)} ${unit}` : milliseconds(value)).padStart(8);

function line(name: string, row: BenchRow): string {
	const cells = [name.padEnd(8), row.on.padEnd(18), row.ours.padEnd(40), number(row, row.oursMs)];
	if (row.theirsMs !== undefined) {
		const ratio = row.theirsMs / row.oursMs;
		cells.push(`${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`.padStart(9), number(row, row.theirsMs));
		cells.push(row.theirs ?? '');
	}
	return cells.join('  ').trimEnd();
}

const { values, positionals } = parseArgs({
	options: { quick: { type: 'boolean', default: false }, data: { type: 'string' } },
	allowPositionals: true
});
const unknown = positionals.find((name) => !benches.some((bench) => bench.name === name));
if (unknown !== undefined) {
	console.error(`No bench '${unknown}'. Benches: ${benches.map((bench) => bench.name).join(', ')}.`);
	process.exit(1);
}
let data: BenchOptions['data'];
try {
	if (values.data) data = { name: basename(values.data), input: readEventClaims(values.data) };
} catch (error) {
	console.error(`'${values.data}' cannot be used. ${(error as Error).message}`);
	process.exit(1);
}

const processors = cpus();
console.log(`${processors[0]?.model.trim()}, ${processors.length} processors, Node ${process.version}`);
console.log(`Medians of ${RUNS} runs, milliseconds; the ratio is theirs to ours: over 1, ours is faster.\n`);
console.log(
	['bench', 'on', 'ours', 'ms', 'ratio', 'ms', 'theirs']
		.map((title, i) =>
			[0, 1, 2].includes(i) ? title.padEnd([8, 18, 40][i]) : title.padStart([8, 9, 8, 6][i - 3])
		)
		.join('  ')
);
for (const bench of benches) {
	if (positionals.length > 0 && !positionals.includes(bench.name)) continue;
	const options: BenchOptions = { quick: values.quick, runs: RUNS, data, dataPath: values.data };
	for await (const row of bench.run(options)) console.log(line(bench.name, row));
}
