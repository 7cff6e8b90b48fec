import { describe, expect, it } from 'vitest';
import { foundBy, messagesOf } from './tiny-dossier';

const claim = (when: string) => ({
	claims: [`id: one.001, who: narrator, act: asserts, that: [pakistan, attacks, ttp], when: ${when}`]
});

describe('badDate', () => {
	it('writes the date as it should be', () => {
		expect(messagesOf('E11', claim('"Oct 2025"'))).toEqual([`'Oct 2025' is not EDTF. Write "2025-10".`]);
	});

	it("looks at a source's dates too", () => {
		expect(messagesOf('E11', { source: { published: '"last week"' } })[0]).toMatch(
			/^'last week' is not EDTF\./
		);
	});
});

describe('unquotedDate', () => {
	it('says that a bare year was read as a number', () => {
		expect(foundBy('E12', claim('2025'))).toMatchObject([
			{
				file: 'sources/one.yaml',
				line: 13,
				message: '`when: 2025` was read as a number. Put it in quotes: "2025".'
			}
		]);
	});

	it('asks for quotes around any bare date', () => {
		expect(messagesOf('E12', claim('2025-10-12'))).toEqual([
			'`when: 2025-10-12` is not in quotes. Put it in quotes: "2025-10-12".'
		]);
		expect(messagesOf('E12', claim('"2025"'))).toEqual([]);
	});
});

describe('reversedInterval', () => {
	it('is told apart from a date that is no date', () => {
		expect(messagesOf('E13', claim('"2025/2024"'))).toEqual([
			"The interval '2025/2024' ends before it starts."
		]);
		expect(messagesOf('E11', claim('"2025/2024"'))).toEqual([]);
		expect(messagesOf('E13', claim('"2024/2025"'))).toEqual([]);
	});
});
