import { uuid5 } from './uuid5';

/** Types of the objects that are written. */
export type StixType =
	| 'bundle'
	| 'extension-definition'
	| 'grouping'
	| 'identity'
	| 'marking-definition'
	| 'note'
	| 'opinion'
	| 'relationship';

export type StixObject = { type: StixType; id: string } & Record<string, unknown>;

/** Makes the objects of one bundle: ids from names, so that a later export of the same record is the same object. */
export class StixMaker {
	readonly #dossier: string;
	readonly #created: string;
	readonly extension: string;
	readonly marking: string;
	readonly author: string;

	/** @param date ISO day of the export */
	constructor(dossier: string, date: string) {
		this.#dossier = dossier;
		this.#created = `${date}T00:00:00.000Z`;
		// the same for every dossier
		this.extension = `extension-definition--${uuid5('extension')}`;
		this.marking = this.id('marking-definition', 'caution');
		this.author = this.id('identity', 'dossier');
	}

	/** Id of an object of this dossier. */
	id(type: StixType, name: string): string {
		return `${type}--${uuid5(`${this.#dossier}/${name}`)}`;
	}

	/**
	 * An object with the properties that every object has.
	 *
	 * @param record what our extension holds, each value as JSON
	 */
	make(
		type: StixType,
		id: string,
		properties: Record<string, unknown>,
		record?: Record<string, unknown>
	): StixObject {
		const json = record && Object.entries(record).map(([key, value]) => [key, JSON.stringify(value)]);
		return {
			...{ type, spec_version: '2.1', id },
			...(id === this.author ? {} : { created_by_ref: this.author }),
			created: this.#created,
			...(type === 'marking-definition' ? {} : { modified: this.#created }),
			...properties,
			...(id === this.marking || type === 'extension-definition'
				? {}
				: { object_marking_refs: [this.marking] }),
			...(json
				? {
						extensions: {
							[this.extension]: { extension_type: 'property-extension', ...Object.fromEntries(json) }
						}
					}
				: {})
		};
	}
}
