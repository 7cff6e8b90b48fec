import { nameOf } from '../dossier/actor-name';
import { dateWords } from '../dossier/date-words';
import type { DossierIndex } from '../dossier/dossier-index';
import type { SourceRecord } from '../dossier/schema';
import type { EvidenceSource } from './evidence';

/** Numbers the sources of one view from 1, in order of their first use. */
export class SourceNumbers {
	readonly #numbers = new Map<string, number>();
	readonly #index: DossierIndex;

	constructor(index: DossierIndex) {
		this.#index = index;
	}

	/** Number of a source; the next free one at its first use. */
	of(sourceId: string): number {
		const known = this.#numbers.get(sourceId);
		if (known !== undefined) return known;
		const number = this.#numbers.size + 1;
		this.#numbers.set(sourceId, number);
		return number;
	}

	/** The sources that were used, in order of their numbers. */
	list(): EvidenceSource[] {
		return [...this.#numbers].flatMap(([id, number]) => {
			const source = this.#index.sources.get(id);
			return source ? [citedSource(this.#index, source, number)] : [];
		});
	}
}

/** A source as it is cited. */
export function citedSource(index: DossierIndex, source: SourceRecord, number: number): EvidenceSource {
	const excerpt = isExcerpt(source);
	return {
		id: source.id,
		number,
		publisher: source.publisher,
		publisherName: nameOf(index, source.publisher),
		title: titleWords(source),
		date: publishedWords(source),
		excerpt,
		readWords: excerpt ? 'Read from an excerpt only' : 'Read in full',
		...(source.url ? { url: source.url } : {})
	};
}

/** The title in quotation marks, or what stands for it. */
export function titleWords(source: SourceRecord): string {
	if (source.title) return `“${source.title}”`;
	return isExcerpt(source) ? 'untitled in the excerpt' : 'untitled';
}

/** "c. 12 Oct 2025", "undated". */
export function publishedWords(source: SourceRecord): string {
	return source.published ? dateWords(source.published) : 'undated';
}

/** Whether only a part of the text was read. */
export function isExcerpt(source: Pick<SourceRecord, 'seen'>): boolean {
	return source.seen.how === 'stored-excerpt';
}
