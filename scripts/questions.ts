/**
 * Item table: every question with its module, kind, level, the ability its module trains and what it
 * rests on, then how many there are of each. Option through the environment: SHENGENG_CONTENT.
 */
import type { ContentGraph } from '../src/domain/graph.ts';
import { quizQuestions } from '../src/domain/learn/quiz.ts';
import type { QuizQuestion } from '../src/domain/learn/quiz.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { alignedLines } from './lib/aligned.ts';

/** Abilities by module, in the words of the library. */
function abilitiesOf(graph: ContentGraph): Map<string, string> {
  const { goals } = graph.get('learningPath', 'path').data;
  return new Map(
    graph.all('modules').map(({ id }) => {
      const own = goals.filter(({ modules }) => modules.some((module) => module === id));
      return [id, own.map(({ ability }) => graph.get('competencies', ability).data.title).join('、')];
    }),
  );
}

function counts(questions: readonly QuizQuestion[], of: (question: QuizQuestion) => string): string {
  const groups = Map.groupBy(questions, of);
  return [...groups].map(([name, list]) => `${name} ${list.length}`).join('，');
}

const graph = await loadGraph(process.env['SHENGENG_CONTENT'] ?? 'content');
const questions = quizQuestions(graph);
const abilities = abilitiesOf(graph);
const codes = new Map(graph.all('modules').map(({ id, data }) => [id, `${data.code} ${data.title}`]));
const rows = questions.map(({ id, modules: [own = ''], kind, level, origin, confirm }) => [
  id,
  kind,
  level,
  codes.get(own) ?? own,
  abilities.get(own) || '—',
  origin.title,
  confirm ? `待${confirm}确认` : '计分',
]);
console.log(alignedLines([['题号', '题型', '层次', '模块', '能力', '出处', '计不计分'], ...rows]).join('\n'));
console.log(`\n共 ${questions.length} 题。题型：${counts(questions, ({ kind }) => kind)}`);
console.log(`层次：${counts(questions, ({ level }) => level)}`);
console.log(`模块：${counts(questions, ({ modules: [own = ''] }) => codes.get(own) ?? own)}`);
