import type { VisitPack } from '../../../domain/visit/pack/pack.ts';
import { sectionText, versionText } from '../../../domain/visit/pack/text.ts';
import { linesOf } from '../sheet/edited-text.ts';

/** The pack as it stands on the page, without the name of the client. */
export function shownPackText(host: HTMLElement, { title, choices, used }: VisitPack): string {
  const parts = [...host.querySelectorAll('.sheet-part')].map((part) =>
    sectionText(
      part.querySelector('h4')?.textContent ?? '',
      linesOf(part.querySelector('.editable') ?? part.querySelector('p') ?? part),
    ),
  );
  return [
    `拜访包：${title}（${choices.join('，')}）`,
    ...parts,
    sectionText(
      '所用内容',
      used.map((version) => `- ${versionText(version)}`),
    ),
  ].join('\n\n');
}
