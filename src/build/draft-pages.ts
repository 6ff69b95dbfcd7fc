import { escapeXml } from '../outputs/xml.ts';
import type { Problem } from '../content/problem.ts';

const style =
  'font:16px/1.5 system-ui,sans-serif;color:#111;background:#fff8d6;padding:1rem 1.5rem;margin:0';

/** One problem as an item of a list: file and line, what is wrong, how to mend it. */
const item = ({ path, line, fault, mend }: Problem): string =>
  `<li><code>${escapeXml(path)}:${line}</code><br>${escapeXml(fault)}.<br>${escapeXml(mend)}</li>`;

/**
 * The page that stands where a page cannot be drawn; it goes when the file is saved right.
 * @param faults of form, all of them
 */
export function faultPage(faults: readonly Problem[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A fault in content/</title>
<script type="module" src="/@vite/client"></script></head>
<body style="${style}"><h1>This cannot be drawn yet</h1><ol id="draft-faults">${faults.map(item).join('')}</ol>
<p>Save the file, and the page comes back by itself.</p></body></html>`;
}

/**
 * What a draft still owes, for the foot of its page.
 * @param owed what only publication needs, all of it
 * @returns nothing where nothing is owed
 */
export function draftNotes(owed: readonly Problem[]): string {
  if (owed.length === 0) return '';
  const count = `${owed.length} ${owed.length === 1 ? 'thing' : 'things'}`;
  return `<aside id="draft-notes" lang="en" style="${style}"><details open><summary>A draft: ${count} to do before it is published</summary><ol>${owed.map(item).join('')}</ol></details></aside>`;
}
