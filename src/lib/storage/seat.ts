/** The one place from which a dossier is written. It only keeps order between tabs: what guards the journal is the pen. */
export interface Seat {
	/** Takes the place if it is free; else waits for it, and calls `onFree` when it is ours. */
	sit(): Promise<boolean>;
	/** Takes the place from whoever has it. */
	seize(): Promise<void>;
	/** Lets go of the place, and of waiting for it. */
	leave(): void;
}

/** What a seat tells of itself. */
export interface SeatEvents {
	/** The place was free, and is ours now. */
	onFree(): void;
	/** Another tab has seized it. */
	onLost(): void;
}

/** The place in a session of one tab. */
export const soloSeat: Seat = { sit: async () => true, seize: async () => {}, leave: () => {} };
