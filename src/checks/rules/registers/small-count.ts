import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** Fewer firms than this in a park and a tier can be told who they are. */
const fewest = 3;

/** Counts of a real region from which a reader could guess the firm. */
export const smallCount = fileRule('small-count', 'error', ({ source, entry }) => {
  if (entry?.collection !== 'regions' || entry.data.fictional) return [];
  return entry.data.parks.flatMap(({ name, targets }, park) =>
    targets.flatMap(({ count }, index) =>
      count > 0 && count < fewest
        ? [
            {
              place: fieldPlace(source, ['parks', park, 'targets', index, 'count']),
              message: `${name}这一层只有 ${count} 户，同业一看就知道是谁`,
              fix: `真实区域里少于 ${fewest} 户不单列：并到相邻的园区或层级`,
            },
          ]
        : [],
    ),
  );
});
