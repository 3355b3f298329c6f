import type { FieldPath } from '../../schemas/links.ts';
import type { CheckContext, CheckedFile } from '../context.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** missing-source, number-without-unit. */
export function evidence(context: CheckContext): Problem[] {
  return context.files.flatMap((file) => [...sources(file), ...units(file)]);
}

/** Policies carry their official source in a field of its own, parts of an industry on each statement. */
const ownSources = new Set(['policies', 'facts', 'cycles', 'cashFlows', 'health']);

function sources({ source }: CheckedFile): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: FieldPath): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (isRecord(value)) {
      const exempt = path.length === 0 && ownSources.has(source.collection);
      const cited = [value['sources'], value['source']].some((item) =>
        Array.isArray(item) ? item.length > 0 : item !== undefined,
      );
      if ((value['basis'] === 'sourced' || value['basis'] === 'general+sourced') && !cited && !exempt) {
        problems.push(
          problem(
            'missing-source',
            { file: source.file, ...source.positionOf([...path, 'basis']) },
            '写了有来源，却没有来源编号',
            '补上 sources，或把 basis 改成 general',
          ),
        );
      }
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(source.data, []);
  return problems;
}

function units({ source }: CheckedFile): Problem[] {
  const claims =
    isRecord(source.data) && Array.isArray(source.data['claims']) ? (source.data['claims'] as unknown[]) : [];
  return claims.flatMap((claim, index) => {
    if (!isRecord(claim)) return [];
    const own =
      claim['unit'] === undefined
        ? [missing(source, ['claims', index, 'value'], String(claim['value']))]
        : [];
    const inputs = Array.isArray(claim['inputs']) ? (claim['inputs'] as unknown[]) : [];
    const bare = inputs.flatMap((input, at) =>
      isRecord(input) && input['unit'] === undefined
        ? [missing(source, ['claims', index, 'inputs', at, 'value'], String(input['value']))]
        : [],
    );
    return [...own, ...bare];
  });
}

const missing = (source: CheckedFile['source'], path: FieldPath, value: string): Problem =>
  problem(
    'number-without-unit',
    { file: source.file, ...source.positionOf(path) },
    `${value} 没有单位`,
    '补上 unit，例如 万元、%、天',
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
