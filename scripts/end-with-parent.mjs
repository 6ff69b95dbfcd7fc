/**
 * Ends this process when the one that started it is gone: npm that is killed tells its children
 * nothing, and a server that stays behind holds the port. Where npm has no part in it, nobody waits.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || !isRunning(parent)) process.exit(1);
  }, 500).unref();
}

/** @param {number} id of a process */
function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
