import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { approveEdition } from '../../../scripts/lib/newsletter/approve.ts';
import { correctEdition } from '../../../scripts/lib/newsletter/correct.ts';
import { judge } from '../../../scripts/lib/newsletter/judge.ts';
import { newEdition } from '../../../scripts/lib/newsletter/new.ts';
import { publishEdition } from '../../../scripts/lib/newsletter/publish.ts';
import { repeatLines } from '../../../scripts/lib/newsletter/repeat-lines.ts';
import { renderVariants } from '../../../scripts/lib/newsletter/render.ts';
import { isDemonstration } from '../../../src/domain/newsletter/approval/demonstration.ts';
import { internalNames } from '../../../src/domain/newsletter/client/client-names.ts';
import { mastheadFaults } from '../../../src/domain/newsletter/client/masthead.ts';
import { levelOf, standingOf } from '../../../src/domain/policies/evidence.ts';
import { renderClientForms } from '../../../src/render/newsletter/index.ts';
import { letterOf } from '../../../src/render/newsletter/letter.ts';
import { graph } from '../../helpers/content.ts';
import { testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';
import { edition } from '../../fixtures/newsletter/edition.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => {
  workspace.remove();
});

const pictured: string[] = [];
/** Every form, with what would be set or drawn kept as text. */
const tools = {
  typst: {
    pdf: ({ files }: { files: ReadonlyMap<string, string> }) => {
      pictured.push(...files.values());
      return new Uint8Array();
    },
  },
  templates: new Map(readdirSync('src/render/newsletter').map((name) => [name, ''])),
  png: () => Promise.resolve(new Uint8Array()),
};

/** Base64 of mails as text. */
const readable = (content: Uint8Array | string): string => {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
  const decoded = text.replace(/(?:[A-Za-z0-9+/]{60,76}\r?\n)+[A-Za-z0-9+/=]+/g, (block) =>
    Buffer.from(block.replace(/\s/g, ''), 'base64').toString('utf8'),
  );
  return decoded
    .replace(/\?=\r\n =\?utf-8\?B\?/g, '')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_all, words: string) =>
      Buffer.from(words, 'base64').toString('utf8'),
    )
    .replace(/\r\n /g, '');
};

describe('what the bank calls its clients among itself', () => {
  it('is in no form, no file name and no subject of any version', async () => {
    const file = 'editions/2026-11.mdx';
    workspace.edit(file, '    clientName: 小微企业\n', '');
    const { graph: own, assembled } = await judge(workspace, '2026-11');
    const names = internalNames(own);
    expect(names).toEqual(expect.arrayContaining(['基础客户', '合规复核岗']));
    const files = await renderVariants(assembled.variants, (one) => renderClientForms(one, tools));
    const all = [
      ...[...files].map(([name, content]) => [name, readable(content)] as const),
      ...pictured.map((text, index) => [`set-${index}`, text] as const),
      ...[...files.keys()].map((name) => [`name of ${name}`, name] as const),
    ];
    expect(all.find(([name]) => name === 'draft.eml')?.[1]).toContain('金融政策解读2026年第11期');
    const leaks = all.flatMap(([name, text]) =>
      names.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
    );
    expect(leaks).toEqual([]);
  });

  it('keeps an edition from going out', async () => {
    workspace.edit('editions/2026-11.mdx', 'clientName: 小微企业', 'clientName: 成长型客户群');
    workspace.edit('editions/2026-11.mdx', /^title: .*$/m, 'title: 给基础客户的一封信');
    const { gates } = await judge(workspace, '2026-11');
    expect(gates.find(({ id }) => id === 'content')?.problems.join()).toMatch(/内部的叫法“基础客户”/);
  });
});

describe('an item an earlier edition told', () => {
  const again = '再次提醒（2026年第10期登过）';

  beforeEach(() => {
    const records = 'editions/2026-10';
    cpSync(join('content', records), join(workspace.folders.content, records), { recursive: true });
  });

  it('is told to the editor and marked in every form', async () => {
    const { graph: own, entry, assembled } = await judge(workspace, '2026-11');
    expect(repeatLines(own, entry)).toEqual([
      '“小微企业续贷，中型企业可参照”以前登过：2026-10 已发，给客户的文件里标“再次提醒”',
    ]);
    const [whole] = assembled.variants;
    const item = whole?.sections.flatMap(({ items }) => items).find(({ id }) => id === 'xudai-13-2024');
    expect(item?.again).toBe('2026年第10期');
    pictured.length = 0;
    const withDay = whole && {
      ...whole,
      deadlines: [{ date: '2026-12-31', title: '续贷', item: item?.number ?? 0, daysLeft: 36 }],
    };
    const forms = withDay ? await renderClientForms(withDay, tools) : new Map<string, string>();
    for (const name of ['email.html', 'email.txt', 'draft.eml', 'index.html', 'deadlines.ics'])
      expect(`${name} ${readable(forms.get(name) ?? '')}`).toContain(again);
    const articles = [...forms].filter(([name]) => name.startsWith('wechat'));
    expect(articles.map(([, content]) => readable(content)).join('')).toContain(again);
    expect(readable(forms.get('wecom.txt') ?? '')).toContain('（再次提醒）');
    expect(pictured.join('')).toContain(again);
  });

  it('is found when the earlier edition told the policy and this one the fact', async () => {
    workspace.edit('editions/2026-11.mdx', 'fact: new-energy/EF12', 'fact: new-energy/EF13');
    const { graph: own, entry } = await judge(workspace, '2026-11');
    expect(repeatLines(own, entry).join()).toContain('电子凭证付款期限最长不超过1年');
  });
});

