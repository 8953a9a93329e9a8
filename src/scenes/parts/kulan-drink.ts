import { paint, type Stage } from '../stage.ts';
import { circle, path } from '../svg.ts';

const BODY =
	'M-98-136C-62-150-4-138 40-146C66-140 90-112 102-80C112-58 124-42 132-24L142-8C146 2 138 8 128 3C112-8 98-18 90-28L80-26L84-42C76-58 70-66 62-78C64-66 62-58 60-50L63-8L67 0H48L50-50C48-64 42-76 34-84C10-72-20-72-46-88C-52-76-68-66-74-50L-70-8L-66 0H-84L-89-48C-90-62-100-74-104-92C-112-110-110-128-98-136z';
const FAR =
	'M46-84C54-68 56-56 52-46L38-6L40 0H22L36-48L34-82zM-52-90C-46-76-50-62-58-50L-50-8L-45 0H-62L-74-48C-80-60-88-70-90-84z';

/** A kulan with its head down to drink, facing right: 142 high at the withers, its feet on 0. */
export function drinkingKulan(stage: Stage): string {
	const hide = paint(stage, 'hide');
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	return [
		path('M-102-128C-116-118-120-96-118-72L-124-44L-112-60L-108-44C-106-70-112-96-104-112z', dark.body),
		path(FAR, hide.shade),
		path(BODY, hide.body),
		path('M-98-136C-62-150-4-138 40-146L38-139C0-130-60-142-98-128z', hide.lit),
		path(
			'M34-84C10-72-20-72-46-88C-52-76-68-66-74-50L-70-8H-77L-81-48C-82-64-72-82-60-94C-30-84 20-86 50-100z',
			white.body,
		),
		path('M132-24L142-8C146 2 138 8 128 3C120-2 114-6 110-10C116-16 124-20 132-24z', white.body),
		path('M38-147C70-142 96-114 110-82L118-64L110-62L102-80C90-112 66-138 36-141z', dark.body),
		path('M92-66L78-86L98-78z', hide.shade),
		circle(112, -34, 2.8, dark.deep),
		path('M-70-10L-66 0H-84L-85-10zM62-10L67 0H48L49-10z', dark.body),
	].join('');
}
