import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { readType } from '../social/press.ts';
import { footOf, pictureWidth, withFootPng, withFootSvg } from './foot.ts';

const paper = { r: 243, g: 243, b: 238 };

test('a picture carries the address of where the site stands, as outlines in its foot', async () => {
  const foot = await footOf('https://press.example/sub/f/stake/', readType());
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="100" viewBox="0 0 ${pictureWidth * 6} 600"><path fill="#f3f3ee" d="M0 0h3840v600H0z"/></svg>`;
  const svg = withFootSvg(drawn, foot);
  assert.doesNotMatch(svg, /<text/);
  const size = { width: pictureWidth * 2, height: 200 };
  const blank = await sharp({ create: { ...size, channels: 3, background: paper } })
    .png()
    .toBuffer();
  for (const picture of [Buffer.from(svg), await withFootPng(blank, foot)]) {
    const darkest = async (top: number, height: number) => {
      const part = { left: 0, top, width: pictureWidth, height };
      const image = await sharp(picture).resize({ width: pictureWidth }).toBuffer();
      const { channels } = await sharp(await sharp(image).extract(part).toBuffer()).stats();
      return channels[0]?.min;
    };
    assert.ok(Number(await darkest(70, 30)) < 80);
    assert.ok(Number(await darkest(0, 66)) > 230);
  }
});
