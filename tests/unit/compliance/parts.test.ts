import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseReport } from '../../../scripts/bench/compliance/cases.ts';
import { applyWaivers, compliancePack, lintClientText, lookLine } from '../../../src/compliance/index.ts';
import { clientTexts } from '../../../src/checks/text/client-texts.ts';
import { lawfulTexts } from '../../../scripts/lib/compliance-corpus.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { clientText, realPack } from '../../helpers/compliance.ts';
import { content } from '../../helpers/content.ts';

const found = (text: string, more = {}) =>
  lintClientText(realPack, [clientText(text, { slot: 'body', about: 'policy', sourced: true, ...more })]).map(
    ({ ruleId, severity }) => `${ruleId} ${severity}`,
  );

describe('a sentence judged by its parts', () => {
  it.each([
    ['三千万授信给贵司留好了，随时可以提款。', 'sentence-approval look'],
    ['想拿这个利率，得先把基本户迁过来。', 'sentence-tying look'],
    ['隔壁几家银行办不了的，我们都能办。', 'sentence-comparison look'],
    ['黄金还会涨，企业可以配置三成。', 'sentence-advice look'],
    ['这款理财跟存定期没什么不同，本钱原封不动。', 'sentence-principal error'],
  ])('is told with the kind it is: %s', (text, report) => {
    expect(found(text)).toEqual([report]);
  });

  it('is left alone where it leaves a way out, unless it says it plainly', () => {
    expect(found('三千万授信给贵司留好了，以审批结果为准。')).toEqual([]);
    expect(found('理财本钱原封不动，以产品说明书为准。')).toEqual(['sentence-principal error']);
  });

  it('is left alone where it forbids, denies or warns, up to a turn', () => {
    expect(found('银行不得要求客户先存款再放款。')).toEqual([]);
    expect(found('本行不承诺授信给贵司留好。')).toEqual([]);
    expect(found('本行不作承诺，但授信给贵司留好了，签字就行。')).toEqual(['sentence-approval look']);
  });

  it('says nothing of a quotation, nor twice of the same words', () => {
    expect(found('三千万授信给贵司留好了。', { slot: 'quote' })).toEqual([]);
    expect(found('授信保证获批，一定能批下来。')).toEqual(['approval error']);
  });

  it('is not judged where the content has no parts', () => {
    const bare = compliancePack(buildGraph([]));
    expect(lintClientText(bare, [clientText('三千万授信给贵司留好了')])).toEqual([]);
  });
});

describe('somebody who has looked', () => {
  const [finding] = lintClientText(realPack, [clientText('三千万授信给贵司留好了。')]);
  const waiver = {
    rule: 'sentence-approval',
    place: 'editor-words',
    expression: finding?.expression ?? '',
    reason: '',
    post: 'compliance',
  };

  it('gives his post and no reason', () => {
    const { remaining, problems } = applyWaivers(finding ? [finding] : [], [waiver], ['compliance']);
    expect([remaining, problems]).toEqual([[], []]);
    expect(finding && lookLine(finding, 'compliance')).toContain('post: compliance');
  });

  it('has a post that may', () => {
    const { remaining, problems } = applyWaivers(finding ? [finding] : [], [waiver], ['policy-editor']);
    expect([remaining.length, problems.length]).toEqual([1, 1]);
  });
});

describe('labelled sentences', () => {
  const shares = (file: string) => {
    const last = caseReport(realPack, file).at(-1) ?? '';
    expect(last).toMatch(/^recall [01]\.\d\d look [01]\.\d\d false [01]\.\d\d errors-false [01]\.\d\d$/);
    return last
      .split(' ')
      .filter((_, at) => at % 2 === 1)
      .map(Number);
  };

  it.each(['fresh', 'wordings', 'invitations'])(
    'are found three times in four, and seldom wrongly: %s',
    (name) => {
      const [, look, wrong, errors] = shares(`tests/fixtures/compliance/${name}.yaml`);
      expect(look).toBeGreaterThanOrEqual(0.75);
      expect(wrong).toBeLessThanOrEqual(0.08);
      expect(errors).toBeLessThanOrEqual(0.02);
    },
  );

  it('are of every kind the grammar judges', () => {
    const text = readFileSync('tests/fixtures/compliance/wordings.yaml', 'utf8');
    for (const { rule } of realPack.rules)
      if (rule.judges) expect(text.split(`kind: ${rule.judges}`).length, rule.judges).toBeGreaterThan(20);
  });
});

it('asks nobody to look at what clients get today, and seldom at the law and policy texts', () => {
  const texts = content.sources
    .filter(({ collection }) => collection !== 'editions')
    .flatMap((source) => clientTexts(source));
  expect(lintClientText(realPack, texts)).toEqual([]);
  const lawful = lawfulTexts(content.sources, 'info');
  const looks = lintClientText(realPack, lawful).filter(({ severity }) => severity === 'look');
  expect(looks.length / lawful.length).toBeLessThan(0.02);
});
