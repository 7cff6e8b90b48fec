import { readFileSync } from 'node:fs';
import type { Dossier, LintMessage } from '../../dossier/dossier';
import { lint } from '../../dossier/lint/lint';
import { readDossier } from '../../dossier/read-dossier';
import { vocabularySchema, type Vocabulary } from '../../dossier/schema';
import { checkShape } from '../../dossier/shape-message';
import { readYaml } from '../../dossier/yaml-file';

/** For tests: the vocabulary of this project. */
export function commonVocabulary(): Vocabulary {
	const path = 'graph-data/vocabulary.yaml';
	return checkShape(vocabularySchema, readYaml(path, readFileSync(path, 'utf8')).value).value!;
}

/** For tests: what shape and linter have against a dossier once it was written and read again. JSON is YAML. */
export function errorsIn(dossier: Dossier): LintMessage[] {
	const { header, vocabulary, actors, sources, claims } = dossier;
	const texts = [
		{ path: 'dossier.yaml', text: JSON.stringify(header) },
		{ path: 'vocabulary.yaml', text: JSON.stringify(vocabulary) },
		{ path: 'actors.yaml', text: JSON.stringify(actors) },
		...sources.map((source) => {
			const own = claims.filter((claim) => claim.source === source.id);
			const bare = own.map((claim) => ({ ...claim, source: undefined }));
			return { path: `sources/${source.id}.yaml`, text: JSON.stringify({ ...source, claims: bare }) };
		})
	];
	const read = readDossier(texts);
	const messages = read.dossier ? lint(read.dossier, read.places) : read.messages;
	return messages.filter(({ severity }) => severity === 'error');
}
