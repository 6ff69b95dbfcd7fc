/**
 * One file of a face: a name for its address, and what it holds.
 * @typedef {object} Group
 * @property {string} name
 * @property {ReadonlySet<string>} characters
 */

// A file has some 700 bytes of its own: fewer characters than this are not worth a request.
const fewest = 8;

/**
 * Splits characters over files so that a first visit fetches little and the next chapter hardly
 * more: what two chapters share is `common`, what one alone has is its own, and `few` gathers the
 * rest of those that have next to nothing of their own.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} pages the characters of each page by its path
 * @param {string} always characters that belong in `common` whoever uses them
 * @returns {Group[]} `common` first; together they hold every character once
 */
export function groupByChapter(pages, always) {
  /** @type {Map<string, Set<string>>} */
  const users = new Map();
  // Pages that repeat the chapters' words come last: what a chapter has already, they take from it.
  for (const [path, characters] of [...pages].toSorted(([a], [b]) => rank(a) - rank(b))) {
    for (const character of characters) {
      const known = users.get(character);
      if (known !== undefined && rank(path) > 0 && !known.has(chapterOf(path))) continue;
      users.set(character, (known ?? new Set()).add(chapterOf(path)));
    }
  }
  /** @type {Map<string, Set<string>>} */
  const groups = new Map([['common', new Set(always)]]);
  const put = (/** @type {string} */ name, /** @type {string} */ character) =>
    groups.set(name, (groups.get(name) ?? new Set()).add(character));
  const alone = Map.groupBy(users, ([character, [first = '', ...others]]) =>
    always.includes(character) || others.length > 0 ? 'common' : first,
  );
  for (const [name, members] of alone) {
    for (const [character] of members) {
      put(name === 'common' || members.length >= fewest ? name : 'few', character);
    }
  }
  return [...groups].map(([name, characters]) => ({ name, characters }));
}

/**
 * Both languages of a chapter, and all pages below it, count as one; so do all names that the languages share.
 * @param {string} path such as `zh/licensing/fee-trigger/index.html`
 */
function chapterOf(path) {
  const [first = '', second = 'home'] = path.split('/').slice(0, -1);
  return first === '' || /^(zh|en)$/.test(first) ? second : 'names';
}

/**
 * 0 for the story and the pages beside it, 1 for the names and the glossary.
 * @param {string} path
 */
const rank = (path) => (/^(names|glossary)$/.test(chapterOf(path)) ? 1 : 0);
