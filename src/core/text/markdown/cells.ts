/**
 * The cells of a row of a table, trimmed, without the bars around it. A bar behind a backslash is a sign of its cell.
 * Takes time in proportion to the row.
 */
export function readCells(line: string): readonly string[] {
  const row = line.trim();
  const cells: string[] = [];
  let from = row.startsWith('|') ? 1 : 0;
  for (let at = from; at < row.length; at += 1) {
    const code = row.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 124) {
      cells.push(row.slice(from, at).trim());
      from = at + 1;
    }
  }
  return from === row.length && cells.length > 0 ? cells : [...cells, row.slice(from).trim()];
}
