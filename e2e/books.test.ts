import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { sidePath } from '../src/content/address.ts';
import { locales } from '../src/content/locale.ts';
import { builtText, root } from './site.ts';

const books = globSync('dist/take/*.epub', { cwd: root }).map((file) => join(root, file));
const inBoth = books.find((file) => file.endsWith('-zh-en.epub')) ?? '';
const types = new Map([
  ['.xhtml', 'application/xhtml+xml'],
  ['.css', 'text/css'],
  ['.png', 'image/png'],
]);

/** Debian’s package; elsewhere the file is where this variable says. */
const epubcheck = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';
const canCheck = existsSync(epubcheck) && spawnSync('java', ['-version']).status === 0;

// The book in both languages has every part of the two others.
test('EPUBCheck has nothing to say against the book', () => {
  test.skip(!canCheck, 'EPUBCheck is not installed here');
  const arguments_ = ['-jar', epubcheck, '--failonwarnings', '--quiet', inBoth];
  expect(() => execFileSync('java', arguments_, { stdio: 'pipe' })).not.toThrow();
});

test('axe finds nothing on the pages of the book, on white and on black', async ({ page }) => {
  const files = unzipSync(readFileSync(inBoth));
  await page.route('https://book.example/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const body = Buffer.from(files[path] ?? []);
    return route.fulfill({ body, contentType: types.get(extname(path)) ?? 'text/plain' });
  });
  // Those that between them have every part: marks, notes, later events, and figures of either build.
  const pages = ['title', 'nav', 'overview', 'chatgpt'].map((name) => `book/${name}.xhtml`);
  await page.setViewportSize({ width: 600, height: 900 });
  for (const path of pages) {
    await page.goto(`https://book.example/${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThan(601);
    for (const night of ['', ':root { background: #000; color: #fff } a { color: #8cf }']) {
      if (night !== '') await page.addStyleTag({ content: night });
      const axe = new AxeBuilder({ page }).setLegacyMode();
      axe.options({
        resultTypes: ['violations'],
        // As Ace has it: what a file of a book lacks of a page of a site is no fault.
        rules: Object.fromEntries(
          ['landmark-one-main', 'page-has-heading-one', 'region'].map((rule) => [
            rule,
            { enabled: false },
          ]),
        ),
        ...(night !== '' && { runOnly: ['color-contrast'] }),
      });
      const { violations } = await axe.analyze();
      const faults = violations.map(({ id, nodes: [node] }) => [
        id,
        node?.html,
        node?.failureSummary,
      ]);
      expect.soft(faults, `${path} ${night}`).toEqual([]);
    }
  }
});

test('what can be taken along is what the page says, byte for byte', () => {
  expect(books).toHaveLength(3);
  for (const locale of locales) {
    const html = builtText(sidePath(locale, 'take'));
    const base = new URL(/rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '').pathname;
    const before = base.slice(0, -sidePath(locale, 'take').length);
    const list = html.slice(html.indexOf('class="taken"'));
    const rows = [...list.matchAll(/<li><a href="([^"]+)"[^]*?<code>([^<]*)<\/code>/g)];
    expect(rows.length).toBeGreaterThan(25);
    for (const [, address = '', sum] of rows) {
      const bytes = readFileSync(join(root, 'dist', address.slice(before.length)));
      expect(sum, address).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    for (const file of books) expect(html).toContain(file.slice(file.lastIndexOf('/')));
  }
});
