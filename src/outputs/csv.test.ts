import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCsv } from './csv.ts';

test('a table opens in any reader of RFC 4180: commas, quotation marks and lines survive', () => {
  assert.equal(
    writeCsv(
      ['id', 'text'],
      [
        ['a', 'plain'],
        ['b', 'one, two'],
        ['c', 'say "x"\nthen'],
        ['d', ''],
      ],
    ),
    'id,text\r\na,plain\r\nb,"one, two"\r\nc,"say ""x""\nthen"\r\nd,\r\n',
  );
});

test('a row that does not fit the header is refused', () => {
  assert.throws(() => writeCsv(['id', 'text'], [['a']]), /1 fields, the header 2/);
});
