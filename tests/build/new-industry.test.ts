import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openNodePlanner } from '../../scripts/lib/search/node-engine.ts';
import { playbookFiles } from '../../src/domain/playbook/files.ts';
import { textBelow, withText } from '../helpers/grown.ts';
import { deadLinks, pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir: out } = await builtSite('new-industry');
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
    'newsletters/2026-12',
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
