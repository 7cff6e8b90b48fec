import { onClaim, type Rule } from './rule';

/** Runs only when the text of a source is at hand. */
export const anchorNotFound: Rule = {
	id: 'E08',
	severity: 'error',
	about: 'Anchor words that do not stand in the paragraph a claim cites.',
	*check({ verified, index }) {
		for (const { anchors } of verified) {
			for (const { claim: id, para, found, closest } of anchors) {
				const claim = index.claims.get(id);
				if (found || !claim) continue;
				const where = para === undefined ? 'the text' : `paragraph ${para}`;
				const place =
					closest &&
					(closest.para === undefined
						? `line ${closest.line}`
						: `paragraph ${closest.para} (line ${closest.line})`);
				const near = !closest
					? 'Nothing like them stands in the text. Read the source again.'
					: closest.exact
						? `They stand in ${place}.`
						: `Closest match: ${place}.`;
				yield onClaim(claim, ['at'], `These words are not in ${where}: "${claim.at?.words}". ${near}`);
			}
		}
	}
};

/** Runs only when the text of a source is at hand. */
export const fingerprintMismatch: Rule = {
	id: 'E10',
	severity: 'error',
	about: 'A paragraph that is no longer as it was when it was read.',
	*check({ verified, index }) {
		for (const { source, paragraphs } of verified) {
			const record = index.sources.get(source);
			for (const { para, state, line } of paragraphs) {
				if (!record || state === 'held' || state === 'moved') continue;
				const message =
					state === 'changed'
						? `Paragraph ${para} changed since it was read (closest: line ${line}). Read it again.`
						: `Paragraph ${para} is no longer in the text. Read the source again.`;
				yield { record, at: ['fingerprints', para], message };
			}
		}
	}
};
