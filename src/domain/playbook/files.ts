/**
 * Forms the full playbook is carried in, in the order readers are offered them. The offline pack, which is copied
 * from stick to stick, holds each edition once, as it is printed; its pages are what is read on a screen.
 */
export const playbookForms = [
  { ending: 'pdf', label: 'PDF', use: '打印、在手机上看', packed: true },
  { ending: 'docx', label: 'Word', use: '改成自己的、摘进报告', packed: false },
  { ending: 'html', label: '单文件网页', use: '放进 U 盘，双击就开', packed: false },
  { ending: 'md', label: 'Markdown', use: '放进别的知识库', packed: false },
] as const;
export type PlaybookForm = (typeof playbookForms)[number]['ending'];

/** Forms of the digest. */
const digestForms = [
  { ending: 'pdf', label: 'PDF', use: '出门前打印、在路上看', packed: true },
  { ending: 'docx', label: 'Word', use: '改成自己的、带去晨会', packed: false },
] as const;

/** The editions of a playbook, in the order readers are offered them. `suffix` ends the names of their files. */
export const playbookEditions = {
  digest: {
    label: '精要版',
    about: '出门前看：谁怎么赚钱、问什么、配什么、哪些政策在执行',
    suffix: '-digest',
    forms: digestForms,
  },
  full: { label: '完整版', about: '查细节：方法、案例、术语和来源都在', suffix: '', forms: playbookForms },
} as const;
export type Edition = keyof typeof playbookEditions;

/** Root-relative address of a playbook in a form. */
export const playbookFile = (id: string, ending: PlaybookForm, edition: Edition = 'full'): string =>
  `/playbooks/${id}/${id}${playbookEditions[edition].suffix}.${ending}`;

/** Root-relative addresses of all forms of some editions of a playbook. */
export const playbookFiles = (id: string, editions: readonly Edition[]): string[] =>
  editions.flatMap((edition) =>
    playbookEditions[edition].forms.map(({ ending }) => playbookFile(id, ending, edition)),
  );

/** The edition and form of a playbook at a root-relative address; `undefined` for every other file. */
function formAt(path: string): { readonly ending: string; readonly packed: boolean } | undefined {
  const [, suffix, ending] = /^\/playbooks\/([^/]+)\/\1(|-digest)\.([a-z]+)$/.exec(path)?.slice(1) ?? [];
  const edition = Object.values(playbookEditions).find((item) => item.suffix === suffix);
  return edition?.forms.find((form) => form.ending === ending);
}

/** Whether a root-relative path is a playbook in one of its forms. */
export const isPlaybookFile = (path: string): boolean => formAt(path) !== undefined;

/** Whether the offline pack leaves this file out. @param path root-relative */
export const isUnpackedPlaybookFile = (path: string): boolean => formAt(path)?.packed === false;

/** Pages that hold all of themselves; the site's own rules for pages do not bind them. */
export const isSingleFile = (path: string): boolean => /(^|\/)playbooks\/([^/]+)\/\2\.html$/.test(path);
