import { csv } from '../../domain/csv.ts';
import { registerCells, registerOf } from '../../domain/seals/register.ts';
import { siteGraph } from '../../loaders/astro.ts';

/** The register for spreadsheets. */
export async function GET(): Promise<Response> {
  const text = csv(registerCells(registerOf(await siteGraph())));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
