import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../../../src/domain/graph.ts';
import { buildGraph } from '../../../../src/domain/graph.ts';
import { assemblePack } from '../../../../src/domain/visit/pack/assemble.ts';
import type { PackChoices } from '../../../../src/domain/visit/pack/choices.ts';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackPart } from '../../../../src/domain/visit/pack/pack.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { packText } from '../../../../src/domain/visit/pack/text.ts';
import { workCalendar } from '../../../../src/domain/visit/work-calendar.ts';
import { validEntry } from '../../../../src/loaders/disk.ts';
import { content } from '../../../helpers/content.ts';

const today = '2026-11-24';
const { sources } = content;
const entries = sources.flatMap(
  (source) => validEntry(source, undefined, content.sealed.get(source.file)) ?? [],
);
const graph = buildGraph(entries);
const calendar = workCalendar(graph.get('holidays', 'holidays').data);

/** Pack data of machinery after some entries were changed. */
function packDataWith(change: (entry: AnyEntry) => object | undefined, industry = 'machinery') {
  const changed = entries.map((entry) => {
    const data = change(entry);
    return data ? ({ ...entry, data: { ...entry.data, ...data } } as AnyEntry) : entry;
  });
  return collectPackData(buildGraph(changed), industry);
}
const real = collectPackData(graph, 'machinery') as PackData;
const packOf = (choices: PackChoices = {}, packData = real, day = today, end?: string) =>
  assemblePack(packData, choices, day, { calendar, end });
const part = (pack: ReturnType<typeof packOf>, wanted: PackPart) =>
  pack.sections.find((section) => section.part === wanted);
const words = (pack: ReturnType<typeof packOf>) => packText(pack);

describe('what a pack is made from', () => {
  it('is approved alone: an entry in review or retired never gets in', () => {
    for (const status of ['draft', 'in-review', 'retired']) {
      const hidden = new Set([
        'machinery-bill-pool',
        'machinery/struct',
        'growth',
        'shebei-gengxin-tiexi-2026-2',
      ]);
      const packData = packDataWith(({ id }) => (hidden.has(id) ? { status } : undefined));
      const pack = packOf({ node: 'struct', tier: 'growth' }, packData);
      expect(words(pack)).not.toMatch(
        /票据池\+反向保理\+设备更新|结构件与总成配套厂|成长价值客户|财政贴息政策的通知/,
      );
      expect(packData?.nodes.map(({ id }) => id)).not.toContain('struct');
    }
  });

  it('names no product that is not approved', () => {
    const packData = packDataWith(({ collection, id }) =>
      collection === 'products' && id === 'yincheng' ? { status: 'draft' } : undefined,
    );
    expect(words(packOf())).toContain('银行承兑汇票');
    expect(words(packOf({}, packData))).not.toContain('银行承兑汇票');
  });

  it('is nothing for an industry whose note is not approved, and says so when only the dialogue is missing', () => {
    expect(
      packDataWith(({ collection, id }) =>
        collection === 'industries' && id === 'machinery' ? { status: 'draft' } : undefined,
      ),
    ).toBeUndefined();
    const packData = packDataWith(({ collection }) =>
      collection === 'dialogues' ? { status: 'draft' } : undefined,
    );
    expect(packOf({}, packData).warnings).toContain('这个行业的拜访对话没有批准的版本，提问和异议空着。');
  });

  it('holds a policy to its last day and not a day longer', () => {
    const name = '设备更新贷款财政贴息政策的通知';
    expect(words(packOf({}, real, '2026-12-31'))).toContain(name);
    expect(words(packOf({}, real, '2027-01-01'))).not.toContain(name);
    expect(packOf({}, real, '2027-01-01').used.some(({ title }) => title.includes(name))).toBe(false);
  });

  it('holds no policy that is superseded or of unknown force', () => {
    for (const force of ['superseded', 'unknown']) {
      const packData = packDataWith(({ id }) =>
        id === 'shebei-gengxin-tiexi-2026-2' ? { force } : undefined,
      );
      expect(words(packOf({}, packData))).not.toContain('财政贴息政策的通知');
    }
  });

  it('is told with version and who stands behind it, overdue ones as a warning', () => {
    const text = words(packOf({ node: 'struct', tier: 'growth' }));
    expect(text).toMatch(/机械制造 \d\.\d（示例内容，启用前须本行复核）/);
    expect(text).toMatch(/结构件与总成配套厂 \d\.\d（示例内容，启用前须本行复核）/);
    expect(packOf().warnings).toEqual([]);
    expect(packOf({}, real, '2028-01-01').warnings.join()).toMatch(/过了复核日，先核对再用：.*《机械制造》/);
  });
});

