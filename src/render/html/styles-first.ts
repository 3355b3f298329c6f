const theme = /<script src="[^"]*\/theme\.js"><\/script>/;
const styles = /<link rel="stylesheet"[^>]*>/g;

/**
 * Puts the styles of a page before the script that chooses its colours, so that a browser asks for both at once: a
 * policy in a `<meta>` keeps it from looking ahead past a script. Still in the head, where nothing shows before it ran.
 */
export function stylesFirst(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, Math.max(end, 0));
  if (!theme.test(head)) return html;
  const links = (head.match(styles) ?? []).join('');
  return head.replace(styles, '').replace(theme, (script) => links + script) + html.slice(head.length);
}
