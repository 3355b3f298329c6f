import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openNodePlanner } from '../../scripts/lib/search/node-engine.ts';
import { playbookFiles } from '../../src/domain/playbook/files.ts';
import { textBelow, withText } from '../helpers/grown.ts';
import { unzipPack } from '../helpers/pack.ts';
import { deadLinks, pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir: out } = await builtSite('new-industry');
const pack = unzipPack(out);
afterAll(() => rmSync(dirname(pack), { recursive: true, force: true }));
const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');

describe('an industry added as content alone', () => {
  it('has its note with a chain map that leads to the pages of its nodes', () => {
    for (const form of ['wide', 'tall']) {
      expect(page('industries/food')).toContain(`src="/industries/food/chain/${form}/"`);
      expect(page(`industries/food/chain/${form}`)).toMatch(
        /<svg[^>]*class="[^"]*chain[^]*href="\/industries\/food\/mill\/"/,
      );
    }
    expect(existsSync(join(out, 'industries/food/chain.svg'))).toBe(true);
    expect(page('industries/food/mill')).toContain('href="/industries/food/"');
    expect(page('industries')).toContain('href="/industries/food/"');
  });

  it('has a playbook in every form, offered on its page', () => {
    for (const path of playbookFiles('food', ['digest', 'full'])) {
      expect(existsSync(join(out, path)), path).toBe(true);
      expect(page('playbooks/food')).toContain(`href="${path}"`);
    }
  });

  it('has one-page briefs for every tier and stage, and can be chosen for a visit', () => {
    for (const tier of ['strategic', 'growth', 'base'])
      for (const stage of ['first-visit', 'deepening', 'warning'])
        expect(existsSync(join(out, 'tools/visit-pack', `food-${tier}-${stage}.pdf`)), stage).toBe(true);
    expect(page('tools/visit-pack')).toContain('value="food"');
  });

  it('is found by the search', async () => {
    const planner = await openNodePlanner(join(out, 'pagefind'), '2026-11-24');
    const { pages } = planner.data;
    const { hits } = await planner.plan(/<h1>([^<]+)/.exec(page('industries/food'))?.[1] ?? '');
    expect(pages[hits[0]?.page ?? -1]?.url).toContain('food');
  });
});

describe('whatever else is added as content alone', () => {
  it('is a question of its module, and is counted there and in the exam', () => {
    expect(page('learn/tiering')).toContain('&quot;q902&quot;');
    expect(page('learn/tiering')).toContain('一家企业换了实际控制人，分层表上最先该做的是？');
    expect(readFileSync(join(out, 'api/learn/questions.json'), 'utf8')).toContain('"q902"');
  });

  it.each([
    'methods/annual-review',
    'policies/anquan-shengchan-2026',
    'learn/annual-review',
    'newsletters/2026-12-industry-healthcare',
  ])('is a page: %s, linked from its list', (path) => {
    expect(page(path)).toContain('<h1>');
    expect(page(path.split('/')[0] ?? '')).toContain(`href="/${path}/"`);
  });

  it.each(withText)('shows the text below the fields of %s', (collection) => {
    expect(pagesOf(out).filter(({ html }) => html.includes(textBelow(collection)))).not.toEqual([]);
  });

  it('leaves no dead link, in the site or in the navigation beside an entry', () => {
    expect(deadLinks(pagesOf(out))).toEqual([]);
  });
});

/** The page the refresh of a page leads to. */
const refreshOf = (html: string) => /<meta http-equiv="refresh" content="0;url=([^"]+)">/.exec(html)?.[1];

describe('an entry that was renamed', () => {
  const former = {
    'methods/yearly-review': '/methods/annual-review/',
    'policies/anquan-gaizao-mulu': '/policies/anquan-shengchan-2026/',
    'learn/yearly-review': '/learn/annual-review/',
    'industries/food/flour-mill': '/industries/food/mill/',
    'industries/grain/mill': '/industries/food/mill/',
    'industries/grain': '/industries/food/',
    'playbooks/grain': '/playbooks/food/',
  };

  it.each(Object.entries(former))('leads on from %s, without a script too', (path, to) => {
    const html = page(path);
    expect(refreshOf(html)).toBe(to);
    expect(html).toContain(`<link rel="canonical" href="${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(new RegExp(`<h1>\\s*本页已改名为<a href="${to}" data-moved>《[^<]+》</a>`));
  });

  it.each(Object.entries(former))('leads on from %s in the offline pack', (path, to) => {
    const place = `${path}/index.html`;
    const html = readFileSync(join(pack, place), 'utf8');
    const target = new URL(refreshOf(html) ?? '', `file:///${place}`).pathname;
    expect(target).toBe(`${to}index.html`);
    expect(existsSync(join(pack, target))).toBe(true);
    expect(html).toMatch(/<h1>\s*本页已改名为<a href="\.\.\/[^"]+index\.html" data-moved>/);
  });

  it('has its redirects for web servers beside the site', () => {
    const lines = readFileSync(join(out, '../hosting/redirects.nginx.conf'), 'utf8');
    for (const [path, to] of Object.entries(former))
      expect(lines).toContain(`location = /${path}/ { return 301 ${to}$is_args$args; }`);
    expect(lines).toContain('/playbooks/grain/grain.pdf { return 301 /playbooks/food/food.pdf');
  });

  it('is not found twice, and not by its former pages', async () => {
    const { data } = await openNodePlanner(join(out, 'pagefind'), '2026-11-24');
    const urls = data.pages.map(({ url }) => url);
    for (const [path, to] of Object.entries(former)) {
      expect(urls.filter((url) => `/${url}`.includes(`/${path}/`))).toEqual([]);
      expect(urls.filter((url) => url.includes(to.slice(1)) && !url.includes('chain'))).not.toEqual([]);
    }
  });
});

describe('an entry that is retired', () => {
  const retired = ['policies/anquan-shengchan-2019', 'methods/annual-call'];

  it.each(retired)('says so at %s and shows what to read', (path) => {
    expect(page(path)).toContain('本页已停用');
    expect(page(path)).toContain(`href="/${path.split('/')[0]}/"`);
    expect(readFileSync(join(pack, path, 'index.html'), 'utf8')).toContain('本页已停用');
  });

  it('leads on from a policy to the one that took its place', () => {
    expect(page(retired[0] ?? '')).toContain('href="/policies/anquan-shengchan-2026/"');
    expect(page('policies/anquan-shengchan-2026')).toContain(`href="/${retired[0]}/"`);
  });

  it('is in no list and no search', async () => {
    const { data } = await openNodePlanner(join(out, 'pagefind'), '2026-11-24');
    for (const path of retired) {
      expect(data.pages.filter(({ url }) => url.includes(path))).toEqual([]);
      expect(page(path.split('/')[0] ?? '')).not.toContain(path);
    }
  });
});
