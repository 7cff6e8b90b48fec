/** An address of a kind that may be opened (http, https, mailto) in the form a dossier takes, or undefined. */
export function webAddress(text: string): string | undefined {
	const trimmed = text.trim();
	if (!/^(https?:\/\/|mailto:)\S+$/i.test(trimmed) || trimmed.length > 2_000) return undefined;
	try {
		const { protocol, href, username, password } = new URL(trimmed);
		if (!['http:', 'https:', 'mailto:'].includes(protocol)) return undefined;
		// A name and password before the host make an address look like another one.
		return username || password ? undefined : href;
	} catch {
		return undefined;
	}
}

/** The host of an address without "www.", or undefined. */
export function hostOf(address: string): string | undefined {
	const match = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address);
	return match?.[1].toLowerCase();
}
