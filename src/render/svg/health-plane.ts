import { goodFrom } from '../../domain/clients/health-reading.ts';
import type { HealthForm } from '../../domain/clients/health-reading.ts';
import { dot, figureSvg, stroke, words } from './figure.ts';
import { element } from './xml.ts';

type Model = Pick<HealthForm, 'bands' | 'quadrants'>;
/** A client's two scores, 0 to 100. */
export interface HealthPoint {
  H: number;
  R: number;
}

const box = { width: 340, height: 316, left: 44, top: 16, side: 256 } as const;
const across = (score: number): number => box.left + (score / 100) * box.side;
const up = (score: number): number => box.top + box.side - (score / 100) * box.side;

/**
 * Health upwards, relation to the right, the bounds of the bands as lines, and where one client stands. Drawn in the
 * colour of the text alone, so that it reads in the dark and in grey.
 */
export function healthPlaneSvg(model: Model, point: HealthPoint): string {
  return figureSvg(
    { name: healthPlaneText(model, point), width: box.width, height: box.height },
    shade(model, point),
    ...bounds(model),
    ...corners(model),
    ...axes(),
    mark(point),
  );
}

/** What the picture shows, for those who do not see it. */
export function healthPlaneText(model: Model, { H, R }: HealthPoint): string {
  const line = goodFrom(model);
  const where = `${H >= line ? '上' : '下'}半边、${R >= line ? '右' : '左'}半边`;
  return `经营健康 ${H} 分、关系粘性 ${R} 分，在图的${where}；两条分界线都在 ${line} 分`;
}

/** The quarter the client stands in. */
function shade(model: Model, { H, R }: HealthPoint): string {
  const line = goodFrom(model);
  const [left, right] = R >= line ? [line, 100] : [0, line];
  const [bottom, top] = H >= line ? [line, 100] : [0, line];
  const size = { width: across(right) - across(left), height: up(bottom) - up(top) };
  return element('rect', { x: across(left), y: up(top), ...size, 'fill-opacity': 0.07 });
}

function bounds(model: Model): string[] {
  const scores = [0, ...model.bands.map(({ min }) => min), 100];
  return [...new Set(scores)].flatMap((score) => {
    const isStrong = score === goodFrom(model) || score === 0 || score === 100;
    return [
      stroke(
        `M${across(score)} ${up(0)}V${up(100)}M${across(0)} ${up(score)}H${across(100)}`,
        isStrong ? { 'stroke-width': 2 } : { 'stroke-opacity': 0.6 },
      ),
      words(across(score), up(0) + 15, String(score), 'middle'),
      words(across(0) - 6, up(score) + 4, String(score), 'end'),
    ];
  });
}

/** Names of the quarters, each at its outer corner. */
function corners({ quadrants: { both, healthOnly, relationOnly, neither } }: Model): string[] {
  const [left, right, top, bottom] = [across(0) + 6, across(100) - 6, up(100) + 17, up(0) - 8];
  return [
    words(left, top, healthOnly.name, 'start'),
    words(right, top, both.name, 'end'),
    words(left, bottom, neither.name, 'start'),
    words(right, bottom, relationOnly.name, 'end'),
  ];
}

const axes = (): string[] => [
  words(across(50), box.height - 4, '关系粘性分 →', 'middle'),
  words(0, 0, '经营健康分 →', 'middle', { transform: `translate(12 ${up(50)}) rotate(-90)` }),
];

/** The client, with lines down to both axes. */
function mark({ H, R }: HealthPoint): string {
  const [x, y] = [across(R), up(H)];
  const guides = stroke(`M${across(0)} ${y}H${x}V${up(0)}`, { 'stroke-dasharray': '5 3' });
  return guides + dot(x, y, 9, 'open') + dot(x, y, 5);
}
