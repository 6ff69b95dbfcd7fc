declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff' | 'woff2';
    readonly noHinting?: boolean;
    /** OpenType features that stay. */
    readonly keepFeatures?: readonly string[];
    /** Where to pin the axes of a variable font. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
