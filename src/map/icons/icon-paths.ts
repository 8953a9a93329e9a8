import airport from '@mapbox/maki/icons/airport.svg?raw';
import picture from '@mapbox/maki/icons/art-gallery.svg?raw';
import beach from '@mapbox/maki/icons/beach.svg?raw';
import tent from '@mapbox/maki/icons/campsite.svg?raw';
import dam from '@mapbox/maki/icons/dam.svg?raw';
import tap from '@mapbox/maki/icons/drinking-water.svg?raw';
import fuel from '@mapbox/maki/icons/fuel.svg?raw';
import heart from '@mapbox/maki/icons/heart.svg?raw';
import restArea from '@mapbox/maki/icons/highway-rest-area.svg?raw';
import home from '@mapbox/maki/icons/home.svg?raw';
import hospital from '@mapbox/maki/icons/hospital.svg?raw';
import hotSpring from '@mapbox/maki/icons/hot-spring.svg?raw';
import information from '@mapbox/maki/icons/information.svg?raw';
import bed from '@mapbox/maki/icons/lodging.svg?raw';
import obelisk from '@mapbox/maki/icons/monument.svg?raw';
import mountain from '@mapbox/maki/icons/mountain.svg?raw';
import museum from '@mapbox/maki/icons/museum.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import shrine from '@mapbox/maki/icons/place-of-worship.svg?raw';
import police from '@mapbox/maki/icons/police.svg?raw';
import train from '@mapbox/maki/icons/rail.svg?raw';
import cross from '@mapbox/maki/icons/religious-christian.svg?raw';
import crescent from '@mapbox/maki/icons/religious-muslim.svg?raw';
import restaurant from '@mapbox/maki/icons/restaurant.svg?raw';
import rocket from '@mapbox/maki/icons/rocket.svg?raw';
import school from '@mapbox/maki/icons/school.svg?raw';
import townHall from '@mapbox/maki/icons/town-hall.svg?raw';
import town from '@mapbox/maki/icons/town.svg?raw';
import drop from '@mapbox/maki/icons/water.svg?raw';
import atm from '@rapideditor/temaki/icons/atm2.svg?raw';
import binoculars from '@rapideditor/temaki/icons/binoculars.svg?raw';
import bunkBeds from '@rapideditor/temaki/icons/bunk_beds.svg?raw';
import fountain from '@rapideditor/temaki/icons/fountain.svg?raw';
import ruins from '@rapideditor/temaki/icons/ruins.svg?raw';
import statue from '@rapideditor/temaki/icons/statue.svg?raw';
import bareTree from '@rapideditor/temaki/icons/tree_leafless.svg?raw';
import vase from '@rapideditor/temaki/icons/vase.svg?raw';
import { OWN_PATHS } from './own-paths.ts';

/** Some drawings break their lines, written as XML writes it. */
const LINE_BREAK = /&#x\w+;/g;

/** Drawings of Maki and Temaki (both CC0). */
const PUBLIC_DRAWINGS = {
	airport,
	atm,
	bareTree,
	beach,
	bed,
	binoculars,
	bunkBeds,
	crescent,
	cross,
	dam,
	drop,
	fountain,
	fuel,
	heart,
	home,
	hospital,
	hotSpring,
	information,
	mountain,
	museum,
	obelisk,
	park,
	picture,
	police,
	restArea,
	restaurant,
	rocket,
	ruins,
	school,
	shrine,
	statue,
	tap,
	tent,
	town,
	townHall,
	train,
	vase,
} as const satisfies Record<string, string>;

/** Side of the square every icon is drawn in. */
export const ICON_GRID = 15;

export type IconName = keyof typeof PUBLIC_DRAWINGS | keyof typeof OWN_PATHS;
export const ICON_NAMES = [...Object.keys(PUBLIC_DRAWINGS), ...Object.keys(OWN_PATHS)] as IconName[];

/** Path data of an icon: each piece may begin with a relative step, so they cannot be joined. */
export function iconPaths(name: IconName): readonly string[] {
	return name in OWN_PATHS
		? [OWN_PATHS[name as keyof typeof OWN_PATHS]]
		: pathsIn(PUBLIC_DRAWINGS[name as keyof typeof PUBLIC_DRAWINGS]);
}

const pathsIn = (svg: string) =>
	[...svg.matchAll(/\sd="([^"]+)"/g)].map(([, data]) => data!.replace(LINE_BREAK, ' '));
