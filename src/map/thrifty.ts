/** What some browsers tell of the line they are on (Network Information API). */
export interface Connection {
	readonly saveData?: boolean;
	readonly effectiveType?: string;
	readonly type?: string;
}

declare global {
	interface Navigator {
		readonly connection?: Connection;
	}
}

/** Whether bytes are dear here: data is being saved, or the line is as slow as 2G. */
export function isThrifty({ connection }: { readonly connection?: Connection }): boolean {
	return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
