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
 * @param {string} [heading] what it prints is held back, to be printed below this when it ends; at once without one
 * @returns {Promise<void>} settled when it has ended
 * @throws {Stop} when it ends with anything but 0
 */
export function run(program, args, env = {}, heading = undefined) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH, ...env },
      stdio: heading === undefined ? 'inherit' : ['inherit', 'pipe', 'pipe'],
      shell: shell && program === 'npm',
    });
    const held = [`\n${heading}\n`];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => held.push(text));
    }
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (heading !== undefined) process.stdout.write(held.join(''));
      if (code === 0) done();
      else
        fail(new Stop(`Stopped: ${[program, ...args].join(' ')} (${signal ?? code})`, code ?? 1));
    });
  });
}

/**
 * Runs one of package.json's scripts, which finds Node 24 first on its PATH.
 * @param {string} name
 * @param {string} [heading] as for `run`
 */
export function runScript(name, heading) {
  return run('npm', ['run', '--silent', name], {}, heading);
}
