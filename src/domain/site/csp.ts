/** What the site may load. */
const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
] as const;

/** Content-Security-Policy for a `<meta http-equiv>` element. */
export const csp = directives.join('; ');

/** Content-Security-Policy for the HTTP header: browsers ignore `frame-ancestors` in a `<meta>`. */
export const cspHeader = `${csp}; frame-ancestors 'self'`;

/**
 * Header for HTML files that hold all of themselves: those made for clients, which bring their styles in the markup as
 * mail programs and WeChat want them, and playbooks as one file. They load and run nothing; under the policy of the
 * site they would show without styles.
 */
export const singleFileCspHeader = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * What the offline pack may load. `file:` allows scripts, styles, images and frames from the disk alone;
 * `'none'` for the rest blocks every request, and browsers block `fetch` from `file://` anyway.
 */
export const offlineCsp = [
  "default-src 'none'",
  'script-src file:',
  'style-src file:',
  'img-src file: data:',
  'frame-src file:',
  "base-uri 'none'",
  'form-action file:',
].join('; ');
