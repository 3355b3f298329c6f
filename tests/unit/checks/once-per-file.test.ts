import { expect, it } from 'vitest';
import { oncePerFile } from '../../../src/checks/once-per-file.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import { rows } from '../../../src/schemas/index.ts';
import { fixture } from './fixture.ts';

const row = rows.methods;
const read = () => {
  const { file, text } = fixture.sources.find((one) => one.file === 'methods/spin.mdx') ?? {};
  const source = readSource(file ?? '', text ?? '');
  if (!source) throw new Error('no such file in the fixture');
  return source;
};

/** Answers how often it was looked for. */
function counted() {
  let looked = 0;
  const find: (
    file: { source: ReturnType<typeof read>; row: typeof row },
    ...beside: unknown[]
  ) => number = () => (looked += 1);
  return oncePerFile(find);
}

it('looks once in a file as it was read, and again in what was read anew', () => {
  const ask = counted();
  const source = read();
  expect([ask({ source, row }), ask({ source, row })]).toEqual([1, 1]);
  expect(ask({ source: read(), row })).toBe(2);
});

it('looks again when anything beside the file is another, or there is more or less of it', () => {
  const ask = counted();
  const source = read();
  const [one, other] = [{}, {}];
  const answers = [[one], [one], [other], [other, one], [other, one], [other], []];
  expect(answers.map((beside) => ask({ source, row }, ...beside))).toEqual([1, 1, 2, 3, 3, 4, 5]);
});

it('looks again under another table', () => {
  const ask = counted();
  const source = read();
  expect([ask({ source, row }), ask({ source, row: { ...row } })]).toEqual([1, 2]);
});
