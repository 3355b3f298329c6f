import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import CaseFigures from '../../../src/components/entry/CaseFigures.astro';
import ClaimBlock from '../../../src/components/entry/ClaimBlock.astro';
import PhaseRibbon from '../../../src/components/entry/PhaseRibbon.astro';
import MethodPicture from '../../../src/components/method/MethodPicture.astro';
import { claimSum } from '../../../src/domain/entry/claim-sum.ts';
import { placeInPhase } from '../../../src/domain/site/method-journey.ts';
import { graph } from '../../helpers/content.ts';

const container = await AstroContainer.create();
const methods = graph.all('methods');

describe('the picture of a method', () => {
  it('is on the page of the method that a ladder, a grid or a calendar names first, and on no other', async () => {
    const drawn = graph
      .all('tools')
      .filter(({ data }) => data.ladder ?? data.contactGrid ?? data.form === 'follow-up')
      .map(({ data }) => data.methods[0] as string);
    for (const { id } of methods) {
      const html = await container.renderToString(MethodPicture, { props: { graph, method: id } });
      expect(html.includes('role="img"'), id).toBe(drawn.includes(id));
    }
  });
});

describe('the road of the phases', () => {
  it.each(methods)('marks where $id stands, once', async (entry) => {
    const place = placeInPhase(graph, entry);
    const props = { graph, phase: entry.data.phase, place };
    const html = await container.renderToString(PhaseRibbon, { props });
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html.split(place)).toHaveLength(2);
  });

  it('gives each method of a phase a place of its own', () => {
    const places = methods.map((entry) => `${entry.data.phase} ${placeInPhase(graph, entry)}`);
    expect(new Set(places).size).toBe(methods.length);
  });
});

describe('the numbers of a case', () => {
  const cases = graph.all('cases').filter(({ data }) => data.timeline.length > 0);

  it.each(cases)('of $id end its road, each leading to how it is worked out', async ({ data }) => {
    const { claims } = data;
    const html = await container.renderToString(CaseFigures, { props: { claims } });
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(claims.filter(({ result }) => result).map(({ id }) => id));
  });

  it('are drawn part by part where they are a sum', async () => {
    for (const claim of graph.all('cases').flatMap(({ data }) => data.claims)) {
      const html = await container.renderToString(ClaimBlock, { props: { claim } });
      expect(html.includes('role="img"'), claim.id).toBe(claimSum(claim) !== undefined);
    }
  });
});
