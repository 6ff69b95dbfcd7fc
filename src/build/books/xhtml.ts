import type { Token } from '../html-tokens.ts';

// HTML, 13.1.2: elements that have no end tag. Of SVG the build writes end tags.
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/**
 * A tag of HTML as XHTML: closed where it has no end, every value in quotation marks. Letters keep their case, which SVG
 * minds.
 * @param token of a page
 */
export function asXhtml({ kind, name, text }: Token): string {
  if (kind === 'other') return '';
  // XML knows five names of characters.
  const known = text.replaceAll('&nbsp;', '\u00A0');
  if (kind !== 'open') return known;
  const from = 1 + name.length;
  const isClosed = empty.has(name) || known.endsWith('/>');
  const values = known
    .slice(from, known.length - (known.endsWith('/>') ? 2 : 1))
    .replace(attribute, (_, key: string, value = '""') => ` ${key}=${quoted(value as string)}`)
    .trimEnd();
  const space = name === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `${known.slice(0, from)}${space}${values}${isClosed ? '/' : ''}>`;
}

const quoted = (value: string): string => (/^["']/.test(value) ? value : `"${value}"`);
