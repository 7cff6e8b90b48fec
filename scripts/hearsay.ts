import { commands } from './commands/index';
import { runHearsay } from './run-hearsay';

process.exitCode = await runHearsay(process.argv.slice(2), commands, {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
});
