import pkg from '../package.json' with { type: 'json' };

/** Names of the site in one place. */
export const site = {
  name: '深耕',
  tagline: '对公客户经理手册',
  version: pkg.version,
  nav: [
    { section: 'methods', label: '方法', path: '/methods/' },
    { section: 'industries', label: '行业', path: '/industries/' },
    { section: 'schemes', label: '方案', path: '/schemes/' },
    { section: 'products', label: '产品', path: '/products/' },
    { section: 'policies', label: '政策', path: '/policies/' },
    { section: 'cases', label: '案例', path: '/cases/' },
    { section: 'tiers', label: '层级', path: '/tiers/' },
    { section: 'tools', label: '工具', path: '/tools/' },
    { section: 'learn', label: '学习', path: '/learn/' },
  ],
  footer: [
    { label: '健康度模型', path: '/health/' },
    { label: '行业手册', path: '/playbooks/' },
    { label: '客户通讯', path: '/newsletters/' },
    { label: '区域', path: '/regions/' },
    { label: '编写指南', path: '/guide/' },
    { label: '内容状态', path: '/status/' },
    { label: '来源与依据', path: '/sources/' },
    { label: '整册打印', path: '/print/' },
    { label: '离线版', path: '/offline/' },
    { label: '自检', path: '/selfcheck/' },
    { label: '本机数据', path: '/local-data/' },
  ],
  /** Methods a newcomer reads first, in this order. */
  starterMethods: [
    'four-d',
    'customer-tiering',
    'triple-preparation',
    'spin',
    'follow-up-24h',
    'service-standards',
  ],
  bottomBar: [
    { section: 'home', label: '首页', path: '/' },
    { section: 'industries', label: '行业', path: '/industries/' },
    { section: 'search', label: '搜索', path: '/search/' },
    { section: 'tools', label: '工具', path: '/tools/' },
  ],
} as const;
