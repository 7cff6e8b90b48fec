import { listOf, objectOf, textOf, type Json } from '../json/read-json';
import { noRecords, parsedCell, type Records } from './records';

/** The records in JSON-LD that Hearsay wrote, or undefined. */
export function jsonldRecords(content: Json): Records | undefined {
	const root = objectOf(content);
	if (!root || root.coded === undefined || !Array.isArray(root.contains)) return undefined;
	const records: Records = { ...noRecords(), header: root.coded, vocabulary: root.vocabulary };
	for (const one of root.contains) {
		const part = objectOf(one);
		const types = listOf(part?.type);
		if (part?.coded === undefined) continue;
		if (types.includes('prov:Agent')) records.actors.push(part.coded);
		else if (types.includes('schema:CreativeWork')) records.sources.push(part.coded);
		else if (types.includes('schema:Claim')) records.claims.push(part.coded);
	}
	return records;
}

/** The records in the extension of a bundle that Hearsay wrote, or undefined. */
export function stixRecords(content: Json, file: string): Records | undefined {
	const records = noRecords();
	for (const one of listOf(objectOf(content)?.objects)) {
		const object = objectOf(one);
		for (const extension of Object.values(objectOf(object?.extensions) ?? {})) {
			const cells = objectOf(extension) ?? {};
			const data = (name: string) => parsedCell(textOf(cells[name]), file, `${textOf(object?.id)}, ${name}`);
			if (cells.actor !== undefined) records.actors.push(data('actor'));
			if (cells.claim !== undefined) records.claims.push(data('claim'));
			if (cells.header !== undefined) records.header = data('header');
			if (cells.vocabulary !== undefined) records.vocabulary = data('vocabulary');
			const sources = data('sources');
			if (Array.isArray(sources)) records.sources.push(...sources);
		}
	}
	return records.header === undefined || records.actors.length === 0 ? undefined : records;
}
