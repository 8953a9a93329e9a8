/** A link stays short enough to be sent, and nothing grows without an end. */
const MAX = 100;
const KEY = /^(route\.)?[a-z0-9-]+$/;

/** The keys written in a link or kept on a device, each once; anything that is no key is passed over. */
export const listedKeys = (text: string): string[] =>
	[...new Set(text.split(',').filter((key) => KEY.test(key)))].slice(0, MAX);

/** The list as it is written in a link or kept on a device. */
export const writtenList = (keys: readonly string[]): string => keys.join(',');

/** The list with one entry more, at its end, or without it where it was there. */
export const withOrWithout = (keys: readonly string[], key: string): string[] =>
	keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key].slice(-MAX);

/** Both lists as one, the own first. */
export const joined = (own: readonly string[], other: readonly string[]): string[] =>
	[...new Set([...own, ...other])].slice(0, MAX);
