import type { SvgNode } from '../figure/svg-node';
import type { Face } from '../typefaces/faces';
import type { Typesetter } from '../typefaces/typesetter';
import { wordsOfTree, type TextSetting } from '../typefaces/words-of-tree';
import { bidiRuns } from './bidi-runs';

/** A stretch of text in one font. */
export interface FontRun {
	/** Name under which the font is registered; undefined where no face has the characters. */
	font?: string;
	text: string;
	isRightToLeft: boolean;
}

/** The fonts of one PDF: static, one for each face and weight, cut down to what is set in them. */
export class PdfFonts {
	/** Bytes by name. */
	readonly files = new Map<string, Uint8Array>();
	readonly #faces = new Map<string, Face | undefined>();

	private constructor() {}

	/** Collects what a drawing sets and cuts the fonts for it. */
	static async of(tree: SvgNode, typesetter: Typesetter): Promise<PdfFonts> {
		const fonts = new PdfFonts();
		const wanted = new Map<string, { face: Face; weight: number; codes: Set<number> }>();
		for (const { text, setting } of wordsOfTree(tree)) {
			for (const character of text) {
				const key = `${setting.kind} ${setting.style} ${character}`;
				if (!fonts.#faces.has(key)) fonts.#faces.set(key, await typesetter.faceOf(character, setting));
				const face = fonts.#faces.get(key);
				if (!face) continue;
				const name = nameOf(face, setting.weight);
				const entry = wanted.get(name) ?? { face, weight: setting.weight, codes: new Set<number>() };
				entry.codes.add(character.codePointAt(0)!);
				// brackets turn round in a right-to-left run
				for (const sign of MIRRORED[character] ?? '') entry.codes.add(sign.codePointAt(0)!);
				wanted.set(name, entry);
			}
		}
		for (const [name, { face, weight, codes }] of wanted) {
			fonts.files.set(name, await typesetter.cut(face, codes, weight));
		}
		return fonts;
	}

	/** A line in stretches of one direction and one font, from left to right. */
	runs(text: string, setting: TextSetting): FontRun[] {
		return bidiRuns(text).flatMap(({ text: words, isRightToLeft }) => {
			const runs: FontRun[] = [];
			for (const character of words) {
				const face = this.#faces.get(`${setting.kind} ${setting.style} ${character}`);
				const last = runs[runs.length - 1];
				// a blank belongs to what it stands in, if that font has one
				const font = face ? nameOf(face, setting.weight) : undefined;
				if (last && (last.font === font || (font === undefined && /\p{M}/u.test(character)))) {
					last.text += character;
				} else runs.push({ font, text: character, isRightToLeft });
			}
			return isRightToLeft ? runs.reverse() : runs;
		});
	}
}

const nameOf = (face: Face, weight: number) => `${face.id}-${weight}`;

const MIRRORED: Record<string, string> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹'
};
