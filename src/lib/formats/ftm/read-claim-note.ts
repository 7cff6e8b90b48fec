import type { Act } from '../../dossier/schema';
import type { StatementGiven } from '../material/material-builder';
import type { FtmRecord } from './parse-ftm';

/** A note that Hearsay wrote of a claim on a tie, as a statement; undefined for any other note. */
export function claimNote(
	{ id, where, all, first }: FtmRecord,
	acts: ReadonlySet<string>
): { tie: string; statement: StatementGiven } | undefined {
	const notes = all('notes');
	const told = (name: string) => notes.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
	const [tie, claimant] = [told('tie'), told('claimant')];
	const act = all('keywords').find((word) => acts.has(word));
	const [subject, predicate, objects] = tie?.split('~') ?? [];
	if (!tie || !claimant || !act || !objects || !id.startsWith('claim.')) return undefined;
	const parties = objects.split('+').map((object) => `actor.${object}`);
	const [held, said, answers] = [told('held'), told('said'), told('answers')];
	const quote = /“([^]*)”$/.exec(told('place') ?? '')?.[1];
	const rest = notes.filter((line) => !/^(claimant|tie|place|held|said|answers): /.test(line));
	const says = first('description');
	return {
		tie,
		statement: {
			...{ key: id.slice('claim.'.length), claimant: `actor.${claimant}`, act: act as Act, where },
			...{
				subject: `actor.${subject}`,
				relation: predicate,
				object: parties.length > 1 ? parties : parties[0]
			},
			sources: all('proof'),
			...(held === undefined ? {} : { valid: held }),
			...(said === undefined ? {} : { said }),
			...(answers === undefined ? {} : { answers: answers.split(' ') }),
			...(quote === undefined ? {} : { quote }),
			...(says === undefined ? {} : { says }),
			...(rest.length ? { note: rest.join(' ') } : {})
		}
	};
}
