import type { Definition } from './definition.ts';
import { blockFindings } from './findings/blocks.ts';
import { contactFindings } from './findings/contacts.ts';
import { dateFindings } from './findings/dates.ts';
import { fieldFindings } from './findings/fields.ts';
import { fileFindings } from './findings/files.ts';
import { languageFindings } from './findings/languages.ts';
import { mdxFindings } from './findings/mdx.ts';
import { photoFindings } from './findings/photos.ts';
import { placeFindings } from './findings/places.ts';
import { referenceFindings } from './findings/references.ts';
import { routeFindings } from './findings/routes.ts';
import { spellingFindings } from './findings/spelling.ts';
import { typographyFindings } from './findings/typography.ts';
import { versionFindings } from './findings/versions.ts';
import { wordsFindings } from './findings/words.ts';
import { yamlFindings } from './findings/yaml.ts';

/** Every mistake the checker knows. Codes are permanent, so that people can search for them. */
export const FINDINGS = {
	...fileFindings,
	...yamlFindings,
	...fieldFindings,
	...dateFindings,
	...contactFindings,
	...placeFindings,
	...referenceFindings,
	...routeFindings,
	...languageFindings,
	...wordsFindings,
	...typographyFindings,
	...spellingFindings,
	...versionFindings,
	...mdxFindings,
	...blockFindings,
	...photoFindings,
} satisfies Record<string, Definition>;

export type FindingCode = keyof typeof FINDINGS;
