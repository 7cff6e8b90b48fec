import { parseArgs } from 'node:util';
import { indexDossier } from '../../src/lib/dossier/dossier-index';
import { EditSession } from '../../src/lib/dossier/edit/session';
import { didYouMean } from '../../src/lib/dossier/nearest';
import type { Claim } from '../../src/lib/dossier/schema';
import { claimSentence } from '../../src/lib/dossier/sentence';
import { lexiconOf } from '../../src/lib/dossier/sentence-input/lexicon';
import { parseSentence } from '../../src/lib/dossier/sentence-input/parse-sentence';
import { writeTexts } from '../write-texts';
import { claimPlace } from './claim-place';
import { UsageError, type Command } from './command';
import { messageLine } from './message-line';
import { notWritten, readTextsOf } from './read-texts-of';

const VOICES = ['narrator', 'attributed', 'quoted', 'presupposed'] as const;

/** Adds one claim to a source, given as the sentence that it says. */
export const add: Command = {
	name: 'add',
	usage:
		'add <dossier folder> --source <id> --claim "<who says what>" --at "para 3: two words" [--says <our paraphrase>] [--when <date>] [--said-on <date>] [--voice narrator|attributed|quoted|presupposed] [--reply-to <claim id>] [--note <words>]',
	summary: 'Adds one claim, read from a sentence, where the linter accepts it.',
	async run(args, io) {
		const text = { type: 'string' } as const;
		const { positionals, values } = parseArgs({
			args,
			options: {
				...{ source: text, claim: text, at: text, says: text, when: text, voice: text, note: text },
				...{ 'said-on': text, 'reply-to': { type: 'string', multiple: true } as const }
			},
			allowPositionals: true
		});
		if (positionals.length !== 1) throw new UsageError('Name one dossier folder.');
		const [folder] = positionals;
		const { source, claim: sentence, at, voice } = values;
		if (!source) throw new UsageError('Say in which source it was read: --source <id>.');
		if (!sentence) throw new UsageError('Say the claim: --claim "Pakistan accuses India of supporting …".');
		if (!at) throw new UsageError('Say where it stands in the source: --at "para 3: two words".');
		const place = claimPlace(at);
		if (voice !== undefined && !(VOICES as readonly string[]).includes(voice)) {
			throw new UsageError(`--voice is ${VOICES.join(', ')}; got '${voice}'.`);
		}
		const before = await readTextsOf(folder, io);
		if (!before) return 1;
		const session = new EditSession(before);
		const { dossier, messages } = session.reading;
		if (!dossier) {
			for (const message of messages) io.err(messageLine(folder, message));
			return 1;
		}
		const record = dossier.sources.find(({ id }) => id === source);
		if (!record) {
			const ids = dossier.sources.map(({ id }) => id);
			io.err(
				`No source '${source}'.${didYouMean(source, ids) || ` Sources: ${ids.join(', ') || 'none yet'}.`}\n`
			);
			return 1;
		}
		const lexicon = lexiconOf(indexDossier(dossier), dossier.vocabulary.typeGroups);
		const { draft, whole, missing, doubts } = parseSentence(lexicon, sentence, {
			publisher: record.publisher
		});
		if (!whole) {
			io.err(`'${sentence}' is not a whole claim. ${missing.join(' ')}\n`);
			return 1;
		}
		const claim = {
			...draft,
			...(values.when === undefined ? {} : { when: values.when }),
			...(values['said-on'] === undefined ? {} : { saidOn: values['said-on'] }),
			...(voice === undefined ? {} : { voice: voice as Claim['voice'] }),
			...(values['reply-to'] === undefined ? {} : { respondsTo: values['reply-to'] }),
			...(values.note === undefined ? {} : { note: values.note }),
			at: place,
			says: values.says ?? draft.says ?? `${sentence.trim().replace(/\.$/, '')}.`
		} as Omit<Claim, 'id'>;
		const result = session.apply({ edit: 'add-claim', source, claim });
		if (result.refused !== undefined) {
			const [first] = result.messages;
			io.err(first ? messageLine(folder, first) : `${result.refused}\n`);
			return 1;
		}
		try {
			await writeTexts(folder, result.folder, before);
		} catch (error) {
			return notWritten(error, folder, io);
		}
		const added = session.reading.dossier!;
		const made = added.claims.find(({ id }) => id === result.made[0])!;
		io.out(`${made.id}  ${claimSentence(indexDossier(added), made)}\n`);
		for (const doubt of doubts) io.err(`${doubt}\n`);
		return 0;
	}
};
