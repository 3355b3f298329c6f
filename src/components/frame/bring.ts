/** Scrolls a list, and nothing around it, until `link` stands in its middle. */
export function bring(link: Element, list: Element): void {
  const [at, room] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += at.left - room.left - (room.width - at.width) / 2;
  list.scrollTop += at.top - room.top - (room.height - at.height) / 2;
}
