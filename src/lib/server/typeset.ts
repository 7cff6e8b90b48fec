import { join } from 'node:path';
import * as fontkit from 'fontkit';

/**
 * Text as outlines, for pictures that are made at build. The renderer reads neither WOFF nor the fonts of this machine:
 * with outlines the picture is the same wherever it is made, and the width of every line is known before it is drawn.
 */
export class Typeface {
	readonly #fonts: fontkit.Font[];
	readonly #outlines = new Map<string, string>();

	/** @param files WOFF files of one style by script, the first with the glyph is taken */
	constructor(...files: string[]) {
		this.#fonts = files.map((file) => fontkit.openSync(join('node_modules', file)));
	}

	/** Width of a line in pixels. */
	width(text: string, size: number): number {
		return this.#runs(text).reduce(
			(sum, { font, run }) => sum + (run.advanceWidth * size) / font.unitsPerEm,
			0
		);
	}

	/** A line as a group of outlines in the colour of its surroundings, its baseline starting at (x, y). */
	line(text: string, size: number, x: number, y: number): string {
		let at = x;
		let out = '';
		for (const { font, run } of this.#runs(text)) {
			const scale = size / font.unitsPerEm;
			run.glyphs.forEach((glyph, i) => {
				const { xAdvance, xOffset, yOffset } = run.positions[i];
				const d = this.#outline(font, glyph);
				if (d) {
					const left = (at + xOffset * scale).toFixed(2);
					const base = (y - yOffset * scale).toFixed(2);
					out += `<path transform="translate(${left} ${base}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${d}"/>`;
				}
				at += xAdvance * scale;
			});
		}
		return out;
	}

	/** Breaks a text at blanks into lines no wider than `width`; a word that is wider stands alone. */
	wrap(text: string, size: number, width: number): string[] {
		const lines: string[] = [];
		let line = '';
		for (const word of text.split(/ +/)) {
			const longer = line ? `${line} ${word}` : word;
			if (line && this.width(longer, size) > width) {
				lines.push(line);
				line = word;
			} else line = longer;
		}
		return line ? [...lines, line] : lines;
	}

	/** The parts of a text that one font can set; a character that none has is set by the first, as its empty box. */
	#runs(text: string) {
		const runs: { font: fontkit.Font; text: string }[] = [];
		for (const character of text) {
			const code = character.codePointAt(0) as number;
			const font = this.#fonts.find((one) => one.hasGlyphForCodePoint(code)) ?? this.#fonts[0];
			const last = runs.at(-1);
			if (last && last.font === font) last.text += character;
			else runs.push({ font, text: character });
		}
		return runs.map((run) => ({ font: run.font, run: run.font.layout(run.text) }));
	}

	#outline(font: fontkit.Font, glyph: fontkit.Glyph): string {
		const key = `${this.#fonts.indexOf(font)}:${glyph.id}`;
		let d = this.#outlines.get(key);
		if (d === undefined) {
			d = glyph.path.toSVG();
			this.#outlines.set(key, d);
		}
		return d;
	}
}
