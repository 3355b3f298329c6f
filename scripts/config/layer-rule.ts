import path from 'node:path';
import type { Rule } from 'eslint';
import { layerOf, mayImportFile, mayImportPackage } from './layers.ts';

const message = '{{file}} may not import {{target}}. The allowed directions are in scripts/config/layers.ts.';

/** Reports imports, re-exports and `import()` that run against the table in `layers.ts`. */
export const direction: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { forbidden: message, homeless: '{{file}} is in no layer of scripts/config/layers.ts.' },
  },
  create(context) {
    const file = toRepository(context.physicalFilename, context.cwd);
    if (file.endsWith('.d.ts') || !/^(src|scripts)\//.test(file)) return {};
    const layer = layerOf(file);

    function check(node: Rule.Node, specifier: unknown): void {
      if (layer === undefined || typeof specifier !== 'string') return;
      const target = targetOf(specifier, file);
      const allowed = target.relative
        ? mayImportFile(layer, target.name)
        : mayImportPackage(layer, target.name);
      if (!allowed) context.report({ node, messageId: 'forbidden', data: { file, target: target.name } });
    }

    return {
      Program(node) {
        if (layer === undefined) context.report({ node, messageId: 'homeless', data: { file } });
      },
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source.value : undefined),
    };
  },
};

/** A relative specifier as a repository path, without a `?query`; a package name as it is. */
function targetOf(specifier: string, file: string): { relative: boolean; name: string } {
  if (!/^\.{0,2}\//.test(specifier)) return { relative: false, name: specifier };
  const [pathOnly = ''] = specifier.split('?');
  return { relative: true, name: path.posix.join(path.posix.dirname(file), pathOnly) };
}

function toRepository(filename: string, cwd: string): string {
  return path.relative(cwd, filename).split(path.sep).join('/');
}
