import type { SheetRegion } from '../../../domain/clients/region-sheet/regions.ts';
import { regionRows } from '../../../domain/clients/region-sheet/rows.ts';
import { regionSheet, sheetCsv } from '../../../domain/clients/region-sheet/sheet.ts';
import type { RegionSheet } from '../../../domain/clients/region-sheet/sheet.ts';
import { sheetLines, sheetSentence } from '../../../domain/clients/region-sheet/words.ts';
import type { Named } from '../../../domain/tables/values.ts';
import { dataOf, element } from '../../browser/dom.ts';
import { downloadText } from '../../browser/download.ts';
import { today } from '../../browser/today.ts';
import { TableInput } from '../table/table-input.ts';
import { fill, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';
import { countTable } from './count-table.ts';

/** Own counts of clients on the map of a region, and as a table with what is wanting to its targets. */
class RegionSheetTool extends ToolForm {
  #input: TableInput | undefined;
  #sheet: RegionSheet | undefined;

  override connectedCallback(): void {
    const host = this.querySelector<HTMLElement>('[data-table]');
    if (host) this.#input = new TableInput(host);
    this.querySelector('[data-give]')?.addEventListener('click', () => {
      if (this.#sheet) downloadText(`区域作战图-${today()}.csv`, sheetCsv(this.#sheet), 'text/csv');
    });
    super.connectedCallback();
  }

  protected answer(data: FormData): ToolResult | undefined {
    const region = this.#regions().find(({ id }) => id === wordsOf(data, 'region'));
    const table = this.#input?.read();
    const read = table && regionRows(table, region?.parks ?? [], dataOf<Named[]>(this, 'tiers'));
    if (read) this.#input?.tell(read.issues);
    this.#sheet = read && read.rows.length > 0 ? regionSheet(read, region?.targets) : undefined;
    this.#show(region);
    if (!this.#sheet || !read) return undefined;
    const unread = read.issues.length > 0 ? [`有 ${read.issues.length} 处读不懂，那几行没有算进来。`] : [];
    return { sentence: sheetSentence(this.#sheet), lines: [...sheetLines(this.#sheet), ...unread] };
  }

  protected example(form: HTMLFormElement): void {
    form.reset();
    const [region] = this.#regions();
    fill(form, { region: region?.id ?? '' });
    this.#input?.fill(exampleRows(region, dataOf<Named[]>(this, 'tiers')));
  }

  #regions = (): SheetRegion[] => dataOf<SheetRegion[]>(this, 'regions');

  #show(region: SheetRegion | undefined): void {
    const sheet = this.#sheet;
    document.documentElement.classList.toggle('prints-sheet', sheet !== undefined);
    for (const part of ['[data-tables]', '[data-out]'])
      this.querySelector(part)?.toggleAttribute('hidden', !sheet);
    const idOf = region ? (row: number) => `park-${region.parks[row]?.id ?? ''}` : undefined;
    const tables = sheet
      ? [
          countTable('园区', sheet.parks, idOf),
          ...(sheet.industries ? [countTable('行业', sheet.industries)] : []),
        ]
      : [];
    this.querySelector('[data-tables]')?.replaceChildren(...tables);
    void this.#draw(region, sheet);
  }

  /** The drawing brings more code than all else, so it is fetched when there is a map to draw. */
  async #draw(region: SheetRegion | undefined, sheet: RegionSheet | undefined): Promise<void> {
    const box = this.querySelector<HTMLElement>('[data-map]');
    const map = region?.map;
    if (!box) return;
    box.hidden = !map || !sheet;
    box.replaceChildren();
    if (!map || !sheet) return;
    const { regionLegendHtml, regionMapSvg } = await import('../../../render/svg/region-map.ts');
    if (sheet !== this.#sheet) return;
    const { buckets } = sheet.parks;
    const title = '自己的户数在园区的分布';
    const input = {
      title,
      description: '同样的数字见下面的表。',
      map,
      parks: drawnParks(region, sheet),
      tiers: buckets,
    };
    const draw = (form: 'wide' | 'narrow') => regionMapSvg({ ...input, idPrefix: `own-${form}` }, form);
    const maps = element('div', { className: 'region-maps' });
    maps.innerHTML = draw('wide') + draw('narrow');
    const legend = element('div');
    legend.innerHTML = regionLegendHtml(buckets);
    box.replaceChildren(legend, maps);
  }
}

const drawnParks = ({ parks }: SheetRegion, { parks: table }: RegionSheet) =>
  table.names.map((name, row) => {
    const id = parks[row]?.id ?? '';
    const [counts, total] = [table.cells[row] ?? [], table.totals[row]];
    return { id, number: row + 1, name, counts, total, href: `#park-${id}` };
  });

/** About half of each target, so that gaps show; the last park has a tier with two clients. */
function exampleRows(region: SheetRegion | undefined, tiers: readonly Named[]): string {
  const rows = (region?.parks ?? []).flatMap(({ names }, park) =>
    tiers.map(({ names: tier }, at) => {
      const target = region?.targets[park]?.[at] ?? 0;
      return [names[0], tier[0], Math.max(2, Math.round(target * (0.45 + 0.07 * ((park + at) % 3))))].join(
        '\t',
      );
    }),
  );
  return ['园区\t层级\t户数', ...rows].join('\n');
}

customElements.define('region-sheet-tool', RegionSheetTool);
