import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';
import { Stop } from '../../scripts/stop.mjs';

// What the library's own table lacks; everything we write is UTF-8.
const types = new Map([
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.link', 'application/link-format; charset=utf-8'],
]);

/** Which site is served, and where: base is '' or '/name'. */
interface Service {
  readonly folder: string;
  readonly base: string;
  readonly host: string;
  readonly port: string;
}

/**
 * Serves a finished site as a plain static host would.
 * @returns once it answers
 * @throws {Stop} when there is no site or the port cannot be had
 */
export async function serveSite({
  folder,
  base,
  host,
  port,
}: Service): Promise<{ readonly address: string; readonly close: () => void }> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Stop(`There is no site in ${folder}. Run "npm run build" first.`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Stop(`PORT is "${port}", which is not a port. Use a number up to 65535.`);
  }
  const server = createServer(answer(folder, base));
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => {
      fail(listenFault(error, host, port));
    });
    server.listen(Number(port), host, done);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    address: `http://${nameOf(host)}:${actual}${base}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A host as an address names it; one that stands for every interface is this machine too. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenFault(error: NodeJS.ErrnoException, host: string, port: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Stop(`Port ${port} is taken. Choose another: PORT=${Number(port) + 1} npm start`);
    case 'EACCES':
      return new Stop(
        `Port ${port} may not be used here. Choose one above 1023: PORT=4321 npm start`,
      );
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new Stop(`HOST is "${host}", which is no address of this machine.`);
    default:
      return error;
  }
}

function answer(folder: string, base: string): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const notFound = (error?: { readonly status?: number }): void => {
      if (response.headersSent) response.destroy();
      else if (error?.status === 416) response.writeHead(416).end();
      else void sendNotFound(folder, request, response);
    };
    // One leading slash: two would make a redirect point at another host.
    const [, path = '', query = ''] = /^\/*([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
    const inside = pathBelow(base, `/${path}`);
    const redirect = (): void => {
      response.writeHead(301, { Location: `/${path}/${query}` }).end();
    };
    if (inside === undefined) notFound();
    else if (inside === '') redirect();
    else {
      send(request, inside, { root: folder, maxAge: 0 })
        .on('error', notFound)
        .on('directory', redirect)
        .on('headers', setType)
        .pipe(response);
    }
  };
}

/** The path below the site's own sub-path; '' for that sub-path without its slash. */
function pathBelow(base: string, path: string): string | undefined {
  return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

function setType(response: ServerResponse, path: string): void {
  const type = types.get(extname(path));
  if (type !== undefined) response.setHeader('Content-Type', type);
}

async function sendNotFound(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = join(folder, '404.html');
  const text = existsSync(page) ? await readFile(page, 'utf8') : 'Not found';
  response.writeHead(404, {
    'Content-Type': existsSync(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}
