/**
 * In the contents, the sections of the chapter that is open lead to their own pages; with a script
 * they lead to their place in the chapter, and the contents close behind the reader.
 */
export function leadWithinChapter(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[popover] a')) {
    link.addEventListener('click', (event) => {
      const { pathname } = location;
      // Where both languages stand side by side, they lead to their place in any case.
      const id = link.hash.slice(1) || link.pathname.slice(pathname.length).replace(/\/$/, '');
      const isWithin = link.pathname.startsWith(pathname) && document.getElementById(id) !== null;
      if (!isWithin || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      link.closest<HTMLElement>('[popover]')?.hidePopover();
      location.hash = id;
    });
  }
}
