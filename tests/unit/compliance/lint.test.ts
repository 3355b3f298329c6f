import { describe, expect, it } from 'vitest';
import { basisText, compliancePack, findingText, lintClientText } from '../../../src/compliance/index.ts';
import { lawfulTexts } from '../../../scripts/lib/compliance-corpus.ts';
import { clientTexts } from '../../../src/checks/text/client-texts.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { content } from '../../helpers/content.ts';
import { clientText, realPack } from '../../helpers/compliance.ts';

const pack = realPack;
const { sources } = content;

describe('a finding', () => {
  const [finding] = lintClientText(pack, [clientText('到期后，保 本 保 息，请放心。')]);

  it('names the words as written, their range and their place', () => {
    expect(finding).toMatchObject({ ruleId: 'guarantee', expression: '保 本', start: 4, end: 7 });
    expect(finding?.place).toEqual({ file: 'editions/2026-11.mdx', line: 1, column: 5 });
  });

  it('names the law, and says that nobody has read the article', () => {
    expect(finding && basisText(finding.basis)).toBe('《金融产品网络营销管理办法》第十条第三项（条款待核）');
    expect(finding?.further.map(basisText)).toContain('《广告法》第二十五条第一项');
  });

  it('is one line for an editor: place, words, every law, remedy, and what a waiver would name', () => {
    expect(finding && findingText(finding)).toBe(
      'content/editions/2026-11.mdx:1:5 错误 “保 本”：承诺保本保收益；依据《金融产品网络营销管理办法》第十条第三项（条款待核）、《广告法》第二十五条第一项、《中国人民银行金融消费者权益保护实施办法》（条款待核）。删掉承诺；要说收益就写清条件和风险，以合同为准（规则 guarantee，位置 editor-words，不能豁免）',
    );
    const [doubt] = lintClientText(pack, [clientText('先到先得', { slot: 'body' })]);
    expect(doubt && findingText(doubt)).toBe(
      'content/editions/2026-11.mdx:1:1 提醒 “先到先得”：催促紧迫；依据审慎做法。写真实的截止日和出处，不催（规则 urgency，位置 body，可写豁免）',
    );
  });

  it('says what to do', () => {
    expect(finding?.fix).toBe('删掉承诺；要说收益就写清条件和风险，以合同为准');
  });
});

describe('who a sentence is about', () => {
  const severities = (text: string, more = {}) =>
    lintClientText(pack, [clientText(text, more)]).map(({ ruleId, severity }) => `${ruleId} ${severity}`);

  it('decides how bad a superlative is', () => {
    expect(severities('我行利率最优')).toEqual(['superlative warning']);
    expect(severities('该行业规模最大')).toEqual([]);
    expect(severities('最优之选', { slot: 'title', lane: 'promo' })).toEqual(['superlative error']);
  });

  it('is the last one named before the words', () => {
    expect(severities('政策出台后，我行门槛最低')).toEqual(['superlative warning']);
    expect(severities('我行提示：该政策门槛最低')).toEqual([]);
  });

  it('is given by the item where the sentence names nobody', () => {
    expect(severities('最优条件', { slot: 'title' })).toEqual(['superlative warning']);
    expect(severities('最优条件', { slot: 'title', about: 'policy' })).toEqual([]);
    expect(severities('我行条件最优', { about: 'policy' })).toEqual(['superlative warning']);
  });
});

describe('hiding words', () => {
  it.each(['保\u200b本', '保**本**', '保　本', '１００％获批', '保\n本'])('does not help: %j', (text) => {
    expect(lintClientText(pack, [clientText(text)])).not.toEqual([]);
  });
});

describe('a quotation', () => {
  it('may say what a law says, yet hold no personal data and no internal mark', () => {
    const found = (text: string) =>
      lintClientText(pack, [clientText(text, { slot: 'quote' })]).map(({ ruleId }) => ruleId);
    expect(found('广告不得含有保本、无风险的内容，也不得使用最佳等用语')).toEqual([]);
    expect(found('联系13800138000')).toEqual(['mobile']);
    expect(found('内部资料')).toEqual(['internal']);
  });
});

describe('what clients really get', () => {
  const texts = sources
    .filter(({ collection }) => collection !== 'editions')
    .flatMap((source) => clientTexts(source));

  it('raises no finding', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(lintClientText(pack, texts).map(findingText)).toEqual([]);
  });

  it('is the client view alone: titles, one-liners and key points stay in the bank', () => {
    const paths = new Set(texts.map(({ slot }) => slot));
    expect([...paths].sort()).toEqual(
      ['body', 'contact', 'editor-words', 'footer', 'title', 'what-to-do', 'when', 'who'].sort(),
    );
    const internal = sources.find(
      ({ collection, text }) => collection === 'policies' && !text.includes('\nclient:'),
    );
    expect(internal && clientTexts(internal)).toEqual([]);
  });
});

describe('the law and policy texts of the whole content', () => {
  it.each(['info', 'promo'] as const)('raise no error when an item tells them in %s', (lane) => {
    const texts = lawfulTexts(sources, lane);
    expect(texts.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(80_000);
    const errors = lintClientText(pack, texts).filter(({ severity }) => severity === 'error');
    expect(errors.map(findingText)).toEqual([]);
  });

  it.each(['info', 'promo'] as const)('raise nothing when they are quoted in %s', (lane) => {
    const quotes = lawfulTexts(sources, lane).map((text) => ({ ...text, slot: 'quote' as const }));
    expect(lintClientText(pack, quotes).map(findingText)).toEqual([]);
  });
});

it('finds nothing, and breaks nothing, where the content has no pack', () => {
  expect(lintClientText(compliancePack(buildGraph([])), [clientText('保本保息')])).toEqual([]);
});

it('lints a hundred thousand characters in less than two seconds', () => {
  const text = '国务院部署设备更新，企业可以申请贴息，贷款期限最长2年。'.repeat(40);
  const texts = Array.from({ length: 100 }, () => clientText(text));
  const before = performance.now();
  lintClientText(pack, texts);
  expect(performance.now() - before).toBeLessThan(2000);
});
