import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Stop } from '../../scripts/stop.mjs';
import { embedScriptPath } from '../content/address.ts';
import { fingerprint } from '../content/fingerprint.ts';
import { displayNamesIn } from '../fonts/display-names.ts';
import { needOf, runsOf } from '../fonts/font-need.ts';
import { collapseWhitespace } from './collapse-whitespace.ts';
import { policyFor } from './content-security-policy.ts';
import { withOneFallbackFace } from './fallback-face.ts';
import { filesBelow } from './files-below.ts';
import { plainToken, tokensOf } from './html-tokens.ts';
import type { Token } from './html-tokens.ts';
import { contentsOf } from './page-contents.ts';
import { pruneCss } from './prune-css.ts';

/** What stands beside the pages of a site. */
interface Beside {
  /** The text of every script file. */
  readonly script?: string;
  /** The text of each stylesheet, by its file's name. */
  readonly sheets?: ReadonlyMap<string, string>;
}

// An inline script of one of these types runs, so the policy has to name it; others hold data.
const running = /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i;

/**
 * Finishes every page of a built site in place.
 * @returns how many pages there were
 * @throws {Stop} when pages have faults; names all of them and changes nothing
 */
export async function finishFolder(folder: string): Promise<number> {
  const files = await filesBelow(folder);
  const read = (end: string) =>
    Promise.all(
      files
        .filter((file) => file.endsWith(end))
        .map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
    );
  const pages = await read('.html');
  const faults = pages.flatMap(({ file, text }) =>
    faultsIn(text).map((fault) => `${relative(folder, file)}: ${fault}`),
  );
  if (faults.length > 0) throw new Stop(faults.join('\n'));
  // A script for pages of other sites adds nothing to these.
  const script = (await read('.js'))
    .filter(({ file }) => relative(folder, file) !== embedScriptPath.slice(1))
    .map(({ text }) => text)
    .join('\n');
  const sheets = new Map((await read('.css')).map(({ file, text }) => [basename(file), text]));
  const [first] = pages;
  if (first !== undefined) await keepWholeSheet(folder, first.text);
  await Promise.all(
    pages.map(({ file, text }) => writeFile(file, finishHtml(text, { script, sheets }))),
  );
  return pages.length;
}

/** The style that every page was given before it was brought down to what each uses: what joins pages needs it. */
export const wholeSheet = /^whole\.\w+\.css$/;

async function keepWholeSheet(folder: string, html: string): Promise<void> {
  const style = styleOf(tokensOf(html));
  await mkdir(join(folder, '_astro'), { recursive: true });
  await writeFile(join(folder, '_astro', `whole.${fingerprint(style)}.css`), style);
}

/**
 * The part of a style that a page uses, with faces for what its text needs.
 * @param html the page
 * @param source the whole style
 * @param beside the text of every script that it runs, a sheet that it loads beside, and its tokens where they are known
 */
export function styleUsedBy(
  html: string,
  source: string,
  { script = '', sheet = '', tokens = tokensOf(html) } = {},
): string {
  const need = needOf(runsOf(html, displayNamesIn(source)));
  const contents = contentsOf(tokens, script);
  return withOneFallbackFace(pruneCss(source, contents, { need, sheet }), need);
}

/**
 * Gives a page one stylesheet of what it uses, a policy that allows just what it holds, and no idle
 * white space.
 * @param html a page in which `faultsIn` finds nothing
 */
export function finishHtml(html: string, { script = '', sheets = new Map() }: Beside = {}): string {
  const tokens = tokensOf(html);
  const scripts = tokens.some(isRunningScript) ? [...textsIn(tokens, isRunningScript), script] : [];
  const links = tokens.filter(isSheet);
  const sheet = links.map((link) => sheets.get(basename(link.attributes.get('href') ?? '')) ?? '');
  const css = styleUsedBy(html, styleOf(tokens), {
    ...{ script: scripts.join('\n'), sheet: sheet.join('') },
    tokens,
  });
  const style = css === '' ? '' : `<style>${css}</style>`;
  const policy = policyFor(
    css === '' ? [] : [css],
    textsIn(tokens, isInlineScript),
    links.length > 0,
  );
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  // A sheet comes last: asked for when everything else has come, and its layers after the page's.
  const end = [preloadsOf(css), style, ...links.map(({ text }) => text)].join('');
  const page = withoutStyles(tokens).flatMap((token) => {
    if (isCharset(token)) return [token, plainToken('other', meta)];
    if (isEndOfHead(token)) return [plainToken('other', end), token];
    return isSheet(token) ? [] : [token];
  });
  return collapseWhitespace(page);
}

/**
 * What the policy would forbid in a page, or the finishing would lose.
 * @returns a sentence for each
 */
export function faultsIn(html: string): readonly string[] {
  const tokens = tokensOf(html);
  const faults = tokens.flatMap((token) => {
    const names = [...token.attributes.keys()];
    const found: string[] = [];
    if (names.includes('style')) found.push('has a style attribute. Give it a class');
    if (names.some((name) => /^on[a-z]/.test(name)))
      found.push('has an inline handler. Use a script');
    if (isSheet(token) && token.attributes.get('media') !== 'print') {
      found.push("holds up the page. Set build.inlineStylesheets to 'always'");
    }
    if (isStyle(token) && names.length > 0) found.push('has attributes. Put them in the CSS');
    return found.map((fault) => `${token.text} ${fault}.`);
  });
  if (!tokens.some(isCharset)) faults.push('there is no <meta charset>, which the policy follows.');
  if (!tokens.some(isEndOfHead)) faults.push('there is no </head>, before which the style stands.');
  return [...new Set(faults)];
}

/** The Latin display face, which every page shows, is asked for before the style that names it is read. */
function preloadsOf(css: string): string {
  return [...css.matchAll(/@font-face\{[^}]*\}/g)]
    .filter(([rule]) => /font-family:"?Open Latin"?;/.test(rule))
    .flatMap(([rule]) => /(?<=url\()[^)]+/.exec(rule) ?? [])
    .map(
      (address) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">`,
    )
    .join('');
}

/** The whole style of a page. The notice of the generator stands in LICENSE once, not on every page. */
const styleOf = (tokens: readonly Token[]): string =>
  textsIn(tokens, isStyle)
    .join('\n')
    .replaceAll(/\/\*![^]*?\*\//g, '');

const isStyle = ({ kind, name }: Token): boolean => kind === 'open' && name === 'style';

const isSheet = ({ name, attributes }: Token): boolean =>
  name === 'link' && /\bstylesheet\b/.test(attributes.get('rel') ?? '');

const isRunningScript = ({ kind, name, attributes }: Token): boolean =>
  kind === 'open' && name === 'script' && running.test(attributes.get('type') ?? '');

const isInlineScript = (token: Token): boolean =>
  isRunningScript(token) && !token.attributes.has('src');

const isCharset = ({ name, attributes }: Token): boolean =>
  name === 'meta' && attributes.has('charset');

const isEndOfHead = ({ kind, name }: Token): boolean => kind === 'close' && name === 'head';

/** The texts inside those elements. */
function textsIn(tokens: readonly Token[], isWanted: (open: Token) => boolean): string[] {
  return tokens.flatMap((token, index) => {
    const open = tokens[index - 1];
    return token.kind === 'raw' && open !== undefined && isWanted(open) ? [token.text] : [];
  });
}

function withoutStyles(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    return token.name !== 'style' && !(before !== undefined && isStyle(before));
  });
}
