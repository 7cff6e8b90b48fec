import { parseDate } from '../dossier/edtf';
import type { SourceRecord } from '../dossier/schema';

/** The last day on which a source of the list was read (EDTF as written down); undefined where no date can be read. */
export function lastRead(sources: readonly Pick<SourceRecord, 'seen'>[]): string | undefined {
	let last: { day: number; on: string } | undefined;
	for (const { seen } of sources) {
		const span = parseDate(seen.on);
		const day = 'error' in span ? null : span.latest;
		if (day !== null && (!last || day > last.day)) last = { day, on: seen.on };
	}
	return last?.on;
}
