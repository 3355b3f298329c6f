/** Time for the PDF of every edition of every playbook, from a cold start: fonts read, compiler started, books joined and set. */
import { buildDay } from '../../src/domain/entry/publication.ts';
import { contentRoot } from '../../src/loaders/content-layer.ts';
import { loadGraph } from '../../src/loaders/disk.ts';
import { booksOf } from '../../src/render/book/editions.ts';
import { formMakers } from '../lib/playbook/forms.ts';

const graph = await loadGraph(contentRoot);
const day = buildDay(graph, undefined);
const started = performance.now();
const makers = await formMakers();
for (const { id } of graph.all('playbooks')) {
  for (const book of booksOf(graph, id, day)) {
    const before = performance.now();
    const pdf = await makers.pdf(book);
    const seconds = (performance.now() - before) / 1000;
    console.log(`${id}, ${book.edition}: ${seconds.toFixed(2)} s, ${(pdf.length / 1_048_576).toFixed(1)} MB`);
  }
}
console.log(`${((performance.now() - started) / 1000).toFixed(2)} s altogether`);
