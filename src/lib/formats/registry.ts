import { cx2 } from './cx2/cx2';
import { cytoscape } from './cytoscape/cytoscape';
import { datapackage } from './datapackage/datapackage';
import { dossierFolder } from './dossier/dossier-folder';
import type { Format } from './format';
import { ftm } from './ftm/ftm';
import { gexf } from './gexf/gexf';
import { graphml } from './graphml/graphml';
import { jsonld } from './jsonld/jsonld';
import { stix } from './stix/stix';
import { csvTables } from './tables/csv-tables';

/** Every format of data, in the order of the menu. */
export const formats: readonly Format[] = [
	dossierFolder,
	csvTables,
	datapackage,
	gexf,
	graphml,
	cytoscape,
	cx2,
	jsonld,
	ftm,
	stix
];
