import { strFromU8, unzipSync } from 'fflate';

/** The text files of a Word document, by name. */
export const partsOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(docx)).flatMap(([name, bytes]) =>
      /\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)] as const] : [],
    ),
  );

/** Paragraphs of the body with their style, a mark for what stands before the text, and the text. */
export function outlineOf(docx: Uint8Array): string[] {
  const document = partsOf(docx)['word/document.xml'] ?? '';
  return Array.from(
    document.matchAll(/<w:p>(.*?)<\/w:p>|<w:tr>(?=.*?<\/w:tr>)(<w:trPr>.*?<\/w:trPr>)?/gs),
    (match) => {
      if (match[1] === undefined) return /<w:tblHeader/.test(match[2] ?? '') ? '── 表头' : '── 行';
      const paragraph = match[1];
      const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? 'Normal';
      const mark = /<w14:checkbox>/.test(paragraph) ? '☐ ' : /<w:numPr>/.test(paragraph) ? '• ' : '';
      return `${style} | ${mark}${textIn(paragraph)}`;
    },
  );
}

export const docxText = (docx: Uint8Array): string =>
  outlineOf(docx)
    .map((line) => line.replace(/^\w+ \| /, ''))
    .join('\n');

const textIn = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g), ([whole, text]) =>
    whole === '<w:br/>' ? '\n' : decode(text ?? ''),
  ).join('');

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);

/** Names of elements that are opened and not closed in turn; none in well-formed XML. */
export function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (self) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  const rest = xml.replace(/<\?xml[^>]*\?>/, '').replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
  return [...wrong, ...open, ...(rest.includes('<') ? ['<'] : [])];
}
