/** Characters of a question that are read. Who types more means a page, and no page is a question. */
export const maxQueryLength = 200;
