import type { AttrOperation, Selector, SelectorComponent } from 'lightningcss';
import type { PageContents } from './page-contents.ts';

// What a reader changes without a script: a disclosure or dialog opens.
const changedByReaders = new Set(['open']);

/**
 * Whether a selector could match something in a page, now or after its scripts have run. It looks
 * at each part alone and not at how elements lie in one another, so it errs towards yes.
 */
export function canMatch(selector: Selector, page: PageContents): boolean {
  return selector.every((part) => isThere(part, page));
}

function isThere(part: SelectorComponent, page: PageContents): boolean {
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

function allows(part: SelectorComponent & { type: 'pseudo-class' }, page: PageContents): boolean {
  switch (part.kind) {
    case 'is':
    case 'where':
    case 'any':
    case 'has':
      return part.selectors.some((inner) => canMatch(inner, page));
    case 'lang':
      return part.languages.some((range) => hasLanguage(range, page));
    default:
      return true;
  }
}

/** Compares primary subtags only: `:lang(zh)` and `:lang(zh-TW)` both stay on a page in `zh-Hans`. */
function hasLanguage(range: string, page: PageContents): boolean {
  const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  const languages = [...(page.attributes.get('lang') ?? [])].map(primary);
  return (
    primary(range) === '*' || languages.includes(primary(range)) || isSetByScript('lang', page)
  );
}

function hasAttribute(
  { name, operation }: SelectorComponent & { type: 'attribute' },
  page: PageContents,
): boolean {
  if (changedByReaders.has(name) || isSetByScript(name, page)) return true;
  const values = page.attributes.get(name);
  if (values === undefined || !operation) return values !== undefined;
  const fold = (text: string): string =>
    operation.caseSensitivity === 'case-sensitive' ? text : text.toLowerCase();
  const wanted = fold(operation.value);
  return [...values].map(fold).some((value) => compare[operation.operator](value, wanted));
}

const compare: Readonly<
  Record<AttrOperation['operator'], (value: string, wanted: string) => boolean>
> = {
  equal: (value, wanted) => value === wanted,
  includes: (value, wanted) => value.split(/\s+/).includes(wanted),
  'dash-match': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  prefix: (value, wanted) => value.startsWith(wanted),
  suffix: (value, wanted) => value.endsWith(wanted),
  substring: (value, wanted) => value.includes(wanted),
};

/** A script may write `data-ink` as such, as `dataset.ink`, or `aria-expanded` as `ariaExpanded`. */
function isSetByScript(name: string, page: PageContents): boolean {
  const spellings = [name, camelCase(name), camelCase(name.replace(/^data-/, ''))];
  return spellings.some((spelling) => page.isInScript(spelling));
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
