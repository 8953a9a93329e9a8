import { mayPrefetch, pageBehind, type Line } from './may-prefetch.ts';

const REST_MS = 80; // a pointer that only passes over a link asks for nothing
const asked = new Set<string>();
let resting: ReturnType<typeof setTimeout> | undefined;

const { connection } = navigator as Navigator & { connection?: Line };
const line: Line = {
	saveData: connection?.saveData,
	effectiveType: connection?.effectiveType,
	wantsLess: matchMedia('(prefers-reduced-data: reduce)').matches,
};

if (mayPrefetch(line)) {
	addEventListener('pointerdown', ({ target }) => ask(target), { passive: true });
	addEventListener(
		'pointerover',
		({ target, pointerType }) => {
			clearTimeout(resting);
			if (pointerType === 'mouse') resting = setTimeout(ask, REST_MS, target);
		},
		{ passive: true },
	);
}

function ask(target: EventTarget | null): void {
	const link = target instanceof Element ? target.closest('a[href]') : null;
	const page = link && pageBehind(link.getAttribute('href')!, location.href);
	if (!page || asked.has(page)) return;
	asked.add(page);
	const hint = document.createElement('link');
	hint.rel = 'prefetch';
	hint.href = page;
	document.head.append(hint);
}
