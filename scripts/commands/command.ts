/** Where a command writes: text with its own line ends. Tests pass their own. */
export interface Io {
	out(text: string): void;
	err(text: string): void;
}

/** One command of the command line. */
export interface Command {
	name: string;
	/** What follows `hearsay` on the line: "check <dossier folder> [--json]". */
	usage: string;
	/** One sentence, for `--help`. */
	summary: string;
	/**
	 * Runs with the arguments after the command's name and resolves to the exit code: 0 fine, 1 not. A
	 * `UsageError`, and any error of `parseArgs`, is printed with the usage and exits 1.
	 */
	run(args: string[], io: Io): Promise<number>;
}

/** The command was called in a way it does not understand; the message says what was expected. */
export class UsageError extends Error {}
