import type { SvgNode } from '../figure/svg-node';
import { coverage } from './coverage';
import { FACES, type Face } from './faces';
import type { FontSubsetter } from './subset-font';
import { wordsOfTree, type TextSetting } from './words-of-tree';

/** Gives the bytes of a face as TTF. */
export type LoadFace = (face: Face) => Promise<Uint8Array>;

/** Characters that need no glyph of their own. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Finds the face of every character and cuts faces down to what a figure needs. Faces are loaded when one is needed. */
export class Typesetter {
	readonly #load: LoadFace;
	readonly #subsetter: FontSubsetter;
	readonly #loaded = new Map<Face, Promise<{ bytes: Uint8Array; covers: Set<number> }>>();

	constructor(load: LoadFace, subsetter: FontSubsetter) {
		this.#load = load;
		this.#subsetter = subsetter;
	}

	/**
	 * The characters of a figure by face, and those that no face has. Serif text falls back on the sans faces, sans text
	 * on the serif ones.
	 */
	async faces(tree: SvgNode): Promise<{ used: Map<Face, Set<number>>; missing: string[] }> {
		const used = new Map<Face, Set<number>>();
		const missing = new Set<string>();
		for (const { text, setting } of wordsOfTree(tree)) {
			for (const character of text.normalize('NFC')) {
				const face = await this.faceOf(character, setting);
				const code = character.codePointAt(0)!;
				if (face) used.set(face, (used.get(face) ?? new Set()).add(code));
				else if (!UNSEEN.test(character)) missing.add(character);
			}
		}
		return { used, missing: [...missing] };
	}

	/** The face that sets a character; undefined where none has it. */
	async faceOf(character: string, setting: Pick<TextSetting, 'kind' | 'style'>): Promise<Face | undefined> {
		const code = character.codePointAt(0)!;
		for (const face of candidates(code, setting)) {
			if ((await this.#read(face)).covers.has(code)) return face;
		}
		return undefined;
	}

	/** A face cut down to some characters, at one weight or with its axis between two. */
	async cut(
		face: Face,
		codePoints: Iterable<number>,
		weight: number | readonly [number, number]
	): Promise<Uint8Array<ArrayBuffer>> {
		const { bytes } = await this.#read(face);
		const clamp = (value: number) => Math.min(face.weights[1], Math.max(face.weights[0], value));
		const how =
			typeof weight === 'number'
				? { weight: clamp(weight) }
				: { between: [clamp(weight[0]), clamp(weight[1])] as const };
		return this.#subsetter.subset(bytes, codePoints, how);
	}

	/** The fonts of a figure as CSS with the files inside: a picture must not ask any host for its type. */
	async css(tree: SvgNode): Promise<{ css: string; missing: string[] }> {
		const { used, missing } = await this.faces(tree);
		const rules: string[] = [];
		for (const [face, codes] of used) {
			const bytes = await this.cut(face, codes, [WEIGHTS.least, WEIGHTS.greatest]);
			const [least, greatest] = [
				Math.max(face.weights[0], WEIGHTS.least),
				Math.min(face.weights[1], WEIGHTS.greatest)
			];
			rules.push(
				`@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${least} ${greatest};unicode-range:${rangesOf(codes)};src:url(data:font/ttf;base64,${base64(bytes)}) format('truetype')}`
			);
		}
		return { css: rules.join(''), missing };
	}

	/** Every face that a figure uses, whole, at each weight that it uses it in; by name. */
	async wholeFaces(tree: SvgNode): Promise<Map<string, Uint8Array>> {
		const files = new Map<string, Uint8Array>();
		for (const { text, setting } of wordsOfTree(tree)) {
			for (const character of text.normalize('NFC')) {
				const face = await this.faceOf(character, setting);
				const name = face && `${face.id}-${setting.weight}`;
				if (!name || files.has(name)) continue;
				files.set(name, await this.cut(face, (await this.#read(face)).covers, setting.weight));
			}
		}
		return files;
	}

	#read(face: Face) {
		const known = this.#loaded.get(face);
		if (known) return known;
		const read = this.#load(face).then((bytes) => ({ bytes, covers: coverage(bytes) }));
		// a file that could not be fetched is asked for again next time
		read.catch(() => this.#loaded.delete(face));
		this.#loaded.set(face, read);
		return read;
	}
}

/** The weights that figures use. */
const WEIGHTS = { least: 400, greatest: 650 } as const;

const ARABIC = /\p{Script=Arabic}/u;

/** The faces that may have a character, best first: those of its script, of its stack, upright where there is no italic. */
function candidates(code: number, { kind, style }: Pick<TextSetting, 'kind' | 'style'>): Face[] {
	const isArabic = ARABIC.test(String.fromCodePoint(code));
	const score = (face: Face) =>
		(face.kind === kind ? 0 : 4) +
		(face.style === style ? 0 : 2) +
		(/arabic/.test(face.id) === isArabic ? 0 : 1) +
		// what a page needs first is looked at first
		(code > 0xff === /-ext/.test(face.id) ? 0 : 0.5);
	return [...FACES].sort((a, b) => score(a) - score(b));
}

/** Code points as a CSS unicode-range. */
function rangesOf(codes: ReadonlySet<number>): string {
	const sorted = [...codes].sort((a, b) => a - b);
	const parts: string[] = [];
	for (let i = 0; i < sorted.length;) {
		let end = i;
		while (sorted[end + 1] === sorted[end] + 1) end++;
		const [first, last] = [sorted[i], sorted[end]].map((code) => code.toString(16).toUpperCase());
		parts.push(first === last ? `U+${first}` : `U+${first}-${last}`);
		i = end + 1;
	}
	return parts.join(',');
}

function base64(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 0x8000) {
		text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
	}
	return btoa(text);
}
