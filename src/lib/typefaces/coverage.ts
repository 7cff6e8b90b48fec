/**
 * The characters that a TrueType font has a glyph for, as code points, read from its `cmap` table (formats 4 and 12 of the
 * OpenType specification, which all our fonts have).
 *
 * @param font the bytes of a TTF
 * @throws when the bytes are no font with such a table
 */
export function coverage(font: Uint8Array): Set<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = tableAt(view, 'cmap');
	const found = new Set<number>();
	for (let i = 0; i < view.getUint16(cmap + 2); i++) {
		const table = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
		const format = view.getUint16(table);
		if (format === 4) readSegments(view, table, found);
		else if (format === 12) readGroups(view, table, found);
	}
	return found;
}

function tableAt(view: DataView, tag: string): number {
	for (let i = 0; i < view.getUint16(4); i++) {
		const record = 12 + i * 16;
		const name = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(record + k))).join('');
		if (name === tag) return view.getUint32(record + 8);
	}
	throw new Error(`The font has no ${tag} table. Install the fonts anew: npm ci.`);
}

function readSegments(view: DataView, table: number, found: Set<number>): void {
	const double = view.getUint16(table + 6);
	const ends = table + 14;
	const starts = ends + double + 2;
	const deltas = starts + double;
	const offsets = deltas + double;
	for (let k = 0; k < double; k += 2) {
		const end = view.getUint16(ends + k);
		const start = view.getUint16(starts + k);
		const offset = view.getUint16(offsets + k);
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const glyph = offset ? view.getUint16(offsets + k + offset + (code - start) * 2) : 1;
			if (glyph) found.add(code);
		}
	}
}

function readGroups(view: DataView, table: number, found: Set<number>): void {
	for (let i = 0; i < view.getUint32(table + 12); i++) {
		const group = table + 16 + i * 12;
		const [start, end] = [view.getUint32(group), view.getUint32(group + 4)];
		for (let code = start; code <= end; code++) found.add(code);
	}
}
