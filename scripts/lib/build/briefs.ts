import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { assemblePack } from '../../../src/domain/visit/pack/assemble.ts';
import { briefOf } from '../../../src/domain/visit/pack/brief.ts';
import { collectPackData } from '../../../src/domain/visit/pack/collect.ts';
import { briefBookFile, briefChoices, briefFile } from '../../../src/domain/visit/pack/files.ts';
import { knownDays } from '../../../src/domain/visit/known-days.ts';
import { visitsModel } from '../../../src/render/typst/visit.ts';
import { site } from '../../../src/site.config.ts';
import { pdfRoom } from '../typst/compiler.ts';
import type { PdfCompiler } from '../typst/compiler.ts';

/** A document of one-page briefs as the model of its template. */
export interface BriefDocument {
  /** Root-relative address. */
  path: string;
  model: string;
}

/**
 * One-page briefs per industry, tier and stage, and all of an industry in one file, whose pages
 * share their fonts. None when the content lacks the rules for visits.
 * @param day of the build, `YYYY-MM-DD`
 */
export function briefDocuments(graph: ContentGraph, day: string): BriefDocument[] {
  const holidays = graph.find('holidays', 'holidays');
  const calendar = holidays ? knownDays(holidays.data) : { years: [], off: [], on: [] };
  const imprint = { day, site: `${site.name}·${site.tagline}` };
  return graph.all('industries').flatMap(({ id, data }) => {
    const packData = collectPackData(graph, id);
    if (!packData) return [];
    const choices = briefChoices(packData);
    const briefs = choices.map((choice) => briefOf(assemblePack(packData, choice, day, { calendar })));
    const single = briefs.map((brief, index) => ({
      path: briefFile(choices[index] ?? { industry: id, tier: '', stage: '' }),
      model: visitsModel(`${brief.title}：${brief.choices.join('，')}`, [brief], imprint),
    }));
    const all = visitsModel(`${data.title}拜访一页纸，共 ${briefs.length} 份`, briefs, imprint);
    return [...single, { path: briefBookFile(id), model: all }];
  });
}

/** Sets documents of briefs with one compiler, which keeps its fonts. */
export async function briefMaker(
  compiler: PdfCompiler,
  day: string,
  cache: BuildCache,
): Promise<(model: string) => Promise<Uint8Array>> {
  const template = async (name: string) =>
    [
      `/${name}`,
      await readFile(resolve(import.meta.dirname, '../../../src/render/typst', name), 'utf8'),
    ] as const;
  const templates = await Promise.all(['visit.typ', 'components.typ'].map(template));
  return (model) => {
    const job = { files: new Map([...templates, ['/visits.json', model]]), main: '/visit.typ', day };
    return cache.remember(pdfRoom, { compiler: compiler.name, ...job }, () => compiler.pdf(job));
  };
}

/** All briefs as PDFs by root-relative address. @throws when one does not fit on its page */
export async function makeBriefs(
  graph: ContentGraph,
  { day, cache, compiler }: { day: string; cache: BuildCache; compiler: PdfCompiler },
): Promise<Map<string, Uint8Array>> {
  const make = await briefMaker(compiler, day, cache);
  const files = new Map<string, Uint8Array>();
  for (const { path, model } of briefDocuments(graph, day)) files.set(path, await make(model));
  return files;
}
