/** Who made a file, under which terms, and where it lives: every file that leaves the site says so. */
export interface Credit {
	readonly guide: string;
	readonly publisher: string;
	/** Address of the guide. */
	readonly site: string;
	/** Not there where the editors have named none. */
	readonly licence?: { readonly id: string; readonly name: string; readonly url: string };
	/** One line to print beside whatever is made from the file. */
	readonly attribution: string;
}

/** What a file says about itself. */
export interface About {
	readonly title: string;
	/** Paragraphs: what it is, what it is not, what is missing in it. */
	readonly description: readonly string[];
	/** Address of the page it belongs to. */
	readonly page: string;
	/** Day on which its facts were last checked, `2026-11-21`: files carry no other date, so that they do not change by themselves. */
	readonly checkedOn: string;
	readonly credit: Credit;
}
