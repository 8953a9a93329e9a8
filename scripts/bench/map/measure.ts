import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** A page whose map opens at a tap. */
export interface Tapped {
	readonly url: string;
	readonly button: string;
	/** What stands in the page once its map is drawn. */
	readonly done: string;
	/** What `globalThis.asked` is to be in the page. */
	readonly asked?: unknown;
}

/** What one opening took. */
export interface Opening {
	/** From the tap to the first complete frame. */
	readonly ms: number;
	/** Files asked for between the two: their bytes as a host would send them. */
	readonly files: ReadonlyMap<string, number>;
}

const VIEWPORT = { width: 1280, height: 800 };
const TEXT = /javascript|css|json|html|svg/;
const FRAMES_MS = 4000;

/** Opens the map of a page for the first time, as a new visitor; `look` may go on with the page. */
export async function opened(
	browser: Browser,
	{ url, button, done, asked }: Tapped,
	look?: (page: Page) => Promise<void>,
): Promise<Opening> {
	const context = await browser.newContext({
		viewport: VIEWPORT,
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
	});
	try {
		const page = await context.newPage();
		// Without it a map may open before anybody taps.
		await page.addInitScript(`
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
			globalThis.asked = ${JSON.stringify(asked ?? null)};
		`);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.locator(button).scrollIntoViewIfNeeded();
		const answers: Response[] = [];
		page.on('response', (answer) => void answers.push(answer));
		const ms = await page.evaluate(tapAndWait, { button, done });
		const files = new Map<string, number>();
		for (const answer of answers) {
			const { pathname } = new URL(answer.url());
			const before = isPart(answer) ? (files.get(pathname) ?? 0) : 0; // what is asked for twice comes once
			files.set(pathname, before + (await bytesOf(answer)));
		}
		await look?.(page);
		return { ms, files };
	} finally {
		await context.close();
	}
}

function tapAndWait({ button, done }: { button: string; done: string }): Promise<number> {
	return new Promise((resolve) => {
		const start = performance.now();
		const isDone = () => document.querySelector(done) !== null;
		new MutationObserver((_, observer) => {
			if (!isDone()) return;
			observer.disconnect();
			resolve(performance.now() - start);
		}).observe(document, { subtree: true, childList: true, attributes: true });
		document.querySelector<HTMLElement>(button)!.click();
	});
}

const isPart = (answer: Response): boolean => answer.status() === 206;

async function bytesOf(answer: Response): Promise<number> {
	const body = await answer.body().catch(() => Buffer.alloc(0));
	return TEXT.test(answer.headers()['content-type'] ?? '') ? gzipSync(body).length : body.length;
}

/** Milliseconds between frames while the map is dragged to and fro. */
export async function framesWhilePanning(page: Page): Promise<number[]> {
	const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	const frames = page.evaluate(recordFrames, FRAMES_MS);
	const end = Date.now() + FRAMES_MS;
	for (let step = 0; Date.now() < end; step++) {
		await page.mouse.move(x + 200 * Math.sin(step / 20), y + 80 * Math.sin(step / 13));
	}
	await page.mouse.up();
	return frames;
}

function recordFrames(ms: number): Promise<number[]> {
	return new Promise((resolve) => {
		const frames: number[] = [];
		const start = performance.now();
		let last = start;
		const next = (now: number) => {
			frames.push(now - last);
			last = now;
			if (now - start < ms) requestAnimationFrame(next);
			else resolve(frames);
		};
		requestAnimationFrame(next);
	});
}
