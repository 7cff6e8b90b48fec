import type { Finding } from './lint/rule';
import type { YamlFile, YamlPath } from './yaml-file';

/** Where something stands in the files of a dossier; lines count from 1. */
export interface Place {
	file: string;
	line: number;
}

/** The file and line of every record of a dossier and of the parts inside it, looked up by the record itself. */
export class Places {
	#records = new WeakMap<object, { file: YamlFile; path: YamlPath }>();

	#files = new Map<YamlFile, object>();

	add(record: object, file: YamlFile, path: YamlPath): void {
		this.#records.set(record, { file, path });
		if (!this.#files.has(file)) this.#files.set(file, record);
	}

	/** Place of a record, or of the key or item inside it that the path leads to. */
	of(record: object, ...inside: (string | number)[]): Place {
		const found = this.#records.get(record);
		if (!found) return { file: 'dossier.yaml', line: 1 };
		return { file: found.file.path, line: found.file.line([...found.path, ...inside]) };
	}

	/** Dates out of quotes, of every file (E12). */
	*unquotedDates(): Iterable<Finding> {
		for (const [file, record] of this.#files) {
			for (const { line, message } of file.unquotedDates) yield { record, line, message };
		}
	}
}
