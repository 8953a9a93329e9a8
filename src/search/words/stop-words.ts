import { skeleton } from './letters.ts';

/** Words that say too little to be sought in a text; in a query they count for little. */
const STOP_WORDS = `
	және мен бен пен да де та те үшін бұл сол осы бар жоқ еді емес деп болып арқылы туралы бойынша жер
	и в во на с со к ко у о об от до из за по под над при для не ни а но или же ли бы то это как что где есть
	the a an of in on at to from for by with and or is are was were it its this that there be as
`;

const KEYS = new Set(STOP_WORDS.trim().split(/\s+/).map(skeleton));

/** Whether a skeleton is of a word that says too little. */
export const isStopWord = (key: string): boolean => KEYS.has(key);
