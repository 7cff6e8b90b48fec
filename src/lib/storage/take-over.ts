import type { TabChannel } from './tab-channel';

/** Milliseconds that a tab is given to answer; one that hangs does not. */
const PATIENCE = 2500;

/** What a tab that writes has answered to one that wants to. */
export type Answer = { kind: 'yielded' } | { kind: 'silent' } | { kind: 'refused'; words: string };

/** Asks the tab that writes a dossier to let go of it. */
export function askForPen(
	channel: TabChannel,
	key: string,
	from: string,
	patience = PATIENCE
): Promise<Answer> {
	return new Promise((resolve) => {
		const end = (answer: Answer) => {
			clearTimeout(timer);
			stop();
			resolve(answer);
		};
		const timer = setTimeout(() => end({ kind: 'silent' }), patience);
		const stop = channel.listen((message) => {
			if (message.kind !== 'answer' || message.to !== from || message.key !== key) return;
			end(message.refused === null ? { kind: 'yielded' } : { kind: 'refused', words: message.refused });
		});
		channel.tell({ kind: 'ask', key, from });
	});
}
