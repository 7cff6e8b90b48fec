import cameo from '../../../graph-data/mappings/cameo.yaml?raw';
import vocabularyText from '../../../graph-data/vocabulary.yaml?raw';
import { vocabularySchema, type Vocabulary } from '../dossier/schema';
import { checkShape } from '../dossier/shape-message';
import { readYaml } from '../dossier/yaml-file';
import { readWordMap, type WordMap } from '../formats/words/word-map';

let vocabulary: Vocabulary | undefined;
let map: WordMap | undefined;

/** The vocabulary that all dossiers share. */
export function commonVocabulary(): Vocabulary {
	vocabulary ??= checkShape(vocabularySchema, readYaml('vocabulary.yaml', vocabularyText).value).value;
	if (!vocabulary) throw new Error('The common vocabulary cannot be read. Build Hearsay anew.');
	return vocabulary;
}

/** The map of the event codes of CAMEO. */
export function cameoMap(): WordMap {
	map ??= readWordMap('cameo.yaml', cameo).map;
	if (!map) throw new Error('The map of CAMEO cannot be read. Build Hearsay anew.');
	return map;
}
