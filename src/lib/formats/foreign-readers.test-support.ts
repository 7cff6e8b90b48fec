import { Model } from '@alephdata/followthemoney';
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { CX2Network } from '@js4cytoscape/ndex-client';
import cytoscape from 'cytoscape';
import { strFromU8, unzipSync } from 'fflate';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import papaparse from 'papaparse';
import { readDossier } from '../dossier/read-dossier';
import { buildLedger } from '../ledger/build-ledger';
import { listTies } from '../ledger/ties';
import type { ExportedFile, FormatId } from './format';
import type { ClaimRecord } from './graph/claim-record';

/** What a program of somebody else finds in a file. */
export interface Found {
	/** Labels of the actors. */
	labels: string[];
	/** Keys of the ties with their status: "pakistan~harbours~isil-k disputed". */
	ties: Set<string>;
	/** Who says what where: for each claim its id, claimant (id or name), act, source and anchor words. */
	claims: string[][];
}

/** The text of a file. */
export function textOf({ bytes }: ExportedFile): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The texts in a zip, by their paths. */
export function textsIn({ bytes }: ExportedFile): Map<string, string> {
	return new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

/** Refuses to load a context: an export carries its own. */
export async function noLoader(address: string): Promise<never> {
	throw new Error(`The export asks for ${address}.`);
}

/** A reader for each format, written by others wherever one is to be had; the tests of the formats check more. */
export const foreignReaders: Record<FormatId, (file: ExportedFile) => Found | Promise<Found>> = {
	// only Hearsay reads dossiers
	dossier(file) {
		const texts = [...textsIn(file)].map(([path, text]) => ({ path: path.replace(/^[^/]+\//, ''), text }));
		const { dossier, messages } = readDossier(texts);
		if (!dossier) throw new Error(messages.map(({ message }) => message).join('\n'));
		return {
			labels: dossier.actors.map(({ label }) => label),
			ties: new Set(listTies(buildLedger(dossier)).map(({ key, status }) => `${key} ${status}`)),
			claims: dossier.claims.map((claim) => {
				const { publisher } = dossier.sources.find(({ id }) => id === claim.source)!;
				return factsOf({ ...claim, claimant: claim.who === 'narrator' ? publisher : claim.who });
			})
		};
	},
	csv: (file) => tablesFound(textsIn(file)),
	datapackage: (file) => tablesFound(textsIn(file)),
	gexf: (file) => graphFound(gexf.parse(MultiGraph as never, textOf(file)) as never),
	graphml: (file) => graphFound(graphml.parse(MultiGraph as never, textOf(file)) as never),
	cytoscape(file) {
		const { elements } = JSON.parse(textOf(file));
		const network = cytoscape({ headless: true, elements });
		return cellsFound(
			network.nodes().map((node) => node.data()),
			network.edges().map((edge) => edge.data())
		);
	},
	cx2(file) {
		const network = CX2Network.fromJSON(Object.assign({}, ...JSON.parse(textOf(file))));
		const { isValid, errors } = network.validate();
		if (!isValid) throw new Error(errors.join('\n'));
		return cellsFound(
			network.getNodes().map(({ v }) => ({ ...v, label: v!.name })),
			network.getEdges().map(({ v }) => v!)
		);
	},
	async jsonld(file) {
		const [dataset] = await jsonld.expand(JSON.parse(textOf(file)), { documentLoader: noLoader });
		type Node = Record<string, { '@value': string; '@id': string }[]> & { '@id': string; '@type': string[] };
		const parts = dataset['https://schema.org/hasPart'] as unknown as Node[];
		const ofType = (type: string) => parts.filter((part) => part['@type'].includes(type));
		const last = (address: string) => address.slice(address.lastIndexOf('/') + 1);
		return {
			labels: ofType('http://www.w3.org/ns/prov#Agent').map(
				(part) => part['https://schema.org/name'][0]['@value']
			),
			ties: new Set(
				ofType('urn:hearsay:Tie').map(
					(part) => `${part['urn:hearsay:key'][0]['@value']} ${part['urn:hearsay:status'][0]['@value']}`
				)
			),
			claims: ofType('https://schema.org/Claim').map((part) => [
				last(part['@id']),
				last(part['http://www.w3.org/ns/prov#wasAttributedTo'][0]['@id']),
				part['urn:hearsay:act'][0]['@value'],
				last(part['http://www.w3.org/ns/prov#hadPrimarySource'][0]['@id']),
				anchorIn(part['urn:hearsay:place'][0]['@value'])
			])
		};
	},
	ftm(file) {
		const model = new Model(defaultModel as never);
		const lines = textOf(file).trimEnd().split('\n');
		const entities = lines.map((line) => model.getEntity(JSON.parse(line)));
		const text = (entity: (typeof entities)[0], name: string) => entity.getFirst(name) as string;
		return {
			labels: entities.filter(({ id }) => id.startsWith('actor.')).map((entity) => text(entity, 'name')),
			ties: new Set(
				entities
					.filter(({ schema }) => schema.name === 'UnknownLink')
					.map((entity) => `${text(entity, 'recordId')} ${text(entity, 'status')}`)
			),
			claims: entities
				.filter(({ schema }) => schema.name === 'Note')
				.map((entity) => {
					const notes = entity.getProperty('notes') as string[];
					const note = (name: string) =>
						notes.find((line) => line.startsWith(name))?.slice(name.length) ?? '';
					const proof = entity.getFirst('proof') as string | { id: string };
					const source = typeof proof === 'string' ? proof : proof.id;
					return [
						...[entity.id.slice('claim.'.length), note('claimant: '), text(entity, 'keywords')],
						...[source.slice('source.'.length), anchorIn(note('place: '))]
					];
				})
		};
	},
	stix(file) {
		interface Item extends Record<string, string> {
			labels: never;
			authors: never;
			external_references: never;
		}
		const { objects } = JSON.parse(textOf(file)) as { objects: Item[] };
		const ofType = (...types: string[]) => objects.filter(({ type }) => types.includes(type));
		const label = ({ labels }: Item, name: string) =>
			(labels as string[]).find((one) => one.startsWith(name))!.slice(name.length);
		return {
			labels: ofType('identity')
				.filter(({ identity_class }) => identity_class !== 'system')
				.map(({ name }) => name),
			ties: new Set(ofType('relationship').map((item) => `${label(item, 'tie:')} ${label(item, 'status:')}`)),
			claims: ofType('note', 'opinion').map((item) => {
				const id = label(item, 'claim:');
				const [reference] = item.external_references as { description?: string; external_id: string }[];
				return [
					...[id, item.authors[0], label(item, 'act:'), reference.external_id.replace(/\.\d+$/, '')],
					anchorIn(reference.description ?? '')
				];
			})
		};
	}
};

type Cells = Record<string, unknown>;

function graphFound(graph: {
	mapNodes(get: (id: string, cells: Cells) => Cells): Cells[];
	mapEdges(get: (id: string, cells: Cells) => Cells): Cells[];
}): Found {
	return cellsFound(
		graph.mapNodes((_, cells) => cells),
		graph.mapEdges((_, cells) => cells)
	);
}

function cellsFound(nodes: Cells[], edges: Cells[]): Found {
	const recordsIn = (cell: unknown): ClaimRecord[] =>
		(typeof cell === 'string' ? JSON.parse(cell) : cell) ?? [];
	const records = [
		...edges.flatMap(({ claims_json }) => recordsIn(claims_json)),
		...nodes.flatMap(({ statements_json }) => recordsIn(statements_json))
	];
	return {
		labels: nodes.map(({ label }) => String(label)),
		ties: new Set(edges.map(({ tie, status }) => `${tie} ${status}`)),
		// a tie with several objects is several edges
		claims: [...new Map(records.map((record) => [record.id, factsOf(record)])).values()]
	};
}

function factsOf({ id, claimant, act, source, at }: ClaimRecord): string[] {
	return [id, claimant, act, source, at?.words ?? ''];
}

/** The anchor words in "para. 9, “harboring ISIL-K fighters”". */
function anchorIn(place: string): string {
	return /“([^]*)”$/.exec(place)?.[1] ?? '';
}

function tablesFound(texts: Map<string, string>): Found {
	const rows = (name: string) => {
		const [, text] = [...texts].find(([path]) => path.endsWith(name))!;
		const read = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
		if (read.errors.length) throw new Error(read.errors.map(({ message }) => message).join('\n'));
		return read.data;
	};
	return {
		labels: rows('actors.csv').map(({ Label }) => Label),
		ties: new Set(rows('ties.csv').map(({ tie, status }) => `${tie} ${status}`)),
		claims: rows('claims.csv').map(({ id, claimant, act, source, at }) => [
			...[id, claimant, act, source, at ? (JSON.parse(at).words ?? '') : '']
		])
	};
}
