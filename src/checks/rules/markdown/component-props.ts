import { propsOf } from '../../../markdown/jsx.ts';
import { components, isComponent } from '../../../schemas/components.ts';
import { componentsIn } from '../../markdown/components.ts';
import { fileRule } from '../../rule.ts';

export const componentProps = fileRule('component-props', 'error', (file) =>
  componentsIn(file).flatMap(({ name, node, place }) => {
    if (!isComponent(name)) return [];
    const { values, notLiteral } = propsOf(node);
    const computed = notLiteral.map((prop) => ({
      place,
      message: `<${name}> 的 ${prop} 不是固定的值`,
      fix: '写成 名称="文字"，不能写算式',
    }));
    const wrong = wrongProps(components[name], values).map((prop) => ({
      place,
      message: `<${name}> 的 ${prop} 写得不对`,
      fix: `可以写：${Object.keys(components[name].shape).join('、')}，值用双引号`,
    }));
    return [...computed, ...wrong];
  }),
);

function wrongProps(schema: (typeof components)[keyof typeof components], values: object): string[] {
  const issues = schema.safeParse(values).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
  );
}
