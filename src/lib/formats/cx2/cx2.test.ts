import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../foreign-readers.test-support';
import { hostileDossier } from '../hostile-dossier.test-support';
import { inputOf, realInput } from '../real-dossier.test-support';
import { cx2 } from './cx2';

type Attributes = Record<string, unknown>;
type Declared = Record<string, { d: string }>;
interface Element {
	id: number;
	s?: number;
	t?: number;
	v: Attributes;
}

const IS_TYPE: Record<string, (value: unknown) => boolean> = {
	string: (value) => typeof value === 'string',
	integer: Number.isInteger,
	boolean: (value) => typeof value === 'boolean',
	list_of_string: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string')
};

/** The rules of the specification of CX2 that a file without fragments must keep; no package on npm has its schema. */
describe('cx2', () => {
	const files: Record<string, unknown>[][] = [];
	beforeAll(async () => {
		for (const input of [await realInput(), inputOf(hostileDossier())]) {
			files.push(JSON.parse(textOf(await cx2.write(input))));
		}
	});
	const aspect = (file: Record<string, unknown>[], name: string) =>
		file.find((part) => name in part)![name] as unknown[];

	it('begins with its version and what it holds, and ends with its status', () => {
		for (const file of files) {
			expect(file[0]).toEqual({ CXVersion: '2.0', hasFragments: false });
			expect(Object.keys(file[1])).toEqual(['metaData']);
			expect(file.at(-1)).toEqual({ status: [{ error: '', success: true }] });
			for (const part of file.slice(1)) expect(Object.keys(part)).toHaveLength(1);
		}
	});

	it('counts every aspect rightly', () => {
		for (const file of files) {
			const counts = aspect(file, 'metaData').map((meta) => {
				const { name, elementCount } = meta as { name: string; elementCount: number };
				return [name, elementCount, aspect(file, name).length];
			});
			for (const [, said, found] of counts) expect(said).toBe(found);
			expect(counts.map(([name]) => name)).toEqual(file.slice(2, -1).flatMap((part) => Object.keys(part)));
		}
	});

	it('declares every attribute, and holds values of the declared types alone', () => {
		for (const file of files) {
			const [declared] = aspect(file, 'attributeDeclarations') as [Record<string, Declared>];
			const check = (of: string, values: Attributes) => {
				for (const [name, value] of Object.entries(values)) {
					expect([of, name, IS_TYPE[declared[of][name].d](value)]).toEqual([of, name, true]);
				}
			};
			check('networkAttributes', aspect(file, 'networkAttributes')[0] as Attributes);
			for (const of of ['nodes', 'edges']) for (const { v } of aspect(file, of) as Element[]) check(of, v);
		}
	});

	it('joins nodes that are there, under numbers that stand once', () => {
		for (const file of files) {
			const [nodes, edges] = [aspect(file, 'nodes') as Element[], aspect(file, 'edges') as Element[]];
			const ids = new Set(nodes.map(({ id }) => id));
			expect(ids.size).toBe(nodes.length);
			expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
			expect(edges.every(({ s, t }) => ids.has(s!) && ids.has(t!))).toBe(true);
		}
	});
});
