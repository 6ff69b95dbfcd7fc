import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * The fields at the top of a text.
 * @param path the file, for messages
 * @param text its content
 * @returns the YAML between the two lines "---", or why there is none
 */
export function frontmatterOf(path: string, text: string): string | Problem {
  const place = { path, line: 1 };
  if (text.trim() === '') {
    return problem(place, 'the file is empty', 'Write its text, or delete it.');
  }
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (front !== undefined) return front;
  return text.startsWith('---\n')
    ? problem(place, 'the frontmatter has no end', 'Close it with a line "---" of its own.')
    : problem(
        place,
        'the file does not start with frontmatter',
        'Begin it with a line "---", the fields, and another "---".',
      );
}
