/** Loads what calculates when a reader comes near a calculator: most who read of a product calculate nothing. */
const nearby = new IntersectionObserver(
  (seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    nearby.disconnect();
    void import('./calculator-tool.ts');
  },
  { rootMargin: '600px' },
);
for (const tool of document.querySelectorAll('calculator-tool')) nearby.observe(tool);
