import type { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import type { YamlSource } from './read-yaml.ts';
import { isGroup, valueAt } from './schema-walk.ts';
import { type Issue, issueFindings, type Path } from './zod-issue.ts';

/** What the sentences about a schema's findings need besides the schema. */
export interface ZodContext {
	/** Where in the file the value stands; the whole file if left out. */
	readonly base?: Path;
	/** Paths that a rule of their own speaks of. */
	readonly isSpokenOfElsewhere?: (path: Path) => boolean;
	readonly registryPrefix?: string | undefined;
}

/** What a schema says against a YAML file, in our codes. */
export function zodFindings(schema: z.ZodObject, source: YamlSource, context: ZodContext = {}): Finding[] {
	const { base = [], isSpokenOfElsewhere = () => false, registryPrefix } = context;
	const value = valueAt(source.value, base);
	const result = schema.safeParse(value);
	if (result.success) return [];
	const findings = result.error.issues
		.flatMap((issue) => flatten(issue, value))
		.filter(({ path }) => valueAt(value, path) == null || !isSpokenOfElsewhere(path))
		.flatMap((issue) => issueFindings(issue, { schema, source, value, base, registryPrefix }));
	return withoutEchoes(findings);
}

/** Of a choice between forms, the issues of the form that was most likely meant. */
function flatten(issue: Issue, root: unknown): Issue[] {
	if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
	if (!isGroup(valueAt(root, issue.path))) return [issue];
	const branch = issue.errors.find((errors) =>
		errors.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
	);
	if (!branch) return [issue];
	return branch.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }, root));
}

/** A field missed under its name and found under a misspelt one is one mistake. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
	const meant = new Set(
		findings
			.filter(({ code }) => code === 'unknown-key' || code === 'yaml-space-after-colon')
			.map(
				({ path = '', nearest = '' }) => path.slice(0, path.lastIndexOf('.') + 1) + nearest.split(':')[0]!,
			),
	);
	const isMissed = ({ code }: Finding): boolean =>
		code === 'missing-field' || code === 'facts-without-source' || code.startsWith('photo-without-');
	return findings.filter((one) => !(isMissed(one) && meant.has(one.path ?? '')));
}
