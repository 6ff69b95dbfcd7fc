import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** Where a text of the content may lie; a file elsewhere would be read by nobody. */
const isContent =
  /^content\/(?:(?:changes|claims|glossary|outline|permalinks|sources|timeline|who)\.yaml|(?:zh|en)\/[^/]+\.mdx|pages\/(?:zh|en)\/(?:about|story)\.mdx|figures\/[^/]+\.yaml|versions\/[^/]+\/[^/]+\.json|editions\/[^/]+\.yaml)$/;

/** What editors and file managers leave behind. */
const isLeftBehind = /(?:^|\/)(?:\.[^/]*|[^/]*~|Thumbs\.db|desktop\.ini)$/;

/**
 * Reads `content/` below a folder.
 * @param root the project's root
 * @returns path from the root → text
 * @throws {ContentError} with every file that is no text, and every one that nothing reads
 */
export function readContent(root: string): ReadonlyMap<string, string> {
  const problems: Problem[] = [];
  const complain = (path: string, line: number, fault: string, mend: string): void => {
    problems.push(problem({ path, line }, fault, mend));
  };
  const texts = new Map<string, string>();
  const paths = globSync('content/**/*', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.toSorted()) {
    const isFolder = statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory();
    if (isLeftBehind.test(path) || (isFolder === true && !/\.(?:mdx|yaml|json)$/.test(path)))
      continue;
    if (isFolder === undefined) {
      complain(path, 1, 'this is a link that leads nowhere', 'Delete it, or mend what it names.');
    } else if (isFolder) {
      complain(path, 1, 'this is a folder with the name of a file', 'Rename it, or delete it.');
    } else if (!isContent.test(path)) {
      const mend = 'docs/formats.md names every file: move it there, or out of content/.';
      complain(path, 1, 'nothing reads a file of this name in this place', mend);
    } else {
      const bytes = readFileSync(join(root, path));
      const fault = encodingFault(bytes);
      if (fault === undefined) texts.set(path, bytes.toString());
      else complain(path, fault.line, fault.fault, 'Save it as UTF-8 text.');
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return texts;
}

/** Why bytes are not a text in UTF-8, and from which line. */
function encodingFault(
  bytes: Buffer,
): { readonly line: number; readonly fault: string } | undefined {
  if (bytes.subarray(0, 8).includes('PNG') || bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    return { line: 1, fault: 'this is no text, but a picture or a document' };
  }
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)) || zeros > 100) {
    return { line: 1, fault: 'the file is in UTF-16, or is no text' };
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const text = bytes.toString();
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return { line, fault: 'the file is not in UTF-8 from here on; it may be in GB18030 or Big5' };
  }
}
