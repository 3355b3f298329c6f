import { describe, expect, it } from 'vitest';
import { rivalsCard } from '../../../../src/domain/clients/cards/rivals-card.ts';
import type { RivalAspect } from '../../../../src/domain/clients/cards/rivals-card.ts';
import { hiddenName, namesToRefuse } from '../../../../src/domain/clients/cards/real-names.ts';
import { graph } from '../../../helpers/content.ts';
import { rulesOf } from '../../../helpers/tool-rules.ts';

const rules = rulesOf('rivals');
const none: RivalAspect = { ours: '', theirs: '', stronger: '', matters: false, from: '' };
const card = (aspects: readonly Partial<RivalAspect>[]) =>
  rivalsCard(
    rules,
    { day: '2026-11-30', aspects: rules.aspects.map((_, at) => ({ ...none, ...aspects[at] })) },
    namesToRefuse(graph),
  );

describe('the card of rivals', () => {
  it('leads with what we do better and the client cares for, and makes up for the rest without price', () => {
    const { answer } = card([
      { ours: '确权就可以谈', stronger: 'ours', matters: true, from: '客户说' },
      { theirs: '批得多', stronger: 'theirs', matters: true, from: '客户说' },
      { stronger: 'theirs', matters: false, from: '客户说' },
      { stronger: 'ours', matters: false },
    ]);
    const [first, second, third, fourth] = rules.aspects;
    expect(answer?.sentence).toBe(`可以主推：${first?.name ?? ''}。先请产品经理岗确认现在真能做。`);
    expect(answer?.lines).toEqual([
      `主推 ${first?.name ?? ''}：确权就可以谈（客户说）`,
      `要补 ${second?.name ?? ''}：同业批得多。补法：${second?.makeUp ?? ''}`,
      `没写听谁说的，先当传闻：${fourth?.name ?? ''}`,
      `放弃：${rules.giveUp}`,
    ]);
    expect(JSON.stringify(answer)).not.toContain(third?.makeUp);
  });

  it('makes up for nothing by price', () => {
    for (const { makeUp } of rules.aspects) expect(makeUp).not.toMatch(/降价|降息|让利|优惠|返点|补息/);
  });

  it('shows no cell that names another bank, and says what to write', () => {
    const { sheets, answer, warnings } = card([
      { theirs: '工行低 20 个基点', stronger: 'theirs', matters: true },
    ]);
    expect(JSON.stringify([sheets, answer])).not.toContain('工行');
    expect(JSON.stringify(sheets)).toContain(hiddenName);
    expect(warnings).toEqual(['“工行”是别家银行或企业的名字：改成同业A、同业B，改过来卡上才显示。']);
  });

  it('has no answer before something is compared', () => {
    expect(card([]).answer).toBeUndefined();
    expect(card([{ stronger: 'theirs', matters: true }]).answer?.sentence).toContain('先别报方案');
  });
});
