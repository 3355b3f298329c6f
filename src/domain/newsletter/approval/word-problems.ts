import type { ClientEdition } from '../client/client-edition.ts';
import { wordsIn } from '../../picture/picture.ts';
import { itemsOf } from '../client/client-edition.ts';

const fields = [
  { name: '标题', of: ({ title }: ClientEdition) => [title] },
  { name: '邮件主题', of: ({ subject }: ClientEdition) => [subject] },
  { name: '预览语', of: ({ preheader }: ClientEdition) => [preheader] },
  { name: '卷首语', of: ({ intro }: ClientEdition) => intro },
  {
    name: '图',
    of: ({ picture }: ClientEdition) =>
      picture ? [picture.alt, picture.caption ?? '', ...wordsIn(picture)] : [],
  },
] as const;

const counted = /本期(\d+)条/g;
/** `第3条`, `第1至3条`, `第1、2条`. */
const named = /第(\d+(?:[、至到和-]第?\d+)*)条/g;

/** Words that say another number of items than there are, or lead to another item than the editor meant. */
export function wordProblems(variants: readonly ClientEdition[]): readonly string[] {
  const [whole] = variants;
  return variants.flatMap((variant) =>
    fields.flatMap(({ name, of }) =>
      of(variant).flatMap((text, index) => {
        const place = `${variant.segment?.name ?? '通用版'}的${name}`;
        const inherited = whole !== undefined && variant !== whole && of(whole)[index] === text;
        return problemsIn(text, variant, inherited ? whole : undefined).map(
          (problem) => `${place}${problem}。${fixFor(variant)}`,
        );
      }),
    ),
  );
}

const fixFor = ({ segment }: ClientEdition): string =>
  segment
    ? `在 segments 的 ${segment.id} 下给这个版本另写 title、subject、preheader 或 intro`
    : '改成实际的数';

/** @param meant the edition the words were written for, when it is another one */
function problemsIn(text: string, variant: ClientEdition, meant: ClientEdition | undefined): string[] {
  const items = itemsOf(variant);
  const wrongCounts = [...text.matchAll(counted)].flatMap(([words, number]) =>
    Number(number) === items.length ? [] : [`写“${words}”，实际 ${items.length} 条`],
  );
  const wrongNames = [...text.matchAll(named)].flatMap(([words, numbers = '']) => {
    const named = numbersIn(numbers);
    if (named.some((number) => number > items.length)) return [`写“${words}”，实际只有 ${items.length} 条`];
    const moved = meant && named.some((number) => itemsOf(meant)[number - 1]?.id !== items[number - 1]?.id);
    return moved ? [`写“${words}”，在这个版本里是别的条目`] : [];
  });
  return [...wrongCounts, ...wrongNames];
}

/** `1至3` is three numbers, `1、3` two. */
function numbersIn(text: string): number[] {
  const [from = 0, ...rest] = (text.match(/\d+/g) ?? []).map(Number);
  const to = rest.at(-1);
  if (to === undefined || !/[至到-]/.test(text)) return [from, ...rest];
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index);
}
