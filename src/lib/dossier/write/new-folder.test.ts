import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Vocabulary } from '../schema';
import { readFolder } from './folder';
import { idOf, newFolder } from './new-folder';

const vocabulary = parse(readFileSync('graph-data/vocabulary.yaml', 'utf8')) as Vocabulary;

describe('newFolder', () => {
	it('is a dossier that the linter accepts, and holds nothing yet', () => {
		const { dossier, messages } = readFolder(newFolder({ id: 'notes', title: 'Notes: “one”' }, vocabulary));
		expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(dossier?.header.title).toBe('Notes: “one”');
		expect([dossier?.actors, dossier?.sources, dossier?.claims]).toEqual([[], [], []]);
	});
});

describe('idOf', () => {
	it('makes an id of a name', () => {
		expect(idOf('My Notes, 2025')).toBe('my-notes-2025');
		expect(idOf('  Côte d’Ivoire ')).toBe('cote-d-ivoire');
	});

	it('is empty for a name without letters a to z', () => {
		expect(idOf('پاکستان')).toBe('');
	});
});
