import type { APIRoute } from 'astro';
import { registerOf } from '../../../domain/seals/register.ts';
import { contentDay, todosOf } from '../../../domain/seals/todo.ts';
import { siteGraph } from '../../../loaders/astro.ts';
import { reviewsIcs } from '../../../render/ics/reviews.ts';

export async function getStaticPaths() {
  const graph = await siteGraph();
  const register = registerOf(graph);
  const day = contentDay(graph, register);
  return todosOf(graph, register).map((todo) => ({ params: { post: todo.id }, props: { todo, day } }));
}

/** The reviews a post owes, for its calendar. */
export const GET: APIRoute<{ todo: ReturnType<typeof todosOf>[number]; day: string }> = ({ props }) =>
  new Response(reviewsIcs(props.todo, props.day), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
