import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Path of a program that an installed package brings, e.g. `bin('astro')`. */
export function bin(packageName: string, name = packageName): string {
	const file = require.resolve(`${packageName}/package.json`);
	const { bin: bins } = require(file) as { bin: string | Record<string, string> };
	const path = typeof bins === 'string' ? bins : bins[name];
	if (!path) throw new Error(`${packageName} brings no program ${name}`);
	return join(dirname(file), path);
}

export interface Finished {
	readonly code: number;
	readonly output: string;
}

/** Runs a program with this very Node; `onLine` hears every line it prints as it comes. */
export function runNode(
	args: readonly string[],
	onLine: (line: string) => void,
	env = process.env,
): Promise<Finished> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		let rest = '';
		const hear = (chunk: Buffer) => {
			output += chunk.toString();
			const lines = (rest + chunk.toString()).split('\n');
			rest = lines.pop() ?? '';
			lines.forEach(onLine);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('error', reject);
		child.once('close', (code) => {
			if (rest) onLine(rest);
			resolve({ code: code ?? 1, output });
		});
	});
}
