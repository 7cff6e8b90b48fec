import { isScalar, Scalar, visit, type Node } from 'yaml';
import type { YamlProblem } from './yaml-file';

/** The keys whose value is a date; `on` stands inside `seen`. */
export const dateKeys = new Set(['when', 'saidOn', 'published', 'on']);

/**
 * Finds dates that are not in quotes (E12), and turns those that were read as numbers back into the
 * text that was written, so that the schema does not complain a second time. A bare 2025-10-12 is
 * text in YAML 1.2 but a timestamp to YAML 1.1 readers, so it counts too.
 */
export function mendUnquotedDates(root: Node, lineOf: (node: Node) => number): YamlProblem[] {
	const problems: YamlProblem[] = [];
	visit(root, {
		Pair(_, pair) {
			const { key, value } = pair;
			if (!isScalar(key) || !dateKeys.has(String(key.value))) return;
			if (!isScalar(value) || value.type !== Scalar.PLAIN || value.value === null) return;
			const written = value.source ?? String(value.value);
			const readAs = typeof value.value === 'string' ? '' : ` was read as a ${typeof value.value}`;
			problems.push({
				line: lineOf(value),
				message: `\`${key.value}: ${written}\`${readAs || ' is not in quotes'}. Put it in quotes: "${written}".`
			});
			value.value = written;
		}
	});
	return problems;
}
