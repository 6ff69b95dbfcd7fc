/** Brings the tools for passages when a reader of a chapter or section first selects some of its text. */
export function offerPassageTools(): void {
  document.addEventListener('selectionchange', function bring() {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed) return;
    const element = selection.anchorNode?.parentElement;
    if (
      element?.closest('.is-chapter .section') == null ||
      element.closest('.inline-twin') !== null
    )
      return;
    document.removeEventListener('selectionchange', bring);
    void import('./passage/tools.ts');
  });
}
