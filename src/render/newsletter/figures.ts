import { dateText } from '../../domain/days.ts';
import type { ClientCourse } from '../../domain/newsletter/client/client-drawings.ts';
import type { ClientFigure } from '../../domain/newsletter/client/client-edition.ts';
import { courseChart } from './chart.ts';
import type { LineChart } from './chart.ts';

/** What every form says of public figures in the same words. */

export const figuresTitle = '本月数据';

/** A figure with its words. */
export interface LetterFigure {
  readonly name: string;
  readonly value: string;
  /** What it is of and how it changed, without the value. */
  readonly course: string;
  /** The same with the value, as a sentence. */
  readonly text: string;
  /** What it means for a firm; may be empty. */
  readonly means: string;
  /** The values up to this one in words; may be empty. */
  readonly trend: string;
  readonly chart?: LineChart;
  readonly origin: string;
  /** Text of the link to `url`. */
  readonly link: string;
  readonly url: string;
}

export const letterFigure = (figure: ClientFigure): LetterFigure => ({
  name: figure.name,
  value: figure.value,
  course: figureCourse(figure),
  text: figureText(figure),
  means: figure.means ?? '',
  trend: figure.course ? trendText(figure.course) : '',
  ...(figure.course && { chart: courseChart(figure.course) }),
  origin: figureOrigin(figure),
  link: figureLink(figure),
  url: figure.url,
});

/** `2025年2月至2026年4月，最低是2025年10月的49.0，最高是…` */
const trendText = ({ from, to, words }: ClientCourse): string => `${from}至${to}，${words}`;

/** What a figure is of, and how it changed: `2026年10月，比2026年9月下降0.8个百分点`. */
const figureCourse = ({ period, change }: ClientFigure): string =>
  [period, change].filter(Boolean).join('，');

/** `2026年10月为49.0，比2026年9月下降0.8个百分点` */
export const figureText = ({ period, value, change }: ClientFigure): string =>
  [`${period}为${value}`, change].filter(Boolean).join('，');

/** Who published a figure and when; a page without a date says when it was seen. */
export const figureOrigin = ({ publisher, publishedOn, undated }: ClientFigure): string =>
  undated ? `${publisher}公布，${dateText(publishedOn)}查到` : `${publisher}，${dateText(publishedOn)}公布`;

export const figureLink = ({ source }: ClientFigure): string => `出处（${source}）`;
