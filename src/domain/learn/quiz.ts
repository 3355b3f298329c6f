import type { ContentGraph, Entry } from '../graph.ts';
import { pathOf } from '../graph.ts';
import { entryByKey } from '../entry/coverage.ts';
import type { Question, QuestionLevel } from '../../schemas/questions.ts';
import type { Reading } from '../../schemas/modules.ts';
import { filled } from './figures.ts';

export interface Choice {
  id: string;
  text: string;
  why?: string;
}

/** A question as the browser asks it, every figure filled in. */
export interface QuizQuestion {
  id: string;
  /** Modules it counts for, its own first. */
  modules: string[];
  kind: Question['kind'];
  level: QuestionLevel;
  stem: string;
  /** Choices, or the steps to be ordered. */
  choices: Choice[];
  /** Ids of the right choices; for an order, all ids in their right order. */
  right: string[];
  value?: number;
  tolerance?: number;
  unit?: string;
  explanation: string;
  origin: QuestionOrigin;
  read: { path: string; title: string };
  /** Post that has yet to confirm the answer; it does not count until then. */
  confirm?: string;
}

/** Where a question comes from and the words it rests on; an entry of the library has an address. */
export interface QuestionOrigin {
  title: string;
  words: string;
  path?: string;
}

/** A module as progress knows it. */
export interface CatalogueModule {
  id: string;
  /** Ids it had before, under which a browser may have kept its progress; absent when there are none. */
  formerIds?: readonly string[];
  code: string;
  title: string;
  week: number;
  /** Changes with a major version of the module or of its questions, and only then. */
  edition: string;
  questions: string[];
  /** Questions that do not count yet. */
  unconfirmed: string[];
  allRight: boolean;
}

/** Address and title of something to read. */
export function readingLink(graph: ContentGraph, { entry: key, anchor }: Reading) {
  const entry = entryByKey(graph, key);
  const path = entry ? pathOf(entry) : '/';
  const title = entry && 'title' in entry.data ? entry.data.title : key;
  return { path: anchor === '' ? path : `${path.replace(/#.*/, '')}#${anchor}`, title };
}

/** Every question, in the order of the modules. */
export function quizQuestions(graph: ContentGraph): QuizQuestion[] {
  return graph.all('modules').flatMap(({ id }) => {
    const items = graph.find('questions', id)?.data.items ?? [];
    return items.map((item) => quizQuestion(graph, id, filled(item, graph)));
  });
}

export const questionsOf = (all: readonly QuizQuestion[], module: string): QuizQuestion[] =>
  all.filter(({ modules }) => modules.includes(module));

export function catalogue(graph: ContentGraph): CatalogueModule[] {
  const all = quizQuestions(graph);
  const former = Map.groupBy(graph.former(), ({ collection, id }) => `${collection}:${id}`);
  return graph.all('modules').map((module) => {
    const own = questionsOf(all, module.id);
    const formerIds = former.get(`modules:${module.id}`)?.map((one) => one.former);
    const { code, title, week, allRight } = module.data;
    return {
      id: module.id,
      ...(formerIds ? { formerIds } : {}),
      code,
      title,
      week,
      allRight,
      edition: editionOf(module, graph.find('questions', module.id)),
      questions: own.map(({ id }) => id),
      unconfirmed: own.filter(({ confirm }) => confirm !== undefined).map(({ id }) => id),
    };
  });
}

const major = (version: string): string => version.split('.')[0] ?? '0';

const editionOf = (module: Entry<'modules'>, questions: Entry<'questions'> | undefined): string =>
  `${major(module.data.version)}.${major(questions?.data.version ?? '0')}`;

function quizQuestion(graph: ContentGraph, module: string, item: Question): QuizQuestion {
  const { id, kind, level, stem, explanation, tolerance, unit, confirmBy } = item;
  return {
    id,
    modules: [module, ...item.also],
    kind,
    level,
    stem,
    ...answerOf(item),
    ...(kind === 'numeric'
      ? { value: Number(item.answer), tolerance: tolerance ?? 0, unit: unit ?? '' }
      : {}),
    explanation,
    origin: originOf(graph, item),
    read: readingLink(graph, item.read),
    ...(confirmBy ? { confirm: graph.wordName('posts', confirmBy) } : {}),
  };
}

function originOf(graph: ContentGraph, { section = '', quote = '', from }: Question): QuestionOrigin {
  if (!from) return { title: `原文 ${section}`, words: quote };
  return { ...readingLink(graph, { entry: from.entry, anchor: '' }), words: `“${from.words}”` };
}

function answerOf({ kind, options, steps, answer }: Question): Pick<QuizQuestion, 'choices' | 'right'> {
  if (kind === 'truefalse')
    return {
      choices: [
        { id: 'true', text: '对' },
        { id: 'false', text: '错' },
      ],
      right: [String(answer)],
    };
  if (kind === 'order') {
    const choices = steps.map((text, index) => ({ id: `s${index}`, text }));
    return { choices, right: choices.map(({ id }) => id) };
  }
  const choices = options.map(({ text, why }, index) => ({ id: `o${index}`, text, ...(why ? { why } : {}) }));
  return { choices, right: choices.filter((_choice, index) => options[index]?.right).map(({ id }) => id) };
}
