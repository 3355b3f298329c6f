import { expect, it } from 'vitest';
import { checkContext } from '../../src/checks/index.ts';
import { isTaken, linkableIds, pageIds } from '../../src/checks/markdown/page-ids.ts';
import { content, contentDay } from '../helpers/content.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const known = pageIds(checkContext({ ...content, today: contentDay }));
const pages = pagesOf(dir).flatMap(({ path, html }) => {
  const ids = known.get(path);
  return ids ? [{ path, html, ids }] : [];
});
/** Ids of an element of its own kind each: fields of a form, parts of a drawing. */
const inside = /<svg\b[^]*?<\/svg>|<(?:input|select|textarea|output|datalist)\b[^>]*>/g;
const idsIn = (html: string): string[] =>
  Array.from(
    html.replace(/<pre\b[^]*?<\/pre>/g, '').matchAll(/<[a-z][^>]*?\sid="([^"]+)"/g),
    ([, id = '']) => id,
  );

it('knows every page that holds an entry', () => {
  expect(pages.length).toBeGreaterThan(300);
  expect([...known.keys()].filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
});

it('lets a link name what the page has, nothing else', () => {
  const missing = pages.flatMap(({ path, html, ids }) => {
    const there = new Set(idsIn(html));
    return linkableIds(ids).flatMap((id) => (there.has(id) ? [] : [`${path}#${id}`]));
  });
  expect(missing).toEqual([]);
});

it('keeps a heading from every id the page has already', () => {
  const unknown = pages.flatMap(({ path, html, ids }) =>
    idsIn(html.replace(inside, '')).flatMap((id) =>
      isTaken(id, ids) || ids.headings.has(id) ? [] : [`${path}#${id}`],
    ),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

it('gives no id twice on a page', () => {
  const twice = pages.flatMap(({ path, html }) => {
    const ids = idsIn(html);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});
