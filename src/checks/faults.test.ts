import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBook } from '../content/book.ts';
import type { BookReading } from '../content/book.ts';
import { formatProblem } from '../content/problem.ts';
import { textsOf } from '../content/texts.ts';
import { change, content } from '../testing/scratch-book.ts';
import { changes } from './changes.ts';
import { length } from './length.ts';
import { typography } from './typography.ts';

// What a keyboard, an editor, a converter or a careless paste does to a file. Each is made alone on a scratch copy;
// nothing of it may vanish, or reach a reader as it was typed, without a word.

const zh = 'content/zh/sales.mdx';
const en = 'content/en/sales.mdx';
const about = 'content/pages/zh/about.mdx';
const claims = 'content/claims.yaml';
const here = '<Claim id="same-customers">';
const figure = '<Figure id="channels" />';

/** A mistake: its name, the file, what becomes of its text, where the blame must stand, and in which words. */
type Fault = readonly [
  name: string,
  path: string,
  edit: (text: string) => string,
  at: string | number,
  says: RegExp,
];

/** Puts words into a paragraph. */
const inProse =
  (words: string) =>
  (text: string): string =>
    put(text, here, `${words}${here}`);
/** Puts a block between two paragraphs. */
const between =
  (block: string) =>
  (text: string): string =>
    put(text, figure, `${figure}\n\n${block}`);
const replaced =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    put(text, from, to);
const titled = (line: string) => replaced(/^title: .*$/m, line);

function put(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, () => to);
  assert.notEqual(after, text, `there is no ${String(from)}`);
  return after;
}

/** What is said of the content with one file changed; the later rules are asked only of what can be read. */
function saidOf(path: string, edit: (text: string) => string): BookReading {
  const files = new Map(content);
  const before = files.get(path) ?? '';
  const after = edit(before);
  assert.notEqual(after, before);
  files.set(path, after);
  const { book, problems } = readBook(files);
  if (problems.length > 0) return { book, problems };
  // What the history lacks is asked of every change; here only what it forbids.
  const later = [typography, length, changes].flatMap((rule) => rule(book));
  return { book, problems: later.filter(({ fault }) => !fault.includes('says nothing')) };
}

function refused(faults: readonly Fault[]): void {
  for (const [name, path, edit, at, says] of faults) {
    test(name, () => {
      const { problems } = saidOf(path, edit);
      const text = edit(content.get(path) ?? '').split(/\r?\n/);
      const line = typeof at === 'number' ? at : text.findIndex((words) => words.includes(at)) + 1;
      assert.notEqual(line, 0, `no line has “${String(at)}”`);
      const all = problems.map(formatProblem).join('\n');
      const own = problems.filter((item) => item.path === path && item.line === line);
      assert.ok(
        own.some((item) => says.test(formatProblem(item))),
        `line ${line}: ${all || 'nothing was said'}`,
      );
      assert.deepEqual(
        problems.filter((item) => !own.includes(item)).map(formatProblem),
        [],
        'others are blamed',
      );
    });
  }
}

