import { cellText } from '../../../domain/tables/cells.ts';
import { decodeText, isCompoundFile, isWorkbook } from '../../../domain/tables/decode.ts';

/** Longer files are no list of one person's clients. */
const mostBytes = 8_000_000;

/** The rows of a file as text, or why it cannot be read. */
export async function openTable(file: File): Promise<{ text: string } | { refused: string }> {
  if (file.size > mostBytes) return { refused: '文件超过 8 MB，先筛出要用的行另存一份再打开。' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isCompoundFile(bytes))
    return {
      refused: '这是老格式的 Excel（.xls）或者加了密码。在 Excel 里另存为 .xlsx（不加密码）或 CSV 再打开。',
    };
  if (!isWorkbook(bytes)) return { text: decodeText(bytes).replace(/^\uFEFF/, '') };
  try {
    const { sheetTexts } = await import('../../../domain/tables/workbook.ts');
    return { text: cellText(await sheetTexts(bytes)) };
  } catch {
    return { refused: '这个 Excel 文件读不懂，可能已损坏。在 Excel 里另存为 CSV 再打开。' };
  }
}
