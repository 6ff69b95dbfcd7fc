import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { languagePairs } from './site.ts';

const pages = languagePairs(['/licensing/', '/claims/', '/about/']).concat('/');

/** What fontconfig lists for a pattern; nothing where there is no fontconfig. */
function fontFiles(pattern: string): string[] {
  try {
    const list = execFileSync('fc-list', ['-f', '%{file}\n', pattern], { encoding: 'utf8' });
    return list.split('\n').filter((line) => line !== '');
  } catch {
    return [];
  }
}

/** Han characters of a page that its own faces cannot draw: they come out as one that no face has. */
function blankCharacters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) return ['no canvas'];
    const drawn = (text: string, font: string): string => {
      pen.clearRect(0, 0, 40, 40);
      pen.font = font;
      pen.fillText(text, 4, 30);
      return pen.getImageData(0, 0, 40, 40).data.join('');
    };
    const missing: string[] = [];
    const seen = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const { fontFamily } = getComputedStyle(element);
      const box = drawn('\u{3FFFD}', `28px ${fontFamily}`);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        for (const character of (node.textContent ?? '').match(/\p{Script=Han}/gu) ?? []) {
          if (seen.has(character + fontFamily)) continue;
          seen.add(character + fontFamily);
          if (drawn(character, `28px ${fontFamily}`) === box) missing.push(character);
        }
      }
    }
    return missing;
  });
}

test('on a machine without any Han font every Han character still shows', async ({ baseURL }) => {
  test.slow();
  const han = new Set(fontFiles(':lang=zh-cn').concat(fontFiles(':lang=ja')).map(dirname));
  const latin = [...new Set(fontFiles(':lang=en').map(dirname))].filter(
    (folder) => !han.has(folder),
  );
  test.skip(
    latin.length === 0,
    'This machine has no fontconfig with a folder of fonts without Han.',
  );
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const config = join(folder, 'fonts.conf');
  const folders = latin.map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  const browser = await chromium.launch({
    ...findChromium(),
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
  try {
    for (const path of pages) {
      const page = await browser.newPage();
      const fetched: string[] = [];
      page.on('response', (response) => fetched.push(response.url()));
      await page.goto(`${baseURL ?? ''}${path}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      expect(
        fetched.some((url) => url.includes('open-han-text')),
        path,
      ).toBe(true);
      const blank = await blankCharacters(page);
      expect(blank, path).toEqual([]);
      await page.close();
    }
    // Without the cut there is nothing to draw them with, which the reading above has to see.
    const page = await browser.newPage();
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(`${baseURL ?? ''}/zh/licensing/`);
    expect(await blankCharacters(page)).not.toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test('a machine that has a Han font never fetches ours for text', async ({ page }) => {
  test.skip(fontFiles('Noto Serif CJK SC').length === 0, 'This machine has no Noto Serif CJK SC.');
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(response.url()));
  for (const path of pages) await page.goto(path, { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('open-han-text'))).toEqual([]);
});
