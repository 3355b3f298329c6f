import { isRecord } from '../../schemas/is-record.ts';
import { fileRule } from '../rule.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { companyNames } from '../text/company-names.ts';

/** Where authors tell of their own clients; facts, policies and products may name a firm as a source does. */
const clientStories = new Set([
  'methods',
  'cases',
  'regions',
  'schemes',
  'dialogues',
  'tiers',
  'competencies',
]);

export const realCompany = fileRule('real-company', 'error', ({ source, texts }) => {
  if (!clientStories.has(source.collection) || isPublicCase(source)) return [];
  return texts.flatMap((text) =>
    companyNames(text.value).map(({ name, kind, index }) => ({
      place: text.at(index),
      message: `写了${kind}“${name}”`,
      fix: '换成代称，例如 Z机械、客户A',
    })),
  );
});

/** A case made from public reports may name the firm. */
const isPublicCase = ({ data }: SourceFile): boolean => isRecord(data) && data['kind'] === 'industry';
