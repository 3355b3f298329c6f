/** Why something is not told to clients, by kind: what editors call it, and what they can do about it, if anything. */
export const obstacleKinds = {
  unshown: { name: '缺原文或全文转载', remedy: '找到原文或全文转载，记进 evidence 和要点的 shownBy' },
  'no-view': { name: '还没有写客户视图（client）', remedy: '写 client；不打算对客户说的不用补' },
  unapproved: { name: '还没有批准', remedy: '送审，批准后改 status' },
  issuers: { name: '发文机关没有核全', remedy: '在 evidence 里给写明发文机关的页面加 shows: [issuers]' },
  dates: {
    name: '成文和公布日期都没有核到',
    remedy: '在 evidence 里给写明日期的页面加 shows: [issued] 或 [published]',
  },
  doubtful: { name: '是否仍有效没有核清', remedy: '查清有没有废止或取代，改 force' },
  'no-source': { name: '没有公开来源', remedy: '找到公开来源，登记后写进 sources' },
  careful: { name: '标了引用当心', remedy: '按 note 核清后删掉 note' },
  'wrong-source': {
    name: '客户视图的出处用不了',
    remedy: '换成这条事实的来源里有网址、不是转载、网站在名录里的一个；网站该收的，记进 official-sites.yaml',
  },
  'no-reading': { name: '出刊日前还没有公布的数', remedy: '等公布；公布了就加在 points 最后' },
  stale: {
    name: '最新的数太旧',
    remedy: '到公布的网站查新的数，登记来源后加在 points 最后',
  },
  'wrong-page': {
    name: '最新的数的来源不能对客户用',
    remedy: '换成官方网站或有名有姓的媒体的一页；网站该收的，记进 official-sites.yaml',
  },
  crowded: { name: '一封信登不下，排在后面', remedy: '要登它，在这一期的 figures 里点名' },
  past: { name: '客户视图里的截止日已过', remedy: '查有没有延期；有就改 when，没有就删掉 client' },
  expired: { name: '已失效' },
  'no-number': { name: '文号还没有核到', remedy: '核到文号，写进 docNo；全文里确实没有，写 withoutDocNo' },
  superseded: { name: '已被取代' },
  told: { name: '以前已编入，没有变化' },
} as const satisfies Record<string, { name: string; remedy?: string }>;

export type ObstacleKind = keyof typeof obstacleKinds;

/** What stands against telling clients something on a day. */
export interface Obstacle {
  kind: ObstacleKind;
  /** The case at hand in words: `2026年12月31日已失效`. */
  text: string;
}

/** What an author can do about a kind; nothing where only time or a new document helps. */
export const remedyOf = (kind: ObstacleKind): string | undefined => {
  const of: { name: string; remedy?: string } = obstacleKinds[kind];
  return of.remedy;
};
