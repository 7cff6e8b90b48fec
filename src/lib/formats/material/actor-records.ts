import type { Actor, ActorType } from '../../dossier/schema';
import type { FreeIds } from './free-ids';
import type { Material, MaterialActor } from './material';

/** The actors of a dossier that a material becomes, and their ids by key. */
export interface ActorRecords {
	actors: Actor[];
	idOf(key: string): string;
	typeOf(key: string): ActorType;
	labelOf(key: string): string;
}

/** Names that objects have by themselves, and that no register may bear. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

function registerName(name: string): string {
	const plain = name.replace(/[^A-Za-z0-9_.:-]+/g, '_').slice(0, 60) || 'id';
	return RESERVED.has(plain) ? `x${plain}` : plain;
}

/**
 * Makes actor records; actors that `merges` (key to the key it is merged into) joins become one, whose further names are
 * those of all. No others are joined, whatever their names.
 */
export function actorRecords(
	{ actors: given }: Pick<Material, 'actors'>,
	merges: ReadonlyMap<string, string>,
	ids: FreeIds
): ActorRecords {
	const byKey = new Map(given.map((actor) => [actor.key, actor]));
	const finally_ = (key: string) => lastOf(key, merges, byKey);
	const records = new Map<string, Actor>();
	for (const actor of given) {
		if (finally_(actor.key) === actor.key) records.set(actor.key, record(actor, ids));
	}
	for (const actor of given) {
		const into = records.get(finally_(actor.key))!;
		addNames(into, [actor.label, ...actor.names]);
		addIds(into, actor);
		if (into.type === 'unknown' && actor.type !== undefined) into.type = actor.type;
		const whole = actor.partOf === undefined ? undefined : records.get(finally_(actor.partOf));
		if (whole && whole !== into) into.partOf ??= whole.id;
	}
	const of = (key: string) => records.get(finally_(key))!;
	return {
		actors: [...records.values()],
		idOf: (key) => of(key).id,
		typeOf: (key) => of(key).type,
		labelOf: (key) => of(key).label
	};
}

/** Follows merges to their end; a circle ends where it closes. */
function lastOf(
	key: string,
	merges: ReadonlyMap<string, string>,
	known: ReadonlyMap<string, unknown>
): string {
	const seen = new Set([key]);
	let at = key;
	for (
		let next = merges.get(at);
		next !== undefined && known.has(next) && next !== at;
		next = merges.get(at)
	) {
		// Everyone in a circle ends at the same one: the first of them in order.
		if (seen.has(next)) return [...seen].sort()[0];
		seen.add(next);
		at = next;
	}
	return at;
}

function record({ label, type = 'unknown', typeWord, note }: MaterialActor, ids: FreeIds): Actor {
	const said = type === 'unknown' && typeWord ? `Type in the file: ${typeWord}.` : '';
	const text = [said, note ?? ''].filter(Boolean).join(' ');
	return { id: ids.take(label, 'actor'), type, label, ...(text ? { note: text } : {}) };
}

function addNames(into: Actor, names: readonly string[]): void {
	for (const name of names) {
		if (name === '' || name === into.label || into.aliases?.includes(name)) continue;
		into.aliases = [...(into.aliases ?? []), name];
	}
}

function addIds(into: Actor, { externalIds }: MaterialActor): void {
	if (externalIds.length === 0) return;
	const known = new Map(Object.entries(into.xref ?? {}));
	for (const [register, id] of externalIds) {
		if (id === '') continue;
		const name = registerName(register);
		let free = name;
		for (let n = 2; known.has(free) && known.get(free) !== id; n++) free = `${name}-${n}`;
		known.set(free, id);
	}
	if (known.size > 0) into.xref = Object.fromEntries(known);
}
