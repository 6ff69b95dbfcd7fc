import { changesFile, readBook, registerFile } from '../content/book.ts';
import type { Book } from '../content/book.ts';
import { changesOf } from '../content/change.ts';
import { propose } from '../content/permalinks/propose.ts';
import { formatEntry } from '../content/permalinks/register-command.ts';
import { sectionVersion } from '../content/version.ts';
import { versionFiles } from '../content/versions/version-files.ts';
import { content } from './scratch-book.ts';
import type { Files } from './scratch-book.ts';

/**
 * What a writer does after an edit: `npm run register`, and an entry in the history for every section that changed.
 * @param files a scratch copy, already edited; the result is another one
 * @param date the day of the change
 * @param more lines for the register that only a person can write, behind the program's
 */
export function publish(
  files: Files,
  date: string,
  more = '',
): { readonly files: Files; readonly book: Book } {
  const next: Files = new Map(files);
  const lines = propose(readBook(next).book, date).entries.map(formatEntry).join('');
  next.set(registerFile, `${files.get(registerFile) ?? ''}${lines}${more}`);
  const { book } = readBook(next);
  const { write, remove } = versionFiles(book, new Set(content.keys()));
  for (const [path, text] of write) next.set(path, text);
  for (const path of remove) next.delete(path);
  const changed = book.outline
    .flatMap(({ sections }) => sections.map(({ id }) => [id, sectionVersion(book, id)] as const))
    .filter(([id, version]) => changesOf(book.changes, id)[0]?.versions[id] !== version);
  if (changed.length > 0) {
    const versions = changed.map(([id, version]) => `    ${id}: '${version}'\n`).join('');
    const words = `  zh: { what: 演练。, why: 演练。 }\n  en: { what: A drill., why: A drill. }\n`;
    const entry = `- date: ${date}\n  kind: reworded\n  versions:\n${versions}${words}`;
    next.set(changesFile, (files.get(changesFile) ?? '').replace(/^- /m, `${entry}- `));
  }
  return { files: next, book: readBook(next).book };
}
