import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checks/problem.ts';
import { reporters } from '../../../src/checks/reporters/index.ts';
import { isPictureFile } from '../../../src/domain/picture/picture.ts';
import { rules } from '../../../src/checks/rules/index.ts';
import { graph } from '../../helpers/content.ts';
import type { Mutation } from '../../helpers/mutate.ts';
import { newProblems } from '../../helpers/mutate.ts';
import { fixtureFor } from './fixture.ts';
import { mutations } from './mutations/index.ts';

const pages = rules.map(({ id, severity }) => ({ id, severity, page: graph.get('guide', `rules/${id}`) }));

/** What the terminal shows of one problem, without the count at the end. */
const shown = (problem: Problem): string =>
  reporters.terminal([problem], { files: 1, seconds: 0 }).split('\n\n')[0] ?? '';

/** The wrong and the right sample of a page: MDX, YAML, or the path or encoding of a file as plain text. */
const samplesOf = (body: string) =>
  Array.from(body.matchAll(/^```(mdx|yaml|text)\n([\s\S]*?)\n```$/gm), ([, language, text = '']) => ({
    isPath: language === 'text',
    text,
  }));

/** Whether a report of a mutation, `rule file:line:column message → fix`, says what the example of a page says. */
function says(report: string, id: string, example: string): boolean {
  const [, rule, file = '', place = '', message = '', fix = ''] =
    /^(\S+) (\S+?):(\d+:\d+) (.*) → (.*)$/.exec(report) ?? [];
  return rule === id && [file, place, message, fix].every((part) => example.includes(part));
}

/** The broken file a page is about, found by the report the page shows. */
function brokenFile(id: string, example = '') {
  const own = mutations.filter(({ report }) => report.some((text) => text.startsWith(`${id} `)));
  const said = own.filter(({ report }) => report.some((text) => says(text, id, example)));
  const reporting = said.length > 0 ? said : own;
  for (const { edit } of reporting) {
    const problems = newProblems(fixtureFor(edit), [edit]);
    if (problems.some((problem) => problem.rule === id && shown(problem) === example))
      return { edit, problems };
  }
  throw new Error(`no broken file gives the report that the page of ${id} shows:\n${example}`);
}

/** Edits that leave the right sample where the wrong one would stand. */
function repaired(edit: Mutation, wrong: string, right: string, isPath: boolean): Mutation[] {
  if (edit.saveAs) return [];
  // A picture is mended in a program of its own.
  if (isPath && isPictureFile(edit.file) && wrong !== `content/${edit.file}`) return [];
  if (isPath) {
    expect(wrong).toBe(`content/${edit.file}`);
    return [{ file: right.replace('content/', ''), to: edit.to }];
  }
  return [edit, { file: edit.file, find: wrong, to: right }];
}

describe.each(pages)('the guide page of $id', ({ id, severity, page }) => {
  it('says how severe the rule is', () => {
    expect([page.data.group, page.data.severity]).toEqual(['rules', severity]);
  });

  it('shows a wrong sample with the report it gives, and a right one that gives none', () => {
    const { edit, problems } = brokenFile(id, page.data.example);
    const samples = samplesOf(page.body);
    expect(samples).toHaveLength(2);
    const [wrong, right] = samples as [(typeof samples)[0], (typeof samples)[0]];
    const left = newProblems(fixtureFor(edit), repaired(edit, wrong.text, right.text, wrong.isPath));
    const others = problems.filter((problem) => problem.rule !== id).map(({ message }) => message);
    expect(left.map(({ message }) => message).filter((message) => !others.includes(message))).toEqual([]);
  });
});
