import type { APIRoute } from 'astro';
import type { CitationRecord } from '../../citations/citation.ts';
import { getBook } from '../../book.ts';
import { citationFile, citationFormats, citedPages } from '../../citations/files.ts';
import type { CitationFormat } from '../../citations/files.ts';

export const getStaticPaths = () =>
  citedPages(getBook()).flatMap(({ path, records }) =>
    Object.keys(citationFormats).map((format) => ({
      params: { place: path.slice(1, -1), format },
      props: { records },
    })),
  );

export const GET: APIRoute<{ records: readonly CitationRecord[] }> = ({ params, props }) => {
  const format = params.format as CitationFormat;
  return new Response(citationFile(props.records, format), {
    headers: { 'content-type': citationFormats[format].type },
  });
};
