import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf } from './import-file.test-support';
import { commonVocabulary, errorsIn } from './material/lint-dossier.test-support';
import { toDossier } from './material/to-dossier';
import { readerOf } from './readers';
import { Reading } from './reading';

const FOLDER = new URL('./fixtures/', import.meta.url);

/** Files of other programs: where they are from stands in the README beside them. */
const FILES: [path: string, format: string, actors: number, ties: number][] = [
	['networkx/florentine-families.gexf', 'gexf', 15, 20],
	['networkx/gephi-attributes.gexf', 'gexf', 4, 5],
	['networkx/karate.gexf', 'gexf', 34, 78],
	['networkx/les-miserables.gexf', 'gexf', 77, 254],
	['networkx/simple-directed.gexf', 'gexf', 2, 1],
	['networkx/java-graphml-library.graphml', 'graphml', 11, 11],
	['networkx/karate.graphml', 'graphml', 34, 78],
	['networkx/multigraph-with-edge-ids.graphml', 'graphml', 2, 2],
	['networkx/random-k-out-multi.graphml', 'graphml', 8, 24],
	['networkx/southern-women.graphml', 'graphml', 32, 89],
	['networkx/undirected-multigraph.graphml', 'graphml', 4, 3],
	['networkx/yed-3.17-groups.graphml', 'graphml', 9, 4],
	['networkx/yfiles-2.7.graphml', 'graphml', 3, 1],
	['igraph/krackhardt_kite.graphml', 'graphml', 10, 18],
	['igraph/zachary.graphml', 'graphml', 34, 78],
	['graphml-js/primer.graphml', 'graphml', 6, 7],
	['graphml-js/test0.graphml', 'graphml', 37, 27],
	['networkx/karate.cyjs', 'cytoscape', 34, 78],
	['cytoscape-cx2js/primitive_attributes.cx', 'cx2', 2, 1],
	['cytoscape-cx2js/simple_bundled_edges.cx', 'cx2', 2, 4],
	['cytoscape-cx2js/small_graph.cx', 'cx2', 11, 12],
	['cytoscape-cx2js/UD-304.cx', 'cx2', 33, 62],
	['stixview/poison-ivy.json', 'stix', 64, 90]
];

describe('files of other programs', () => {
	it('are all listed', () => {
		const data = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
			/^(?!oasis).*\.(gexf|graphml|cyjs|cx|json)$/.test(path)
		);
		expect(data.sort()).toEqual(FILES.map(([path]) => path).sort());
	});

	it('stand in the table of docs/formats.md with what is found in them', () => {
		const text = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
		const rows = [...text.matchAll(/^\| `([^`]+)` +\| (\w+) +\| (\d+) +\| (\d+) +\|$/gm)];
		expect(
			rows.map(([, path, format, actors, ties]) => [path, format, Number(actors), Number(ties)])
		).toEqual(FILES);
	});

	it.each(FILES)('%s is read as %s', async (path, format, actors, ties) => {
		const bytes = readFileSync(new URL(path, FOLDER));
		const name = path.slice(path.indexOf('/') + 1);
		const reader = readerOf(bytes, name)!;
		expect(reader.id).toBe(format);
		expect(
			await reader.restore?.(fileOf(bytes, name, 4_096), new Reading(), commonVocabulary())
		).toBeUndefined();
		const material = await reader.read(fileOf(bytes, name, 4_096), new Reading());
		expect([material.actors.length, material.statements.length]).toEqual([actors, ties]);
		const made = await toDossier(material, { vocabulary: commonVocabulary(), today: '2026-11-22' });
		expect(errorsIn(made.dossier)).toEqual([]);
		// a tie that cites several sources is a claim of each
		expect(made.dossier.claims.length).toBeGreaterThanOrEqual(ties);
	});

	const read = async (path: string) => {
		const bytes = readFileSync(new URL(path, FOLDER));
		const name = path.slice(path.indexOf('/') + 1);
		return readerOf(bytes, name)!.read(fileOf(bytes, name, 4_096), new Reading());
	};

	it('finds the labels inside the drawings of yEd, and the groups that nodes are in', async () => {
		const { actors } = await read('networkx/yed-3.17-groups.graphml');
		expect(actors.map(({ key, label }) => [key, label]).slice(0, 3)).toEqual([
			['n0', '2'],
			['n1::n0::n0', '1'],
			['n1::n0::n1', '3']
		]);
		expect(actors.find(({ key }) => key === 'n1::n0::n0')!.note).toContain('inside: n1::n0.');
	});

	it('takes defaults for what a node does not say', async () => {
		const { actors } = await read('networkx/gephi-attributes.gexf');
		const notes = actors.map(({ label, note }) => [label, note]);
		expect(notes).toEqual([
			['Gephi', 'url: https://gephi.org. frog: false.'],
			['Webatlas', 'url: http://webatlas.fr. frog: false.'],
			['RTGI', 'url: http://rtgi.fr. frog: true.'],
			['BarabasiLab', 'url: http://barabasilab.com. frog: true.']
		]);
	});

	it('keeps weights, and says of undirected ties that they are', async () => {
		const { statements, words } = await read('networkx/les-miserables.gexf');
		expect(statements[0]).toMatchObject({ weight: 1, note: 'Without direction in the file.' });
		expect(words).toEqual([{ word: 'linked', count: 254, sample: 'Napoleon → Myriel' }]);
	});

	it('reads words, types and citations of Cytoscape', async () => {
		const { actors, statements, words, sources } = await read('cytoscape-cx2js/small_graph.cx');
		expect(actors[0]).toMatchObject({
			...{ label: 'CCND1', typeWord: 'Protein', names: ['uniprot knowledgebase:Q6LEF0'] },
			note: 'represents: uniprot knowledgebase:P24385.'
		});
		expect(statements[0]).toMatchObject({ subject: '0', relation: 'neighbor-of', object: '1' });
		expect(statements[0].sources).toEqual(['name:pubmed:10438538']);
		expect(words[0]).toMatchObject({ word: 'controls-phosphorylation-of', count: 8 });
		expect(sources[0].title).toBe('pubmed:10438538');
	});

	it('reads relationships of STIX in their own words, and says what is left', async () => {
		const { statements, words, leftoverCounts } = await read('stixview/poison-ivy.json');
		expect(statements[0]).toMatchObject({ relation: 'uses', subject: expect.stringMatching(/^campaign--/) });
		expect(words.map(({ word, count }) => [word, count])).toEqual([
			['indicates', 55],
			['uses', 25],
			['targets', 9],
			['mitigates', 1]
		]);
		expect(leftoverCounts).toEqual([["A 'report'; kept as a note.", 1]]);
	});
});
