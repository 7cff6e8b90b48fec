import * as v from 'valibot';
import { claimDigest, dossierFingerprint } from '../dossier/dossier-fingerprint';
import type { Dossier } from '../dossier/dossier';

/** Version of the record that this program writes, and the newest that it reads. */
export const RECORD_VERSION = 1;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const recordSchema = v.object({
	format: v.literal('hearsay-figure'),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Id of the dossier. */
	dossier: v.pipe(text(200), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
	dossierTitle: text(2000),
	title: text(2000),
	/** The view, as the query of its address without the question mark. */
	query: text(20_000),
	address: text(22_000),
	/** SHA-256 of the dossier. */
	fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	/** Day of the drawing, ISO 8601. */
	drawn: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
	/** Digest of every claim of the dossier when it was drawn, by its id. */
	claims: v.record(text(200), v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)))
});

/** What a figure carries of itself, so that it can be opened again and checked. */
export type FigureRecord = v.InferOutput<typeof recordSchema>;

/** Of which view a figure is. */
export interface RecordedView {
	title: string;
	query: string;
	address: string;
	/** ISO date. */
	drawn: string;
}

/** The record of a figure of a dossier. */
export async function figureRecord(dossier: Dossier, view: RecordedView): Promise<FigureRecord> {
	const digests = await Promise.all(
		dossier.claims.map(async (claim) => [claim.id, await claimDigest(claim)] as const)
	);
	return {
		format: 'hearsay-figure',
		version: RECORD_VERSION,
		dossier: dossier.header.id,
		dossierTitle: dossier.header.title,
		...view,
		fingerprint: await dossierFingerprint(dossier),
		claims: Object.fromEntries(digests)
	};
}

/** Why a record cannot be used, in words for whoever opened the picture. */
export class RecordError extends Error {}

/** Reads a record. @throws RecordError */
export function parseRecord(json: string): FigureRecord {
	let raw: unknown;
	try {
		raw = JSON.parse(json);
	} catch {
		throw new RecordError(DAMAGED);
	}
	const version = v.safeParse(v.object({ format: v.literal('hearsay-figure'), version: v.number() }), raw);
	if (version.success && version.output.version > RECORD_VERSION) {
		throw new RecordError(
			`This picture was made by a newer Hearsay (version ${version.output.version} of its record; this one reads up to ${RECORD_VERSION}). Open it there, or open the address that is printed on it.`
		);
	}
	const read = v.safeParse(recordSchema, raw);
	if (!read.success) throw new RecordError(DAMAGED);
	return read.output;
}

export const DAMAGED =
	'This picture of Hearsay is damaged: what it carries of its view cannot be read. Open the address that is printed on it.';

/** How a dossier differs from what it was when a figure was drawn. */
export interface RecordChange {
	isSame: boolean;
	/** Ids of claims that read differently now, that are gone, and that were not there. */
	changed: string[];
	gone: string[];
	added: string[];
}

/** Compares a figure's record with the dossier as it is now. */
export async function compareRecord(record: FigureRecord, dossier: Dossier): Promise<RecordChange> {
	const before = new Map(Object.entries(record.claims));
	const changed: string[] = [];
	const added: string[] = [];
	for (const claim of dossier.claims) {
		const known = before.get(claim.id);
		if (known === undefined) added.push(claim.id);
		else if (known !== (await claimDigest(claim))) changed.push(claim.id);
		before.delete(claim.id);
	}
	const isSame = (await dossierFingerprint(dossier)) === record.fingerprint;
	return { isSame, changed, gone: [...before.keys()], added };
}

/** A change in words: "The dossier has changed since: 2 claims read differently (ffr.001, ffr.002), 1 is new." */
export function changeWords({ isSame, changed, gone, added }: RecordChange): string {
	if (isSame) return 'The dossier is the same as when it was drawn.';
	const claims = (list: readonly string[], one: string, many: string) => {
		if (!list.length) return '';
		const ids = list.slice(0, 5).join(', ') + (list.length > 5 ? ' …' : '');
		return `${list.length} ${list.length === 1 ? `claim ${one}` : `claims ${many}`} (${ids})`;
	};
	const parts = [
		claims(changed, 'reads differently', 'read differently'),
		claims(gone, 'is gone', 'are gone'),
		claims(added, 'is new', 'are new')
	].filter(Boolean);
	return parts.length
		? `The dossier has changed since it was drawn: ${parts.join(', ')}.`
		: 'The dossier has changed since it was drawn: its claims are the same, its actors, sources or words are not.';
}
