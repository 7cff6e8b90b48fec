/** Something that the reader is told once: a head, and a sentence a line. */
export interface Notice {
	head: string;
	lines: readonly string[];
}

/** What is told on this page besides what its address could not have; stays over a step to another dossier. */
class Notices {
	current = $state.raw<Notice | null>(null);

	tell(head: string, lines: readonly string[] = []): void {
		this.current = { head, lines };
	}
}

/** The notice of this page. */
export const notices = new Notices();
