import { createHash } from 'node:crypto';

/**
 * What a page may load and run: itself, and nothing that anyone could slip in.
 * @param styles the text of each inline style
 * @param scripts the text of each inline script that runs
 * @param hasSheet whether it loads a stylesheet of the site
 */
export function policyFor(
  styles: readonly string[],
  scripts: readonly string[],
  hasSheet: boolean,
): string {
  const styleSources = [...(hasSheet ? ["'self'"] : []), ...styles.map(hashSource)];
  const directives = {
    'default-src': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'style-src': styleSources.length === 0 ? ["'none'"] : styleSources,
    'script-src': ["'self'", ...new Set(scripts.map(hashSource))],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'manifest-src': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** What allows just this inline style or script (CSP 3, 2.3.1). */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
