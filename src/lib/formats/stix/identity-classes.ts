import type { ActorType } from '../../dossier/schema';

/** The class of identity (its open vocabulary, section 10.7) that each type of actor takes; the type is a label. */
export const IDENTITY_CLASSES: Record<ActorType, string> = {
	state: 'organization',
	government: 'organization',
	'de-facto-authority': 'organization',
	'state-organ': 'organization',
	'armed-group': 'group',
	'group-class': 'class',
	'party-group': 'group',
	person: 'individual',
	'role-group': 'group',
	population: 'class',
	igo: 'organization',
	publisher: 'organization',
	place: 'unknown',
	territory: 'unknown',
	unknown: 'unknown'
};
