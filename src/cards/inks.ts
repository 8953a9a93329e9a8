import { COLOURS } from '#map/style/colours.ts';
import type { FaceName } from '#typesetting/face.ts';
import type { Ink } from './paper.ts';

const { ink, inkSoft } = COLOURS.print;

export const BLACK = ink;
export const SOFT = inkSoft;
export const LINE = '#9a9a9a';
export const WHITE = '#ffffff';

/** A face at a size in black; every size of a page grows and shrinks by one factor. */
export const inked = (face: FaceName, size: number, colour: string = BLACK): Ink => ({ face, size, colour });
