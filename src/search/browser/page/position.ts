import type { LngLat } from '#domain/lng-lat.ts';

const OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 20_000, maximumAge: 60_000 };

/** Where the reader is, asked of the device and told to nobody; else why it is not known. */
export const askPosition = (): Promise<LngLat | 'denied' | 'notFound'> =>
	new Promise((resolve) => {
		if (!('geolocation' in navigator)) resolve('notFound');
		else
			navigator.geolocation.getCurrentPosition(
				({ coords: { longitude, latitude } }) => resolve([longitude, latitude]),
				({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'notFound'),
				OPTIONS,
			);
	});
