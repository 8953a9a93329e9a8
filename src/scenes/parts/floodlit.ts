import type { Stage } from '../stage.ts';

/** The stage as it is under floodlights: at night a rocket on its pad is as bright as by day. */
export const floodlit = (stage: Stage): Stage =>
	stage.hour !== 'night'
		? stage
		: {
				...stage,
				light: {
					...stage.light,
					faces: {
						lit: [1.02, 0.99, 0.9],
						body: [0.84, 0.85, 0.8],
						shade: [0.5, 0.56, 0.6],
						deep: [0.2, 0.25, 0.29],
					},
				},
			};
