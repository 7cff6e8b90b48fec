import { accusationWithoutClaimant, denialWithoutObject, hypotheticalAsserted } from './acts';
import { classAsGroup, unusedActor } from './actors';
import { badDate, reversedInterval, unquotedDate } from './dates';
import { narratorDisputed, onePredicate, unanswered } from './disagreement';
import { domainAndRange } from './domain-and-range';
import { endedOrNegated, inferredDate, passiveAgent, presupposed, relativeDate } from './doubts';
import { noEvidence, placeOutOfRange, quoteTooLong } from './evidence';
import { figuresConflict, figureWithoutScope } from './figures';
import { repeatedId } from './ids';
import { oldPresent } from './old-present';
import { mediation, selfTie, targetNotAParty } from './parties';
import { accusedPerson, withdrawnWithoutReason } from './persons';
import { polarityNotSet } from './polarity';
import {
	derivationLoop,
	excerptOnly,
	missingRights,
	missingTranslation,
	notArchived,
	rewriteAlone,
	sharedOrigin
} from './provenance';
import { unknownActor, unknownPredicate } from './references';
import { wrongReply } from './replies';
import type { Rule } from './rule';
import { anchorNotFound, fingerprintMismatch } from './source-text';
import { ambiguousName, loadedWording, sharedAlias } from './wording';

/** Every rule of the linter, errors E01 … E23 and warnings W01 … W22 in order. E00 is the shape of the files. */
export const rules: readonly Rule[] = [
	unknownActor,
	unknownPredicate,
	domainAndRange,
	selfTie,
	repeatedId,
	noEvidence,
	placeOutOfRange,
	anchorNotFound,
	quoteTooLong,
	fingerprintMismatch,
	badDate,
	unquotedDate,
	reversedInterval,
	accusationWithoutClaimant,
	targetNotAParty,
	denialWithoutObject,
	wrongReply,
	mediation,
	hypotheticalAsserted,
	derivationLoop,
	missingRights,
	withdrawnWithoutReason,
	accusedPerson,
	rewriteAlone,
	sharedOrigin,
	unanswered,
	narratorDisputed,
	presupposed,
	ambiguousName,
	classAsGroup,
	passiveAgent,
	endedOrNegated,
	inferredDate,
	relativeDate,
	figureWithoutScope,
	figuresConflict,
	loadedWording,
	notArchived,
	oldPresent,
	unusedActor,
	missingTranslation,
	sharedAlias,
	onePredicate,
	excerptOnly,
	polarityNotSet
];
