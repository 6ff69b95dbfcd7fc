import { glob, readFile } from 'node:fs/promises';

/**
 * Reads `content/` below a folder.
 * @param root the project's root
 * @returns path from the root → text
 */
export async function readContent(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const path of glob('content/**/*.{yaml,mdx}', { cwd: root })) {
    files.set(path.replaceAll('\\', '/'), await readFile(`${root}/${path}`, 'utf8'));
  }
  return files;
}
