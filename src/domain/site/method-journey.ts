import type { ContentGraph, Entry } from '../graph.ts';

type Method = Entry<'methods'>;

/** A stretch of the way from locking a target to deepening, or the loop beside it. */
export interface JourneyPart {
  id: string;
  title: string;
  note?: string;
  methods: readonly Method[];
}

export interface Journey {
  /** One part per 4D phase, in order. */
  phases: readonly JourneyPart[];
  /** Methods that come round again for existing clients. */
  loop: readonly Method[];
  /** Methods that order all others and belong to no stage of a visit. */
  frames: readonly Method[];
}

const loopStages: readonly string[] = ['maintenance', 'warning'];

const isFrame = ({ data }: Method): boolean => data.visitStages.length === 0;
const isLoop = ({ data }: Method): boolean => data.visitStages.some((stage) => loopStages.includes(stage));

/** All methods as one journey: each stands in exactly one place. */
export function methodJourney(graph: ContentGraph): Journey {
  const methods = graph.all('methods');
  const steps = methods.filter((method) => !isFrame(method) && !isLoop(method));
  const phases = graph.words('phases').map(({ id, name, note }) => ({
    id,
    title: name,
    ...(note ? { note } : {}),
    methods: steps.filter(({ data }) => data.phase === id),
  }));
  return {
    phases: phases.filter((part) => part.methods.length > 0),
    loop: methods.filter((method) => !isFrame(method) && isLoop(method)),
    frames: methods.filter(isFrame),
  };
}

/** Methods that are a part of one, in order. */
export const partsOf = (graph: ContentGraph, id: string): readonly Method[] =>
  graph.all('methods').filter(({ data }) => data.partOf?.method === id);

/** Methods a newcomer reads: those that are no part of another. */
export const mainMethods = (methods: readonly Method[]): readonly Method[] =>
  methods.filter(({ data }) => data.partOf === undefined);

/** The methods before and after one in the order of the work, whatever their part. */
export function neighboursOf(
  graph: ContentGraph,
  id: string,
): { before: Method | undefined; after: Method | undefined } {
  const methods = graph.all('methods');
  const index = methods.findIndex((method) => method.id === id);
  return { before: methods[index - 1], after: methods[index + 1] };
}

/** Where a method stands among those of its phase, in the order of the work: `第 3 / 9 个`. */
export function placeInPhase(graph: ContentGraph, { id, data }: Method): string {
  const methods = graph.all('methods').filter((method) => method.data.phase === data.phase);
  return `第 ${methods.findIndex((method) => method.id === id) + 1} / ${methods.length} 个`;
}

/** Methods by the words of a vocabulary, for the views by touchpoint and by value management. */
export function methodsByWord(
  graph: ContentGraph,
  vocabulary: 'touchpoints' | 'valueSteps',
): readonly JourneyPart[] {
  const wordsOf = ({ data }: Method) =>
    vocabulary === 'touchpoints' ? data.touchpoints : data.valueStep ? [data.valueStep] : [];
  return graph.words(vocabulary).map(({ id, name, note }) => ({
    id,
    title: name,
    ...(note ? { note } : {}),
    methods: graph.all('methods').filter((method) => wordsOf(method).some((word) => word === id)),
  }));
}
