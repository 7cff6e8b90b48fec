/** What this folder uses of fontkit, which brings no types of its own. */
declare module 'fontkit' {
	export interface Glyph {
		id: number;
		path: { toSVG(): string };
	}
	export interface GlyphRun {
		glyphs: Glyph[];
		positions: { xAdvance: number; xOffset: number; yOffset: number }[];
		advanceWidth: number;
	}
	export interface Font {
		unitsPerEm: number;
		hasGlyphForCodePoint(code: number): boolean;
		layout(text: string): GlyphRun;
	}
	export function openSync(file: string): Font;
	export function create(bytes: Uint8Array): Font;
}
