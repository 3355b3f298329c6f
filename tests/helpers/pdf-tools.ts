import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why a test with an outside program is left out, or `undefined` when the program is there. */
export function missing(
  ...programs: ('qpdf' | 'pdftotext' | 'pdffonts' | 'pdftoppm' | 'soffice')[]
): string | undefined {
  const absent = programs.filter((program) => spawnSync(program, ['--version']).error);
  return absent.length > 0
    ? `${absent.join(', ')} not installed (apt-get install qpdf poppler-utils libreoffice-writer-nogui)`
    : undefined;
}

function onFile(
  pdf: Uint8Array,
  run: (file: string) => { status: number | null; stdout: string; stderr: string },
) {
  const folder = mkdtempSync(join(tmpdir(), 'shengeng-pdf-'));
  try {
    const file = join(folder, 'book.pdf');
    writeFileSync(file, pdf);
    return run(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;

/** The text, without any blanks: where lines break says nothing. */
export const pdfText = (pdf: Uint8Array): string =>
  squeeze(onFile(pdf, (file) => spawnSync('pdftotext', ['-raw', file, '-'], options)).stdout);
/** The same, page by page. */
export const pdfPages = (pdf: Uint8Array): string[] =>
  onFile(pdf, (file) => spawnSync('pdftotext', ['-raw', file, '-'], options))
    .stdout.split('\f')
    .slice(0, -1)
    .map(squeeze);
/** Millimetres between the lowest word of each page and its edge. */
export const footRoom = (pdf: Uint8Array): number[] =>
  onFile(pdf, (file) => spawnSync('pdftotext', ['-bbox', file, '-'], options))
    .stdout.split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      const lowest = Math.max(...[...page.matchAll(/yMax="([\d.]+)"/g)].map(([, y]) => Number(y)));
      return ((height - lowest) / 72) * 25.4;
    });
/**
 * Of each page, the shares of its height at which something is printed above the foot (the last 20 mm): drawings count,
 * which have no words where a machine lacks their font.
 */
export function inkedRows(pdf: Uint8Array): number[][] {
  const raw = { ...options, encoding: 'latin1' } as const;
  return onFile(pdf, (file) => spawnSync('pdftoppm', ['-r', '20', '-gray', file], raw))
    .stdout.split(/(?=P5\n\d+ \d+\n255\n)/)
    .map((picture) => {
      const [head = '', width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(picture) ?? [];
      return rowsWithInk(picture.slice(head.length), Number(width), Number(height));
    });
}
function rowsWithInk(grey: string, width: number, height: number): number[] {
  const rows = Array.from({ length: Math.floor(height * (1 - 20 / 297)) }, (_, row) => row);
  const dark = (row: number) =>
    Array.from(grey.slice(row * width, (row + 1) * width)).some((one) => one.charCodeAt(0) < 220);
  return rows.filter(dark).map((row) => row / height);
}
/** All that stands in a file besides what is drawn: titles, outlines, tags and notes, with streams unpacked. */
export const pdfObjects = (pdf: Uint8Array): string =>
  onFile(pdf, (file) => {
    const [strings, streams] = [
      ['--json', '--json-key=qpdf', file],
      ['--qdf', '--object-streams=disable', file, '-'],
    ].map((words) => spawnSync('qpdf', words, options).stdout);
    return { status: 0, stdout: `${strings}${streams}`, stderr: '' };
  }).stdout;
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u2060]+/g, '');

/** Names of the fonts with whether each is embedded and a subset. */
export function pdfFonts(pdf: Uint8Array): { name: string; embedded: boolean; subset: boolean }[] {
  const { stdout } = onFile(pdf, (file) => spawnSync('pdffonts', [file], options));
  return stdout
    .split('\n')
    .slice(2)
    .flatMap((line) => {
      const match = /^(\S+)\s.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line);
      return match
        ? [{ name: match[1] ?? '', embedded: match[2] === 'yes', subset: match[3] === 'yes' }]
        : [];
    });
}

export const qpdfCheck = (pdf: Uint8Array) =>
  onFile(pdf, (file) => spawnSync('qpdf', ['--check', file], options));

interface Outline {
  title: string;
  kids: Outline[];
}

/** The bookmarks as depth and title, in order. */
export function pdfBookmarks(pdf: Uint8Array): { depth: number; text: string }[] {
  const { stdout } = onFile(pdf, (file) =>
    spawnSync('qpdf', ['--json', '--json-key=outlines', file], options),
  );
  const { outlines } = JSON.parse(stdout) as { outlines: Outline[] };
  const flat = (list: readonly Outline[], depth: number): { depth: number; text: string }[] =>
    list.flatMap(({ title, kids }) => [{ depth, text: title }, ...flat(kids, depth + 1)]);
  return flat(outlines, 1);
}

/** What LibreOffice makes of a Word file. @throws with its message when it makes nothing */
export function wordAsPdf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'shengeng-word-'));
  try {
    writeFileSync(join(folder, 'book.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const run = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'book.docx')],
      options,
    );
    if (run.status !== 0) throw new Error(run.stderr);
    return readFileSync(join(folder, 'book.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
