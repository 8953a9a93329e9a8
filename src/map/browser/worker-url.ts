/** MapLibre's worker as it ships: a module that imports nothing, so there is nothing to bundle. */
export { default as workerUrl } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
