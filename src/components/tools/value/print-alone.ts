/** Prints a sheet as if it were the only thing on the page, and takes it away again. */
export function printAlone(sheet: HTMLElement): void {
  const root = document.documentElement;
  document.body.append(sheet);
  root.classList.add('prints-proposal');
  const end = () => {
    root.classList.remove('prints-proposal');
    sheet.remove();
  };
  addEventListener('afterprint', end, { once: true });
  window.print();
}
