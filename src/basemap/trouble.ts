interface Trouble {
	readonly what: string;
	readonly mend: string;
}

const AGAIN = 'Download it again, or give another archive.';
const WHICH_ARCHIVE =
	'Give an archive in the Protomaps basemap schema, version 4: an extract of a daily build, for example, as `pmtiles extract` makes it.';

/** What can be wrong with an archive that tiles are to be taken from; `detail` is what was found. */
const TROUBLES = {
	'file-missing': () => ({
		what: 'There is no such file.',
		mend: 'Give the path of a .pmtiles file, or its address with http:// or https://.',
	}),
	'file-unreadable': (detail) => ({
		what: `The file cannot be read: ${detail}.`,
		mend: 'Give a file that may be read, not a folder.',
	}),
	'address-refused': (detail) => ({
		what: `The server answered ${detail}.`,
		mend: 'Open the address in a browser: it must give the archive itself, without a login.',
	}),
	'no-ranges': (detail) => ({
		what: `The server sends whole files only: it answered ${detail} where a part was asked for (206).`,
		mend: 'Download the file, and give its path: npm run basemap -- --from file.pmtiles',
	}),
	'connection-lost': (detail) => ({
		what: `The connection broke each time it was tried: ${detail}.`,
		mend: 'Try again later, or download the file and give its path.',
	}),
	'archive-changed': () => ({
		what: 'The archive was replaced on the server while it was read.',
		mend: 'Run the command again.',
	}),
	'archive-cut': (detail) => ({ what: `The archive ends too early: ${detail}.`, mend: AGAIN }),
	'archive-broken': (detail) => ({ what: `The archive contradicts itself: ${detail}.`, mend: AGAIN }),
	'not-pmtiles': () => ({
		what: 'This is not a PMTiles archive of version 3: its first bytes say something else.',
		mend: WHICH_ARCHIVE,
	}),
	'not-vector-tiles': (detail) => ({
		what: `Its tiles are ${detail}, not vector tiles.`,
		mend: WHICH_ARCHIVE,
	}),
	'unknown-compression': (detail) => ({
		what: `It is compressed with ${detail}; only gzip and none are understood.`,
		mend: 'Convert it with `pmtiles convert`, or give another archive.',
	}),
	'other-schema': (detail) => ({
		what: `Its layers are not those of a Protomaps basemap: ${detail}.`,
		mend: WHICH_ARCHIVE,
	}),
	'other-region': (detail) => ({
		what: `It does not hold the region: ${detail}.`,
		mend: 'Give an archive of this region, or of the whole world; the region is `bbox` in region.yaml.',
	}),
} satisfies Record<string, (detail: string) => Trouble>;

export type TroubleCode = keyof typeof TROUBLES;

/** Something is wrong with the archive that tiles were to be taken from: where, what, and how to mend it. */
export class ArchiveTrouble extends Error {
	readonly code: TroubleCode;

	constructor(code: TroubleCode, where: string, detail = '') {
		const { what, mend } = TROUBLES[code](detail);
		super(`${where}\n  ${what}\n  ${mend}  ${code}`);
		this.name = 'ArchiveTrouble';
		this.code = code;
	}
}
