/** An end that a person can understand from one line; a stack would only hide it. */
export class Stop extends Error {
  /**
   * @param {string} message what happened and what to do, or '' when it has been said already
   * @param {number} exitCode of the whole command
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command line's work; a `Stop` ends it with its line, any other error with its stack.
 * @param {() => Promise<void>} work
 */
export async function orStop(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message !== '') console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
