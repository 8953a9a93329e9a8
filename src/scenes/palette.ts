import type { Hour } from '#domain/scene.ts';
import { mix, under, type Rgb } from './color.ts';

/** Colours of things in plain daylight; each hour lights them in its own way. */
const MATERIALS = {
	sand: '#DDB072',
	dune: '#D7A262',
	steppe: '#C9B873',
	meadow: '#A3A765',
	salt: '#E9E2D2',
	shore: '#DCC393',
	paving: '#D3C2A0',
	rock: '#9C8468',
	slab: '#84523D',
	brick: '#C7955F',
	redbrick: '#B5694A',
	clay: '#CBA270',
	plaster: '#F6EFE1',
	concrete: '#D2CAB9',
	stone: '#C4B8A2',
	rust: '#B5412F',
	iron: '#5B5149',
	wood: '#7A5638',
	tile: '#2C9299',
	turquoise: '#0E7C86',
	saffron: '#E2A33A',
	red: '#B5412F',
	felt: '#F3EAD8',
	green: '#6C7F4B',
	leaf: '#5F7747',
	reed: '#B99B55',
	blossom: '#CF8C97',
	water: '#3F9DA3',
	hide: '#C08A56',
	camel: '#9A6437',
	dark: '#3A322C',
	bronze: '#6B6450',
	white: '#FBF8EF',
	grey: '#A9ABA5',
	glass: '#46707A',
} as const;
export type Material = keyof typeof MATERIALS;

/** A thing seen in the light: the side to the sun, the side to us, the side away, and hollows. */
export interface Tones {
	readonly lit: string;
	readonly body: string;
	readonly shade: string;
	readonly deep: string;
}

/** What an hour does to a picture. */
export interface Light {
	/** From the top of the sky down to the horizon. */
	readonly sky: readonly (readonly [offset: number, color: string])[];
	readonly sun: { readonly color: string; readonly radius: number; readonly y: readonly [number, number] };
	readonly cloud: string;
	readonly haze: string;
	readonly pane: string;
	readonly faces: Readonly<Record<keyof Tones, Rgb>>;
	/** How far a shadow runs to the left and towards us for each unit of height. */
	readonly shadow: {
		readonly color: string;
		readonly opacity: number;
		readonly left: number;
		readonly near: number;
	};
}

export const LIGHTS: Readonly<Record<Hour, Light>> = {
	dawn: {
		sky: [
			[0, '#5B9DA8'],
			[0.4, '#A5CFCC'],
			[0.72, '#F1E0BF'],
			[1, '#F4BE92'],
		],
		sun: { color: '#FFF3D6', radius: 44, y: [330, 395] },
		cloud: '#FBEBD6',
		haze: '#EBC9A8',
		pane: '#3E5F68',
		faces: {
			lit: [1.13, 1.01, 0.88],
			body: [0.95, 0.89, 0.85],
			shade: [0.67, 0.64, 0.72],
			deep: [0.4, 0.39, 0.47],
		},
		shadow: { color: '#5B4A5E', opacity: 0.36, left: 1.3, near: 0.3 },
	},
	noon: {
		sky: [
			[0, '#2E95A2'],
			[0.45, '#82C6C9'],
			[0.8, '#CDE7E3'],
			[1, '#EFECDD'],
		],
		sun: { color: '#FFF6DC', radius: 36, y: [96, 140] },
		cloud: '#FBF7EA',
		haze: '#D8DFD0',
		pane: '#3F6872',
		faces: {
			lit: [1.08, 1.06, 1.02],
			body: [0.97, 0.96, 0.94],
			shade: [0.72, 0.73, 0.77],
			deep: [0.42, 0.44, 0.49],
		},
		shadow: { color: '#4A463F', opacity: 0.34, left: 0.6, near: 0.2 },
	},
	dusk: {
		sky: [
			[0, '#14465A'],
			[0.36, '#3C8189'],
			[0.62, '#B9B48F'],
			[0.82, '#EFBA6C'],
			[1, '#E3824C'],
		],
		sun: { color: '#FFE3A3', radius: 58, y: [320, 385] },
		cloud: '#F0B98A',
		haze: '#D98E5C',
		pane: '#F3C469',
		faces: {
			lit: [1.15, 0.94, 0.72],
			body: [0.86, 0.72, 0.66],
			shade: [0.54, 0.46, 0.53],
			deep: [0.3, 0.26, 0.33],
		},
		shadow: { color: '#3A2436', opacity: 0.42, left: 1.4, near: 0.3 },
	},
	night: {
		sky: [
			[0, '#0A161E'],
			[0.4, '#12303C'],
			[0.8, '#1F5360'],
			[1, '#3A7A80'],
		],
		sun: { color: '#F4EBD0', radius: 32, y: [110, 160] },
		cloud: '#2F626C',
		haze: '#2B5F69',
		pane: '#F6C765',
		faces: {
			lit: [0.55, 0.66, 0.72],
			body: [0.35, 0.45, 0.52],
			shade: [0.2, 0.28, 0.35],
			deep: [0.1, 0.16, 0.21],
		},
		shadow: { color: '#06121A', opacity: 0.45, left: 0.8, near: 0.2 },
	},
};

/** A colour of plain daylight as it looks at this hour. */
const inLight = (light: Light, hex: string): Tones => ({
	lit: under(hex, light.faces.lit),
	body: under(hex, light.faces.body),
	shade: under(hex, light.faces.shade),
	deep: under(hex, light.faces.deep),
});

/** A material as it looks at this hour. */
export const tonesOf = (light: Light, material: Material): Tones => inLight(light, MATERIALS[material]);

/** A colour seen through the air between: 0 near, 1 lost in the haze. */
export const distant = (light: Light, color: string, share: number): string => mix(color, light.haze, share);
