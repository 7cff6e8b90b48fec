/** Kinds of files that a dossier folder holds. */
const KINDS = /\.(yaml|md)$/;
/** Names that Windows gives to devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Control characters, marks that turn the direction of writing, and what some file system forbids. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*\\]/;
const LONGEST = 200;
const DEEPEST = 6;

/** Why a path has no place in a dossier folder, as the end of a sentence; null where it has. */
export function pathProblem(path: string): string | null {
	if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'it leads out of the folder';
	const steps = path.split('/');
	if (steps.includes('..')) return 'it leads out of the folder';
	if (FORBIDDEN.test(path)) return 'it holds a character that no file name may have';
	if (path.length > LONGEST || steps.length > DEEPEST) return 'it is too long or too deep';
	// hidden files belong to programs: .git, .DS_Store
	if (steps.some((step) => step === '' || step.startsWith('.'))) return 'it is hidden';
	if (steps.some((step) => DEVICE.test(step) || /[. ]$/.test(step))) return 'some systems cannot have it';
	return KINDS.test(path) ? null : 'only .yaml and .md files belong to a dossier';
}

/** Two paths of a folder that are one on a disk that takes no notice of capitals; undefined where there are none. */
export function samePaths(paths: Iterable<string>): [string, string] | undefined {
	const seen = new Map<string, string>();
	for (const path of paths) {
		const plain = path.normalize('NFC').toLowerCase();
		const other = seen.get(plain);
		if (other !== undefined) return [other, path];
		seen.set(plain, path);
	}
	return undefined;
}
