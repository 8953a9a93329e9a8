import { part } from './page-parts.ts';
import type { Page } from './page.ts';
import type { BigMapState } from './store.ts';

/** What follows from a position. */
export type Positioned = Pick<BigMapState, 'me' | 'isFromMe' | 'from'>;

const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

/** «Near me»: asks the device where it is, only when tapped, and tells nobody. */
export function followNearMe(
	{ root, word }: Pick<Page, 'root' | 'word'>,
	set: (change: Positioned) => void,
): void {
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
				set({ me: [longitude, latitude], isFromMe: true, from: undefined });
				say('found');
			},
			({ code, PERMISSION_DENIED }) => say(code === PERMISSION_DENIED ? 'denied' : 'notFound'),
			OPTIONS,
		);
	});
}
