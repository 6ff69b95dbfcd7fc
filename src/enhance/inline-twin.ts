import { pageParts, pageView } from './place/page-parts.ts';
import { readingPlace } from './place/reading-place.ts';
import { onSingleKey } from './single-key.ts';
import style from './inline-twin/inline-twin.css?inline';

/**
 * Lets any paragraph of a chapter show its twin below it, by a control at its number or by G for the
 * one that is being read. The twin is fetched when it is first asked for.
 */
export function offerInlineTwins(): void {
  const link = document.querySelector<HTMLAnchorElement>('.language-switch a[hreflang]');
  const paragraphs = document.querySelectorAll<HTMLElement>('.section > p[id][data-number]');
  if (link === null || paragraphs.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  for (const paragraph of paragraphs) paragraph.append(controlFor(paragraph, link));
  onSingleKey('g', () => {
    const focused = document.activeElement?.closest('p[id]');
    const [read] = readingPlace(pageParts(), pageView());
    const paragraph = focused ?? document.getElementById(read?.name ?? '');
    paragraph?.querySelector<HTMLElement>('.inline-twin-control')?.click();
  });
}

/** The control of a paragraph; it is empty, so that the text and what is selected of it stay as they are. */
function controlFor(paragraph: HTMLElement, { lang, href, text }: HTMLAnchorElement): HTMLElement {
  const { id } = paragraph;
  const control = document.createElement('button');
  control.type = 'button';
  control.className = 'inline-twin-control';
  control.ariaLabel = `¶${paragraph.dataset.number ?? ''} ${text.trim()}`;
  control.title = control.ariaLabel;
  control.ariaExpanded = 'false';
  Object.assign(control.dataset, { number: paragraph.dataset.number });
  const twin = document.createElement('p');
  Object.assign(twin, { className: 'inline-twin', lang, translate: false, ariaLive: 'polite' });
  control.addEventListener('click', () => {
    const isOpen = control.ariaExpanded === 'true';
    control.ariaExpanded = String(!isOpen);
    twin.replaceChildren();
    if (isOpen) return;
    if (!twin.isConnected) paragraph.after(twin);
    void import('./inline-twin/fetch-twin.ts')
      .then(async ({ fetchTwin }) => fetchTwin(href, id))
      .then(
        (content) => {
          if (control.ariaExpanded === 'true') twin.replaceChildren(content);
        },
        () => {
          // Better the whole page than nothing: the browser says what is wrong with it.
          location.assign(`${href}#${id}`);
        },
      );
  });
  return control;
}
