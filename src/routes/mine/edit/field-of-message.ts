import type { FormValues } from './form-values';
import type { Field } from './schema-form';

/** The key of the field that a message is about: the one it names, or the one in which stands what it quotes; '' for none. */
export function fieldOfMessage(fields: readonly Field[], values: FormValues, message: string): string {
	const quoted = [...message.matchAll(/['“"]([^'”"]+)['”"]/g)].map(([, words]) => words);
	const named = fields.find(({ key }) => quoted.includes(key) || quoted.includes(key.split('.').pop()!));
	if (named) return named.key;
	const holding = fields.find(({ key }) =>
		(values[key] ?? '').split('\n').some((line) => line !== '' && quoted.includes(line.trim()))
	);
	if (holding) return holding.key;
	const [word] = /\b[a-z]+[A-Z][A-Za-z]+\b/.exec(message) ?? [];
	return fields.find(({ key }) => key === word)?.key ?? '';
}
