import { pinyin } from 'pinyin-pro';
import type { Block } from '../block.ts';
import { isHan } from '../tokens.ts';

/** Longest name that anyone types whole in pinyin. */
const maxNameLength = 10;

/** Full pinyin and initials of a name, so that the index knows them without the planner. */
export function spelling(name: string): string[] {
  if (!isHan(name) || name.length > maxNameLength) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  if (syllables.length < 2) return [];
  return [syllables.join(''), syllables.map((one) => one.charAt(0)).join('')];
}

/** A page for Pagefind that holds tokens and nothing else. No language, so that none is split again. */
export const indexPage = (blocks: readonly Block[]): string =>
  `<html><body data-pagefind-body>${blocks
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ weight, tokens }) => `<p data-pagefind-weight="${weight}">${tokens.join(' ')}</p>`)
    .join('')}</body></html>`;
