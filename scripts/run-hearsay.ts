import { didYouMean, nearest } from '../src/lib/dossier/nearest';
import { UsageError, type Command, type Io } from './commands/command';

const CALL = 'npm run -s hearsay --';

function help(commands: readonly Command[]): string {
	const lines = commands.map((command) => `  ${command.usage}\n      ${command.summary}`);
	return `Hearsay: who says who does what to whom, and where that was said.\n\nUsage: ${CALL} <command>\n\n${lines.join('\n')}\n`;
}

/** True for what `node:util` parseArgs throws on an unknown option or a missing value. */
function isParseArgsError(error: unknown): error is Error {
	return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

/** The message of a wrong call; what Node says of an unknown option is no help to anyone. */
function inOwnWords(error: Error, { usage }: Command): string {
	const option = /^Unknown option '(--?[^']+)'/.exec(error.message)?.[1];
	if (!option || !isParseArgsError(error)) return error.message;
	const known = [...usage.matchAll(/--[a-z-]+/g)].map(([name]) => name);
	return `No option '${option}' here.${didYouMean(option, known) || (known.length ? ` Options: ${known.join(', ')}.` : '')}`;
}

/** Finds the command, runs it and gives its exit code; a wrong call is one message and exit code 1. */
export async function runHearsay(args: string[], commands: readonly Command[], io: Io): Promise<number> {
	const [name, ...rest] = args;
	if (name === '--help' || name === '-h' || name === 'help') {
		io.out(help(commands));
		return 0;
	}
	if (name === undefined) {
		io.err(help(commands));
		return 1;
	}
	const command = commands.find((entry) => entry.name === name);
	if (!command) {
		const names = commands.map((entry) => entry.name);
		const near = nearest(name, names);
		io.err(`No command '${name}'. ${near ? `Did you mean '${near}'? ` : ''}Commands: ${names.join(', ')}.\n`);
		return 1;
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		io.out(`Usage: ${CALL} ${command.usage}\n${command.summary}\n`);
		return 0;
	}
	try {
		return await command.run(rest, io);
	} catch (error) {
		if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
		io.err(`${inOwnWords(error, command)}\nUsage: ${CALL} ${command.usage}\n`);
		return 1;
	}
}
