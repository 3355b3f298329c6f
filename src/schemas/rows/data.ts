import { seriesFields } from '../client-fields.ts';
import { complianceParts } from '../compliance-parts.ts';
import { complianceLaws, complianceRules, complianceWords } from '../compliance.ts';
import { coverage } from '../coverage.ts';
import { diagnosis } from '../diagnosis.ts';
import { mostFigures } from '../editions.ts';
import { health } from '../health.ts';
import { holidays } from '../holidays.ts';
import { officialSites } from '../official-sites.ts';
import { posts } from '../posts.ts';
import { practice } from '../practice.ts';
import { publicNames } from '../public-names.ts';
import { searchMisses } from '../search-misses.ts';
import { searchTerms } from '../search-terms.ts';
import { series } from '../series.ts';
import { sources } from '../sources.ts';
import { style } from '../style.ts';
import { tensions } from '../tensions.ts';
import { visits } from '../visits.ts';
import { vocabularies } from '../vocabularies.ts';
import type { Collection } from '../collection.ts';

/** Rows of the rules and registers in `content/data/`. */
export const dataRows = {
  practice: {
    label: '工作规则',
    schema: practice,
    file: /^data\/(practice)\.yaml$/,
    needs: ['practice'],
    path: '/tiers/',
    typeset: true,
    single: true,
    sections: ['tiers', 'cadence', 'boundaries', 'follow-ups', 'preparation', 'levels'],
  },
  tensions: {
    label: '原文待确认处',
    schema: tensions,
    file: /^data\/(tensions)\.yaml$/,
    needs: ['tensions'],
    path: '/status/tensions/',
  },
  coverage: {
    label: '原文覆盖表',
    schema: coverage,
    file: /^data\/(coverage)\.yaml$/,
    needs: ['coverage'],
    path: '/status/coverage/',
  },
  health: {
    label: '健康度模型',
    schema: health,
    file: /^data\/(health)\.yaml$/,
    needs: ['health'],
    path: '/health/',
    ownSources: true,
    single: true,
    wholes: [{ what: '同一个分的权重', at: ['indicators', '*', 'weight'], by: 'score', total: 100 }],
    ladders: [{ what: '分档', at: ['bands'], min: 'min', max: 'max', from: 0, to: 100 }],
    sections: ['use', 'indicators', 'bands', 'warnings', 'causes', 'rules'],
  },
  diagnosis: {
    label: '看数诊断',
    schema: diagnosis,
    file: /^data\/(diagnosis)\.yaml$/,
    needs: ['diagnosis'],
    path: '/learn/diagnosis/',
    ownSources: true,
    single: true,
    sections: ['use', 'statement', 'patterns', 'foresight', 'needs', 'red-lines'],
  },
  holidays: {
    label: '节假日安排',
    schema: holidays,
    file: /^data\/(holidays)\.yaml$/,
    needs: ['holidays'],
    path: '/tools/follow-up/',
  },
  officialSites: {
    label: '官方网站名录',
    schema: officialSites,
    file: /^data\/(official-sites)\.yaml$/,
    needs: ['official-sites'],
    path: '/sources/',
  },
  visits: {
    label: '拜访准备规则',
    schema: visits,
    file: /^data\/(visits)\.yaml$/,
    needs: ['visits'],
    path: '/tools/visit-pack/',
    typeset: true,
  },
  complianceLaws: {
    label: '合规依据',
    schema: complianceLaws,
    file: /^data\/compliance\/(laws)\.yaml$/,
    needs: ['laws'],
    path: '/guide/compliance/',
  },
  complianceWords: {
    label: '合规语言',
    schema: complianceWords,
    file: /^data\/compliance\/(words)\.yaml$/,
    needs: ['words'],
    path: '/guide/compliance/',
  },
  complianceParts: {
    label: '合规词表',
    schema: complianceParts,
    file: /^data\/compliance\/(parts)\.yaml$/,
    path: '/guide/compliance/',
  },
  complianceRules: {
    label: '合规规则',
    schema: complianceRules,
    file: /^data\/compliance\/([^/_]+)\.yaml$/,
    needs: ['claims', 'data', 'leaks', 'money', 'pressure', 'products', 'required'],
    path: '/guide/compliance/',
  },
  series: {
    label: '数据系列',
    schema: series,
    file: /^data\/series\/([^/_]+)\.yaml$/,
    path: '/figures/#:id',
    ownSources: true,
    typeset: true,
    inLetters: { most: mostFigures },
    client: seriesFields,
  },
  style: {
    label: '不用的词',
    schema: style,
    file: /^data\/(style)\.yaml$/,
    needs: ['style'],
    path: '/guide/writing/',
  },
  searchTerms: {
    label: '搜索词典',
    schema: searchTerms,
    file: /^data\/(search-terms)\.yaml$/,
    needs: ['search-terms'],
    path: '/sources/',
  },
  searchMisses: {
    label: '没有搜到的问法',
    schema: searchMisses,
    file: /^data\/(search-misses)\.yaml$/,
    needs: ['search-misses'],
    path: '/guide/search-words/',
    sealed: false,
  },
  publicNames: {
    label: '公开名单',
    schema: publicNames,
    file: /^data\/(public-names)\.yaml$/,
    needs: ['public-names'],
    path: '/sources/',
    governed: false,
  },
  posts: {
    label: '岗位',
    schema: posts,
    file: /^data\/(posts)\.yaml$/,
    needs: ['posts'],
    path: '/guide/approval/',
    typeset: true,
    governed: false,
  },
  vocabularies: {
    label: '词表',
    schema: vocabularies,
    file: /^data\/(vocabularies)\.yaml$/,
    needs: ['vocabularies'],
    path: '/sources/',
    typeset: true,
    governed: false,
  },
  sources: {
    label: '来源',
    schema: sources,
    file: /^data\/(sources)\.yaml$/,
    needs: ['sources'],
    path: '/sources/',
    typeset: true,
    sections: ['basis', 'quality', 'list'],
    governed: false,
    client: { texts: [], names: /title$/ },
  },
} as const satisfies Readonly<Record<string, Collection>>;
