export type { Place } from '../domain/place.ts';
