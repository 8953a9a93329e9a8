/** A block that editors may use in words files. */
export interface Block {
	/** A paragraph of its own; otherwise it stands inside a sentence. */
	readonly flow: boolean;
	/** The attributes it must have; it may have no others. */
	readonly attributes: readonly string[];
	/** Only in the words of a route. */
	readonly routesOnly?: boolean;
}

/** The fixed set of blocks: MDX here is words, never code. */
export const BLOCKS = {
	Legend: { flow: true, attributes: [] },
	Disputed: { flow: true, attributes: [] },
	Unknown: { flow: true, attributes: [] },
	Respect: { flow: true, attributes: [] },
	Warning: { flow: true, attributes: [] },
	Stop: { flow: true, attributes: ['id'], routesOnly: true },
	Place: { flow: false, attributes: ['id'] },
} as const satisfies Record<string, Block>;

export type BlockName = keyof typeof BLOCKS;

/** Blocks that print as a titled note. */
export type NoteName = Exclude<BlockName, 'Stop' | 'Place'>;
