/** Copies a text; where the browser refuses, it is selected in its field so that one can copy it by hand. */
export async function copyText(
	text: string,
	field: HTMLInputElement | HTMLTextAreaElement,
): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		field.focus();
		field.select();
		return false;
	}
}
