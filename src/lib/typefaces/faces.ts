/** A font file that figures are set in. */
export interface Face {
	/** Name of the file under /typefaces, without its ending. */
	id: string;
	/** Family, as the font stacks of figure/palette.ts name it. */
	family: string;
	/** Family that the file itself names, for programs that are handed the file and no CSS. */
	named: string;
	/** Which of the two stacks it belongs to. */
	kind: 'sans' | 'serif';
	style: 'normal' | 'italic';
	/** Least and greatest weight of its axis. */
	weights: readonly [number, number];
	/** Package and file that it is unpacked from, under node_modules. */
	from: string;
}

const SOURCE = '@fontsource-variable';

/**
 * The faces of figures, in the order in which a character is looked up: Latin, Latin extended, Arabic script (which
 * covers Pashto and Urdu). All are under the SIL Open Font License 1.1, which allows them to be embedded in a document.
 */
export const FACES: readonly Face[] = [
	...(['latin', 'latin-ext'] as const).map((script): Face => ({
		...{ id: `public-sans-${script}`, family: 'Public Sans Variable', kind: 'sans', style: 'normal' },
		named: 'Public Sans Thin',
		...{ weights: [100, 900], from: `${SOURCE}/public-sans/files/public-sans-${script}-wght-normal.woff2` }
	})),
	{
		...{ id: 'vazirmatn-arabic', family: 'Vazirmatn Variable', kind: 'sans', style: 'normal' },
		named: 'Vazirmatn',
		...{ weights: [100, 900], from: `${SOURCE}/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2` }
	},
	...(['latin', 'latin-ext'] as const).flatMap((script) =>
		(['normal', 'italic'] as const).map((style): Face => ({
			...{ id: `newsreader-${script}-${style}`, family: 'Newsreader Variable', kind: 'serif', style },
			named: 'Newsreader 16pt 16pt',
			...{ weights: [200, 800], from: `${SOURCE}/newsreader/files/newsreader-${script}-wght-${style}.woff2` }
		}))
	),
	{
		...{ id: 'noto-naskh-arabic', family: 'Noto Naskh Arabic Variable', kind: 'serif', style: 'normal' },
		named: 'Noto Naskh Arabic',
		...{
			weights: [400, 700],
			from: `${SOURCE}/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2`
		}
	}
];
