import type { ForeignEdge, ForeignNode, GraphSink } from '../foreign/graph-sink';
import { noRecords, parsedCell, type Records } from './records';

/** Gathers from a graph that Hearsay wrote the records in its columns. */
export class RestoreSink implements GraphSink {
	readonly records: Records = noRecords();
	readonly #file: string;

	constructor(file: string) {
		this.#file = file;
	}

	about(name: string, value: string): void {
		const { records } = this;
		if (name === 'header_json') records.header = parsedCell(value, this.#file, name);
		else if (name === 'vocabulary_json') records.vocabulary = parsedCell(value, this.#file, name);
		else if (name === 'name' || name === 'title') records.about.title = value;
		else if (name === 'licence') records.about.licence = value;
		else if (name === 'description') {
			// GEXF has one place for all that a graph says of itself
			const parts = /^([^]*) From \S+, licence (.+), fingerprint [0-9a-f]{64}\.$/.exec(value);
			records.about.summary = parts?.[1] ?? value;
			if (parts) records.about.licence = parts[2];
		}
	}

	node({ id, label, attributes, where }: ForeignNode): void {
		const cell = (name: string) => attributes.get(name) || undefined;
		const data = (name: string) => parsedCell(cell(name), this.#file, `${where}, ${name}`);
		const actor = {
			...{ id, type: cell('type'), label: label || cell('label') || cell('name') },
			...{
				short: cell('short'),
				inText: cell('in_text'),
				gloss: cell('gloss'),
				aliases: data('aliases_json')
			},
			...{ plural: cell('plural') === undefined ? undefined : cell('plural') === 'true' },
			...{ xref: data('xref_json'), partOf: cell('part_of'), office: cell('office'), note: cell('note') }
		};
		this.records.actors.push(defined(actor));
		this.records.sources.push(...listed(data('sources_json')));
		this.records.claims.push(...listed(data('statements_json')));
	}

	edge({ attributes, where }: ForeignEdge): void {
		const cell = attributes.get('claims_json');
		this.records.claims.push(...listed(parsedCell(cell, this.#file, `${where}, claims_json`)));
	}

	leftover(): void {
		// what a graph of ours has besides its records is made of them
	}
}

function listed(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

/** A record without the keys that have no value. */
export function defined(record: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
