import sax from 'sax';
import type { QualifiedTag, Tag } from 'sax';
import type { SvgFault } from '../domain/picture/picture.ts';
import { attributeFault, elementFault, isDrawn, isNoise, styleFault } from './svg-allowed.ts';
import { sizeOf } from './svg-size.ts';
import { escaped, positionIn, reason, withoutFonts } from './svg-text.ts';

export interface CleanSvg {
  /** Only what draws, in one font; nothing when it cannot be read or has no size. */
  svg?: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  faults: readonly SvgFault[];
}

/** The font of every drawing on the site; whoever draws it on paper puts the font of the paper in its place. */
const fonts = "system-ui, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif";

/** Reads a drawing and takes out all that does not draw. What is taken out and was no mere noise is a fault. */
export function cleanSvg(text: string): CleanSvg {
  return new SvgReader(text).read();
}

class SvgReader {
  readonly #text: string;
  readonly #faults: SvgFault[] = [];
  readonly #out: string[] = [];
  readonly #open: string[] = [];
  /** Depth at which a part that is left out began. */
  #skipped: number | undefined;
  #broken = false;
  #depth = 0;
  #tagAt = 0;
  #size: { width: number; height: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): CleanSvg {
    const parser = sax.parser(true, { position: true });
    parser.onerror = (error) => {
      if (!this.#broken)
        this.#fault(`SVG 读不懂：${reason(error)}`, this.#text.lastIndexOf('<', parser.position - 1));
      this.#broken = true;
      (parser as { error: Error | null }).error = null;
    };
    parser.onopentag = (tag) => this.#openTag(tag, parser.startTagPosition - 1);
    parser.onclosetag = () => this.#closeTag();
    parser.ontext = parser.oncdata = (value) => this.#textOf(value);
    parser.ondoctype = (type) => {
      if (type.includes('[')) this.#found('实体定义 <!DOCTYPE … [ ]>', this.#text.indexOf('<!DOCTYPE'));
    };
    parser.onprocessinginstruction = ({ name }) => {
      if (name === 'xml-stylesheet') this.#found('外部样式 <?xml-stylesheet?>', parser.startTagPosition - 1);
    };
    parser.write(this.#text.replace(/^\uFEFF/, '')).close();
    if (this.#faults.length === 0 && !this.#size)
      this.#fault('SVG 没有写大小：最外层要有 width 和 height，或者 viewBox', 0);
    const { width, height } = this.#size ?? { width: 0, height: 0 };
    return {
      ...(!this.#broken && this.#size && { svg: this.#out.join('') }),
      width,
      height,
      faults: this.#faults,
    };
  }

  #openTag({ name, attributes }: Tag | QualifiedTag, offset: number): void {
    this.#depth++;
    this.#tagAt = offset;
    if (this.#skipped !== undefined) return;
    const fault =
      elementFault(name) ?? (this.#depth === 1 && name !== 'svg' ? `<${name}>，最外层要是 <svg>` : undefined);
    if (fault) this.#found(fault, offset);
    if (fault || isNoise(name) || !isDrawn(name)) {
      this.#skipped = this.#depth;
      return;
    }
    const kept = this.#attributes(attributes as Record<string, string>, offset);
    const own = this.#depth === 1 ? this.#rootAttributes(kept) : kept;
    this.#out.push(`<${name}${own.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`);
    this.#open.push(name);
  }

  #closeTag(): void {
    if (this.#skipped === undefined) this.#out.push(`</${this.#open.pop() ?? ''}>`);
    if (this.#skipped === this.#depth) this.#skipped = undefined;
    this.#depth--;
  }

  #textOf(value: string): void {
    if (this.#skipped !== undefined || this.#depth === 0) return;
    const fault = this.#open.at(-1) === 'style' ? styleFault(value) : undefined;
    if (fault) this.#found(fault, this.#tagAt);
    else this.#out.push(escaped(this.#open.at(-1) === 'style' ? withoutFonts(value) : value));
  }

  #attributes(attributes: Record<string, string>, tagAt: number): [string, string][] {
    return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
      const fault = attributeFault(name, value);
      if (fault) this.#found(fault, Math.max(this.#text.indexOf(name, tagAt), tagAt));
      if (fault || isNoise(name) || name === 'font-family') return [];
      return [[name, name === 'style' ? withoutFonts(value) : value]];
    });
  }

  #rootAttributes(attributes: [string, string][]): [string, string][] {
    const values = new Map(attributes);
    const viewBox = values.get('viewBox');
    this.#size = sizeOf({ width: values.get('width'), height: values.get('height'), viewBox });
    const { width = 0, height = 0 } = this.#size ?? {};
    const own = attributes.filter(([name]) => !/^(?:xmlns|width$|height$|viewBox$)/.test(name));
    return [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
      ['width', String(width)],
      ['height', String(height)],
      ['viewBox', viewBox ?? `0 0 ${width} ${height}`],
      ['font-family', fonts],
      ...own,
    ];
  }

  /** Something that must not be in it. */
  #found(what: string, offset: number): void {
    this.#fault(`SVG 里有${what}`, offset);
  }

  #fault(message: string, offset: number): void {
    this.#faults.push({ message, position: positionIn(this.#text, Math.max(0, offset)) });
  }
}
