import type { Dossier } from '$lib/dossier/dossier';
import type { VerbForm } from '$lib/dossier/sentence-input/lexicon';
import type { FormValues } from './form-values';

/** An id made of a name: lower-case letters and digits with hyphens, and a number where it is taken. */
export function idFor(name: string, taken: Iterable<string>): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return free(plain || 'actor', new Set(taken), '-');
}

function free(id: string, taken: ReadonlySet<string>, join: string): string {
	for (let n = 1; ; n++) {
		const tried = n === 1 ? id : `${id}${join}${n}`;
		if (!taken.has(tried)) return tried;
	}
}

/** What stands in the form of a new source. */
export function newSource(title: string, { sources, actors }: Dossier): FormValues {
	const id = title
		? idFor(
				title,
				sources.map((source) => source.id)
			)
		: '';
	const publisher = actors.find(({ type }) => type === 'publisher')?.id ?? '';
	const today = new Date().toISOString().slice(0, 10);
	return {
		...{ id, title, publisher, origin: id, kind: 'report', language: 'en' },
		...{ 'seen.on': today, 'seen.how': 'full-text' },
		// the strictest reading, until somebody says otherwise
		...{ 'rights.status': 'all-rights-reserved', 'rights.quoteMaxWords': '5' }
	};
}

/** What stands in the form of a new predicate, from the form in which its verb was typed. */
export function newPredicate(words: string, form: VerbForm, { vocabulary }: Dossier): FormValues {
	const [head, ...rest] = words.trim().toLowerCase().split(/\s+/);
	const stem = stemOf(head ?? '', form);
	const tail = rest.length ? ` ${rest.join(' ')}` : '';
	const third = /(s|sh|ch|x|z)$/.test(stem)
		? `${stem}es`
		: /[^aeiou]y$/.test(stem)
			? stem.replace(/y$/, 'ies')
			: `${stem}s`;
	const label = third + tail;
	const gerund = (form === 'gerund' ? head : `${stem.replace(/(?<=[^e])e$/, '')}ing`) + tail;
	const id = label.replace(/[^a-z]+/g, '_').replace(/^_+|_+$/g, '');
	const groups = Object.keys(vocabulary.typeGroups);
	const any = groups.includes('agents') ? 'agents' : groups.join('\n');
	return {
		...{ id, label, plural: stem + tail, gerund, inverse: `${id}_by`, polarity: 'unknown' },
		...{ category: 'own', subject: any, object: any, glyph: '?' }
	};
}

/** The infinitive, by rule: a reader mends what the rule gets wrong. */
function stemOf(head: string, form: VerbForm): string {
	if (form === 'infinitive') return head;
	if (form === 'gerund') return head.replace(/ing$/, '');
	if (/(ss|sh|ch|x|zz)es$/.test(head)) return head.slice(0, -2);
	return head.replace(/ies$/, 'y').replace(/s$/, '');
}
