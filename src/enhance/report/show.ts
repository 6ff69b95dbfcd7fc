import type { Report } from './report.ts';

/**
 * Shows what could not be copied, and selects it: copied by hand it comes with all that it has.
 * @param status what says so stands in its attribute
 * @param report what to show
 * @param format `markdown`, or rich text
 */
export function show(status: HTMLElement, report: Report, format: string | undefined): void {
  status.textContent = status.dataset.copyStatus ?? '';
  const shown = document.createElement(format === 'markdown' ? 'pre' : 'div');
  if (format === 'markdown') shown.textContent = report.markdown;
  else shown.append(...new DOMParser().parseFromString(report.html, 'text/html').body.childNodes);
  status.append(shown);
  getSelection()?.selectAllChildren(shown);
}
