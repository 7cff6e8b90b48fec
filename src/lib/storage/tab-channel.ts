/** What the tabs of one device tell each other. They never tell what a dossier holds: that is read from where it is kept. */
export type TabMessage =
	/** There are new entries. */
	| { kind: 'grown'; key: string }
	/** A tab wants to write. */
	| { kind: 'ask'; key: string; from: string }
	/** The one that writes lets go of it, or says why not. */
	| { kind: 'answer'; key: string; to: string; refused: string | null }
	/** The list of dossiers has changed. */
	| { kind: 'listed' }
	/** Everything was erased. */
	| { kind: 'erased' };

/** The other tabs with Hearsay. */
export class TabChannel {
	#channel: BroadcastChannel | null;
	#listeners = new Set<(message: TabMessage) => void>();

	/** @param name null: there are no other tabs to talk to */
	constructor(name: string | null) {
		this.#channel = name === null || !('BroadcastChannel' in globalThis) ? null : new BroadcastChannel(name);
		if (!this.#channel) return;
		this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
			for (const listener of [...this.#listeners]) listener(data);
		};
	}

	tell(message: TabMessage): void {
		this.#channel?.postMessage(message);
	}

	/** Listens until the function that it gives is called. */
	listen(listener: (message: TabMessage) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#channel?.close();
		this.#channel = null;
		this.#listeners.clear();
	}
}
