import { dayInChina } from '../../../src/domain/days.ts';

/** What is wrong with the day of an act that cannot have happened yet. @param what `批准日期` */
export function futureProblem(what: string, date: string, today = dayInChina(new Date())): string[] {
  if (date <= today) return [];
  return [`${what} ${date} 还没到，今天是 ${today}。写当天的日期；今天不是 ${today}，就先校准本机日期`];
}
