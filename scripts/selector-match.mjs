/** @typedef {import('lightningcss').Selector} Selector */
/** @typedef {import('lightningcss').SelectorComponent} Part */
/** @typedef {import('./page-contents.mjs').PageContents} PageContents */

// What a reader changes without a script: a disclosure or dialog opens.
const changedByReaders = new Set(['open']);

/**
 * Whether a selector could match something in a page, now or after its scripts have run. It looks
 * at each part alone and not at how elements lie in one another, so it errs towards yes.
 * @param {Selector} selector
 * @param {PageContents} page
 * @returns {boolean}
 */
export function canMatch(selector, page) {
  return selector.every((part) => isThere(part, page));
}

/**
 * @param {Part} part
 * @param {PageContents} page
 * @returns {boolean}
 */
function isThere(part, page) {
  switch (part.type) {
    case 'type':
      return page.tags.has(part.name.toLowerCase()) || page.isInScript(part.name);
    case 'id':
      return page.ids.has(part.name) || page.isInScript(part.name);
    case 'class':
      return page.classes.has(part.name) || page.isInScript(part.name);
    case 'attribute':
      return hasAttribute(part, page);
    case 'pseudo-class':
      return allows(part, page);
    default:
      return true;
  }
}

/**
 * @param {Part & { type: 'pseudo-class' }} part
 * @param {PageContents} page
 */
function allows(part, page) {
  switch (part.kind) {
    case 'is':
    case 'where':
    case 'any':
    case 'has':
      return part.selectors.some((inner) => canMatch(inner, page));
    case 'lang':
      return part.languages.some((range) => hasLanguage(String(range), page));
    default:
      return true;
  }
}

/**
 * Compares primary subtags only: `:lang(zh)` and `:lang(zh-TW)` both stay on a page in `zh-Hans`.
 * @param {string} range
 * @param {PageContents} page
 */
function hasLanguage(range, page) {
  const primary = (/** @type {string} */ tag) => tag.toLowerCase().split('-')[0];
  const languages = [...(page.attributes.get('lang') ?? [])].map(primary);
  return (
    primary(range) === '*' || languages.includes(primary(range)) || isSetByScript('lang', page)
  );
}

/**
 * @param {Part & { type: 'attribute' }} part
 * @param {PageContents} page
 */
function hasAttribute({ name, operation }, page) {
  if (changedByReaders.has(name) || isSetByScript(name, page)) return true;
  const values = page.attributes.get(name);
  if (values === undefined || !operation) return values !== undefined;
  const fold = (/** @type {string} */ text) =>
    operation.caseSensitivity === 'case-sensitive' ? text : text.toLowerCase();
  const wanted = fold(operation.value);
  return [...values].map(fold).some((value) => compare[operation.operator](value, wanted));
}

/** @type {Record<import('lightningcss').AttrOperation['operator'], (value: string, wanted: string) => boolean>} */
const compare = {
  equal: (value, wanted) => value === wanted,
  includes: (value, wanted) => value.split(/\s+/).includes(wanted),
  'dash-match': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  prefix: (value, wanted) => value.startsWith(wanted),
  suffix: (value, wanted) => value.endsWith(wanted),
  substring: (value, wanted) => value.includes(wanted),
};

/**
 * A script may write `data-ink` as such, as `dataset.ink`, or `aria-expanded` as `ariaExpanded`.
 * @param {string} name
 * @param {PageContents} page
 */
function isSetByScript(name, page) {
  const spellings = [name, camelCase(name), camelCase(name.replace(/^data-/, ''))];
  return spellings.some((spelling) => page.isInScript(spelling));
}

/** @param {string} name */
function camelCase(name) {
  return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
