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
  for (const [path, characters] of pages) {
    for (const character of characters) {
      users.set(character, (users.get(character) ?? new Set()).add(chapterOf(path)));
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
 * Both languages of a chapter, and all pages below it, count as one.
 * @param {string} path such as `zh/licensing/fee-trigger/index.html`
 */
function chapterOf(path) {
  return path.split('/').slice(0, -1)[1] ?? 'home';
}
