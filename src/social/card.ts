import type { CardSubject } from './subjects.ts';
import { basisForm, subjectInk, timeOf } from '../content/claim.ts';
import type { Basis, Claim, Ink } from '../content/claim.ts';
import { languageName } from '../content/locale.ts';
import type { Locale } from '../content/locale.ts';
import { dictionary } from '../dictionary/index.ts';

/** What every card prints at its foot. */
interface Footed {
  /** Where its picture lies in the site. */
  readonly path: string;
  readonly locale: Locale;
  readonly site: string;
  /** A path of the site. The register mark stands before one that holds in both languages. */
  readonly address: string;
  readonly isNeutral: boolean;
}

/** Who stands behind a claim, and when it was so. */
interface Voucher {
  readonly mark: string;
  readonly form: (typeof basisForm)[Basis];
  readonly basis: string;
  /** The speaker, where one is named, and the time. */
  readonly detail: string;
}

/** The names of the two companies, in blue and red. */
interface Companies {
  readonly m: string;
  readonly o: string;
}

/** The words and inks of a card, ready to be laid out. */
export type Card = Footed &
  (
    | {
        readonly kind: 'root';
        readonly companies: Companies;
        readonly titles: Readonly<Record<Locale, string>>;
      }
    | { readonly kind: 'home'; readonly companies: Companies; readonly title: string }
    | {
        readonly kind: 'chapter';
        readonly number: string;
        readonly ink: Ink;
        readonly over: string;
        readonly title: string;
        readonly teaser: string;
      }
    | {
        readonly kind: 'section' | 'figure';
        readonly number: string;
        readonly ink: Ink;
        /** The chapter. */
        readonly over: string;
        readonly title: string;
      }
    | {
        readonly kind: 'claim';
        readonly ink: Ink;
        readonly title: string;
        readonly voucher: Voucher;
      }
  );

/** A card of one kind. */
export type CardOf<Kind extends Card['kind']> = Extract<Card, { kind: Kind }>;

/**
 * Puts a subject's words in place, in its language.
 * @param subject an entry of `cardsOf`
 */
export function cardOf(subject: CardSubject): Card {
  const { path, address } = subject;
  if (subject.kind === 'root') {
    return {
      kind: 'root',
      path,
      address,
      locale: 'en',
      isNeutral: true,
      site: `${languageName.zh} · ${languageName.en}`,
      companies: dictionary.en.companies,
      titles: { zh: dictionary.zh.siteTitle, en: dictionary.en.siteTitle },
    };
  }
  const { locale } = subject;
  const words = dictionary[locale];
  const foot = { path, address, locale, site: words.siteTitle, isNeutral: false };
  switch (subject.kind) {
    case 'home':
      return { ...foot, kind: 'home', companies: words.companies, title: words.tagline.join('') };
    case 'chapter': {
      const { kind, number, ink, title, teaser } = subject;
      const over = words.chapterOf(Number(number), subject.total);
      return { ...foot, kind, number, ink, over, title, teaser };
    }
    case 'section':
    case 'figure': {
      const { kind, ink, title, chapter } = subject;
      const over = words.chapterLabel(chapter.number, chapter.title);
      const label = { section: words.sectionLabel, figure: words.figureNumber }[kind];
      const number = label(subject.number);
      return { ...foot, isNeutral: true, kind, number, ink, over, title };
    }
    case 'claim': {
      const { claim } = subject;
      const ink = subjectInk[claim.about];
      const voucher = voucherOf(claim, locale);
      return { ...foot, isNeutral: true, kind: 'claim', ink, title: claim[locale], voucher };
    }
  }
}

function voucherOf(claim: Claim, locale: Locale): Voucher {
  const words = dictionary[locale];
  const { mark, name } = words.basis[claim.basis];
  const speaker = claim.speaker?.[locale];
  return {
    mark,
    form: basisForm[claim.basis],
    basis: name,
    detail: [...(speaker === undefined ? [] : [speaker]), timeOf(claim, locale)].join(words.comma),
  };
}
