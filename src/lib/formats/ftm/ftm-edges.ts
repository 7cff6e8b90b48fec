/**
 * The schemata of FollowTheMoney 3.8 that are edges: the properties of their ends and their words. The test holds them
 * against the model itself.
 */
export const FTM_EDGES: Readonly<Record<string, readonly [source: string, target: string, label: string]>> = {
	Associate: ['person', 'associate', 'associated with'],
	ContractAward: ['contract', 'supplier', 'awarded to'],
	CourtCaseParty: ['party', 'case', 'involved in'],
	Debt: ['debtor', 'creditor', 'owes'],
	Directorship: ['director', 'organization', 'directs'],
	Documentation: ['document', 'entity', 'documents'],
	Employment: ['employee', 'employer', 'works for'],
	Family: ['person', 'relative', 'related to'],
	Membership: ['member', 'organization', 'belongs to'],
	Occupancy: ['holder', 'post', 'holds'],
	Ownership: ['owner', 'asset', 'owns'],
	Payment: ['payer', 'beneficiary', 'paid'],
	ProjectParticipant: ['participant', 'project', 'participates in'],
	Representation: ['agent', 'client', 'represents'],
	Succession: ['predecessor', 'successor', 'preceeds'],
	UnknownLink: ['subject', 'object', 'linked to']
};
