/**
 * Approval of content: what waits, what was approved, by which post.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_DIST_ROOT.
 */
import { join } from 'node:path';
import { changeNames } from '../src/domain/labels.ts';
import { dayInChina } from '../src/domain/days.ts';
import { buildCache } from '../src/loaders/build-cache.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { changeKind, day, given, readArguments, usage } from './lib/review/arguments.ts';
import type { Option, Values } from './lib/review/arguments.ts';
import { changedOn } from './lib/review/changed-on.ts';
import { openDesk } from './lib/review/desk.ts';
import { statusLines, statusOf } from './lib/review/status.ts';
import type { NewSeal } from './lib/review/write-seals.ts';

interface Command {
  /** Options it knows. */
  takes: readonly Option[];
  /** Set for a command that is about the whole content. */
  takesNoEntries?: true;
  run(words: readonly string[], values: Values): Promise<void>;
}

/** Where pages and forms for those who approve are written; never part of the site. */
const reviewDir = join(process.env['SHENGENG_DIST_ROOT'] ?? 'dist', 'review');

const today = dayInChina(new Date());

/** Each loads what it needs when it runs: `status` is asked often, and needs little. */
const commands: Readonly<Record<string, Command>> = {
  status: {
    takes: ['owner', 'json'],
    takesNoEntries: true,
    async run(_words, { owner, json }) {
      const status = statusOf(await openDesk(contentRoot, today), owner);
      if (json) console.log(JSON.stringify(status, null, 2));
      else for (const line of statusLines(status)) console.log(line);
    },
  },
  diff: {
    takes: [],
    async run(words) {
      const desk = await openDesk(contentRoot, today, buildCache());
      const { writeChanges } = await import('./lib/review/diff.ts');
      const { path, shown, waiting } = await writeChanges(desk, words, reviewDir);
      console.log(`✓ ${path}：${shown} 个文件（等批准的共 ${waiting} 个）。用浏览器打开，可以打印。`);
    },
  },
  form: {
    takes: ['by', 'author', 'date', 'note', 'change'],
    async run(words, values) {
      const { writeForm } = await import('./lib/review/form.ts');
      const { path, rows } = await writeForm(
        contentRoot,
        words,
        {
          by: given(values.by, 'by'),
          author: values.author,
          date: values.date === undefined ? today : day(values.date),
          note: values.note,
          change: changeKind(values.change),
          today,
          changedOn: changedOn(contentRoot),
        },
        reviewDir,
      );
      console.log(`✓ ${path}：${rows.length} 个条目。打印签字以后，运行 npm run review -- approve。`);
    },
  },
  approve: {
    takes: ['by', 'author', 'date', 'note', 'change'],
    async run(words, values) {
      const { approveEntries } = await import('./lib/review/approve.ts');
      const sealed = await approveEntries(contentRoot, words, {
        kind: 'approve',
        ...decision(values),
        change: changeKind(values.change),
        changedOn: changedOn(contentRoot),
      });
      for (const { file, seal } of sealed)
        console.log(`✓ content/${file} ${seal.version} 版已批准（${changeNames[seal.change]}）`);
      await tellForms(sealed);
      console.log('下一步：npm run build，网站上就是批准的版本；连同 content/seals/ 一起提交。');
    },
  },
  retire: {
    takes: ['by', 'author', 'date', 'note'],
    async run(words, values) {
      const { retireEntries } = await import('./lib/review/retire.ts');
      const sealed = await retireEntries(contentRoot, words, decision(values));
      for (const { file, seal } of sealed) console.log(`✓ content/${file} 已停用（${seal.version} 版）`);
      console.log('下一步：npm run build，网站上这一页就写明已停用；连同 content/seals/ 一起提交。');
    },
  },
  rename: {
    takes: ['by', 'date', 'note'],
    async run(words, { by, date, note }) {
      if (words.length !== 2) throw new Error(`改名写两个：原来的和新的。\n${usage}`);
      const { renameEntry } = await import('./lib/review/rename.ts');
      const on = date === undefined ? today : day(date);
      const { moved, changed } = await renameEntry(contentRoot, words, { today, by, date: on, note });
      for (const { from, to } of moved) console.log(`✓ content/${from} 改名为 content/${to}`);
      for (const file of changed) console.log(`  content/${file} 里的旧名字换成了新的`);
      console.log('下一步：npm run build；旧地址会带到新的一页。连同 content/seals/ 一起提交。');
    },
  },
  import: {
    takes: ['date', 'note'],
    takesNoEntries: true,
    async run(_words, { date, note }) {
      const { importContent } = await import('./lib/review/import.ts');
      const count = await importContent(contentRoot, {
        today,
        date: date === undefined ? today : day(date),
        note,
      });
      console.log(
        count === 0 ? '✓ 没有要封存的，内容都封存过了。' : `✓ 封存了 ${count} 个文件，标为示例内容。`,
      );
    },
  },
};

/** Who decided what on which day. */
const decision = ({ by, author, date, note }: Values) => ({
  by: given(by, 'by'),
  author,
  date: day(given(date, 'date')),
  note: given(note, 'note'),
  today,
});

async function tellForms(sealed: readonly NewSeal[]): Promise<void> {
  const { formsWith } = await import('./lib/review/form.ts');
  const forms = await formsWith(
    reviewDir,
    sealed.map(({ seal }) => seal),
  );
  for (const { path, count } of forms)
    console.log(`　 签字用的批准单：${path}（里面有这次批准的 ${count} 个，共 ${sealed.length} 个）`);
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(name ? `没有命令 ${name}。\n${usage}` : usage);
  const strange = (Object.keys(values) as Option[]).filter((option) => !command.takes.includes(option));
  if (strange.length > 0)
    throw new Error(`${name} 没有选项 ${strange.map((option) => `--${option}`).join('、')}。\n${usage}`);
  if (command.takesNoEntries && words.length > 0)
    throw new Error(`${name} 后面不写条目：${words.join(' ')}。\n${usage}`);
  await command.run(words, values);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
