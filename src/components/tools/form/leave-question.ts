const question = '写的内容没有存，离开这一页就没有了。先复制或打印。现在离开吗？';

/**
 * Asks before a page is left on which something typed would be lost: by a link in words of its own, for phones that
 * let no page ask; otherwise as the browser asks.
 * @param typed whether anything would be lost
 * @returns tells the browser again whether there is anything to ask about
 */
export function askBeforeLeaving(typed: () => boolean): () => void {
  let agreed = false;
  document.addEventListener('click', (event) => {
    if (!leaves(event) || !typed()) return;
    agreed = confirm(question);
    if (!agreed) event.preventDefault();
  });
  const ask = (event: BeforeUnloadEvent) => {
    if (!agreed && typed()) {
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- before Chrome 119 nothing else makes it ask
      event.returnValue = true;
    }
    agreed = false;
  };
  // Registered only while needed: a browser may refuse to keep a page that could ask.
  return () => {
    if (typed()) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  };
}

/** Whether a click opens another document at the place of this one. */
function leaves(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || (link.target !== '' && link.target !== '_self') || link.hasAttribute('download')) return false;
  const samePage = link.href.split('#')[0] === location.href.split('#')[0] && link.href.includes('#');
  return /^(https?|file):$/.test(link.protocol) && !samePage;
}
