// Sets the theme before the first paint: an embed's from its address, else the reader's. A file, so that no script is inline.
try {
	const theme = location.pathname.startsWith('/embed/')
		? new URLSearchParams(location.search).get('theme')
		: localStorage.getItem('hearsay-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is refused: the system decides.
}
