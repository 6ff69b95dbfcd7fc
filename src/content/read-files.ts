import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads `content/` below a folder.
 * @param root the project's root
 * @returns path from the root → text
 */
export function readContent(root: string): ReadonlyMap<string, string> {
  const paths = globSync('content/**/*.{yaml,mdx,json}', { cwd: root }).toSorted();
  return new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
  );
}
