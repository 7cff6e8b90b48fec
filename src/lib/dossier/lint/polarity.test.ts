import { describe, expect, it } from 'vitest';
import { messagesOf } from './tiny-dossier';

describe('polarityNotSet', () => {
	it('speaks of each predicate whose polarity nobody has set', () => {
		const predicates = [
			'id: aids, inverse: aided_by, polarity: unknown, category: other, subject: [agents], object: [agents]'
		];
		expect(messagesOf('W22', { predicates })).toEqual([
			"The polarity of 'aids' is not set; its ties are drawn as neutral. Choose cooperative, third-party-hostile, hostile or neutral."
		]);
		expect(messagesOf('W22', {})).toEqual([]);
	});
});
