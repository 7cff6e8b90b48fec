/** A place in a text, what stands there and what shall stand there. */
export interface Splice {
	/** Offset in the text before the change. */
	at: number;
	cut: string;
	put: string;
}

/** Splices in the order of their places; what is put before a cut comes first. */
export function inPlaceOrder(splices: readonly Splice[]): Splice[] {
	return splices
		.map((splice, index) => ({ splice, index }))
		.sort(
			(a, b) => a.splice.at - b.splice.at || a.splice.cut.length - b.splice.cut.length || a.index - b.index
		)
		.map(({ splice }) => splice);
}

/** The text after the splices, which are in order; undefined where it does not hold what they cut. */
export function spliced(text: string, splices: readonly Splice[]): string | undefined {
	const parts: string[] = [];
	let at = 0;
	for (const splice of splices) {
		if (splice.at < at || !text.startsWith(splice.cut, splice.at)) return undefined;
		parts.push(text.slice(at, splice.at), splice.put);
		at = splice.at + splice.cut.length;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/** The splices that turn the changed text back. */
export function inverseOf(splices: readonly Splice[]): Splice[] {
	let moved = 0;
	return splices.map(({ at, cut, put }) => {
		const back = { at: at + moved, cut: put, put: cut };
		moved += put.length - cut.length;
		return back;
	});
}
