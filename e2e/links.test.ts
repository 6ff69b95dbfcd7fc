import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { builtPages, builtText, pagesIn, root } from './site.ts';

/** What a page links to, and what can be linked to in it. */
interface Ends {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Reads the ends of links out of a page's HTML. */
function endsOf(html: string): Ends {
  const values = (name: string): string[] =>
    [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
  return { links: values('href'), ids: new Set(values('id')) };
}

/**
 * Every link of a built site that leads nowhere, as `page → link`.
 * @param folder the site
 * @param base the sub-path that it stands below
 * @param beside a folder whose files that are no pages count as there
 */
async function brokenLinks(folder: string, base: string, beside = folder): Promise<string[]> {
  const pages = new Map<string, Ends>();
  for (const path of pagesIn(folder)) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    pages.set(`${base}${path}`, endsOf(await readFile(join(folder, file), 'utf8')));
  }
  const files = new Set(
    [folder, beside]
      .flatMap((place) => readdirSync(place, { recursive: true, encoding: 'utf8' }))
      .filter((path) => !path.endsWith('.html'))
      .map((path) => `${base}/${path.replaceAll('\\', '/')}`),
  );
  return [...pages].flatMap(([page, { links }]) =>
    links
      .filter((link) => !link.startsWith('https:'))
      .filter((link) => {
        const { pathname, hash } = new URL(link, `http://site${page}`);
        const target = pages.get(pathname);
        if (target === undefined) return !files.has(pathname);
        return hash !== '' && !target.ids.has(decodeURIComponent(hash.slice(1)));
      })
      .map((link) => `${page} → ${link}`),
  );
}

test('every internal link and fragment resolves', async () => {
  expect(builtPages.length).toBeGreaterThan(100);
  expect(await brokenLinks(join(root, 'dist'), '')).toEqual([]);
});

test('every internal link and fragment resolves below a sub-path', async () => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'sub-path-'));
  try {
    await promisify(execFile)(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
      {
        cwd: root,
        env: {
          ...process.env,
          BASE_PATH: '/reports/alliance',
          SITE_URL: 'https://press.example',
          // Styles, cards, books and pictures, which take most of a build, change no link.
          UNFINISHED: 'yes',
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      },
    );
    expect(pagesIn(folder)).toEqual(builtPages);
    expect(await brokenLinks(folder, '/reports/alliance', join(root, 'dist'))).toEqual([]);
    const html = await readFile(join(folder, 'zh/licensing/fee-trigger/index.html'), 'utf8');
    expect(html).toContain(
      '<link rel="canonical" href="https://press.example/reports/alliance/zh/licensing/fee-trigger/">',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('every address that was published is still there', () => {
  const { links } = JSON.parse(builtText('/links.json')) as {
    links: readonly { address: string }[];
  };
  const gone = links.filter(({ address }) => {
    const { pathname, hash } = new URL(address);
    if (!builtPages.includes(pathname)) return true;
    return hash !== '' && !builtText(pathname).includes(`id="${hash.slice(1)}"`);
  });
  expect(links.length).toBeGreaterThan(builtPages.length);
  expect(gone).toEqual([]);
});

test('every page answers 200, and an unknown address gets the page that was never printed', async ({
  request,
}) => {
  for (const path of builtPages) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
  }
  const missing = await request.get('/en/licensing/no-such-section/');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('never printed');
});
