import { indexDossier } from '$lib/dossier/dossier-index';
import { isWithdrawn } from '$lib/dossier/lint/lint';
import { claimSentence } from '$lib/dossier/sentence';
import type { Dossier } from '$lib/dossier/dossier';
import { claimsNaming } from './claims-naming';
import type { Editing } from './editing.svelte';
import type { FormKind } from './schema-form';

/** One record in a list, and what can be done with it; an act that is refused gives the words for it. */
export interface Row {
	id: string;
	text: string;
	detail?: string;
	acts: { name: string; run(): string | void }[];
}

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

function edit(editing: Editing, form: FormKind, id: string) {
	return { name: 'Edit', run: () => void (editing.task = { kind: 'form', form, id }) };
}

/** The actors, with the pins of a view. */
export function actorRows(editing: Editing, dossier: Dossier, view: 'wide' | 'narrow'): Row[] {
	const pins = dossier.header.views?.[view]?.at ?? {};
	return dossier.actors.map(({ id, label, type }) => {
		const naming = claimsNaming(dossier, id).length;
		const place = dossier.positions?.[view][id];
		const pin = Object.hasOwn(pins, id)
			? [{ name: 'Unpin', run: () => editing.apply({ edit: 'unpin-actor', view, actor: id }).refused }]
			: place
				? [
						{
							name: 'Pin',
							run: () => editing.apply({ edit: 'pin-actor', view, actor: id, at: place }).refused
						}
					]
				: [];
		return {
			id,
			text: label,
			detail: `${type.replaceAll('-', ' ')} · ${counted(naming, 'claim')}${Object.hasOwn(pins, id) ? ' · pinned' : ''}`,
			acts: [
				edit(editing, 'actor', id),
				{ name: 'Merge', run: () => void (editing.task = { kind: 'merge', actor: id }) },
				{ name: 'Split', run: () => void (editing.task = { kind: 'split', actor: id }) },
				...pin,
				...(naming
					? []
					: [{ name: 'Remove', run: () => editing.apply({ edit: 'remove-actor', actor: id }).refused }])
			]
		};
	});
}

/** The sources. */
export function sourceRows(editing: Editing, { sources, claims }: Dossier): Row[] {
	return sources.map(({ id, title, publisher }) => {
		const read = claims.filter(({ source }) => source === id).length;
		return {
			id,
			text: title ?? id,
			detail: `${publisher} · ${counted(read, 'claim')}`,
			acts: [
				edit(editing, 'source', id),
				...(read
					? []
					: [{ name: 'Remove', run: () => editing.apply({ edit: 'remove-source', source: id }).refused }])
			]
		};
	});
}

/** The claims that hold, or those that were withdrawn; the last one first. */
export function claimRows(editing: Editing, dossier: Dossier, withdrawn: boolean): Row[] {
	const index = indexDossier(dossier);
	return dossier.claims
		.filter((claim) => isWithdrawn(claim) === withdrawn)
		.map((claim) => ({
			id: claim.id,
			text: claimSentence(index, claim),
			...(withdrawn ? { detail: `withdrawn: ${String(claim.deprecated)}` } : {}),
			acts: withdrawn
				? [
						{
							name: 'Put in force',
							run: () =>
								editing.apply({ edit: 'change-claim', claim: claim.id, set: { deprecated: null } }).refused
						}
					]
				: [
						edit(editing, 'claim', claim.id),
						{
							name: 'Reply',
							run() {
								editing.panel = null;
								editing.reply(claim.id);
							}
						},
						{ name: 'Withdraw', run: () => void (editing.task = { kind: 'withdraw', claim: claim.id }) }
					]
		}))
		.reverse();
}

/** The predicates; those whose polarity nobody has set come first. */
export function predicateRows(editing: Editing, { vocabulary, claims }: Dossier): Row[] {
	const used = new Map<string, number>();
	for (const { that } of claims) if (Array.isArray(that)) used.set(that[1], (used.get(that[1]) ?? 0) + 1);
	const unset = (polarity: string) => (polarity === 'unknown' ? 0 : 1);
	return [...vocabulary.predicates]
		.sort((a, b) => unset(a.polarity) - unset(b.polarity))
		.map(({ id, label, polarity }) => ({
			id,
			text: label,
			detail: `${polarity === 'unknown' ? 'polarity not set' : polarity} · ${counted(used.get(id) ?? 0, 'claim')}`,
			acts: [edit(editing, 'predicate', id)]
		}));
}

/** The reading notes. */
export function noteRows(editing: Editing, { header }: Dossier): Row[] {
	return (header.readingNotes ?? []).map(({ id, where, text }) => ({
		id,
		text,
		detail: where,
		acts: [
			edit(editing, 'note', id),
			{ name: 'Remove', run: () => editing.apply({ edit: 'remove-reading-note', note: id }).refused }
		]
	}));
}
