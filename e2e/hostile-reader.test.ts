import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { furnish } from './passage-witness.ts';

/** Hears every error that a page's own scripts throw. */
function thrownIn(page: Page): readonly string[] {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  return thrown;
}

const section = '/en/licensing/fee-trigger/';

/** What a reader does with the scripts of a page: search, twin, notes of a claim, a passage. */
async function useScripts(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('azure');
  await expect(page.getByRole('dialog').locator('.found').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.locator('[id="fee-trigger.t3"] button').click();
  await expect(page.locator('[id="fee-trigger.t3"] + p:lang(zh)')).toContainText('微软');
  await page.evaluate(() => {
    const paragraph = document.getElementById('fee-trigger.q5');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await expect(page.getByRole('button', { name: 'Copy link to this passage' })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/zh\/licensing\/fee-trigger\//);
}

test('over plain HTTP, where there is no clipboard, a citation is selected and the reader told so', async ({
  page,
}) => {
  const thrown = thrownIn(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(section);
  for (const button of await page.locator('.citation-box .copy-button').all()) {
    if (!(await button.isVisible())) continue;
    await button.click();
    const status = page.locator('.citation-box [data-copy-status]').first();
    await expect(status).not.toBeEmpty();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
  }
  await page.evaluate(() => {
    const paragraph = document.getElementById('fee-trigger.q5');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  expect(thrown).toEqual([]);
});

test('odd fragments and queries open the page, and nothing of them gets into it', async ({
  page,
}) => {
  const thrown = thrownIn(page);
  for (const end of [
    '#%',
    '#%E4%BD',
    '#"><img src=x onerror=alert(1)>',
    '#:~:text=%E4%BD',
    '#fee-trigger.q5:~:text=',
    '#__proto__',
    '?q=%E4%BD',
    '?constructor',
    '#s=%00',
  ]) {
    await page.goto(`${section}${end}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  }
  for (const query of ['?q=%E4%BD', '?q=%', '?q=<b>"', `?q=${'x'.repeat(3000)}`, '?q=%00']) {
    await page.goto(`/zh/search/${query}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
  }
  await page.goto('/zh/search/?q');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goto('/en/changes/#%');
  await page.goto('/en/claims/#"%');
  await page.goto('/#%E4');
  expect(thrown).toEqual([]);
});

test('a page that comes back from the browser’s cache works as before', async ({ page }) => {
  const thrown = thrownIn(page);
  await page.goto(section);
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await useScripts(page);
  await page.goBack();
  await useScripts(page);
  expect(thrown).toEqual([]);
});

test('a page that the browser has translated keeps its marks, and its scripts work', async ({
  page,
}) => {
  const thrown = thrownIn(page);
  await furnish(page);
  await page.goto(section);
  const claims = await page.locator('main article [href*="#c-"], main .claim').count();
  // As Google’s translation does: each text goes into two <font>, with other words, while the page is read.
  await page.evaluate(() => {
    document.documentElement.className += ' translated-ltr';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode() !== null) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue;
      // The name as a string: the type of <font> itself is deprecated.
      const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
      if (outer === undefined || inner === undefined) continue;
      outer.append(inner);
      inner.textContent = text.data.toUpperCase();
      text.replaceWith(outer);
    }
  });
  expect(await page.locator('main article [href*="#c-"], main .claim').count()).toBe(claims);
  await useScripts(page);
  expect(thrown).toEqual([]);
});

test('where faces, and then scripts, are blocked, the text is there and its links lead on', async ({
  page,
}) => {
  const thrown = thrownIn(page);
  await page.route(/\.woff2?$/, (route) => route.abort());
  await page.goto(section);
  await expect(page.locator('[id="fee-trigger.q5"]')).toBeVisible();
  await useScripts(page);
  await page.route(/\.js$|search\.json/, (route) => route.abort());
  await page.goto(section);
  await page.getByRole('link', { name: /中文/ }).first().click();
  await expect(page).toHaveURL(/\/zh\/licensing\/fee-trigger\//);
  expect(thrown).toEqual([]);
});
