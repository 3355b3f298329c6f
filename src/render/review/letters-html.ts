import type { MarkedLetter, MarkedLine } from '../../domain/review/marked-text.ts';
import { escapeHtml } from '../html/escape.ts';

/** Look of letters in full; marks are seen without colour. */
export const lettersStyle = `.letter{border:1px solid #c9d1d3;padding:.25rem 1rem;margin:.5rem 0;overflow-wrap:anywhere}.letter p{margin:.5rem 0}
.letter del{text-decoration:line-through;text-decoration-thickness:2px;background:#fbe3df}.letter ins,.key ins{font-weight:700;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;background:#dff1e3}
.letter .tell{border:1px solid currentcolor;padding:0 .3em;margin-right:.3em;font-size:.8rem}
@page{size:A4;margin:14mm 12mm}
@media print{.letter del,.letter ins,.key ins{background:none}.letter{border:0;padding:0;font-size:9.5pt;line-height:1.5}.letter p{orphans:3;widows:3}
.verdict.ok,.verdict.bad{color:#000;background:none;border:2px solid #000}}`;

/** What clients read of every version, in full, with what differs marked. */
export const lettersHtml = (letters: readonly MarkedLetter[]): string => `<h2>各版本全文</h2>
<p class="note key"><ins>加粗带下划线的</ins>是新写的，<del>划掉的</del>是去掉的；框里的字只给审批看，客户看不到。</p>
${letters.map(letterHtml).join('\n')}`;

const letterHtml = ({
  name,
  against,
  paragraphs,
  gone,
}: MarkedLetter): string => `<h3>${escapeHtml(name)}</h3>
<p class="note">${escapeHtml(against)}</p>
<div class="letter">
${paragraphs.map((lines) => `<p>${lines.map(lineHtml).join('<br>')}</p>`).join('\n')}
</div>
${gone.length === 0 ? '' : `<ul>${gone.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`}`;

const tags = { new: 'ins', gone: 'del' } as const;

const lineHtml = ({ note, pieces }: MarkedLine): string =>
  (note ? `<b class="tell">${escapeHtml(note)}</b>` : '') +
  pieces
    .map(({ text, mark }) => {
      const tag = mark ? tags[mark] : 'span';
      return `<${tag}>${escapeHtml(text)}</${tag}>`;
    })
    .join('');
