import { expect, test } from 'vitest';
import { toldOpening } from './told-opening.ts';

const WORDS: Record<string, string> = { closes: 'until {time}', opens: 'from {time}', 'day.0': 'Mon' };
const word = (name: string) => WORDS[name] ?? name;

test.each([
	[{ isOpen: true }, 'always'],
	[{ isOpen: false }, 'closed'],
	[{ isOpen: true, changes: { inDays: 0, weekday: 0, minute: 1080 } }, 'open · until 18:00'],
	[{ isOpen: true, changes: { inDays: 1, weekday: 0, minute: 120 } }, 'open · until 02:00'],
	[{ isOpen: false, changes: { inDays: 0, weekday: 0, minute: 540 } }, 'closed · from 09:00'],
	[{ isOpen: false, changes: { inDays: 2, weekday: 0, minute: 540 } }, 'closed · from Mon 09:00'],
])('%j is told as «%s»', (opening, told) => expect(toldOpening(opening, word)).toBe(told));
