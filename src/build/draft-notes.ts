import type { MiddlewareHandler } from 'astro';
import { openDraft } from '../checks/open-book.ts';
import { draftNotes } from './draft-pages.ts';

/** While a text is being written, each page ends with what it still owes. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const page = await response.text();
  const notes = draftNotes(openDraft(process.cwd()).owed());
  return new Response(
    page.replace('</body>', () => `${notes}</body>`),
    response,
  );
};
