/** The figures of a chart as a table, and that table as text for elsewhere. */

export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Tab-separated lines with a heading and the note, as a spreadsheet or a letter takes them. */
export function tabbed(title: string, { columns, rows }: ChartTable, note: string): string {
  const lines = [columns, ...rows].map((row) => row.map(plain).join('\t'));
  return [title, ...lines, note].join('\n');
}

const plain = (cell: string) => cell.replaceAll(/[\t\r\n]+/g, ' ');

/** Comma-separated values as RFC 4180 has them; no cell can be taken for a formula. */
export function csv({ columns, rows }: ChartTable, note: string): string {
  return [columns, ...rows, [note]].map((row) => row.map(quoted).join(',')).join('\r\n') + '\r\n';
}

/** A cell that a spreadsheet would run rather than show. */
const formula = /^[=+@\t\r]|^-(?![\d.,\s]*%?$)/;

function quoted(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
