import { error } from '@sveltejs/kit';
import { FACES } from '$lib/typefaces/faces';
import { faceBytes } from '../../../../scripts/typefaces';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => FACES.map(({ id }) => ({ face: id }));

/** The fonts of figures, unpacked, so that a page can cut them down to what a figure needs. */
export const GET: RequestHandler = async ({ params }) => {
	const face = FACES.find(({ id }) => id === params.face);
	if (!face) error(404, `There is no typeface “${params.face}”.`);
	return new Response(await faceBytes(face), { headers: { 'content-type': 'font/ttf' } });
};
