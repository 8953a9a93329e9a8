/** What some browsers tell of the line they are on. */
interface Connection {
	readonly saveData?: boolean;
	readonly effectiveType?: string;
}

/** Whether bytes are dear here: data is being saved, or the line is as slow as 2G. */
export function isThrifty({ connection }: { readonly connection?: Connection }): boolean {
	return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
