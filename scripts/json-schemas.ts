import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentDir } from '../src/catalog/content-dir.ts';
import { SCHEMA_FILES, schemaText } from '../src/schemas/json-schema/schema-files.ts';

/** `npm run schemas`: writes the JSON Schemas by which an editor's program completes and explains YAML. */
for (const file of SCHEMA_FILES) {
	const target = path.join(contentDir(), file.path);
	await mkdir(path.dirname(target), { recursive: true });
	await writeFile(target, schemaText(file));
	console.log(target);
}
