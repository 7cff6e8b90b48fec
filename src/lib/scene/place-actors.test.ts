import { describe, expect, it } from 'vitest';
import { LARGE } from '../layouts/around-pins';
import { realDrawable } from './tiny-picture.test-support';

describe('placeActors', () => {
	it('keeps the actors of the Pakistan–Taliban dossier where readers and citations have seen them', async () => {
		const { dossier } = await realDrawable();
		// the layout of large networks has no part in it
		expect(dossier.actors.length).toBeLessThan(LARGE);
		expect(dossier.positions?.wide).toMatchObject({
			afghanistan: [-72, 414],
			'international-community': [882, 576],
			'pakistani-refugees-in-afghanistan': [738, 846]
		});
		expect(dossier.positions?.narrow).toMatchObject({
			afghanistan: [-72, 288],
			'unnamed-aid-donors': [324, -72],
			'noor-wali-mehsud': [450, -54],
			'pakistani-refugees-in-afghanistan': [612, 270]
		});
	});
});
