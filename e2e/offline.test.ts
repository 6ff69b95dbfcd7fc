import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { offline } from '../src/dictionary/offline.ts';
import { serveSite } from '../src/preview/site-server.ts';
import { root } from './site.ts';

/** A host that can be taken from the network, and given another site. */
interface Host {
  readonly address: string;
  readonly fail: () => void;
  readonly serve: (folder: string) => Promise<void>;
}

const dist = join(root, 'dist');

const test = base.extend<{ readonly host: Host }>({
  serviceWorkers: 'allow',
  host: async ({ page }, use) => {
    const start = (folder: string, port: string) =>
      serveSite({ folder, base: '', host: 'localhost', port });
    let site = await start(dist, '0');
    const { address } = site;
    await use({
      address,
      fail: () => {
        site.close();
      },
      serve: async (folder) => {
        site.close();
        site = await start(folder, new URL(address).port);
      },
    });
    await page.close();
    site.close();
  },
});

const words = offline.en;

/** What is on the device: the paths in each store. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const paths = names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(
        ({ url }) => `${name.split(' ').at(-1) ?? ''} ${new URL(url).pathname}`,
      ),
    );
    return (await Promise.all(paths)).flat();
  });

/** Reads a page until it is kept. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => kept(page)).toContain(`read ${new URL(address).pathname}`);
}

/** The page about the site, once it offers to keep everything. */
async function openControls(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}en/about/`);
  await expect(page.getByText(words.size[0])).toBeVisible();
}

async function keepEverything(page: Page, host: Host): Promise<void> {
  await openControls(page, host);
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByText(words.all)).toBeVisible({ timeout: 60_000 });
}

test('a chapter that was read is there without a network, whole and with its scripts', async ({
  page,
  host,
}) => {
  await read(page, `${host.address}zh/licensing/`);
  await read(page, `${host.address}en/licensing/`);
  host.fail();
  await page.goto(`${host.address}zh/licensing/?from=abroad`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('授权这根杠杆');
  await page.locator('[id="fee-trigger.t3"] button').click();
  await expect(page.locator('[id="fee-trigger.t3"] + p:lang(en)')).toContainText('Microsoft');
  await page.goto(`${host.address}zh/licensing`);
  await expect(page).toHaveURL(/\/zh\/licensing\/$/);
});

test('the very first page is kept with the files that it had asked for, before there was a worker', async ({
  page,
  host,
}) => {
  await read(page, `${host.address}en/sales/`);
  const files = await kept(page);
  expect(files.some((file) => file.startsWith('files /fonts/open-latin'))).toBe(true);
  host.fail();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that is not kept says so in both languages, and names those that are', async ({
  page,
  host,
}) => {
  await read(page, `${host.address}zh/licensing/`);
  host.fail();
  const answer = await page.goto(`${host.address}en/upside/`);
  expect(answer?.status()).toBe(503);
  for (const { title } of [words.answer, offline.zh.answer])
    await expect(page.getByRole('heading', { name: title.join('').trim() })).toBeVisible();
  const pages = page.getByRole('main').getByRole('listitem');
  await expect(pages).toHaveText([
    /第5章：授权这根杠杆/,
    offline.zh.answer.more,
    words.answer.more,
  ]);
  await page.getByRole('link', { name: '授权这根杠杆' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('授权这根杠杆');
});

test('who keeps everything reads, changes language in place, compares, looks up and searches without a network', async ({
  page,
  host,
}) => {
  await keepEverything(page, host);
  await read(page, `${host.address}en/`);
  host.fail();
  await page.goto(`${host.address}en/licensing/`);
  const paragraph = page.locator('[id="why-rent.q1"], [id^="why-rent."]').first();
  const id = (await paragraph.getAttribute('id')) ?? '';
  await paragraph.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const before = (await paragraph.boundingBox())?.y ?? NaN;
  await page.keyboard.press('l');
  await page.waitForURL(/\/zh\/licensing\//);
  const after = async () => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? NaN;
  await expect.poll(async () => Math.abs((await after()) - before)).toBeLessThan(32);
  await page.goto(`${host.address}zh-en/licensing/`);
  await expect(page.locator('#fee-trigger, [id="h-fee-trigger"]').first()).toBeVisible();
  await page.goto(`${host.address}zh/since/`);
  await page.locator('p[data-number] [href*="/who/#"]').first().click();
  await expect(page.locator('#t :target')).toBeVisible();
  await page.goto(`${host.address}zh/search/?q=椅`);
  const found = page.getByRole('main').getByRole('listitem').getByRole('link').first();
  await expect(found).toHaveAttribute('href', /\/zh\/since\/board-and-observer\//);
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('keeping everything can be stopped, gone on with and undone', async ({ page, host }) => {
  await openControls(page, host);
  await expect(
    page.getByText(/about \d+\.\d MB are downloaded and about \d+\.\d MB/),
  ).toBeVisible();
  let isHeld = true;
  await page.context().route('**/zh/who/', async (route) => {
    while (isHeld) await new Promise((done) => setTimeout(done, 50));
    await route.continue().catch(() => null);
  });
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByText(/Keeping, files:\s+\d+ \/ \d{3}/)).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: words.stop }).click();
  isHeld = false;
  await expect(page.getByText(words.part)).toBeVisible();
  const part = (await kept(page)).filter((path) => path.startsWith('everything'));
  expect(part.length).toBeGreaterThan(1);
  await page.reload();
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByText(words.all)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: words.remove }).click();
  await expect(page.getByText(words.all)).toBeHidden();
  expect((await kept(page)).filter((path) => path.startsWith('everything'))).toEqual([]);
});

test('a new edition leaves an open page whole, and takes over when the last of the old is closed', async ({
  page,
  host,
  context,
}) => {
  const next = await mkdtemp(join(tmpdir(), 'edition-'));
  const names = (folder: string) => readdirSync(join(folder, '_astro'));
  try {
    for (const part of ['_astro', 'fonts', 'zh/licensing', 'en/licensing', 'offline', 'index.html'])
      cpSync(join(dist, part), join(next, part), { recursive: true });
    for (const part of ['worker.js', 'offline.json', 'search.json', 'zh/search.json', '404.html'])
      cpSync(join(dist, part), join(next, part));
    becomeNext(next);
    await read(page, `${host.address}zh/licensing/`);
    await host.serve(next);
    const other = await context.newPage();
    await other.goto(`${host.address}zh/licensing/?again`);
    await expect(other.locator('h1')).toHaveText('新版');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.waiting?.state;
        }),
      )
      .toBe('installed');
    // The old page asks for a script that the host has no longer.
    await page.locator('[id="fee-trigger.t3"] button').click();
    await expect(page.locator('[id="fee-trigger.t3"] + p:lang(en)')).toContainText('Microsoft');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.close();
    await other.goto('about:blank');
    await other.goto(`${host.address}zh/licensing/`);
    const old = names(dist).filter((name) => !names(next).includes(name));
    const left = async () => {
      const paths = await kept(other);
      return old.filter((name) => paths.includes(`files /_astro/${name}`));
    };
    expect(old.length).toBeGreaterThan(5);
    await expect.poll(left).toEqual([]);
    host.fail();
    await other.reload();
    await expect(other.locator('h1')).toHaveText('新版');
    await other.keyboard.press('/');
    await expect(other.getByRole('dialog')).toBeVisible();
    await other.close();
  } finally {
    await rm(next, { recursive: true });
  }
});

/** Makes a site one with other text and other names of its scripts, as another build would. */
function becomeNext(folder: string): void {
  const scripts = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(html|js|json)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = scripts.reduce(
      (all, name) => all.replaceAll(name, nextName(name)),
      readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^]*?(<\/h1>)/, '$1新版$2'),
    );
    writeFileSync(file, text);
    if (scripts.includes(entry.name))
      renameSync(file, join(entry.parentPath, nextName(entry.name)));
  }
}

const nextName = (name: string): string => name.replace(/..(?=[\w-]{6}\.js$)/, 'NX');

test('switched off, nothing is left but the word that it is off, and it stays off', async ({
  page,
  host,
}) => {
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      databases: (await indexedDB.databases()).length,
      local: Object.keys(localStorage).filter((name) => name !== 'language'),
      session: Object.keys(sessionStorage),
    }));
  const nothing = { caches: [], workers: 0, databases: 0, local: ['offline'], session: [] };
  await keepEverything(page, host);
  await page.getByRole('checkbox', { name: words.label }).uncheck();
  await expect(page.getByText(words.off)).toBeVisible();
  await expect.poll(left).toEqual(nothing);
  for (const path of ['zh/licensing/', 'en/', 'en/about/']) {
    await page.goto(host.address + path, { waitUntil: 'networkidle' });
    expect(await left()).toEqual(nothing);
  }
  await expect(page.getByText(words.off)).toBeVisible();
  await page.getByRole('checkbox', { name: words.label }).check();
  await read(page, `${host.address}zh/licensing/`);
  expect((await left()).local).toEqual([]);
});

/** Ways in which a browser keeps nothing for a page. */
const refusals = {
  'has no workers, as over plain HTTP': () => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    Reflect.deleteProperty(window, 'caches');
  },
  'lets no worker be named': () => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
  'refuses every store': () => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    for (const name of ['open', 'has', 'keys', 'match'] as const)
      CacheStorage.prototype[name] = refuse;
    ServiceWorkerContainer.prototype.register = refuse;
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
};

for (const [what, refuse] of Object.entries(refusals)) {
  test(`where a browser ${what}, nothing breaks and nothing is offered`, async ({ page, host }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.addInitScript(refuse);
    await page.goto(`${host.address}en/about/`, { waitUntil: 'networkidle' });
    await expect(page.locator('#offline')).toBeHidden();
    await page.goto(`${host.address}en/licensing/`, { waitUntil: 'networkidle' });
    await page.locator('[id="fee-trigger.t3"] button').click();
    await expect(page.locator('[id="fee-trigger.t3"] + p:lang(zh)')).toContainText('微软');
    expect(faults).toEqual([]);
  });
}

test('without JavaScript nothing speaks of it', async ({ browser, host }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${host.address}en/about/`);
  await expect(page.locator('#colophon')).toBeVisible();
  await expect(page.locator('#offline')).toBeHidden();
  await page.close();
});

test('the site can be installed under its name in either language', async ({ page, host }) => {
  const client = await page.context().newCDPSession(page);
  for (const [path, name] of [
    ['zh/', '开放式关系'],
    ['en/about/', 'An Open Relationship'],
  ] as const) {
    await page.goto(host.address + path);
    const { errors, data = '' } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data) as {
      readonly short_name: string;
      readonly scope: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect([manifest.short_name, manifest.scope]).toEqual([name, '/']);
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
      }, src);
      expect(size).toBe(sizes);
    }
  }
});
