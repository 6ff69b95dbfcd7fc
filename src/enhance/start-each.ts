/**
 * Starts enhancements that share a bundle: one that fails is reported and takes no other with it.
 * @param enhancements what each does to the page
 */
export function startEach(...enhancements: readonly (() => void)[]): void {
  for (const start of enhancements) {
    try {
      start();
    } catch (fault) {
      reportError(fault);
    }
  }
}
