import type { CheckedFile } from '../../checked-file.ts';
import { proseLines } from '../../markdown/prose-lines.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

const note = /(?<!\\)\[\^([^\]\s]+)\](?!:)/g;
const reference = /(?<![\\\]])\[([^[\]^][^[\]]*)\]\[([^[\]]*)\]/g;
const fullColon = /^\[(\^?)([^\]]+)\]：/;

/** Notes and addresses that stand apart and are missing, and those nobody refers to: they vanish from the page. */
export const undefinedReference = fileRule('undefined-reference', 'error', (file) => {
  const known = definitionsIn(file);
  return [...missing(file, known), ...unused(file)];
});

interface Definitions {
  notes: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
}

const key = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const definitionsIn = ({ nodes }: CheckedFile): Definitions => ({
  notes: new Set(
    nodes.flatMap(({ node }) =>
      node.type === 'footnoteDefinition' ? key(node.label ?? node.identifier) : [],
    ),
  ),
  addresses: new Set(
    nodes.flatMap(({ node }) => (node.type === 'definition' ? key(node.label ?? node.identifier) : [])),
  ),
});

function missing(file: CheckedFile, { notes, addresses }: Definitions): Finding[] {
  const lines = proseLines(file);
  const typed = new Set(lines.flatMap(({ text }) => fullColon.exec(text)?.slice(1, 3).join('') ?? []));
  return lines.flatMap(({ text, at }): Finding[] => {
    const wrong = fullColon.exec(text);
    if (wrong) {
      const [all, mark = '', label = ''] = wrong;
      const fix = `改成半角冒号加空格：[${mark}${label}]: `;
      return [
        {
          place: at(all.length - 1),
          message: `[${mark}${label}] 后面用了全角冒号，不会成为${mark ? '脚注' : '链接地址'}`,
          fix,
        },
      ];
    }
    const lost = Array.from(text.matchAll(note)).filter(
      ([, label = '']) => !notes.has(key(label)) && !typed.has(`^${label}`),
    );
    const gone = Array.from(text.matchAll(reference)).filter(([, name = '', label = '']) => {
      const wanted = label || name;
      return !addresses.has(key(wanted)) && !typed.has(wanted);
    });
    return [
      ...lost.map(({ index, 1: label = '' }) => ({
        place: at(index),
        message: `没有写脚注 [^${label}] 的内容`,
        fix: `在文末另起一行写“[^${label}]: 注的内容”，或删掉 [^${label}]`,
      })),
      ...gone.map(({ index, 1: name = '', 2: label = '' }) => ({
        place: at(index),
        message: `没有写 [${label || name}] 的地址，方括号会原样显示`,
        fix: `写成 [${name}](/地址/)`,
      })),
    ];
  });
}

function unused({ nodes }: CheckedFile): Finding[] {
  const used = new Set(
    nodes.flatMap(({ node }) => {
      if (node.type === 'footnoteReference') return `^${node.identifier}`;
      return node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [];
    }),
  );
  return nodes.flatMap(({ node, place }) => {
    const isNote = node.type === 'footnoteDefinition';
    if (!isNote && node.type !== 'definition') return [];
    const label = `${isNote ? '^' : ''}${node.label ?? node.identifier}`;
    if (used.has(`${isNote ? '^' : ''}${node.identifier}`)) return [];
    return [
      {
        place,
        message: `正文没有用到 [${label}]，这一行不会显示`,
        fix: isNote
          ? `在要加注的字后面写 [${label}]，或删掉这一行`
          : '要让读者看到，就去掉方括号和冒号，写成一句话',
      },
    ];
  });
}
