import { expect, it } from 'vitest';
import { checkContext, problemsIn } from '../../../src/checks/index.ts';
import { checkedOn, mutate } from '../../helpers/mutate.ts';
import { fixtureFor } from './fixture.ts';
import { mutations } from './mutations/index.ts';

/** One broken file of each kind, and every file a report names. */
const edits = mutations.filter((_, at) => at % 29 === 0).map(({ edit }) => edit);

it('finds in the files that are asked for what it finds in them when all are', () => {
  for (const edit of edits) {
    const context = checkContext({ ...mutate(fixtureFor(edit), [edit]), today: checkedOn });
    const all = problemsIn(context);
    const files = new Set(all.map(({ file }) => file));
    for (const file of files)
      expect(problemsIn(context, new Set([file]))).toEqual(all.filter((one) => one.file === file));
  }
});
