import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import ContactGridTool from '../../../src/components/tools/contact-grid/ContactGridTool.astro';
import LadderTool from '../../../src/components/tools/ladder/LadderTool.astro';
import MatchingTool from '../../../src/components/tools/matching/MatchingTool.astro';
import MiningTool from '../../../src/components/tools/mining/MiningTool.astro';
import ProfileTool from '../../../src/components/tools/profile/ProfileTool.astro';
import RivalsTool from '../../../src/components/tools/rivals/RivalsTool.astro';
import { graph } from '../../helpers/content.ts';
import { rulesOf } from '../../helpers/tool-rules.ts';

const container = await AstroContainer.create();
const shown = { graph, limit: '只用于行内。' };
const html = {
  contactGrid: await container.renderToString(ContactGridTool, {
    props: { ...shown, rules: rulesOf('contactGrid') },
  }),
  ladder: await container.renderToString(LadderTool, { props: { ...shown, rules: rulesOf('ladder') } }),
  profile: await container.renderToString(ProfileTool, { props: { ...shown, rules: rulesOf('profile') } }),
  mining: await container.renderToString(MiningTool, { props: { ...shown, rules: rulesOf('mining') } }),
  matching: await container.renderToString(MatchingTool, { props: { ...shown, rules: rulesOf('matching') } }),
  rivals: await container.renderToString(RivalsTool, { props: { ...shown, rules: rulesOf('rivals') } }),
};
const fields = (form: string) => form.match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];

it.each(Object.entries(html))(
  '%s says what it is not for, and marks every typed word as private',
  (_, form) => {
    expect(form).toContain('只用于行内。');
    const typed = fields(form).filter((field) => /type="text"|<textarea/.test(field));
    expect(typed.filter((field) => !field.includes('data-private'))).toEqual([]);
  },
);

it.each(Object.entries(html))('%s has a label around every field', (_, form) => {
  const outside = form.replaceAll(/<label\b[\s\S]*?<\/label>/g, '');
  expect(fields(outside)).toEqual([]);
});

it('the profile has no field for a person and keeps nothing, not even a choice', () => {
  const own = fields(html.profile);
  expect(own.length).toBeGreaterThan(40);
  expect(own.filter((field) => !field.includes('data-private'))).toEqual([]);
  expect(own.filter((field) => /type="(?:tel|email)"|phone|mobile|idcard/.test(field))).toEqual([]);
});

it('the request shows every rule with the numbers it is assumed to have', () => {
  for (const { name, numbers } of rulesOf('mining').rules) {
    expect(html.mining).toContain(name);
    for (const { value } of numbers) expect(html.mining).toContain(`value="${value}"`);
  }
});
