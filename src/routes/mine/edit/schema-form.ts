import { descriptions } from '$lib/dossier/descriptions';
import {
	actorSchema,
	claimSchema,
	dossierSchema,
	predicateSchema,
	propositionSchema,
	sourceSchema
} from '$lib/dossier/schema';
import { openSchema, type Anatomy, type AnySchema } from '$lib/dossier/schema-parts';
import { fieldNames, longFields, references, type Reference } from './field-words';

/** The records that have a form. */
export type FormKind = 'actor' | 'source' | 'claim' | 'predicate' | 'header' | 'note';

/** What is typed or chosen in a field; every value of a form is a text, or a truth. */
export type FieldKind = 'line' | 'text' | 'number' | 'choice' | 'truth' | 'list' | 'pairs' | 'triple';

/** One field of a form. */
export interface Field {
	/** Path of keys in the record, with dots: "at.para". */
	key: string;
	label: string;
	help: string;
	kind: FieldKind;
	required: boolean;
	/** The words to choose from. */
	options: readonly string[];
	/** What its words are ids of. */
	refers?: Reference;
	/** A text that is all digits is meant as a number. */
	numeric: boolean;
}

const noteSchema = openSchema(openSchema(dossierSchema.entries.readingNotes as AnySchema).item!);

/** Schema of each record, where its help stands, and what of it is not typed: ids that are given, and what has edits of its own. */
const FORMS: Record<
	FormKind,
	{ entries: Record<string, AnySchema>; help: [file: string, prefix: string]; not: readonly string[] }
> = {
	actor: { entries: entriesOf(actorSchema), help: ['actors', '[].'], not: [] },
	source: {
		entries: entriesOf(sourceSchema),
		help: ['source', ''],
		not: ['claims', 'next', 'retired', 'fingerprints']
	},
	claim: { entries: entriesOf(claimSchema), help: ['source', 'claims.[].'], not: ['id', 'deprecated'] },
	predicate: { entries: entriesOf(predicateSchema), help: ['vocabulary', 'predicates.[].'], not: [] },
	header: { entries: entriesOf(dossierSchema), help: ['dossier', ''], not: ['id', 'views', 'readingNotes'] },
	note: { entries: noteSchema.entries!, help: ['dossier', ''], not: [] }
};

function entriesOf(schema: AnySchema): Record<string, AnySchema> {
	return openSchema(schema).entries!;
}

/** The fields of a record's form, in the order of its schema, those that must be filled first. */
export function fieldsOf(kind: FormKind): Field[] {
	const { entries, help, not } = FORMS[kind];
	const fields = Object.entries(entries)
		.filter(([key]) => !not.includes(key))
		.flatMap(([key, schema]) => fieldsAt(kind, key, schema, help, true));
	return [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
}

function fieldsAt(
	kind: FormKind,
	key: string,
	schema: AnySchema,
	help: [file: string, prefix: string],
	within: boolean
): Field[] {
	const required = within && schema.type !== 'optional';
	const anatomy = openSchema(schema);
	if (anatomy.type === 'strict_object') {
		return Object.entries(anatomy.entries!).flatMap(([inner, part]) =>
			fieldsAt(kind, `${key}.${inner}`, part, help, required)
		);
	}
	const [file, prefix] = help;
	const texts = descriptions[file];
	const label = fieldNames[`${kind}.${key}`] ?? fieldNames[key] ?? words(key);
	const refers = references[`${kind}.${key}`] ?? references[key];
	return [
		{
			key,
			label,
			help: texts[prefix + key] ?? '',
			kind: longFields.includes(key) ? 'text' : fieldKind(anatomy),
			required,
			options: (anatomy.type === 'picklist' ? anatomy.options : []) as string[],
			...(refers ? { refers } : {}),
			numeric: isNumeric(anatomy)
		}
	];
}

function fieldKind(anatomy: Anatomy): FieldKind {
	const options = anatomy.type === 'union' ? (anatomy.options as AnySchema[]).map(openSchema) : [anatomy];
	// a proposition, or a claim that names another one
	if (options.some((one) => (one as unknown) === propositionSchema)) return 'triple';
	const types = options.map(({ type }) => type);
	if (types.includes('record')) return 'pairs';
	if (types.includes('array')) return 'list';
	if (types[0] === 'picklist') return 'choice';
	if (types[0] === 'boolean' && types.length === 1) return 'truth';
	return types[0] === 'number' && types.length === 1 ? 'number' : 'line';
}

function isNumeric(anatomy: Anatomy): boolean {
	const options = anatomy.type === 'union' ? (anatomy.options as AnySchema[]).map(openSchema) : [anatomy];
	return options.some(({ type, value }) => type === 'number' || (value && isNumeric(openSchema(value))));
}

/** "measure" of "figure.measure", "whenBasis" as "When basis". */
function words(key: string): string {
	const last = key.split('.').pop()!;
	const spaced = last.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
	return spaced.charAt(0).toUpperCase() + spaced.slice(1).toLowerCase();
}
