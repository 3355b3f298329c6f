import { goodFrom } from '../../domain/clients/health-reading.ts';
import type { HealthForm } from '../../domain/clients/health-reading.ts';
import { element, escapeXml } from './xml.ts';

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
  const frame = {
    class: 'health-plane',
    viewBox: `0 0 ${box.width} ${box.height}`,
    role: 'img',
    'aria-label': escapeXml(healthPlaneText(model, point)),
    fill: 'currentColor',
    'font-size': 12,
  };
  return element(
    'svg',
    frame,
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
    const strong = score === goodFrom(model) || score === 0 || score === 100;
    const line = {
      stroke: 'currentColor',
      'stroke-width': strong ? 1.5 : 0.5,
      'stroke-opacity': strong ? 1 : 0.6,
    };
    return [
      element('path', {
        d: `M${across(score)} ${up(0)}V${up(100)}M${across(0)} ${up(score)}H${across(100)}`,
        ...line,
      }),
      label(across(score), up(0) + 15, String(score), 'middle'),
      label(across(0) - 6, up(score) + 4, String(score), 'end'),
    ];
  });
}

/** Names of the quarters, each at its outer corner. */
function corners({ quadrants: { both, healthOnly, relationOnly, neither } }: Model): string[] {
  const [left, right, top, bottom] = [across(0) + 6, across(100) - 6, up(100) + 17, up(0) - 8];
  return [
    label(left, top, healthOnly.name, 'start'),
    label(right, top, both.name, 'end'),
    label(left, bottom, neither.name, 'start'),
    label(right, bottom, relationOnly.name, 'end'),
  ];
}

const axes = (): string[] => [
  label(across(50), box.height - 4, '关系粘性分 →', 'middle'),
  element(
    'text',
    { transform: `translate(12 ${up(50)}) rotate(-90)`, 'text-anchor': 'middle' },
    '经营健康分 →',
  ),
];

/** The client, with lines down to both axes. */
function mark({ H, R }: HealthPoint): string {
  const [x, y] = [across(R), up(H)];
  const guides = element('path', {
    d: `M${across(0)} ${y}H${x}V${up(0)}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-dasharray': '5 3',
  });
  const ring = element('circle', {
    cx: x,
    cy: y,
    r: 9,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
  });
  return guides + ring + element('circle', { cx: x, cy: y, r: 5 });
}

const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string =>
  element('text', { x, y, 'text-anchor': anchor }, escapeXml(text));
