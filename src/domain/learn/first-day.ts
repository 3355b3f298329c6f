import type { ContentGraph } from '../graph.ts';
import { readersPages } from '../site/pages.ts';
import { filled } from './figures.ts';
import { quizMinutes, readingMinutes } from './reading-minutes.ts';
import { catalogue, readingLink } from './quiz.ts';

export interface FirstDayStep {
  title: string;
  why: string;
  minutes: number;
  /** What to open, if anything. */
  link: { path: string; title: string } | undefined;
}

/** The order of the first day, with minutes counted from what there is to read and to answer. */
export function firstDay(graph: ContentGraph): { steps: FirstDayStep[]; minutes: number } {
  const modules = catalogue(graph);
  const steps = filled(graph.get('learningPath', 'path').data, graph).firstDay.map((step) => {
    const module = step.module ? graph.get('modules', step.module) : undefined;
    const readings = [...(module?.data.readings ?? []), ...(step.read ? [step.read] : [])];
    const questions = modules.find(({ id }) => id === step.module)?.questions.length ?? 0;
    const minutes = readings.reduce(
      (all, reading) => all + readingMinutes(graph, reading),
      (step.minutes ?? 0) + (module ? quizMinutes(questions) + module.data.minutes.tool : 0),
    );
    const link = module
      ? { path: `/learn/${module.id}/`, title: `${module.data.code} ${module.data.title}` }
      : step.read
        ? readingLink(graph, step.read)
        : readersPages.find(({ path }) => path === `/learn/${step.page ?? ''}/`);
    return { title: step.title, why: step.why, minutes, link };
  });
  return { steps, minutes: steps.reduce((all, step) => all + step.minutes, 0) };
}
