const KEY = 'hearsay-theme';

/** Light or dark: the reader's choice where there is one, else the system's. Starts as light on the server. */
class Theme {
	#chosen = $state<'light' | 'dark' | null>(null);
	#system = $state<'light' | 'dark'>('light');
	current = $derived(this.#chosen ?? this.#system);

	/** Reads the choice that static/theme.js has set before the first paint, and follows the system from here on. */
	start(): () => void {
		const set = document.documentElement.dataset.theme;
		this.#chosen = set === 'light' || set === 'dark' ? set : null;
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const follow = () => (this.#system = dark.matches ? 'dark' : 'light');
		follow();
		dark.addEventListener('change', follow);
		return () => dark.removeEventListener('change', follow);
	}

	/** The other theme, kept for the next visit where the browser lets us. */
	toggle(): void {
		this.#chosen = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = this.#chosen;
		try {
			localStorage.setItem(KEY, this.#chosen);
		} catch {
			// storage is refused: the choice lasts as long as the page
		}
	}
}

/** The theme of this page. */
export const theme = new Theme();
