import { parseArgs } from 'node:util';
import { isCalendarDay } from '../../src/domain/days.ts';

const usage = '用法：npm run digest -- --since 2026-11-23 [--until 2026-11-30]；不写 --until 就到今天。';

/** First and last day of a digest. */
export interface DigestDays {
  since: string;
  until: string;
}

/**
 * @param args of the command line
 * @throws for options that are unknown or missing, and for days that do not exist, are to come or stand in wrong order
 */
export function digestDays(args: readonly string[], today: string): DigestDays {
  const { since, until = today } = parsed(args);
  if (since === undefined) throw new Error(`缺 --since。\n${usage}`);
  for (const [name, day] of Object.entries({ since, until })) {
    if (!isCalendarDay(day)) throw new Error(`--${name} 的 ${day} 要写成 2026-11-23 的样子。`);
    if (day > today) throw new Error(`--${name} 的 ${day} 还没到，今天是 ${today}。`);
  }
  if (since > until) throw new Error(`--since 的 ${since} 晚于 --until 的 ${until}，调换过来。`);
  return { since, until };
}

function parsed(args: readonly string[]) {
  try {
    const options = { since: { type: 'string' }, until: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}
