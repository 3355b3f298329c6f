/** Height of an A4 page between the margins of the print style, in CSS pixels, with a little to spare. */
const paper = ((297 - 15 - 18 - 2) / 25.4) * 96;
/** Steps of `data-fit`, each with smaller letters; see `sheet-paper.css`. */
const maxFitStep = 4;

/**
 * Gives a sheet the largest letters with which it fits on one printed page.
 * @returns whether it fits at all
 */
export function fitSheet(sheet: HTMLElement): boolean {
  sheet.classList.add('measuring');
  try {
    for (let step = 0; step <= maxFitStep; step += 1) {
      sheet.dataset['fit'] = String(step);
      if (sheet.getBoundingClientRect().height <= paper) return true;
    }
    return false;
  } finally {
    sheet.classList.remove('measuring');
  }
}
