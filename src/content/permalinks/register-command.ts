import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { publishedTextsFile, readBook, registerFile } from '../book.ts';
import type { PublishedTexts } from './published-text.ts';
import { formatProblem } from '../problem.ts';
import type { RegisterEntry } from './register.ts';
import type { PermalinkState } from './permalink-state.ts';
import { readContent } from '../read-files.ts';
import { propose } from './propose.ts';

const textsHeading =
  '# Written by `npm run register`; do not edit. It knows an edited paragraph by what it said before.\n';

/** One line a text, however long, so that a change of one word is a change of one line. */
const style = { lineWidth: 0, singleQuote: true } as const;

/**
 * An entry as one line of the register, or a few where it has sentences.
 * @param entry what happened
 */
export function formatEntry(entry: RegisterEntry): string {
  const flat = !('reason' in entry);
  const text = stringify([entry], { ...style, collectionStyle: flat ? 'flow' : 'block' });
  return flat ? `- ${text.trim().slice(1, -1).trim()}\n` : text;
}

/**
 * The file of texts, in the order of ids, so that two branches merge.
 * @param texts id → both texts
 */
export function formatTexts(texts: PublishedTexts): string {
  const sorted = Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return textsHeading + stringify(Object.fromEntries(sorted), style);
}

/** What a person has to write about something that the text has no more: one of these two. */
export function formatChoice(
  permalink: PermalinkState,
  texts: PublishedTexts,
  date: string,
): string {
  const { kind, id, homes } = permalink;
  const home = homes.at(-1);
  const reason = { zh: '……', en: '…' };
  const moved = {
    state: 'moved' as const,
    date,
    kind,
    from: home === undefined ? id : `${home}/${id}`,
    to: home === undefined ? '…' : `${home}/…`,
    reason,
  };
  const retired = {
    state: 'retired' as const,
    date,
    kind,
    id,
    nearest:
      home === undefined ? 'chapter …' : `${kind === 'paragraph' ? 'section' : 'chapter'} ${home}`,
    reason,
    text: texts[id] ?? { zh: '……', en: '…' },
  };
  return `${kind} "${id}" is gone. Add one of these to ${registerFile}:\n${formatEntry(moved)}${formatEntry(retired)}`;
}

/** `npm run register`: adds to the register what the text has and it lacks, and asks about what is gone. */
async function main(): Promise<void> {
  const { book, problems } = readBook(readContent(process.cwd()));
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { entries, gone, texts } = propose(book, today);
  if (entries.length > 0) await appendFile(registerFile, entries.map(formatEntry).join(''));
  const before = await readFile(publishedTextsFile, 'utf8').catch(() => '');
  const after = formatTexts(texts);
  if (after !== before) await writeFile(publishedTextsFile, after);
  for (const permalink of gone) console.error(formatChoice(permalink, book.publishedTexts, today));
  if (gone.length > 0) process.exitCode = 1;
  console.log(`${String(entries.length)} lines added to ${registerFile}.`);
}

if (import.meta.main) await main();
