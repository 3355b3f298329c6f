import type { PackItem, PackPart, PackSection, VisitPack } from './pack.ts';

/** A pack on one page: what is read in the car park, wide parts first, then two columns. */
export interface VisitBrief {
  title: string;
  choices: readonly string[];
  top: readonly PackSection[];
  left: readonly PackSection[];
  right: readonly PackSection[];
  used: VisitPack['used'];
}

const places: Record<'top' | 'left' | 'right', readonly PackPart[]> = {
  top: ['goal', 'industry', 'client', 'schemes', 'policies'],
  left: ['questions', 'objections'],
  right: ['prepare', 'contingencies', 'remember', 'after'],
};

/** Parts whose second lines do not fit on the page. */
const withoutSub: readonly PackPart[] = ['schemes'];

/** How many items of a part fit; parts not named keep all. */
const maxItems: Partial<Record<PackPart, number>> = { objections: 4, prepare: 8, remember: 4 };

export function briefOf({ title, choices, sections, used }: VisitPack): VisitBrief {
  const of = (parts: readonly PackPart[]) =>
    parts.flatMap((part) =>
      sections
        .filter((section) => section.part === part)
        .map((section) => ({
          ...section,
          items: section.items.slice(0, maxItems[part]).map(shortened(part)),
        })),
    );
  return { title, choices, used, top: of(places.top), left: of(places.left), right: of(places.right) };
}

const shortened =
  (part: PackPart) =>
  (item: PackItem): PackItem => {
    const { label, text } = item;
    if (!withoutSub.includes(part)) return item;
    return label === undefined ? { text } : { label, text };
  };
