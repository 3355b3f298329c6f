import { answerInSummary } from './answer-in-summary.ts';
import { questionBasis } from './question-basis.ts';
import { questionQuote } from './question-quote.ts';
import { quizGap } from './quiz-gap.ts';
import { readingAnchor } from './reading-anchor.ts';
import { toleranceTooWide } from './tolerance-too-wide.ts';
import { unknownFigure } from './unknown-figure.ts';

/** Rules about modules and questions. */
export const learningRules = [
  readingAnchor,
  questionQuote,
  questionBasis,
  unknownFigure,
  quizGap,
  toleranceTooWide,
  answerInSummary,
] as const;
