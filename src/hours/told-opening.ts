import { clock } from './civil-time.ts';
import type { Opening } from './open-at.ts';

/** Words that tell an opening; `day.0` to `day.6` are Monday to Sunday. */
type Word = (name: string) => string;

const NIGHT_ENDS_MIN = 12 * 60;

/** An opening in words: «Open now · closes at 18:00», «Closed now · opens Mon 09:00». */
export function toldOpening({ isOpen, changes }: Opening, word: Word): string {
	if (!changes) return word(isOpen ? 'always' : 'closed');
	const { inDays, weekday, minute } = changes;
	const isTonight = isOpen && inDays === 1 && minute < NIGHT_ENDS_MIN;
	const time = inDays === 0 || isTonight ? clock(minute) : `${word(`day.${weekday}`)} ${clock(minute)}`;
	return `${word(isOpen ? 'open' : 'closed')} · ${word(isOpen ? 'closes' : 'opens').replace('{time}', time)}`;
}
