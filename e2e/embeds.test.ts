import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { builtPages, builtText } from './site.ts';

interface Answer {
  readonly html: string;
  readonly title: string;
}

/** The oEmbed answers that a page announces. */
function announced(path: string): Answer[] {
  const links = builtText(path).match(/<link[^>]*application\/json\+oembed[^>]*>/g) ?? [];
  return links.map((link) => {
    const [, address = ''] = /href="([^"]+)"/.exec(link) ?? [];
    return JSON.parse(builtText(address)) as Answer;
  });
}

test('a page of another site, under a strict policy, frames a section, a claim and a figure as tall as they are', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const frames = ['/zh/licensing/fee-trigger/', '/c/stake-49/', '/f/stake/', '/f/calendar/']
    .flatMap(announced)
    .map(({ html }) => html.replaceAll(/https:\/\/example\.org(?=\/embed)/g, site));
  expect(frames).toHaveLength(7);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; style-src 'unsafe-inline'; script-src ${site}; frame-src ${site}`,
    );
    response.end(
      `<!doctype html><title>Report</title><script src="${site}/embed.js"></script>${frames.join('').replaceAll('loading="lazy" ', '')}`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    await expect(page.locator('iframe')).toHaveCount(7);
    for (const frame of await page.locator('iframe').all()) {
      // A browser lays out a frame of another site when it comes into view.
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      await expect(inside.locator('h1')).toBeVisible();
      await expect
        .poll(async () => {
          const box = await frame.boundingBox();
          const height = await inside
            .locator('html')
            .evaluate((root) => (root as HTMLElement).offsetHeight);
          return Math.abs((box?.height ?? 0) - height);
        })
        .toBeLessThanOrEqual(1);
      // Whoever follows a link leaves the frame.
      await expect(inside.locator('base')).toHaveAttribute('target', '_blank');
      await expect(inside.locator('footer a').last()).toHaveAttribute('href', /^\/(c|f|zh|en)\//);
    }
    await expect(
      page.locator('iframe[title^="§5.2"]').contentFrame().locator('footer'),
    ).toContainText(/版本[0-9a-f]{7}/);
  } finally {
    server.close();
  }
});

test('everything that can be cited by itself announces its frame, in its language or in both', () => {
  const count = (pattern: RegExp, answers: number): void => {
    // An address that leads on is cited by what it leads to.
    const pages = builtPages.filter(
      (path) => pattern.test(path) && builtText(path).includes('rel="cite-as"'),
    );
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) expect(announced(path), path).toHaveLength(answers);
  };
  count(/^\/(zh|en)\/(?!v\/)[^/]+\/[^/]+\/$/, 1);
  count(/^\/[scf]\/[^/]+\/$/, 2);
});
