import { quizQuestions } from '../../../domain/learn/quiz.ts';
import { siteGraph } from '../../../loaders/astro.ts';

/** Every question, for the exam and the review: too much to stand in both pages. */
export async function GET(): Promise<Response> {
  return Response.json(quizQuestions(await siteGraph()));
}
