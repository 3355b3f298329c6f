import { compliancePack, slotNames } from '../../../src/compliance/index.ts';
import { itemsOf } from '../../../src/domain/newsletter/client/client-edition.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import type { Gate } from '../../../src/domain/newsletter/approval/gates.ts';
import type { QaReport } from '../../../src/domain/newsletter/approval/qa.ts';
import { figureOrigin, figureText } from '../../../src/render/newsletter/figures.ts';
import type { Judged } from './judge.ts';
import type { Files } from '../folders.ts';
import { sha256 } from './hashes.ts';
import { stateText } from './standing.ts';
import { repeatLines } from './repeat-lines.ts';
import { lookedFor } from './looks.ts';

/** Limits of the channels, by file name. */
const limits = [
  { file: /(^|\/)email\.html$/, bytes: 75_000, text: '75,000 字节' },
  { file: /(^|\/)wechat(-\d+)?\.html$/, chars: 18_000, text: '18,000 字（含标签）' },
  { file: /(^|\/)wecom\.txt$/, chars: 600, text: '600 字' },
] as const;

export function qaReport(
  { graph, entry, assembled, compliance }: Judged,
  gates: readonly Gate[],
  files: Files,
): QaReport {
  const [whole] = assembled.variants;
  if (!whole) throw new Error('没有可以排的内容。');
  return {
    id: entry.id,
    number: whole.number,
    title: whole.title,
    publishedOn: whole.publishedOn,
    lane: whole.lane === 'info' ? '资讯' : '营销',
    state: stateText({ graph, entry }),
    gates,
    words: lookedFor(compliancePack(graph)),
    leftOut: assembled.leftOut.map(({ title, reason }) => ({ title, reason })),
    waivers: compliance.waived.map(({ finding, waiver }) => ({
      place: slotNames[finding.slot],
      expression: waiver.expression,
      rule: waiver.rule,
      reason: waiver.reason || '看过，可以保留',
      reviewer: graph.wordName('posts', waiver.post),
    })),
    items: itemsOf(whole).map(({ number, title, source }) => ({
      number,
      title,
      source: [...source.issuers, source.docNo ?? source.title].join('、'),
      url: source.url,
      ...(source.checkedOn && { checkedOn: source.checkedOn }),
    })),
    figures: assembled.variants.flatMap((variant) =>
      variant.figures.map((figure) => ({
        version: versionName(variant),
        name: figure.name,
        text: figureText(figure),
        origin: `${figureOrigin(figure)}，${figure.source}`,
        url: figure.url,
      })),
    ),
    figuresLeftOut: assembled.figuresLeftOut.map(({ title, reason }) => ({ title, reason })),
    repeats: repeatLines(graph, entry),
    variants: assembled.variants.map((variant) => ({
      id: variant.variant,
      name: versionName(variant),
      items: itemsOf(variant).length,
    })),
    files: [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, content]) => ({ name, ...sizeOf(name, content), sha256: sha256(content) })),
  };
}

const versionName = ({ segment }: ClientEdition): string => segment?.name ?? '通用版';

function sizeOf(name: string, content: Uint8Array | string) {
  const bytes = Buffer.byteLength(content);
  const limit = limits.find(({ file }) => file.test(name));
  if (!limit) return { bytes, over: false };
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
  const over = 'bytes' in limit ? bytes > limit.bytes : Array.from(text).length > limit.chars;
  return { bytes, limit: limit.text, over };
}
