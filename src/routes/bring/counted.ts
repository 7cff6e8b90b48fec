/** A number with its noun: "1 row", "90,730 rows". */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
