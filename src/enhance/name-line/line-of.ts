/**
 * The line of a name as a sheet of its own, from the page that tells who is who.
 * @param page that page, which also has the form of the sheet
 * @param address of the entry there
 * @throws {Error} when it has no such entry
 */
export function lineOf(page: Document, address: URL): HTMLElement {
  const entry = page.getElementById(address.hash.slice(1));
  const form = page.querySelector('template')?.content.firstElementChild;
  if (entry === null || form == null) throw new Error(`${address.href} has no entry.`);
  const line = document.importNode(form, true) as HTMLElement;
  line.id = `t-${entry.id}`;
  for (const [index, part] of [...entry.children].slice(0, 3).entries()) {
    line.children[index]?.append(part.textContent.trim());
  }
  line.querySelector('a')?.setAttribute('href', address.href);
  return line;
}
