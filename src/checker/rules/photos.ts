import type { Entry, Rule } from '../content.ts';
import type { Finding, FindingData, Spot } from '../finding.ts';
import type { FindingCode } from '../findings.ts';
import { finding, startOf } from '../make-finding.ts';
import { nearest } from '../nearest.ts';
import { type Photo, readPhoto } from '../read-photo.ts';
import type { TreeFile } from '../read-tree.ts';
import { isGroup } from '../schema-walk.ts';
import { show } from '../show.ts';

const HEAVIEST_MB = 12;
const MEGABYTE = 1024 * 1024;
const LARGEST_PX = 12_000;
const NARROWEST_PX = 800;
const AT_ONCE = 4; // pictures decoded side by side

/** Endings a picture may have, and the format each must hold. */
const FORMATS: Readonly<Record<string, string>> = {
	jpg: 'jpeg',
	jpeg: 'jpeg',
	png: 'png',
	webp: 'webp',
	avif: 'heif',
};
const ENDINGS: Readonly<Record<string, string>> = { jpeg: '.jpg', png: '.png', webp: '.webp', heif: '.avif' };

/** Photographs lie beside their facts, are listed there, can be opened and give nobody's whereabouts away. */
export const photos: Rule = async ({ entries }) => {
	const listed = entries.flatMap(ofEntry);
	const files = entries.flatMap(({ files: { photos: found } }) => found);
	const judged: Finding[] = [];
	for (let start = 0; start < files.length; start += AT_ONCE) {
		const some = await Promise.all(files.slice(start, start + AT_ONCE).map(ofFile));
		judged.push(...some.flat());
	}
	return [...listed, ...judged];
};

function ofEntry({ facts, files }: Entry): Finding[] {
	const names = files.photos.map(nameOf);
	const written: unknown = facts?.value['photos'];
	const items: unknown[] = Array.isArray(written) ? written : [];
	const used = new Set<string>();
	const findings = items.flatMap((item, index) => {
		const file = isGroup(item) ? item['file'] : undefined;
		if (typeof file !== 'string' || file.trim() === '') return [];
		used.add(file.replace(/^\.\//, ''));
		return judgePath(file, names).map(([code, data]) =>
			finding(code, facts!.at('photos', index, 'file'), { path: `photos[${index}].file`, ...data }),
		);
	});
	const meant = new Set(findings.map((one) => one.nearest?.replace(/^\.\//, '')));
	const unused = files.photos.filter((file) => !used.has(nameOf(file)) && !meant.has(nameOf(file)));
	const isReadable = facts?.isSound ?? false; // else nobody knows what is listed
	return [
		...findings,
		...(isReadable ? unused.map(({ path }) => finding('photo-unused', startOf(path))) : []),
	];
}

const nameOf = ({ path }: TreeFile): string => path.split('/').at(-1)!;
const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

function judgePath(written: string, names: readonly string[]): (readonly [FindingCode, FindingData])[] {
	const found = show(written);
	const name = written.replace(/^\.\//, '');
	if (/[/\\:]/.test(name))
		return [
			['photo-elsewhere', { found, nearest: names.includes(lastOf(name)) ? `./${lastOf(name)}` : undefined }],
		];
	if (names.includes(name))
		return written.startsWith('./') ? [] : [['photo-elsewhere', { found, nearest: `./${name}` }]];
	const alike = names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearest(name, names);
	return [['photo-missing', { found, nearest: alike && `./${alike}` }]];
}

const lastOf = (path: string): string => path.split(/[/\\]/).at(-1)!;

async function ofFile(file: TreeFile): Promise<Finding[]> {
	const ending = endingOf(nameOf(file));
	const at = startOf(file.path);
	if (!(ending in FORMATS)) {
		return [
			finding('photo-format', at, { found: `.${ending}`, expected: Object.values(ENDINGS).join(', ') }),
		];
	}
	return judgePhoto(await readPhoto(file.absolute, HEAVIEST_MB * MEGABYTE), ending, at);
}

function judgePhoto({ bytes, image }: Photo, ending: string, at: Spot): Finding[] {
	if (bytes > HEAVIEST_MB * MEGABYTE) {
		const found = (bytes / MEGABYTE).toFixed(1);
		return [finding('photo-too-heavy', at, { found, expected: String(HEAVIEST_MB) })];
	}
	if (!image) return [finding('photo-corrupt', at)];
	const { format, width, height } = image;
	const findings: Finding[] = [];
	const right = ENDINGS[format];
	if (!right)
		findings.push(
			finding('photo-format', at, { found: format, expected: Object.values(ENDINGS).join(', ') }),
		);
	else if (FORMATS[ending] !== format)
		findings.push(finding('photo-extension', at, { found: `.${ending}`, expected: right }));
	if (Math.max(width, height) > LARGEST_PX) {
		findings.push(
			finding('photo-too-large', at, { found: `${width} × ${height}`, expected: String(LARGEST_PX) }),
		);
	}
	if (width < NARROWEST_PX) {
		findings.push(finding('photo-too-small', at, { found: String(width), expected: String(NARROWEST_PX) }));
	}
	if (image.hasGps) findings.push(finding('photo-with-gps', at));
	return findings;
}
