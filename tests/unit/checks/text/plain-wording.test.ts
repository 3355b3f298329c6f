import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { finder } from '../../../../src/checks/text/plain-wording.ts';
import { graph } from '../../../helpers/content.ts';
import { newProblems } from '../../../helpers/mutate.ts';
import { fixture } from '../fixture.ts';

const words = graph.all('style').flatMap(({ data }) => data.words);
const find = finder(words);
const said = (text: string) => find(text).map((found) => found.said);
const example = (word: string) => word.replaceAll('#', '2.5');

describe('the list of words readers are not to meet', () => {
  it('has each word once, and puts in its place none it lists', () => {
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
    const proposed = words.flatMap(({ write }) => write);
    expect(proposed.flatMap(said)).toEqual([]);
  });

  it.each(words)('is found in a sentence: $word', ({ word, unless }) => {
    expect(said(`客户说${example(word)}。`)).toEqual([example(word)]);
    for (const phrase of unless) {
      expect(phrase).toContain(word);
      expect(said(`客户说${phrase}。`)).toEqual([]);
      expect(said(`${phrase}，又说${word}。`)).toEqual([word]);
    }
  });

  it('leaves quotes of the essay as they are, and no other quote', () => {
    const [first] = words;
    expect(said(`原文写“先看${first?.word}”，再往下`)).toEqual([]);
    expect(said(`您可以说“先看${first?.word}”`)).toEqual([first?.word]);
  });

  it('is kept by the words of the site itself', () => {
    const files = globSync('src/{components,domain,layouts,pages,render}/**/*.{astro,ts}');
    const found = files.flatMap((file) => said(readFileSync(file, 'utf8')).map((word) => `${file}: ${word}`));
    expect(found).toEqual([]);
  });
});

describe('what readers do not meet as a text', () => {
  const spin = 'methods/spin.mdx';
  const problemsOf = (find: RegExp, to: string) =>
    newProblems(fixture, [{ file: spin, find, to }]).filter(({ rule }) => rule === 'plain-wording');

  it('may hold a listed word: a search word, what not to say', () => {
    expect(problemsOf(/^aliases: \[/m, 'aliases: [走账怎么问, ')).toEqual([]);
    expect(problemsOf(/^dontSay: \[/m, 'dontSay: [您走账太少, ')).toEqual([]);
    expect(problemsOf(/^say: \[/m, 'say: [您走账太少, ')).toHaveLength(1);
  });
});
