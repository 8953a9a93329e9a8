/** Turns offsets of a text into lines and columns, counted from 1. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		const after = starts.findIndex((start) => start > offset);
		const line = after === -1 ? starts.length : after;
		return { line, column: offset - starts[line - 1]! + 1 };
	};
}
