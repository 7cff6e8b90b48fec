import type { Claim } from '../../src/lib/dossier/schema';
import { UsageError } from './command';

type Place = NonNullable<Claim['at']>;

/** A place as it is written on the command line: "para 3: two words", "page 12", "time 00:12:30", or words alone. */
export function claimPlace(text: string): Place {
	const found = /^(?:(para|page)(?:graph)? (\d+)|time ([\d:.]+?))(?:: *(.+))?$/.exec(text.trim());
	if (!found) {
		if (/^(para|page|time)\b/.test(text.trim())) {
			throw new UsageError(`--at is 'para 3: two words', 'page 12' or the words alone; got '${text}'.`);
		}
		if (!text.trim()) throw new UsageError('--at is empty. Say where it stands: --at "para 3: two words".');
		return { words: text.trim() };
	}
	const [, unit, number, time, words] = found;
	return {
		...(unit ? { [unit]: Number(number) } : { time }),
		...(words ? { words: words.trim() } : {})
	};
}
