/** Brings what the copy buttons of citation boxes do, to a page that has one. */
export function offerCopies(): void {
  if (document.querySelector('[data-copied]') === null) return;
  // Both are asked for here: a second file with an import would need the bundler's helper in a file of its own.
  const makeReport = async (box: HTMLElement) => (await import('./report/report.ts')).reportOf(box);
  void import('./copy-citation.ts').then(({ showButtons }) => {
    showButtons(makeReport);
  });
}
