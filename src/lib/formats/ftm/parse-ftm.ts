import { actSchema } from '../../dossier/schema';
import { dateOf } from '../material/date-words';
import { MaterialBuilder } from '../material/material-builder';
import type { Material } from '../material/material';
import { plainText, shortened } from '../material/plain-text';
import { actorTypeOf } from '../material/type-words';
import { listOf, objectOf, parseJson, textOf, type Json } from '../json/read-json';
import { UnreadableFile, type Reading } from '../reading';
import { FTM_EDGES } from './ftm-edges';
import { claimNote } from './read-claim-note';

/** An entity as its line says it. */
export interface FtmRecord {
	id: string;
	schema: string;
	/** Texts of a property; empty where it has none. */
	all(property: string): string[];
	first(property: string): string | undefined;
	/** Names of its properties. */
	names: string[];
	where: string;
}

const DOCUMENTS = new Set([
	...[
		'Document',
		'Article',
		'HyperText',
		'PlainText',
		'Pages',
		'Page',
		'Email',
		'Table',
		'Workbook',
		'Package'
	],
	...['Image', 'Audio', 'Video', 'Message', 'Folder']
]);
const ACTS = new Set<string>(actSchema.options);

/** Schemata whose word is no type of actor that the words of tables know. */
const TYPES: Readonly<Record<string, string>> = {
	PublicBody: 'government',
	LegalEntity: '',
	Organization: '',
	Company: ''
};

/** Reads FollowTheMoney entities, one JSON object a line, into material. */
export async function parseFtm(text: string, name: string, reading: Reading): Promise<Material> {
	const builder = new MaterialBuilder(name, 'ftm');
	const records = await recordsIn(text, name, reading, builder);
	const told = new Set<string>();
	for (const record of records) {
		if (DOCUMENTS.has(record.schema)) addSource(builder, record);
		else if (!(record.schema in FTM_EDGES) && record.schema !== 'Note') addActor(builder, record);
	}
	for (const record of records) {
		if (record.schema !== 'Note') continue;
		const claim = claimNote(record, ACTS);
		if (claim) {
			told.add(claim.tie);
			builder.statement(claim.statement);
		} else
			builder.leftover(
				record.where,
				record.first('description') ?? record.first('name') ?? record.id,
				'A note; kept as a note.'
			);
	}
	for (const record of records) {
		const ends = Object.hasOwn(FTM_EDGES, record.schema) ? FTM_EDGES[record.schema] : undefined;
		// the notes on a tie of ours say all that it says
		if (!ends || told.has(record.first('recordId') ?? '')) continue;
		addTies(builder, record, ends);
	}
	reading.done();
	return builder.finish();
}

async function recordsIn(
	text: string,
	name: string,
	reading: Reading,
	builder: MaterialBuilder
): Promise<FtmRecord[]> {
	const records: FtmRecord[] = [];
	const seen = new Set<string>();
	let line = 0;
	for (let at = 0; at < text.length;) {
		const end = text.indexOf('\n', at);
		const part = text.slice(at, end < 0 ? text.length : end);
		at = end < 0 ? text.length : end + 1;
		line++;
		if (part.trim() === '') continue;
		reading.spend('lineLength', part.length, `'${name}', line ${line}`);
		reading.spend('rows', records.length + 1, `'${name}'`);
		if (line % 500 === 0) await reading.pause(at / text.length);
		let entity: Json;
		try {
			entity = parseJson(part, name);
		} catch {
			if (records.length === 0) {
				throw new UnreadableFile(
					`'${name}', line ${line}: not one JSON object a line. Export entities as NDJSON.`
				);
			}
			builder.leftover(`line ${line}`, part, 'A line that is not JSON; it may be cut off. Not kept.');
			continue;
		}
		const record = recordOf(entity, `line ${line}`);
		if (!record) builder.leftover(`line ${line}`, part, 'A line without an id and a schema; not kept.');
		else if (seen.has(record.id))
			builder.leftover(`line ${line}`, record.id, 'A second entity of the same id; joined with the first.');
		if (!record) continue;
		seen.add(record.id);
		records.push(record);
	}
	return records;
}

