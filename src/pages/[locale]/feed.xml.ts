import type { APIRoute } from 'astro';
import { changesFeed } from '../../outputs/feed.ts';
import { locales } from '../../content/locale.ts';
import type { Locale } from '../../content/locale.ts';
import { writeXml } from '../../outputs/xml.ts';
import { getBook } from '../../book.ts';
import { dictionary } from '../../dictionary/index.ts';
import { versions } from '../../dictionary/versions.ts';
import { fullAddress } from '../../site.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute<Record<string, never>, { locale: Locale }> = ({
  params: { locale },
}) => {
  const words = dictionary[locale];
  const feed = changesFeed(getBook(), locale, fullAddress, {
    title: `${words.pages.changes}${words.titleJoint}${words.siteTitle}`,
    subtitle: words.changesLead,
    author: words.editors,
    rights: words.licenceNote,
    sentenceJoint: words.sentenceJoint,
    version: versions[locale].inFeed,
    kinds: words.changeKinds,
  });
  return new Response(writeXml(feed), { headers: { 'Content-Type': 'application/atom+xml' } });
};
