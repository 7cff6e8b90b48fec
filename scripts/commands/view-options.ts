import { UsageError } from './command';

/** The options of parseArgs that name a view. */
export const VIEW_OPTIONS = {
	select: { type: 'string' },
	trail: { type: 'string' },
	compare: { type: 'string' },
	view: { type: 'string' }
} as const;

export const VIEW_USAGE =
	'[--select actor:<id>] [--trail <from>,<to>[,<n>]] [--compare <a>,<b>] [--view <query>]';

/**
 * The query of the view that the options ask for, on top of --view.
 *
 * @throws UsageError where a trail or a comparison has no two ends
 */
export function viewQuery(values: Partial<Record<keyof typeof VIEW_OPTIONS, string>>): URLSearchParams {
	const query = new URLSearchParams(values.view?.replace(/^\?/, '') ?? '');
	if (values.select) query.set('select', values.select);
	if (values.trail) {
		const [from, to, at] = values.trail.split(',');
		if (!from || !to) throw new UsageError('A trail has two ends: --trail pakistan,ttp (or pakistan,ttp,3).');
		query.set('view', 'trails');
		query.set('from', from);
		query.set('to', to);
		if (at) query.set('trail', at);
	}
	if (values.compare) {
		const [a, b] = values.compare.split(',');
		if (!a || !b) throw new UsageError('Two tellings are compared: --compare pakistan,afghan-taliban.');
		query.set('view', 'compare');
		query.set('a', a);
		query.set('b', b);
	}
	return query;
}
