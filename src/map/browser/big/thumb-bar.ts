/** The bar at the thumb leads to map, filters and list without a step in the history, and opens what is folded. */
export function followThumbBar(root: HTMLElement): void {
	root.querySelector('.bar')?.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		const target = link && root.querySelector<HTMLElement>(link.hash);
		if (!target) return;
		event.preventDefault();
		if (target instanceof HTMLDetailsElement) target.open = true;
		target.scrollIntoView();
		const first = target.querySelector<HTMLElement>('summary, canvas');
		(first ?? target).focus({ preventScroll: true });
	});
}
