import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode, readEmbed, type EmbedRequest } from './embed-code';

const request = (part: Partial<EmbedRequest> = {}): EmbedRequest => ({
	...{ origin: 'https://h.example', dossier: 'quarrel', title: 'A quarrel', query: '', theme: 'auto' },
	...{ width: 800, height: 520 },
	...part
});

describe('embedAddress', () => {
	it('holds the view, and the theme where one is chosen', () => {
		expect(embedAddress(request())).toBe('https://h.example/embed/quarrel');
		expect(embedAddress(request({ query: 'select=actor:a', theme: 'dark' }))).toBe(
			'https://h.example/embed/quarrel?select=actor:a&theme=dark'
		);
	});
});

describe('embedCode', () => {
	it('is one frame that is named, sized, loaded when it is seen, and kept in a sandbox', () => {
		const code = embedCode(request({ width: 640.4 }));
		expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		for (const part of [
			...['src="https://h.example/embed/quarrel"', 'title="A quarrel: who says what of whom (Hearsay)"'],
			...['width="640"', 'height="520"', 'loading="lazy"', 'sandbox="allow-scripts allow-same-origin ']
		]) {
			expect(code).toContain(part);
		}
		expect(code).not.toMatch(/allow-(top-navigation|forms|downloads|modals)/);
	});

	it('lets no title and no view out of their attributes', () => {
		const code = embedCode(request({ title: '"><script>a&b', query: 'a=1&b="><i>' }));
		expect(code.match(/[<>]/g)).toHaveLength(4);
		expect(code).toContain('&quot;&gt;&lt;script&gt;a&amp;b');
	});

	it('keeps its sides within bounds, also of what is no number', () => {
		expect(embedCode(request({ width: 1e9, height: NaN }))).toContain('width="2000" height="280"');
	});
});

describe('readEmbed', () => {
	it('takes the theme out of the query, so that the way to Hearsay does not carry it', () => {
		const read = readEmbed(new URLSearchParams('select=actor:a&theme=dark'));
		expect(read.theme).toBe('dark');
		expect(String(read.query)).toBe('select=actor%3Aa');
		expect(readEmbed(new URLSearchParams('theme=pink')).theme).toBe('auto');
	});
});
