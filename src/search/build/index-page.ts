import type { Block } from '../block.ts';

/** A page for Pagefind that holds tokens and nothing else. No language, so that none is split again. */
export const indexPage = (blocks: readonly Block[]): string =>
  `<html><body data-pagefind-body>${blocks
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ weight, tokens }) => `<p data-pagefind-weight="${weight}">${[...tokens].sort().join(' ')}</p>`)
    .join('')}</body></html>`;
