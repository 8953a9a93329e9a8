import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const read = (name: string) => ({
	fileName: name,
	contents: readFileSync(path.resolve(import.meta.dirname, '../../tests/fixtures/xsd', name), 'utf8'),
});

/** What libxml2 has against documents by their schema; empty where nothing. */
export async function xmlErrors(
	schema: 'gpx-1.1.xsd' | 'kml-2.2.xsd' | 'sitemap.xsd',
	documents: readonly string[],
): Promise<string[]> {
	const { errors } = await validateXML({
		xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
		schema: [read(schema)],
		preload: [read('atom.xsd')],
	});
	return errors.map(({ rawMessage }) => rawMessage);
}
