import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtText } from './site.ts';

/** What a program that takes rich text, and one that does not, is given of what was copied. */
async function paste(page: Page): Promise<{ rich: string; plain: string }> {
  await page.evaluate(() => {
    for (const old of document.querySelectorAll('#report, #plain')) old.remove();
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div id="report" contenteditable></div><textarea id="plain"></textarea>',
    );
  });
  await page.locator('#report').focus();
  await page.keyboard.press('Control+V');
  await page.locator('#plain').focus();
  await page.keyboard.press('Control+V');
  return {
    rich: await page.locator('#report').innerHTML(),
    plain: await page.locator('#plain').inputValue(),
  };
}

test('one press copies a section, a claim or a figure so that it comes into a report with emphasis, notes and citation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const examples = [
    {
      path: '/zh/licensing/fee-trigger/',
      locale: 'zh',
      title: '§5.2 改变价格的那一条',
      note: /报道自述，2023年 https:\/\/example\.org\/c\/rules-changed\//,
      cited: /example\.org\/zh\/licensing\/fee-trigger\/v\/[0-9a-f]{7}\//,
      emphasis: '图5.1',
    },
    {
      path: '/s/fee-trigger/',
      locale: 'en',
      title: '§5.2 The rule that changes the price',
      note: /the report itself, 2023 https:\/\/example\.org\/c\/rules-changed\//,
      cited: /example\.org\/s\/fee-trigger\/v\/[0-9a-f]{7}\//,
      emphasis: 'Fig. 5.1',
    },
    {
      path: '/c/stake-49/',
      locale: 'en',
      title: 'Microsoft’s investment in OpenAI stopped at 49%.',
      note: /the report itself \(2023\)\. .+ https:\/\/example\.org\/c\/stake-49\//,
      cited: /example\.org\/c\/stake-49\//,
    },
    {
      path: '/f/stake/',
      locale: 'zh',
      title: '差一根，不过半',
      note: /不过半，有助于避开反垄断审查 \(报道自述，2023年\)/,
      cited: /example\.org\/f\/stake\//,
      emphasis: '图2.1',
    },
  ] as const;
  for (const { path, locale, title, note, cited, ...more } of examples) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const box = page.locator(`.citation-box:lang(${locale})`);
    await box
      .getByRole('button', { name: locale === 'zh' ? '复制到报告' : 'Copy for a report' })
      .click();
    await expect(box.getByRole('status')).toHaveText(/已复制|Copied/);
    const { rich, plain } = await paste(page);
    for (const form of [rich.replaceAll(/<[^>]+>/g, ''), plain]) {
      expect(form, path).toContain(title);
      expect(form, path).toMatch(note);
      expect(form, path).toMatch(cited);
      // The day of access is the reader’s.
      expect(form, path).not.toMatch(/\[引用日期\]|\[date cited\]/);
    }
    const report = page.locator('#report');
    await expect(report.locator('sup a').first()).toHaveText('1');
    await expect(report.locator('ol > li').first()).toBeVisible();
    await expect(report.locator('a').last()).toHaveAttribute('href', cited);
    await expect(report.locator('.claim-mark, svg, button')).toHaveCount(0);
    expect(plain).toContain('[1]');
    if ('emphasis' in more) {
      await expect(report.locator('b').first()).toHaveText(more.emphasis);
      const source = await report.locator('img').getAttribute('src');
      expect(new URL(source ?? '').pathname).toMatch(
        new RegExp(`^/f/(licence|stake)\\.${locale}\\.png$`),
      );
    }
    await box.locator('[data-report="markdown"]').click();
    await expect(box.getByRole('status')).toHaveText(/Markdown/);
    const markdown = (await paste(page)).plain;
    expect(markdown).toMatch(/\[\^1\]: /);
    expect(markdown).toMatch(/\]\(https:\/\/example|<https:\/\/example/);
  }
});

test('where the browser refuses, the text with its notes is shown and selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/en/licensing/fee-trigger/');
  await page.getByRole('button', { name: 'Copy for a report' }).click();
  await expect(page.getByRole('status')).toContainText('copy it by hand');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/the report itself, 2023/);
});

test('the page of a figure gives it as four pictures, and the code of its frame to be selected without script', async ({
  page,
  request,
}) => {
  await page.goto('/f/stake/');
  const links = page.locator('.figure-pictures:lang(zh) a[download][href^="/f/stake."]');
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(addresses).toEqual(
    ['zh.svg', 'zh.png', 'en.svg', 'en.png'].map((end) => `/f/stake.${end}`),
  );
  for (const address of addresses) {
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toMatch(/^image\/(svg\+xml|png)/);
  }
  const svg = builtText('/f/stake.en.svg');
  expect(svg).toMatch(/<title>One line short of half<\/title><desc>49 upright/);
  expect(svg).not.toMatch(/<(text|image|foreignObject)/);
  for (const path of ['/f/stake/', '/s/fee-trigger/', '/c/stake-49/']) {
    const html = builtText(path);
    expect(html, path).toContain('<pre data-part="0" tabindex="0">&lt;iframe src=');
    expect(html, path).toContain('/embed.js');
  }
});
