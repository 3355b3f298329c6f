import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { CheckContext } from '../../context.ts';
import { suggestion } from '../../text/nearest.ts';

/** Every module has a quiz, every file of questions a module, and no question number is used twice. */
export const quizGap = contentRule('quiz-gap', 'error', (context) => [
  ...modulesWithoutQuiz(context),
  ...questionsWithoutModule(context),
  ...numbersTwice(context),
]);

function modulesWithoutQuiz({ sources, byId, graph }: CheckContext): Finding[] {
  const asked = new Set(
    graph.all('questions').flatMap(({ id, data }) => [id, ...data.items.flatMap(({ also }) => also)]),
  );
  return sources
    .filter(({ collection, id }) => collection === 'modules' && !asked.has(id))
    .filter(({ id }) => !byId.get('questions')?.has(id))
    .map(({ file, id }) => ({
      place: { file, line: 1, column: 1 },
      message: `模块 ${id} 没有一道题`,
      fix: `新建 content/learn/questions/${id}.yaml，或在别的题目里写 also: [${id}]`,
    }));
}

function questionsWithoutModule({ sources, byId }: CheckContext): Finding[] {
  const known = [...(byId.get('modules')?.keys() ?? [])];
  return sources
    .filter(({ collection, id }) => collection === 'questions' && !known.includes(id))
    .map(({ file, id }) => ({
      place: { file, line: 1, column: 1 },
      message: `没有模块 ${id}${suggestion(id, known)}，这些题不会出现`,
      fix: '文件名要和 content/learn/modules/ 里模块的文件名一样',
    }));
}

/** Within one file `duplicate-id` says it. */
function numbersTwice({ graph, sources }: CheckContext): Finding[] {
  const seen = new Map<string, string>();
  return graph.all('questions').flatMap(({ file, data }) =>
    data.items.flatMap(({ id }, index) => {
      const first = seen.get(id) ?? file;
      seen.set(id, first);
      const source = sources.find((one) => one.file === file);
      if (first === file || !source) return [];
      return [
        {
          place: fieldPlace(source, ['items', index, 'id']),
          message: `题号 ${id} 在 content/${first} 里用过了`,
          fix: '换一个没用过的题号；学习记录按题号存',
        },
      ];
    }),
  );
}