describe('the two sheets', () => {
  it('say how the firm earns in one sentence', () => {
    const [earns] = part(packOf({ node: 'struct' }), 'node')?.items ?? [];
    expect(earns?.label).toBe('怎么赚钱');
    expect(earns?.text).not.toContain('。；');
  });

  const stages = ['first-visit', 'deepening', 'warning'];

  it.each(stages)('ask eight questions and answer five objections on a visit of kind %s', (stage) => {
    const pack = packOf({ stage });
    expect(part(pack, 'questions')?.items).toHaveLength(8);
    expect(part(pack, 'objections')?.items).toHaveLength(5);
    expect(part(pack, 'goal')?.items).toHaveLength(2);
    expect(part(pack, 'prepare')?.items[0]?.label).toBe('信息准备');
  });

  it('lead nobody on when a warning is checked: no implication and no need-payoff', () => {
    const labels = part(packOf({ stage: 'warning' }), 'questions')?.items.map(({ label }) => label);
    expect(new Set(labels)).toEqual(new Set(['情境', '难点']));
  });

  it('put the known pain into the goal and pick what touches it', () => {
    const pack = packOf({ node: 'struct', pains: ['MP1'] });
    expect(part(pack, 'goal')?.items[0]?.text).toContain(
      '“票据多而散，到期日和付款日对不上，白白花贴现利息”',
    );
    expect(words(packOf())).not.toContain('{难点}');
    expect(part(pack, 'schemes')?.items[0]?.label).toContain('票据池');
    expect(
      part(pack, 'questions')
        ?.items.map(({ text }) => text)
        .join(),
    ).toContain('背书不出去');
  });

  it('warn about one scheme and about none, not about two or three', () => {
    const ids = real.schemes.map(({ id }) => id);
    expect(packOf({ schemes: ids.slice(0, 1) }).warnings).toEqual([
      '方案只有 1 套：准备 2 到 3 套路子不同的，客户才有得选。',
    ]);
    expect(packOf({ schemes: [] }).warnings[0]).toContain('方案只有 0 套');
    expect(packOf({ schemes: ids.slice(0, 2) }).warnings).toEqual([]);
    expect(packOf({ schemes: ids.slice(0, 3) }).warnings).toEqual([]);
    const more = {
      ...real,
      schemes: [...real.schemes, ...real.schemes.map((item) => ({ ...item, id: `${item.id}-2` }))],
    };
    const all = more.schemes.map(({ id }) => id);
    expect(packOf({ schemes: all }, more).warnings[0]).toBe(
      '方案有 6 套：超过 3 套客户记不住，去掉最不贴的。',
    );
  });

  it('date the duties when the visit has a time', () => {
    const after = part(packOf({}, real, today, '2026-11-25T15:00'), 'after')?.items.map(({ text }) => text);
    expect(after?.[0]).toBe('11月26日（周四）15:00 前：发送纪要');
    expect(part(packOf(), 'after')?.items[0]?.text).toContain('24 小时内');
  });

  it('stop when the rules have no kind of visit', () => {
    expect(() => packOf({}, { ...real, stages: [] })).toThrow('拜访准备规则里没有拜访阶段');
  });
});
