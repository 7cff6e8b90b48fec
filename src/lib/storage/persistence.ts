/** How much room there is, as the browser tells it: rough numbers, on purpose. */
export interface Room {
	/** Bytes. */
	used: number;
	/** Bytes. */
	quota: number;
	/** Whether the browser has promised not to clear it for want of room. */
	persisted: boolean;
}

/** Asks the browser not to clear what is kept when room is short. Gives whether it promises. */
export async function askPersistence(): Promise<boolean> {
	const storage = globalThis.navigator?.storage;
	if (!storage?.persist) return false;
	try {
		return (await storage.persisted()) || (await storage.persist());
	} catch {
		return false;
	}
}

/** How much room there is; null where the browser does not tell. */
export async function roomLeft(): Promise<Room | null> {
	const storage = globalThis.navigator?.storage;
	if (!storage?.estimate) return null;
	try {
		const { usage = 0, quota = 0 } = await storage.estimate();
		return { used: usage, quota, persisted: await storage.persisted() };
	} catch {
		return null;
	}
}
