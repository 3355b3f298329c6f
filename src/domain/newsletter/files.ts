/** Folder of an edition's files beside its page. */
export const clientFilesPath = (id: string): string => `/newsletters/${id}/files/`;

/** Folder below those files for a correction's letter; no version is called so. @param correction `2026-10/1` */
export const letterFolder = (correction: string): string => `_correction-${correction.split('/')[1] ?? ''}/`;

/** Files every edition has beside its page, also while it is a draft. */
export const editionFiles = ['draft.eml', 'edition.pdf', 'web.html'] as const;

/** Pages and files made for clients; the site's own rules for pages do not bind them. */
export const isClientFile = (path: string): boolean =>
  /(^|\/)newsletters\/\d{4}-\d{2}(-[a-z0-9-]+)?\/files\/./.test(path);

/** Name a client file has beside the page: `index.html` would be taken for a page of the site. */
export const siteFileName = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1web.html');

/** A client file the offline pack holds: those of the edition for everyone, but no pictures. */
export const isPackedClientFile = (path: string): boolean =>
  /\/files\/[^/]+$/.test(path) && !/\.(png|json)$/.test(path);

/** What readers of the site are offered to download: files that belong together under one name. */
export interface Offer {
  readonly label: string;
  readonly use: string;
  readonly files: readonly string[];
}

const offers = [
  { file: /^draft\.eml$/, label: '邮件草稿', use: '用邮件软件打开，填收件人再发' },
  { file: /^edition\.pdf$/, label: 'PDF', use: '打印、随企业微信发' },
  { file: /^deadlines\.ics$/, label: '截止日日历', use: '导入手机日历' },
  { file: /^web\.html$/, label: '网页版', use: '单个文件，可挂在官网' },
  { file: /^cover\.png$/, label: '公众号封面', use: '公众号文章的封面图' },
  { file: /^long-\d+\.png$/, label: '长图', use: '发群、发朋友圈，按序号发' },
] as const;

/** @param names files of one version of an edition, as its approval names them */
export function offersOf(names: readonly string[]): readonly Offer[] {
  const own = names.map(siteFileName).sort((a, b) => numberIn(a) - numberIn(b));
  return offers.flatMap(({ file, label, use }) => {
    const files = own.filter((name) => file.test(name));
    return files.length === 0 ? [] : [{ label, use, files }];
  });
}

/** Articles for WeChat in order: `wechat.html`, `wechat-2.html`. */
export const articlesIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /^wechat(-\d+)?\.html$/.test(name)).sort((a, b) => numberIn(a) - numberIn(b));

const numberIn = (name: string): number => Number(/-(\d+)\./.exec(name)?.[1] ?? 0);
