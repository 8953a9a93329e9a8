// what XML 1.0 forbids even when escaped, and the control characters no reader has a use for
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Text that any format can carry: without control characters or halves of letters, lines ended by `\n`. */
export const plainText = (text: string): string =>
	text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '');

/** The same on one line, for names and cells. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();
