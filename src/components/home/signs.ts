/** Signs of the four entrances: strokes on a field of 24, in the colour of the text; they say nothing the words do not. */
export const signs = {
  /** A case to be taken along. */
  visit: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16M12 12v2',
  /** Steps upwards. */
  learn: 'M3 20h5v-5h5v-5h5V5h3M18 2l3 3-3 3',
  /** A sheet with a seal. */
  policy: 'M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 14h7M9 17h3',
  /** Parts that are put together. */
  product: 'M3 3h8v8H3zM13 3h8v8h-8zM3 13h8v8H3zM17 13v8M13 17h8',
} as const;
export type Sign = keyof typeof signs;
