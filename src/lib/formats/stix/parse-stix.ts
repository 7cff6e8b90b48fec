import { MaterialBuilder } from '../material/material-builder';
import type { Material } from '../material/material';
import { shortened } from '../material/plain-text';
import { dateOf } from '../material/date-words';
import { actorTypeOf } from '../material/type-words';
import { listOf, objectOf, textOf, type Json, type JsonObject } from '../json/read-json';
import { UnreadableFile, type Reading } from '../reading';

/** Objects that are no actor in a statement about the world, but part of how a bundle is made. */
const ASIDE = new Set([
	'marking-definition',
	'extension-definition',
	'language-content',
	'grouping',
	'report',
	'observed-data'
]);
/** Properties that every object has, and that say nothing of what it is about. */
const COMMON = new Set([
	...[
		'type',
		'id',
		'spec_version',
		'created',
		'modified',
		'created_by_ref',
		'name',
		'description',
		'aliases',
		'labels'
	],
	...[
		'object_marking_refs',
		'granular_markings',
		'external_references',
		'extensions',
		'revoked',
		'confidence',
		'lang'
	],
	...['source_ref', 'target_ref', 'relationship_type', 'start_time', 'stop_time']
]);
const ACTS = { 'strongly-disagree': 'denies', disagree: 'denies' } as const;

/** Reads a bundle of STIX 2.0 or 2.1 into material: relationships become statements, whatever has a name an actor. */
export function parseStix(content: Json, name: string, reading: Reading): Material {
	const bundle = objectOf(content);
	if (bundle?.type !== 'bundle' || !Array.isArray(bundle.objects)) {
		throw new UnreadableFile(
			`'${name}' is JSON, but no bundle of STIX: its type is '${textOf(bundle?.type) ?? ''}'. Export a bundle.`
		);
	}
	const builder = new MaterialBuilder(name, 'stix');
	const objects = new Map<string, JsonObject>();
	reading.spend('rows', bundle.objects.length, `'${name}'`);
	bundle.objects.forEach((one, at) => {
		const object = objectOf(one);
		const [id, type] = [textOf(object?.id), textOf(object?.type)];
		if (!object || id === undefined || type === undefined)
			builder.leftover(
				`object ${at + 1}`,
				textOf(one) ?? '',
				'An object without an id and a type; not kept.'
			);
		else if (objects.has(id))
			builder.leftover(`object ${at + 1}`, id, 'A second object of the same id; the first was kept.');
		else objects.set(id, object);
	});
	for (const [id, object] of objects) {
		const type = textOf(object.type)!;
		if (type === 'relationship' || type === 'sighting') continue;
		if (type === 'note' || type === 'opinion') continue;
		if (ASIDE.has(type))
			builder.leftover(
				id,
				textOf(object.name) ?? textOf(object.description) ?? type,
				`A '${type}'; kept as a note.`
			);
		else addActor(builder, id, type, object);
	}
	for (const [id, object] of objects) {
		const type = textOf(object.type)!;
		if (type === 'relationship') addTie(builder, id, object);
		else if (type === 'sighting') addSighting(builder, id, object);
		else if (type === 'opinion') addOpinion(builder, id, object, objects);
		else if (type === 'note')
			builder.leftover(
				id,
				textOf(object.abstract) ?? textOf(object.content) ?? '',
				'A note; kept as a note.'
			);
	}
	reading.done();
	return builder.finish();
}

function addActor(builder: MaterialBuilder, id: string, type: string, object: JsonObject): void {
	const label = textOf(object.name) ?? textOf(object.value) ?? shortened(textOf(object.pattern) ?? id, 120);
	const kind = type === 'identity' ? (textOf(object.identity_class) ?? type) : type;
	const notes = [textOf(object.description) ?? ''];
	for (const [name, value] of Object.entries(object)) {
		const text =
			COMMON.has(name) || name === 'identity_class' || name === 'pattern' ? undefined : textOf(value);
		if (text !== undefined) notes.push(`${name}: ${text}.`);
	}
	const actorType = kind === 'individual' ? 'person' : actorTypeOf(kind.replaceAll('-', ' '));
	const note = shortened(notes.filter(Boolean).join(' '), 300);
	builder.actor(id, {
		...{
			label,
			typeWord: kind,
			where: id,
			names: listOf(object.aliases).flatMap((one) => textOf(one) ?? [])
		},
		...(actorType === undefined ? {} : { type: actorType }),
		externalIds: referencesOf(object).flatMap(({ source_name, external_id }): [string, string][] => {
			const [register, code] = [textOf(source_name), textOf(external_id)];
			return register === undefined || code === undefined ? [] : [[register, code]];
		}),
		...(note === '' ? {} : { note })
	});
}

