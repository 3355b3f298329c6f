import { followUps } from '../follow-up.ts';
import type { FollowUpInput } from '../follow-up.ts';
import { followUpLine } from '../follow-up.ts';
import { spinNames } from '../../labels.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import type { PackItem, PackSection } from './pack.ts';
import type { NodeSummary, PackData } from './pack-data.ts';
import { mostRelevant } from './relevance.ts';
import type { PackSelection } from './select.ts';

type Stage = PackData['stages'][number];
type Topic = ReadonlySet<string>;

/** Parts of the second sheet in their order. */
export const secondSections = (
  packData: PackData,
  { stage, node }: PackSelection,
  topic: Topic,
  time: VisitTime,
): PackSection[] => [
  questionSection(packData, stage, node, topic),
  objectionSection(packData, topic),
  lookSection(packData),
  contingencySection(packData, stage),
  rememberSection(stage),
  afterSection(packData, time),
];

/** Questions from the node take the place of one on the situation and one on the problem. */
const fromNode = 2;
const kinds = ['situation', 'problem', 'implication', 'needPayoff'] as const;

function questionSection(
  { dialogue }: PackData,
  { questions, ask }: Stage,
  node: NodeSummary | undefined,
  topic: Topic,
): PackSection {
  const own = node?.questions.slice(0, fromNode) ?? [];
  const replaced: Partial<Record<(typeof kinds)[number], number>> = {
    situation: own.length > 0 ? 1 : 0,
    problem: own.length > 1 ? 1 : 0,
  };
  const bank = kinds.flatMap((kind) => {
    const count = Math.max(0, questions[kind] - (replaced[kind] ?? 0));
    const chosen = mostRelevant(dialogue?.spin[kind] ?? [], (text) => text, topic, count);
    return chosen.map((text) => ({ label: spinNames[kind], text }));
  });
  const items = [...own.map((text) => ({ label: '环节', text })), ...bank];
  return { part: 'questions', title: '提问', note: ask, shape: 'numbers', items };
}

const objectionCount = 5;

function objectionSection({ dialogue }: PackData, topic: Topic): PackSection {
  const chosen = mostRelevant(
    dialogue?.objections ?? [],
    ({ ask, reply }) => ask + reply,
    topic,
    objectionCount,
  );
  const items = chosen.map(({ ask, reply, note }) => ({ label: ask, text: reply, sub: `界限：${note}` }));
  return { part: 'objections', title: '异议', shape: 'lines', items };
}

const lookSection = ({ dialogue }: PackData): PackSection => ({
  part: 'look',
  title: '现场看什么',
  shape: 'boxes',
  items: (dialogue?.checklist.onSite ?? []).map((text) => ({ text })),
});

const contingencySection = ({ contingencies }: PackData, { stage }: Stage): PackSection => ({
  part: 'contingencies',
  title: '现场突发',
  shape: 'lines',
  items: contingencies
    .filter(({ stages }) => stages.includes(stage))
    .map(({ when, do: what }) => ({ label: when, text: what })),
});

const rememberSection = ({ remember }: Stage): PackSection => ({
  part: 'remember',
  title: '红线',
  shape: 'lines',
  items: remember.map((text) => ({ text })),
});

export interface VisitTime {
  /** End of the visit, `YYYY-MM-DDTHH:mm`; without it duties are told as rules. */
  end?: string | undefined;
  calendar: WorkCalendar;
}

/** Duties the industry adds beyond those of the rules, which carry their own dates. */
const isOwnDuty = (text: string): boolean => !/^(24\s?小时|3\s?天|3\s?周)/.test(text);

function afterSection({ practice, dialogue }: PackData, { end, calendar }: VisitTime): PackSection {
  const rules = practice?.followUps ?? [];
  const input = practice && end ? { rules, hours: practice.workHours, calendar, end } : undefined;
  const items: PackItem[] = [
    ...(input
      ? dated({ ...input, mode: 'natural' })
      : rules.map(({ name, rule }) => ({ label: name, text: rule }))),
    ...(dialogue?.checklist.after ?? []).filter(isOwnDuty).map((text) => ({ text })),
  ];
  return { part: 'after', title: '会后', shape: 'boxes', items };
}

const dated = (input: FollowUpInput): PackItem[] =>
  followUps(input).map((item) => ({ label: item.name, text: followUpLine(item) }));
