/** Height of the mark of a stop, and its width where it holds one number, in pixels. */
export const STOP_SIZE = 27;
const PER_CHARACTER = 7.5;

/** Width of the mark of one or more stops, which is round for a number and long for several. */
export const markWidth = (text: string): number => widthFor(text.length);

/** The same, for so many characters. */
export const widthFor = (characters: number): number =>
	Math.max(STOP_SIZE, STOP_SIZE + PER_CHARACTER * (characters - 2));
