import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite, citationStyles } from './citation.ts';
import { partedByVersion } from './parted-by-version.ts';
import type { CitationPiece } from './parted-by-version.ts';
import { sampleRecord, sampleVersion } from '../testing/citation-record-sample.ts';
import { locales } from '../content/locale.ts';

/** What a reader sees of the pieces under one of the two choices. */
const shown = (pieces: readonly CitationPiece[], choice: CitationPiece['of']): string =>
  pieces
    .filter(({ of }) => of === 'both' || of === choice)
    .map(({ text }) => text)
    .join('');

test('in every style a reader sees either the citation of the section or that of its version, whole', () => {
  for (const style of citationStyles) {
    for (const kind of ['section', 'paragraph'] as const) {
      for (const locale of locales) {
        const section = cite(sampleRecord(kind, locale), style);
        const version = cite(sampleVersion(kind, locale), style);
        const pieces = partedByVersion(section, version, 'a1b2c3d');
        assert.equal(shown(pieces, 'section'), section, style);
        assert.equal(shown(pieces, 'version'), version, style);
        assert.ok(pieces.length >= 3, `${style} says twice what is in both`);
      }
    }
  }
});

test('of a section that has moved to another chapter since, both are whole', () => {
  const [section, version] = ['https://e.org/zh/b/s/.', 'https://e.org/zh/a/s/v/a1b2c3d/.'];
  const pieces = partedByVersion(section, version, 'a1b2c3d');
  assert.equal(shown(pieces, 'section'), section);
  assert.equal(shown(pieces, 'version'), version);
});
