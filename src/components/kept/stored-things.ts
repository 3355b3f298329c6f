import { draftPrefix } from './form-draft.ts';
import { readTab, tabNames } from './tab-storage.ts';
import { changeDays, readSetting, settingDays, storagePrefix } from './storage.ts';

/** One thing the site keeps in this browser, in words for its reader. */
export interface StoredThing {
  /** Name of the setting, for `readSetting`. */
  name: string;
  title: string;
  /** What it is for. */
  use: string;
  /** How much there is, or what is chosen. */
  amount: string;
  /** `YYYY-MM-DD`, where it is known. */
  changed: string | undefined;
  raw: string;
  /** Whether it goes with the tab. */
  tab?: true;
}

interface Kind {
  title: string;
  use: string;
  /** Names of values for which the stored word says nothing to a reader. */
  values?: Record<string, string>;
  /** Unit of a list. */
  unit?: string;
}

const kinds: Record<string, Kind> = {
  theme: { title: '页面颜色', use: '页头上选的浅色或深色', values: { light: '浅色', dark: '深色' } },
  size: { title: '字号', use: '页头上选的大字', values: { large: '大字' } },
  shortcuts: { title: '搜索快捷键', use: '要不要用 / 和 Ctrl+K 打开搜索', values: { off: '已关闭' } },
  industry: { title: '搜索常用行业', use: '搜索时可以一键只看的行业' },
  searches: { title: '最近搜过的词', use: '列在搜索页和搜索窗口里', unit: '个词' },
  misses: { title: '最近没有搜到的', use: '列在搜索页，可以复制给编辑', unit: '句' },
  recent: { title: '最近看过的页面', use: '列在首页下方', unit: '页' },
  visits: { title: '上次来看的改动', use: '首页用它列出之后又改了什么' },
  learn: { title: '学习进度', use: '学习路径、每日复习和学习护照用它；先到学习护照导出，再删除' },
  'first-day': { title: '第一天做完的事', use: '第一天那一页上打的勾', unit: '步' },
  'learn-unread': { title: '读不出的学习进度', use: '损坏或更新版本的记录，另外留着；不用了可以删除' },
};

const tabKinds: readonly { prefix: string; title: string; use: string }[] = [
  { prefix: 'visit', title: '这次拜访', use: '行业、环节、层级、时间和加入拜访包的页面，四个拜访工具一起用' },
  { prefix: draftPrefix, title: '表单里选的项', use: '回到这个工具时不用再选；写的字和数不存' },
  { prefix: 'calendar', title: '导进日历的日子', use: '改了时间再导一次是更新，不会多出几条' },
  { prefix: 'quiz.', title: '没做完的练习', use: '离开去看页面，回来接着做' },
];

/** What is kept until this tab closes, in words. */
export function tabThings(): StoredThing[] {
  return tabNames().map((name) => {
    const kind = tabKinds.find(({ prefix }) => name.startsWith(prefix));
    const { title, use } = kind ?? { title: `其他（${name}）`, use: '关掉标签页就没有了' };
    return {
      name,
      title,
      use,
      amount: '关掉标签页就没有了',
      changed: undefined,
      raw: readTab(name) ?? '',
      tab: true,
    };
  });
}

/** Everything kept, known things first and in the order above. */
export function storedThings(): StoredThing[] {
  const days = settingDays();
  return storedNames()
    .filter((name) => name !== changeDays)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map((name) => {
      const raw = readSetting(name) ?? '';
      const kind = kinds[name] ?? { title: `其他（${name}）`, use: '旧版本留下的，可以删除' };
      const { title, use } = kind;
      return { name, title, use, amount: amountOf(raw, kind), changed: days[name], raw };
    });
}

/** Names of all settings in the storage, also of those that only keep the books. */
export function storedNames(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(storagePrefix))
      .map((key) => key.slice(storagePrefix.length));
  } catch {
    return [];
  }
}

const order = Object.keys(kinds);
const placeOf = (name: string): number => (name in kinds ? order.indexOf(name) : order.length);

function amountOf(raw: string, { values, unit }: Kind): string {
  if (values) return `1 项：${values[raw] ?? raw}`;
  if (unit === undefined) return raw.length <= 20 ? `1 项：${raw}` : '1 项';
  try {
    const list: unknown = JSON.parse(raw);
    return Array.isArray(list) ? `${list.length} ${unit}` : '内容读不出';
  } catch {
    return '内容读不出';
  }
}
