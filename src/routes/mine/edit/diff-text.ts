import type { DiffSection } from '$lib/dossier/diff/diff-sentences';

/** A difference as plain text, to be pasted anywhere. */
export function diffText(summary: string, sections: readonly DiffSection[]): string {
	const told = sections.flatMap(({ heading, lines }) => [
		'',
		heading,
		...lines.flatMap(({ id, text, fields }) => [
			`- ${id ? `${id}: ` : ''}${text}`,
			...fields.map((field) => `  ${field}`)
		])
	]);
	return [summary, ...told, ''].join('\n');
}
