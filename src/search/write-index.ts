import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './search-record.ts';
import { indexPage } from './index-page.ts';

/** What Pagefind ships for user interfaces that we do not have. */
const unused = /(-ui|-highlight)\.|^wasm\.unknown/;

/** Fragments are few and shared: a host serves one file sooner than ten, and a question shows ten. */
const fragmentFiles = 24;

/**
 * Writes the index of the search.
 * @param records what can be found
 * @param folder where the index goes
 * @param locate puts the sub-path of the deployment before a path
 * @throws {Error} when Pagefind refuses something, in its words
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
  locate: (path: string) => string,
): Promise<void> {
  try {
    // One index for both languages. English stems its words; to Han text every stemmer is the same.
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      maxFragments: fragmentFiles,
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const record of records) {
      const page = { url: locate(record.path), content: indexPage(record) };
      refuse((await index.addHTMLFile(page)).errors);
    }
    const built = await index.getFiles();
    refuse(built.errors);
    for (const { path, content } of built.files.filter(({ path }) => !unused.test(path))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
