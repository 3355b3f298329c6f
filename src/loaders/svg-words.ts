import type { SvgWords } from '../domain/picture/picture.ts';
import { positionIn } from './svg-text.ts';

const element = /<(text|title|desc)\b[^<>]*>([\s\S]*?)<\/\1\s*>/g;
const marks: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What a drawing says, element by element, parts of a line together; where each begins in the file. */
export const svgWords = (svg: string): SvgWords[] =>
  Array.from(svg.replace(/<!--[\s\S]*?-->/g, blank).matchAll(element), ({ 0: all, 2: inner = '', index }) => {
    const start = index + all.indexOf('>') + 1;
    const before = /^(?:\s|<[^<>]*>)*/.exec(inner)?.[0].length ?? 0;
    return { text: plain(inner), position: positionIn(svg, start + before) };
  }).filter(({ text }) => text !== '');

const blank = (found: string): string => found.replace(/[^\n]/g, ' ');

const plain = (inner: string): string =>
  inner
    .replace(/<!\[CDATA\[|\]\]>|<[^<>]*>/g, '')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_all, hex?: string, decimal?: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex ? parseInt(hex, 16) : Number(decimal))),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => marks[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
