/** Folder of an edition's files beside its page. */
export const clientFilesPath = (id: string): string => `/newsletters/${id}/files/`;

/** Pages and files made for clients; the site's own rules for pages do not bind them. */
export const isClientFile = (path: string): boolean => /(^|\/)newsletters\/\d{4}-\d{2}\/files\/./.test(path);

/** Name a client file has beside the page: `index.html` would be taken for a page of the site. */
export const siteFileName = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1web.html');

/** Files of an edition readers of the site are offered, in order. */
export const offeredFiles = [
  { name: 'draft.eml', label: '邮件草稿', use: '用邮件软件打开，填收件人再发' },
  { name: 'edition.pdf', label: 'PDF', use: '打印、随企业微信发' },
  { name: 'long-1.png', label: '长图', use: '发群、发朋友圈，多张按序号' },
  { name: 'deadlines.ics', label: '截止日日历', use: '导入手机日历' },
  { name: 'web.html', label: '网页版', use: '单个文件，可挂在官网' },
] as const;
