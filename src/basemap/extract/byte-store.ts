/** Bytes put away one after another, so that they need not be kept in memory. */
export interface ByteStore {
	append(bytes: Uint8Array): void;
	read(offset: number, length: number): Uint8Array;
}
