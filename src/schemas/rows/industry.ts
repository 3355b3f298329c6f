import { cashFlows } from '../cash-flows.ts';
import { chains } from '../chains.ts';
import { factFields } from '../client-fields.ts';
import { cycles } from '../cycles.ts';
import { dialogues } from '../dialogues.ts';
import { facts } from '../facts.ts';
import { indicators } from '../indicators.ts';
import { industries } from '../industries.ts';
import { nodes } from '../nodes.ts';
import type { Collection } from '../collection.ts';

/** Rows of what makes up an industry, in the order its page tells it. */
export const industryRows = {
  industries: {
    label: '行业',
    schema: industries,
    file: /^industries\/([^/_]+)\/index\.mdx$/,
    path: '/industries/:id/',
    typeset: true,
    industry: 'id',
    sections: [
      'chain',
      'cycle',
      'cash',
      'indicators',
      'facts',
      'spin',
      'objections',
      'checklist',
      'schemes',
      'cases',
    ],
    client: { texts: [], names: /^title$/ },
  },
  nodes: {
    label: '环节',
    schema: nodes,
    file: /^industries\/([^/_]+)\/nodes\/([^/_]+)\.mdx$/,
    path: '/industries/:id/',
    typeset: true,
    industry: 'id',
    sections: ['earn', 'cash', 'ask', 'offer', 'guard', 'cases', 'flows'],
    beside: 'industry',
  },
  chains: {
    label: '产业链',
    schema: chains,
    file: /^industries\/([^/_]+)\/chain\.yaml$/,
    path: '/industries/:id/#chain',
    typeset: true,
    industry: 'id',
  },
  cycles: {
    label: '行业周期',
    schema: cycles,
    file: /^industries\/([^/_]+)\/cycle\.yaml$/,
    path: '/industries/:id/#cycle',
    typeset: true,
    sections: ['drivers', 'lead-indicators', 'seasonality'],
    ownSources: true,
    industry: 'id',
  },
  cashFlows: {
    label: '资金流转',
    schema: cashFlows,
    file: /^industries\/([^/_]+)\/cash-flow\.yaml$/,
    path: '/industries/:id/#cash',
    typeset: true,
    ownSources: true,
    industry: 'id',
  },
  indicators: {
    label: '行业指标',
    schema: indicators,
    file: /^industries\/([^/_]+)\/indicators\.yaml$/,
    path: '/industries/:id/#indicators',
    typeset: true,
    industry: 'id',
  },
  dialogues: {
    label: '拜访对话',
    schema: dialogues,
    file: /^industries\/([^/_]+)\/dialogue\.yaml$/,
    path: '/industries/:id/#spin',
    typeset: true,
    sections: ['spin-situation', 'spin-problem', 'spin-implication', 'spin-need-payoff'],
    industry: 'id',
  },
  facts: {
    label: '行业事实',
    schema: facts,
    file: /^industries\/([^/_]+)\/facts\.yaml$/,
    path: '/industries/:id/#facts',
    typeset: true,
    sections: ['pains', 'compliance'],
    ownSources: true,
    industry: 'id',
    client: factFields,
  },
} as const satisfies Readonly<Record<string, Collection>>;
