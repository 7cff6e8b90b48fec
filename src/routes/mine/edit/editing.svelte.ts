import { getContext, setContext } from 'svelte';
import type { Edit } from '$lib/dossier/edit/edit';
import type { OwnDossier } from '$lib/state/own-dossier.svelte';
import { ReadOnlyError } from '$lib/storage/open-dossier';
import type { FormValues } from './form-values';
import type { FormKind } from './schema-form';

/** What stands in the panel. */
export const TABS = [
	'Actors',
	'Sources',
	'Claims',
	'Withdrawn',
	'Vocabulary',
	'Notes',
	'Dossier',
	'Problems',
	'History',
	'Versions'
] as const;
export type Tab = (typeof TABS)[number];

/** One thing that is done in a sheet of its own. */
export type Task =
	| {
			kind: 'form';
			form: FormKind;
			/** Id of the record that is changed; a new one is made without it. */
			id?: string;
			/** What stands in the fields of a new record. */
			start?: FormValues;
			done?(made: readonly string[]): void;
	  }
	| { kind: 'merge' | 'split'; actor: string }
	| { kind: 'withdraw'; claim: string };

/** Source and place of a claim: kept from the one before. */
export interface ClaimPlace {
	source: string;
	para: string;
	words: string;
	saidOn: string;
	voice: string;
}

/** What is being edited: the line for claims, the panel, and the sheet above it. */
export class Editing {
	own = $state.raw<OwnDossier | null>(null);
	/** Whether the line for claims is open; what was typed stays when it is closed. */
	line = $state(false);
	typed = $state('');
	paraphrase = $state('');
	/** The claim that the next one answers. */
	answers = $state<string | null>(null);
	place = $state<ClaimPlace>({ source: '', para: '', words: '', saidOn: '', voice: '' });
	panel = $state<Tab | null>(null);
	/** What the lists of the panel are searched for. */
	query = $state('');
	/** Number of the entry of the history that the dossier is compared with. */
	since = $state(0);
	task = $state.raw<Task | null>(null);

	/** Makes an edit; the words where it is refused. */
	apply(edit: Edit): { made: readonly string[]; refused?: string } {
		if (!this.own) return { made: [], refused: 'No dossier is open.' };
		try {
			const result = this.own.apply(edit);
			return result.refused === undefined ? result : { made: [], refused: result.refused };
		} catch (error) {
			if (error instanceof ReadOnlyError) return { made: [], refused: error.message };
			throw error;
		}
	}

	/** Opens the line for the answer to a claim. */
	reply(claim: string): void {
		this.answers = claim;
		this.line = true;
	}

	/** Opens the panel at a tab, its lists searched for some words. */
	show(tab: Tab, query = ''): void {
		this.query = query;
		this.panel = tab;
	}
}

const KEY = Symbol('editing');

/** Makes the editing of a page known below it. */
export function setEditing(editing: Editing): Editing {
	return setContext(KEY, editing);
}

/** The editing of the page. */
export function getEditing(): Editing {
	return getContext(KEY);
}
