import type { Nodes, Root } from 'mdast';
import { propsOf } from '../../markdown/jsx.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import { entryPath } from '../../domain/urls.ts';
import { components } from '../../schemas/components.ts';
import type { CheckContext, CheckedFile } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { image, link } from './links.ts';
import type { LinkScope } from './links.ts';

/** mdx-*, unknown-component, component-props, heading-level, broken-link, broken-anchor, missing-image, missing-alt. */
export function markdown(context: CheckContext): Problem[] {
  const paths = new Set(
    context.sources.map(({ collection, id }) => entryPath(collection, id).replace(/#.*/, '')),
  );
  for (const path of sitePaths) paths.add(path);
  return context.files.flatMap((file) => [
    ...syntax(file),
    ...(file.tree ? walk(context, file, file.tree, paths) : []),
  ]);
}

const sitePaths = [
  '/',
  '/methods/',
  '/industries/',
  '/schemes/',
  '/products/',
  '/policies/',
  '/cases/',
  '/tiers/',
  '/regions/',
  '/health/',
  '/guide/',
  '/search/',
  '/status/',
  '/sources/',
  '/selfcheck/',
  '/local-data/',
];

function syntax({ source, stray, syntaxError }: CheckedFile): Problem[] {
  const found = stray.map(({ char, near, line, column }) =>
    char === '{'
      ? problem(
          'mdx-brace',
          { file: source.file, line, column },
          `正文里的“{”会被当成代码：${near}`,
          '写成 \\{，或用全角｛，或放进反引号',
        )
      : problem(
          'mdx-angle',
          { file: source.file, line, column },
          `正文里的“<”会被当成标签：${near}`,
          '写成“小于”“不足”，或用全角＜，或放进反引号',
        ),
  );
  if (!syntaxError) return found;
  const { line, column, message } = syntaxError;
  const unclosed = /closing tag for `<(\w+)/.exec(message)?.[1];
  const text = unclosed ? `<${unclosed}> 没有结束标签` : unreadable(message);
  return [
    ...found,
    problem(
      'mdx-syntax',
      { file: source.file, line, column },
      text,
      unclosed ? `在内容后面另起一行写 </${unclosed}>` : '检查这一处的标签和括号是否成对',
    ),
  ];
}

/** The parser's English message, without the place it counted in the body alone. */
const unreadable = (message: string): string =>
  /valid JSX tag/.test(message)
    ? '“<”后面不是一个写完整的标签'
    : `正文读不懂（解析器原话：${(message.split(' (')[0] ?? message).replace(/^\d+:\d+: /, '')}）`;

function walk(context: CheckContext, file: CheckedFile, tree: Root, paths: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const images = referencedImages(tree);
  let depth = 1;
  const visit = (node: Nodes): void => {
    const place: Place = {
      file: file.source.file,
      line: (node.position?.start.line ?? 1) + file.source.bodyLine,
      column: node.position?.start.column ?? 1,
    };
    if (node.type === 'heading') {
      if (node.depth === 1)
        problems.push(
          problem('heading-level', place, '正文里不能有一级标题', '标题已写在 title 字段；正文从 ## 开始'),
        );
      else if (node.depth > depth + 1)
        problems.push(
          problem(
            'heading-level',
            place,
            `标题从 ${depth} 级跳到 ${node.depth} 级`,
            `改成 ${'#'.repeat(depth + 1)}`,
          ),
        );
      depth = node.depth;
    }
    problems.push(...imported(node, place), ...address({ context, tree, paths }, images, node, place));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      problems.push(...component(node, place));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return problems;
}

const imported = (node: Nodes, place: Place): Problem[] =>
  node.type === 'mdxjsEsm'
    ? [problem('mdx-syntax', place, '正文里不能写 import 或 export', '删掉；组件不用引入就能写')]
    : [];

/** Links and images, also those whose address stands in a definition. */
function address(scope: LinkScope, images: Map<string, string>, node: Nodes, place: Place): Problem[] {
  if (node.type === 'image') return image(scope.context, node, place);
  if (node.type === 'link') return link(scope, node.url, place);
  if (node.type !== 'definition') return [];
  const alt = images.get(node.identifier);
  return alt === undefined
    ? link(scope, node.url, place)
    : image(scope.context, { url: node.url, alt }, place);
}

/** Alternative text of `![text][id]` images by id: their address stands in the definition. */
function referencedImages(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'imageReference') found.set(node.identifier, node.alt ?? '');
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function component(node: JsxNode, place: Place): Problem[] {
  const name = node.name ?? '';
  const names = Object.keys(components);
  if (!(name in components))
    return [
      problem(
        'unknown-component',
        place,
        `没有组件 <${name}>${suggestion(name, names)}`,
        `可以用：${names.join('、')}`,
      ),
    ];
  const schema = components[name as keyof typeof components];
  const { values, notLiteral } = propsOf(node);
  const bad = notLiteral.map((prop) =>
    problem('component-props', place, `<${name}> 的 ${prop} 不是固定的值`, '写成 名称="文字"，不能写算式'),
  );
  const parsed = schema.safeParse(values);
  if (parsed.success) return bad;
  const wrong = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
  );
  return [
    ...bad,
    ...wrong.map((prop) =>
      problem(
        'component-props',
        place,
        `<${name}> 的 ${prop} 写得不对`,
        `可以写：${Object.keys(schema.shape).join('、')}，值用双引号`,
      ),
    ),
  ];
}