describe('a character that nobody sees, that was lost, or that looks like another is refused by its code point', () => {
  const invisible = [
    '00AD', '034F', '061C', '115F', '180E', '200B', '200C', '200D', '200E', '200F', '2028', '2029',
    '202A', '202B', '202C', '202D', '202E', '2060', '2061', '2063', '2066', '2067', '2068', '2069',
    '206A', '2800', '3164', 'FE0E', 'FE0F', 'FEFF', 'FFA0', 'FFF9', 'E0001', 'E0041', 'E0100',
  ]; // prettier-ignore
  const spaces = ['00A0', '1680', '2002', '2003', '2007', '2009', '200A', '202F', '205F', '3000'];
  const broken = ['0000', '0007', '0008', '000B', '000C', '001B', '007F', '0085', '009F', 'E000', 'F8FF', 'FDD0', 'FFFE', 'FFFF', '10FFFF', '0378', 'FFFD']; // prettier-ignore
  const alike = ['0430', '03BF', '0435', '0456', '13A2', '0261', '02BC', '0660', '2F00', '2E80', 'F900', 'FF21', 'FF11', 'FF76', 'FB01', '1D400', '2160', '3000', '2015', '2010', '30FB', '2236', '00B4', '1F600', '0301', '3042', 'AC00']; // prettier-ignore
  for (const code of [...invisible, ...spaces, ...broken, ...alike]) {
    const character = String.fromCodePoint(Number.parseInt(code, 16));
    const says = new RegExp(`^\\S+ {2}U\\+${code}[ ,]`);
    refused([
      [`U+${code} in Chinese prose`, zh, inProse(`大家${character}也说。`), here, says],
      [`U+${code} in English prose`, en, inProse(`They do${character}so. `), here, says],
    ]);
  }
  for (const code of ['200B', '00A0', '202E', 'FFFD', '0430']) {
    const character = String.fromCodePoint(Number.parseInt(code, 16));
    const says = new RegExp(`U\\+${code}[ ,]`);
    refused([
      [`U+${code} in the ledger`, claims, replaced('合作紧密，却', `合作紧密，${character}却`), `合作紧密，${character}`, says],
      [`U+${code} in a title`, en, titled(`title: Two te${character}ams, one customer`), 'title:', says],
      [`U+${code} in a figure`, 'content/figures/stake.yaml', replaced('微软的投资止于此', `微软的投资${character}止于此`), `微软的投资${character}`, says],
      [`U+${code} on a page beside the story`, about, replaced('{#what}\n\n', `{#what}\n\n此${character}页。`), `此${character}页`, says],
      [`U+${code} in the glossary`, 'content/glossary.yaml', replaced('agreed: [同盟]', `agreed: [同${character}盟]`), `同${character}盟]`, says],
    ]); // prettier-ignore
  }
  refused([
    ['an accent that is a character of its own (NFD)', en, inProse('A cafe\u0301 is so. '), here, /U\+0301 .*NFC/],
    ['a Cyrillic letter in an id', zh, replaced('<Claim id="same-customers">', '<Claim id="sаme-customers">'), 'sаme', /U\+0430 .*neither Latin nor Han/],
    ['a Greek letter in a Latin word of a source', 'content/sources.yaml', replaced('The Awkward Partnership', 'The Awkwαrd Partnership'), 'Awkwαrd', /U\+03B1/],
    ['a character that hides in an entity', zh, inProse('大家&nbsp;都说。'), here, /U\+00A0, no-break space,/],
    ['a number that hides in an entity', zh, inProse('大家&#x200b;都说。'), here, /U\+200B, zero-width space,/],
    ['a character that hides in an escape of YAML', zh, titled('title: "两拨\\u200b销售"'), 'title:', /U\+200B/],
    ['a full-width letter in a source', 'content/sources.yaml', replaced('The Awkward', 'Ｔhe Awkward'), 'Ｔhe', /U\+FF34 .*Write T/],
  ]); // prettier-ignore
});

