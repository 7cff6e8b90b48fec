import type { Dossier } from '../../dossier/dossier';
import type { ExportAbout } from '../format';
import type { CellValue, Column } from './graph-table';

/** Columns of a graph as a whole. */
export const GRAPH_COLUMNS: readonly Column[] = [
	{ id: 'name', type: 'string' },
	{ id: 'description', type: 'string' },
	{ id: 'licence', type: 'string' },
	{ id: 'caution', type: 'string' },
	{ id: 'address', type: 'string' },
	{ id: 'exported', type: 'string' },
	{ id: 'fingerprint', type: 'string' },
	{ id: 'header_json', type: 'json' },
	{ id: 'vocabulary_json', type: 'json' }
];

/** What a dossier says of itself, for formats whose graphs have columns of their own. */
export function graphCells({ header, vocabulary }: Dossier, about: ExportAbout): Record<string, CellValue> {
	return {
		name: header.title,
		description: header.summary,
		licence: header.licence,
		caution: 'Claims, not established facts.',
		address: about.address,
		exported: about.date,
		fingerprint: about.fingerprint,
		header_json: header,
		vocabulary_json: vocabulary
	};
}
