import type { Vocabulary } from '../dossier/schema';
import type { GraphSink } from './foreign/graph-sink';
import { MaterialSink } from './foreign/material-sink';
import { readJson } from './json/read-json';
import type { Reader } from './readers';
import type { ImportFile, Reading } from './reading';
import { dossierOf } from './restore/records';
import { RestoreSink } from './restore/restore-sink';
import { decodeText } from './text-encoding';
import { unpackedBytes, unpackedHead } from './unpack';

type Parse = (file: ImportFile, reading: Reading, sink: GraphSink) => Promise<void>;

const parsers: Record<string, Parse> = {
	async gexf(file, reading, sink) {
		const { parseGexf } = await import('./gexf/parse-gexf');
		await parseGexf(await unpackedBytes(file, reading), file.name, reading, sink);
	},
	async graphml(file, reading, sink) {
		const { parseGraphml } = await import('./graphml/parse-graphml');
		await parseGraphml(await unpackedBytes(file, reading), file.name, reading, sink);
	},
	async cytoscape(file, reading, sink) {
		const { parseCytoscape } = await import('./cytoscape/parse-cytoscape');
		parseCytoscape(await readJson(file, reading), file.name, reading, sink);
	},
	async cx2(file, reading, sink) {
		const { parseCx } = await import('./cx2/parse-cx');
		parseCx(await readJson(file, reading), file.name, reading, sink);
	}
};

function graphReader(id: keyof typeof parsers, label: string, detect: Reader['detect']): Reader {
	const parse = parsers[id];
	return {
		...{ id, label, detect },
		async read(file, reading) {
			const sink = new MaterialSink(file.name, id, reading);
			await parse(file, reading, sink);
			return sink.finish();
		},
		async restore(file: ImportFile, reading: Reading, common: Vocabulary) {
			// our columns are declared before anything that they hold
			const { text } = decodeText(await unpackedHead(file, reading));
			if (!text.includes('statements_json') && !text.includes('claims_json') && !text.includes('header_json'))
				return undefined;
			const sink = new RestoreSink(file.name);
			await parse(file, reading, sink);
			const { actors, claims, sources } = sink.records;
			if (actors.length === 0 || sources.length === 0 || claims.length === 0) return undefined;
			return dossierOf(sink.records, file.name, common);
		}
	};
}

const headText = (head: Uint8Array) => decodeText(head.subarray(0, 16_384)).text.trimStart();

/** GEXF 1.1 to 1.3. */
export const gexf = graphReader('gexf', 'GEXF', (head, name) =>
	/<(\w+:)?gexf[\s>]/.test(headText(head)) ? 2 : /\.gexf$/i.test(name) ? 1 : 0
);

/** GraphML. */
export const graphml = graphReader('graphml', 'GraphML', (head, name) =>
	/<(\w+:)?graphml[\s>]/.test(headText(head)) ? 2 : /\.graphml$/i.test(name) ? 1 : 0
);

/** CX2, and CX of version 1. */
export const cx2 = graphReader('cx2', 'Cytoscape Exchange (CX2, CX)', (head, name) => {
	const text = headText(head);
	if (/^\[/.test(text) && /"(CXVersion|numberVerification|nodeAttributes|metaData)"/.test(text)) return 2;
	return /\.cx2?$/i.test(name) ? 1 : 0;
});

/** The JSON of cytoscape.js. */
export const cytoscape = graphReader('cytoscape', 'Cytoscape JSON', (head, name) => {
	const text = headText(head);
	if (/^\{/.test(text) && /"(elements|target_cytoscapejs_version)"\s*:/.test(text)) return 2;
	if (/^\[/.test(text) && /"data"\s*:/.test(text) && /"(source|group)"\s*:/.test(text)) return 2;
	return /\.cyjs$/i.test(name) ? 1 : 0;
});
