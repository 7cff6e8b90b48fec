import type { Dossier } from '../../dossier/dossier';
import { chooseClaims } from '../chosen/choose-claims';
import type { ExportInput } from '../format';
import { graphOf } from '../graph/graph-of';
import { actorsTable } from './actors-table';
import { claimsTable } from './claims-table';
import { sourcesTable } from './sources-table';
import type { Table } from './table';
import { tiesTable } from './ties-table';

/** A dossier as tables, and the part of the dossier that they hold. */
export function dossierTables(input: ExportInput): { dossier: Dossier; tables: Table[] } {
	const chosen = chooseClaims(input);
	const tables = [
		actorsTable(chosen),
		tiesTable(graphOf(input).edges),
		claimsTable(chosen),
		sourcesTable(chosen)
	];
	return { dossier: chosen.dossier, tables };
}
