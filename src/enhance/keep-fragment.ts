/**
 * Leads the language switch of the header to the same place in the other language. The fragment is
 * read at the moment of use, since it changes while a page is open; both languages share their ids.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>(
  'nav.language-switch a[hreflang]',
)) {
  for (const use of ['pointerdown', 'contextmenu', 'click']) {
    link.addEventListener(use, () => {
      // A browser that does not know text directives leaves them in the fragment.
      link.hash = location.hash.replace(/:~:.*/, '');
    });
  }
}
