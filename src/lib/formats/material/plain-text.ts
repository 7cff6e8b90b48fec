/** Characters that no text needs: NUL and the other controls but tab and line ends, and what Unicode keeps free. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/** Marks that turn the direction of writing until they are closed: a name can pass for another one with them. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

/** A text without NUL and control characters, with lone surrogates as the replacement character, on one line. */
export function plainText(text: string): string {
	if (/^[ -~]*$/.test(text)) return text.includes('  ') ? text.replace(/ +/g, ' ').trim() : text.trim();
	return wellFormed(text.replace(CONTROLS, '').normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** A text whose lone surrogates were replaced: as they stand they cannot be written as UTF-8. */
export function wellFormed(text: string): string {
	return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) =>
		unit.length === 2 ? unit : '\ufffd'
	);
}

/** Whether a text holds marks that turn its direction: such a name is kept as it is, and flagged. */
export function turnsDirection(text: string): boolean {
	return DIRECTION.test(text);
}

/** A text cut to a length for a message, with an ellipsis where something was cut. */
export function shortened(text: string, length = 80): string {
	const plain = plainText(text.slice(0, length * 4));
	return plain.length > length ? `${wellFormed(plain.slice(0, length - 1))}…` : plain;
}
