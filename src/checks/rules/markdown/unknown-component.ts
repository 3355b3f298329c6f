import { isComponent } from '../../../schemas/components.ts';
import { componentNames, componentsIn } from '../../markdown/components.ts';
import { fileRule } from '../../rule.ts';
import { suggestion } from '../../text/nearest.ts';

export const unknownComponent = fileRule('unknown-component', 'error', (file) =>
  componentsIn(file)
    .filter(({ name }) => !isComponent(name))
    .map(({ name, place }) => ({
      place,
      message: `没有组件 <${name}>${suggestion(name, componentNames)}`,
      fix: `可以用：${componentNames.join('、')}`,
    })),
);
