import type { PackItem, PackSection, VisitPack } from './pack.ts';
import type { Version } from './pack-data.ts';

export const versionText = ({ title, version, approval }: Version): string =>
  `${title} ${version}（${approval}）`;

/** Versions in one line for the foot of a sheet, those in the same state of review together. */
export function versionsLine(used: readonly Version[]): string {
  const states = new Map<string, string[]>();
  for (const version of used) {
    const { approval, title } = version;
    states.set(approval, [...(states.get(approval) ?? []), `${title} ${version.version}`]);
  }
  return [...states].map(([state, titles]) => `${titles.join('、')}（${state}）`).join('；');
}

/** Plain text of a section as it may be edited: for chat and for files. */
export const sectionText = (title: string, lines: readonly string[]): string =>
  [`【${title}】`, ...lines].join('\n');

const itemText = ({ label, text, sub }: PackItem, mark: string): string =>
  [mark + (label ? `${label}：${text}` : text), ...(sub ? [`  ${sub}`] : [])].join('\n');

const sectionLines = ({ shape, items }: PackSection): string[] =>
  items.map((item, at) =>
    itemText(item, shape === 'numbers' ? `${at + 1}. ` : shape === 'boxes' ? '□ ' : '- '),
  );

/** The whole pack as plain text. */
export const packText = ({ title, choices, sections, used }: VisitPack): string =>
  [
    `拜访包：${title}（${choices.join('，')}）`,
    ...sections.map((section) => sectionText(section.title, sectionLines(section))),
    sectionText(
      '所用内容',
      used.map((version) => `- ${versionText(version)}`),
    ),
  ].join('\n\n');
