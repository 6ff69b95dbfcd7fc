/** The page in the other language, asked for once. */
let twin: Promise<Document> | undefined;

/**
 * A paragraph in the other language, without ids: its page has them, and this one too.
 * @param address of the page in the other language
 * @param id the paragraph's, the same in both
 * @throws {Error} when the page does not come or has no such paragraph
 */
export async function fetchTwin(address: string, id: string): Promise<DocumentFragment> {
  twin ??= fetchPage(address);
  const paragraph = (await twin).getElementById(id);
  if (paragraph === null) throw new Error(`${address} has no paragraph "${id}".`);
  const content = document.createDocumentFragment();
  content.append(...[...document.importNode(paragraph, true).childNodes]);
  for (const element of content.querySelectorAll('[id]')) element.removeAttribute('id');
  return content;
}

/**
 * Another page of the site, with the Han faces that its text needs.
 * @param address its address
 * @throws {Error} when it does not come
 */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const html = await response.text();
  const style = /<style>([^]*?)<\/style>/;
  adoptHanFaces(style.exec(html)?.[1] ?? '');
  // Its style is not ours: this page's policy would refuse it, and say so.
  return new DOMParser().parseFromString(html.replace(style, ''), 'text/html');
}

/** A page brings the faces for its own characters; those of its twin need the twin's, on a machine without Han. */
function adoptHanFaces(style: string): void {
  const faces = style.match(/@font-face\{font-family:Open (?:Han Text|Dian)[^}]*\}/g) ?? [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(faces.join(''));
  document.adoptedStyleSheets.push(sheet);
}
