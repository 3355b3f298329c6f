import type { NavGroup } from './section-nav.ts';
import { linksOf, readersPages } from './pages.ts';
import type { Section } from './pages.ts';

/** Parts that have no pages but themselves: what stands beside them is the way to all others. */
const lone: readonly (Section | undefined)[] = ['home', 'search', undefined];

/** The pages of a part of the site, for the column beside each of them; beside a page of no part, those of all parts. */
export function placesOf(section: Section | undefined): readonly NavGroup[] {
  const parts = linksOf('nav').map((link) => partOf(link.section, link.label));
  if (lone.includes(section)) return parts;
  const own = linksOf('nav').find((link) => link.section === section);
  return [partOf(section, own?.label ?? '编写与维护')];
}

const partOf = (section: Section | undefined, title: string): NavGroup => ({
  title,
  links: readersPages
    .filter((page) => page.section === section)
    .map(({ path, title: name, side = name }) => ({ path, title: side })),
});

/** The page of a list that a page is, or is below. */
export const placeAbove = (groups: readonly NavGroup[], path: string): string | undefined =>
  groups
    .flatMap(({ links }) => links.map((link) => link.path))
    .filter((place) => path.startsWith(place))
    .sort((a, b) => b.length - a.length)[0];
