/** Entry id of the map a region names by its file. */
export const mapIdOf = (file: string): string => file.replace(/\.geojson$/, "");
