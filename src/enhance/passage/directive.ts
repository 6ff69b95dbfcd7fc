/** A text directive: which words to find, and between which others. Without `end`, `start` is all of them. */
export interface Directive {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * A directive as it stands in an address after `:~:`: `text=prefix-,start,end,-suffix`.
 * @param directive what to find
 */
export function formatDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix === undefined ? undefined : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? undefined : encode(end),
    suffix === undefined ? undefined : `-${encode(suffix)}`,
  ];
  return `text=${parts.filter((part) => part !== undefined).join(',')}`;
}

/** Also what `encodeURIComponent` leaves: a dash is syntax, and programs cut a full stop or bracket off a link. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*._~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
