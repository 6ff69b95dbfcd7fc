import type { Locale } from '../locale.ts';
import type { PermalinkKind, RegisterEntry } from './register.ts';

/** How a published id stands today. */
export interface PermalinkState {
  readonly kind: PermalinkKind;
  readonly id: string;
  /** The day on which it was first published. */
  readonly since: string;
  /** Everything it has stood in, the present place last; empty for a chapter, a term and a name. */
  readonly homes: readonly string[];
  /** For a paragraph: the hash of each text as last registered. */
  readonly hashes: { readonly zh: string; readonly en: string } | undefined;
  /** For a paragraph: the day on which each text became what it is. */
  readonly textDays: { readonly zh: string; readonly en: string } | undefined;
  /** For an edition: the checksum of what was frozen. */
  readonly checksum: string | undefined;
  /** The id that it goes by now, where a move gave it another. */
  readonly successor: string | undefined;
  readonly moves: readonly Extract<RegisterEntry, { state: 'moved' }>[];
  readonly retired: Extract<RegisterEntry, { state: 'retired' }> | undefined;
  /** The day of the last line about it. */
  readonly changed: string;
}

/** The register read from the first line to the last: kind and id → how it stands. */
export type PermalinkStates = ReadonlyMap<string, PermalinkState>;

/** What a line of the register cannot mean. */
export interface Misentry {
  readonly index: number;
  readonly fault: string;
  readonly mend: string;
}

/** The key of a permalink in a map: `section fee-trigger`. */
export const permalinkKey = (kind: PermalinkKind, id: string): string => `${kind} ${id}`;

/** The parts of `licensing/fee-trigger`. */
export function placeParts(place: string): {
  readonly home: string | undefined;
  readonly id: string;
} {
  const [first = '', second] = place.split('/');
  return second === undefined ? { home: undefined, id: first } : { home: first, id: second };
}

/**
 * Reads the register line by line.
 * @param entries the oldest first
 * @param before how everything stood before them
 * @returns how everything stands, and the lines that make no sense
 */
export function permalinkStatesOf(
  entries: readonly RegisterEntry[],
  before: PermalinkStates = new Map(),
): {
  readonly permalinks: PermalinkStates;
  readonly misentries: readonly Misentry[];
} {
  const permalinks = new Map(before);
  const misentries: Misentry[] = [];
  entries.forEach((entry, index) => {
    const { id } = entry.state === 'moved' ? placeParts(entry.from) : entry;
    const key = permalinkKey(entry.kind, id);
    const known = permalinks.get(key);
    const complain = (fault: string, mend: string): void => {
      misentries.push({ index, fault, mend });
    };
    if (entry.state === 'published') {
      if (known !== undefined) {
        complain(
          `${key} was published before`,
          'An id is given once: take another for the new one.',
        );
      } else permalinks.set(key, published(entry));
      return;
    }
    if (known === undefined) {
      complain(`${key} was never published`, 'Correct the id.');
      return;
    }
    if (known.retired !== undefined || known.successor !== undefined) {
      complain(`${key} has left the site before`, 'Nothing follows a retirement or a new name.');
      return;
    }
    permalinks.set(key, after(known, entry));
  });
  return { permalinks, misentries };
}

function published(entry: Extract<RegisterEntry, { state: 'published' }>): PermalinkState {
  const { kind, id, date, in: home, zh, en, checksum } = entry;
  const isPair = zh !== undefined && en !== undefined;
  return {
    kind,
    id,
    since: date,
    changed: date,
    homes: home === undefined ? [] : [home],
    hashes: isPair ? { zh, en } : undefined,
    textDays: isPair ? { zh: date, en: date } : undefined,
    checksum,
    successor: undefined,
    moves: [],
    retired: undefined,
  };
}

/** How something stands after a line about it. */
function after(
  known: PermalinkState,
  entry: Exclude<RegisterEntry, { state: 'published' }>,
): PermalinkState {
  const changed = entry.date;
  if (entry.state === 'edited') {
    const { zh, en } = entry;
    const dayOf = (locale: Locale): string =>
      known.hashes?.[locale] === entry[locale] ? (known.textDays?.[locale] ?? changed) : changed;
    return {
      ...known,
      changed,
      hashes: { zh, en },
      textDays: { zh: dayOf('zh'), en: dayOf('en') },
    };
  }
  if (entry.state === 'retired') return { ...known, changed, retired: entry };
  const to = placeParts(entry.to);
  const homes = to.home === undefined ? known.homes : [...known.homes, to.home];
  return {
    ...known,
    changed,
    homes: to.id === known.id ? homes : known.homes,
    successor: to.id === known.id ? undefined : to.id,
    moves: [...known.moves, entry],
  };
}

/** Whether an id is one that the present text has to have. */
export const isLiving = ({ successor, retired }: PermalinkState): boolean =>
  successor === undefined && retired === undefined;

/**
 * What an id has become: itself, or the end of its chain of names.
 * @returns undefined where the chain leads to nothing published, or in a circle
 */
export function presentPermalink(
  permalinks: PermalinkStates,
  kind: PermalinkKind,
  id: string,
): PermalinkState | undefined {
  const seen = new Set<string>();
  let permalink = permalinks.get(permalinkKey(kind, id));
  while (permalink?.successor !== undefined && !seen.has(permalink.id)) {
    seen.add(permalink.id);
    permalink = permalinks.get(permalinkKey(kind, permalink.successor));
  }
  return permalink?.successor === undefined ? permalink : undefined;
}
