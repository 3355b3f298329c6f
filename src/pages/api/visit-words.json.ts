import type { APIRoute } from 'astro';
import { collectVisitWords } from '../../domain/visit/collect-words.ts';
import { siteGraph } from '../../loaders/astro.ts';

/** Names of what a visit may be about, for the line that tells of the one going on. */
export const GET: APIRoute = async () => Response.json(collectVisitWords(await siteGraph()));
