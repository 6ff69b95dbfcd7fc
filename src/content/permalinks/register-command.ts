import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { readBook, registerFile } from '../book.ts';
import { ContentError, formatProblem } from '../problem.ts';
import type { RegisterEntry } from './register.ts';
import type { PermalinkState } from './permalink-state.ts';
import { readContent } from '../read-files.ts';
import { propose } from './propose.ts';
import { lastTexts } from '../versions/last-texts.ts';
import type { LastTexts } from '../versions/last-texts.ts';
import { versionFiles } from '../versions/version-files.ts';

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

/** What a person has to write about something that the text has no more: one of these two. */
export function formatChoice(permalink: PermalinkState, texts: LastTexts, date: string): string {
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
    text: texts.get(id) ?? { zh: '……', en: '…' },
  };
  return `${kind} "${id}" is gone. Add one of these to ${registerFile}:\n${formatEntry(moved)}${formatEntry(retired)}`;
}

/** The versions that are committed; where nobody can tell, all that are there. */
function committedVersions(known: Iterable<string>): ReadonlySet<string> {
  try {
    const list = ['ls-tree', '-r', '--name-only', 'HEAD', 'content/versions'];
    const paths = execFileSync('git', list, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Set(paths.split('\n'));
  } catch {
    return new Set(known);
  }
}

/** `npm run register`: adds to the register what the text has and it lacks, asks about what is gone, keeps every version. */
async function main(): Promise<void> {
  const { book, problems } = readBook(readContent(process.cwd()));
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { entries, gone } = propose(book, today);
  if (entries.length > 0) await appendFile(registerFile, entries.map(formatEntry).join(''));
  console.log(`${String(entries.length)} lines added to ${registerFile}.`);
  const texts = lastTexts(book);
  for (const permalink of gone) console.error(formatChoice(permalink, texts, today));
  if (gone.length > 0) process.exitCode = 1;
  const content = readContent(process.cwd());
  const { write, remove } = versionFiles(readBook(content).book, committedVersions(content.keys()));
  for (const [path, text] of write) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  // A draft is still asked for its words while something of it has to be seen off.
  const left = gone.length > 0 ? [] : remove;
  for (const path of left) await rm(path);
  console.log(`${String(write.size)} versions kept, ${String(left.length)} drafts removed.`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
