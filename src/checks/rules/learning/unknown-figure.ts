import { figureFaults, fillFigures } from '../../../domain/learn/figures.ts';
import type { CheckedFile } from '../../checked-file.ts';
import type { CheckContext } from '../../context.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

const withFigures: readonly string[] = ['modules', 'questions', 'learningPath'];

/** Figures written `{{…}}` must stand in the data. Silent while a data file cannot be read: that is reported itself. */
export const unknownFigure = contextRule('unknown-figure', 'error', (file, context) => {
  if (!withFigures.includes(file.source.collection)) return [];
  if (context.files.some(({ entry }) => !entry)) return [];
  const faults = file.texts.flatMap(({ value, at }) =>
    figureFaults(value, context.graph).map(({ written, message }): Finding => ({
      place: at(value.indexOf(written)),
      message: `${written} 取不到数：${message}`,
      fix: '写成 {{集合.标识.字段}} 或它们的算式，例如 {{tiers.growth.floor.visits}}；核对 content/ 里的字段名',
    })),
  );
  return [...faults, ...(faults.length > 0 ? [] : answersNoNumber(file, context))];
});

function answersNoNumber({ source, entry }: CheckedFile, { graph }: CheckContext): Finding[] {
  if (entry?.collection !== 'questions') return [];
  return entry.data.items.flatMap(({ kind, answer }, index) => {
    if (kind !== 'numeric' || typeof answer !== 'string') return [];
    if (Number.isFinite(Number(fillFigures(answer, graph)))) return [];
    return [
      {
        place: fieldPlace(source, ['items', index, 'answer']),
        message: `填数题的答案“${answer}”算出来不是数`,
        fix: '写一个数，或 "{{…}}" 算式',
      },
    ];
  });
}
