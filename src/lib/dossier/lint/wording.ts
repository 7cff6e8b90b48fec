import { actorInText } from '../actor-name';
import type { Actor } from '../schema';
import { onClaim, type LintContext, type Rule } from './rule';

/** Every name of every actor, with the actors it can mean; capital letters do not tell names apart. */
function actorsByName({ dossier }: LintContext): Map<string, { name: string; actors: Actor[] }> {
	const names = new Map<string, { name: string; actors: Actor[] }>();
	for (const actor of dossier.actors) {
		for (const name of [actor.label, actor.short, ...(actor.aliases ?? [])]) {
			if (name === undefined) continue;
			const entry = names.get(name.toLowerCase()) ?? { name, actors: [] };
			if (!entry.actors.includes(actor)) entry.actors.push(actor);
			names.set(name.toLowerCase(), entry);
		}
	}
	return names;
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Looks at the source's own words; a note that names the word has settled what it means. */
export const ambiguousName: Rule = {
	id: 'W06',
	severity: 'warning',
	about: 'A name in the source that can mean two actors.',
	*check(context) {
		const shared = [...actorsByName(context).values()]
			.filter(({ actors }) => actors.length > 1)
			.map((entry) => ({
				...entry,
				word: new RegExp(`(?<![\\p{L}\\p{N}])${escape(entry.name)}(?![\\p{L}\\p{N}])`, 'u')
			}));
		for (const claim of context.claims) {
			const named = typeof claim.asNamed === 'string' ? [claim.asNamed] : Object.values(claim.asNamed ?? {});
			for (const { name, actors, word } of shared) {
				const inWords = claim.at?.words !== undefined && word.test(claim.at.words);
				if ((!inWords && !named.some((text) => word.test(text))) || (claim.note && word.test(claim.note)))
					continue;
				const meant = actors.map(actorInText).join(' or ');
				const message = `'${name}' is ambiguous: ${meant}? Say in a note which is meant.`;
				yield onClaim(claim, [inWords ? 'at' : 'asNamed'], message);
			}
		}
	}
};

/** Once for each name, on the later of the actors. */
export const sharedAlias: Rule = {
	id: 'W19',
	severity: 'warning',
	about: 'A name that two actors share, so that a search for it cannot tell them apart.',
	*check(context) {
		for (const { name, actors } of actorsByName(context).values()) {
			if (actors.length < 2) continue;
			const record = actors[actors.length - 1];
			const message = `'${name}' is a name of ${actors.map(({ id }) => id).join(' and ')}. Keep it on one of them, or expect both in a search.`;
			yield {
				record,
				at: [
					record.aliases?.some((alias) => alias.toLowerCase() === name.toLowerCase()) ? 'aliases' : 'label'
				],
				message
			};
		}
	}
};

/** English words that judge one side, each with a plainer one. */
const loaded: readonly [RegExp, string][] = [
	[/\bterrorists?\b/i, 'militants'],
	[/\bterrorism\b|\bterror\b/i, 'armed attacks'],
	[/\bregimes?\b/i, 'government or authorities'],
	[/\bkhawarij\b|\bfitna al-\w+/i, 'the name of the group'],
	[/\bmartyr(s|ed|dom)?\b/i, 'killed'],
	[/\bproxies\b|\bproxy\b/i, 'allied group'],
	[/\bfreedom fighters?\b|\bmujahideen\b/i, 'fighters'],
	[/\binfidels?\b/i, 'opponents'],
	[/\baggressors?\b/i, 'attacker']
];

/** The text without what stands in quotation marks, which is owned as somebody's word. */
function unquoted(text: string): string {
	return text.replace(/"[^"]*"|“[^”]*”/g, ' ');
}

function loadedWord(text: string): { word: string; plain: string } | undefined {
	const own = unquoted(text);
	for (const [pattern, plain] of loaded) {
		const word = pattern.exec(own)?.[0];
		if (word) return { word, plain };
	}
	return undefined;
}

/** Looks at our own words, labels and paraphrases; what the source says stands in aliases, asNamed and anchor words. */
export const loadedWording: Rule = {
	id: 'W14',
	severity: 'warning',
	about: "One party's loaded word in our own voice.",
	*check({ claims, dossier }) {
		const say = ({ word, plain }: { word: string; plain: string }) =>
			`'${word}' is one party's word. Put it in quotation marks, or write: ${plain}.`;
		for (const record of dossier.actors) {
			for (const key of ['label', 'short', 'inText'] as const) {
				const found = record[key] && loadedWord(record[key]);
				if (!found) continue;
				yield { record, at: [key], message: say(found) };
				break;
			}
		}
		for (const claim of claims) {
			const found = loadedWord(claim.says);
			if (found) yield onClaim(claim, ['says'], say(found));
		}
	}
};
