try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Where storage is refused the system's choice stands.
}
// No motion between pages where data is saved: the style sheet looks for this before the first picture is drawn.
if (navigator.connection?.saveData) document.documentElement.dataset.saveData = '';