describe('days that have not come', () => {
  const today = '2026-11-24';

  it.each([
    [
      'approved',
      () => approveEdition({ ...workspace, today }, '2026-11', { by: 'compliance', date: '2026-11-25' }),
    ],
    [
      'published',
      () => publishEdition({ ...workspace, today }, '2026-11', { by: 'policy-editor', date: '2026-11-25' }),
    ],
    [
      'corrected',
      () =>
        correctEdition({ ...workspace, today }, '2026-10', {
          by: 'policy-editor',
          date: '2026-11-25',
          item: 1,
          text: '更正',
        }),
    ],
  ])('are no days on which an edition was %s', async (_act, run) => {
    await expect(run()).rejects.toThrow(/2026-11-25 还没到（今天是 2026-11-24）。.*--as-of 2026-11-25/);
  });

  it('are no days on which a source was checked', async () => {
    const { gates } = await judge({ ...workspace, today: '2026-11-20' }, '2026-11');
    expect(gates.find(({ id }) => id === 'days')?.problems[0]).toMatch(
      /shebei-gengxin-tiexi-2026-2 的核对日期 2026-11-30 还没到（今天是 2026-11-20）/,
    );
    const later = await judge({ ...workspace, today: '2026-11-30' }, '2026-11');
    expect(later.gates.find(({ id }) => id === 'days')?.problems).toEqual([]);
  });
});

describe('a new edition', () => {
  it('claims no check nobody made, and does not go out without one', async () => {
    await newEdition(workspace, '2026-12-policy');
    const text = readFileSync(join(workspace.folders.content, 'editions/2026-12-policy.mdx'), 'utf8');
    expect(text).not.toMatch(/^\s*checkedOn:/m);
    const { gates } = await judge({ ...workspace, today: '2026-12-09' }, '2026-12-policy');
    expect(gates.find(({ id }) => id === 'compliance')?.problems.join()).toMatch(/的核对日期：/);
  });
});

describe('a sample', () => {
  it('is a fault in an edition of a bank there is, not in the demonstration', () => {
    const settings = graph.get('newsletter', 'newsletter').data;
    expect(isDemonstration(settings)).toBe(true);
    const real = { contact: { ...settings.contact, bank: '江河银行江北分行', email: 'letter@jianghe.com' } };
    expect(isDemonstration(real)).toBe(false);
    const sample = graph.get('editions', '2026-11');
    const others = graph.all('editions').filter(({ id }) => id !== sample.id);
    expect(mastheadFaults(sample, others, false)).toEqual([]);
    expect(mastheadFaults(sample, others, true).map(({ path }) => path)).toEqual([['sample']]);
  });
});

describe('the state of a policy', () => {
  it('is in force only where somebody read the original', async () => {
    const { graph: own, assembled } = await judge(workspace, '2026-11');
    const items = assembled.variants.flatMap(({ sections }) => sections.flatMap((section) => section.items));
    const current = items.filter(({ state }) => state?.id === 'current');
    expect(current.length).toBeGreaterThan(0);
    for (const { id, state } of current) {
      const read = levelOf(own.get('policies', id).data.evidence, standingOf(own)) === 'original';
      expect(state?.text).toBe(read ? '现行有效' : '截至出刊日未见废止');
    }
  });

  it('prints a deadline of another season apart from the near ones', () => {
    const far = edition.deadlines.filter(({ daysLeft }) => daysLeft > 90).map(({ title }) => title);
    expect(far.length).toBeGreaterThan(0);
    const near = letterOf(edition).flatMap((part) => (part.kind === 'deadlines' ? part.lines : []));
    for (const title of far) expect(near.join()).not.toContain(title);
    expect(near.join()).toContain('截至出刊日还有');
  });
});
