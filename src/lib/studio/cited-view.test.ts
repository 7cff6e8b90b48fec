import { beforeAll, describe, expect, it } from 'vitest';
import { realDrawable } from '../scene/tiny-picture.test-support';
import type { Drawable } from '../scene/dossier-picture';
import { parseSelection } from '../scene/selection';
import { defaultView, type ViewState } from '../state/view-state';
import { citedView } from './cited-view';

let drawable: Drawable;
beforeAll(async () => {
	drawable = await realDrawable();
});

const view = (select: string, more: Partial<ViewState> = {}): ViewState => ({
	...defaultView(),
	select: parseSelection(select)!,
	...more
});

describe('citedView', () => {
	it('cites every claim that counts where nothing is selected', () => {
		expect(citedView(drawable, view('')).claims).toHaveLength(drawable.ledger.size);
	});

	it('cites a claim alone, and a source with all that was read in it', () => {
		expect(citedView(drawable, view('claim:ffr.052')).claims).toEqual(['ffr.052']);
		const source = citedView(drawable, view('source:ht-mea')).claims;
		expect(source).toEqual(['ht-mea.001', 'ht-mea.002', 'ht-mea.003']);
	});

	it('cites a tie with the claims that answer those on it', () => {
		const { claims } = citedView(drawable, view('tie:india~supports~anti-pakistan-militants'));
		expect(claims).toEqual(expect.arrayContaining(['ht-mea.002']));
		const answers = claims.flatMap((id) => drawable.index.claims.get(id)?.respondsTo ?? []);
		expect(answers.length).toBeGreaterThan(0);
	});

	it('cites the ties of a pair, from either side', () => {
		const there = citedView(drawable, view('link:pakistan,india')).claims;
		expect(there.length).toBeGreaterThan(0);
		expect(citedView(drawable, view('link:india,pakistan')).claims).toEqual(there);
	});

	it('leaves out the sources that are off, and says so', () => {
		const off = { ...defaultView().off, source: ['ffr'] };
		const { claims, report } = citedView(drawable, view('actor:india', { off }));
		expect(claims.filter((id) => id.startsWith('ffr.'))).toEqual([]);
		expect(report().lead.join(' ')).toContain('sources set aside: ffrnews.com');
	});

	it('cites the trail that is looked at', () => {
		const trail = { ...defaultView().trail, from: 'pakistan', to: 'ttp' };
		const { title, claims, report } = citedView(drawable, view('', { view: 'trails', trail }));
		expect(title).toMatch(/^Pakistan → .*TTP$/);
		expect(claims.length).toBeGreaterThan(0);
		expect(report('https://h.example/').address).toBe('https://h.example/');
	});
});
