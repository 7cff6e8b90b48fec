import type { Actor, SourceRecord } from '../../dossier/schema';
import { MOST_WORDS } from '../material/anchor-words';
import { FreeIds } from '../material/free-ids';
import { shortened } from '../material/plain-text';
import { hostOf, webAddress } from '../material/web-address';

/** The sources of event data, the file itself first, and their publishers. */
export function eventSources(
	names: readonly string[],
	file: string,
	given: { today: string; publisher?: string },
	actorIds: FreeIds
): { sources: SourceRecord[]; publishers: Actor[] } {
	const ids = new FreeIds();
	const publishers = new Map<string, Actor>();
	const publisherOf = (name: string) => {
		const known = publishers.get(name);
		if (known) return known.id;
		const actor: Actor = { id: actorIds.take(name, 'publisher'), type: 'publisher', label: name };
		publishers.set(name, actor);
		return actor.id;
	};
	const rights = { status: 'not known', quoteMaxWords: MOST_WORDS };
	const fileName = shortened(file, 200) || 'file';
	const maker = given.publisher ?? `Maker of ${fileName}`;
	const seen = { on: given.today, how: 'full-text' as const, extent: 'Read by the import.' };
	const cited = { on: given.today, how: 'stored-excerpt' as const, extent: 'What the imported file cites.' };
	const sources = names.map((name, i): SourceRecord => {
		const url = i === 0 ? undefined : webAddress(name);
		const host = url === undefined ? undefined : hostOf(url);
		const title = i === 0 ? fileName : shortened(name, 200);
		const stem = fileName.replace(/\.[a-z0-9]{1,5}(\.gz)?$/i, '');
		const id = i === 0 ? ids.take(stem, 'file') : ids.take(host ?? title, 'source');
		return {
			...{ id, publisher: publisherOf(host ?? maker), kind: i === 0 ? 'dataset' : 'report', origin: id },
			...(url === undefined ? { title } : { url }),
			...{ language: 'und', seen: i === 0 ? seen : cited, rights, next: 1 }
		};
	});
	return { sources, publishers: [...publishers.values()] };
}
