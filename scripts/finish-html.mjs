import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { displayNamesIn } from '../src/fonts/display-names.ts';
import { needOf, runsOf } from '../src/fonts/font-need.ts';
import { collapseWhitespace } from './collapse-whitespace.mjs';
import { policyFor } from './content-security-policy.mjs';
import { filesBelow } from './files-below.mjs';
import { tokensOf } from './html-tokens.mjs';
import { withOneStandIn } from './one-stand-in.mjs';
import { contentsOf } from './page-contents.mjs';
import { printPart, screenPart } from './print-css.mjs';
import { minifyCss, pruneCss } from './prune-css.mjs';
import { basePath } from './settings.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./html-tokens.mjs').Token} Token */

// An inline script of one of these types runs, so the policy has to name it; others hold data.
const running = /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i;

/**
 * Finishes every page of a built site in place.
 * @param {string} folder
 * @returns {Promise<number>} how many pages there were
 * @throws {Stop} when pages have faults; names all of them and changes nothing
 */
export async function finishFolder(folder) {
  const files = await filesBelow(folder);
  const read = (/** @type {string} */ file) => readFile(file, 'utf8');
  const script = (await Promise.all(files.filter((f) => f.endsWith('.js')).map(read))).join('\n');
  const names = files.filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(names.map(async (name) => ({ name, html: await read(name) })));
  const faults = pages.flatMap(({ name, html }) =>
    faultsIn(html).map((fault) => `${relative(folder, name)}: ${fault}`),
  );
  if (faults.length > 0) throw new Stop(faults.join('\n'));
  const styles = [...new Set(pages.map(({ html }) => styleOf(tokensOf(html))))].join('\n');
  const print = printPart(minifyCss(styles));
  const sheet = `_astro/print.${createHash('sha256').update(print).digest('hex').slice(0, 8)}.css`;
  if (print !== '') {
    await mkdir(join(folder, '_astro'), { recursive: true });
    await writeFile(join(folder, sheet), print);
  }
  const printAddress = print === '' ? undefined : `${basePath}/${sheet}`;
  await Promise.all(
    pages.map(({ name, html }) => writeFile(name, finishHtml(html, script, printAddress))),
  );
  return pages.length;
}

/**
 * Gives a page one stylesheet of what it uses, a policy that allows just what it holds, and no idle
 * white space.
 * @param {string} html a page in which `faultsIn` finds nothing
 * @param {string} script the text of the script files it may load
 * @param {string} [printAddress] where the style for paper stands, if not in the page
 * @returns {string}
 */
export function finishHtml(html, script = '', printAddress) {
  const tokens = tokensOf(html);
  const scripts = tokens.some(isRunningScript) ? [...textsIn(tokens, isRunningScript), script] : [];
  const source = styleOf(tokens);
  const need = needOf(runsOf(html, displayNamesIn(source)));
  const used = withOneStandIn(pruneCss(source, contentsOf(tokens, scripts.join('\n')), need), need);
  const css = printAddress === undefined ? used : screenPart(used);
  const style = css === '' ? '' : `<style>${css}</style>`;
  // Asked for when everything else has come: a sheet for another medium blocks nothing.
  const paper =
    printAddress === undefined
      ? ''
      : `<link rel="stylesheet" media="print" href="${printAddress}">`;
  const policy = policyFor(
    css === '' ? [] : [css],
    textsIn(tokens, isInlineScript),
    printAddress !== undefined,
  );
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const page = withoutStyles(tokens).flatMap((token) => {
    if (isCharset(token)) return [token, made(meta)];
    if (isEndOfHead(token)) return [made(preloadsOf(css) + style + paper), token];
    return [token];
  });
  return collapseWhitespace(page);
}

/**
 * What the policy would forbid in a page, or the finishing would lose.
 * @param {string} html
 * @returns {string[]} a sentence for each
 */
export function faultsIn(html) {
  const tokens = tokensOf(html);
  const faults = tokens.flatMap((token) => {
    const names = [...token.attributes.keys()];
    const found = [];
    if (names.includes('style')) found.push('has a style attribute. Give it a class');
    if (names.some((name) => /^on[a-z]/.test(name)))
      found.push('has an inline handler. Use a script');
    if (token.name === 'link' && /\bstylesheet\b/.test(token.attributes.get('rel') ?? '')) {
      found.push("loads a stylesheet. Set build.inlineStylesheets to 'always'");
    }
    if (isStyle(token) && names.length > 0) found.push('has attributes. Put them in the CSS');
    return found.map((fault) => `${token.text} ${fault}.`);
  });
  if (!tokens.some(isCharset)) faults.push('there is no <meta charset>, which the policy follows.');
  if (!tokens.some(isEndOfHead)) faults.push('there is no </head>, before which the style stands.');
  return [...new Set(faults)];
}

/**
 * The Latin display face, which every page shows, is asked for before the style that names it is read.
 * @param {string} css minified
 */
function preloadsOf(css) {
  return [...css.matchAll(/@font-face\{[^}]*\}/g)]
    .filter(([rule]) => /font-family:"?Open Latin"?;/.test(rule))
    .flatMap(([rule]) => /(?<=url\()[^)]+/.exec(rule) ?? [])
    .map(
      (address) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address}">`,
    )
    .join('');
}

/**
 * The whole style of a page. The notice of the generator stands in LICENSE once, not on every page.
 * @param {readonly Token[]} tokens
 */
const styleOf = (tokens) =>
  textsIn(tokens, isStyle)
    .join('\n')
    .replaceAll(/\/\*![^]*?\*\//g, '');

/** @param {Token} token */
const isStyle = ({ kind, name }) => kind === 'open' && name === 'style';

/** @param {Token} token */
const isRunningScript = ({ kind, name, attributes }) =>
  kind === 'open' && name === 'script' && running.test(attributes.get('type') ?? '');

/** @param {Token} token */
const isInlineScript = (token) => isRunningScript(token) && !token.attributes.has('src');

/** @param {Token} token */
const isCharset = ({ name, attributes }) => name === 'meta' && attributes.has('charset');

/** @param {Token} token */
const isEndOfHead = ({ kind, name }) => kind === 'close' && name === 'head';

/**
 * The texts inside those elements.
 * @param {readonly Token[]} tokens
 * @param {(open: Token) => boolean} isWanted
 */
function textsIn(tokens, isWanted) {
  return tokens.flatMap((token, index) => {
    const open = tokens[index - 1];
    return token.kind === 'raw' && open !== undefined && isWanted(open) ? [token.text] : [];
  });
}

/** @param {readonly Token[]} tokens */
function withoutStyles(tokens) {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    return token.name !== 'style' && !(before !== undefined && isStyle(before));
  });
}

/**
 * @param {string} text
 * @returns {Token}
 */
function made(text) {
  return { kind: 'other', text, name: '', attributes: new Map() };
}
