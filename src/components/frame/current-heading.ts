import { bring } from './bring.ts';

/** Marks, in the contents of the page, the heading that is being read: the last one that the top of the window has reached. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a, .jump-row a')];
const headings = new Map(
  links.flatMap(({ hash }) => {
    const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
    return heading ? [[hash, heading] as const] : [];
  }),
);

/** Part of the window above which a heading counts as reached; a click in the contents brings it well above. */
const line = 1 / 8;

function mark(): void {
  const reached = [...headings].filter(
    ([, heading]) => heading.getBoundingClientRect().top < innerHeight * line,
  );
  const current = reached[reached.length - 1]?.[0];
  for (const link of links) {
    link.removeAttribute('aria-current');
    if (link.hash !== current) continue;
    link.setAttribute('aria-current', 'location');
    const row = link.closest('.jump-row ul');
    if (row) bring(link, row);
  }
}

if (headings.size > 0) {
  // All above the line counts as seen: a leap past a heading is told as well as a walk.
  const rootMargin = `1000000px 0px -${(1 - line) * 100}% 0px`;
  const observer = new IntersectionObserver(mark, { rootMargin });
  for (const heading of headings.values()) observer.observe(heading);
}
