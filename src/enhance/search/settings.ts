import { indexOf } from './search-index.ts';
import type { Kind, SearchContents, SearchIndex } from './search-index.ts';

/** What the search says in the language of the page: `search.json` of that language. */
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
}

/**
 * Asks for the settings.
 * @param page the address of the search page of the reader's language
 * @throws {Error} when they do not come
 */
export const fetchSettings = async (page: string): Promise<Settings> =>
  (await fetchJson(new URL('../search.json', page))) as Settings;

/**
 * Asks for what can be found in both languages, and makes it ready.
 * @param page the address of the search page of the reader's language
 * @throws {Error} when it does not come
 */
export const fetchIndex = async (page: string): Promise<SearchIndex> =>
  indexOf((await fetchJson(new URL('../../search.json', page))) as SearchContents);

async function fetchJson(address: URL): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return response.json();
}
