import { describe, expect, it } from 'vitest';
import { newProblems } from '../../helpers/mutate.ts';
import type { Mutation } from '../../helpers/mutate.ts';
import { fixture } from './fixture.ts';

const rulesOf = (edits: readonly Mutation[], about: string): string[] =>
  newProblems(fixture, edits)
    .filter(({ file, message }) => file.includes(about) || message.includes(about))
    .map(({ rule }) => rule);

describe('one cause', () => {
  it('is told of a picture that is sought at a wrong address', () => {
    const edits = [
      { file: 'images/流程图.svg', to: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>' },
      { file: 'methods/spin.mdx', find: '## 四个中文名', to: '![拜访的四步](./流程图.svg)\n\n## 四个中文名' },
    ];
    expect(rulesOf(edits, 'methods/spin.mdx')).toEqual(['missing-image']);
    expect(rulesOf(edits, 'images/')).toEqual(['missing-image']);
  });

  it('is told of an entry whose file has the wrong ending, not of all that name it', () => {
    const edits = [{ file: 'products/gyl-rongzi.md', to: '票据' }];
    expect(rulesOf(edits, 'gyl-rongzi')).toEqual(['unknown-file']);
  });
});

describe('a question', () => {
  it('does not rest on an entry that was retired', () => {
    const edits = [{ file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: retired' }];
    expect(rulesOf(edits, 'learn/questions/tiering.yaml')).toContain('question-basis');
  });
});
