import { marked } from './fitting.ts';
import type { PackItem, PackSection } from './pack.ts';
import { questionLabel } from './question-bank.ts';
import type { Question } from './question-bank.ts';
import type { PackSelection } from './select.ts';

const most = { questions: 3, schemes: 2 };

/**
 * What is read once more at the door, on one screen of a phone: the goal, three questions, two schemes, one red line.
 * @param goal first line of the goal of the visit
 */
export function pocketOf(
  { schemes, singles, stage, offering }: PackSelection,
  goal: PackItem | undefined,
  questions: readonly Question[],
): PackSection[] {
  // Those written for the kind of firm first, in the order of the sheet.
  const right = [...questions].sort((a, b) => Number(a.general ?? false) - Number(b.general ?? false));
  const ways = [
    ...schemes.taken.map(({ name, pain }) => ({ label: name, text: pain })),
    ...singles.map(({ name, handbook }) => ({ label: name, text: handbook.ask })),
  ];
  const [redLine] = stage.remember;
  const sections: PackSection[] = [
    { part: 'goal', title: '目标', shape: 'lines', items: goal ? [{ text: goal.text }] : [] },
    {
      part: 'questions',
      title: '三问',
      shape: 'numbers',
      items: right.slice(0, most.questions).map((question) => ({
        label: questionLabel(question),
        text: marked(question.text, question.general ?? false),
      })),
    },
    {
      part: 'schemes',
      title: '两套方案',
      shape: 'numbers',
      items: offering ? ways.slice(0, most.schemes) : [],
    },
    { part: 'remember', title: '红线', shape: 'lines', items: redLine ? [{ text: redLine }] : [] },
  ];
  return sections.filter(({ items }) => items.length > 0);
}
