import type { Piece } from './excerpt.ts';
import type { Answer, Found, Group } from './find.ts';
import type { Settings } from './settings.ts';

/** How many of a kind are shown at first, in the reader's language and in the other. */
const shown = { own: 6, other: 3 } as const;

/** An element with its class and content. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/**
 * The results as headed lists, the other language's under a heading that names it.
 * @param answer what was found
 * @param settings words of the page's language
 */
export function listsOf(answer: Answer, settings: Settings): readonly HTMLElement[] {
  const lists = answer.groups.map((group) => listOf(group, settings));
  const isOwn = (group: Group | undefined): boolean => group?.language === settings.locale;
  const own = lists.filter((_, index) => isOwn(answer.groups[index]));
  const others = lists.filter((_, index) => !isOwn(answer.groups[index]));
  if (others.length === 0) return own;
  const heading = element('h2', 'found-language', settings.inOther);
  return [...own, element('section', 'found-other', heading, ...others)];
}

function listOf(group: Group, settings: Settings): HTMLElement {
  const isOwn = group.language === settings.locale;
  const heading = element(isOwn ? 'h2' : 'h3', 'found-kind', settings.kinds[group.kind]);
  const list = element('ul', '');
  if (!isOwn) list.lang = settings.tags[group.language] ?? '';
  const fill = (count: number): void => {
    list.replaceChildren(...group.first(count).map(itemOf));
  };
  const first = isOwn ? shown.own : shown.other;
  fill(first);
  const section = element('section', 'found-group', heading, list);
  if (group.count > first) section.append(moreButton(group, settings, list, first, fill));
  return section;
}

/** Shows the rest; the reader is led to the first of it. */
function moreButton(
  group: Group,
  settings: Settings,
  list: HTMLElement,
  first: number,
  fill: (count: number) => void,
): HTMLElement {
  const button = element('button', '', settings.more.replace('#', String(group.count)));
  button.type = 'button';
  button.addEventListener('click', () => {
    fill(group.count);
    button.remove();
    list.children[first]?.querySelector('a')?.focus();
  });
  return button;
}

function itemOf({ address, title, place, excerpt }: Found): HTMLElement {
  const link = element('a', '');
  link.href = address;
  const isSentence = title.length === 0;
  link.append(
    element(
      'span',
      isSentence ? 'found-text' : 'found-title',
      ...text(isSentence ? excerpt : title),
    ),
    ' ',
    element('span', 'found-place', place),
  );
  const item = element('li', '', link);
  if (!isSentence) item.append(element('p', 'found-text', ...text(excerpt)));
  return item;
}

const text = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map((piece) => (piece.isMarked ? element('mark', '', piece.text) : piece.text));

/**
 * How much was found, for the line that is read out.
 * @param answer what was found
 * @param settings words of the page's language
 */
export function summaryOf(answer: Answer, settings: Settings): string {
  const { count, countJoint, countEnd, locale } = settings;
  if (answer.groups.length === 0) return settings.nothing;
  const languages = [locale, ...Object.keys(count).filter((other) => other !== locale)];
  const counts = languages.map((language) => {
    const groups = answer.groups.filter((group) => group.language === language);
    const sum = groups.reduce((total, group) => total + group.count, 0);
    return (count[language] ?? '').replace('#', String(sum));
  });
  const line = counts.join(countJoint) + countEnd;
  return answer.isPartial ? `${settings.partial} ${line}` : line;
}
