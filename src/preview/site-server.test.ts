import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serveSite } from './site-server.mjs';
import { Stop } from './stop.mjs';

const files = {
  'index.html': 'home',
  '404.html': 'not here',
  'zh/licensing/index.html': '许可',
  'zh/feed.xml': '<feed/>',
  'cite/a.bib': '@misc{a}',
  'cite/a.ris': 'TY  - RPRT',
  'links.json': '{}',
  'favicon.svg': '<svg/>',
  '名.txt': 'x',
};

/** @type {string} */
let place;
/** @type {string} */
let folder;

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

/**
 * Asks for a path just as it is written, which fetch would tidy up.
 * @param {string} address
 * @param {string} path
 * @param {string} method
 * @returns {Promise<{ status: number | undefined, type: unknown, location: unknown, text: string }>}
 */
function ask(address, path, method = 'GET') {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      const { 'content-type': type, location } = response.headers;
      response.on('end', () => done({ status: response.statusCode, type, location, text }));
    })
      .on('error', fail)
      .end();
  });
}

for (const base of ['', '/open']) {
  describe(`a site below "${base}/"`, () => {
    /** @type {Awaited<ReturnType<typeof serveSite>>} */
    let site;
    before(async () => {
      site = await serveSite({ folder, base, port: '0' });
    });
    after(() => site.close());

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
      const type = async (/** @type {string} */ path) =>
        (await ask(site.address, `${base}/${path}`)).type;
      assert.equal(await type(''), 'text/html;charset=utf-8');
      assert.equal(await type('zh/feed.xml'), 'application/xml; charset=utf-8');
      assert.equal(await type('cite/a.bib'), 'application/x-bibtex; charset=utf-8');
      assert.equal(await type('cite/a.ris'), 'application/x-research-info-systems; charset=utf-8');
      assert.equal(await type('links.json'), 'application/json; charset=utf-8');
      assert.equal(await type('favicon.svg'), 'image/svg+xml');
      assert.equal(await type(encodeURI('名.txt')), 'text/plain; charset=utf-8');
    });

    test('what is not there is the 404 page, with that status', async () => {
      for (const path of ['/nothing', '/zh/', '/zh/licensing/index', '/%E0%A4%A', '/index.html/']) {
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

    test('it only reads', async () => {
      assert.equal((await ask(site.address, `${base}/`, 'POST')).status, 405);
      const { status, text } = await ask(site.address, `${base}/`, 'HEAD');
      assert.deepEqual([status, text], [200, '']);
    });
  });
}

test('below a sub-path, the sub-path without its slash leads in and all else is not there', async (t) => {
  const site = await serveSite({ folder, base: '/open', port: '0' });
  t.after(() => site.close());
  assert.equal((await ask(site.address, '/open')).location, '/open/');
  for (const path of ['/', '/opening/', '/zh/licensing']) {
    assert.equal((await ask(site.address, path)).status, 404);
  }
});

test('a taken port, a wrong port and a missing site are each said in one line', async (t) => {
  const other = createServer().listen(0);
  await new Promise((done) => other.once('listening', done));
  t.after(() => other.close());
  const address = other.address();
  assert.ok(address !== null && typeof address === 'object');
  const port = String(address.port);
  const line = (/** @type {RegExp} */ text) => (/** @type {unknown} */ error) =>
    error instanceof Stop && text.test(error.message) && !error.message.includes('\n');
  await assert.rejects(serveSite({ folder, base: '', port }), line(/is taken/));
  await assert.rejects(serveSite({ folder, base: '', port: 'http' }), line(/not a port/));
  const missing = join(place, 'none');
  await assert.rejects(serveSite({ folder: missing, base: '', port: '0' }), line(/no site/));
});
