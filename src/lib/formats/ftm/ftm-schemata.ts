import type { ActorType } from '../../dossier/schema';

/** The schema that each type of actor takes; the type itself is a keyword of the entity. */
export const FTM_SCHEMATA: Record<ActorType, string> = {
	state: 'PublicBody',
	government: 'PublicBody',
	'de-facto-authority': 'Organization',
	'state-organ': 'PublicBody',
	'armed-group': 'Organization',
	'group-class': 'LegalEntity',
	'party-group': 'LegalEntity',
	person: 'Person',
	'role-group': 'LegalEntity',
	population: 'LegalEntity',
	igo: 'Organization',
	publisher: 'Organization',
	place: 'Address',
	territory: 'Address',
	unknown: 'LegalEntity'
};
