import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from '@playwright/test';
import { root } from './site.ts';

test('a citation is copied by keyboard, with today as the day of access, and a screen reader is told', async ({
  browser,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('/zh/licensing/fee-trigger/');
  const button = page.getByRole('button', { name: '复制GB/T 7714—2025' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveText(
    '已复制：GB/T 7714—2025',
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
  expect(copied).toContain(`[${today}]`);
  expect(copied).toContain('[EB/OL]');
  expect(copied).toMatch(/\/zh\/licensing\/fee-trigger\/\.$/);
  await context.close();
});

test('a reader takes a section as it may change, or as it reads today, in either language', async ({
  browser,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  for (const [path, styles, place] of [
    ['/zh/licensing/fee-trigger/', ['GB/T 7714—2025', 'GB/T 7714，中英对照', 'CSL-JSON'], '第2段'],
    ['/en/licensing/fee-trigger/', ['APA 7', 'Chicago 17', 'BibTeX'], 'paragraph 2'],
    ['/s/fee-trigger/', ['GB/T 7714—2025', 'RIS'], undefined],
  ] as const) {
    await page.goto(path);
    const box = page.locator('.citation-box').first();
    await box.locator('summary').click();
    const take = async () => {
      const texts: string[] = [];
      for (const style of styles) {
        await box.locator(`[data-copied$="${style}"]`).click();
        texts.push(await page.evaluate(() => navigator.clipboard.readText()));
      }
      return texts;
    };
    for (const choice of ['whole', 'place'] as const) {
      if (choice === 'place') {
        if (place === undefined) continue;
        await box.getByRole('radio', { name: place }).check();
      }
      await box.locator('[value="section"]').check();
      const section = await take();
      for (const text of section) expect(text).not.toContain('/v/');
      await box.locator('[value="version"]').check();
      const [first = '', ...others] = await take();
      const [, version = ''] = /\/v\/([0-9a-f]{7})\//.exec(first) ?? [];
      expect(version).not.toBe('');
      for (const [index, text] of [first, ...others].entries()) {
        // Version and address go together, and without them it is the citation of the section.
        expect(text).toContain(`${path}v/${version}/`);
        const bare = text.replaceAll(`v/${version}/`, '').replaceAll(`-${version}-`, '-');
        expect(bare).toBe(section[index]);
      }
      const files = box.locator('a[download]:visible');
      await expect(files).toHaveCount(3);
      for (const file of await files.all()) {
        const address = (await file.getAttribute('href')) ?? '';
        expect(address).toContain(`/v/${version}/cite.`);
        const text = await (await page.request.get(address)).text();
        expect(text).toContain(`/v/${version}/`);
      }
    }
  }
  await context.close();
});

for (const [what, hasClipboard] of [
  ['has no clipboard, as over plain HTTP', false],
  ['refuses its clipboard', true],
] as const) {
  test(`where a browser ${what}, a press selects the dated citation and says so`, async ({
    page,
  }) => {
    await page.addInitScript((refuses) => {
      const value = refuses ? { writeText: () => Promise.reject(new Error('no')) } : undefined;
      Object.defineProperty(navigator, 'clipboard', { value });
    }, hasClipboard);
    await page.goto('/zh/licensing/fee-trigger/');
    await page.locator('.citation-box summary').click();
    for (const name of ['复制GB/T 7714—2025', '复制GB/T 7714，中英对照']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.locator('[data-copy-status]')).toHaveText(/不让复制.*已选中/);
      const selected = await page.evaluate(() => String(getSelection()));
      expect(selected).toContain(`[${new Intl.DateTimeFormat('sv-SE').format(new Date())}]`);
      expect(selected).toContain('[EB/OL]');
    }
  });
}

test('a reader may cite one paragraph, and every style then names it', async ({ page }) => {
  await page.goto('/en/licensing/fee-trigger/');
  await page.getByRole('radio', { name: 'paragraph 2' }).check();
  const rows = page.locator('.citation-box dd p:visible');
  expect(await rows.count()).toBe(2);
  await page.locator('.citation-box summary').click();
  const texts = await rows.allInnerTexts();
  expect(texts.length).toBeGreaterThanOrEqual(7);
  for (const text of texts) expect(text).toMatch(/fee-trigger\/#fee-trigger\.[a-z0-9]+/);
  expect(texts.join('\n')).toContain('para. 2');
});

test('without JavaScript every citation is there to select, and no button promises what it cannot do', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/licensing/fee-trigger/');
  await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
  await page.locator('.citation-box').getByText('More', { exact: true }).click();
  for (const words of ['Section 5.2', '[EB/OL]', '@online{', 'TY  - ELEC', '"container-title"']) {
    await expect(page.locator('.citation-box').getByText(words).first()).toBeVisible();
  }
  const box = page.locator('.citation-box');
  for (const [value, isVersion] of [
    ['section', false],
    ['version', true],
  ] as const) {
    await box.locator(`[value="${value}"]`).check();
    for (const text of await box.locator('dd :is(p, pre):visible').allInnerTexts()) {
      expect(/\/v\/[0-9a-f]{7}\//.test(text), text).toBe(isVersion);
    }
  }
  await context.close();
});

test('of every citation box the address and the style of its language are open, the rest is behind one press', async ({
  page,
}) => {
  for (const [path, styles] of [
    ['/zh/licensing/fee-trigger/', [['地址（示例）', 'GB/T 7714—2025']]],
    ['/en/licensing/fee-trigger/', [['Address (example)', 'APA 7']]],
    ...['/s/fee-trigger/', '/c/stake-49/', '/f/licence/'].map(
      (name) =>
        [
          name,
          [
            ['地址（示例）', 'GB/T 7714—2025'],
            ['Address (example)', 'APA 7'],
          ],
        ] as const,
    ),
  ] as const) {
    await page.goto(path);
    const boxes = page.locator('.citation-box');
    await expect(boxes).toHaveCount(styles.length);
    for (const [index, labels] of styles.entries()) {
      await expect(boxes.nth(index).locator('dt:visible')).toHaveText([...labels]);
      await expect(boxes.nth(index).locator('summary')).toHaveCount(1);
    }
  }
});

for (const path of ['/s/fee-trigger/', '/c/stake-49/', '/f/licence/']) {
  test(`${path} stands for both languages and announces itself as what to cite`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const link = await page.locator('link[rel=cite-as]').getAttribute('href');
    expect(new URL(link ?? '').pathname).toBe(path);
    await expect(page.locator('.column:lang(zh)').first()).toBeVisible();
    await expect(page.locator('.column:lang(en)').first()).toBeVisible();
    for (const file of ['cite.bib', 'cite.ris', 'cite.json']) {
      const answer = await request.get(path + file);
      expect(answer.status(), file).toBe(200);
      const text = await answer.text();
      expect(text.match(/openrelationship-[a-z0-9-]+-(zh|en)\b/g), file).toHaveLength(2);
    }
  });
}

for (const width of [820, 1440]) {
  test(`twin paragraphs of a section start on the same line at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/s/fee-trigger/', '/s/two-teams/']) {
      await page.goto(path);
      const tops = await page.evaluate(() =>
        [...document.querySelectorAll('.twin-prose > .column')].map((column) =>
          [...column.querySelectorAll('.twin-section > *')].map(
            (element) => element.getBoundingClientRect().top,
          ),
        ),
      );
      const [zh = [], en = []] = tops;
      expect(zh.length).toBeGreaterThan(2);
      expect(en).toHaveLength(zh.length);
      zh.forEach((top, index) => {
        expect(Math.abs(top - (en[index] ?? 0)), `${path} row ${String(index)}`).toBeLessThan(1);
      });
    }
  });
}

test('/links.json has the form that its schema promises, and lists a section in each language', () => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(read('links.schema.json') as object);
  const list = read('links.json') as { links: { address: string; state: string; since: string }[] };
  expect(validate(list), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...list, links: [{ address: 'nowhere' }] })).toBe(false);
  const paths = list.links.map(({ address }) => new URL(address).pathname);
  for (const path of [
    '/s/fee-trigger/',
    '/zh/licensing/fee-trigger/',
    '/en/licensing/fee-trigger/',
  ]) {
    expect(paths).toContain(path);
  }
  const site = list.links.find(({ address }) => new URL(address).pathname === '/');
  const days = list.links.map(({ since }) => since).toSorted();
  expect(site).toMatchObject({ kind: 'site', state: 'living', since: days[0] });
});
