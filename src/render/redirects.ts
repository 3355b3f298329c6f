import { escapeHtml } from './html/escape.ts';

/** A former address and the present one, root-relative and with the site base. */
export interface Redirect {
  from: string;
  to: string;
}

const note = '由 npm run build 写成：改名条目的旧地址。不要手改，改名写在条目的 formerIds 里。';

/** The redirects as each web server reads them, by file name; see `scripts/hosting/`. */
export const redirectFiles = (redirects: readonly Redirect[]): ReadonlyMap<string, string> =>
  new Map([
    ['redirects.nginx.conf', nginx(redirects)],
    ['redirects.apache.conf', apache(redirects)],
    ['redirects.caddy', caddy(redirects)],
    ['redirects.iis.config', iis(redirects)],
  ]);

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The address as readers type it, with the last slash of a page or without. */
const spellings = (path: string): string[] => (path.endsWith('/') ? [path, path.slice(0, -1)] : [path]);

/** Inside `server { }`. */
const nginx = (redirects: readonly Redirect[]): string =>
  text([
    `# ${note}`,
    ...redirects.flatMap(({ from, to }) =>
      spellings(from).map((path) => `location = ${path} { return 301 ${to}$is_args$args; }`),
    ),
  ]);

/** Inside `<VirtualHost>`; it keeps the query by itself. */
const apache = (redirects: readonly Redirect[]): string =>
  text([
    `# ${note}`,
    '<IfDirective RedirectRelative>',
    '  RedirectRelative On',
    '</IfDirective>',
    ...redirects.map(({ from, to }) => `RedirectMatch 301 "^${pattern(from)}$" "${to}"`),
  ]);

const pattern = (path: string): string => path.replace(/[.+*?^${}()|[\]\\]/g, '\\$&').replace(/\/$/, '/?');

/** Inside the block of the site. */
const caddy = (redirects: readonly Redirect[]): string =>
  redirects.length === 0
    ? text([`# ${note}`])
    : text([
        `# ${note}`,
        'map {path} {shengeng_moved} {',
        ...redirects.flatMap(({ from, to }) => spellings(from).map((path) => `\t${path} ${to}`)),
        '\tdefault ""',
        '}',
        '@movedAsked expression `{shengeng_moved} != "" && {http.request.uri.query} != ""`',
        '@moved expression `{shengeng_moved} != ""`',
        'redir @movedAsked {shengeng_moved}?{query} 301',
        'redir @moved {shengeng_moved} 301',
      ]);

/** The map that the rule in `web.config` looks addresses up in. */
const iis = (redirects: readonly Redirect[]): string =>
  text([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${note} -->`,
    '<rewriteMaps>',
    '  <rewriteMap name="shengeng-moved">',
    ...redirects.flatMap(({ from, to }) =>
      spellings(from).map((path) => `    <add key="${escapeHtml(path)}" value="${escapeHtml(to)}" />`),
    ),
    '  </rewriteMap>',
    '</rewriteMaps>',
  ]);
