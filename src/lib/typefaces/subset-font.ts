/** The part of HarfBuzz that we call. Numbers are addresses in its memory. */
interface HarfBuzz {
	memory: WebAssembly.Memory;
	malloc(size: number): number;
	free(at: number): void;
	hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
	hb_blob_destroy(blob: number): void;
	hb_blob_get_data(blob: number, length: number): number;
	hb_blob_get_length(blob: number): number;
	hb_face_create(blob: number, index: number): number;
	hb_face_destroy(face: number): void;
	hb_face_reference_blob(face: number): number;
	hb_set_add(set: number, value: number): void;
	hb_set_clear(set: number): void;
	hb_set_invert(set: number): void;
	hb_subset_input_create_or_fail(): number;
	hb_subset_input_destroy(input: number): void;
	hb_subset_input_unicode_set(input: number): number;
	hb_subset_input_set(input: number, kind: number): number;
	hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
	hb_subset_input_set_axis_range(
		input: number,
		face: number,
		axis: number,
		least: number,
		greatest: number,
		initial: number
	): number;
	hb_subset_input_set_flags(input: number, flags: number): void;
	hb_subset_or_fail(face: number, input: number): number;
	_initialize?(): void;
}

const WRITABLE = 2;
/** HB_SUBSET_SETS_LAYOUT_FEATURE_TAG: emptied and inverted it keeps every feature, so that Arabic letters join. */
const FEATURES = 6;
/** HB_SUBSET_FLAGS_NO_HINTING: hints are for screens of long ago, and take half of the file. */
const NO_HINTING = 1;
const WGHT = 0x77676874;

/** How a font is cut. */
export interface Cut {
	/** Fixes the weight; without it the axis stays. */
	weight?: number;
	/** Keeps the axis between two weights. */
	between?: readonly [number, number];
}

/** Cuts fonts down to some characters, with HarfBuzz. */
export class FontSubsetter {
	readonly #hb: HarfBuzz;

	private constructor(hb: HarfBuzz) {
		this.#hb = hb;
	}

	/** @param wasm the bytes of harfbuzz-subset.wasm */
	static async load(wasm: BufferSource): Promise<FontSubsetter> {
		const { instance } = await WebAssembly.instantiate(wasm, {});
		const hb = instance.exports as unknown as HarfBuzz;
		hb._initialize?.();
		return new FontSubsetter(hb);
	}

	/**
	 * The part of a font that some characters need: their glyphs, how letters join and marks sit, and nothing else.
	 *
	 * @param font the bytes of a TTF
	 * @throws when HarfBuzz cannot read the font
	 */
	subset(font: Uint8Array, codePoints: Iterable<number>, cut: Cut = {}): Uint8Array<ArrayBuffer> {
		const hb = this.#hb;
		const data = hb.malloc(font.length);
		new Uint8Array(hb.memory.buffer).set(font, data);
		const blob = hb.hb_blob_create(data, font.length, WRITABLE, 0, 0);
		const face = hb.hb_face_create(blob, 0);
		hb.hb_blob_destroy(blob);
		const input = hb.hb_subset_input_create_or_fail();
		try {
			hb.hb_subset_input_set_flags(input, NO_HINTING);
			const wanted = hb.hb_subset_input_unicode_set(input);
			for (const code of codePoints) hb.hb_set_add(wanted, code);
			const features = hb.hb_subset_input_set(input, FEATURES);
			hb.hb_set_clear(features);
			hb.hb_set_invert(features);
			if (cut.weight !== undefined) hb.hb_subset_input_pin_axis_location(input, face, WGHT, cut.weight);
			else if (cut.between) {
				const [least, greatest] = cut.between;
				hb.hb_subset_input_set_axis_range(input, face, WGHT, least, greatest, least);
			}
			const small = hb.hb_subset_or_fail(face, input);
			if (!small) throw new Error('A font could not be cut down. Reload the page and try again.');
			const result = hb.hb_face_reference_blob(small);
			const at = hb.hb_blob_get_data(result, 0);
			const bytes = new Uint8Array(hb.memory.buffer, at, hb.hb_blob_get_length(result)).slice();
			hb.hb_blob_destroy(result);
			hb.hb_face_destroy(small);
			return bytes;
		} finally {
			hb.hb_subset_input_destroy(input);
			hb.hb_face_destroy(face);
			hb.free(data);
		}
	}
}
