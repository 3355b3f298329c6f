import { followUps } from '../follow-up.ts';
import type { FollowUpInput } from '../follow-up.ts';
import { followUpLine } from '../follow-up.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { fitting, fittingTexts, marked } from './fitting.ts';
import type { PackItem, PackSection } from './pack.ts';
import type { PackData } from './pack-data.ts';
import { paperSection } from './papers.ts';
import type { HandbookProduct } from './products.ts';
import { questionLabel } from './question-bank.ts';
import type { Question } from './question-bank.ts';
import { mostRelevant } from './relevance.ts';
import type { PackSelection } from './select.ts';

type Stage = PackData['stages'][number];
type Topic = ReadonlySet<string>;

/** Parts of the second sheet in their order. */
export const secondSections = (
  packData: PackData,
  selection: PackSelection,
  topic: Topic,
  questions: readonly Question[],
  time: VisitTime,
): PackSection[] => [
  questionSection(selection.stage, questions),
  objectionSection(packData, selection, topic),
  paperSection(selection.schemes.taken, selection.products),
  lookSection(packData, selection),
  contingencySection(packData, selection.stage),
  rememberSection(selection.stage, selection.products),
  afterSection(packData, selection, time),
];

const questionSection = ({ ask }: Stage, questions: readonly Question[]): PackSection => ({
  part: 'questions',
  title: '提问',
  note: ask,
  shape: 'numbers',
  items: questions.map((question) => ({
    label: questionLabel(question),
    text: marked(question.text, question.general ?? false),
  })),
});

const objectionCount = 5;

/** What is heard from this kind of firm; where nothing is known of it, what is heard from all. */
function objectionSection({ dialogue }: PackData, { node }: PackSelection, topic: Topic): PackSection {
  const { own, general } = fitting(dialogue?.objections ?? [], node);
  const chosen = mostRelevant(
    own.length > 0 ? own : general,
    ({ ask, reply }) => ask + reply,
    topic,
    objectionCount,
  );
  const items = chosen.map(({ ask, reply, note }) => ({ label: ask, text: reply, sub: `界限：${note}` }));
  return { part: 'objections', title: '异议', shape: 'lines', items };
}

const lookSection = ({ dialogue }: PackData, { node }: PackSelection): PackSection => ({
  part: 'look',
  title: '现场看什么',
  shape: 'boxes',
  items: fittingTexts(dialogue?.checklist.onSite ?? [], node).map((text) => ({ text })),
});

const contingencySection = ({ contingencies }: PackData, { stage }: Stage): PackSection => ({
  part: 'contingencies',
  title: '现场突发',
  shape: 'lines',
  items: contingencies
    .filter(({ stages }) => stages.includes(stage))
    .map(({ when, do: what }) => ({ label: when, text: what })),
});

/** Products that add a red line of their own; more do not fit beside the duties. */
const productLines = 3;

const rememberSection = ({ remember }: Stage, products: readonly HandbookProduct[]): PackSection => ({
  part: 'remember',
  title: '红线',
  shape: 'lines',
  items: [
    ...remember.map((text) => ({ text })),
    ...products.slice(0, productLines).flatMap(({ name, handbook }) => {
      const [text] = handbook.redLines;
      return text ? [{ label: name, text }] : [];
    }),
  ],
});

export interface VisitTime {
  /** End of the visit, `YYYY-MM-DDTHH:mm`; without it duties are told as rules. */
  end?: string | undefined;
  calendar: WorkCalendar;
}

/** Duties the industry adds beyond those of the rules, which carry their own dates. */
const isOwnDuty = (text: string): boolean => !/^(24\s?小时|3\s?天|3\s?周)/.test(text);

function afterSection(
  { practice, dialogue }: PackData,
  { node }: PackSelection,
  { end, calendar }: VisitTime,
): PackSection {
  const rules = practice?.followUps ?? [];
  const input = practice && end ? { rules, hours: practice.workHours, calendar, end } : undefined;
  const items: PackItem[] = [
    ...(input
      ? dated({ ...input, mode: 'natural' })
      : rules.map(({ name, rule }) => ({ label: name, text: rule }))),
    ...fittingTexts(dialogue?.checklist.after ?? [], node)
      .filter(isOwnDuty)
      .map((text) => ({ text })),
  ];
  return { part: 'after', title: '会后', shape: 'boxes', items };
}

const dated = (input: FollowUpInput): PackItem[] =>
  followUps(input).map((item) => ({ label: item.name, text: followUpLine(item) }));
