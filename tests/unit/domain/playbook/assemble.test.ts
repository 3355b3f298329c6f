import { describe, expect, it } from 'vitest';
import { assemblePlaybook, gapsOf } from '../../../../src/domain/playbook/assemble.ts';
import { isPlaybookFile, isSingleFile, playbookFile } from '../../../../src/domain/playbook/files.ts';
import { buildDay, latestReview } from '../../../../src/domain/entry/publication.ts';
import { playbookParts } from '../../../../src/schemas/playbooks.ts';
import { buildOn, graph } from '../../../helpers/playbook.ts';

const playbook = (id: string, day = buildOn) => assemblePlaybook(graph, id, day);
const policiesOn = (day: string) => {
  const chapter = playbook('machinery', day).chapters.find(({ part }) => part === 'policies');
  if (chapter?.part !== 'policies') throw new Error('no chapter of policies');
  const ids = (list: readonly { entry: { id: string } }[]) => list.map(({ entry }) => entry.id);
  const { own, general, leftOut } = chapter.contents;
  return { kept: ids([...own, ...general]), leftOut: ids(leftOut) };
};

describe('a playbook', () => {
  it.each(graph.all('playbooks').map(({ id }) => id))(
    'of %s has every part, in the order of its file',
    (id) => {
      const { chapters, entry } = playbook(id);
      expect(chapters.map(({ part }) => part)).toEqual(entry.data.sections.map(({ part }) => part));
      expect(chapters.map(({ part }) => part).toSorted()).toEqual([...playbookParts].toSorted());
      expect(gapsOf(graph, entry, buildOn)).toEqual([]);
    },
  );

  it('keeps a policy to its last day and lists it as left out from the next', () => {
    const policy = 'shebei-gengxin-tiexi-2026-2';
    expect(policiesOn('2026-12-31').kept).toContain(policy);
    expect(policiesOn('2026-12-31').leftOut).not.toContain(policy);
    expect(policiesOn('2027-01-01').kept).not.toContain(policy);
    expect(policiesOn('2027-01-01').leftOut).toContain(policy);
  });

  it('holds each policy for the industry or for all of them once', () => {
    const { kept, leftOut } = policiesOn(buildOn);
    const wanted = graph
      .all('policies')
      .filter(({ data }) => data.crossIndustry || data.industries.some((id) => id === 'machinery'))
      .map(({ id }) => id);
    expect([...kept, ...leftOut].toSorted()).toEqual(wanted.toSorted());
  });

  it('explains the terms it uses, by pinyin, and no others', () => {
    const glossary = playbook('food').chapters.find(({ part }) => part === 'glossary');
    if (glossary?.part !== 'glossary') throw new Error('no glossary');
    const pinyin = glossary.contents.terms.map(({ data }) => data.pinyin);
    expect(pinyin).toEqual(pinyin.toSorted());
    expect(glossary.contents.terms.map(({ id }) => id)).toContain('piaojuchi');
    expect(glossary.contents.terms.length).toBeLessThan(graph.all('products').length);
  });

  it('does not exist for an unknown industry', () => {
    expect(() => playbook('farming')).toThrow('没有行业手册 farming，请先运行 npm run check');
  });
});

describe('the day of a build', () => {
  it('is the newest review, so that the same content gives the same files', () => {
    expect(buildDay(graph, undefined)).toBe(latestReview(graph));
    expect(buildDay(graph, '2027-01-05')).toBe('2027-01-05');
  });

  it.each(['2027-02-30', '明天', '2027-1-5'])('cannot be %s', (wish) => {
    expect(() => buildDay(graph, wish)).toThrow(
      `SHENGENG_TODAY 里的 ${wish} 不是日历上的一天，写成 2026-11-24 的样子。`,
    );
  });
});

describe('the files of a playbook', () => {
  it('lie beside its page and are told from other files', () => {
    expect(playbookFile('food', 'pdf')).toBe('/playbooks/food/food.pdf');
    expect(isPlaybookFile('/playbooks/food/food.docx')).toBe(true);
    expect(isPlaybookFile('/playbooks/food/other.docx')).toBe(false);
    expect(isSingleFile('playbooks/food/food.html')).toBe(true);
    expect(isSingleFile('/playbooks/food/index.html')).toBe(false);
  });
});
