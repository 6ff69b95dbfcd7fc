// The copy buttons of a citation box: without this script they stay hidden and the text is there to select.

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

/** Copies what a button's row shows, or selects it where the browser does not let us; and says which. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const status = button.closest('.citation-box')?.querySelector<HTMLElement>('[data-copy-status]');
  const shown = button.parentElement && showDated(button.parentElement);
  if (!status || !shown) return;
  // As it is shown, without what belongs to the other choice. Over plain HTTP there is no clipboard, whatever the types say: that is refused like any other.
  const write = async () => navigator.clipboard.writeText(shown.innerText);
  await write().then(
    () => {
      status.textContent = button.dataset.copied ?? '';
      button.dataset.state = 'copied';
      setTimeout(() => delete button.dataset.state, 4_000);
    },
    () => {
      status.textContent = status.dataset.copyStatus ?? '';
      getSelection()?.selectAllChildren(shown);
    },
  );
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-button')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
