import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Stop } from '../../scripts/stop.mjs';
import { serveSite } from './site-server.ts';

const files = {
  'index.html': 'home',
  '404.html': 'not here',
  'zh/licensing/index.html': '许可',
  'zh/feed.xml': '<feed/>',
  'cite/a.bib': '@misc{a}',
  'cite/a.ris': 'TY  - RPRT',
  'links.json': '{}',
  'zh/licensing.md': '许可',
  'claims.csv': '主张',
  's/a/timemap.link': '<a>;rel=original',
  'favicon.svg': '<svg/>',
  '名.txt': 'x',
};

let place: string;
let folder: string;
const host = 'localhost';

before(async () => {
  place = await mkdtemp(join(tmpdir(), 'serve-'));
  folder = join(place, 'dist');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(place, 'index.html'), 'secret');
});
after(() => rm(place, { recursive: true }));

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

/** Asks for a path just as it is written, which fetch would tidy up. */
function ask(address: string, path: string, method = 'GET', range?: string): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const headers = range === undefined ? {} : { range };
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      const { 'content-type': type, location } = response.headers;
      response.on('end', () => {
        done({ status: response.statusCode, type, location, text });
      });
    })
      .on('error', fail)
      .end();
  });
}

for (const base of ['', '/open']) {
  describe(`a site below "${base}/"`, () => {
    let site: Awaited<ReturnType<typeof serveSite>>;
    before(async () => {
      site = await serveSite({ folder, base, host, port: '0' });
    });
    after(() => {
      site.close();
    });

    test('says where it is', async () => {
      assert.match(site.address, new RegExp(`^http://localhost:\\d+${base}/$`));
      assert.equal(await (await fetch(site.address)).text(), 'home');
    });

    test('a folder is its index, and without its slash it is sent there', async () => {
      const page = await ask(site.address, `${base}/zh/licensing/?a=1`);
      assert.deepEqual([page.status, page.text], [200, '许可']);
      const bare = await ask(site.address, `${base}/zh/licensing?a=1`);
      assert.deepEqual([bare.status, bare.location], [301, `${base}/zh/licensing/?a=1`]);
    });

    test('every file has its type', async () => {
      const type = async (path: string) => (await ask(site.address, `${base}/${path}`)).type;
      assert.equal(await type(''), 'text/html; charset=utf-8');
      assert.equal(await type('zh/feed.xml'), 'application/xml; charset=utf-8');
      assert.equal(await type('cite/a.bib'), 'application/x-bibtex; charset=utf-8');
      assert.equal(await type('cite/a.ris'), 'application/x-research-info-systems; charset=utf-8');
      assert.equal(await type('links.json'), 'application/json; charset=utf-8');
      assert.equal(await type('zh/licensing.md'), 'text/markdown; charset=utf-8');
      assert.equal(await type('claims.csv'), 'text/csv; charset=utf-8');
      assert.equal(await type('s/a/timemap.link'), 'application/link-format; charset=utf-8');
      assert.equal(await type('favicon.svg'), 'image/svg+xml');
      assert.equal(await type(encodeURI('名.txt')), 'text/plain; charset=utf-8');
    });

    test('what is not there is the 404 page, with that status', async () => {
      for (const path of [
        '/nothing',
        '/zh/',
        '/zh/licensing/index',
        '/index.html/',
        '/%E0%A4%A',
        '/%E4%BD',
        '/%c0%ae/',
        '/%00',
      ]) {
        const { status, text, type } = await ask(site.address, `${base}${path}`);
        assert.deepEqual([path, status, text], [path, 404, 'not here']);
        assert.equal(type, 'text/html; charset=utf-8');
      }
    });

    test('nothing outside the folder is told, and no redirect leads to another host', async () => {
      for (const path of ['/../', '/..', '/%2e%2e/', '/..%2f', '/zh/..%2f..%2f..%2f']) {
        assert.notEqual((await ask(site.address, `${base}${path}`)).text, 'secret');
        assert.notEqual((await ask(site.address, `${base}${path}`)).status, 301);
      }
      const { location } = await ask(site.address, `//${base}/zh/licensing`);
      assert.equal(location, `${base}/zh/licensing/`);
    });

    test('a part of a file is the part that was asked for, and what is no part is all of it', async () => {
      const part = async (range: string) => {
        const { status, text } = await ask(site.address, `${base}/cite/a.ris`, 'GET', range);
        return [status, text];
      };
      assert.deepEqual(await part('bytes=0-1'), [206, 'TY']);
      assert.deepEqual(await part('bytes=-4'), [206, 'RPRT']);
      assert.deepEqual(await part('bytes=6-'), [206, 'RPRT']);
      assert.deepEqual(await part('bytes=0-0'), [206, 'T']);
      for (const range of ['bytes=99-', 'bytes=9-5']) {
        assert.equal((await part(range))[0], 416);
      }
      assert.deepEqual(await part('bytes=x'), [200, 'TY  - RPRT']);
    });

    test('it only reads', async () => {
      assert.equal((await ask(site.address, `${base}/`, 'POST')).status, 405);
      const { status, text } = await ask(site.address, `${base}/`, 'HEAD');
      assert.deepEqual([status, text], [200, '']);
    });
  });
}

test('below a sub-path, the sub-path without its slash leads in and all else is not there', async (t) => {
  const site = await serveSite({ folder, base: '/open', host, port: '0' });
  t.after(() => {
    site.close();
  });
  assert.equal((await ask(site.address, '/open')).location, '/open/');
  for (const path of ['/', '/opening/', '/zh/licensing']) {
    assert.equal((await ask(site.address, path)).status, 404);
  }
});

test('a taken port, a wrong port and a missing site are each said in one line', async (t) => {
  const other = createServer().listen(0, host);
  await new Promise((done) => other.once('listening', done));
  t.after(() => {
    other.close();
  });
  const address = other.address();
  assert.ok(address !== null && typeof address === 'object');
  const port = String(address.port);
  const line = (text: RegExp) => (error: unknown) =>
    error instanceof Stop && text.test(error.message) && !error.message.includes('\n');
  await assert.rejects(serveSite({ folder, base: '', host, port }), line(/is taken/));
  await assert.rejects(serveSite({ folder, base: '', host, port: 'http' }), line(/not a port/));
  const missing = join(place, 'none');
  await assert.rejects(serveSite({ folder: missing, base: '', host, port: '0' }), line(/no site/));
});

test('other machines reach it only where HOST says so', async (t) => {
  const here = await serveSite({ folder, base: '', host, port: '0' });
  t.after(() => {
    here.close();
  });
  const { port } = new URL(here.address);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  if (outside === undefined) {
    t.skip('this machine has no other interface');
    return;
  }
  await assert.rejects(ask(`http://${outside.address}:${port}/`, '/'), { code: 'ECONNREFUSED' });
  const everywhere = await serveSite({ folder, base: '', host: '0.0.0.0', port: '0' });
  t.after(() => {
    everywhere.close();
  });
  const open = new URL(everywhere.address).port;
  assert.equal((await ask(`http://${outside.address}:${open}/`, '/')).text, 'home');
});
