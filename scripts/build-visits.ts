/**
 * Makes the one-page briefs of a built site, one per industry, tier and stage, and writes their
 * sizes into the page that offers them. A brief that does not fit on one page stops the build.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_OUT, SHENGENG_TODAY, SHENGENG_TYPST.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ContentGraph } from '../src/domain/graph.ts';
import { buildDay } from '../src/domain/publication.ts';
import { assemblePack } from '../src/domain/visit-pack/assemble.ts';
import { briefOf } from '../src/domain/visit-pack/brief.ts';
import { packPieces } from '../src/domain/visit-pack/collect.ts';
import { briefChoices, briefFile } from '../src/domain/visit-pack/files.ts';
import { workCalendar } from '../src/domain/work-calendar.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { withFileSizes } from '../src/render/html/file-sizes.ts';
import { visitModel } from '../src/render/typst/visit.ts';
import { site } from '../src/site.config.ts';
import { pdfCompiler } from './lib/typst/compiler.ts';
import type { PdfCompiler } from './lib/typst/compiler.ts';

const offeredOn = 'tools/visit-pack/index.html';

/** @returns how many were made and their bytes; none when the content lacks the rules for visits */
export async function buildVisits(dir: string): Promise<{ files: number; bytes: number }> {
  const graph = await loadGraph(contentRoot);
  const sizes = new Map<string, number>();
  const { briefs, day } = visitBriefs(graph);
  if (briefs.length > 0) {
    const make = await briefMaker(await pdfCompiler(), day);
    for (const { path, model } of briefs) {
      const pdf = make(model);
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), pdf);
      sizes.set(path, pdf.length);
    }
    const page = join(dir, offeredOn);
    await writeFile(page, withFileSizes(await readFile(page, 'utf8'), sizes));
  }
  return { files: sizes.size, bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** Every brief of the content as the model of its page. */
export function visitBriefs(
  graph: ContentGraph,
  wish = process.env['SHENGENG_TODAY'],
): { day: string; briefs: { path: string; model: string }[] } {
  const day = buildDay(graph, wish);
  const holidays = graph.find('holidays', 'holidays');
  const calendar = holidays ? workCalendar(holidays.data) : { years: [], off: [], on: [] };
  const briefs = graph.all('industries').flatMap(({ id }) => {
    const pieces = packPieces(graph, id);
    if (!pieces) return [];
    return briefChoices(pieces).map((choice) => ({
      path: briefFile(choice),
      model: visitModel(
        briefOf(assemblePack(pieces, choice, day, { calendar })),
        day,
        `${site.name}·${site.tagline}`,
      ),
    }));
  });
  return { day, briefs };
}

/** Makes briefs with one compiler, which keeps its fonts. */
export async function briefMaker(compiler: PdfCompiler, day: string): Promise<(model: string) => Uint8Array> {
  const template = async (name: string) =>
    [`/${name}`, await readFile(resolve(import.meta.dirname, '../src/render/typst', name), 'utf8')] as const;
  const templates = await Promise.all(['visit.typ', 'components.typ'].map(template));
  return (model) =>
    compiler.pdf({ files: new Map([...templates, ['/visit.json', model]]), main: '/visit.typ', day });
}

if (import.meta.main) {
  const started = performance.now();
  const { files, bytes } = await buildVisits(process.argv[2] ?? process.env['SHENGENG_OUT'] ?? 'dist/site');
  console.log(
    `拜访一页纸 ${files} 份，${(bytes / 1_048_576).toFixed(1)} MB，${((performance.now() - started) / 1000).toFixed(1)} 秒`,
  );
}
