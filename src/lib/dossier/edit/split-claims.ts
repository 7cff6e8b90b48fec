/** Offsets of a source file: where its claims begin, each of them, and where the last one ends. */
export interface ClaimCuts {
	/** Everything before the first claim. */
	head: number;
	starts: number[];
}

/**
 * Finds the claims of a source file without reading its YAML, so that a change of one claim needs no reading of the
 * others. Undefined where the file is not laid out plainly: claims last, one below the other, each beginning with a dash
 * at one depth.
 */
export function splitClaims(text: string): ClaimCuts | undefined {
	const key = /^claims:[ ]*(?:#.*)?\n/m.exec(text);
	if (!key || text.includes('\r')) return undefined;
	const from = key.index + key[0].length;
	const first = /^(?: *(?:#.*)?\n)*( *)- /.exec(text.slice(from));
	if (!first) return undefined;
	const depth = first[1].length;
	const outside = new RegExp(
		`^(?: {0,${depth}}[^ #\\n-]| {0,${depth}}-[^ ]${depth ? `| {0,${depth - 1}}-` : ''})`,
		'gm'
	);
	outside.lastIndex = from;
	if (outside.test(text)) return undefined;
	const dash = new RegExp(`^ {${depth}}- `, 'gm');
	dash.lastIndex = from;
	const starts: number[] = [];
	while (dash.exec(text)) starts.push(dash.lastIndex - depth - 2);
	return { head: starts[0], starts };
}
