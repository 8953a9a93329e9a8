import { skeleton } from './letters.ts';
import { remembered } from './remembered.ts';
import { stemsOf } from './stems.ts';

/** Words that say too little to be sought in a text; in a query they count for little. */
const STOP_WORDS = `
	және мен бен пен да де та те үшін бұл сол осы бар жоқ еді емес деп болып арқылы туралы бойынша жер
	и в во на с со к ко у о об от до из за по под над при для не ни а но или же ли бы то это есть
	the a an of in on at to from for by with and or is are was were it its this that be as
`;

/** Words of a question that most questions have. */
const ASKING_WORDS = `
	не қайда қандай қалай қашан қай неше керек болады бола ма жерлер орын орындар орны
	что где куда когда как какой какая какие какое откуда сколько можно нужно лучше самый самые места место рядом около возле
	what where when which how who can should do i we you my me best top most things place places near nearby around there
`;

/** Words for a kind of place that stand in many names and tell none from another. */
const GENERAL_WORDS = `
	аудан ауданы облыс облысы қала қаласы ауыл ауылы кент станса стансасы разъезі
	район района области область город города посёлок аул станция разъезд
	district region city town village station halt
`;

const keysOf = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(skeleton));
const ASKING = keysOf(ASKING_WORDS);
const GENERAL = keysOf(GENERAL_WORDS);
const KEYS = keysOf(STOP_WORDS);

/** Whether a skeleton is of a word that says too little. */
export const isStopWord = (key: string): boolean => KEYS.has(key);

/** Whether a word, however bent, stands in the names of many places. */
export const isGeneralWord = remembered((word): boolean => stemsOf(word).some((stem) => GENERAL.has(stem)));

/** Whether a skeleton is of a word that most questions have. */
export const isAskingWord = (key: string): boolean => ASKING.has(key);
