import type { Claim } from '../schema';
import type { YamlPath } from '../yaml-file';
import type { Draft } from './draft';
import type { ParsedFolder } from './parsed-folder';

/** One place that names an actor: by a value, by an entry of a list, or by a key. */
export interface ActorReference {
	file: string;
	path: YamlPath;
	how: 'value' | 'entry' | 'key';
	/** In an editor's words: "ffr.052". */
	where: string;
}

/** Every place of one claim that names an actor; paths start at the claim. */
function inClaim(claim: Claim, id: string): { path: (string | number)[]; how: 'value' | 'entry' }[] {
	const found: { path: (string | number)[]; how: 'value' | 'entry' }[] = [];
	for (const key of ['who', 'onBehalfOf', 'where', 'target'] as const) {
		if (claim[key] === id) found.push({ path: [key], how: 'value' });
	}
	if (Array.isArray(claim.that)) {
		const [subject, , object] = claim.that;
		if (subject === id) found.push({ path: ['that', 0], how: 'value' });
		if (object === id) found.push({ path: ['that', 2], how: 'value' });
		if (Array.isArray(object) && object.includes(id)) found.push({ path: ['that', 2], how: 'entry' });
	}
	for (const key of ['about', 'mentions'] as const) {
		if (claim[key]?.includes(id)) found.push({ path: [key], how: 'entry' });
	}
	return found;
}

/** Every place that names an actor, in the claims given or everywhere. */
export function actorReferences(
	folder: ParsedFolder,
	id: string,
	only?: ReadonlySet<string>
): ActorReference[] {
	const found: ActorReference[] = [];
	for (const file of folder.sourcePaths) {
		folder.claims(file).forEach((claim, index) => {
			if (only && !only.has(claim.id)) return;
			for (const { path, how } of inClaim(claim, id)) {
				found.push({ file, path: ['claims', index, ...path], how, where: claim.id });
			}
		});
		const source = folder.source(file);
		if (!only && source.publisher === id) {
			found.push({ file, path: ['publisher'], how: 'value', where: String(source.id) });
		}
	}
	if (only) return found;
	folder.actors.forEach((actor, index) => {
		if (actor.partOf !== id) return;
		found.push({ file: 'actors.yaml', path: [index, 'partOf'], how: 'value', where: actor.id });
	});
	return [...found, ...inHeader(folder, id)];
}

function inHeader({ header }: ParsedFolder, id: string): ActorReference[] {
	const place = { file: 'dossier.yaml', where: 'dossier.yaml' };
	const lists = (['principal', 'poles'] as const)
		.filter((key) => header[key]?.includes(id))
		.map((key): ActorReference => ({ ...place, path: [key], how: 'entry' }));
	const keys = (['wide', 'narrow'] as const).flatMap((view) =>
		(['at', 'labels'] as const)
			.filter((key) => Object.hasOwn(header.views?.[view]?.[key] ?? {}, id))
			.map((key): ActorReference => ({ ...place, path: ['views', view, key, id], how: 'key' }))
	);
	return [...lists, ...keys];
}

/** Lets every place given name another actor; an actor that a list then holds twice stands there once. */
export function rewriteActor(
	draft: Draft,
	references: readonly ActorReference[],
	from: string,
	to: string
): void {
	for (const { file, path, how } of references) {
		const editor = draft.edit(file);
		if (how === 'value') {
			editor.replace(path, to);
			continue;
		}
		const holder = path.slice(0, -1);
		const last = path[path.length - 1];
		const value = valueAt(draft.folder.file(file)!.value, how === 'key' ? holder : path);
		if (how === 'key') {
			if (Object.hasOwn(value as object, to)) editor.set(holder, { [from]: null });
			else editor.rename(path, to);
			continue;
		}
		const ids = [...new Set((value as string[]).map((id) => (id === from ? to : id)))];
		if (ids.length < (value as string[]).length && typeof last === 'string')
			editor.set(holder, { [last]: ids });
		else (value as string[]).forEach((id, index) => id === from && editor.replace([...path, index], to));
	}
}

function valueAt(value: unknown, path: YamlPath): unknown {
	return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
}
