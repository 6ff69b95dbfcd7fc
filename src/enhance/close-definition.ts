/** Closes a definition with Escape too, and leads the keyboard back to the mark that opened it. */
import { definitionFragment, definitionsFragment } from '../model/address.ts';

addEventListener('keydown', ({ key }) => {
  const isOpen = location.hash.startsWith(definitionFragment(''));
  if (key === 'Escape' && isOpen) location.hash = definitionsFragment;
});

for (const mark of document.querySelectorAll<HTMLAnchorElement>('.term')) {
  mark.addEventListener('click', () => {
    const close = (): void => {
      if (location.hash === mark.hash) return;
      removeEventListener('hashchange', close);
      if (location.hash === definitionsFragment) mark.focus({ preventScroll: true });
    };
    addEventListener('hashchange', close);
  });
}
