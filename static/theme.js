// Sets the reader's theme before the first paint. A file of its own, so that no inline script is needed. An embed is
// coloured as its address says, to suit the page around it.
try {
	const theme = location.pathname.startsWith('/embed/')
		? new URLSearchParams(location.search).get('theme')
		: localStorage.getItem('hearsay-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is refused: the system decides.
}
