import { basics } from './basics.ts';
import { caseKinds, cases } from './cases.ts';
import { policyFields, schemeFields, toolFields } from './client-fields.ts';
import { competencies } from './competencies.ts';
import { guide } from './guide.ts';
import { learningPath } from './learning-path.ts';
import { methods } from './methods.ts';
import { modules } from './modules.ts';
import { playbooks } from './playbooks.ts';
import { policies } from './policies.ts';
import { products } from './products.ts';
import { questions } from './questions.ts';
import { regionMaps } from './region-maps.ts';
import { regions } from './regions.ts';
import { schemes } from './schemes.ts';
import { tiers } from './tiers.ts';
import { tools } from './tools.ts';
import { trends } from './trends.ts';
import type { Collection } from './collection.ts';
import { dataRows } from './rows/data.ts';
import { industryRows } from './rows/industry.ts';
import { newsletterRows } from './rows/newsletter.ts';

/**
 * Every collection, and all that is to be known of it; what the rest of the project knows of a
 * collection it reads here. Of two rows that own a file the first wins.
 */
export const collections = {
  methods: {
    label: '方法',
    schema: methods,
    file: /^methods\/([^/_]+)\.mdx$/,
    path: '/methods/:id/',
    typeset: true,
    sections: ['when', 'steps', 'example', 'words', 'pitfalls', 'measures', 'related'],
    beside: 'journey',
  },
  cases: {
    label: '案例',
    schema: cases,
    file: /^cases\/([^/_]+)\.mdx$/,
    path: '/cases/:id/',
    typeset: true,
    sections: ['related'],
    beside: { field: 'kind', names: caseKinds },
  },
  competencies: {
    label: '能力',
    schema: competencies,
    file: /^competencies\/([^/_]+)\.mdx$/,
    path: '/methods/competencies/#:id',
  },
  trends: { label: '趋势', schema: trends, file: /^trends\/([^/_]+)\.mdx$/, path: '/methods/trends/#:id' },
  regions: {
    label: '区域',
    schema: regions,
    file: /^regions\/([^/_]+)\.mdx$/,
    path: '/regions/:id/',
    sections: ['parks', 'reading', 'clusters', 'never'],
    beside: { whole: ['regions'] },
  },
  regionMaps: {
    label: '区域地图',
    schema: regionMaps,
    file: /^regions\/([^/_]+)\.geojson$/,
    path: '/regions/:id/#map',
    governed: false,
  },
  ...industryRows,
  schemes: {
    label: '方案',
    schema: schemes,
    file: /^schemes\/([^/_]+)\.mdx$/,
    path: '/schemes/:id/',
    typeset: true,
    industry: 'field',
    sections: ['who', 'combo', 'steps', 'value', 'red-lines', 'materials', 'risks'],
    beside: 'industry',
    client: schemeFields,
  },
  products: {
    label: '产品与术语',
    schema: products,
    file: /^products\/([^/_]+)\.mdx$/,
    path: '/products/:id/',
    typeset: true,
    sections: ['definition', 'when', 'solves', 'prerequisites', 'risks', 'siblings'],
    kinds: { field: 'line', names: { practice: '术语' }, others: '产品' },
    beside: 'line',
  },
  policies: {
    label: '政策',
    schema: policies,
    file: /^policies\/([^/_]+)\.mdx$/,
    path: '/policies/:id/',
    typeset: true,
    sections: ['audience', 'actions', 'red-lines', 'points', 'document', 'verification'],
    ownSources: 'evidence',
    kinds: { field: 'kind', names: { standard: '标准与口径' }, others: '政策' },
    beside: 'topic',
    client: policyFields,
  },
  tiers: {
    label: '客户层级',
    schema: tiers,
    file: /^tiers\/([^/_]+)\.mdx$/,
    path: '/tiers/:id/',
    typeset: true,
    wholes: [
      { what: '各层客户占比', at: ['customerShare', 'value'], across: 'entries', total: 1 },
      { what: '各层利润占比', at: ['profitShare', 'value'], across: 'entries', total: 1, atMost: true },
    ],
    ladders: [{ what: '营业收入分层', min: 'revenueMin', max: 'revenueMax', from: 0, to: null }],
    sections: ['conditions', 'service', 'cadence', 'red-lines', 'week'],
    beside: { whole: ['tiers'] },
  },
  tools: {
    label: '工具',
    schema: tools,
    file: /^tools\/([^/_]+)\.mdx$/,
    path: '/tools/:id/',
    sections: ['form', 'related'],
    beside: { whole: ['tools'] },
    client: toolFields,
  },
  playbooks: {
    label: '行业手册',
    schema: playbooks,
    file: /^playbooks\/([^/_]+)\.mdx$/,
    path: '/playbooks/:id/',
    typeset: true,
    sections: ['book-contents'],
    beside: { whole: ['playbooks'] },
  },
  ...newsletterRows,
  basics: {
    label: '基本功',
    schema: basics,
    file: /^basics\/([^/_]+)\.mdx$/,
    path: '/learn/basics/:id/',
    sections: ['rules', 'table', 'examples', 'mistakes', 'red-lines', 'bring', 'related'],
    beside: { whole: ['basics'] },
  },
  modules: {
    label: '学习模块',
    schema: modules,
    file: /^learn\/modules\/([^/_]+)\.mdx$/,
    path: '/learn/:id/',
    sections: ['objectives', 'read', 'quiz', 'task', 'sign'],
    beside: 'week',
  },
  questions: {
    label: '题目',
    schema: questions,
    file: /^learn\/questions\/([^/_]+)\.yaml$/,
    path: '/learn/:id/#quiz',
    partOf: 'modules',
  },
  learningPath: {
    label: '学习路径',
    schema: learningPath,
    file: /^learn\/(path)\.yaml$/,
    needs: ['path'],
    wholes: [{ what: '结业题各层次占比', at: ['pass', 'mix', '*'], total: 1 }],
    path: '/learn/',
    sections: ['stages'],
    single: true,
  },
  guide: {
    label: '编写指南',
    schema: guide,
    file: /^guide\/(.+)\.mdx$/,
    needs: ['index'],
    path: '/guide/:id/',
    index: true,
    beside: { field: 'group', names: { start: '上手', write: '写作', rules: '检查规则' } },
  },
  ...dataRows,
} as const satisfies Readonly<Record<string, Collection>>;
