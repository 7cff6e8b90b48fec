/**
 * A list that is laid out in slices, one a task, so that no task takes long. It begins anew when it is about something
 * else, and goes on where it was when the same is only read again.
 *
 * @param about what the list is about, in any words that tell it from others
 * @param slice items laid out in one task
 */
export function inSlices<T>(
	list: () => readonly T[],
	about: () => string,
	slice: number
): { readonly shown: readonly T[] } {
	let laid = $state.raw({ about: '', count: slice });
	const count = $derived(laid.about === about() ? laid.count : slice);
	const shown = $derived(list().slice(0, count));
	$effect(() => {
		if (count >= list().length) return;
		const next = { about: about(), count: count + slice };
		const timer = setTimeout(() => (laid = next));
		return () => clearTimeout(timer);
	});
	return {
		get shown() {
			return shown;
		}
	};
}
