/**
 * A table as CSV (RFC 4180): a row of names, then the rows; every line ends in CR LF.
 * @param header the names of the columns
 * @param rows as many fields each as there are names
 * @throws {Error} when a row is longer or shorter than the header
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const odd = rows.find((row) => row.length !== header.length);
  if (odd !== undefined) {
    throw new Error(`A row has ${odd.length} fields, the header ${header.length}: ${odd.join()}`);
  }
  return [header, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

/** A field stands between quotation marks when it holds one, a comma or a line break (§2.6, §2.7). */
function writeField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
