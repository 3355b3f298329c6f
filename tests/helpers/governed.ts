/** The fields that every file of content begins with, as its author writes them; ten lines. */
export const governed = (title: string, oneLine: string): string => `title: ${title}
oneLine: ${oneLine}
owner: content-editor
reviewer: compliance
status: approved
reviewedOn: 2026-11-23
reviewEvery: 12m
version: "1.0"
basis: assumption
confidentiality: internal`;
