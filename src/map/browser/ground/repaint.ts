import type { Map as LibreMap, StyleSpecification } from 'maplibre-gl';

/**
 * Gives the layers of a map the colours of another style of the same layers. Filters and what is shown stay as they
 * are: they belong to what one is doing with the map.
 */
export function repaint(map: LibreMap, { layers }: StyleSpecification): void {
	for (const layer of layers) {
		for (const [name, value] of Object.entries(layer.paint ?? {})) {
			map.setPaintProperty(layer.id, name as never, value as never, { validate: false });
		}
		if (layer.type === 'symbol' && layer.layout?.['icon-image'] !== undefined) {
			map.setLayoutProperty(layer.id, 'icon-image', layer.layout['icon-image'], { validate: false });
		}
	}
}
