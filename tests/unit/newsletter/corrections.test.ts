import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { approveEdition } from '../../../scripts/lib/newsletter/approve.ts';
import { buildEdition } from '../../../scripts/lib/newsletter/build.ts';
import { correctEdition } from '../../../scripts/lib/newsletter/correct.ts';
import {
  approveLetter,
  buildLetter,
  publishLetter,
} from '../../../scripts/lib/newsletter/correction-letter.ts';
import { writeFeed } from '../../../scripts/lib/newsletter/feed.ts';
import { frozenFaultsIn } from '../../../scripts/lib/newsletter/frozen-editions.ts';
import { frozenVariants } from '../../../scripts/lib/newsletter/frozen-variants.ts';
import { readForCheck } from '../../../scripts/lib/newsletter/judge.ts';
import { publishEdition } from '../../../scripts/lib/newsletter/publish.ts';
import { readFolder } from '../../../scripts/lib/folders.ts';
import { itemsOf } from '../../../src/domain/newsletter/client/client-edition.ts';
import { itemIn, itemsIn, placesOf } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { wecomText } from '../../../src/render/newsletter/text.ts';
import { edition } from '../../fixtures/newsletter/edition.ts';
import { makeSendable, testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const id = '2026-10';
const letter = '2026-10-correction-1';
const today = '2026-11-20';
const right = { by: 'policy-editor', date: '2026-11-02', item: 5, text: '调研的公布日期应为2026年2月12日。' };

let published: TestWorkspace;
let workspace: TestWorkspace;
beforeAll(async () => {
  published = testWorkspace();
  makeSendable(published);
  published.edit(
    'editions/2026-10.mdx',
    /(?=waivers:)/,
    'segments:\n  - { id: small, name: 小微企业, tiers: [base] }\n  - { id: machinery, name: 机械制造企业, industries: [machinery], preheader: 本期4条：四项政策。 }\n',
  );
  await buildEdition(published, id);
  await approveEdition(published, id, { by: 'compliance', date: '2026-10-24' });
  await publishEdition(published, id, { by: 'policy-editor', date: '2026-10-26' });
});
afterAll(() => {
  published.remove();
});
beforeEach(() => {
  workspace = testWorkspace(published.root);
});
afterEach(() => {
  workspace.remove();
});

const correction = () => join(workspace.folders.content, `editions/${id}/correction-1.yaml`);
const correct = (changes: Partial<typeof right> = {}) =>
  correctEdition({ ...workspace, today }, id, { ...right, ...changes });
const text = (files: ReadonlyMap<string, Uint8Array | string>, name: string) => String(files.get(name) ?? '');

describe('a correction', () => {
  it('is told in every version of the next edition by the number its reader has, until one has told it', async () => {
    await correct();
    const frozen = await frozenVariants(workspace.folders, id);
    const [whole] = frozen;
    const meant = whole && itemsOf(whole)[right.item - 1];
    const { files } = await buildEdition(workspace, '2026-11');
    expect(text(files, 'email.txt')).toContain(`第5条：${right.text}`);
    for (const { variant, ...received } of frozen.slice(1)) {
      const own = itemsOf({ variant, ...received }).find((item) => item.id === meant?.id)?.number;
      const said = own === undefined ? '通用版第5条' : `第${own}条`;
      if (files.has(`${variant}/email.txt`))
        expect(text(files, `${variant}/email.txt`)).toContain(`：${said}：${right.text}`);
    }
    expect(text(files, 'wecom.txt')).toContain(right.text);
    expect(text(files, 'new-energy/email.txt')).toContain(`第5条：${right.text}`);
    expect(readFileSync(correction(), 'utf8')).toMatch(
      /places:\n +- version: default\n +name: 通用版\n +item: 5/,
    );
  });

  it.each<[string, Partial<typeof right>, RegExp]>([
    ['before the publication', { date: '2026-10-20' }, /更正日期 2026-10-20 早于发布日期 2026-10-26/],
    ['after today', { date: '2026-11-21' }, /更正日期 2026-11-21 还没到（今天是 2026-11-20）/],
    ['of no item', { item: 6 }, /没有第 6 条，只有第 1 至 5 条/],
    ['of half an item', { item: Number('二') }, /没有第 NaN 条/],
    ['by a post without the right', { by: 'rm' }, /客户经理岗没有发布权/],
    ['without words', { text: ' ' }, /没有写更正说明/],
    [
      'longer than a chat message has room for',
      { text: '更'.repeat(161) },
      /更正说明有 161 字，不超过 160 字/,
    ],
    ['that promises', { text: '我行保证批准，本金零风险。' }, /错误 “/],
    ['with a telephone number of a person', { text: '请联系经办人13812345678。' }, /13812345678/],
    [
      'with an address of nobody we know',
      { text: '见 https://www.mof.gov.cn@evil.example/a 。' },
      /网址 https:\/\/www\.mof\.gov\.cn@evil\.example\/a 不能发给客户/,
    ],
    [
      'with an address of the house',
      { text: '见 http://10.1.2.3/kb 。' },
      /网址 http:\/\/10\.1\.2\.3\/kb 不能发给客户/,
    ],
  ])('is refused %s', async (_name, changes, message) => {
    await expect(correct(changes)).rejects.toThrow(message);
    expect(existsSync(correction())).toBe(false);
  });

  it('may lead to a page of an authority', async () => {
    await correct({ text: '原文见 https://www.gov.cn/zhengce/a.htm 。' });
    expect(existsSync(correction())).toBe(true);
  });

  it('stands in the feed at once', async () => {
    await correct();
    await writeFeed(workspace.folders, (await readForCheck(workspace)).graph);
    const feed = readFileSync(join(workspace.folders.dist, 'clients/atom.xml'), 'utf8');
    expect(feed).toContain('<title>更正：2026年第10期（总第1期）</title>');
    expect(feed).toContain(right.text);
    expect(feed).toContain('/2026-10/index.html');
    expect(feed).toContain('<updated>2026-11-02T00:00:00Z</updated>');
  });
});

describe('a correction as a letter of its own', () => {
  const record = '示宣审〔2026〕第112号';
  const sent = () => join(workspace.folders.dist, 'clients', letter);
  const approve = (by = 'risk', date = '2026-11-03', filed: string | undefined = record) =>
    approveLetter({ ...workspace, today }, letter, { by, date, record: filed });
  const publish = (by = 'content-editor', date = '2026-11-03') =>
    publishLetter({ ...workspace, today }, letter, { by, date });

  it('goes out to the versions that have the item, and leaves the edition as it was', async () => {
    const before = await readFolder(join(workspace.folders.published, id));
    await correct();
    const files = await buildLetter(workspace, letter, record);
    expect(text(files, 'email.txt')).toContain(`第5条：${right.text}`);
    expect(text(files, 'email.txt')).toContain(record);
    expect(text(files, 'email.html')).toContain('更正：2026年第10期第5条');
    expect(text(files, 'wecom.txt')).toContain(right.text);
    expect([...files.keys()].filter((name) => name.startsWith('machinery/'))).toEqual([]);
    await approve();
    await publish();
    expect(await readFolder(join(workspace.folders.published, letter))).toEqual(await readFolder(sent()));
    expect(await readFolder(join(workspace.folders.published, id))).toEqual(before);
    expect(text(await buildLetter(workspace, letter), 'email.txt')).toBe(text(files, 'email.txt'));
    await writeFeed(workspace.folders, (await readForCheck(workspace)).graph);
    expect(readFileSync(join(workspace.folders.dist, 'clients/atom.xml'), 'utf8')).toContain(
      `/${letter}/index.html`,
    );
  });

  it('is sealed like an edition: a change of its files, its records or the correction is found', async () => {
    await correct();
    await buildLetter(workspace, letter, record);
    await approve();
    await publish();
    const faults = async () =>
      (await frozenFaultsIn(workspace.folders)).map(({ edition: of, message }) => `${of} ${message}`);
    expect(await faults()).toEqual([]);
    const records = `content/editions/${letter}`;
    for (const [file, message] of [
      [`published/${letter}/email.txt`, /已发布的文件和批准的不一样：email\.txt/],
      [`published/${letter}.json`, /correction-1\.json 写好以后改过/],
      [`${records}/approval.yaml`, /approval\.yaml 写好以后改过/],
      [`${records}/publication.yaml`, /publication\.yaml 写好以后改过/],
      [`content/editions/${id}/correction-1.yaml`, /correction-1\.yaml 写好以后改过/],
    ] as const) {
      const path = join(workspace.root, file);
      const old = readFileSync(path, 'utf8');
      workspace.tamper(file, (words) => `${words} \n#`);
      expect((await faults()).join()).toMatch(message);
      await expect(buildLetter(workspace, letter)).rejects.toThrow(message);
      writeFileSync(path, old);
    }
    rmSync(join(workspace.root, records), { recursive: true });
    expect((await faults()).join()).toMatch(/publication\.yaml 不见了/);
  });

  it('is told by the next edition too: not every reader opens a letter between', async () => {
    await correct();
    await buildLetter(workspace, letter, record);
    await approve();
    await publish();
    const { files } = await buildEdition(workspace, '2026-11');
    expect(text(files, 'email.txt')).toContain(`第5条：${right.text}`);
  });

  it('takes a number, four eyes and days in their order', async () => {
    await correct();
    await buildLetter(workspace, letter);
    await expect(approve('risk', '2026-11-03', '')).rejects.toThrow(/宣传审查编号写成/);
    await expect(
      approveLetter({ ...workspace, today }, letter, { by: 'risk', date: '2026-11-03' }),
    ).rejects.toThrow(/缺宣传审查编号/);
    await expect(approve('risk', '2026-11-03', '示宣审〔2026〕第010号')).rejects.toThrow(
      /示宣审〔2026〕第010号 在 2026-10 用过/,
    );
    await expect(publish()).rejects.toThrow(/没有批准记录/);
    await expect(approve()).rejects.toThrow(/产物和当前内容不一致/);
    await buildLetter(workspace, letter, record);
    await expect(approve('policy-editor')).rejects.toThrow(/没有批准权/);
    await expect(approve('risk', '2026-11-01')).rejects.toThrow(/早于更正日期 2026-11-02/);
    await expect(approve('risk', '2026-11-21')).rejects.toThrow(/批准日期 2026-11-21 还没到/);
    await approve('branch-head');
    await expect(publish('branch-head')).rejects.toThrow(/支行行长岗是这一期的批准岗位/);
    await expect(publish('content-editor', '2026-11-02')).rejects.toThrow(/早于批准日期 2026-11-03/);
    workspace.edit(`editions/${id}/correction-1.yaml`, '2月12日', '2月13日');
    await expect(publish()).rejects.toThrow(/批准以后内容又改过/);
    await expect(publish()).rejects.toThrow(/correction-1\.yaml 写好以后改过/);
    expect(existsSync(join(workspace.folders.published, letter))).toBe(false);
  });

  it('is not made of a correction there is not, nor of an edition whose frozen words are gone', async () => {
    await expect(buildLetter(workspace, letter)).rejects.toThrow(/没有更正 2026-10-correction-1/);
    await correct();
    rmSync(join(workspace.folders.published, `${id}.json`));
    await expect(buildLetter(workspace, letter)).rejects.toThrow(/2026-10\.json 不见了。从版本库恢复/);
  });
});

describe('the number of an item', () => {
  const [policies, industry] = edition.sections;
  const other = (variant: string, numbers: readonly number[]) => {
    const items = [...(policies?.items ?? []), ...(industry?.items ?? [])];
    const own = numbers.map((number, index) => ({
      ...(items[number - 1] as (typeof items)[number]),
      number: index + 1,
    }));
    return {
      ...edition,
      variant,
      segment: { id: variant, name: variant },
      sections: [{ id: 'policy', title: '', items: own } as const],
    };
  };
  const whole = { ...edition, variant: 'default', segment: undefined } as unknown as typeof edition;
  const data = {
    ...right,
    corrector: 'x',
    item: 2,
    places: placesOf([whole, other('a', [2, 3]), other('b', [1])], 2),
  };

  it('is that of the version; a version without the item is led to the one for everyone', () => {
    expect(['default', 'a', 'b', 'new'].map((version) => itemIn(data, version))).toEqual([
      '第2条',
      '第1条',
      '通用版第2条',
      '第2条',
    ]);
    expect(itemsIn(data)).toBe('通用版第2条、a第1条');
  });
});

describe('a chat message', () => {
  it('tells corrections before all else and stays within its limit', () => {
    const message = wecomText(edition);
    expect(message).toContain('第2条的施行日期应为2025年6月1日。');
    expect(message.length).toBeLessThanOrEqual(600);
  });
});
