/** What XML cannot hold. */
export const XML_LOSES =
	'Control characters in labels and columns of text, which XML cannot hold: they become their pictures (␀).';
