import { actorTypeSchema, type Act, type ActorType } from '../../dossier/schema';

const TYPES = new Set<string>(actorTypeSchema.options);

/** Words that files use for types of actors, in order: the first that the file's word holds decides. */
const TYPE_WORDS: readonly [RegExp, ActorType][] = [
	[/\b(person|people|individual|politician|personne|persona|pessoa)\b/, 'person'],
	[
		/\b(military|army|police|security forces?|ministry|minister|agency|judicia\w*|public ?body|executive|legislat\w*)\b/,
		'state-organ'
	],
	[/\b(government|regierung|gouvernement|gobierno|governo)\b/, 'government'],
	[/\b(state|country|nation|land|pays|pa[ií]s|staat)\b/, 'state'],
	[
		/\b(armed|rebels?|militia|insurgents?|guerrilla|separatists?|terror\w*|non-?state actor|threat actor|intrusion set)\b/,
		'armed-group'
	],
	[/\b(international (government\w* )?organi[sz]ation|intergovernmental\w*|igo)\b/, 'igo'],
	[/\b(media|news\w*|press|publisher|journalists?|broadcaster|presse|prensa)\b/, 'publisher'],
	[/\b(part(y|ies)|coalition|alliance)\b/, 'party-group'],
	[
		/\b(population|civilians?|citizens?|refugees?|protesters?|rioters?|ethnic group|general public)\b/,
		'population'
	],
	[/\b(city|town|village|place|location|address|ort|lieu|lugar|ville)\b/, 'place'],
	[/\b(territory|region|province|district|area)\b/, 'territory']
];

/** The actor type that a word of a file stands for, by the word alone; undefined where none is known. */
export function actorTypeOf(word: string): ActorType | undefined {
	const plain = word
		.trim()
		.toLowerCase()
		.replace(/[_\s]+/g, ' ');
	const id = plain.replaceAll(' ', '-');
	if (TYPES.has(id)) return id as ActorType;
	return TYPE_WORDS.find(([pattern]) => pattern.test(plain))?.[1];
}

const ACT_WORDS: readonly [RegExp, Act][] = [
	[/^(den(y|ies|ied)|rejects?( it)?|rejected|leugnet|dément|niega|nega)$/, 'denies'],
	[/^(accus(e|es|ed)|alleg(e|es|ed)|blam(e|es|ed)|beschuldigt|accuse|acusa)$/, 'accuses'],
	[/^(acknowledg(e|es|ed)|admit(s|ted)?|confirm(s|ed)?|conced(e|es|ed))$/, 'acknowledges'],
	[/^(demand(s|ed)?|call(s|ed)? (for|on)|urg(e|es|ed)|fordert)$/, 'demands'],
	[/^(threaten(s|ed)?|warn(s|ed)?|droht)$/, 'threatens'],
	[/^(expect(s|ed)?|hop(e|es|ed))$/, 'expects'],
	[/^(predict(s|ed)?|forecast(s|ed)?)$/, 'predicts'],
	[/^(recommend(s|ed)?|advis(e|es|ed)|propos(e|es|ed))$/, 'recommends'],
	[/^(assert(s|ed)?|say(s)?|said|stat(e|es|ed)|claim(s|ed)?|report(s|ed)?|sagt)$/, 'asserts']
];

/** The act that a word of a file stands for; undefined where none is known. */
export function actOf(word: string): Act | undefined {
	const plain = word.trim().toLowerCase();
	return ACT_WORDS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Whether a cell says yes (true), no (false), or neither. */
export function yesOrNo(cell: string): boolean | undefined {
	const plain = cell.trim().toLowerCase();
	if (/^(1|y|yes|true|x|ja|oui|s[ií]|sim|not|negated)$/.test(plain)) return true;
	return /^(|0|n|no|false|nein|non|não|-)$/.test(plain) ? false : undefined;
}
