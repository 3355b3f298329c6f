import { entryPath } from '../../domain/urls.ts';
import type { CheckSource } from '../source.ts';

const fixedPaths = [
  '/',
  '/methods/',
  '/industries/',
  '/schemes/',
  '/products/',
  '/policies/',
  '/cases/',
  '/tiers/',
  '/tools/',
  '/learn/',
  '/learn/first-day/',
  '/learn/exam/',
  '/learn/review/',
  '/learn/passport/',
  '/learn/self-check/',
  '/learn/mentor/',
  '/regions/',
  '/health/',
  '/guide/',
  '/search/',
  '/status/',
  '/status/coverage/',
  '/status/tensions/',
  '/methods/competencies/',
  '/methods/trends/',
  '/print/',
  '/sources/',
  '/selfcheck/',
  '/local-data/',
];

/** Every page a link may lead to. */
export const sitePaths = (sources: readonly CheckSource[]): Set<string> =>
  new Set([
    ...sources.map(({ collection, id }) => entryPath(collection, id).replace(/#.*/, '')),
    ...fixedPaths,
  ]);
