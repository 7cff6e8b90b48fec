import type { LintMessage } from '../dossier/dossier';
import type { ActorType } from '../dossier/schema';
import type { Leftover } from '../formats/material/material';
import type { ReaderOptions } from '../formats/readers';
import type { TablePlan } from '../formats/table/plan-table';
import type { WordChoice } from '../formats/words/chosen-words';
import type { Folder } from '../storage/folder';
import type { LeftOut } from '../storage/disk/folder-intake';
import type { Summary } from '../storage/kept-rows';

/** What the page asks the import worker for, and what it answers; rows and texts never leave the worker. */
export interface ImportSteps {
	open: { ask: { file: File; reader?: string }; answer: OpenedFile };
	folder: { ask: { folder: Folder; leftOut: LeftOut[] }; answer: OpenedFile };
	plan: { ask: { sheet?: string }; answer: TablePlan };
	read: { ask: { options: ReaderOptions }; answer: ReadFile };
	/** A map of words as text, that of CAMEO, or none. */
	map: { ask: { path: string; text: string } | 'cameo' | null; answer: UsedMap };
	/** What was decided of the words, as a file that can be loaded again. */
	saveMap: { ask: { title: string; words: Map<string, WordChoice> }; answer: string };
	make: { ask: Decisions; answer: MadeDossier };
	/** Keeps the dossier on this device and gives its key. */
	keep: { ask: null; answer: string };
	/** The texts of the dossier, for a session that keeps nothing on the device. */
	texts: { ask: null; answer: { folder: Folder; summary: Summary } };
	zip: { ask: null; answer: { name: string; zip: Blob } };
	leftovers: { ask: null; answer: string };
}

export type ImportStep = keyof ImportSteps;

export type ImportRequest = {
	[S in ImportStep]: { id: number; step: S; ask: ImportSteps[S]['ask'] };
}[ImportStep];

export type ImportReply = { id: number } & (
	{ doing: string; part?: number } | { answer: ImportSteps[ImportStep]['answer'] } | { error: string }
);

/** A file of which is known what it is. */
export interface OpenedFile {
	name: string;
	/** Bytes; missing for a folder. */
	size?: number;
	isPacked: boolean;
	/** Id of the reader that it is read with; missing where none knows it, or where it is a dossier. */
	reader?: string;
	/** Every reader, by id and label. */
	readers: { id: string; label: string }[];
	/** Where it is a table. */
	plan?: TablePlan;
	/** Where it is a dossier already. */
	dossier?: MadeDossier;
	/** What is wrong, where it is of no format that is known or its reader could not begin. */
	problem?: string;
}

/** What was found in a file. */
export interface ReadFile {
	title: string;
	format: string;
	actors: number;
	sources: number;
	statements: number;
	words: FoundWord[];
	/** Words that the map of CAMEO knows and the vocabulary does not. */
	cameo: number;
	sameNames: NameGroup[];
	/** Every predicate that a word may become. */
	predicates: PredicateName[];
}

/** A relation word of the file. */
export interface FoundWord {
	word: string;
	count: number;
	sample: string;
	/** What it becomes because the vocabulary has it, in words. */
	meaning?: string;
}

/** A predicate, or its inverse, by the name that a person chooses it by. */
export interface PredicateName {
	label: string;
	that: string;
	turned?: boolean;
}

/** Actors that share a name. */
export interface NameGroup {
	name: string;
	actors: { key: string; label: string; type?: ActorType; where?: string }[];
}

/** A map of words in use: what it says of the words of this file. */
export interface UsedMap {
	title: string;
	knows: [word: string, meaning: string][];
}

/** What a person decided before the dossier is made. */
export interface Decisions {
	title: string;
	publisher: string;
	words: Map<string, WordChoice>;
	/** Key of an actor to the key of the one that it is merged into. */
	merges: Map<string, string>;
}

/** A dossier that is ready to be kept. */
export interface MadeDossier {
	title: string;
	actors: number;
	sources: number;
	claims: number;
	ties: number;
	/** Predicates whose polarity nobody has set. */
	unset: number;
	quotesCut: number;
	/** Accusations against persons that were taken in as withdrawn. */
	heldBack: number;
	/** The first of what was not understood, and how often each reason was given. */
	leftovers: Leftover[];
	leftoverCounts: [why: string, count: number][];
	/** What keeps it from being opened, the first ones. */
	errors: LintMessage[];
	errorCount: number;
	warnings: number;
	/** Files of a folder or zip that were left out. */
	leftOut: LeftOut[];
}
