/** An address without what people do not type. */
export const readable = (address: string): string =>
	decodeURI(address)
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/\/$/, '');
