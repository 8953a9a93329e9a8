import { partWords } from './field-words/parts.ts';
import { placeWords } from './field-words/places.ts';
import { regionWords } from './field-words/region.ts';
import { routeWords } from './field-words/routes.ts';
import type { FieldWords } from './field-words/sentence.ts';

/** Every sentence of the schemas in Kazakh and Russian, by its English. */
export const FIELD_WORDS: FieldWords = { ...partWords, ...placeWords, ...routeWords, ...regionWords };
