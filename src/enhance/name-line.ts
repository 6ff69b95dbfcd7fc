import { leadBack } from './close-definition.ts';

/** Opens the line of a name as a definition opens; who is who is fetched when it is first asked for. */
export function openNameLines(): void {
  const sheets = document.getElementById('t');
  const marks = document.querySelectorAll<HTMLAnchorElement>('p[data-number] [href*="/who/#"]');
  if (sheets === null) return;
  for (const mark of marks) {
    const open = (event: MouseEvent): void => {
      // A reader may ask for it in a tab of its own.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      mark.removeEventListener('click', open);
      const address = new URL(mark.href);
      fetchLine(address).then(
        (line) => {
          sheets.append(line);
          mark.href = `#${line.id}`;
          leadBack(mark);
          mark.click();
        },
        () => {
          location.assign(address);
        },
      );
    };
    mark.addEventListener('click', open);
  }
}

async function fetchLine(address: URL): Promise<HTMLElement> {
  const [{ fetchPage }, { lineOf }] = await Promise.all([
    import('./inline-twin/fetch-twin.ts'),
    import('./name-line/line-of.ts'),
  ]);
  return lineOf(await fetchPage(address.href), address);
}
