import { expect, it } from 'vitest';
import { textsOf } from '../../../src/domain/for-nodes.ts';
import { askedAs } from '../../../src/search/build/asked.ts';
import { sentencesOf } from '../../../src/search/build/sentences.ts';
import { graph } from '../../helpers/content.ts';

const asked = askedAs(graph);
const at = (place: string) => {
  const [path = '', anchor = ''] = place.slice(1).split('#');
  return asked.get(path)?.find((one) => one.anchor === anchor);
};

it('makes one text of all that leads to one place', () => {
  for (const [path, places] of asked) {
    const anchors = places.map(({ anchor }) => anchor);
    expect(new Set(anchors).size, path).toBe(anchors.length);
  }
});

it('holds what an entry and what the dictionary says for it in one text', () => {
  const [dictionary] = graph.all('searchTerms');
  const [method] = graph
    .all('methods')
    .filter(({ id }) =>
      dictionary?.data.groups.some(
        ({ said, entries }) => said.length > 0 && entries.some((one) => one === `methods/${id}`),
      ),
    );
  const group = dictionary?.data.groups.find(
    ({ said, entries }) => said.length > 0 && entries.some((one) => one === `methods/${method?.id}`),
  );
  expect(at(`/methods/${method?.id}/`)?.phrases).toEqual(
    expect.arrayContaining([...(method?.data.askedAs ?? []), ...(group?.said ?? [])]),
  );
});

it('leads every sentence of the content to the place where it stands, one that nobody says so with less weight', () => {
  const all = sentencesOf(graph).filter(({ sentences }) => sentences.length > 0);
  for (const { place, sentences, isSaid } of all) {
    const text = at(place);
    expect(isSaid ? text?.phrases : text?.alike, place).toEqual(expect.arrayContaining([...sentences]));
  }
  const [dialogue] = graph.all('dialogues');
  expect(at(`/industries/${dialogue?.id}/#spin-problem`)?.alike).toEqual(
    textsOf(dialogue?.data.spin.problem ?? []),
  );
});
