import { textWidth, type TextStyle } from '../scene/text-metrics';

/**
 * Breaks an address into lines of at most `room` units: after a sign that parts it where there is one, anywhere
 * otherwise. Nothing is left out and nothing is put in: the lines joined are the address.
 */
export function breakAddress(address: string, room: number, style: TextStyle): string[] {
	const lines = [''];
	const put = (part: string) => {
		const longer = lines[lines.length - 1] + part;
		if (textWidth(longer, style) <= room || longer === part) lines[lines.length - 1] = longer;
		else lines.push(part);
	};
	for (const part of address.split(/(?<=[/?&=,+~ ])/)) {
		if (textWidth(part, style) <= room) put(part);
		else for (const sign of part) put(sign);
	}
	return lines;
}
