import type { EvidenceContext } from '$lib/evidence/evidence-context';
import type { Explorer } from '$lib/state/explorer.svelte';

/** What every view of tracing is given; each fills the room under the header. */
export interface TracingProps {
	explorer: Explorer;
	context: EvidenceContext;
	/** Address of a claim's page. */
	href(id: string): string;
	/** A claim as plain text with its attribution. */
	cite(id: string): string;
}
