import { addActor } from './add-actor';
import { addClaim } from './add-claim';
import { addPredicate } from './add-predicate';
import { addSource } from './add-source';
import { changeActor } from './change-actor';
import { changeClaim } from './change-claim';
import { changeHeader } from './change-header';
import { changePredicate } from './change-predicate';
import { changeSource } from './change-source';
import { mergeActors } from './merge-actors';
import { mergePredicates } from './merge-predicates';
import { pinActor } from './pin-actor';
import { addReadingNote, changeReadingNote, removeReadingNote } from './reading-notes';
import { removeActor } from './remove-actor';
import { removeSource } from './remove-source';
import { restore } from './restore';
import { splitActor } from './split-actor';
import { unpinActor } from './unpin-actor';
import { withdrawClaim } from './withdraw-claim';

/** Every kind of edit, by the word in `edit`. */
export const editKinds = {
	'add-claim': addClaim,
	'change-claim': changeClaim,
	'withdraw-claim': withdrawClaim,
	'add-source': addSource,
	'change-source': changeSource,
	'remove-source': removeSource,
	'add-actor': addActor,
	'change-actor': changeActor,
	'remove-actor': removeActor,
	'merge-actors': mergeActors,
	'split-actor': splitActor,
	'add-predicate': addPredicate,
	'change-predicate': changePredicate,
	'merge-predicates': mergePredicates,
	'change-header': changeHeader,
	'pin-actor': pinActor,
	'unpin-actor': unpinActor,
	'add-reading-note': addReadingNote,
	'change-reading-note': changeReadingNote,
	'remove-reading-note': removeReadingNote,
	restore
};
