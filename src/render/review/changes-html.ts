import { dateText } from '../../domain/days.ts';
import { byOwner, stateWords } from '../../domain/review/file-change.ts';
import type { FileChange, FoundProblem } from '../../domain/review/file-change.ts';
import { escapeHtml } from '../html/escape.ts';
import { changesStyle } from './changes-style.ts';
import { comparedTable } from './compared-table.ts';

export interface ChangesPage {
  /** Day it was made, `YYYY-MM-DD`. */
  today: string;
  changes: readonly FileChange[];
  /** How many wait in all; the page may show some of them. */
  waiting: number;
}

/** What waits for approval as one page that asks for nothing else: old and new side by side. Stays in the bank. */
export function changesHtml({ today, changes, waiting }: ChangesPage): string {
  const shown = changes.length === waiting ? '' : `，这里列出 ${changes.length} 个`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>等批准的改动 ${today}</title>
<style>${changesStyle}</style>
</head>
<body>
<p class="note">内部资料，不外发</p>
<h1>等批准的改动：${waiting} 个${shown}</h1>
<p class="note">${dateText(today)}生成。左边是网站上现在的，右边是要批准的；<del>划掉的</del>是去掉的，<ins>加粗带下划线的</ins>是新写的。没有变的不列。</p>
${changes.length === 0 ? '<p>没有等批准的改动。</p>' : contents(changes)}
${changes.map(article).join('\n')}
</body>
</html>
`;
}

const contents = (changes: readonly FileChange[]): string => `<nav class="contents" aria-label="目录">
<p>按负责岗位：${byOwner(changes)
  .map(({ owner, count }) => `${escapeHtml(owner)} ${count} 个`)
  .join('，')}</p>
<ul>${changes
  .map(
    ({ title, kind, state, owner }, index) =>
      `<li><a href="#change-${index + 1}">${escapeHtml(`${kind}「${title}」`)}</a>　<span class="note">${escapeHtml([stateWords[state], owner].filter(Boolean).join('；'))}</span></li>`,
  )
  .join('')}</ul>
</nav>`;

function article(change: FileChange, index: number): string {
  const { file, title, kind, state, sections, before } = change;
  return `<article id="change-${index + 1}">
<h2>${escapeHtml(`${kind}「${title}」`)}</h2>
<p class="facts"><span class="state">${stateWords[state]}</span>　${escapeHtml(factsOf(change))}</p>
<p class="note">content/${escapeHtml(file)}</p>
${sections.length > 0 ? comparedTable(sections, before) : `<p>${nothing[state]}</p>`}
<h3>会影响到</h3>
${touchedList(change)}
<h3>检查</h3>
${problemList(change.checks, state, '没有发现问题。')}
<h3>合规用语和个人信息</h3>
${problemList(change.compliance, state, '没有发现问题（自动检查不代替人工审查）。')}
</article>`;
}

const nothing: Readonly<Record<FileChange['state'], string>> = {
  new: '没有写内容。',
  changed: '字都没变，只是写法变了。',
  retired: '字都没变。',
  gone: '文件被删掉了，网站上仍是封存的那一版。不用了，先恢复文件，再运行 npm run review -- retire；改名用 npm run review -- rename。',
  unchanged: '没有改动。',
};

function factsOf({ owner, before, after, state }: FileChange): string {
  const notRaised = state === 'changed' && after === before ? '（版本号还没有升，升了才能批准）' : '';
  const versions =
    before === undefined
      ? after && `${after} 版`
      : after === undefined || after === before
        ? `${before} 版${notRaised}`
        : `${before} 版 → ${after} 版`;
  return [versions, owner && `负责：${owner}`].filter(Boolean).join('；');
}

const touchedList = ({ touched }: FileChange): string =>
  touched.length === 0
    ? '<p>没有别处用到它。</p>'
    : `<dl>${touched
        .map(({ what, places }) => `<dt>${what}</dt><dd>${escapeHtml(places.join('；'))}</dd>`)
        .join('')}</dl>`;

function problemList(problems: readonly FoundProblem[], state: FileChange['state'], none: string): string {
  if (state === 'gone') return '<p>文件不在了，没有检查。</p>';
  if (problems.length === 0) return `<p>${none}</p>`;
  return `<ul>${problems
    .map(
      ({ severity, line, message, fix }) =>
        `<li class="${severity}">${escapeHtml(`第 ${line} 行：${message}。${fix}`)}</li>`,
    )
    .join('')}</ul>`;
}
