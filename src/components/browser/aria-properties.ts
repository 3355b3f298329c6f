/**
 * `role` and the `aria…` properties of elements, as attributes, where a browser does not have them: `role` came with
 * Chrome 103, and Firefox has all of them only since 119. Without, what is set would be lost and never be found.
 */
const properties = {
  role: 'role',
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
} as const;

for (const [property, attribute] of Object.entries(properties)) {
  if (property in Element.prototype) continue;
  Object.defineProperty(Element.prototype, property, {
    configurable: true,
    get(this: Element) {
      return this.getAttribute(attribute);
    },
    set(this: Element, value: string) {
      this.setAttribute(attribute, value);
    },
  });
}
