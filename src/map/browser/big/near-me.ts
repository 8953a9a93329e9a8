import { part } from './page-parts.ts';
import type { Page } from './page.ts';
import type { Store } from './store.ts';

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

/** «Near me»: asks the device where it is, only when tapped, and tells nobody. */
export function followNearMe({ root, word }: Page, store: Store): void {
	const button = part<HTMLButtonElement>(root, '[data-act="near"]');
	const message = part(root, '[data-part="near-message"]');
	const say = (name: string) => {
		message.textContent = word(name);
		message.hidden = false;
	};
	button.addEventListener('click', () => {
		say('asking');
		if (!('geolocation' in navigator)) {
			say('notFound');
			return;
		}
		navigator.geolocation.getCurrentPosition(
			({ coords: { longitude, latitude } }) => {
				store.set({ me: [longitude, latitude], isFromMe: true, from: undefined }, 'push');
				say('found');
			},
			({ code, PERMISSION_DENIED }) => say(code === PERMISSION_DENIED ? 'denied' : 'notFound'),
			OPTIONS,
		);
	});
}