function addTie(builder: MaterialBuilder, id: string, object: JsonObject): void {
	const [subject, target] = [textOf(object.source_ref), textOf(object.target_ref)];
	const relation = textOf(object.relationship_type);
	if (subject === undefined || target === undefined || relation === undefined) {
		return builder.leftover(
			id,
			textOf(object) ?? '',
			'A relationship without both its ends and a type; not kept.'
		);
	}
	const [start, stop] = [dateOf(textOf(object.start_time) ?? ''), dateOf(textOf(object.stop_time) ?? '')];
	builder.statement({
		...{ key: id, subject, relation: relation.replaceAll('-', ' '), object: target, where: id },
		...{ sources: sourcesOf(builder, id, object), ...claimantOf(builder, object) },
		...(start === undefined && stop === undefined ? {} : { valid: `${start ?? '..'}/${stop ?? '..'}` }),
		...noteOf(object)
	});
}

function addSighting(builder: MaterialBuilder, id: string, object: JsonObject): void {
	const subject = textOf(listOf(object.where_sighted_refs)[0]);
	const target = textOf(object.sighting_of_ref);
	if (subject === undefined || target === undefined) {
		return builder.leftover(id, target ?? '', 'A sighting that does not say who saw what; kept as a note.');
	}
	builder.statement({
		...{ key: id, subject, relation: 'sighted', object: target, where: id },
		...{ sources: sourcesOf(builder, id, object), ...noteOf(object) }
	});
}

/** An opinion that disagrees with a relationship denies it; any other is kept as a note. */
function addOpinion(
	builder: MaterialBuilder,
	id: string,
	object: JsonObject,
	objects: ReadonlyMap<string, JsonObject>
): void {
	const opinion = textOf(object.opinion) ?? '';
	const act = Object.hasOwn(ACTS, opinion) ? ACTS[opinion as keyof typeof ACTS] : undefined;
	const about = listOf(object.object_refs).map((ref) => objects.get(textOf(ref) ?? ''));
	const tie = about.find((one) => one?.type === 'relationship');
	const [subject, target, relation] = [
		textOf(tie?.source_ref),
		textOf(tie?.target_ref),
		textOf(tie?.relationship_type)
	];
	const author = textOf(listOf(object.authors)[0]);
	const words = textOf(object.explanation) ?? opinion;
	const who =
		author === undefined
			? claimantOf(builder, object)
			: { claimant: builder.actor(`name:${author}`, { label: author, where: id }) };
	if (!act || !subject || !target || !relation || !('claimant' in who)) {
		return builder.leftover(
			id,
			`${opinion}: ${words}`,
			'An opinion that is no denial of a relationship; kept as a note.'
		);
	}
	builder.statement({
		...{ subject, relation: relation.replaceAll('-', ' '), object: target, where: id, act, ...who },
		...{ answers: [textOf(tie!.id)!], sources: sourcesOf(builder, id, object), note: shortened(words, 300) }
	});
}

/** Whoever made an object says what it says, where the bundle tells who that is. */
function claimantOf(builder: MaterialBuilder, { created_by_ref }: JsonObject): { claimant?: string } {
	const by = textOf(created_by_ref);
	return by !== undefined && builder.hasActor(by) ? { claimant: by } : {};
}

function noteOf({ description, confidence }: JsonObject): { note?: string } {
	const sure = textOf(confidence);
	const text = [textOf(description), sure === undefined ? undefined : `Confidence in the file: ${sure}.`]
		.filter(Boolean)
		.join(' ');
	return text === '' ? {} : { note: shortened(text, 500) };
}

function referencesOf(object: JsonObject): JsonObject[] {
	return listOf(object.external_references).flatMap((one): JsonObject[] => {
		const reference = objectOf(one);
		return reference ? [reference] : [];
	});
}

function sourcesOf(builder: MaterialBuilder, where: string, object: JsonObject): string[] {
	return referencesOf(object).flatMap(({ url, source_name, description }) => {
		const address = textOf(url);
		const title = textOf(source_name);
		if (address === undefined && title === undefined) return [];
		const note = textOf(description);
		return builder.source(address ?? `name:${title}`, {
			...(address === undefined ? {} : { url: address }),
			...(title === undefined ? {} : { title }),
			...(note === undefined ? {} : { note: shortened(note, 200) }),
			where
		});
	});
}
