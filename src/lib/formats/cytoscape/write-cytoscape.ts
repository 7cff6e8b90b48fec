import { exportedFile } from '../exported-file';
import type { ExportedFile, ExportInput } from '../format';
import { graphCells } from '../graph/graph-cells';
import { graphOf } from '../graph/graph-of';
import { cytoscape } from './cytoscape';

/** Writes the JSON of cytoscape.js: `interaction` and `shared_name` are what the desktop program shows. */
export function writeCytoscape(input: ExportInput): ExportedFile {
	const { dossier, nodes, edges } = graphOf(input);
	const content = {
		format_version: '1.0',
		generated_by: 'Hearsay',
		target_cytoscapejs_version: '~3.34',
		data: graphCells(dossier, input.about),
		elements: {
			nodes: nodes.map(({ id, label, at, values }) => ({
				data: { ...values, id, name: label, label },
				...(at ? { position: { x: at[0], y: at[1] } } : {})
			})),
			edges: edges.map(({ id, source, target, directed, label, weight, values, spells }) => ({
				data: { ...values, id, source, target, directed, name: label, interaction: label, weight, spells }
			}))
		}
	};
	return exportedFile(cytoscape, input, `${JSON.stringify(content, null, '\t')}\n`);
}
