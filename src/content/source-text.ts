import { characterFaults, withoutRefused } from './characters.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * A file as it is read on, and what is wrong with how it was typed or saved.
 * @param path the file
 * @param source its content
 * @returns the text with its line ends, its marks and its colons put right, so that no fault is told twice
 */
export function sourceText(
  path: string,
  source: string,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const complain = (line: number, fault: string, mend: string): void => {
    problems.push(problem({ path, line }, fault, mend));
  };
  let text = source;
  if (text.startsWith('\ufeff')) {
    text = text.slice(1);
    complain(1, 'the file begins with a byte order mark (BOM)', 'Save it as UTF-8 without BOM.');
  }
  if (text.includes('\r')) {
    text = text.replaceAll(/\r\n?/g, '\n');
    const mend = 'Save it with line ends of one sign (LF); "npm run format" does.';
    complain(1, 'the lines end as on Windows (CRLF)', mend);
  }
  problems.push(...characterFaults(path, text));
  text = withoutRefused(text);

  const lines = text.split('\n');
  const isYaml = path.endsWith('.yaml');
  const end = isYaml ? lines.length : lines.indexOf('---', 1);
  lines.slice(0, Math.max(0, end)).forEach((line, index) => {
    const colon = /^(\s*(?:- )?[A-Za-z]+)：\s*/.exec(line);
    if (colon !== null) {
      const key = colon[1]?.trim() ?? '';
      complain(index + 1, `the colon after "${key}" is full-width`, `Write "${key}: ".`);
      lines[index] = `${colon[1] ?? ''}: ${line.slice(colon[0].length)}`;
    }
    const cut = /^(?!\s*#)[^'"]*[[{][^'"\]}]*? (#[^\s,\]}]*)/.exec(line);
    if (cut !== null) {
      const fault = `“${cut[1] ?? ''}” and all after it would be lost: after a space, # begins a comment`;
      complain(index + 1, fault, "Put the whole value in quotation marks: '…'.");
      lines[index] = line.replace(' #', '#');
    }
    const quoted = /^\s*(?:- )?(?:[A-Za-z]+:\s+)?(["'])(.*)$/.exec(lines[index] ?? '');
    if (quoted !== null && !isClosed(quoted[2] ?? '', quoted[1] ?? '')) {
      const fault = `the quotation mark ${quoted[1] ?? ''} is not closed on its line`;
      complain(index + 1, fault, 'Close it where the value ends.');
      lines[index] = (lines[index] ?? '') + (quoted[1] ?? '');
    }
  });
  if (!isYaml) {
    lines.forEach((line, index) => {
      const signs = /^ {0,3}(#{1,6})(?=[^#\s])/.exec(line)?.[1];
      if (signs === undefined || index < end) return;
      const fault = `no space stands between ${signs} and the title`;
      complain(index + 1, fault, 'Write "## Title {#the-id}".');
      lines[index] = line.replace(signs, `${signs} `);
    });
  }
  return { text: lines.join('\n'), problems };
}

/** Whether a quoted value ends on the line on which it begins. */
function isClosed(rest: string, quote: string): boolean {
  const inside = quote === '"' ? rest.replaceAll(/\\./g, '') : rest.replaceAll("''", '');
  return inside.includes(quote);
}
