import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync } from 'node:fs';
import { parseBook } from '../content/book.ts';
import { readContent } from '../content/read-files.ts';
import { drawnFile, picturesOf, stalePictures } from './drawn-pictures.ts';

const root = process.cwd();
const book = parseBook(readContent(root));

test('every figure has a drawing and an image in both languages, which show it as it is', () => {
  for (const figure of book.figures.keys()) {
    const files = picturesOf(figure).map((picture) => drawnFile(root, picture));
    assert.deepEqual(
      files.map((file) => file.split('/').at(-1)),
      ['zh.svg', 'zh.png', 'en.svg', 'en.png'].map((end) => `${figure}.${end}`),
    );
    for (const file of files) assert.ok(existsSync(file), file);
  }
  assert.deepEqual(stalePictures(root, book), []);
});

test('who changes a word of a figure, or who vouches for it, is told to draw its pictures again', () => {
  const stake = book.figures.get('stake');
  const claim = book.claims.get('stake-49');
  assert.ok(stake && claim);
  const caption = { ...stake.caption, en: `${stake.caption.en} Almost.` };
  const reworded = {
    ...book,
    figures: new Map([...book.figures, ['stake', { ...stake, caption }]]),
  };
  const vouched = {
    ...book,
    claims: new Map([...book.claims, ['stake-49', { ...claim, basis: 'insiders' as const }]]),
  };
  for (const changed of [reworded, vouched]) {
    const [first] = stalePictures(root, changed);
    assert.equal(first?.path, 'content/figures/stake.yaml');
    assert.match(first.mend, /npm run pictures/);
  }
});
