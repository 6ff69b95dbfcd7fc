import type { zh } from './zh.ts';

/** The shape of a list: strings for words, functions for words around a value. */
type Shape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Words
    ? (...values: Values) => Shape<Words>
    : { readonly [Key in keyof T]: Shape<T[Key]> };

export type Dictionary = Shape<typeof zh>;
