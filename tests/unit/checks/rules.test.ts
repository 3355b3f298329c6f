import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules/index.ts';
import { mutations } from './mutations/index.ts';

const ids: string[] = rules.map((rule) => rule.id);
const reported = new Set(mutations.flatMap(({ report }) => report.map((text) => text.split(' ')[0])));

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));

describe('the registry of rules', () => {
  it('lists each rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds every rule file, and each is named after its rule', () => {
    const files = filesIn('src/checks/rules', '.ts').filter((name) => name !== 'index');
    expect(files.sort()).toEqual([...ids].sort());
  });

  it('has a page of the author guide for every rule, and no other', () => {
    expect(filesIn('content/guide/rules', '.mdx').sort()).toEqual([...ids].sort());
  });

  it('is tested whole: a broken file breaks each rule', () => {
    expect(ids.filter((id) => !reported.has(id))).toEqual([]);
  });

  it('knows every rule a report names', () => {
    expect([...reported].filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });
});
