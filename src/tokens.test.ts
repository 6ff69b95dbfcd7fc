import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('styles/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

type Colour = readonly [red: number, green: number, blue: number];

/** The channels of a role in one theme, 0 to 255. */
function colour(role: string, theme: (typeof themes)[number]): Colour {
  const pair = new RegExp(`--color-${role}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);`).exec(
    css,
  );
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`tokens.css has no pair of colours for ${role}.`);
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Relative luminance (WCAG 2.2). */
function luminance(channels: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, the same either way round (WCAG 2.2). */
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What stands on what, and the least contrast at which it can be read. */
const pairings = [
  { text: 'key', on: 'paper', least: 7, why: 'reading text' },
  { text: 'key', on: 'wash', least: 7, why: 'marked text' },
  { text: 'soft', on: 'paper', least: 4.5, why: 'captions, notes, dates' },
  { text: 'dim', on: 'paper', least: 4.5, why: 'sentences that the lens has faded' },
  { text: 'microsoft', on: 'paper', least: 4.5, why: 'numerals, labels' },
  { text: 'openai', on: 'paper', least: 4.5, why: 'numerals, labels' },
  { text: 'collision', on: 'paper', least: 4.5, why: 'numerals, labels' },
  { text: 'paper', on: 'microsoft', least: 4.5, why: 'words printed on ink' },
  { text: 'paper', on: 'openai', least: 4.5, why: 'words printed on ink' },
  { text: 'paper', on: 'collision', least: 4.5, why: 'words printed on ink' },
] as const;

test('black on white measures 21, as the standard says', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
});

for (const theme of themes) {
  for (const { text, on, least, why } of pairings) {
    test(`${why} in ${text} can be read on ${on} on ${theme} paper`, () => {
      const ratio = contrast(colour(text, theme), colour(on, theme));
      assert.ok(ratio >= least, `${ratio.toFixed(2)} is less than ${String(least)}`);
    });
  }

  test(`the overprint on ${theme} paper is what the two inks make`, () => {
    const blue = colour('microsoft', theme);
    const red = colour('openai', theme);
    const mixed = blue.map((channel, index) => {
      const [a, b] = [channel / 255, (red[index] ?? 0) / 255];
      return 255 * (theme === 'light' ? a * b : a + b - a * b);
    });
    colour('collision', theme).forEach((channel, index) => {
      assert.ok(Math.abs(channel - (mixed[index] ?? 0)) <= 1, `${channel} is not ${mixed.join()}`);
    });
  });
}

test('inks multiply on white paper and screen on black, whoever chose the paper', () => {
  const blends = [...css.matchAll(/--ink-blend: (\w+);/g)].map(([, blend]) => blend);
  assert.deepEqual(blends, ['multiply', 'screen', 'multiply', 'screen']);
});
