import type { ActorType } from '../../dossier/schema';

/** What schema.org calls each type of actor; the type itself stands beside it. */
export const ACTOR_CLASSES: Record<ActorType, string> = {
	state: 'schema:Country',
	government: 'schema:GovernmentOrganization',
	'de-facto-authority': 'schema:Organization',
	'state-organ': 'schema:GovernmentOrganization',
	'armed-group': 'schema:Organization',
	'group-class': 'hearsay:GroupClass',
	'party-group': 'hearsay:PartyGroup',
	person: 'schema:Person',
	'role-group': 'hearsay:RoleGroup',
	population: 'hearsay:Population',
	igo: 'schema:Organization',
	publisher: 'schema:Organization',
	place: 'schema:Place',
	territory: 'schema:AdministrativeArea',
	unknown: 'schema:Thing'
};
