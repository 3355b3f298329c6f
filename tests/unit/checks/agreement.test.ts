import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, harmless } from '../../fixtures/agreement/faults.ts';
import type { AgreementEdit } from '../../fixtures/agreement/faults.ts';
import { newProblems } from '../../helpers/mutate.ts';
import type { Mutation } from '../../helpers/mutate.ts';
import { mutate } from '../../helpers/mutate.ts';
import { fixture } from './fixture.ts';

const root = 'tests/fixtures/agreement';
const texts = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .map((name) => [relative(root, join(root, name)), readFileSync(join(root, name), 'utf8')]),
);

/** Entries as the library had them, beside the fixture. */
const entries = mutate(
  fixture,
  [...texts].map(([file, to]) => ({ file, to })),
);

function edited({ file, edits, anywhere }: AgreementEdit): Mutation {
  const text = texts.get(file) ?? '';
  const from = anywhere ? 0 : text.indexOf('client:');
  return {
    file,
    to: edits.reduce((changed, [find, to]) => {
      const at = changed.indexOf(find, from);
      if (at < 0) throw new Error(`${file}: no “${find}”`);
      return changed.slice(0, at) + to + changed.slice(at + find.length);
    }, text),
  };
}

const errorsOf = (edit: AgreementEdit) =>
  newProblems(entries, [edited(edit)]).filter(({ severity }) => severity === 'error');

describe('what clients read of an entry', () => {
  it.each(faults)('is held against the entry: $name', (fault) => {
    const errors = errorsOf(fault);
    expect(errors.map(({ rule }) => rule)).not.toContain('schema-violation');
    expect(errors.length).toBeGreaterThan(0);
  });

  it.each(harmless)('may say the same in other words: $name', (edit) => {
    expect(errorsOf(edit)).toEqual([]);
  });
});