function recordOf(entity: Json, where: string): FtmRecord | undefined {
	const { id, schema, properties } = objectOf(entity) ?? {};
	const [key, kind] = [textOf(id), textOf(schema)];
	if (key === undefined || kind === undefined) return undefined;
	const values = new Map(Object.entries(objectOf(properties) ?? {}));
	const all = (property: string) =>
		listOf(values.get(property)).flatMap((value) => {
			// an entity may stand inside another
			const text = textOf(objectOf(value)?.id ?? value);
			return text === undefined ? [] : [text];
		});
	return {
		id: key,
		schema: kind,
		all,
		first: (property) => all(property)[0],
		names: [...values.keys()],
		where
	};
}

function addActor(builder: MaterialBuilder, record: FtmRecord): void {
	const { schema, where, first, all } = record;
	const [label = record.id, ...more] = [...all('name'), ...all('full')];
	const word = TYPES[schema] ?? schema;
	const type =
		actorTypeOf(all('keywords').find((text) => actorTypeOf(text) === text) ?? '') ?? actorTypeOf(word);
	const ids = [
		'wikidataId',
		'registrationNumber',
		'leiCode',
		'taxNumber',
		'idNumber',
		'country',
		'jurisdiction'
	];
	const notes = ['summary', 'notes', 'description', 'position'].flatMap((name) => all(name));
	const used = new Set([
		...ids,
		'name',
		'full',
		'alias',
		'weakAlias',
		'previousName',
		'keywords',
		'parent',
		'summary',
		'notes',
		'description',
		'position'
	]);
	for (const name of record.names) {
		if (!used.has(name)) notes.push(`${name}: ${all(name).join('; ')}.`);
	}
	const parent = first('parent');
	builder.actor(record.id, {
		...{ label, typeWord: schema, where },
		...(type === undefined ? {} : { type }),
		names: [...more, ...all('alias'), ...all('weakAlias'), ...all('previousName')].filter(
			(text) => text !== label
		),
		externalIds: ids.flatMap((name) => all(name).map((text): [string, string] => [name, text])),
		...(parent === undefined ? {} : { partOf: parent }),
		...(notes.length ? { note: shortened(notes.map(plainText).join(' '), 1_000) } : {})
	});
}

function addSource(builder: MaterialBuilder, { id, where, first }: FtmRecord): void {
	const published = first('publishedAt') ?? first('date') ?? first('authoredAt');
	const date = published === undefined ? undefined : dateOf(published);
	const [title, url, publisher] = [
		first('title') ?? first('name') ?? first('fileName'),
		first('sourceUrl'),
		first('publisher')
	];
	const note = first('summary');
	builder.source(id, {
		...(title === undefined ? {} : { title }),
		...(url === undefined ? {} : { url }),
		...(publisher === undefined ? {} : { publisher }),
		...(date === undefined ? {} : { published: date }),
		...(note === undefined ? {} : { note }),
		where
	});
}

function addTies(
	builder: MaterialBuilder,
	record: FtmRecord,
	[from, to, label]: readonly [string, string, string]
): void {
	const { where, all, first } = record;
	const [subjects, objects] = [all(from), all(to)];
	if (subjects.length === 0 || objects.length === 0) {
		return builder.leftover(where, record.id, 'A link without both its ends; not kept.');
	}
	const relation = first('role') ?? label;
	const [start, end, date] = ['startDate', 'endDate', 'date'].map((name) => dateOf(first(name) ?? ''));
	const valid = start === undefined && end === undefined ? date : `${start ?? '..'}/${end ?? '..'}`;
	const used = new Set([
		from,
		to,
		'role',
		'startDate',
		'endDate',
		'date',
		'proof',
		'sourceUrl',
		'publisher',
		'summary'
	]);
	const notes = record.names
		.filter((name) => !used.has(name))
		.map((name) => `${name}: ${all(name).join('; ')}.`);
	const sources = all('proof').filter((id) => builder.hasSource(id));
	if (sources.length === 0)
		for (const url of new Set(all('sourceUrl'))) sources.push(builder.source(url, { url, where }));
	const says = first('summary');
	for (const subject of subjects) {
		builder.statement({
			...{ subject, relation, object: objects, sources, where },
			...(valid === undefined ? {} : { valid }),
			...(says === undefined ? {} : { says }),
			...(notes.length ? { note: shortened(notes.join(' '), 1_000) } : {})
		});
	}
}
