import { describe, expect, it } from 'vitest';
import { readExamples } from '../../../scripts/lib/compliance-examples.ts';
import { findingsOf, realPack } from '../../helpers/compliance.ts';

const pack = realPack;
const examples = readExamples();
const textRules = pack.rules.filter(({ rule }) => !rule.element).map(({ rule }) => rule.id);

describe.each(textRules)('the rule %s', (id) => {
  const own = examples.filter(({ rule }) => rule === id);

  it.each(own.filter(({ kind }) => kind === 'bad'))('reports $text.text', (example) => {
    expect(findingsOf(pack, example)).not.toEqual([]);
  });

  it.each(own.filter(({ kind }) => kind === 'good'))('is silent on $text.text', (example) => {
    expect(findingsOf(pack, example).map(({ expression }) => expression)).toEqual([]);
  });

  it('has at least two examples of each kind', () => {
    for (const kind of ['bad', 'good'])
      expect(own.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(2);
  });
});

it('rests on at least sixty examples of each kind, all for rules of the pack', () => {
  const count = (kind: string) => examples.filter((one) => one.kind === kind).length;
  expect(count('bad')).toBeGreaterThanOrEqual(60);
  expect(count('good')).toBeGreaterThanOrEqual(60);
  expect(examples.map(({ rule }) => rule).filter((rule) => !textRules.includes(rule))).toEqual([]);
});
