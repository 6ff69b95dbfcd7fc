// The copy buttons of a citation box: without this script they stay hidden and the text is there to select.

/** Places for the day of access, which only the reader’s machine knows. */
const placeholders = ['[引用日期]', '[date cited]'];

/** Today where the reader is, `2026-12-01`. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** The text that a row shows, with the day of access. */
function textOf(row: HTMLElement): string {
  const parts = [...row.querySelectorAll<HTMLElement>('[data-part]')];
  const shown = parts.find((part) => part.checkVisibility()) ?? parts[0];
  const day = `[${today()}]`;
  return placeholders.reduce(
    (text, placeholder) => text.replaceAll(placeholder, day),
    shown?.textContent ?? '',
  );
}

/** Copies what a button's row shows, and says so. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const status = button.closest('.citation-box')?.querySelector('[data-copy-status]');
  if (button.parentElement === null) return;
  await navigator.clipboard.writeText(textOf(button.parentElement));
  if (status) status.textContent = button.dataset.copied ?? '';
  button.dataset.state = 'copied';
  setTimeout(() => delete button.dataset.state, 4_000);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-button')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
