/** One file of a face: a name for its address, and what it holds. */
export interface Group {
  readonly name: string;
  readonly characters: ReadonlySet<string>;
}

// A file has some 700 bytes of its own, as much as four characters: fewer are not worth a request.
const fewest = 4;

/**
 * Splits characters over files so that a first visit fetches little and the next chapter hardly
 * more: what two chapters share is `common`, what one alone has is its own, and `few` gathers the
 * rest of those that have next to nothing of their own.
 * @param pages the characters of each page by its path
 * @param always characters that belong in `common` whoever uses them
 * @returns `common` first; together they hold every character once
 */
export function groupByChapter(
  pages: ReadonlyMap<string, ReadonlySet<string>>,
  always: string,
): Group[] {
  const users = new Map<string, Set<string>>();
  // Pages that repeat the chapters' words come last: what a chapter has already, they take from it.
  for (const [path, characters] of [...pages].toSorted(([a], [b]) => rank(a) - rank(b))) {
    for (const character of characters) {
      const known = users.get(character);
      if (known !== undefined && rank(path) > 0 && !known.has(chapterOf(path))) continue;
      users.set(character, (known ?? new Set()).add(chapterOf(path)));
    }
  }
  const alone = Map.groupBy(users, ([character, [first = '', ...others]]) =>
    always.includes(character) || others.length > 0 ? 'common' : first,
  );
  const groups = new Map([['common', new Set(always)]]);
  for (const [chapter, members] of alone) {
    const name = chapter === 'common' || members.length >= fewest ? chapter : 'few';
    const characters = groups.get(name) ?? new Set();
    groups.set(name, characters);
    for (const [character] of members) characters.add(character);
  }
  return [...groups].map(([name, characters]) => ({ name, characters }));
}

/**
 * Both languages of a chapter, and all pages below it, count as one; so do all names that the languages share.
 * @param path such as `zh/licensing/fee-trigger/index.html`
 */
function chapterOf(path: string): string {
  const [first = '', second = 'home'] = path.split('/').slice(0, -1);
  return first === '' || /^(zh|en)$/.test(first) ? second : 'names';
}

/** 0 for the story and the pages beside it, 1 for who is who and what is to be taken along, 2 for the glossary and all that has a name. */
const rank = (path: string): number =>
  ({ who: 1, take: 1, glossary: 2, names: 2 })[chapterOf(path)] ?? 0;
