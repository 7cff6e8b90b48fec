import harfbuzz from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { Face } from '../typefaces/faces';
import { FontSubsetter } from '../typefaces/subset-font';
import { Typesetter } from '../typefaces/typesetter';

async function read(address: string, what: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(address);
	if (!response.ok) {
		throw new Error(`${what} could not be read (${response.status}). Reload the page and try again.`);
	}
	return new Uint8Array(await response.arrayBuffer());
}

const loadFace = (face: Face) => read(`/typefaces/${face.id}.ttf`, `The font ${face.family}`);

let made: Promise<Typesetter> | undefined;

/** The typesetter of a worker, with the fonts of this site; made when a figure is first set. */
export function workerTypesetter(): Promise<Typesetter> {
	made ??= read(harfbuzz, 'What cuts the fonts')
		.then((wasm) => FontSubsetter.load(wasm))
		.then((subsetter) => new Typesetter(loadFace, subsetter));
	// what failed once is tried again next time
	made.catch(() => (made = undefined));
	return made;
}
