declare module 'wawoff2' {
	/** Unpacks a WOFF2 file to the TrueType or OpenType font in it. */
	export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
