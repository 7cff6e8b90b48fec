import { describe, expect, it } from 'vitest';
import { tinyContext } from '../evidence/fixture';
import { trailEvidence } from '../evidence/trail-evidence';
import { findTrails } from '../ledger/trails';
import { claimNote } from './claim-note';
import { claimsReport } from './claims-report';
import { markdown, markdownLink } from './markdown';
import { reportMarkdown, reportText } from './report';
import { trailReport } from './trail-report';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const context = tinyContext();

describe('claimNote', () => {
	it('keeps the attribution in the sentence and the place in the footnote', () => {
		expect(plain(claimNote(context, 'paper.001', 'text', 'https://h.example/c'))).toBe(
			'North accuses South of harbouring the RB. [1]\n\n' +
				'[1] As reported by The Paper, “A quarrel”, c. 12 Oct 2025, para. 3 (“safe house”). ' +
				'Hearsay, A quarrel, claim paper.001, https://h.example/c.\n'
		);
		expect(plain(claimNote(context, 'paper.001', 'markdown', 'https://h.example/c'))).toBe(
			'North accuses South of harbouring the RB.[^paper-001]\n\n' +
				'[^paper-001]: As reported by The Paper, “A quarrel”, c. 12 Oct 2025, para. 3 (“safe house”). ' +
				'Hearsay, A quarrel, claim paper.001, <https://h.example/c>.\n'
		);
	});

	it('says what was read only in part, and nothing of a claim that is not there', () => {
		expect(claimNote(context, 'wire.001', 'text')).toContain('Read from an excerpt only.');
		expect(claimNote(context, 'wire.999', 'text')).toBe('');
	});
});

describe('claimsReport', () => {
	const about = {
		title: 'North: what is said',
		narrowing: ['as told by North'],
		address: 'https://h.example/?a'
	};
	const report = claimsReport(context, ['paper.001', 'wire.002', 'wire.003'], about);
	const text = reportText(report);

	it('tells each claim with who says it, its replies under it, and the source by number', () => {
		expect(plain(text)).toContain(
			'  - North accuses South of harbouring the RB, date not given: North sees a refuge. [1] (paper.001, para. 3, “safe house”)\n' +
				'      - South denies'
		);
		expect(plain(text)).toContain('[1] The Paper, “A quarrel”, c. 12 Oct 2025. Read in full.');
		expect(text).toContain('[2] The Wire, untitled in the excerpt, undated. Read from an excerpt only.');
	});

	it('says that these are claims, what narrows them, and which have no reply', () => {
		expect(text).toContain('Claims, not established facts: 3 claims');
		expect(text).toContain('as told by North.');
		expect(text).toContain('No reply');
		expect(text.trimEnd().endsWith('https://h.example/?a')).toBe(true);
	});

	it('resolves every footnote in Markdown, and defines none that is not used', () => {
		const words = reportMarkdown(report);
		const defined = [...words.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
		const used = [...words.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
		expect([...new Set(used)].sort()).toEqual(defined);
		expect(defined).toEqual(['1', '2']);
		expect(words).toMatch(/^# North: what is said\n/);
		expect(words).toContain('## South harbours RB: disputed');
	});
});

describe('trailReport', () => {
	const { ledger } = context;
	const [found] = findTrails(ledger, ledger.actors.code('north'), ledger.actors.code('band'), {});
	const report = trailReport(trailEvidence(context, found), 'https://h.example/t');

	it('puts the number of each part of a sentence behind that part', () => {
		expect(plain(reportMarkdown(report))).toContain(
			'- North accuses South of harbouring the RB[^1][^2]; South denies it[^1].'
		);
		expect(plain(reportText(report))).toContain(
			'- North accuses South of harbouring the RB [1][2]; South denies it [1].'
		);
	});

	it('warns that a trail is no connection', () => {
		expect(reportMarkdown(report)).toContain('A trail, not a connection: one hop is denied.');
	});
});

describe('markdown', () => {
	it('leaves no sign of data as markup', () => {
		expect(markdown('<b>*a*_[x](y)')).toBe('\\<b\\>\\*a\\*\\_\\[x\\](y)');
		expect(markdown('1. # a\n\n- b')).toBe('1\\. \\# a - b');
		expect(markdown('- a & b')).toBe('\\- a \\& b');
		expect(markdownLink('https://x.example/a b>c')).toBe('<https://x.example/a%20b%3Ec>');
	});
});
