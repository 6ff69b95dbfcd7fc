import { expect, test } from '@playwright/test';
import { keys } from '../src/dictionary/keys.ts';
import type { Page } from '@playwright/test';
import { furnish } from './passage-witness.ts';

/** Ways in which a browser keeps nothing, or has kept what no page of ours wrote. */
const blocks = {
  'refuses to name its stores': () => {
    for (const store of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  },
  'reads and keeps nothing': () => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    }
  },
  'has kept rubbish': () => {
    for (const store of [localStorage, sessionStorage]) {
      for (const key of ['place', 'language', 'paper', 'keys']) store.setItem(key, '{"path":');
    }
  },
  'has kept what has another form': () => {
    const { pathname: path } = location;
    sessionStorage.setItem('place', JSON.stringify({ path, parts: [null], state: 7 }));
  },
};

/** Hears every error of a page. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

for (const [what, block] of Object.entries(blocks)) {
  test.describe(`where a browser ${what}`, () => {
    test.beforeEach(async ({ page }) => {
      await furnish(page);
      await page.addInitScript(block);
    });

    test('the search opens, a twin shows, a passage and a citation are copied, the language changes', async ({
      page,
    }) => {
      const faults = faultsOf(page);
      await page.goto('/en/licensing/fee-trigger/');
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.locator('[id="fee-trigger.t3"] button').click();
      await expect(page.locator('[id="fee-trigger.t3"] + p:lang(zh)')).toContainText('微软');
      await page.evaluate(() => {
        const from = { id: 'fee-trigger.q5', at: 0 };
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(window.rangeOf({ from, to: { ...from, at: 20 } }));
      });
      await page.getByRole('button', { name: 'Copy link to this passage' }).click();
      await expect.poll(() => page.evaluate(() => window.copied)).toContain('#fee-trigger.q5');
      await expect(page.locator('.copy-button').first()).toBeVisible();
      await page.keyboard.press('l');
      await expect(page).toHaveURL(/\/zh\/licensing\/fee-trigger\/$/);
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Read in English' })).toBeVisible();
      expect(faults).toEqual([]);
    });

    test('paper and single keys can be chosen, if only for this page', async ({ page }) => {
      await page.goto('/en/about/');
      await page.locator('input[name="paper"][value="black"]').check();
      await expect(page.locator('html')).toHaveAttribute('data-paper', 'black');
      await page.getByRole('checkbox', { name: keys.en.label }).uncheck();
      await page.locator('body').press('l');
      await expect(page).toHaveURL(/\/en\/about\/$/);
    });
  });
}

test('an enhancement that fails is reported and leaves the others at work', async ({ page }) => {
  const faults = faultsOf(page);
  await page.addInitScript(() => {
    // Only the inline twin asks for a sheet of its own before it is used.
    CSSStyleSheet.prototype.replaceSync = () => {
      throw new Error('no sheets');
    };
  });
  await page.goto('/en/licensing/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(faults).toEqual(['no sheets']);
});