describe('markup that nothing reads is refused, for a reader would see its signs', () => {
  const literal: readonly (readonly [string, string, RegExp])[] = [
    ['bold that ends after a full stop', '这是**重点。**下一句', /“.*\*\*.*” would be shown as it is typed/],
    ['bold around brackets', '先看**（附录）**再说', /no emphasis is made of it/],
    ['bold that begins with a quotation mark', '他说**“好”**就行', /no emphasis/],
    ['bold that is not closed', '这是**重点', /no emphasis/],
    ['an escaped asterisk', '甲\\*乙', /no emphasis/],
    ['an asterisk between spaces', '2 * 3', /no emphasis/],
    ['underscores inside Han', '这是__重点__吗', /no emphasis/],
    ['single underscores inside Han', '这是_重点_吗', /no emphasis/],
    ['a lone backtick', '甲`乙', /no code/],
    ['a link with a gap', '[甲] (/zh/)][', /no link/],
    ['a footnote without a note', '甲[^1]', /no link/],
    ['a reference without an address', '[甲][乙]', /no link/],
    ['struck out', '~~甲~~', /no markup/],
    ['marked', '==甲==', /no markup/],
    ['a stroke backwards', '甲\\\\乙', /a reader sees the stroke/],
    ['a table’s stroke', '甲|乙', /no table/],
    ['a directive', ':::甲', /no markup/],
    ['an escaped brace', '甲\\{乙', /braces/],
    ['a bare address', '见https://example.com/a，两本账', /no link is made of a bare address.*\[words\]/],
    ['a bare address without a scheme', '见www.example.com，', /bare address/],
  ]; // prettier-ignore
  refused(literal.map(([name, words, says]) => [name, zh, inProse(words), here, says]));
  const inYaml = [
    '重**点**', '**重点**', '*重点*', '__重点__', '_重点_', '`码`', '[甲](/zh/)', '![甲](/a.png)', '{title}', '<b>重点</b>',
    '<Claim id="x">甲</Claim>', '<!-- 甲 -->', '甲&nbsp;乙', '甲&#8203;乙', '~~甲~~', '见https://a.example',
    '甲</script>乙', '# 甲', '- 甲',
  ]; // prettier-ignore
  for (const words of inYaml) {
    refused([
      [`${words} in a title`, zh, titled(`title: '${words}'`), 'title:', /would be shown as it is typed/],
      [`${words} in a summary`, zh, replaced(/(?<=- id: second-pitch\n {4}summary: ).*/, `'${words}'`), words, /would be shown as it is typed/],
    ]); // prettier-ignore
  }
  refused([
    ['bold in the ledger', claims, replaced('合作紧密，却', '合作**紧密**，却'), '**紧密**', /no emphasis/],
    ['bold in a definition', 'content/glossary.yaml', replaced('两方亲近', '两方**亲近**'), '**亲近**', /no emphasis/],
    ['bold in the history', 'content/changes.yaml', replaced(/(?<= {4}what: ).*/, "'**甲**'"), "'**甲**'", /no emphasis/],
    ['bold on the timeline', 'content/timeline.yaml', replaced('放弃观察员席位', '自**放弃**观察员席位'), '**放弃**', /no emphasis/],
    ['bold in a figure', 'content/figures/stake.yaml', replaced('微软的投资止于此', '微软的**投资**止于此'), '**投资**', /no emphasis/],
    ['bold among the people', 'content/who.yaml', replaced(/(?<= {2}zh: ).*/, "'**甲**'"), "'**甲**'", /no emphasis/],
    ['a brace in a figure that names nothing', 'content/figures/stake.yaml', replaced(/(?<=caption:\n {2}zh: )/, '甲{乙'), '甲{乙', /braces/],
    ['a heading without a space', zh, between('##标题 {#title}'), '##标题', /no space stands between ## and the title/],
    ['a heading without a space or an id', zh, between('###标题'), '###标题', /no space stands between ###/],
  ]); // prettier-ignore
});

describe('nothing that is written is lost without a word', () => {
  const block: readonly (readonly [string, string, RegExp])[] = [
    ['a table', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |', /no table is made of it/],
    ['a list', '- 甲', /list is not part/],
    ['a numbered list', '1. 甲', /list is not part/],
    ['a quotation', '> 甲', /blockquote is not part/],
    ['a rule', '***', /a rule is not part/],
    ['a block of code', '```\n甲\n```', /code is not part/],
    ['a heading of level 1', '# 甲 {#x}', /a heading of level 1/],
    ['a heading of level 4', '#### 甲 {#x}', /a heading of level 4/],
    ['a comment of HTML', '<!-- 甲 -->', /comment <!-- … --> has no place/],
    ['a comment of MDX', '{/* 甲 */}', /what stands in braces/],
    ['a paragraph that begins with import', 'import is a word.', /begins with "import" or "export"/],
    ['a paragraph that begins with export', 'export is a word.', /begins with "import" or "export"/],
    ['a paragraph of a value', '{title}', /what stands in braces/],
    ['the address of a link', '[甲]: /zh/', /the address of a link is not part/],
    ['a script', '<script>甲</script>', /<script> is not an element/],
    ['a paragraph of HTML', '<p>甲</p>', /<p> is not an element/],
    ['a fragment', '<>甲</>', /is not an element/],
  ]; // prettier-ignore
  refused(
    block.map(([name, words, says]) => [
      name,
      zh,
      between(words),
      words.split('\n')[0] ?? '',
      says,
    ]),
  );
  const inline: readonly (readonly [string, string, RegExp])[] = [
    ['an image', '![甲](/a.png)', /image cannot stand/],
    ['code', '`甲`', /code cannot stand/],
    ['emphasis', '甲*乙*丙', /emphasis cannot stand/],
    ['a value', '甲{title}乙', /what stands in braces/],
    ['braces with Han', '甲{甲乙 丙}乙', /braces/],
    ['a tag of HTML', '甲<b>乙</b>', /<b> is not an element/],
    ['a forced break', '甲\\\n乙', /a forced line break cannot stand/],
    ['a title of a link', '见[甲](/zh/sales/ "题")。', /title “题” of a link is shown nowhere/],
    ['a link without words', '见[](/zh/sales/)。', /this link has no words/],
    ['bold without words', '见<Claim id="same-customers"></Claim>。', /element has no words/],
    ['a sign that begins no tag', '甲<3', /"<" begins a tag here.*&lt;/],
    ['less than', 'p<0.05', /"<" begins a tag here.*&lt;/],
    ['an address in angle brackets', '<https://example.com>', /"<" begins a tag here.*\[words\]/],
  ]; // prettier-ignore
  refused(
    inline.map(([name, words, says]) => [
      name,
      zh,
      inProse(words),
      words.split('\n')[0] ?? '',
      says,
    ]),
  );
  refused([
    ['words inside a figure', zh, replaced(figure, '<Figure id="channels">看这里。</Figure>'), '看这里', /the words inside <Figure> are lost/],
    ['words inside a table of a page', about, replaced(/<BasisTable \/>/, '<BasisTable>甲</BasisTable>'), '<BasisTable>', /the words inside <BasisTable> are lost/],
    ['bold in a heading', zh, replaced('## 第二次上门', '## 第二次**上门**'), '**上门**', /strong is lost in a heading/],
    ['a link in a heading', zh, replaced('## 第二次上门', '## 第二次[上门](/zh/)'), '[上门]', /link is lost in a heading/],
    ['code in a heading', zh, replaced('## 第二次上门', '## 第二次`上门`'), '`上门`', /code is lost in a heading/],
    ['a value in a heading', zh, replaced('## 第二次上门', '## {title}'), '## {title}', /braces/],
    ['a class of a heading', zh, replaced('{#second-pitch}', '{#second-pitch .big}'), '.big', /more than its id/],
    ['a heading of nothing but its id', zh, replaced('## 第二次上门 ', '## '), '## {#second', /has no title/],
    ['an attribute that a figure does not take', zh, replaced(figure, '<Figure id="channels" caption="看" />'), 'caption', /has caption, which it does not take/],
    ['an attribute that a claim does not take', zh, replaced(here, '<Claim id="same-customers" note="x">'), 'note=', /has note, which/],
    ['an attribute twice', zh, replaced(here, '<Claim id="same-customers" id="x">'), 'id="x"', /has id twice/],
    ['an attribute in braces', zh, replaced(figure, '<Figure id="channels" wide={true} />'), 'wide', /has wide, which/],
    ['attributes spread out', zh, replaced(figure, '<Figure id="channels" {...title} />'), '...title', /has \{…\}/],
    ['two paragraphs in a note', zh, replaced('<Since to="terms-of-2026" claims="any-cloud">\n', '<Since to="terms-of-2026" claims="any-cloud">\n另一段。\n\n'), '<Since to="terms-of-2026"', /is one paragraph/],
    ['a list in a note', zh, replaced('<Since to="terms-of-2026" claims="any-cloud">\n', '<Since to="terms-of-2026" claims="any-cloud">\n- '), '<Since to="terms-of-2026"', /is one paragraph/],
    ['a note on one line', zh, replaced(/<Since to="terms-of-2026" claims="any-cloud">\n(.*)\n<\/Since>/, '<Since to="terms-of-2026" claims="any-cloud">甲</Since>'), '<Since to="terms-of-2026"', /is one paragraph/],
    ['a claim in a note', zh, replaced('<Since to="terms-of-2026" claims="any-cloud">\n', '<Since to="terms-of-2026" claims="any-cloud">\n据说<Claim id="any-cloud">如此</Claim>。'), '据说<Claim', /is told in a note/],
    ['a title that # cuts', zh, titled('title: 授权 #1这根杠杆'), 'title:', /“1这根杠杆” would be lost/],
    ['a title that # cuts to nothing', zh, titled('title: #授权'), 'title:', /title/],
    ['a summary that # cuts', zh, replaced(/(?<=- id: second-pitch\n {4}summary: ).*/, '一些 #公司说。'), '一些 #', /would be lost/],
    ['a claim that # cuts', claims, replaced('合作紧密，却', '合作紧密 #却'), '合作紧密 #', /would be lost/],
    ['a value in braces that # cuts', claims, replaced('whenSaid: { zh: 2022年秋天, en: autumn 2022 }', 'whenSaid: { zh: 2022年秋天 #1, en: autumn 2022 }'), '2022年秋天 #1', /all after it would be lost/],
    ['a key twice', zh, titled('title: 甲\ntitle: 乙'), 'title: 乙', /Map keys must be unique/],
    ['a merged key', claims, replaced('- id: open-relationship\n', '- id: open-relationship\n  <<: { chapter: overview }\n'), '<<', /not merged|Unrecognized/],
    ['an anchor', zh, titled('title: &t 甲'), 'title:', /anchors and tags/],
    ['a value that begins with an asterisk', zh, titled('title: *甲'), 'title:', /a reference in YAML.*quotation marks/],
    ['a tag of YAML', zh, titled('title: !!str 甲'), 'title:', /anchors and tags/],
    ['a document after the first', claims, (text) => `${text}\n---\n- id: x\n`, '---', /multiple documents/],
    ['a block of lines', zh, titled('title: |\n  甲\n  乙'), 'title:', /a line break in it/],
    ['a value of spaces', zh, titled("title: '  '"), 'title:', /no words/],
    ['a space at the end of a value', zh, titled("title: '甲 '"), 'title:', /a space at its beginning or end/],
    ['a day of revision that has not come', zh, replaced(/revised: .*/, 'revised: 2099-11-25'), 'revised:', /later than .*, the day of the last change/],
    ['a day of revision of a page that has not come', about, replaced(/revised: .*/, 'revised: 2099-11-25'), 'revised:', /later than/],
    ['a title of a figure for which its card has no room', 'content/figures/stake.yaml', replaced(/(?<=title:\n {2}zh: ).*/, '题'.repeat(61)), 1, /the title in zh has 61 characters/],
  ]); // prettier-ignore
});

describe('what an editor or a keyboard did to a file is called by its name', () => {
  refused([
    ['a byte order mark', zh, (text) => `\ufeff${text}`, 1, /byte order mark/],
    ['a byte order mark in a list', claims, (text) => `\ufeff${text}`, 1, /byte order mark/],
    ['lines that end as on Windows', zh, (text) => text.replaceAll('\n', '\r\n'), 1, /CRLF/],
    ['lines of a figure that end as on Windows', 'content/figures/stake.yaml', (text) => text.replaceAll('\n', '\r\n'), 1, /CRLF/],
    ['both', en, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`, 1, /BOM|CRLF/],
    ['an empty chapter', zh, () => '', 1, /the file is empty/],
    ['an empty page', about, () => '\n', 1, /the file is empty/],
    ['an empty ledger', claims, () => '', 1, /the file is empty/],
    ['frontmatter without its end', zh, replaced(/\n---\n/, '\n'), 1, /the frontmatter has no end/],
    ['frontmatter without its beginning', zh, replaced(/^---\n/, ''), 1, /does not start with frontmatter/],
    ['a page without frontmatter', about, replaced(/^---\n/, ''), 1, /does not start with frontmatter/],
    ['a quotation mark that is not closed', zh, titled('title: "甲'), 'title:', /the quotation mark " is not closed/],
    ['a single one that is not closed', claims, replaced('zh: 微软与OpenAI合作紧密', "zh: '微软与OpenAI合作紧密"), "zh: '微软", /the quotation mark ' is not closed/],
    ['a misspelt key', zh, replaced('revised:', 'revisd:'), 'revisd:', /Unrecognized key: "revisd".*Did you mean "revised"/],
    ['a misspelt key of a claim', claims, replaced('- id: open-relationship\n  chapter:', '- id: open-relationship\n  chaptr:'), 'chaptr:', /Unrecognized key: "chaptr"/],
    ['a full-width colon after a key', zh, titled('title：两拨销售，一家客户'), 'title：', /the colon after "title" is full-width/],
    ['a full-width colon in the ledger', claims, replaced('- id: open-relationship', '- id： open-relationship'), 'id：', /the colon after "- id" is full-width/],
    ['tabs for indentation', claims, replaced('- id: open-relationship\n  chapter', '- id: open-relationship\n\tchapter'), '\tchapter', /U\+0009 .* is a tab/],
    ['a number for a title', zh, titled('title: 1.10'), 'title:', /received number.*quotation marks/],
    ['a truth for a title', zh, titled('title: true'), 'title:', /received boolean.*quotation marks/],
    ['nothing for a title', zh, titled('title:'), 'title:', /received null/],
    ['a value in curly quotation marks', zh, titled('title: “两拨销售”'), 'title:', /curly quotation marks/],
    ['a day in curly quotation marks', zh, replaced(/revised: .*/, 'revised: “2026-11-28”'), 'revised:', /curly|a date is/],
    ['30 February', zh, replaced(/revised: .*/, 'revised: 2026-02-30'), 'revised:', /a date is/],
    ['a day without zeros', zh, replaced(/revised: .*/, 'revised: 2026-2-3'), 'revised:', /a date is/],
    ['an indentation that fits nothing', claims, replaced('- id: open-relationship\n  chapter', '- id: open-relationship\n   chapter'), '- id: open-relationship', /this is not YAML/],
    ['a colon in a value', en, titled('title: Two teams: one customer'), 'title:', /this is not YAML/],
    ['a claim that is not closed', zh, replaced(/(<Claim id="same-customers">[^<]*)<\/Claim>/, '<Claim id="same-customers">甲'), '<Claim id="same-customers">甲', /this is not MDX/],
    ['a claim in a claim', zh, replaced(here, `${here}<Claim id="any-cloud">甲</Claim>`), here, /a claim stands inside a claim/],
    ['a title of 61 Han', zh, titled(`title: ${'题'.repeat(61)}`), 'title:', /<=60 characters/],
    ['a heading of 61 Han', zh, replaced('## 第二次上门', `## ${'题'.repeat(61)}`), '## 题', /the title in zh has 61 characters/],
    ['a claim of 161 Han', claims, replaced(/(?<=- id: open-relationship[^]*? {2}zh: ).*/, '事'.repeat(161)), '- id: open-relationship', /the claim in zh has 161/],
    ['a word of 60 letters', en, titled(`title: ${'w'.repeat(60)}`), 'title:', /a word of 60 letters/],
    ['half-width punctuation in the history', 'content/changes.yaml', replaced(/(?<= {4}what: )[^'\n]/, '甲,乙'), 5, /half-width punctuation/],
    ['a hard-wrapped Han paragraph', zh, replaced('碍着彼此。', '碍着彼此。\n'), '两个柜台，若是', /a line break inside a Chinese paragraph/],
  ]); // prettier-ignore
});

/** What is said of a chapter with words put into it, and the text that its reader gets. */
function fine(name: string, path: string, edit: (text: string) => string, shown: string): void {
  test(name, () => {
    const { book, problems } = saidOf(path, edit);
    assert.deepEqual(problems, []);
    assert.ok(textsOf(book).some(({ text }) => text.includes(shown)));
  });
}

describe('what is rightly written is taken as it is', () => {
  fine('bold between Han', zh, inProse('这是**重点**，也是。'), '这是重点，也是。');
  fine(
    'bold beside a bracket outside it',
    zh,
    inProse('先看（**附录**）再说。'),
    '先看（附录）再说。',
  );
  fine('a sign of less, as an entity', en, inProse('It was &lt;3 then. '), 'It was <3 then.');
  fine('an ampersand', en, inProse('AT&amp;T did. '), 'AT&T did.');
  fine('characters beyond the common block: 𠮷 䶮', zh, inProse('𠮷与䶮都说。'), '𠮷与䶮都说。');
  fine('a circled number', zh, inProse('见①。'), '见①。');
  fine(
    'accents of Latin letters',
    en,
    inProse('Perú, a café and Łódź did. '),
    'Perú, a café and Łódź',
  );
  fine(
    'a paragraph that is indented',
    zh,
    replaced('两个柜台，若是', '    两个柜台，若是'),
    '两个柜台，若是',
  );
  fine('a number sign that is part of a word', en, titled('title: The C# of it'), 'The C# of it');
  fine('a number sign in quotation marks', en, titled("title: 'Lever #1 of it'"), 'Lever #1 of it');
  fine('a comment on a line of its own', zh, titled('# 这是说给作者的\ntitle: 甲乙'), '甲乙');
  fine(
    'signs that other formats escape',
    en,
    titled("title: '& 50% _x $ of it'"),
    '& 50% _x $ of it',
  );
  fine('a title of 60 Han', zh, titled(`title: ${'题'.repeat(60)}`), '题'.repeat(60));
});

test('change says when it changes nothing, so that no fault passes by being absent', () => {
  assert.throws(() => {
    change(new Map(content), zh, 'not there', 'x');
  });
});
