import type { YamlFile, YamlPath } from './yaml-file';

/** Where something stands in the files of a dossier; lines count from 1. */
export interface Place {
	file: string;
	line: number;
}

/** The file and line of every record of a dossier and of the parts inside it, looked up by the record itself. */
export class Places {
	#records = new WeakMap<object, { file: YamlFile; path: YamlPath }>();

	add(record: object, file: YamlFile, path: YamlPath): void {
		this.#records.set(record, { file, path });
	}

	/** Place of a record, or of the key or item inside it that the path leads to. */
	of(record: object, ...inside: (string | number)[]): Place {
		const found = this.#records.get(record);
		if (!found) return { file: 'dossier.yaml', line: 1 };
		return { file: found.file.path, line: found.file.line([...found.path, ...inside]) };
	}
}
