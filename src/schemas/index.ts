import type { z } from 'astro/zod';
import { cases } from './cases.ts';
import { cashFlows } from './cash-flows.ts';
import { chains } from './chains.ts';
import { competencies } from './competencies.ts';
import { complianceLaws, complianceRules, complianceWords } from './compliance.ts';
import { coverage } from './coverage.ts';
import { cycles } from './cycles.ts';
import { dialogues } from './dialogues.ts';
import { approvals, corrections, publications } from './edition-records.ts';
import { editions } from './editions.ts';
import { facts } from './facts.ts';
import { guide } from './guide.ts';
import { health } from './health.ts';
import { holidays } from './holidays.ts';
import { indicators } from './indicators.ts';
import { industries } from './industries.ts';
import { learningPath } from './learning-path.ts';
import { methods } from './methods.ts';
import { newsletter } from './newsletter.ts';
import { modules } from './modules.ts';
import { nodes } from './nodes.ts';
import { playbooks } from './playbooks.ts';
import { policies } from './policies.ts';
import { practice } from './practice.ts';
import { products } from './products.ts';
import { questions } from './questions.ts';
import { regionMaps } from './region-maps.ts';
import { regions } from './regions.ts';
import { schemes } from './schemes.ts';
import { searchTerms } from './search-terms.ts';
import { sources } from './sources.ts';
import { tensions } from './tensions.ts';
import { tiers } from './tiers.ts';
import { tools } from './tools.ts';
import { trends } from './trends.ts';
import { visits } from './visits.ts';
import { vocabularies } from './vocabularies.ts';

/**
 * Every collection: its schema and the files it owns. `file` is matched against
 * the path below `content/`; the captured groups joined by `/` are the entry id.
 */
export const collections = {
  methods: { label: '方法', schema: methods, file: /^methods\/([^/_]+)\.mdx$/ },
  cases: { label: '案例', schema: cases, file: /^cases\/([^/_]+)\.mdx$/ },
  competencies: { label: '能力', schema: competencies, file: /^competencies\/([^/_]+)\.mdx$/ },
  trends: { label: '趋势', schema: trends, file: /^trends\/([^/_]+)\.mdx$/ },
  regions: { label: '区域', schema: regions, file: /^regions\/([^/_]+)\.mdx$/ },
  regionMaps: { label: '区域地图', schema: regionMaps, file: /^regions\/([^/_]+)\.geojson$/ },
  industries: { label: '行业', schema: industries, file: /^industries\/([^/_]+)\/index\.mdx$/ },
  nodes: { label: '环节', schema: nodes, file: /^industries\/([^/_]+)\/nodes\/([^/_]+)\.mdx$/ },
  chains: { label: '产业链', schema: chains, file: /^industries\/([^/_]+)\/chain\.yaml$/ },
  cycles: { label: '行业周期', schema: cycles, file: /^industries\/([^/_]+)\/cycle\.yaml$/ },
  cashFlows: { label: '资金流转', schema: cashFlows, file: /^industries\/([^/_]+)\/cash-flow\.yaml$/ },
  indicators: { label: '行业指标', schema: indicators, file: /^industries\/([^/_]+)\/indicators\.yaml$/ },
  dialogues: { label: '拜访对话', schema: dialogues, file: /^industries\/([^/_]+)\/dialogue\.yaml$/ },
  facts: { label: '行业事实', schema: facts, file: /^industries\/([^/_]+)\/facts\.yaml$/ },
  schemes: { label: '方案', schema: schemes, file: /^schemes\/([^/_]+)\.mdx$/ },
  products: { label: '产品与术语', schema: products, file: /^products\/([^/_]+)\.mdx$/ },
  policies: { label: '政策', schema: policies, file: /^policies\/([^/_]+)\.mdx$/ },
  tiers: { label: '客户层级', schema: tiers, file: /^tiers\/([^/_]+)\.mdx$/ },
  tools: { label: '工具', schema: tools, file: /^tools\/([^/_]+)\.mdx$/ },
  playbooks: { label: '行业手册', schema: playbooks, file: /^playbooks\/([^/_]+)\.mdx$/ },
  editions: { label: '客户通讯', schema: editions, file: /^editions\/(\d{4}-\d{2})\.mdx$/ },
  approvals: { label: '通讯批准记录', schema: approvals, file: /^editions\/(\d{4}-\d{2})\/approval\.yaml$/ },
  publications: {
    label: '通讯发布记录',
    schema: publications,
    file: /^editions\/(\d{4}-\d{2})\/publication\.yaml$/,
  },
  corrections: {
    label: '通讯更正',
    schema: corrections,
    file: /^editions\/(\d{4}-\d{2})\/correction-(\d+)\.yaml$/,
  },
  newsletter: { label: '通讯设置', schema: newsletter, file: /^data\/(newsletter)\.yaml$/ },
  modules: { label: '学习模块', schema: modules, file: /^learn\/modules\/([^/_]+)\.mdx$/ },
  questions: { label: '题目', schema: questions, file: /^learn\/questions\/([^/_]+)\.yaml$/ },
  learningPath: { label: '学习路径', schema: learningPath, file: /^learn\/(path)\.yaml$/ },
  guide: { label: '编写指南', schema: guide, file: /^guide\/(.+)\.mdx$/ },
  practice: { label: '工作规则', schema: practice, file: /^data\/(practice)\.yaml$/ },
  tensions: { label: '原文待确认处', schema: tensions, file: /^data\/(tensions)\.yaml$/ },
  coverage: { label: '原文覆盖表', schema: coverage, file: /^data\/(coverage)\.yaml$/ },
  health: { label: '健康度模型', schema: health, file: /^data\/(health)\.yaml$/ },
  holidays: { label: '节假日安排', schema: holidays, file: /^data\/(holidays)\.yaml$/ },
  visits: { label: '拜访准备规则', schema: visits, file: /^data\/(visits)\.yaml$/ },
  complianceLaws: { label: '合规依据', schema: complianceLaws, file: /^data\/compliance\/(laws)\.yaml$/ },
  complianceWords: { label: '合规语言', schema: complianceWords, file: /^data\/compliance\/(words)\.yaml$/ },
  complianceRules: { label: '合规规则', schema: complianceRules, file: /^data\/compliance\/([^/_]+)\.yaml$/ },
  searchTerms: { label: '搜索词典', schema: searchTerms, file: /^data\/(search-terms)\.yaml$/ },
  vocabularies: { label: '词表', schema: vocabularies, file: /^data\/(vocabularies)\.yaml$/ },
  sources: { label: '来源', schema: sources, file: /^data\/(sources)\.yaml$/ },
} as const;

export type CollectionName = keyof typeof collections;
export type DataOf<C extends CollectionName> = z.infer<(typeof collections)[C]['schema']>;
export const collectionNames = Object.keys(collections) as CollectionName[];
