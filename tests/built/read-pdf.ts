import jsQR from 'jsqr';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF file as a reader program finds it. */
export interface ReadPdf {
	readonly pages: number;
	/** Text of all pages as it is copied, white space evened out. */
	readonly text: string;
	readonly title: string;
	readonly lang: string | null;
	/** Names of the fonts it uses that are not inside it. */
	readonly missingFonts: readonly string[];
	/** What a telephone reads in the code on the upper part of the first page, if there is one. */
	readonly code: (part?: number) => Promise<string | undefined>;
}

/** Opens a PDF with a program that did not write it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true })
		.promise;
	const metadata = await pdf.getMetadata();
	const info = metadata.info as { readonly Title?: string; readonly Language?: string | null };
	return {
		pages: pdf.numPages,
		text: await textOf(pdf),
		title: info.Title ?? '',
		lang: info.Language ?? null,
		missingFonts: await missingFontsOf(pdf),
		code: (part = 1) => codeOn(pdf, part),
	};
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
	let text = '';
	for (let number = 1; number <= pdf.numPages; number++) {
		const { items } = await (await pdf.getPage(number)).getTextContent();
		for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
		text += '\n';
	}
	return text.replace(/\s+/g, ' ').trim();
}

async function missingFontsOf(pdf: PDFDocumentProxy): Promise<string[]> {
	const page = await pdf.getPage(1);
	await page.getOperatorList(); // loads the fonts
	const { items } = await page.getTextContent();
	const names = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])));
	return [...names].filter((name) => {
		const font = page.commonObjs.get(name) as { missingFile?: boolean; name: string };
		return font.missingFile === true;
	});
}

const SCALE = 3;

async function codeOn(pdf: PDFDocumentProxy, part: number): Promise<string | undefined> {
	const page = await pdf.getPage(1);
	const viewport = page.getViewport({ scale: SCALE });
	const factory = pdf.canvasFactory as {
		create(width: number, height: number): { canvas: unknown; context: CanvasRenderingContext2D };
	};
	const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height * part)];
	const { context } = factory.create(width, height);
	await page.render({ canvas: null, canvasContext: context, viewport }).promise;
	const { data } = context.getImageData(0, 0, width, height);
	return jsQR(data, width, height)?.data;
}
