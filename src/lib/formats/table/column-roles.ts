/** What a column of a table holds. */
export const ROLES = {
	a: 'Actor A: who does it',
	aType: 'Type of actor A',
	aId: 'Id of actor A elsewhere',
	relation: 'Relation between A and B',
	b: 'Actor B: to whom it is done',
	bType: 'Type of actor B',
	bId: 'Id of actor B elsewhere',
	claimant: 'Claimant: who says so',
	act: 'What the claimant does by saying it',
	negated: 'Whether it is said not to be so',
	date: 'Date of what is said to have happened',
	said: 'Date of the saying',
	published: 'Date of publication',
	source: 'Source, or several: addresses or names',
	sourceTitle: 'Title of the source',
	publisher: 'Publisher of the source',
	quote: 'Words of the source',
	says: 'What is said, in own words',
	place: 'Place',
	note: 'Note',
	weight: 'Weight, kept in the note',
	id: 'Id of the row',
	answers: 'Id of the row that this one answers',
	none: 'Nothing that is used; kept in the note'
} as const;

export type Role = keyof typeof ROLES;

/**
 * Usual headings of each role, in lower case with single spaces: English, German, French, Spanish, Portuguese, Arabic,
 * Persian, Urdu, and those of FollowTheMoney, GDELT, ICEWS, ACLED, Gephi and Hearsay. What stands earlier is surer.
 */
export const HEADINGS: Record<Exclude<Role, 'none'>, readonly string[]> = {
	a: listed(
		'actor a, subject, actor1 name, source name, actor1, actor 1, source actor, from, subject name, ' +
			'side a, perpetrator, who did it, akteur a, subjekt, von, acteur a, sujet, de, actor, akteur, ' +
			'sujeto, desde, sujeito, ator a, الفاعل, از, منجانب, source, quelle, head, owner, a'
	),
	aType: listed(
		'actor a type, subject type, type a, a type, source type, inter1, source sectors, ' +
			'actor1 type1 code, type of actor a, typ a, type actor a, tipo a'
	),
	aId: listed('actor1 code, subject id, source id, actor a id, id a'),
	relation: listed(
		'relation, relationship, predicate, event text, event code, sub event type, event type, verb, ' +
			'action, relation type, link type, edge type, tie, beziehung, verhältnis, prädikat, lien, ' +
			'relación, relacion, relação, العلاقة, رابطه, تعلق, cameo code, role, type, label, typ, ' +
			'interaction'
	),
	b: listed(
		'actor b, object, actor2 name, target name, actor2, actor 2, target actor, to, target, ' +
			'object name, side b, victim, akteur b, objekt, ziel, an, acteur b, objet, cible, à, vers, ' +
			'objeto, hacia, ator b, المفعول به, به, tail, asset, b'
	),
	bType: listed(
		'actor b type, object type, type b, b type, target type, inter2, target sectors, ' +
			'actor2 type1 code, type of actor b, typ b, type actor b, tipo b'
	),
	bId: listed('actor2 code, object id, target id, actor b id, id b'),
	claimant: listed(
		'claimant, claimed by, according to, speaker, said by, who says, who, accuser, says who, ' +
			'attributed to, sprecher, laut, wer, selon, qui, locuteur, según, quien, quién, segundo, گوینده, ' +
			'القائل'
	),
	act: listed('act, speech act, how, act of saying, sprechakt, acte, acto, ato'),
	negated: listed('negated, negation, not, denied, verneint, négation, negado'),
	date: listed(
		'date, event date, sqldate, when, valid, day, start date, date of event, datum, wann, jour, ' +
			'fecha, data, تاريخ, تاریخ, year, jahr, année, año, time, timestamp'
	),
	said: listed('said on, said, date said, statement date, date of statement, gesagt am, dit le, dicho el'),
	published: listed(
		'published, publication date, date published, published at, published on, pub date, dateadded, ' +
			'veröffentlicht, erschienen, publié, publié le, publicado, article date'
	),
	source: listed(
		'source url, sourceurl, url, urls, link, links, source link, reference, references, citation, ' +
			'sources, source, quelle, quellen, fuente, fuentes, fonte, fontes, المصدر, منبع, ماخذ, ' +
			'lien source'
	),
	sourceTitle: listed(
		'source title, title, headline, article title, article, titel, überschrift, titre, título, ' + 'titulo'
	),
	publisher: listed('publisher, outlet, newspaper, medium, media, verlag, zeitung, éditeur, journal, editor'),
	quote: listed(
		'quote, quotation, words, excerpt, passage, zitat, citation textuelle, extrait, cita, citação'
	),
	says: listed('says, summary, paraphrase, claim, statement, aussage, résumé, resumen, resumo'),
	place: listed(
		'place, where, location, action geo full name, event location, city, ort, lieu, lugar, local, ' +
			'المكان, مکان, admin1, province, country'
	),
	note: listed(
		'note, notes, comment, comments, remark, remarks, notiz, anmerkung, bemerkung, remarque, nota, ' + 'notas'
	),
	weight: listed('weight, gewicht, poids, peso, strength, num mentions, intensity'),
	id: listed('id, event id, globaleventid, global event id, event id cnty, row id, claim id, key, nr, no'),
	answers: listed('answers, responds to, reply to, in reply to, antwortet auf, répond à, responde a')
};

/** Roles that several columns may have. */
export const REPEATED: ReadonlySet<Role> = new Set(['source', 'note', 'none']);

/** A heading as it is compared: "ActionGeo_FullName" → "action geo full name". */
export function headingKey(heading: string): string {
	return heading
		.normalize('NFC')
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.replace(/[_\-./:()[\]]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

function listed(headings: string): string[] {
	return headings.split(', ');
}
