// A fragment that went to another page: its stub shows a link, and this follows it.

/** Goes where the stub that the address names leads. */
function follow(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const link = document.getElementById(id)?.querySelector<HTMLAnchorElement>('[data-forward]');
  if (link) location.replace(link.href);
}

follow();
addEventListener('hashchange', follow);
