import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFolder, siteAddress } from '../../scripts/site-address.mjs';
import { Stop } from '../../scripts/stop.mjs';

test('an origin is taken in any spelling, and none is the example', () => {
  for (const [given, origin] of [
    [undefined, 'https://example.org'],
    ['', 'https://example.org'],
    ['https://press.example', 'https://press.example'],
    ['https://press.example/', 'https://press.example'],
    ['HTTPS://Press.Example', 'https://press.example'],
    ['http://192.168.1.7:8080', 'http://192.168.1.7:8080'],
    ['https://例子.中国/', 'https://xn--fsqu00a.xn--fiqs8s'],
  ] as const) {
    assert.equal(siteAddress({ SITE_URL: given }), origin);
  }
  for (const base of ['', '/', 'reports', '/reports/alliance', 'reports/alliance/', '/v1.2/~a_b']) {
    assert.equal(siteAddress({ BASE_PATH: base }), 'https://example.org');
  }
});

/** The one line that is said. */
function said(env: Readonly<Record<string, string>>): string {
  try {
    siteAddress(env);
    return '';
  } catch (error) {
    assert.ok(error instanceof Stop);
    assert.doesNotMatch(error.message, /\n/);
    return error.message;
  }
}

test('an address from which none of the site can be made is refused, with the one that was meant', () => {
  for (const [given, meant] of [
    ['https://press.example/pfad', 'SITE_URL=https://press.example BASE_PATH=/pfad'],
    ['https://press.example/a/b/', 'SITE_URL=https://press.example BASE_PATH=/a/b'],
    ['press.example', 'SITE_URL=https://press.example'],
    ['//press.example', 'SITE_URL=https://press.example'],
    ['ftp://press.example', 'SITE_URL=https://press.example'],
    ['localhost:4321', 'SITE_URL=https://localhost:4321'],
    ['https://press.example?utm=1', 'SITE_URL=https://press.example'],
    ['https://press.example/#top', 'SITE_URL=https://press.example'],
    ['https://me:secret@press.example', 'SITE_URL=https://press.example'],
  ] as const) {
    const line = said({ SITE_URL: given });
    assert.ok(line.endsWith(meant), line);
  }
  assert.match(said({ SITE_URL: 'https://' }), /^SITE_URL is "https:\/\/"/);
  for (const base of ['/a b', '/报告', '/a?b', '/a#b', '/../a', '/a/./b', 'https://a.example/b']) {
    assert.match(said({ BASE_PATH: base }), /^BASE_PATH is /);
  }
});

test('a folder in which no site can be built is named, with the sign', () => {
  for (const [folder, sign] of [
    ['/home/me/c#/open', '#'],
    ['/home/me/100%20/open', '%'],
    ['/home/me/what?/open', '\\?'],
  ] as const) {
    assert.throws(
      () => {
        checkFolder(folder);
      },
      { message: new RegExp(`has ${sign} in its path.*Move the clone`) },
    );
  }
  checkFolder('/home/我 的/open');
});
