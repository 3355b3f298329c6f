/** A drawing with the one font that paper has. */
export const withPaperFont = (svg: string): string =>
  svg.replace(/font-family="[^"]*"/g, 'font-family="Noto Sans SC"');
