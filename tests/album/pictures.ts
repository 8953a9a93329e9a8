import sharp, { type Sharp } from 'sharp';

/** A picture drawn for tests in the place of a photograph: sky, sun, land and a wall, of another hue for each number. */
export function drawn(number: number, width: number, height: number): Sharp {
	const hue = (number * 47) % 360;
	const y = (part: number) => Math.round(height * part);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue},45%,62%)"/><stop offset="1" stop-color="hsl(${hue + 40},70%,88%)"/></linearGradient>
		<rect width="100%" height="100%" fill="url(#sky)"/>
		<circle cx="${Math.round(width * (0.2 + 0.05 * (number % 12)))}" cy="${y(0.36)}" r="${y(0.07)}" fill="hsl(40,90%,80%)"/>
		<path d="M0 ${y(0.62)} Q ${width / 3} ${y(0.5)} ${width} ${y(0.66)} V ${height} H 0 Z" fill="hsl(${hue + 160},22%,46%)"/>
		<rect x="${Math.round(width * 0.55)}" y="${y(0.44)}" width="${Math.round(width * 0.2)}" height="${y(0.3)}" fill="hsl(${hue + 200},30%,30%)"/>
	</svg>`;
	return sharp(Buffer.from(svg));
}

/** The turn a camera writes when it was held upright. */
const TURNED = 6;

/** How the picture of each number differs from a plain one, as those of editors do. */
export function likeOfEditors(number: number): Sharp {
	switch (number) {
		case 2:
			return drawn(number, 1200, 800).withMetadata({ orientation: TURNED }).jpeg();
		case 3:
			return drawn(number, 1800, 520).jpeg();
		case 4:
			return drawn(number, 1200, 800).toColourspace('cmyk').jpeg();
		case 5:
			return drawn(number, 900, 1350).jpeg();
		case 6:
			return drawn(number, 1200, 800).png();
		default:
			return drawn(number, 840, 560).jpeg();
	}
}
