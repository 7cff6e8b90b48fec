/**
 * A text for an attribute or an element of XML 1.0. What XML cannot hold is shown: control characters become their
 * pictures (U+2400 …), lone surrogates and non-characters U+FFFD. White space that a parser would change in an attribute is
 * written as a reference.
 */
export function xmlText(text: string): string {
	return text.toWellFormed().replace(SPECIAL, (sign) => NAMED[sign] ?? pictureOf(sign));
}

// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"'\x00-\x1f\x7f\ufffe\uffff]/g;

const NAMED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

function pictureOf(sign: string): string {
	if (sign === '\x7f') return '␡';
	return sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : '\ufffd';
}

/** Attributes, each with a blank before it; what is undefined is left out. */
export function xmlAttributes(attributes: Record<string, string | number | boolean | undefined>): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
		.join('');
}
