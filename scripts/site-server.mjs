import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import sirv from 'sirv';
import { Stop } from './stop.mjs';

// What the server's own table lacks; everything we write is UTF-8.
const types = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a finished site as a plain static host would.
 * @param {{ folder: string, base: string, port: string }} options base is '' or '/name'
 * @returns {Promise<{ address: string, close: () => void }>} once it answers
 * @throws {Stop} when there is no site or the port cannot be had
 */
export async function serveSite({ folder, base, port }) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Stop(`There is no site in ${folder}. Run "npm run build" first.`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Stop(`PORT is "${port}", which is not a port. Use a number up to 65535.`);
  }
  const server = createServer(answer(folder, base));
  await new Promise((done, fail) => {
    server.once('error', (error) => fail(portFault(error, port)));
    server.listen(Number(port), () => done(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    address: `http://localhost:${actual}${base}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {Error & { code?: string }} error
 * @param {string} port
 */
function portFault(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new Stop(`Port ${port} is taken. Choose another: PORT=${Number(port) + 1} npm start`);
  }
  if (error.code === 'EACCES') {
    return new Stop(
      `Port ${port} may not be used here. Choose one above 1023: PORT=4321 npm start`,
    );
  }
  return error;
}

/**
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function answer(folder, base) {
  // dev: look at the disk each time, so that a new build shows without a restart.
  const send = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: setType });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // One leading slash: two would make a redirect point at another host.
    const [, path = '/', query = ''] = /^\/*([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
    const inside = pathBelow(base, `/${path}`);
    const isFolder = inside !== undefined && hasIndex(folder, inside);
    if (isFolder && !inside.endsWith('/')) {
      response.writeHead(301, { Location: `${base}${inside}/${query}` }).end();
      return;
    }
    if (inside === undefined || (inside.endsWith('/') && !isFolder)) {
      void sendNotFound(folder, request, response);
      return;
    }
    request.url = isFolder ? `${inside}index.html` : inside;
    send(request, response, () => void sendNotFound(folder, request, response));
  };
}

/**
 * The path below the site's own sub-path; '' for that sub-path without its slash.
 * @param {string} base
 * @param {string} path
 */
function pathBelow(base, path) {
  if (path === base || path.startsWith(`${base}/`)) return path.slice(base.length);
  return undefined;
}

/**
 * @param {string} folder
 * @param {string} path as it stands in the address
 */
function hasIndex(folder, path) {
  if (/%(?![\da-f]{2})/i.test(path)) return false;
  const index = join(folder, decodeURIComponent(path), 'index.html');
  return index.startsWith(folder + sep) && existsSync(index);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setType(response, path) {
  const type = types[/** @type {keyof typeof types} */ (extname(path))];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function sendNotFound(folder, request, response) {
  const page = join(folder, '404.html');
  const text = existsSync(page) ? await readFile(page, 'utf8') : 'Not found';
  response.writeHead(404, {
    'Content-Type': existsSync(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}
