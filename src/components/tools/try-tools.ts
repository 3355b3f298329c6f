import { assemblePack, visitQuestions } from '../../domain/visit/pack/assemble.ts';
import '../browser/random-uuid.ts';
import { today } from '../browser/today.ts';
import { loadPackData } from './visit-pack/load-pack-data.ts';
import { packSheets } from './visit-pack/pack-sheets.ts';
import { questionSheet } from './spin-sheet/question-list.ts';

/**
 * Does what the tools do, on a visit nobody makes, and shows nothing of it.
 * @throws when this browser or this server lacks something they need
 */
export async function tryTools(base: string, industry: string): Promise<boolean> {
  const packData = await loadPackData(base, industry);
  const pack = assemblePack(packData, {}, today(), { calendar: { years: [], off: [], on: [] } });
  const sheets = packSheets(pack, { client: '', when: '', today: today(), carried: [] }, new Map());
  const questions = questionSheet('', visitQuestions(packData, {}, today()), 0);
  return sheets.length === 2 && questions.querySelector('li') !== null && (await calendarFile());
}

async function calendarFile(): Promise<boolean> {
  const { calendarFile: write } = await import('../../render/ics/calendar-file.ts');
  const event = { uid: 'probe', title: '客户A', start: `${today()}T09:00` };
  const file = write({ product: 'probe', events: [event], stamp: Date.now() });
  return file.includes('BEGIN:VEVENT') && 'download' in HTMLAnchorElement.prototype;
}
