import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { Model } from '@alephdata/followthemoney';
import { CX2Network } from '@js4cytoscape/ndex-client';
import cytoscape from 'cytoscape';
import { strFromU8, unzipSync } from 'fflate';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import papaparse from 'papaparse';
import { readDossier } from '../dossier/read-dossier';
import type { ExportedFile, FormatId } from './format';

/** What a program of somebody else finds in a file. */
export interface Found {
	/** Labels of the actors. */
	labels: string[];
	/** Keys of the ties, each once. */
	ties: Set<string>;
}

/** The text of a file. */
export function textOf({ bytes }: ExportedFile): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The texts in a zip, by their paths. */
export function textsIn({ bytes }: ExportedFile): Map<string, string> {
	return new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

/** A reader for each format, written by others wherever one is to be had; the tests of the formats check more. */
export const foreignReaders: Record<FormatId, (file: ExportedFile) => Found | Promise<Found>> = {
	// the only reader of dossiers is our own
	dossier(file) {
		const texts = [...textsIn(file)].map(([path, text]) => ({ path: path.replace(/^[^/]+\//, ''), text }));
		const { dossier, messages } = readDossier(texts);
		if (!dossier) throw new Error(messages.map(({ message }) => message).join('\n'));
		const propositions = dossier.claims.map(({ that }) => that).filter(Array.isArray);
		return {
			labels: dossier.actors.map(({ label }) => label),
			ties: new Set(
				propositions.map(
					([subject, predicate, object]) => `${subject}~${predicate}~${[object].flat().join('+')}`
				)
			)
		};
	},
	csv: (file) => tablesFound(textsIn(file), /actors\.csv$/, /ties\.csv$/),
	datapackage: (file) => tablesFound(textsIn(file), /data\/actors\.csv$/, /data\/ties\.csv$/),
	gexf: (file) => graphFound(gexf.parse(MultiGraph as never, textOf(file))),
	graphml: (file) => graphFound(graphml.parse(MultiGraph as never, textOf(file))),
	cytoscape(file) {
		const { elements } = JSON.parse(textOf(file));
		const network = cytoscape({ headless: true, elements });
		return {
			labels: network.nodes().map((node) => node.data('label')),
			ties: new Set(network.edges().map((edge) => edge.data('tie')))
		};
	},
	cx2(file) {
		const network = CX2Network.fromJSON(Object.assign({}, ...JSON.parse(textOf(file))));
		const { isValid, errors } = network.validate();
		if (!isValid) throw new Error(errors.join('\n'));
		return {
			labels: network.getNodes().map(({ v }) => v!.name),
			ties: new Set(network.getEdges().map(({ v }) => v!.tie))
		};
	},
	async jsonld(file) {
		const [dataset] = await jsonld.expand(JSON.parse(textOf(file)), { documentLoader: noLoader });
		const parts = dataset['https://schema.org/hasPart'] as Record<string, { '@value': string }[]>[];
		const ofType = (type: string) =>
			parts.filter((part) => (part['@type'] as unknown as string[]).includes(type));
		return {
			labels: ofType('http://www.w3.org/ns/prov#Agent').map(
				(part) => part['https://schema.org/name'][0]['@value']
			),
			ties: new Set(ofType('urn:hearsay:Tie').map((part) => part['urn:hearsay:key'][0]['@value']))
		};
	},
	ftm(file) {
		const model = new Model(defaultModel as never);
		const entities = textOf(file)
			.trimEnd()
			.split('\n')
			.map((line) => model.getEntity(JSON.parse(line)));
		const links = entities.filter(({ schema }) => schema.name === 'UnknownLink');
		return {
			labels: entities
				.filter(({ id }) => id.startsWith('actor.'))
				.map((entity) => entity.getFirst('name') as string),
			ties: new Set(links.map((entity) => entity.getFirst('recordId') as string))
		};
	},
	stix(file) {
		const { objects } = JSON.parse(textOf(file));
		const identities = objects.filter(
			({ type, identity_class }: Record<string, string>) => type === 'identity' && identity_class !== 'system'
		);
		const ties = objects.filter(({ type }: Record<string, string>) => type === 'relationship');
		return {
			labels: identities.map(({ name }: Record<string, string>) => name),
			ties: new Set(ties.map(({ labels }: { labels: string[] }) => labels[2].slice('tie:'.length)))
		};
	}
};

/** Refuses to load a context: an export carries its own. */
export async function noLoader(address: string): Promise<never> {
	throw new Error(`The export asks for ${address}.`);
}

function graphFound(graph: {
	mapNodes(get: (id: string, attributes: Record<string, unknown>) => string): string[];
	mapEdges(get: (id: string, attributes: Record<string, unknown>) => string): string[];
}): Found {
	return {
		labels: graph.mapNodes((_, { label }) => String(label)),
		ties: new Set(graph.mapEdges((_, { tie }) => String(tie)))
	};
}

function tablesFound(texts: Map<string, string>, actors: RegExp, ties: RegExp): Found {
	const rows = (name: RegExp) => {
		const [, text] = [...texts].find(([path]) => name.test(path))!;
		const { data, errors } = papaparse.parse<Record<string, string>>(text, {
			header: true,
			skipEmptyLines: true
		});
		if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
		return data;
	};
	return {
		labels: rows(actors).map(({ Label }) => Label),
		ties: new Set(rows(ties).map(({ tie }) => tie))
	};
}
