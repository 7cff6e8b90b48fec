import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';
import type { Face } from '../src/lib/typefaces/faces';
import { FontSubsetter } from '../src/lib/typefaces/subset-font';
import { Typesetter } from '../src/lib/typefaces/typesetter';

const require = createRequire(import.meta.url);

/** The bytes of a face as TTF, unpacked from the installed WOFF2. */
export async function faceBytes(face: Face): Promise<Uint8Array<ArrayBuffer>> {
	const [scope, name, ...file] = face.from.split('/');
	const folder = dirname(require.resolve(`${scope}/${name}/package.json`));
	return new Uint8Array(await decompress(await readFile(join(folder, ...file))));
}

let made: Promise<Typesetter> | undefined;

/** The typesetter of the command line and of the tests; made once. */
export function nodeTypesetter(): Promise<Typesetter> {
	made ??= readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')).then(
		async (wasm) => new Typesetter(faceBytes, await FontSubsetter.load(wasm))
	);
	return made;
}
