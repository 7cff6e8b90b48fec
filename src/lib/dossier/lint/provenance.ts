import type { SourceRecord } from '../schema';
import { didYouMean } from '../nearest';
import { claimsByTie } from './proposition';
import type { LintContext, Rule } from './rule';

/** The sources that a source was made from, one after the other, up to the first that is missing or repeated. */
function lineage({ index }: LintContext, source: SourceRecord): string[] {
	const line: string[] = [];
	for (let id = source.derivedFrom?.source; id !== undefined && !line.includes(id);) {
		line.push(id);
		id = index.sources.get(id)?.derivedFrom?.source;
	}
	return line;
}

export const derivationLoop: Rule = {
	id: 'E20',
	severity: 'error',
	about: 'Sources that are derived from each other in a circle, or from one that is not there.',
	*check(context) {
		for (const record of context.dossier.sources) {
			const model = record.derivedFrom?.source;
			if (model === undefined) continue;
			const at = ['derivedFrom', 'source'];
			const line = lineage(context, record);
			if (line.includes(record.id)) {
				const circle = [record.id, ...line.slice(0, line.indexOf(record.id) + 1)].join(' from ');
				yield { record, at, message: `Derived in a circle: ${circle}. One of them came first.` };
			} else if (!context.index.sources.has(model)) {
				const near = didYouMean(model, context.index.sources.keys());
				yield {
					record,
					at,
					message: `No source '${model}'.${near || ' For a text outside the dossier give its origin.'}`
				};
			}
		}
	}
};

export const missingRights: Rule = {
	id: 'E21',
	severity: 'error',
	about: 'A source without a word on its rights.',
	*check({ dossier }) {
		for (const record of dossier.sources) {
			if (record.rights) continue;
			const message =
				'Say how this source may be quoted: rights: { status: all-rights-reserved, quoteMaxWords: 5 }.';
			yield { record, at: ['id'], message };
		}
	}
};

/** One message a rewrite, with the number of ties; the app says it of each tie where it is shown. */
export const rewriteAlone: Rule = {
	id: 'W01',
	severity: 'warning',
	about: 'Ties that nothing but a rewrite reports.',
	*check({ dossier, index, claims }) {
		const ties = [...claimsByTie(index, claims).values()].map(
			(list) => new Set(list.map(({ source }) => source))
		);
		for (const record of dossier.sources) {
			if (record.kind !== 'secondary-rewrite') continue;
			const alone = ties.filter((sources) => sources.size === 1 && sources.has(record.id)).length;
			if (alone === 0) continue;
			const message = `A rewrite is the only source of ${alone} ${alone === 1 ? 'tie' : 'ties'}. Read the text it was made from, or find a second source.`;
			yield { record, at: ['kind'], message };
		}
	}
};

export const sharedOrigin: Rule = {
	id: 'W02',
	severity: 'warning',
	about: 'Two sources that go back to one text and therefore count once.',
	*check({ dossier }) {
		const first = new Map<string, string>();
		for (const record of dossier.sources) {
			const other = first.get(record.origin);
			if (other === undefined) {
				first.set(record.origin, record.id);
				continue;
			}
			const message = `This source shares the origin '${record.origin}' with '${other}': the two count once. Give it an origin of its own if it was reported independently.`;
			yield { record, at: ['origin'], message };
		}
	}
};

export const notArchived: Rule = {
	id: 'W15',
	severity: 'warning',
	about: 'A source that may vanish, for no archived copy is recorded.',
	*check({ dossier }) {
		for (const record of dossier.sources) {
			if (record.archived !== undefined) continue;
			yield {
				record,
				at: ['url'],
				message: 'No archived copy. Save the page in a web archive and add its address as `archived`.'
			};
		}
	}
};

export const missingTranslation: Rule = {
	id: 'W18',
	severity: 'warning',
	about: 'A source whose title a reader of English cannot read.',
	*check({ dossier }) {
		for (const record of dossier.sources) {
			if (/^en\b/.test(record.language) || record.title === undefined || record.titleEnglish !== undefined)
				continue;
			const message = `The title is in another language (${record.language}). Add titleEnglish with a translation.`;
			yield { record, at: ['title'], message };
		}
	}
};

export const excerptOnly: Rule = {
	id: 'W21',
	severity: 'warning',
	about: 'A source of which only an excerpt was read.',
	*check({ dossier }) {
		for (const record of dossier.sources) {
			if (record.seen.how !== 'stored-excerpt') continue;
			const message =
				'Read from an excerpt only, so its paragraphs have no numbers. Open the page, archive it and read it whole.';
			yield { record, at: ['seen'], message };
		}
	}
};
