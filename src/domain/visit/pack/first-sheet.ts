import { policyState } from '../../policies/status.ts';
import { floorWords } from '../../clients/tiering.ts';
import type { PackItem, PackSection } from './pack.ts';
import type { NodeSummary, PackData, PolicySummary, SchemeSummary, TierSummary } from './pack-data.ts';
import { productNames } from './products.ts';
import type { HandbookProduct } from './products.ts';
import type { PackSelection } from './select.ts';

type Stage = PackData['stages'][number];

/** Parts of the first sheet in their order; a part without content is missing. */
export const firstSections = (
  packData: PackData,
  { stage, purpose, node, tier, pains, schemes, products, policies }: PackSelection,
  day: string,
): (PackSection | undefined)[] => {
  const painTexts = pains.map(({ text }) => text);
  return [
    purpose && goalSection(purpose, painTexts),
    painSection(painTexts),
    industrySection(packData),
    node && nodeSection(node),
    tier && clientSection(tier),
    schemeSection(packData, schemes.taken, products, stage.schemeNote),
    policySection(policies, day),
    prepareSection(packData),
  ];
};

function goalSection({ goal, fallback }: Stage['purposes'][number], pains: readonly string[]): PackSection {
  const pain = pains.length > 0 ? `“${pains[0] ?? ''}”` : '最卡的那笔钱';
  const fill = (text: string) => text.replaceAll('{难点}', pain);
  const items = [
    { label: '要拿到', text: fill(goal) },
    { label: '退一步', text: fill(fallback) },
  ];
  return { part: 'goal', title: '目标', shape: 'lines', items };
}

/** Pains that stand on a line each; more run on in one paragraph, or the sheet does not hold them. */
const linesOfPains = 6;

const painSection = (pains: readonly string[]): PackSection => ({
  part: 'pains',
  title: '已知难处',
  shape: 'lines',
  items: pains.length > linesOfPains ? [{ text: `${pains.join('；')}。` }] : pains.map((text) => ({ text })),
});

function industrySection({ industry, fact }: PackData): PackSection {
  const { name, chain, cycle, cash } = industry;
  return {
    part: 'industry',
    title: `行业：${name}`,
    shape: 'lines',
    items: [
      { label: '链条', text: chain },
      { label: '周期', text: cycle },
      { label: '资金', text: cash },
      ...(fact ? [{ label: '开场的数', text: fact.text }] : []),
    ],
  };
}

function nodeSection(node: NodeSummary): PackSection {
  const { receivable, payable, inventory } = node.cash;
  return {
    part: 'node',
    title: `环节：${node.name}（${node.stage}）`,
    shape: 'lines',
    items: [
      { label: '怎么赚钱', text: `${node.does.replace(/。$/, '')}；${node.size}；${node.assets}` },
      { label: '钱卡在哪', text: `应收 ${receivable}；预付与应付 ${payable}；存货 ${inventory}` },
      { label: '要什么', text: node.needs.join('；') },
      { label: '防什么', text: node.risks.join('；') },
    ],
  };
}

function clientSection({ name, mode, team, floor }: TierSummary): PackSection {
  const service = floorWords(floor);
  const items = [
    { label: '服务', text: `${mode}；${service}` },
    { label: '谁去', text: team },
  ];
  return { part: 'client', title: `层级：${name}`, shape: 'lines', items };
}

/** More schemes than this leave no room to say whom they do not suit; their pages and those of products do. */
const schemesWithNotSuits = 2;

function schemeSection(
  packData: PackData,
  schemes: readonly SchemeSummary[],
  products: readonly HandbookProduct[],
  note: string,
): PackSection {
  const items = schemes.map((scheme): PackItem => {
    const [lead] = scheme.products.flatMap((id) => products.find((product) => product.id === id) ?? []);
    const notFor = schemes.length > schemesWithNotSuits ? undefined : lead?.handbook.notSuits[0];
    return {
      label: scheme.name,
      text: `对客户说：“${scheme.clientSentence}”第一步：${scheme.steps[0] ?? ''}。当心：${scheme.whatCanGoWrong[0] ?? ''}`,
      sub: `内部看：用到${productNames(packData, scheme).join('、')}。${lead && notFor ? `${lead.name}不适合：${notFor}。` : ''}`,
    };
  });
  return { part: 'schemes', title: '方案', note, shape: 'numbers', items };
}

/** Policies in force, ending or coming on the day; what is over or unsure is left at home. */
function policySection(policies: readonly PolicySummary[], day: string): PackSection {
  const items = policies.map(({ name, oneLine, action, dates, lastDay }) => ({
    label: name,
    text: oneLine,
    sub: `${policyState(dates, lastDay, day).words}。${action}`,
  }));
  return { part: 'policies', title: '政策', shape: 'lines', items };
}

function prepareSection({ practice, dialogue }: PackData): PackSection {
  const parts = practice?.preparation.parts ?? [];
  const items = [
    ...parts.map(({ name, what }) => ({ label: name, text: what })),
    ...(dialogue?.checklist.before ?? []).map((text) => ({ text })),
  ];
  return { part: 'prepare', title: '三重准备', shape: 'boxes', items };
}
