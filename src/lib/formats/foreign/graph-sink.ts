/** A node of somebody else's graph. */
export interface ForeignNode {
	id: string;
	label?: string;
	/** Everything else that the file says of it, by the file's own names. */
	attributes: ReadonlyMap<string, string>;
	/** "line 40". */
	where: string;
}

/** An edge of somebody else's graph. */
export interface ForeignEdge {
	id?: string;
	source: string;
	target: string;
	directed: boolean;
	/** The file's own word, where the format has a place for it. */
	label?: string;
	weight?: string;
	/** EDTF or any date: from when to when. */
	start?: string;
	end?: string;
	attributes: ReadonlyMap<string, string>;
	where: string;
}

/** Takes a graph part by part, in order of the file. */
export interface GraphSink {
	/** Names of attributes of the graph itself and what they hold. */
	about(name: string, value: string): void;
	node(node: ForeignNode): void;
	edge(edge: ForeignEdge): void;
	leftover(where: string, what: string, why: string): void;
}
