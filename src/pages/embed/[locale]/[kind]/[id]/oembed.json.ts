import type { APIRoute } from 'astro';
import { getBook } from '../../../../../book.ts';
import { locales } from '../../../../../content/locale.ts';
import { embeds } from '../../../../../dictionary/embeds.ts';
import { dictionary } from '../../../../../dictionary/index.ts';
import { embeddable, oembed } from '../../../../../outputs/oembed.ts';
import type { Embedded } from '../../../../../outputs/oembed.ts';
import { fullAddress } from '../../../../../site.ts';

export const getStaticPaths = () =>
  embeddable(getBook()).flatMap((props) =>
    locales.map((locale) => ({
      params: { locale, kind: props.kind, id: props.id },
      props: { ...props, locale },
    })),
  );

export const GET: APIRoute<Embedded> = ({ props }) => {
  const { siteTitle, sectionLabel } = dictionary[props.locale];
  const { frameTitle } = embeds[props.locale];
  const words = { site: siteTitle, sectionLabel, frameTitle };
  return Response.json(oembed(getBook(), props, words, fullAddress));
};
