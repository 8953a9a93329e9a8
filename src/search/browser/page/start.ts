import type { LngLat } from '#domain/lng-lat.ts';
import { wordsIn } from '#map/browser/words-in.ts';
import { search } from '../../search.ts';
import type { Answer, Result, SearchSection } from '../../types.ts';
import { openSearcher, type Searcher } from '../searcher.ts';
import { element } from '../element.ts';
import { whenIdle } from '../when-idle.ts';
import { askedFor, followQuery } from './address.ts';
import { keptPictures } from './pictures.ts';
import { askPosition } from './position.ts';
import { resultItem } from './result-item.ts';
import { showSections } from './section-chips.ts';
import type { PageWord, PageWords } from './words.ts';

/** So many results are shown with the key, as many as a screen holds; the rest follow once they are seen. */
const AT_ONCE = 6;
/** So many results are shown at first, and more each time more are asked for. */
const STEP = 20;
/** Who hears the page is told of results after a pause in typing. */
const TOLD_AFTER_MS = 500;

interface Settings {
	readonly home: string;
	readonly index: string;
}

/** The search page: a query, what answers it, and how much of that is shown. */
class SearchPage {
	readonly #root: HTMLElement;
	readonly #settings: Settings;
	readonly #words: PageWords;
	readonly #input: HTMLInputElement;
	readonly #address = followQuery();
	readonly #pictureOf = keptPictures();
	#searcher: Searcher | undefined;
	#section: SearchSection | undefined;
	#shown = STEP;
	#me: LngLat | undefined;
	#telling: ReturnType<typeof setTimeout> | undefined;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#settings = JSON.parse(root.querySelector('script[data-settings]')!.textContent) as Settings;
		this.#words = wordsIn<PageWord>(root, 'search');
		this.#input = root.querySelector('input')!;
	}

	#part(name: string): HTMLElement {
		return this.#root.querySelector<HTMLElement>(name)!;
	}

	async start(): Promise<void> {
		// What was typed before the script came is not lost.
		this.#input.value ||= askedFor();
		this.#listen();
		if (this.#input.value) this.#say(this.#words.loading);
		this.#searcher = await openSearcher(this.#settings.index);
		this.#say('');
		if (this.#input.value) this.#ask();
	}

	#listen(): void {
		this.#input.addEventListener('input', () => this.#ask());
		this.#root.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask();
			this.#address.flush();
			if (this.#part('#results').firstChild) this.#part('#results').focus();
		});
		this.#part('#results').addEventListener('click', () => this.#address.flush());
		this.#part('[data-act="more"]').addEventListener('click', () => this.#showMore());
		this.#part('[data-act="near"]').addEventListener('click', () => void this.#locate());
		this.#part('.kinds').addEventListener('click', (event) => {
			const link = (event.target as Element).closest('a');
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			this.#input.value = link.textContent.trim();
			this.#input.focus();
			this.#ask();
		});
		addEventListener('popstate', () => {
			this.#input.value = askedFor();
			this.#ask();
		});
	}

	/** Answers what stands in the field with what has come, and again as more comes. */
	#ask(): void {
		const query = this.#input.value;
		this.#address.write(query);
		this.#section = undefined;
		this.#shown = STEP;
		if (!this.#searcher) return;
		this.#show();
		void this.#searcher.complete(query, {
			onMore: () => query === this.#input.value && this.#show(),
		});
	}

	#find(limit: number): Answer {
		return search(this.#searcher!.index, this.#input.value, { limit, section: this.#section });
	}

	#show(): void {
		const { results, total, sections, readAs } = this.#find(AT_ONCE);
		const isAsked = this.#input.value.trim() !== '';
		const isNone = isAsked && total === 0;
		const readingPart = this.#part('[data-part="read-as"]');
		readingPart.hidden = !readAs;
		readingPart.querySelector('strong')!.textContent = readAs ?? '';
		this.#root.toggleAttribute('data-asked', isAsked);
		this.#part('[data-part="none"]').hidden = !isNone;
		this.#part('[data-part="start"]').hidden = isAsked && !isNone;
		this.#part('[data-act="near"]').hidden = total === 0;
		showSections(this.#part('.sections'), sections, this.#section, this.#words, (section) => {
			this.#section = section;
			this.#shown = STEP;
			this.#show();
		});
		this.#showList(results, total);
		this.#say(!isAsked ? '' : isNone ? this.#words.none : `${this.#words.found} ${total}`);
	}

	#showList(results: readonly Result[], total: number): void {
		const list = element('ol', '', ...this.#items(results));
		this.#part('#results').replaceChildren(...(total > 0 ? [list] : []));
		this.#part('[data-part="more"]').hidden = total <= this.#shown;
		// Later, unless another list has come meanwhile.
		if (total > results.length) whenIdle(() => list.isConnected && this.#fill(list));
	}

	#items(results: readonly Result[]): HTMLLIElement[] {
		const around = {
			home: this.#settings.home,
			words: this.#words,
			me: this.#me,
			pictureOf: this.#pictureOf,
		};
		return results.map((result) => resultItem(result, around));
	}

	/** Adds what the list lacks of all that is to be shown. */
	#fill(list: HTMLElement): void {
		const { results, total } = this.#find(this.#shown);
		list.append(...this.#items(results.slice(list.childElementCount)));
		this.#part('[data-part="more"]').hidden = total <= this.#shown;
	}

	#showMore(): void {
		const list = this.#part('#results ol');
		const { childElementCount } = list;
		this.#shown += STEP;
		this.#fill(list);
		list.querySelectorAll<HTMLElement>('a')[childElementCount]?.focus();
	}

	async #locate(): Promise<void> {
		const message = this.#part('[data-part="near"]');
		message.textContent = this.#words.asking;
		const where = await askPosition();
		if (typeof where === 'string') {
			message.textContent = this.#words[where];
			return;
		}
		this.#me = where;
		message.textContent = this.#words.near;
		this.#show();
	}

	/** Says how it stands; who hears the page is told after a pause. */
	#say(words: string): void {
		this.#part('[data-part="state"]').textContent = words;
		clearTimeout(this.#telling);
		this.#telling = setTimeout(() => (this.#part('[data-part="told"]').textContent = words), TOLD_AFTER_MS);
	}
}

/** Makes the search page answer; fails where the index cannot be had. */
export const startSearchPage = (root: HTMLElement): Promise<void> => new SearchPage(root).start();
