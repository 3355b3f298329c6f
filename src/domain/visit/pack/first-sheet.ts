import { policyState } from '../../policies/status.ts';
import { floorWords } from '../../clients/tiering.ts';
import { fittingTexts, isGeneral, marked } from './fitting.ts';
import type { PackItem, PackSection } from './pack.ts';
import type { NodeSummary, PackData, TierSummary } from './pack-data.ts';
import { productNames } from './products.ts';
import type { HandbookProduct } from './products.ts';
import type { PackSelection } from './select.ts';

type Stage = PackData['stages'][number];

/** Parts of the first sheet in their order; a part without content is missing. */
export const firstSections = (
  packData: PackData,
  selection: PackSelection,
  day: string,
): (PackSection | undefined)[] => {
  const { stage, purpose, node, tier, pains } = selection;
  const painTexts = pains.map(({ text }) => text);
  return [
    purpose && goalSection(purpose, painTexts),
    painSection(painTexts),
    industrySection(packData, selection),
    node && nodeSection(node),
    tier && clientSection(tier),
    schemeSection(packData, selection, stage.schemeNote),
    policySection(selection, day),
    prepareSection(packData, node),
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

function industrySection({ industry }: PackData, { fact, node }: PackSelection): PackSection {
  const { name, chain, cycle, cash } = industry;
  return {
    part: 'industry',
    title: `行业：${name}`,
    shape: 'lines',
    items: [
      { label: '链条', text: chain },
      { label: '周期', text: cycle },
      { label: '资金', text: cash },
      ...(fact ? [{ label: '开场的数', text: marked(fact.text, isGeneral(fact.nodes, node)) }] : []),
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
  { node, schemes, singles, products }: PackSelection,
  note: string,
): PackSection {
  const { taken } = schemes;
  const items = taken.map((scheme): PackItem => {
    const [lead] = scheme.products.flatMap((id) => products.find((product) => product.id === id) ?? []);
    const notFor = taken.length > schemesWithNotSuits ? undefined : lead?.handbook.notSuits[0];
    return {
      label: scheme.name,
      text: marked(
        `对客户说：“${scheme.clientSentence}”第一步：${scheme.steps[0] ?? ''}。当心：${scheme.whatCanGoWrong[0] ?? ''}`,
        node !== undefined && !scheme.nodes.includes(node.id),
      ),
      sub: `内部看：用到${productNames(packData, scheme).join('、')}。${lead && notFor ? `${lead.name}不适合：${notFor}。` : ''}`,
    };
  });
  return {
    part: 'schemes',
    title: '方案',
    note,
    shape: 'numbers',
    items: [...items, ...singles.map(single)],
  };
}

/** A product of the node where no scheme for it is left. */
const single = ({ name, handbook }: HandbookProduct): PackItem => ({
  label: `单项：${name}`,
  text: `先问：“${handbook.ask}”`,
  sub: handbook.notSuits[0] ? `内部看：不适合${handbook.notSuits[0]}。` : undefined,
});

/** Policies in force, ending or coming on the day; what is over or unsure is left at home. */
function policySection({ policies, node }: PackSelection, day: string): PackSection {
  const items = policies.map(({ name, oneLine, action, dates, lastDay, nodes }) => ({
    label: name,
    text: marked(oneLine, node !== undefined && !nodes.includes(node.id)),
    sub: `${policyState(dates, lastDay, day).words}。${action}`,
  }));
  return { part: 'policies', title: '政策', shape: 'lines', items };
}

function prepareSection({ practice, dialogue }: PackData, node: NodeSummary | undefined): PackSection {
  const parts = practice?.preparation.parts ?? [];
  const items = [
    ...parts.map(({ name, what }) => ({ label: name, text: what })),
    ...fittingTexts(dialogue?.checklist.before ?? [], node).map((text) => ({ text })),
  ];
  return { part: 'prepare', title: '三重准备', shape: 'boxes', items };
}
