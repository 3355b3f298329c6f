import { describe, expect, it } from 'vitest';
import { offlineLink, rootPrefix } from '../../../../src/render/offline/links.ts';

const node = { path: '/industries/machinery/struct/', base: '/' };

describe('a link in the offline pack', () => {
  it.each([
    ['/', '../../../index.html'],
    ['/products/piaojuchi/', '../../../products/piaojuchi/index.html'],
    ['/industries/machinery/', '../index.html'],
    ['/industries/machinery/#chain', '../index.html#chain'],
    ['/industries/machinery/struct/', 'index.html'],
    ['/products/?line=bill', '../../../products/index.html?line=bill'],
    ['/search/?q=%E7%A5%A8#top', '../../../search/index.html?q=%E7%A5%A8#top'],
    ['../hydraulic/', '../hydraulic/index.html'],
    ['/guide/rules/broken-anchor/', '../../../offline/index.html'],
    ['/guide/rules/broken-anchor/#fix', '../../../offline/index.html'],
    ['/guide/writing/', '../../../guide/writing/index.html'],
    ['/_astro/Base.abc.css', '../../../_astro/Base.abc.css'],
  ])('from a deep page, %s becomes %s', (link, expected) => {
    expect(offlineLink(link, node)).toBe(expected);
  });

  it.each(['#offer', '', 'https://www.gov.cn/zhengce/', 'mailto:a@b.cn', 'data:image/png;base64,AA'])(
    'stays: %j',
    (link) => {
      expect(offlineLink(link, node)).toBe(link);
    },
  );

  it('loses the base of a site that is built for a sub-path', () => {
    const home = { path: '/', base: '/kb/' };
    expect(offlineLink('/kb/products/', home)).toBe('products/index.html');
    expect(offlineLink('/kb/guide/rules/broken-anchor/', home)).toBe('offline/index.html');
    expect(offlineLink('/other/', home)).toBe('/other/');
  });
});

it.each([
  ['/', './'],
  ['/search/', '../'],
  ['/industries/machinery/struct/', '../../../'],
])('the root of the pack from %s is %s', (path, prefix) => {
  expect(rootPrefix(path)).toBe(prefix);
});
