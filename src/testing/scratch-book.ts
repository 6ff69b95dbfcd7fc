import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBook } from '../content/book.ts';
import { formatProblem, inOrder } from '../content/problem.ts';
import type { Problem } from '../content/problem.ts';
import { rules } from '../checks/index.ts';
import { permalinks } from '../checks/permalinks.ts';
import { readContent } from '../content/read-files.ts';

/** A copy of the content that a test may spoil: path from the project's root → text. */
export type Files = Map<string, string>;

/** The project's root. */
export const root = join(import.meta.dirname, '../..');

/** The content as it is. */
export const content = readContent(root);

/** A fault that has to be reported: in which file, on the line that holds which words, in which words. */
type Report = readonly [path: string, at: string, says: string];

/** One mistake that a writer can make, and all that the gate says about it. */
export interface Drill {
  readonly mistake: string;
  readonly edit: (files: Files) => void;
  readonly reports: readonly Report[];
  /** Why one mistake is reported more than once. */
  readonly why?: string;
}

/**
 * Everything that the gate says about a spoilt copy of the content.
 * @param edit spoils it
 */
export function faultsAfter(edit: (files: Files) => void): readonly Problem[] {
  return faultsIn(copyOf(edit));
}

/**
 * Makes each mistake on a copy of its own, and expects its reports and no others.
 * @param drills one a mistake
 */
export function drill(drills: readonly Drill[]): void {
  for (const { mistake, edit, reports } of drills) {
    test(`reported: ${mistake}`, () => {
      const files = copyOf(edit);
      const said = faultsIn(files).map(formatProblem);
      const heads = reports.map(([path, at]) => `${path}:${String(lineOf(files, path, at))}`);
      assert.deepEqual(
        said.map((line) => line.split('  ')[0]).toSorted(),
        heads.toSorted(),
        `what was said:\n${said.join('\n')}`,
      );
      reports.forEach(([, , words], index) => {
        const heard = said.some(
          (line) => line.startsWith(`${heads[index] ?? ''}  `) && line.includes(words),
        );
        assert.ok(heard, `nobody says "${words}":\n${said.join('\n')}`);
      });
    });
  }
}

/**
 * Changes one file.
 * @param files a scratch copy
 * @param path the file
 * @param from what to replace: every match of a pattern that is global, else the first
 * @param to what to put there
 * @throws {Error} when the file has no such text, so that no drill passes by doing nothing
 */
export function change(
  files: Files,
  path: string,
  from: string | RegExp,
  to: string | ((found: string) => string),
): void {
  const before = files.get(path) ?? '';
  const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)} to change.`);
  files.set(path, after);
}

/** The line on which the words first stand. */
function lineOf(files: Files, path: string, words: string): number {
  const index = (files.get(path) ?? '').split('\n').findIndex((line) => line.includes(words));
  if (index === -1) throw new Error(`${path} has no line with "${words}".`);
  return index + 1;
}

function copyOf(edit: (files: Files) => void): Files {
  const files = new Map(content);
  edit(files);
  return files;
}

/** What published addresses say to a change is drilled apart: most mistakes break some. */
function faultsIn(files: Files): readonly Problem[] {
  const { book, problems } = readBook(files);
  const others = rules.filter((rule) => rule !== permalinks);
  return inOrder([...problems, ...others.flatMap((rule) => rule(book))]);
}
