import type { Names } from './excerpt.ts';
import type { Kind } from './find.ts';

/** What the search says and where its index stands, in the language of the page: `search.json` beside it. */
export interface Settings {
  readonly locale: string;
  readonly title: string;
  readonly label: string;
  readonly close: string;
  readonly keys: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly inOther: string;
  readonly count: Readonly<Record<string, string>>;
  readonly countJoint: string;
  readonly countEnd: string;
  readonly nothing: string;
  readonly partial: string;
  readonly more: string;
  readonly failed: string;
  /** The folder of the index, from the root of the host. */
  readonly index: string;
  readonly names: Names;
}

/**
 * Asks for the settings.
 * @param page the address of the search page of the reader's language
 * @throws {Error} when they do not come
 */
export async function fetchSettings(page: string): Promise<Settings> {
  const response = await fetch(new URL('../search.json', page));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as Settings;
}
