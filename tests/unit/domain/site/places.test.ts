import { describe, expect, it } from 'vitest';
import { linksOf, readersPages } from '../../../../src/domain/site/pages.ts';
import { placeAbove, placesOf } from '../../../../src/domain/site/places.ts';

const paths = (groups: ReturnType<typeof placesOf>) =>
  groups.flatMap(({ links }) => links.map(({ path }) => path));

describe('the places beside a page', () => {
  it('are the pages of its part, each of them one click from the others', () => {
    expect(paths(placesOf('methods'))).toEqual(
      expect.arrayContaining(['/methods/', '/cases/', '/tiers/', '/health/']),
    );
    expect(paths(placesOf('products'))).toEqual(['/products/', '/schemes/']);
    expect(paths(placesOf('policies'))).toEqual(['/policies/', '/newsletters/']);
  });

  it('are those of all parts where a page belongs to none', () => {
    const all = placesOf('home');
    expect(all.map(({ title }) => title)).toEqual(linksOf('nav').map(({ label }) => label));
    expect(placesOf(undefined)).toEqual(all);
  });

  it('leave out no page readers are led to', () => {
    const listed = new Set([...paths(placesOf('home')), ...paths(placesOf('status'))]);
    const lone = linksOf('bar').filter(({ section }) => section === 'home' || section === 'search');
    const missing = readersPages.filter(({ path }) => !listed.has(path)).map(({ path }) => path);
    expect(missing).toEqual(lone.map(({ path }) => path));
  });

  it('mark the nearest list above a page', () => {
    const places = placesOf('methods');
    expect(placeAbove(places, '/methods/spin/')).toBe('/methods/');
    expect(placeAbove(places, '/methods/trends/')).toBe('/methods/trends/');
    expect(placeAbove(places, '/cases/z-machinery/')).toBe('/cases/');
    expect(placeAbove(places, '/products/piaojuchi/')).toBeUndefined();
  });
});
