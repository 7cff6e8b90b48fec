import { parseDate } from '../../dossier/edtf';
import type { Actor, SourceRecord } from '../../dossier/schema';
import { MOST_WORDS } from './anchor-words';
import { slugOf, type FreeIds } from './free-ids';
import type { Material, MaterialSource } from './material';
import { nameKey } from './same-names';
import { hostOf } from './web-address';

/** Key of the file itself among the sources. */
export const THE_FILE = '\u0000file';

/** The sources of a dossier that a material becomes, and the publishers that they add to the actors. */
export interface SourceRecords {
	/** By key; THE_FILE is the file itself. */
	records: Map<string, SourceRecord>;
	publishers: Actor[];
}

/** Makes a source record of every source and one of the file; nobody here has read any but the file. */
export function sourceRecords(
	material: Material,
	given: { today: string; publisher?: string },
	actorIds: FreeIds,
	sourceIds: FreeIds,
	leave: (where: string, what: string, why: string) => void
): SourceRecords {
	const records = new Map<string, SourceRecord>();
	const publishers = new Map<string, Actor>();
	const publisherOf = (name: string): string => {
		const key = nameKey(name) || name;
		let actor = publishers.get(key);
		if (!actor) {
			actor = { id: actorIds.take(name, 'publisher'), type: 'publisher', label: name };
			publishers.set(key, actor);
		}
		return actor.id;
	};
	const makerOfFile = given.publisher ?? material.publisher ?? `Maker of ${material.file}`;
	const rights = { status: 'not known', quoteMaxWords: MOST_WORDS };

	const date = (text: string | undefined, where: string) => {
		if (text === undefined) return {};
		if (!('error' in parseDate(text))) return { published: text, publishedBasis: 'stated' as const };
		leave(where, text, 'Not a date; the source has none.');
		return {};
	};
	const language = (tag: string | undefined) =>
		tag !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) ? tag : 'und';

	const fileId = sourceIds.take(material.file.replace(/\.[a-z0-9]{1,5}(\.gz)?$/i, ''), 'file');
	records.set(THE_FILE, {
		...{ id: fileId, title: material.title ?? material.file, publisher: publisherOf(makerOfFile) },
		...{ kind: 'dataset', origin: fileId, language: 'und', ...date(material.published, material.file) },
		...{ seen: { on: given.today, how: 'full-text', extent: 'Read by the import.' }, rights, next: 1 },
		note: `The imported file ${material.file}. Places are its rows, lines or records.`
	});
	for (const source of material.sources) {
		const host = source.url === undefined ? undefined : hostOf(source.url);
		const id = sourceIds.take(idText(source, host), 'source');
		const note = `Named in ${material.file}; not read here. Places without words are those of that file.`;
		records.set(source.key, {
			...{ id, ...(source.title === undefined ? {} : { title: source.title }) },
			publisher: publisherOf(source.publisher ?? host ?? makerOfFile),
			...(source.url === undefined ? {} : { url: source.url }),
			...{ kind: 'report', origin: id, language: language(source.language) },
			...date(source.published, source.where ?? material.file),
			...{
				seen: { on: given.today, how: 'stored-excerpt', extent: 'What the imported file cites.' },
				rights
			},
			...{ next: 1, note: source.note === undefined ? note : `${source.note} ${note}` }
		});
	}
	return { records, publishers: [...publishers.values()] };
}

function idText({ title, url, key }: MaterialSource, host: string | undefined): string {
	const name = title ?? (url === undefined ? key : url.replace(/^.*\//, '').replace(/\.\w+$/, ''));
	const words = slugOf(name).split('-').slice(0, 5).join('-');
	return [host?.split('.')[0], words].filter(Boolean).join('-');
}
