/** Colours of everything clients receive, as six digits, which every mail program and editor reads. */
export const palette = {
  page: '#eef1ef',
  paper: '#ffffff',
  sunken: '#f4f6f4',
  ink: '#22292b',
  muted: '#575f61',
  line: '#d5d9d6',
  accent: '#0f5f62',
  accentPaper: '#e3f0ef',
  warn: '#7d4b00',
  warnPaper: '#faf0da',
} as const;

export const fontFamily = "'PingFang SC','Microsoft YaHei',SimSun,sans-serif";
