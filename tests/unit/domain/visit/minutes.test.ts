import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clientMinutes,
  internalMinutes,
  minutesLines,
  minutesWarnings,
} from '../../../../src/domain/visit/minutes.ts';
import { isOffer, withApproval } from '../../../../src/domain/visit/offers.ts';
import type { ClientMinutes, InternalNotes } from '../../../../src/domain/visit/minutes.ts';

const mark = '⟦内部⟧';
const line = fc.string({ maxLength: 60 });
const lines = fc.array(line, { maxLength: 5 });
const marked = line.map((text) => `${mark}${text}`);
const markedLines = fc.array(marked, { minLength: 1, maxLength: 5 });

const clientPart: fc.Arbitrary<ClientMinutes> = fc.record({
  kind: fc.constant('client' as const),
  date: line,
  present: line,
  conclusion: line,
  words: lines,
  figures: lines,
  next: fc.array(fc.record({ what: line, who: line, when: line }), { maxLength: 4 }),
});
const internalPart: fc.Arbitrary<InternalNotes> = fc.record({
  kind: fc.constant('internal' as const),
  goal: marked,
  judgement: markedLines,
  toVerify: markedLines,
  rivals: markedLines,
  risks: markedLines,
  inside: markedLines,
});

const sample: ClientMinutes = {
  kind: 'client',
  date: '2026-11-25',
  present: '贵司财务负责人；我行客户经理岗',
  conclusion: '先解决长票怎么付给上游',
  words: ['长票背书不出去'],
  figures: ['每月贴现 300 万元'],
  next: [{ what: '提供 12 个月票据台账', who: '贵司财务', when: '11月27日' }],
};
const notes: InternalNotes = {
  kind: 'internal',
  goal: '达成',
  judgement: ['像是真缺口'],
  toVerify: [],
  rivals: [],
  risks: [],
  inside: ['结算岗出缺口表'],
};

describe('the client version', () => {
  it('never holds an internal mark, whatever the fields say and even if both parts were merged by mistake', () => {
    fc.assert(
      fc.property(clientPart, internalPart, (client, internal) => {
        expect(clientMinutes(client)).not.toContain(mark);
        const merged = { ...internal, ...client };
        expect(clientMinutes(merged)).not.toContain(mark);
        expect(internalMinutes(client, internal)).toContain(mark);
      }),
    );
  });

  it('cannot be made from internal notes: the types share no kind', () => {
    // @ts-expect-error -- internal notes are no client minutes
    const wrong: ClientMinutes = notes;
    expect(wrong.kind).not.toBe('client');
  });

  it('opens with the conclusion, then what to do, by whom and when', () => {
    const [first, second] = clientMinutes(sample).split('\n\n');
    expect(first).toBe('先解决长票怎么付给上游');
    expect(second).toBe('【下一步】\n- 提供 12 个月票据台账｜贵司财务｜11月27日');
  });

  it('says on every amount, rate and term the bank offers that approval decides, once', () => {
    const text = clientMinutes({
      ...sample,
      figures: ['贴现按 1.2% 报价'],
      words: ['想把额度做到 500 万元'],
    });
    expect(text).toContain('贴现按 1.2% 报价（以审批结果为准）');
    expect(text).toContain('- 想把额度做到 500 万元\n');
    expect(clientMinutes(sample)).toContain('- 每月贴现 300 万元\n');
    expect(withApproval('利率以审批结果为准')).toBe('利率以审批结果为准');
    expect(withApproval('下周三再谈')).toBe('下周三再谈');
  });
});

describe('what approval decides', () => {
  it.each([
    '额度可以做到3000万',
    '利率按3.2%测算',
    '我行拟给流贷500万元，期限一年',
    '下月报批2000万授信',
    '开证额度500万美元，保证金20%',
    '贷款期限两年',
    '承兑手续费万分之五',
    '现有贷款4800万元到期后，我行可以给续贷3000万元',
  ])('is what the bank offers: %s', (line) => {
    expect(isOffer(line)).toBe(true);
  });

  it.each([
    '营收2.5亿元',
    '去年营收2.5亿元，净利润3100万元',
    '每月收票约300万元，客户报的数，没有核对',
    '现有贷款4800万元，加权利率3.6%',
    '在他行有授信1.2亿元，用了八成',
    '设备投资约6000万元，分两期付款',
    '应收账款1.1亿元，平均118天',
    '客户希望利率降到3%以下',
    '政府贴息1.5个百分点，最长两年',
    '贵司暂不需要新增贷款，先看结算费用',
    '出口占四成，汇率按7.1',
  ])('is not what the client has, tells or wishes: %s', (line) => {
    expect(isOffer(line)).toBe(false);
  });
});

describe('the sentences somebody judges', () => {
  it('are all that the client reads of what was typed, and nothing internal', () => {
    fc.assert(
      fc.property(clientPart, internalPart, (client, internal) => {
        const judged = minutesLines({ ...internal, ...client }).map(({ text }) => text);
        expect(judged.join()).not.toContain(mark);
        const { conclusion, present, words, figures } = client;
        const next = client.next.flatMap(({ what, who, when }) => [what, who, when]);
        // Minutes without a word have no sentence.
        const typed = [conclusion, present, ...words, ...figures, ...next].filter((text) => text !== '');
        for (const text of typed) expect(judged.some((one) => one.includes(text))).toBe(true);
      }),
    );
  });
});

describe('the internal version', () => {
  it('is marked as such and holds both parts', () => {
    const text = internalMinutes(sample, notes);
    expect(text.startsWith('【内部版，不外发】')).toBe(true);
    for (const words of ['像是真缺口', '长票背书不出去', '结算岗出缺口表']) expect(text).toContain(words);
  });
});

describe('the warnings', () => {
  it.each([
    [{ conclusion: '很'.repeat(41) }, {}, '结论 41 字，压到 40 字以内'],
    [{ next: [] }, {}, '下一步是空的，至少写一条'],
    [{ next: [{ what: '给台账', who: '', when: '' }] }, {}, '下一步每条都要写责任方和日期'],
    [{}, { risks: ['疑似反洗钱线索'] }, '反洗钱线索走专门渠道，纪要两版都不写'],
  ] as const)('%j %j', (client, internal, warning) => {
    expect(minutesWarnings({ ...sample, ...client }, { ...notes, ...internal })).toEqual([warning]);
  });

  it('are none for a good one', () => {
    expect(minutesWarnings(sample, notes)).toEqual([]);
  });
});
