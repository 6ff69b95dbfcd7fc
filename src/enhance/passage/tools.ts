import { passageOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { placeBeside } from './place.ts';
import { fetchWords } from './words.ts';
import type { Words } from './words.ts';
import style from './tools.css?inline';

/** Two controls for the selected passage. Tab leads to them from the selection, Escape puts them away. */
class PassageTools extends HTMLElement {
  private readonly status = document.createElement('output');
  private passage: Passage | undefined;
  /** Tab is taken once for each selection, so that nobody is caught in a circle. */
  private isVisited = false;

  /** @param words what the tools say */
  furnish(words: Words): this {
    this.className = 'passage-tools apparatus';
    this.role = 'toolbar';
    this.ariaLabel = words.tools;
    const add = (label: string, done: string, textOf: (passage: Passage) => Promise<string>) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        // What is selected at the press, which the timer may not have come to yet.
        this.follow();
        if (this.passage) void this.copy(textOf(this.passage), done, words.notCopied);
      });
      this.append(button);
    };
    add(words.copyLink, words.linkCopied, ({ link }) => Promise.resolve(link()));
    add(words.copyQuotation, words.quotationCopied, ({ quotation }) => quotation(words));
    this.append(this.status);
    return this;
  }

  /** Comes to what is selected now, or goes where nothing is. */
  follow(): void {
    const selection = getSelection();
    // A link that could not be copied is selected by hand, in here.
    if (this.contains(selection?.anchorNode ?? null)) return;
    const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined;
    this.passage = range && passageOf(range);
    this.isVisited = false;
    this.status.value = '';
    if (range === undefined || this.passage === undefined) {
      this.remove();
    } else {
      if (!this.isConnected) (document.querySelector('main') ?? document.body).append(this);
      placeBeside(this, range);
    }
  }

  /** @param event a key that was pressed anywhere in the page */
  answer(event: KeyboardEvent): void {
    if (!this.isConnected) return;
    const isInside = this.contains(document.activeElement);
    if (event.key === 'Tab' && !event.shiftKey && !isInside && !this.isVisited) {
      event.preventDefault();
      this.isVisited = true;
      this.querySelector('button')?.focus();
    } else if (event.key === 'Escape') {
      this.remove();
      if (isInside) this.passage?.focus();
    }
  }

  private async copy(text: Promise<string>, done: string, failed: string): Promise<void> {
    // The promise goes in as it is: Safari lets a press write, not what comes of it later.
    const write = async () =>
      navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    this.status.value = await write().then(
      () => done,
      async () => failed + (await text),
    );
  }
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
customElements.define('passage-tools', PassageTools);
const tools = new PassageTools().furnish(await fetchWords());
let timer = 0;

document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    tools.follow();
  }, 100);
});
document.addEventListener('keydown', (event) => {
  tools.answer(event);
});
// A press must not take the selection away, nor move the focus off it.
tools.addEventListener('mousedown', (event) => {
  if (event.target instanceof HTMLButtonElement) event.preventDefault();
});
tools.follow();
