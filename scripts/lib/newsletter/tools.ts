import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NewsletterTools } from '../../../src/render/newsletter/tools.ts';
import { svgPng } from '../playbook/svg-png.ts';
import { pdfCompiler } from '../typst/compiler.ts';
import type { PdfCompiler } from '../typst/compiler.ts';

const names = ['edition.typ', 'long.typ', 'pieces.typ'] as const;
const folder = resolve(import.meta.dirname, '../../../src/render/newsletter');

/** What the forms of a newsletter need, read and started once. @param typst the compiler of the machine */
export async function newsletterTools(typst?: PdfCompiler): Promise<NewsletterTools> {
  const templates = await Promise.all(
    names.map(async (name) => [name, await readFile(resolve(folder, name), 'utf8')] as const),
  );
  return { typst: typst ?? (await pdfCompiler()), templates: new Map(templates), png: svgPng };
}
