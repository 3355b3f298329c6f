import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NotRecorded, withPage } from '../../../scripts/lib/evidence-record.ts';
import type { PageSeen } from '../../../scripts/lib/evidence-record.ts';

const text = readFileSync('tests/fixtures/content/policies/yintuan-daikuan-banfa-2024.mdx', 'utf8');
const page: PageSeen = {
  title: '银团贷款业务管理办法',
  url: 'https://www.nfra.gov.cn/yintuan.html',
  kind: 'original',
  seenOn: '2026-11-30',
  shows: ['issued'],
  points: [1, 3],
};

it('adds a page and says at the points that it shows them; the rest stays as it was', () => {
  const added = withPage(text, page);
  expect(added.id).toBe('e1');
  const lines = (from: string) => new Set(from.split('\n'));
  const fresh = [...lines(added.text)].filter((line) => !lines(text).has(line));
  expect(fresh).toEqual([
    '    shownBy: [news, e1]',
    '    shownBy: [e1]',
    '  - id: e1',
    '    title: 银团贷款业务管理办法',
    '    url: https://www.nfra.gov.cn/yintuan.html',
    '    kind: original',
    '    seenOn: 2026-11-30',
    '    shows: [issued]',
  ]);
  expect(withPage(added.text, { ...page, points: [2] }).id).toBe('e2');
});

it.each<[Partial<PageSeen>, RegExp]>([
  [{ points: [9] }, /没有第 9 条要点，只有 4 条/],
  [{ points: [], shows: [] }, /没有说写明了什么/],
  [{ url: 'www.nfra.gov.cn' }, /url：写完整网址/],
  [{ seenOn: '2026-13-40' }, /seenOn：/],
])('refuses %j and says why', (change, why) => {
  expect(() => withPage(text, { ...page, ...change })).toThrow(why);
  expect(() => withPage(text, { ...page, ...change })).toThrow(NotRecorded);
});
