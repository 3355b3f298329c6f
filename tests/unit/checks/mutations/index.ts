import { anchors } from './anchors.ts';
import { calculations } from './calculations.ts';
import { clientFigures } from './client-figures.ts';
import { compliance } from './compliance.ts';
import { diagnosis } from './diagnosis.ts';
import { duplicates } from './duplicates.ts';
import { editions } from './editions.ts';
import { encodings } from './encodings.ts';
import { evidence } from './evidence.ts';
import { facts } from './facts.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { glyphs } from './glyphs.ts';
import { learning } from './learning.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { misses } from './misses.ts';
import { pictures } from './pictures.ts';
import { playbooks } from './playbooks.ts';
import { policies } from './policies.ts';
import { products } from './products.ts';
import { privacy } from './privacy.ts';
import { references } from './references.ts';
import { regions } from './regions.ts';
import { registers } from './registers.ts';
import { renames } from './renames.ts';
import { schemes } from './schemes.ts';
import { seals } from './seals.ts';
import { slips } from './slips.ts';
import { series } from './series.ts';
import { typing } from './typing.ts';
import { wording } from './wording.ts';
import type { MutationCase } from '../../../helpers/mutate.ts';

/** Ways to break the fixture, each with the report an author must get. */
export const mutations: readonly MutationCase[] = [
  ...files,
  ...encodings,
  ...slips,
  ...seals,
  ...typing,
  ...glyphs,
  ...fields,
  ...references,
  ...renames,
  ...duplicates,
  ...markdown,
  ...links,
  ...anchors,
  ...policies,
  ...products,
  ...schemes,
  ...diagnosis,
  ...calculations,
  ...evidence,
  ...wording,
  ...privacy,
  ...clientFigures,
  ...compliance,
  ...regions,
  ...pictures,
  ...playbooks,
  ...editions,
  ...learning,
  ...facts,
  ...registers,
  ...series,
  ...misses,
];
