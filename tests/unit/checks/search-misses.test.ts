import { expect, it } from 'vitest';
import { yamlItems } from '../../../src/domain/misses/list.ts';
import { missesFile } from '../../helpers/misses.ts';
import { line, newProblems } from '../../helpers/mutate.ts';
import { fixture } from './fixture.ts';

it('takes questions as readers type them: half-width signs, traditional characters, sums, words nobody writes', () => {
  const typed = [
    '客户嫌贵,怎么办?',
    '貼現率怎麼算',
    '3加5=9',
    '180-90天',
    '走账掉了一半',
    '#3 号 - "标题": x',
    '占比120%',
  ];
  const edit = { file: 'data/search-misses.yaml', to: missesFile(yamlItems(typed)) };
  expect(newProblems(fixture, [edit]).map(line)).toEqual([]);
});
