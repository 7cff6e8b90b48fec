import { propositionOf } from './proposition';
import { onClaim, type Rule } from './rule';

/** Being led, being part of something and speaking with one voice are what groups do, and classes of groups do not. */
const ofGroups = new Set(['leads', 'led_by', 'part_of', 'has_part']);

export const classAsGroup: Rule = {
	id: 'W07',
	severity: 'warning',
	about: 'A class of groups that is treated as if it were one of them.',
	*check({ claims, dossier, index }) {
		const isClass = (id: string | undefined) =>
			id !== undefined && index.actors.get(id)?.type === 'group-class';
		for (const claim of claims) {
			for (const key of ['who', 'onBehalfOf'] as const) {
				const id = claim[key];
				if (!isClass(id)) continue;
				yield onClaim(
					claim,
					[key],
					`'${id}' is a class, not a group: it has no one voice. Name who said it, if the source does.`
				);
			}
			const [subject, predicate, object] = propositionOf(claim) ?? [];
			const treated = ofGroups.has(predicate ?? '') ? [subject, object].flat().find(isClass) : undefined;
			if (treated === undefined) continue;
			yield onClaim(
				claim,
				['that'],
				`'${treated}' is a class, not a group: nothing leads it or is part of it. Name the group.`
			);
		}
		for (const record of dossier.actors) {
			if (!record.partOf || (!isClass(record.id) && !isClass(record.partOf))) continue;
			const message = `partOf joins organs and office-holders to an actor; '${isClass(record.id) ? record.id : record.partOf}' is a class of groups. Take partOf out.`;
			yield { record, at: ['partOf'], message };
		}
	}
};

export const unusedActor: Rule = {
	id: 'W17',
	severity: 'warning',
	about: 'An actor that no claim, source or other actor names.',
	*check({ dossier }) {
		const used = new Set<string | undefined>(dossier.sources.map(({ publisher }) => publisher));
		for (const { partOf } of dossier.actors) used.add(partOf);
		for (const claim of dossier.claims) {
			const [subject, , object] = propositionOf(claim) ?? [];
			const ids = [
				subject,
				object,
				claim.about,
				claim.mentions,
				claim.who,
				claim.onBehalfOf,
				claim.where,
				claim.target
			];
			for (const id of ids.flat()) used.add(id);
		}
		for (const record of dossier.actors) {
			if (used.has(record.id)) continue;
			yield {
				record,
				message: `No claim names '${record.id}'. Code what was read about it, or take it out.`
			};
		}
	}
};
