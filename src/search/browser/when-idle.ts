/** Does something once the page has nothing more urgent to do, but soon. */
export function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 300 });
	else setTimeout(run, 50); // Safari
}
