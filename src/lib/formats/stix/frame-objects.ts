import type { Dossier } from '../../dossier/dossier';
import type { ExportAbout } from '../format';
import type { StixMaker, StixObject } from './stix-object';

/** The objects that say what a bundle is: its author, its caution, our extension, and the group of all the others. */
export function frameObjects(
	maker: StixMaker,
	{ header, vocabulary, sources }: Dossier,
	about: ExportAbout,
	objects: readonly StixObject[]
): StixObject[] {
	const statement = `Claims, not established facts. Coding ${header.licence}; the sources stay with their publishers.`;
	const description = `${header.summary} From ${about.address}, fingerprint ${about.fingerprint}.`;
	const dossier = { name: header.title, description };
	return [
		maker.make('identity', maker.author, { ...dossier, identity_class: 'system' }),
		maker.make('marking-definition', maker.marking, {
			...{ definition_type: 'statement', definition: { statement } }
		}),
		maker.make('extension-definition', maker.extension, {
			...{ name: 'Hearsay records', version: '1.0.0', extension_types: ['property-extension'] },
			description: 'Records of a dossier as its own format holds them, each as JSON.',
			schema:
				'Properties: actor, tie, claim, header, vocabulary, sources; each a string that holds JSON. See docs/data-model.md of Hearsay.'
		}),
		maker.make(
			'grouping',
			maker.id('grouping', 'dossier'),
			{ ...dossier, context: 'unspecified', object_refs: objects.map(({ id }) => id) },
			{ header, vocabulary, sources }
		)
	];
}
