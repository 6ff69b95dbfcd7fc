import { pageParts, pageView } from './place/page-parts.ts';
import { pageState, restoreState } from './place/page-state.ts';
import type { PageState } from './place/page-state.ts';
import { readingPlace, scrollNeeded } from './place/reading-place.ts';
import type { Part } from './place/reading-place.ts';
import { onSingleKey } from './single-key.ts';
import { recall, remember } from './storage.ts';

/** What the page leaves for its twin in the other language. */
interface Place {
  /** The twin's path: no other page takes it. */
  readonly path: string;
  readonly parts: readonly Pick<Part, 'name' | 'top'>[];
  readonly state: PageState;
}

const item = 'place';

/**
 * Leads the language switch to the same place in the other language: the paragraph that the reader is
 * looking at, at the same height, with what is open and chosen. The address says it where it has to
 * last, the store of this tab where it is only for the way.
 */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a[hreflang]')) {
    const aim = (isKept: boolean): void => {
      const parts = readingPlace(pageParts(), pageView());
      link.search = location.search;
      // A browser that does not know text directives leaves them in the fragment.
      const fragment = location.hash.replace(/:~:.*/, '');
      link.hash = isKept || fragment !== '' ? fragment : (parts[0]?.name.replace(/ .*/, '') ?? '');
      if (!isKept) return;
      const place: Place = { path: link.pathname, parts, state: pageState() };
      remember('sessionStorage', item, JSON.stringify(place));
    };
    link.addEventListener('click', (event) => {
      aim(!(event.ctrlKey || event.metaKey || event.shiftKey));
    });
    // A link that is copied or opened elsewhere has to name the place itself.
    for (const use of ['contextmenu', 'auxclick']) {
      link.addEventListener(use, () => {
        aim(false);
      });
    }
    onSingleKey('l', () => {
      link.click();
    });
  }
  const left = placeIn(recall('sessionStorage', item));
  remember('sessionStorage', item, null);
  if (left?.path === location.pathname) arrive(left);
}

/** What a twin left; other programs of this host may have left something else under the same name. */
function placeIn(text: string | null): Place | undefined {
  try {
    const { path, parts, state } = JSON.parse(text ?? '') as Place;
    const isPlace =
      parts.every(({ name, top }) => name !== '' && Number.isFinite(top)) &&
      Array.isArray(state.open) &&
      Array.isArray(state.chosen);
    return isPlace ? { path, parts, state } : undefined;
  } catch {
    return undefined;
  }
}

/** Goes where the twin left the reader. */
function arrive({ parts, state }: Place): void {
  restoreState(state);
  const settle = (): void => {
    const now = new Map(pageParts().map(({ name, top }) => [name, top]));
    const wanted = scrollY + scrollNeeded(parts, now);
    scrollTo({ top: wanted, behavior: 'instant' });
    // Where this language ends sooner, the page is let go on a little, so that the height is the same.
    const missing = wanted - scrollY;
    if (missing < 1) return;
    document.body.style.paddingBlockEnd = `${Math.ceil(missing)}px`;
    scrollTo({ top: wanted, behavior: 'instant' });
  };
  settle();
  const settled = scrollY;
  // What came late may have moved the text; a reader who has scrolled meanwhile is left alone.
  addEventListener('load', () => {
    if (scrollY === settled) settle();
  });
}
