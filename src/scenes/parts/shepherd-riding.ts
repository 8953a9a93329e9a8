import { paint, type Stage } from '../stage.ts';
import { circle, d, group, line, path } from '../svg.ts';

/** The shepherd in the saddle, his dog behind. */
export function shepherdRiding(stage: Stage): string {
	const horse = paint(stage, 'camel');
	const coat = paint(stage, 'turquoise');
	const felt = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const { left, near, color, opacity } = stage.light.shadow;
	return [
		path(d`M-48 0H46l${-left * 120} ${near * 120}h-50z`, color, { opacity }),
		path(d`M-34 -52L-44 -28L-40 0H-32L-32 -26L-20 -46zM26 -50L34 -26L30 0H38L44 -28L38 -52z`, horse.deep),
		path(
			d`M-56 -66C-50 -78 -24 -78 4 -76C20 -80 34 -100 44 -116L48 -124L54 -116C64 -112 72 -98 78 -88C78 -82 72 -80 66 -84C60 -86 56 -84 52 -78C50 -64 46 -54 38 -46L40 -24L36 0H26L28 -26L20 -42C0 -38 -16 -38 -30 -44L-38 -26L-36 0H-46L-48 -28L-50 -44C-58 -50 -60 -58 -56 -66z`,
			horse.body,
		),
		path(
			d`M-56 -66C-60 -58 -58 -50 -50 -44L-48 -28L-46 0H-42L-44 -30C-36 -46 -50 -54 -50 -72zM-30 -44C-16 -38 0 -38 20 -42C8 -48 -20 -50 -30 -44z`,
			horse.shade,
		),
		path(d`M4 -76C20 -80 34 -100 44 -116L48 -124C48 -112 36 -88 22 -72z`, horse.deep),
		path(d`M54 -116C64 -112 72 -98 78 -88C72 -94 64 -98 58 -100z`, horse.lit),
		path(d`M-56 -64C-70 -62 -72 -36 -66 -16C-62 -34 -60 -46 -54 -54z`, horse.deep),
		path(d`M-24 -72Q-6 -66 16 -74L18 -66Q-4 -56 -26 -62z`, paint(stage, 'red').body),
		path(
			d`M-18 -76C-24 -100 -22 -122 -12 -130C-2 -136 10 -132 14 -122C18 -108 12 -90 14 -76L18 -46L24 -38L10 -36L4 -62z`,
			coat.body,
		),
		path(
			d`M6 -132C12 -130 14 -126 14 -122C18 -108 12 -90 14 -76L16 -58L8 -70C8 -96 10 -116 6 -132z`,
			coat.lit,
		),
		line(d`M8 -116Q22 -104 34 -98`, coat.shade, 8, { 'stroke-linecap': 'round' }),
		line(d`M34 -98Q54 -96 70 -88`, dark.body, 1.8),
		circle(2, -142, 10, paint(stage, 'brick').body),
		path(d`M-14 -146H20Q16 -160 2 -166Q-10 -158 -14 -146z`, felt.lit),
		path(d`M-14 -146H20l-2 4h-28z`, felt.shade),
		group(
			{ transform: 'translate(-126 6)' },
			path(d`M-26 0h50l${-left * 30} ${near * 30}h-30z`, color, { opacity }),
			path(
				d`M-30 -30C-38 -40 -34 -46 -28 -44L-24 -32L10 -34L18 -44L22 -40L32 -36L30 -31L20 -28L18 -18L20 0H15L12 -14L-14 -16L-18 0H-24L-24 -18C-28 -22 -30 -26 -30 -30z`,
				dark.shade,
			),
			path(d`M-24 -32L10 -34L18 -44L20 -38L12 -28z`, dark.body),
		),
	].join('');
}
