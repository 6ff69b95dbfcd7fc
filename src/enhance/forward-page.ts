// A page that has moved: goes to the new one at once, with the fragment that a refresh would lose.
const link = document.querySelector<HTMLAnchorElement>('[data-forward-page]');
if (link) location.replace(link.href + (link.hash === '' ? location.hash : ''));
