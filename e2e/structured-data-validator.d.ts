/** The part of the validator that the tests use; the package brings no types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param vocabulary the classes and properties of schema.org, as it publishes them */
    constructor(vocabulary?: unknown);
    /** @param extracted things by format and type */
    validate(extracted: {
      readonly jsonld: Readonly<Record<string, unknown>>;
    }): Promise<readonly { readonly issueMessage: string; readonly severity: string }[]>;
  }
}
