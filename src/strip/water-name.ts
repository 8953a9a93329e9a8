import type { WrittenLocale } from '#domain/locale.ts';
import type { Drawn } from '#plate/ground.ts';
import { boxAround } from '#plate/mercator.ts';
import { nameIn } from '#plate/names.ts';
import { short } from '#plate/path-data.ts';
import { textWidth, wrapped } from '#plate/text-width.ts';
import { escaped } from '#plate/xml.ts';

const SIZE = 15;

/** The name of a water in its middle; none where the water is smaller than its name. */
export function waterName({ names, points }: Drawn, locale: WrittenLocale): string {
	const name = nameIn(names, locale);
	if (!name || points.length < 6) return '';
	const { minX, maxX, minY, maxY } = boxAround(points);
	const lines = wrapped(name, SIZE, (maxX - minX) * 0.8);
	if (lines.some((line) => textWidth(line, SIZE) > maxX - minX)) return '';
	const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2 - ((lines.length - 1) * SIZE) / 2 + SIZE / 3];
	const rows = lines.map(
		(line, row) => `<tspan x="${short(x)}"${row ? ` dy="${SIZE + 2}"` : ''}>${escaped(line)}</tspan>`,
	);
	return `<text class="plate-name--water plate-name--on-water strip-water" text-anchor="middle" y="${short(y)}" font-size="${SIZE}">${rows.join('')}</text>`;
}
