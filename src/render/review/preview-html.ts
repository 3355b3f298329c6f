import { escapeHtml } from '../html/escape.ts';

export interface PreviewPage {
  readonly id: string;
  readonly title: string;
  /** `草稿` */
  readonly state: string;
  /** What still keeps it from being sent for approval. */
  readonly problems: readonly string[];
  /** Versions, each with the addresses of its files. */
  readonly variants: readonly { readonly name: string; readonly files: readonly PreviewFile[] }[];
}

export interface PreviewFile {
  readonly name: string;
  readonly address: string;
}

/** How colleagues call a form, by the name of its file. */
const forms = [
  { file: /^email\.html$/, name: '邮件' },
  { file: /^email\.txt$/, name: '邮件，纯文本' },
  { file: /^draft\.eml$/, name: '邮件草稿' },
  { file: /^wechat(-\d+)?\.html$/, name: '公众号' },
  { file: /^wecom\.txt$/, name: '企业微信' },
  { file: /^edition\.pdf$/, name: 'PDF' },
  { file: /^index\.html$/, name: '网页版' },
  { file: /^long-\d+\.png$/, name: '长图' },
  { file: /\.ics$/, name: '日历' },
] as const;
const others = '其他文件';

export const previewCss = `body{margin:0 auto;max-width:70rem;padding:1.5rem;font:16px/1.7 "Noto Sans SC","Microsoft YaHei",sans-serif;color:#1d2426;background:#fff}
h1{font-size:1.4rem;margin:.5rem 0}.note{color:#566}.wide{overflow-x:auto}table{border-collapse:collapse}th,td{padding:.4rem .7rem;border:1px solid #c9d1d3;text-align:left;vertical-align:top}th{background:#eef2f3;white-space:nowrap}a{color:#0b5c63;margin-right:.6em}
@media (prefers-color-scheme:dark){body{color:#e6e9e7;background:#1b2122}th{background:#2a3233}.note{color:#a7b0af}a{color:#6fc6c4}}`;

/** The page a preview begins at: every form of every version; internal. */
export function previewHtml({ id, title, state, problems, variants }: PreviewPage): string {
  const shown = [...forms.map(({ name }) => name), others].filter((form) =>
    variants.some(({ files }) => files.some(({ name }) => formOf(name) === form)),
  );
  const row = (form: string): string =>
    `<tr><th scope="row">${form}</th>${variants
      .map(
        ({ files }) =>
          `<td>${files
            .filter(({ name }) => formOf(name) === form)
            .map(linkTo)
            .join(' ')}</td>`,
      )
      .join('')}</tr>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(`预览 ${id}`)}</title>
<link rel="stylesheet" href="preview.css">
</head>
<body>
<p class="note">内部预览，不外发。当前：${escapeHtml(state)}</p>
<h1>${escapeHtml(`${id}　${title}`)}</h1>
<div class="wide"><table>
<thead><tr><th scope="col">格式</th>${variants.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${shown.map(row).join('\n')}
</tbody>
</table></div>
${
  problems.length === 0
    ? '<p>自动检查没有发现问题。</p>'
    : `<h2>送审前还要改 ${problems.length} 处</h2>\n<ul>${problems.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}</ul>`
}
</body>
</html>
`;
}

const formOf = (name: string): string => forms.find(({ file }) => file.test(name))?.name ?? others;

const linkTo = ({ name, address }: PreviewFile): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
