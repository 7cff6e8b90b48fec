import type { Dossier } from '$lib/dossier/dossier';
import { changeWords, compareRecord, RecordError, type FigureRecord } from '$lib/figure/figure-record';
import { readFigure } from '$lib/figure/read-figure';
import type { Notice } from '$lib/state/notice.svelte';

/** The view that a figure was drawn of, and what is to be said of it. */
export interface OpenedFigure {
	/** Id of the dossier. */
	dossier: string;
	query: string;
	notice: Notice;
}

/** Files larger than this are no figures of ours, and are not read. */
const LARGEST = 200_000_000;

/**
 * Reads the view out of a figure's file, and compares the dossier with what it was when the figure was drawn.
 *
 * @param here the dossier on the page; another one is fetched
 * @throws RecordError for any other file, for one that is damaged or newer, and for a dossier that is not here
 */
export async function openFigure(file: File, here: Dossier): Promise<OpenedFigure> {
	if (file.size > LARGEST) {
		throw new RecordError(
			'This file is too large to be a figure of Hearsay. Drop a PNG or SVG that was exported here.'
		);
	}
	const record = readFigure(new Uint8Array(await file.arrayBuffer()));
	const dossier = record.dossier === here.header.id ? here : await otherDossier(record);
	const day = new Date(`${record.drawn}T00:00:00Z`);
	const drawn = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
	return {
		dossier: record.dossier,
		query: record.query,
		notice: {
			head: `This is the view of the figure “${record.title}”, drawn ${drawn}.`,
			lines: [changeWords(await compareRecord(record, dossier))]
		}
	};
}

async function otherDossier(record: FigureRecord): Promise<Dossier> {
	const response = await fetch(`/${record.dossier}/dossier.json`);
	if (response.ok) return response.json();
	throw new RecordError(
		`This figure is of the dossier “${record.dossierTitle}”, which is not on this site. Open the address that is printed on it; where it says that the dossier is kept on a device, open that dossier and drop the figure there.`
	);
}
