import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

type Value = number | ExpressionSpecification;

/** A value that grows evenly between zooms, e.g. `byZoom([5, 1], [9, 3])`. */
export const byZoom = (
	...stops: readonly (readonly [zoom: number, value: Value])[]
): ExpressionSpecification =>
	['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
