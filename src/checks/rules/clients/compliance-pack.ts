import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { suggestion } from '../../text/nearest.ts';

/** Every rule of the pack has an id of its own and rests on registered laws. */
export const compliancePackRule = contentRule('compliance-pack', 'error', ({ graph, sources }) => {
  const laws = graph.all('complianceLaws').flatMap(({ data }) => data.laws.map(({ id }) => id));
  const first = new Map<string, string>();
  return graph.all('complianceRules').flatMap(({ file, data }) => {
    const source = sources.find((one) => one.file === file);
    if (!source) return [];
    return data.rules.flatMap((rule, at): Finding[] => {
      const other = first.get(rule.id);
      first.set(rule.id, other ?? file);
      const twice: Finding = {
        place: fieldPlace(source, ['rules', at, 'id']),
        message: `合规规则 ${rule.id} 在 ${other ?? ''} 里已经有了`,
        fix: '换一个编号；编号用过就不再给别的规则',
      };
      const unknown = rule.basis.flatMap(({ law }, index): Finding[] =>
        laws.includes(law)
          ? []
          : [
              {
                place: fieldPlace(source, ['rules', at, 'basis', index, 'law']),
                message: `没有登记依据 ${law}${suggestion(law, laws)}`,
                fix: '改成 data/compliance/laws.yaml 里的标识，或先在那里登记',
              },
            ],
      );
      return other === undefined || other === file ? unknown : [twice, ...unknown];
    });
  });
});
