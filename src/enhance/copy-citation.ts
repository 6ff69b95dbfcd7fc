// The copy buttons of a citation box: without this script they stay hidden and the text is there to select. No class is
// named in it or in what it brings: a page without a box keeps the style of every class that a script may add.

import { show } from './report/show.ts';
import type { Report } from './report/report.ts';

type MakeReport = (box: HTMLElement) => Promise<Report>;

/** Places for the day of access, which only the reader’s machine knows. */
const placeholders = ['[引用日期]', '[date cited]'];

/** Today where the reader is, `2026-12-01`. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** Puts the day of access into what a row shows, so that it can be copied by hand too. */
function showDated(row: HTMLElement): HTMLElement | undefined {
  const parts = [...row.querySelectorAll<HTMLElement>('[data-part]')];
  const shown = parts.find((part) => part.checkVisibility()) ?? parts[0];
  const texts = document.createTreeWalker(shown ?? row, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const { currentNode } = texts;
    currentNode.textContent = placeholders.reduce(
      (text, placeholder) => text.replaceAll(placeholder, `[${today()}]`),
      currentNode.textContent ?? '',
    );
  }
  return shown;
}

/** Copies the whole thing with its notes and citation: as rich and plain text at once, or as Markdown. */
async function copyReport(button: HTMLButtonElement, makeReport: MakeReport): Promise<void> {
  const box = button.closest('section');
  const status = box?.querySelector<HTMLElement>('[data-copy-status]');
  if (!box || !status) return;
  // Its citation is dated as it is by its own button.
  for (const row of box.querySelectorAll<HTMLElement>('dd')) showDated(row);
  const made = makeReport(box);
  const blob = async (type: string, form: 'html' | 'text' | 'markdown') =>
    new Blob([(await made)[form]], { type });
  // The promises go in as they are: Safari lets a press write, not what comes of it later.
  const write = async () =>
    navigator.clipboard.write([
      new ClipboardItem(
        button.dataset.report === 'markdown'
          ? { 'text/plain': blob('text/plain', 'markdown') }
          : { 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') },
      ),
    ]);
  await write().then(
    () => {
      showDone(button, status);
    },
    async () => {
      show(status, await made, button.dataset.report);
    },
  );
}

/** Says for a while that a button did what it says. */
function showDone(button: HTMLButtonElement, status: HTMLElement): void {
  status.textContent = button.dataset.copied ?? '';
  button.dataset.state = 'copied';
  setTimeout(() => delete button.dataset.state, 4_000);
}

/** Copies what a button's row shows, or selects it where the browser does not let us; and says which. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const status = button.closest('section')?.querySelector<HTMLElement>('[data-copy-status]');
  const shown = button.parentElement && showDated(button.parentElement);
  if (!status || !shown) return;
  // As it is shown, without what belongs to the other choice. Over plain HTTP there is no clipboard, whatever the types say: that is refused like any other.
  const write = async () => navigator.clipboard.writeText(shown.innerText);
  await write().then(
    () => {
      showDone(button, status);
    },
    () => {
      status.textContent = status.dataset.copyStatus ?? '';
      getSelection()?.selectAllChildren(shown);
    },
  );
}

/**
 * Shows every copy button and has it do what it says.
 * @param makeReport brings the rest when it is first asked for
 */
export function showButtons(makeReport: MakeReport): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copied]')) {
    button.hidden = false;
    const act = button.dataset.report === undefined ? copy : copyReport;
    button.addEventListener('click', () => void act(button, makeReport));
  }
}
