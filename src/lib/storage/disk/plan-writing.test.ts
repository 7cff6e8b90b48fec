import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWriting } from './plan-writing';

const of = (files: Record<string, string>) => new Map(Object.entries(files));

describe('planWriting', () => {
	it('writes only what differs and removes only what was ours', () => {
		const folder = of({ 'a.yaml': 'new', 'b.yaml': 'same', 'c.yaml': 'came' });
		const onDisk = of({ 'a.yaml': 'old', 'b.yaml': 'same', 'd.yaml': 'ours' });
		const known = of({ 'a.yaml': 'old', 'b.yaml': 'same', 'd.yaml': 'ours' });
		expect(planWriting(folder, onDisk, known)).toEqual({
			...{ write: ['a.yaml', 'c.yaml'], remove: ['d.yaml'], conflicts: [] }
		});
	});

	it('names what somebody else has changed, made or removed since', () => {
		const folder = of({ 'a.yaml': 'mine', 'b.yaml': 'mine', 'c.yaml': 'mine' });
		const onDisk = of({ 'a.yaml': 'theirs', 'b.yaml': 'theirs', 'd.yaml': 'theirs' });
		const known = of({ 'a.yaml': 'old', 'c.yaml': 'old', 'd.yaml': 'old' });
		expect(planWriting(folder, onDisk, known).conflicts).toEqual(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']);
	});

	it('refuses paths that lead out, and two that are one on some disks', () => {
		expect(() => planWriting(of({ '../a.yaml': '' }), of({}), of({}))).toThrow('leads out of the folder');
		expect(() => planWriting(of({ 'a.md': '', 'A.md': '' }), of({}), of({}))).toThrow(
			'one file on some disks'
		);
	});

	it('brings the disk to the dossier, and never overwrites in silence what it did not know', () => {
		const path = fc.constantFrom<string>('a.yaml', 'b.yaml', 'c.md');
		const folder = fc
			.array(fc.tuple(path, fc.constantFrom<string>('1', '2', '3')))
			.map((files) => new Map(files));
		fc.assert(
			fc.property(folder, folder, folder, (want, disk, known) => {
				const plan = planWriting(want, disk, known);
				const after = new Map(disk);
				for (const path of plan.write) after.set(path, want.get(path) as string);
				for (const path of plan.remove) after.delete(path);
				for (const [path, text] of want) expect(after.get(path)).toBe(text);
				for (const [path, text] of disk) {
					const lost = after.get(path) !== text && known.get(path) !== text;
					if (lost) expect(plan.conflicts).toContain(path);
				}
			})
		);
	});
});
