import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/index.ts';
import { offlinePack } from '../../../src/domain/site/offline.ts';
import { playbookFile, playbookForms } from '../../../src/domain/playbook/files.ts';
import { readersPages } from '../../../src/domain/site/pages.ts';
import { content } from '../../helpers/content.ts';
import { checkedOn, line, newProblems } from '../../helpers/mutate.ts';
import { fixture } from './fixture.ts';
import { mutations } from './mutations/index.ts';

describe('a broken file', () => {
  it.each(mutations)('is reported with place, message and remedy: $name', ({ edit, report }) => {
    expect(newProblems(fixture, [edit]).map(line).slice(0, 4)).toEqual(report);
  });

  it('does not hide another broken file', () => {
    const problems = newProblems(fixture, [
      { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: aproved' },
      { file: 'products/zichanchi.mdx', find: 'status: approved', to: 'status: aproved' },
    ]);
    expect(problems.map((item) => item.file)).toEqual(['products/piaojuchi.mdx', 'products/zichanchi.mdx']);
  });

  it('still has its text checked when its fields are wrong', () => {
    const problems = newProblems(fixture, [
      { file: 'methods/spin.mdx', find: 'status: approved', to: 'status: aproved' },
      { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑(八)个' },
    ]);
    expect(problems.map((item) => item.rule)).toEqual([
      'schema-violation',
      'half-width-punctuation',
      'half-width-punctuation',
    ]);
  });
});

/** Links to what the build makes, besides the pages of entries. */
const soundLinks = [
  ...readersPages.map(({ path }) => path),
  '/tools/?industry=machinery&node=struct',
  '/policies/?kind=标准与口径#list',
  '/methods/spin/?q=票据池',
  '/print/cases/',
  '/industries/machinery/chain.svg',
  '/industries/machinery/chain/wide/',
  offlinePack,
  ...playbookForms.map(({ ending }) => playbookFile('machinery', ending)),
  '/newsletters/2026-09/files/email.txt',
];

describe('a sound file', () => {
  it.each(soundLinks)('may link to %s', (to) => {
    const edit = { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to };
    expect(newProblems(fixture, [edit]).map(line)).toEqual([]);
  });

  it('may start with a byte order mark', () => {
    const edits = ['products/piaojuchi.mdx', 'methods/spin.mdx', 'industries/machinery/chain.yaml'].map(
      (file) => ({ file, find: /^/, to: '\uFEFF' }),
    );
    expect(newProblems(fixture, edits).map(line)).toEqual([]);
  });

  it('may hold coordinates that look like a telephone number', () => {
    const edit = { file: 'regions/jia.geojson', find: /\[0\.01, 0\.06\]/g, to: '[0.13912345678, 0.06]' };
    expect(newProblems(fixture, [edit])).toEqual([]);
  });

  it('may name the firm of a case made from public reports', () => {
    const edit = {
      file: 'cases/byd-supplier-payment.mdx',
      find: /^situation: /m,
      to: 'situation: 华星机械有限公司和华星集团公告，',
    };
    expect(newProblems(fixture, [edit]).map(line)).toEqual([]);
  });
});

describe('the real content', () => {
  it.each(['/tools/visit-pack/?industry=machinery&tier=growth', '/tools/visit-pack/books/machinery.pdf'])(
    'may link to %s',
    (to) => {
      const edit = { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to };
      expect(newProblems(content, [edit]).map(line)).toEqual([]);
    },
  );

  it('has no problem but what waits for a notice of the State Council', () => {
    const problems = runChecks({ ...content, today: checkedOn });
    expect(problems.filter(({ rule }) => rule !== 'holiday-year-missing').map(line)).toEqual([]);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is asked for the holidays of the next year from November on', () => {
    const asked = (today: string) =>
      runChecks({ ...content, today }).filter(({ rule }) => rule === 'holiday-year-missing').length;
    expect([asked('2026-10-31'), asked('2026-11-01')]).toEqual([0, 1]);
  });

  it.each(
    content.sources.map(({ file }) => file).filter((file) => /^(data|learn)\/[\w-]+\.yaml$/.test(file)),
  )('misses %s when it is deleted', (file) => {
    const sources = content.sources.filter((source) => source.file !== file);
    const told = runChecks({ ...content, sources, today: checkedOn });
    expect(told.filter(({ rule }) => rule === 'required-file').map((one) => one.file)).toEqual([file]);
  });
});
