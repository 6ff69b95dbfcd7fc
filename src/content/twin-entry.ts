import type { Book } from './book.ts';
import { isLocale } from './locale.ts';
import type { Twin } from './twin.ts';

/** What both languages say in the ledger, the figures, the timeline, the glossary and the notes of sources. */
export function entryTwins(book: Book): Twin[] {
  return [
    ...[...book.claims].map(([id, claim]) => ({
      entry: `claims:${id}`,
      value: claim,
    })),
    ...[...book.sources].map(([id, { note }]) => ({
      entry: `sources:${id}`,
      value: { note },
    })),
    ...[...book.figures].flatMap(([id, { nodes, ...figure }]) => [
      { entry: `figures:${id}`, value: figure },
      ...nodes.map((node) => ({
        entry: `figures:${id}/${node.id}`,
        value: node,
      })),
    ]),
    ...[...book.glossary.values()].map(({ id, zh, en }) => ({
      entry: `glossary:${id}`,
      value: { definition: { zh: zh.definition, en: en.definition } },
    })),
    ...book.timeline.events.map((event, index) => ({
      entry: `timeline:${index}`,
      value: event,
    })),
  ].flatMap(({ entry, value }) => {
    const place = book.placeOf(entry);
    return pairsIn(value).map(({ key, zh, en }) => ({
      what: `${key ?? 'the text'} of ${entry.replace(/^timeline:/, 'timeline entry ').replace(/^.*[:/]/, '')}`,
      parts: [],
      claim: key === undefined && entry.startsWith('claims:') ? entry.slice(7) : undefined,
      zh: { text: zh, place },
      en: { text: en, place },
    }));
  });
}

/** Texts that stand under `zh` and `en` in one object, in whatever shape an entry holds them. */
function pairsIn(
  value: unknown,
  name?: string,
): { readonly key?: string | undefined; readonly zh: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  const own =
    zh === undefined || en === undefined ? [] : [{ key: name, zh: joined(zh), en: joined(en) }];
  const inner = Object.entries(value)
    .filter(([key]) => !isLocale(key))
    .flatMap(([key, item]) => pairsIn(item, Array.isArray(value) ? name : key));
  return [...own, ...inner];
}

/** The strings of a text that is kept in parts, each on its own line. */
function joined(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(joined).join('\n')
    : '';
}
