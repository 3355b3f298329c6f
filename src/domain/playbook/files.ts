/**
 * Forms a playbook is carried in, in the order readers are offered them. The offline pack is itself
 * what opens from a disk, so it holds those alone that are for more than reading.
 */
export const playbookForms = [
  { ending: 'pdf', label: 'PDF', use: '打印、在手机上看', packed: true },
  { ending: 'docx', label: 'Word', use: '改成自己的、摘进报告', packed: true },
  { ending: 'html', label: '单文件网页', use: '放进 U 盘，双击就开', packed: false },
  { ending: 'md', label: 'Markdown', use: '放进别的知识库', packed: false },
] as const;
export type PlaybookForm = (typeof playbookForms)[number]['ending'];

/** Root-relative address of a playbook in a form. */
export const playbookFile = (id: string, ending: PlaybookForm): string => `/playbooks/${id}/${id}.${ending}`;

/** Whether the offline pack leaves this file out. @param path root-relative */
export const isUnpackedPlaybookFile = (path: string): boolean =>
  isPlaybookFile(path) && !playbookForms.some(({ ending, packed }) => packed && path.endsWith(`.${ending}`));

/** Pages that hold all of themselves; the site's own rules for pages do not bind them. */
export const isSingleFile = (path: string): boolean => /(^|\/)playbooks\/([^/]+)\/\2\.html$/.test(path);

/** Whether a root-relative path is a playbook in one of its forms. */
export const isPlaybookFile = (path: string): boolean =>
  playbookForms.some(({ ending }) => path.endsWith(`.${ending}`)) &&
  /^\/playbooks\/([^/]+)\/\1\.[a-z]+$/.test(path);
