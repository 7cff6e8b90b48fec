// Sets the reader's theme before the first paint. A file of its own, so that no inline script is needed.
try {
	const theme = localStorage.getItem('hearsay-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is refused: the system decides.
}
