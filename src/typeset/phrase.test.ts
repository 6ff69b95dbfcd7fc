import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { phrasesOf } from './phrase.ts';
import { terms, wholeWords } from './phrase-words.ts';
import { sampleBook } from '../testing/book-sample.ts';

/** Headings with their joints, as an editor would set them. */
const headings = [
  '改变价格的|那一条',
  '授权|这根杠杆',
  '合作|顺手的一面',
  '必应之前的|警告',
  '小引擎|为什么要租',
  '搜索引擎|为什么要租',
  'DuckAssist的|短命',
  '短命的|DuckAssist',
  'ChatGPT|先到一步',
  '把必应|接进ChatGPT',
  '是风头，|还是借鉴',
  '如同|外部供应商',
  '对老对手的|新优势',
  '管钱的人|怎么说',
  '新必应|上线前的警告',
  '董事会与|旁边的|一把椅子',
  '股份与|它管得到的事',
  '少数在门里，|多数在门外',
  '2022年9月|至2023年6月',
  '2026年的|条款',
  '2亿用户，|会话接近|必应的2倍',
  '自尊，|以及自尊解释不了的',
  '2015年至2026年，|两条轨道',
  '两家|在哪里相撞',
  '开放式关系',
  '劝人等一等',
  '止于49%',
  '此后',
];

/** What may stand around a term: every kind of neighbour that joins, opens or closes a phrase. */
const surroundings = [
  '',
  '的',
  '在',
  '与',
  '一',
  '两家',
  '，',
  '《',
  '2亿',
  'OpenAI的',
  '这根杠杆',
  '不',
];

/** The titles of the Chinese chapters and of their sections. */
const titles = readdirSync('content/zh').flatMap((name) =>
  [
    ...readFileSync(`content/zh/${name}`, 'utf8').matchAll(/^(?:title: |## )(.+?)(?: \{#.*)?$/gm),
  ].map(([, title = '']) => title),
);

test('a Chinese heading breaks where a reader would breathe', () => {
  for (const heading of headings) {
    assert.equal(phrasesOf(heading.replaceAll('|', ''), 'zh').join('|'), heading);
  }
});

test('an English heading breaks at its spaces and is left alone', () => {
  assert.deepEqual(phrasesOf('Close, but not exclusive', 'en'), ['Close, but not exclusive']);
});

test('a word that is kept whole is not broken, whatever stands around it', () => {
  for (const term of [...terms, ...wholeWords]) {
    for (const before of surroundings) {
      for (const after of surroundings) {
        const title = before + term + after;
        const whole = phrasesOf(title, 'zh').some((phrase) => phrase.includes(term));
        assert.ok(whole, phrasesOf(title, 'zh').join('|'));
      }
    }
  }
});

test('no title and no statement is broken inside a term of the glossary', () => {
  const texts = [...titles, ...[...sampleBook.claims.values()].map(({ zh }) => zh)];
  const named = [...sampleBook.glossary.values()]
    .map(({ zh: { term } }) => term)
    // A longer name may break between its words.
    .filter((term) => [...term].length < 9)
    .flatMap((term) => texts.filter((text) => text.includes(term)).map((text) => ({ text, term })));
  assert.ok(named.length > titles.length, 'texts that name a term were found');
  const broken = named
    .map(({ text, term }) => ({ term, phrases: phrasesOf(text, 'zh') }))
    .filter(({ term, phrases }) => !phrases.some((phrase) => phrase.includes(term)));
  assert.deepEqual(broken, []);
});

test('a name in Latin letters and a number with its unit are never broken', () => {
  for (const atom of ['Einstein GPT', 'GPT-4', '2亿', '49%', '2023年', '1,500万']) {
    for (const before of ['微软与', '用', '']) {
      const phrases = phrasesOf(`${before}${atom}的说法与影响`, 'zh');
      assert.ok(
        phrases.some((phrase) => phrase.includes(atom)),
        phrases.join('|'),
      );
    }
  }
});

test('the phrases of every title are the title, none is one character, none opens with a particle', () => {
  assert.ok(titles.length > 50, 'the titles were found');
  for (const title of titles) {
    const phrases = phrasesOf(title, 'zh');
    assert.equal(phrases.join(''), title);
    for (const phrase of phrases) {
      assert.ok([...phrase].length > 1 || phrase === title, title);
      assert.doesNotMatch(phrase, /^[的了着过，。、：；？！”’》）]/u, title);
    }
  }
});
