import type { PagedCollection } from '../../schemas/index.ts';

/** A page that is made for itself, not for an entry of a collection with pages. */
interface SitePage {
  /** Root-relative, without the site base. */
  readonly path: string;
  readonly title: string;
  /** Part of the site it belongs to, which the navigation marks. */
  readonly section?: Section;
  /** Its name beside the pages of its part, where the title is too long. */
  readonly side?: string;
  /**
   * Its name in the main navigation, in the bar of narrow screens, and in the foot of every page: among what managers
   * look for, or among what editors and IT look after; none where absent.
   */
  readonly nav?: string;
  readonly bar?: string;
  readonly footer?: string;
  readonly upkeep?: string;
  /** Collection that is printed as one under the title of this page. */
  readonly print?: PagedCollection;
  /** Set for what only a server shows: no link leads there and the offline pack leaves it out. */
  readonly offline?: false;
}

/** Six parts the main navigation leads to, what editors and IT look after, and two pages that belong to none. */
export type Section =
  'home' | 'search' | 'industries' | 'methods' | 'products' | 'policies' | 'tools' | 'learn' | 'status';

/** Every such page, in the order of navigation. */
export const sitePages: readonly SitePage[] = [
  { path: '/', title: '对公客户经理手册', section: 'home', bar: '首页' },
  { path: '/industries/', title: '行业', section: 'industries', nav: '行业', bar: '行业' },
  { path: '/figures/', title: '最新数字', section: 'industries', footer: '最新数字' },
  { path: '/playbooks/', title: '行业手册', section: 'industries', footer: '行业手册' },
  { path: '/regions/', title: '区域', section: 'industries', footer: '区域', print: 'regions' },
  { path: '/methods/', title: '方法', section: 'methods', nav: '方法' },
  { path: '/cases/', title: '案例', section: 'methods', print: 'cases' },
  { path: '/tiers/', title: '客户层级', section: 'methods', print: 'tiers' },
  { path: '/health/', title: '客户健康度模型（建议稿）', section: 'methods', side: '健康度模型' },
  { path: '/methods/competencies/', title: '五项能力', section: 'methods' },
  { path: '/methods/trends/', title: '四个趋势', section: 'methods' },
  { path: '/products/', title: '产品与术语', section: 'products', nav: '产品与方案' },
  { path: '/schemes/', title: '方案', section: 'products' },
  { path: '/policies/', title: '政策与标准', section: 'policies', nav: '政策', print: 'policies' },
  { path: '/newsletters/', title: '客户通讯', section: 'policies', footer: '客户通讯' },
  { path: '/search/', title: '搜索', section: 'search', bar: '搜索' },
  { path: '/tools/', title: '工具', section: 'tools', side: '全部工具', nav: '工具', bar: '工具' },
  { path: '/learn/', title: '学习', section: 'learn', side: '学习路径', nav: '学习', bar: '学习' },
  { path: '/learn/first-day/', title: '第一天', section: 'learn' },
  { path: '/learn/basics/', title: '基本功', section: 'learn' },
  { path: '/learn/diagnosis/', title: '看数诊断', section: 'learn', footer: '看数诊断' },
  { path: '/learn/exam/', title: '结业测验', section: 'learn' },
  { path: '/learn/review/', title: '每日复习', section: 'learn' },
  { path: '/learn/passport/', title: '学习护照', section: 'learn' },
  { path: '/learn/self-check/', title: '能力自评', section: 'learn' },
  { path: '/learn/mentor/', title: '带教人一页纸', section: 'learn' },
  { path: '/about/', title: '关于深耕', section: 'status', footer: '关于深耕' },
  { path: '/guide/', title: '编写指南', section: 'status', upkeep: '编写指南', print: 'guide' },
  { path: '/status/', title: '内容状态', section: 'status', upkeep: '内容状态' },
  { path: '/status/register/', title: '内容登记册', section: 'status' },
  { path: '/status/todo/', title: '我的待办', section: 'status' },
  { path: '/status/changes/', title: '改动记录', section: 'status', upkeep: '改动记录' },
  { path: '/status/coverage/', title: '原文覆盖表', section: 'status' },
  { path: '/status/evidence/', title: '政策证据', section: 'status' },
  { path: '/status/tensions/', title: '原文没有说清的地方', section: 'status' },
  { path: '/sources/', title: '来源与依据', section: 'status', upkeep: '来源与依据' },
  { path: '/offline/', title: '离线版', section: 'status', upkeep: '离线版' },
  { path: '/selfcheck/', title: '自检', section: 'status', upkeep: '自检' },
  { path: '/print/', title: '整册打印', section: 'status', footer: '整册打印' },
  { path: '/local-data/', title: '本机数据', section: 'status', footer: '本机数据' },
  { path: '/404.html', title: '没有这一页', offline: false },
];

export interface NavLink {
  readonly label: string;
  readonly path: string;
  readonly section: Section | undefined;
}

/** Links of the main navigation, of the bar of narrow screens, or of one of the lists in the foot, in order. */
export const linksOf = (place: 'nav' | 'bar' | 'footer' | 'upkeep'): readonly NavLink[] =>
  sitePages.flatMap(({ path, section, [place]: label }) => (label ? [{ label, path, section }] : []));

/** Pages readers are led to. */
export const readersPages: readonly SitePage[] = sitePages.filter(({ offline }) => offline !== false);

/** Whether it tells of the state of the content, which editors ask for and readers rarely. */
export const isStatusPage = (path: string): boolean => path.startsWith('/status/');
