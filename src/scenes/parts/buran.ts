import { paint, type Stage } from '../stage.ts';
import { d, group, line, path } from '../svg.ts';

/** Drawn 15 units to a metre, nose to the left at 0, wheels on 0, tail at 547. */
const BODY =
	'M3-62C6-72 30-84 66-96C80-108 92-118 118-121H392C410-122 424-134 446-135L520-128C532-118 536-84 534-56L548-50L544-42L500-38H150C90-36 50-38 26-44C10-48 2-54 3-62z';
const FIN = 'M388-121C412-128 432-146 448-170L508-243H562L516-128L446-134z';
const WING = 'M140-50C210-52 260-54 300-54L520-58L538-46L500-38L240-34C200-34 160-42 140-50z';
const GEAR = 'M92-40h10V-8H92zM326-38h12V-10H326z';

/** Outline of the shuttle, for shadows. */
export const BURAN_OUTLINE = BODY + FIN + WING + 'M88-40h18V0H88zM318-40h30V0H318z';

/** Buran seen from its left side, on its wheels: white above, black tiles below. */
export function buran(stage: Stage): string {
	const white = paint(stage, 'white');
	const dark = paint(stage, 'dark');
	const grey = paint(stage, 'grey');
	const glass = paint(stage, 'glass');
	const wheel = (x: number, r: number) =>
		path(d`M${x - r} ${-r}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`, dark.deep) +
		path(
			d`M${x - r * 0.4} ${-r}a${r * 0.4} ${r * 0.4} 0 1 0 ${r * 0.8} 0a${r * 0.4} ${r * 0.4} 0 1 0 ${-r * 0.8} 0`,
			grey.lit,
		);
	return group(
		{},
		path(GEAR, grey.shade),
		line('M97-30L122-42M332-34L360-44', grey.body, 4),
		path(FIN, white.body),
		path('M388-121C412-128 432-146 448-170L508-243H519L460-164C446-146 424-130 404-121z', dark.body),
		path('M536-178L562-243H546L508-150L512-128H516z', white.lit),
		line('M520-243L486-140M508-206H549', grey.body, 1.6),
		path(BODY, white.body),
		// its flank in the shade, its back in the sun
		path(
			'M3-62C30-70 90-74 150-76H534C535-68 535-62 534-56L548-50L544-42L500-38H150C90-36 50-38 26-44C10-48 2-54 3-62z',
			white.shade,
		),
		path(
			'M66-96C80-108 92-118 118-121H392C410-122 424-134 446-135L520-128L524-120L446-126C430-124 416-112 392-112H118C98-110 84-102 66-96z',
			white.lit,
		),
		path('M520-128C532-118 536-84 534-56L526-54C528-84 526-112 510-129z', grey.shade),
		path('M528-112l16-6v18l-15 2zM532-84l16-4v18l-15 2z', dark.body),
		// tiles of the nose and the belly
		path(
			'M3-62C4-68 14-74 30-81C36-72 40-66 60-62C96-56 120-52 140-50L160-42L500-38H150C90-36 50-38 26-44C10-48 2-54 3-62z',
			dark.body,
		),
		path(
			'M66-96L78-106L88-100L77-90zM80-107L90-114L101-108L91-99zM93-115L104-119L116-114L104-108z',
			glass.deep,
		),
		path('M80-90h11v9H80z', grey.body),
		line('M128-121V-78M196-121V-78M264-121V-78M332-121V-78M390-120V-78M128-92H390', grey.body, 1.5),
		line('M150-62H500M420-112l10 36M66-84l40 2', grey.body, 1.3),
		path('M448-118h34v16h-34z', grey.body),
		path('M452-114h8v8h-8zM466-114h8v8h-8z', dark.body),
		path(WING, dark.deep),
		path('M140-50C210-52 260-54 300-54L520-58L526-54L300-48C240-46 190-46 140-50z', white.lit),
		path('M500-58L520-58L538-46L512-44z', grey.shade),
		wheel(88, 8),
		wheel(100, 8),
		wheel(322, 11),
		wheel(342, 11),
	);
}
