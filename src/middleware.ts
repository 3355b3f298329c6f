import type { MiddlewareHandler } from 'astro';
import { stylesFirst } from './render/html/styles-first.ts';

/** Astro adds the styles of a page at the end of its head; they are wanted further up. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return response;
  return new Response(stylesFirst(await response.text()), response);
};
