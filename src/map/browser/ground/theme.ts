import type { Flavour } from '../../style/flavours.ts';

const DARK = '(prefers-color-scheme: dark)';

/** The flavour that fits the page: what its reader chose, else what the device says. */
export function pageFlavour(): Flavour {
	const chosen = document.documentElement.dataset['theme'];
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Tells whenever the flavour of the page may have changed. */
export function watchFlavour(listener: (flavour: Flavour) => void): () => void {
	const tell = () => listener(pageFlavour());
	const device = matchMedia(DARK);
	const chosen = new MutationObserver(tell);
	device.addEventListener('change', tell);
	chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		device.removeEventListener('change', tell);
		chosen.disconnect();
	};
}
