import { short } from './path-data.ts';
import { NUMBER_SIZE, SHORTEST_LEADER, stray, type PinGroup } from './pin-group.ts';
import type { View } from './view.ts';
import { escaped } from './xml.ts';

const APPROXIMATE_KM = 5; // how far off a place known only roughly may lie

/** Soft rings around places whose position is only roughly known: they lie under everything else. */
export function drawRings(groups: readonly PinGroup[], { unit, pxPerKm }: View): string {
	return groups
		.filter(({ precision, emphasis }) => precision === 'approximate' && emphasis !== 'near')
		.map(({ at, reach }) => {
			const radius = Math.max(APPROXIMATE_KM * pxPerKm, Math.max(...reach) + 9 * unit);
			return `<circle class="plate-ring" cx="${short(at[0])}" cy="${short(at[1])}" r="${short(radius)}"/>`;
		})
		.join('');
}

/** All marks, the page's own subject last and so on top. */
export function drawPins(groups: readonly PinGroup[], { unit }: View): string {
	const order = ['near', 'stop', 'main'];
	const sorted = groups.toSorted((a, b) => order.indexOf(a.emphasis) - order.indexOf(b.emphasis));
	return (
		sorted.map((group) => leader(group, unit)).join('') + sorted.map((group) => linked(group, unit)).join('')
	);
}

function leader(group: PinGroup, unit: number): string {
	if (stray(group) < SHORTEST_LEADER * unit) return '';
	const { at, shown } = group;
	const [x, y] = [short(at[0]), short(at[1])];
	return (
		`<path class="plate-leader" d="M${x} ${y}L${short(shown[0])} ${short(shown[1])}"/>` +
		`<circle class="plate-leader-end" cx="${x}" cy="${y}" r="${short(3.5 * unit)}"/>`
	);
}

function linked(group: PinGroup, unit: number): string {
	const [href] = group.pins.map((pin) => pin.href);
	const isOnePlace = group.pins.every((pin) => pin.href === href);
	if (href === undefined || !isOnePlace) return mark(group, unit);
	// The name begins with what is written on the pin, so that people who speak to their browser can say it.
	const names = group.pins.map((pin) => pin.label).join(', ');
	const label = escaped([group.text, names].filter(Boolean).join(' '));
	return `<a href="${escaped(href)}" aria-label="${label}">${mark(group, unit)}</a>`;
}

function mark(
	{ pins, text, emphasis, precision, shown: [x, y], reach: [rx, ry] }: PinGroup,
	unit: number,
): string {
	const [theme, ...others] = new Set(pins.map((pin) => pin.theme));
	const colour = theme && others.length === 0 ? ` theme-${theme}` : '';
	const classes = `plate-pin plate-pin--${emphasis} plate-pin--${precision}${colour}`;
	const body =
		rx === ry
			? `<circle cx="${short(x)}" cy="${short(y)}" r="${short(ry)}"/>`
			: `<rect x="${short(x - rx)}" y="${short(y - ry)}" width="${short(2 * rx)}" height="${short(2 * ry)}" rx="${short(ry)}"/>`;
	const number =
		text === ''
			? emphasis === 'near' || precision === 'settlement'
				? ''
				: `<circle class="plate-pin-eye" cx="${short(x)}" cy="${short(y)}" r="${short(ry * 0.36)}"/>`
			: `<text x="${short(x)}" y="${short(y + NUMBER_SIZE * 0.325 * unit)}">${text}</text>`;
	return `<g class="${classes}">${body}${number}</g>`;
}
