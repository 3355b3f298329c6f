import { base64 } from '../../base64.ts';
import { chunks, utf8 } from '../bytes.ts';

export interface DraftMail {
  subject: string;
  text: string;
  html: string;
  /** Tells the parts apart; letters, digits and `-`. */
  boundary: string;
}

/** Octets of a subject in one encoded word, whole base64 groups; the name of the field stands before the first. */
const wordOctets = (index: number): number => (index === 0 ? 36 : 45);
const lineLength = 76;

/**
 * A mail that opens as a draft: no sender, no receiver, no date and no id of its own, so the mail
 * program of whoever opens it fills them in. The same mail always gives the same bytes. Base64 never
 * contains `=_`, so the boundary cannot occur in a part.
 */
export function draftEml({ subject, text, html, boundary }: DraftMail): string {
  const mark = `=_${boundary}`;
  const head = [
    'X-Unsent: 1',
    `Subject: ${encodedSubject(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative;',
    ` boundary="${mark}"`,
    'Content-Language: zh-CN',
  ];
  const parts = [...part(mark, 'text/plain', text), ...part(mark, 'text/html', html)];
  return [...head, '', ...parts, `--${mark}--`, ''].join('\r\n');
}

const part = (mark: string, type: string, content: string): string[] => [
  `--${mark}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  ...lines(base64(utf8(crlf(content)))),
];

/** Lines of a mail end with CRLF, in encoded text too. */
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

const lines = (encoded: string): string[] => encoded.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];

/** RFC 2047; continued lines start with a blank, which readers drop between encoded words. */
const encodedSubject = (subject: string): string =>
  chunks(subject, wordOctets)
    .map((chunk) => `=?utf-8?B?${base64(utf8(chunk))}?=`)
    .join('\r\n ');
