/** Far more than a hand-written file needs, far less than the parser's recursion can bear. */
const MAX_DEPTH = 100;
const MAX_INDENT = 400;

/**
 * The line, from 1, on which brackets, list dashes or indentation go deeper than any dossier needs.
 * A file may come from anywhere, and nesting by the thousand ends the process, not only the parse.
 * Brackets in quoted text are counted too, so a hundred that nobody closes would be taken for nesting.
 */
export function lineTooDeep(text: string): number | undefined {
	let depth = 0;
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const start = /^[\s?:-]*/.exec(line)![0];
		const marks = start.replace(/\s/g, '').length;
		if (marks > MAX_DEPTH && !/^\s*-+\s*$/.test(line)) return index + 1;
		if (start.length > MAX_INDENT) return index + 1;
		for (const letter of line) {
			if (letter === '[' || letter === '{') depth += 1;
			else if (letter === ']' || letter === '}') depth = Math.max(0, depth - 1);
			if (depth > MAX_DEPTH) return index + 1;
		}
	}
	return undefined;
}
