// `npm run edition`: freezes the whole under a name and a day, for good.
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/settings.mjs';
import { orStop, Stop } from '../../scripts/stop.mjs';
import { checkReading } from '../checks/index.ts';
import { readBook, registerFile } from '../content/book.ts';
import { freezeEdition } from '../content/edition.ts';
import { formatEntry } from '../content/permalinks/register-command.ts';
import { formatProblem } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { readContent } from '../content/read-files.ts';
import { editionFile, formatEdition } from '../content/versions/frozen-edition.ts';

/** What freezing writes: the file, and the line by which the register knows it again. */
export interface Frozen {
  readonly path: string;
  readonly text: string;
  readonly line: string;
}

/**
 * Freezes the whole; the gate has to find nothing wrong with the content and the new edition together.
 * @param files path from the project's root → text
 * @param date its day
 * @param name its number; without one, the next
 * @throws {Stop} when there is an edition of that day, or a fault
 */
export function freeze(
  files: ReadonlyMap<string, string>,
  date: string,
  name: string | undefined,
): Frozen {
  const path = editionFile(date);
  if (files.has(path)) {
    throw new Stop(
      `${path} is there: an edition that was published stays. Give another day with "-- --date".\n` +
        `One that was not yet published may be made anew: delete it and its line in ${registerFile}.`,
    );
  }
  const { book, problems } = readBook(files);
  refuse(problems);
  const edition = freezeEdition(book, date, name);
  const { checksum } = edition;
  const frozen = {
    path,
    text: formatEdition(edition),
    line: formatEntry({ state: 'published', date, kind: 'edition', id: date, checksum }),
  };
  const register = `${files.get(registerFile) ?? ''}${frozen.line}`;
  const after = new Map([...files, [path, frozen.text], [registerFile, register]]);
  const reading = readBook(after);
  refuse(reading.problems);
  refuse(checkReading(reading));
  return frozen;
}

function refuse(faults: readonly Problem[]): void {
  if (faults.length > 0) throw new Stop(faults.map(formatProblem).join('\n'));
}

if (import.meta.main) {
  await orStop(async () => {
    const { values } = parseArgs({
      options: { date: { type: 'string' }, name: { type: 'string' } },
    });
    const today = new Date().toISOString().slice(0, 10);
    const { path, text, line } = freeze(readContent(root), values.date ?? today, values.name);
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    await appendFile(join(root, registerFile), line);
    console.log(`${path} frozen, and its line added to ${registerFile}. Commit both.`);
  });
}
