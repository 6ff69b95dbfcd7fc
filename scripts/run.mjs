import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './settings.mjs';
import { Stop } from './stop.mjs';

// npm is a .cmd on Windows, which only a shell can start.
const shell = process.platform === 'win32';

// What is installed comes first: the Node of a program is 24, whatever runs this.
const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a program from the repository's root in this terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env added to the environment
 * @returns {Promise<void>} settled when it has ended
 * @throws {Stop} when it ends with anything but 0
 */
export function run(program, args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH, ...env },
      stdio: 'inherit',
      shell: shell && program === 'npm',
    });
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      if (code === 0) done();
      else
        fail(new Stop(`Stopped: ${[program, ...args].join(' ')} (${signal ?? code})`, code ?? 1));
    });
  });
}

/**
 * Runs one of package.json's scripts, which finds Node 24 first on its PATH.
 * @param {string} name
 */
export function runScript(name) {
  return run('npm', ['run', '--silent', name]);
}
