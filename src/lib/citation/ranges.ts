/** "2, 9–11" of sorted numbers. */
export function ranges(numbers: readonly number[]): string {
	const parts: string[] = [];
	for (let i = 0; i < numbers.length;) {
		let end = i;
		while (numbers[end + 1] === numbers[end] + 1) end++;
		if (end - i >= 2) parts.push(`${numbers[i]}–${numbers[end]}`);
		else parts.push(...numbers.slice(i, end + 1).map(String));
		i = end + 1;
	}
	return parts.join(', ');
}
