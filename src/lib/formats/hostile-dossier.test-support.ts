import type { Actor } from '../dossier/schema';
import { tinyDossier } from '../ledger/tiny-dossier.test-support';
import type { Dossier } from '../dossier/dossier';

/** Names that break what writes or reads them carelessly. */
export const HOSTILE_NAMES = {
	urdu: 'تحریکِ طالبان پاکستان',
	pashto: 'د افغانستان اسلامي امارت',
	'end-of-cdata': 'a]]>b',
	markup: '<b onclick="x">"quoted" & \'single\'</b>',
	formula: '=HYPERLINK("https://example.org","x")',
	plus: '+1 -2 @a',
	lines: 'one\ntwo\r\nthree\tfour',
	separators: 'a; b | c, "d"',
	override: 'right\u202eto left',
	control: 'bell\u0007 escape\u001b nul\u0000 end',
	proto: '__proto__'
} as const;

/** A dossier whose actors bear those names and whose claims bear them in their words. */
export function hostileDossier(): Dossier {
	const ids = Object.keys(HOSTILE_NAMES);
	const tiny = tinyDossier(
		ids,
		ids.map((id, i) => ({
			who: i % 2 ? 'narrator' : id,
			act: (['asserts', 'accuses', 'denies', 'acknowledges'] as const)[i % 4],
			that: [id, 'attacks', ids[(i + 1) % ids.length]],
			at: { para: i, words: HOSTILE_NAMES[id as keyof typeof HOSTILE_NAMES] },
			says: `Said: ${HOSTILE_NAMES[id as keyof typeof HOSTILE_NAMES]}`
		}))
	);
	const named = (actor: Actor): Actor => {
		const label = HOSTILE_NAMES[actor.id as keyof typeof HOSTILE_NAMES] ?? actor.label;
		return { ...actor, label, aliases: [label, `${label}; too`] };
	};
	return {
		...tiny,
		actors: tiny.actors.map(named),
		header: {
			...{ id: 'hostile', title: HOSTILE_NAMES.markup, summary: HOSTILE_NAMES['end-of-cdata'] },
			...{ licence: 'CC-BY-4.0', principal: [] }
		},
		warnings: []
	};
}
