/** A motif of the region's ornament (ою-өрнек), laid of one felt cord; it may be repeated edge to edge. */
export interface Motif {
	readonly width: number;
	readonly height: number;
	/** Thickness of the cord. */
	readonly cord: number;
	/** Path data of the cord; it is drawn with round ends and never filled. */
	readonly strands: string;
}
