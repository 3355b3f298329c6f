import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { clientLinesData, lintClientLines } from '../../../src/compliance/client-lines.ts';
import { compilePack } from '../../../src/compliance/compile.ts';
import { matchesApart } from '../../../src/compliance/expressions.ts';
import { packData } from '../../../src/compliance/pack.ts';
import { readExamples } from '../../../scripts/lib/compliance-examples.ts';
import { lintClientText } from '../../../src/compliance/index.ts';
import { graph } from '../../helpers/content.ts';

/** As a page gets it: through JSON. */
const data = JSON.parse(JSON.stringify(clientLinesData(packData(graph)))) as ReturnType<typeof packData>;
const pack = compilePack(data);
const found = (text: string, quoted = false) =>
  lintClientLines(pack, [{ field: 'conclusion', text, quoted }]).map(({ rule }) => rule);

type Sentences = Record<'risky' | 'harmless', [field: string, text: string][]>;
const minutes = parse(readFileSync('tests/fixtures/compliance/minutes.yaml', 'utf8')) as Record<
  'seen' | 'held-back',
  Sentences
>;
const share = (rows: Sentences['risky']): number =>
  rows.filter(([field, text]) => found(text, field === 'words').length > 0).length / rows.length;

afterEach(() => vi.unstubAllGlobals());

describe('lines of a form for one client', () => {
  it.each([
    ['利率可以给到3.2%', 'sentence-rate'],
    ['一周内批下来', 'sentence-approval'],
    ['结算转过来就给你批', 'sentence-tying'],
    ['有事打13812345678', 'mobile'],
  ])('are told with the rule, its laws and what to do: %s', (text, rule) => {
    const [finding] = lintClientLines(pack, [
      { field: 'figures', text: '营收2.5亿元' },
      { field: 'what', text },
    ]);
    expect(finding).toMatchObject({ field: 'what', line: 1, rule });
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.words);
    expect(finding?.fix).not.toBe('');
    expect(finding?.bases).not.toBe('');
  });

  it('may name products and tell figures without a source', () => {
    expect(found('先用票据池把短票换成长票')).toEqual([]);
    expect(found('去年营收2.5亿元，应收账款118天')).toEqual([]);
  });

  it('compare nobody where the client tells of other banks, but promise and give numbers away there too', () => {
    expect(found('别家银行三天就批下来，你们要两个月')).not.toEqual([]);
    expect(found('别家银行三天就批下来，你们要两个月', true)).toEqual([]);
    expect(found('我们保证一周内批下来', true)).not.toEqual([]);
    expect(found('财务的电话是13812345678', true)).toEqual(['mobile']);
  });

  it('are asked about each thing they promise, unless the sentence leaves a way out', () => {
    const text = '利率可以给到3.2%，一周内批下来';
    const both = lintClientLines(pack, [{ field: 'conclusion', text }]);
    expect(both.map(({ rule }) => rule)).toEqual(['sentence-rate', 'sentence-approval']);
    for (const { words, start, end } of both) expect(text.slice(start, end)).toBe(words);
    expect(found(`${text}，以审批结果为准`)).toEqual([]);
  });

  it.each(['seen', 'held-back'] as const)('are found as managers write them: %s', (set) => {
    expect(share(minutes[set].risky)).toBeGreaterThanOrEqual(0.75);
    expect(share(minutes[set].harmless)).toBeLessThanOrEqual(0.15);
  });
});

describe('where expressions cannot look behind', () => {
  class OldRegExp extends RegExp {
    constructor(source: string | RegExp, flags?: string) {
      if (/\(\?<[!=]/.test(String(source))) throw new SyntaxError('invalid group specifier name');
      super(source, flags);
    }
  }

  it('the pack compiles and finds all that it finds elsewhere', () => {
    expect(JSON.stringify(data)).toMatch(/\(\?<[!=]/);
    vi.stubGlobal('RegExp', OldRegExp);
    const old = compilePack(data);
    vi.unstubAllGlobals();
    for (const { rule, kind, text } of readExamples()) {
      if (kind !== 'bad') continue;
      const [here, there] = [pack, old].map((one) => lintClientText(one, [text]).map(({ ruleId }) => ruleId));
      if (here?.includes(rule)) expect(there, text.text).toContain(rule);
    }
  });

  it('matches stand apart as if they looked behind', () => {
    const texts = ['x12 12', '1.12a12', '12', 'a1b12', ' 112'];
    for (const text of texts) {
      const apart = matchesApart(text, /\d+/g, /[a-z.]$/).map(({ index, 0: said }) => [index, said]);
      const behind = [...text.matchAll(/(?<![a-z.])\d+/g)].map(({ index, 0: said }) => [index, said]);
      expect(apart).toEqual(behind);
    }
  });
});
