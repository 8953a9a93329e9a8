import type { MapPlace } from '../data.ts';
import type { Flavour } from './flavours.ts';

/** What a route may be about; each has its colour in the tokens of the site. */
export const ROUTE_THEMES = [
	'city',
	'history',
	'culture',
	'space',
	'sea',
	'archaeology',
	'mountains',
	'pilgrimage',
	'nature',
] as const;
export type RouteTheme = (typeof ROUTE_THEMES)[number];

/** Every colour of the map in one flavour. */
export interface Colours {
	readonly paper: string;
	readonly ink: string;
	readonly inkSoft: string;
	readonly halo: string;
	readonly water: string;
	readonly waterLine: string;
	readonly shore: string;
	readonly waterInk: string;
	readonly waterHalo: string;
	readonly river: string;
	readonly formerShore: string;
	readonly formerInk: string;
	readonly border: string;
	readonly borderSoft: string;
	readonly region: string;
	readonly regionBand: string;
	readonly graticule: string;
	readonly road: string;
	readonly roadCasing: string;
	/** Edges of lesser roads. */
	readonly roadCasingSoft: string;
	readonly rail: string;
	readonly wayCasing: string;
	/** Numbers of stops, and the pins of each section. */
	readonly stop: string;
	readonly pins: Readonly<Record<MapPlace['section'], string>>;
	/** What is drawn on a pin and around it. */
	readonly pinInk: string;
	readonly pinPaper: string;
	readonly selected: string;
	readonly themes: Readonly<Record<RouteTheme, string>>;
	readonly relief: {
		readonly opacity: number;
		readonly saturation: number;
		readonly contrast: number;
		readonly brightest: number;
		readonly darkest: number;
	};
}

const LIGHT_THEMES: Colours['themes'] = {
	city: '#8a4b2a',
	history: '#9f3627',
	culture: '#7a3f6d',
	space: '#2b4a7c',
	sea: '#0b666f',
	archaeology: '#8a5a12',
	mountains: '#5a5148',
	pilgrimage: '#4d6135',
	nature: '#3d6a52',
};

/** The palette of the site, as the plates have it in plate-colours.css and themes.css; a test holds the two together. */
export const COLOURS: Readonly<Record<Flavour, Colours>> = {
	light: {
		paper: '#f6efe1',
		ink: '#1f2a30',
		inkSoft: '#4a545a',
		halo: '#f8f2e6',
		water: '#c3e1e3',
		waterLine: '#97c8cd',
		shore: '#3f8f99',
		waterInk: '#125561',
		waterHalo: '#d4eaea',
		river: '#3c96a1',
		formerShore: '#9a7b3d',
		formerInk: '#6b5223',
		border: '#8a8272',
		borderSoft: '#aaa390',
		region: '#b5412f',
		regionBand: '#e2a33a',
		graticule: '#1f2a30',
		road: '#fffaf0',
		roadCasing: '#a08c66',
		roadCasingSoft: '#b3a380',
		rail: '#74797a',
		wayCasing: '#fffaf0',
		stop: '#0e7079',
		pins: { sights: '#0e7079', museums: '#7a3f6d', stays: '#5a6a3c', services: '#4a545a' },
		pinInk: '#ffffff',
		pinPaper: '#fffaf0',
		selected: '#b5412f',
		themes: LIGHT_THEMES,
		relief: { opacity: 0.85, saturation: 0, contrast: 0, brightest: 1, darkest: 0 },
	},
	dark: {
		paper: '#17242b',
		ink: '#f1e8d6',
		inkSoft: '#b9bdb6',
		halo: '#1a262c',
		water: '#17404b',
		waterLine: '#2a6470',
		shore: '#4ea3ad',
		waterInk: '#a9e0e4',
		waterHalo: '#173c46',
		river: '#4ea3ad',
		formerShore: '#b1955a',
		formerInk: '#dcc48e',
		border: '#7c857f',
		borderSoft: '#5d6866',
		region: '#e58a73',
		regionBand: '#c98b2c',
		graticule: '#f1e8d6',
		road: '#45545a',
		roadCasing: '#7d8a8b',
		roadCasingSoft: '#66757a',
		rail: '#929a97',
		wayCasing: '#10191d',
		stop: '#6fcbd2',
		pins: { sights: '#6fcbd2', museums: '#dba6cf', stays: '#b3c48a', services: '#b9bdb6' },
		pinInk: '#10191d',
		pinPaper: '#10191d',
		selected: '#f0907a',
		themes: {
			city: '#e0a582',
			history: '#f29b86',
			culture: '#dba6cf',
			space: '#a3bdec',
			sea: '#7accd2',
			archaeology: '#e9b559',
			mountains: '#c9bda9',
			pilgrimage: '#b5c68d',
			nature: '#98cbae',
		},
		relief: { opacity: 0.4, saturation: -0.5, contrast: 0.35, brightest: 0.13, darkest: 0 },
	},
	print: {
		paper: '#ffffff',
		ink: '#000000',
		inkSoft: '#333333',
		halo: '#ffffff',
		water: '#d9ecee',
		waterLine: '#9fc5c9',
		shore: '#2f6f78',
		waterInk: '#0b3f48',
		waterHalo: '#d9ecee',
		river: '#2f6f78',
		formerShore: '#806632',
		formerInk: '#4d3a16',
		border: '#6b6b6b',
		borderSoft: '#979797',
		region: '#8f2f20',
		regionBand: '#e2a33a',
		graticule: '#000000',
		road: '#ffffff',
		roadCasing: '#6b6b6b',
		roadCasingSoft: '#8a8a8a',
		rail: '#555555',
		wayCasing: '#ffffff',
		stop: '#0a5a61',
		pins: { sights: '#0a5a61', museums: '#7a3f6d', stays: '#4b5932', services: '#333333' },
		pinInk: '#ffffff',
		pinPaper: '#ffffff',
		selected: '#9b3323',
		themes: LIGHT_THEMES,
		relief: { opacity: 0.45, saturation: 0, contrast: 0, brightest: 1, darkest: 0 },
	},
};
