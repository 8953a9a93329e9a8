import { paint, type Stage } from '../stage.ts';
import { circle, group, hundredths, path, round } from '../svg.ts';
import { castShadow } from './shadow.ts';

const HEAD =
	'C48-152 68-172 86-188L88-218C96-210 101-202 102-194C114-190 132-172 147-155C152-147 146-140 134-143C122-147 112-150 104-146C96-134 91-118 86-106';
const BACK = 'M-97-131C-70-147-20-135 30-144';
const STRIDES = {
	/** All four legs flung out. */
	stretched: {
		body: `${BACK}${HEAD}C98-99 120-88 138-76L160-52L172-42L160-37L146-46C130-60 112-70 88-78C60-70 10-72-40-86C-54-80-72-77-84-68L-110-44L-138-18L-152-12L-149-24L-136-33L-117-60C-108-76-113-94-111-108C-109-122-105-128-97-131z`,
		far: 'M60-86C86-78 104-62 112-48L130-28L138-17L124-16L102-40C88-56 70-66 46-74zM-50-90C-70-74-90-62-98-48L-112-24L-124-14L-118-28L-109-50C-104-66-92-86-84-98z',
	},
	/** All four gathered under the belly. */
	gathered: {
		body: `${BACK}${HEAD}C98-94 104-82 96-68L72-46L54-36L48-44L68-62C72-72 66-78 56-82C34-72 6-72-14-84C-24-74-26-66-20-58L10-40L24-20L28-10L14-12L4-30L-38-48C-60-58-84-76-104-98C-112-110-108-126-97-131z`,
		far: 'M40-84C58-72 66-62 58-50L34-30L22-14L16-22L26-40L36-56zM-30-86C-40-70-36-60-24-50L-4-24L2-12L-12-14L-22-32L-58-56z',
	},
} as const;
/** Hooves, dark at the end of every leg. */
const HOOVES = {
	stretched: 'M160-45L172-42L160-37L152-41zM-143-21L-138-16L-152-12L-149-22zM130-24L138-17L124-16z',
	gathered: 'M64-42L54-36L48-44L56-50zM24-20L28-10L14-12L12-18zM28-22L22-14L16-22z',
} as const;
const MANE = 'M28-143C50-154 70-176 84-196L88-218L80-200C66-186 46-164 26-147z';
const BELLY = 'M86-106C90-98 96-92 88-78C60-70 10-72-40-86C-20-92 40-88 62-100C74-112 84-128 96-138z';
const TAIL = 'M-98-129C-124-132-146-120-158-100L-176-92L-160-88L-172-78C-150-78-128-104-106-118z';
const RIM =
	'M-97-131C-70-147-20-135 30-144C48-152 68-172 86-188L88-182C70-164 50-146 30-138C-20-129-70-139-95-125z';

/** A kulan at full gallop, facing right; `height` is that of its withers in pixels, about 1.25 metres. */
export function runningKulan(
	stage: Stage,
	{ x, y, height, stride }: { x: number; y: number; height: number; stride: keyof typeof STRIDES },
): string {
	const hide = paint(stage, 'hide');
	const white = paint(stage, 'felt');
	const dark = paint(stage, 'dark');
	const { body, far } = STRIDES[stride];
	return group(
		{ transform: `translate(${round(x)} ${round(y)}) scale(${hundredths(height / 142)})` },
		castShadow(stage, path(body, 'inherit')),
		path(TAIL, dark.body),
		path(far, hide.shade),
		path(body, hide.body),
		path(BELLY, white.body, { opacity: 0.9 }),
		path(
			'M138-170C144-164 150-158 148-150C146-141 140-141 134-143C128-146 124-148 121-147C124-158 130-166 138-170z',
			white.body,
		),
		path(RIM, hide.lit),
		path(MANE, dark.body),
		circle(116, -177, 2.4, dark.deep),
		path(HOOVES[stride], dark.body),
	);
}
