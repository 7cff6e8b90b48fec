const ACTOR = [
	...['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'],
	...['Type1Code', 'Type2Code', 'Type3Code']
];
const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];
const GEO_V1 = GEO.filter((name) => name !== 'ADM2Code');

function headings(geo: readonly string[], last: readonly string[]): string[] {
	return [
		...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
		...ACTOR.map((name) => `Actor1${name}`),
		...ACTOR.map((name) => `Actor2${name}`),
		...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
		...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
		...['Actor1Geo', 'Actor2Geo', 'ActionGeo'].flatMap((name) => geo.map((part) => `${name}_${part}`)),
		...last
	];
}

/** The headings of GDELT's event files, which have none, by their number of columns (GDELT Event Database, codebooks 1.0 and 2.0). */
export function gdeltHeadings(width: number): string[] | undefined {
	return [
		headings(GEO, ['DATEADDED', 'SOURCEURL']),
		headings(GEO_V1, ['DATEADDED', 'SOURCEURL']),
		headings(GEO_V1, ['DATEADDED'])
	].find(({ length }) => length === width);
}
