import type { Feature, Geometry } from 'geojson';
import { textIn } from '../feature.ts';

const WATERS = new Set(['ocean', 'sea', 'lake']);

/** Whether a label is the name of a water; all others are names of lands. */
export const isWaterLabel = (label: Feature<Geometry>): boolean => WATERS.has(textIn(label, 'kind') ?? '');
