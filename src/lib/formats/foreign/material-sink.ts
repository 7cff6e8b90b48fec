import type { Material } from '../material/material';
import { MaterialBuilder } from '../material/material-builder';
import { plainText, shortened } from '../material/plain-text';
import { actorTypeOf } from '../material/type-words';
import type { Reading } from '../reading';
import { spaced } from '../table/table-material';
import { nodeRole } from './attribute-roles';
import { edgeStatement } from './edge-statement';
import type { ForeignEdge, ForeignNode, GraphSink } from './graph-sink';

/** A cell that is longer than this is a text of its own, not a remark. */
export const MOST_OF_A_NOTE = 300;

/** Makes material of a graph: nodes become actors, edges statements, everything else notes. */
export class MaterialSink implements GraphSink {
	readonly builder: MaterialBuilder;
	readonly #reading: Reading;
	readonly #nodes = new Set<string>();
	readonly #labels = new Map<string, string>();
	/** Attributes that only say how things look: name to number. */
	readonly #looks = new Map<string, number>();
	#count = 0;

	constructor(file: string, format: string, reading: Reading) {
		this.builder = new MaterialBuilder(file, format);
		this.#reading = reading;
	}

	about(name: string, value: string): void {
		const text = plainText(value);
		if (text === '') return;
		if (/^(name|title|shared name)$/i.test(name)) this.builder.about.title ??= shortened(text, 200);
		else if (/^(creator|author|publisher)$/i.test(name))
			this.builder.about.publisher ??= shortened(text, 100);
		else this.builder.leftover('', `${name}: ${text}`, 'What the file says of itself; kept as a note.');
	}

	node({ id, label, attributes, where }: ForeignNode): void {
		this.#spend();
		if (this.#nodes.has(id))
			this.builder.leftover(where, id, 'A second node of the same id; joined with the first.');
		this.#nodes.add(id);
		const names: string[] = [];
		const notes: string[] = [];
		let name = plainText(label ?? '');
		let typeWord = '';
		for (const [attribute, value] of attributes) {
			const text = plainText(value);
			if (text === '') continue;
			const role = nodeRole(attribute);
			if (role === 'look') this.#look(attribute);
			else if (role === 'label') {
				if (name === '') name = text;
				else if (text !== name) names.push(text);
			} else if (role === 'name') names.push(...text.split(/\s*[;|]\s*/));
			else if (role === 'type' && typeWord === '') typeWord = text;
			else notes.push(this.#note(role === 'note' ? '' : attribute, text, where));
		}
		const shown = spaced(name || plainText(id));
		if (!this.#labels.has(shown)) this.#labels.set(shown, id);
		const type = typeWord === '' ? undefined : actorTypeOf(typeWord);
		this.builder.actor(id, {
			...{ label: shown, where, names: names.filter((other) => other !== '' && other !== shown) },
			...(typeWord === '' ? {} : { typeWord: shortened(typeWord) }),
			...(type === undefined ? {} : { type }),
			...(notes.length ? { note: shortened(notes.join(' '), 1_000) } : {})
		});
	}

	edge(edge: ForeignEdge): void {
		this.#spend();
		edgeStatement(edge, {
			builder: this.builder,
			actorNamed: (name, where) => this.#actorNamed(name, where),
			look: (attribute) => this.#look(attribute),
			note: (attribute, text, where) => this.#note(attribute, text, where)
		});
	}

	leftover(where: string, what: string, why: string): void {
		this.builder.leftover(where, what, why);
	}

	/** The material; the sink is not used after. */
	finish(): Material {
		for (const [attribute, count] of this.#looks) {
			const what = `${attribute} (${count}×)`;
			this.builder.leftover('', what, 'How a drawing looks, or what a program computed; not kept.');
		}
		this.#reading.done();
		return this.builder.finish();
	}

	#spend(): void {
		this.#reading.spend('rows', ++this.#count);
		if (this.#count % 1_000 === 0) this.#reading.check();
	}

	#look(attribute: string): void {
		this.#looks.set(attribute, (this.#looks.get(attribute) ?? 0) + 1);
	}

	#note(attribute: string, text: string, where: string): string {
		if (text.length > MOST_OF_A_NOTE) {
			const why = 'A long text; only its beginning is kept, since articles are not stored.';
			this.builder.leftover(where, attribute ? `${attribute}: ${text}` : text, why);
		}
		const kept = shortened(text, MOST_OF_A_NOTE);
		return attribute === '' ? kept : `${shortened(attribute, 40)}: ${kept}.`;
	}

	/** Key of the actor of a name: the node of that id or label, else one that is added. */
	#actorNamed(name: string, where: string): string {
		if (this.#nodes.has(name)) return name;
		const key = this.#labels.get(name);
		if (key !== undefined) return key;
		return this.builder.actor(`name:${name}`, { label: name, where });
	}
}
