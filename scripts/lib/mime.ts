/** Type of the files of the search, which are compressed already. */
export const binary = 'application/octet-stream';

/** Types that common servers do not know; `scripts/hosting` gives every sample configuration the same ones. */
export const unusualTypes: Readonly<Record<string, string>> = {
  pagefind: binary,
  pf_meta: binary,
  pf_index: binary,
  pf_filter: binary,
  pf_fragment: binary,
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  eml: 'message/rfc822',
};

/** Text that browsers would otherwise read in the encoding of the machine. */
const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** Content-Type by file extension, where the server's own table is not enough. */
export function contentTypeOf(file: string): string | undefined {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return unusualTypes[extension] ?? textTypes[extension];
}
