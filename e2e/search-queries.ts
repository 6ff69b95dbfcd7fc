import type { Locale } from '../src/content/locale.ts';

/** What a reader asks, and what has to come first. */
export interface SearchQuery {
  /** On whose search page it is asked. */
  readonly reader: Locale;
  readonly query: string;
  /** The address of the very first result: a term where the query is its name, else a section. */
  readonly first: string;
  /** The address of the first claim among the results, where the words are a claim's. */
  readonly claim?: string;
}

const ask = (reader: Locale, query: string, first: string, claim?: string): SearchQuery => ({
  reader,
  query,
  first: `/${reader}/${first}`,
  ...(claim !== undefined && { claim: `/${reader}/${claim}` }),
});

/**
 * Written from `content/` alone, before there was a search, so that the search is made for the
 * questions and not the questions for the search.
 */
export const searchQueries: readonly SearchQuery[] = [
  // A term's or a name's own form, in the reader's script.
  ask('zh', '云', 'glossary/#cloud'),
  ask('zh', '必应', 'glossary/#bing'),
  ask('zh', '算力', 'glossary/#computing-capacity'),
  ask('zh', '持股', 'glossary/#stake'),
  ask('zh', '股份', 'glossary/#stake'),
  ask('zh', '权重', 'glossary/#weights'),
  ask('zh', '模型', 'glossary/#model'),
  ask('zh', '索引', 'glossary/#search-index'),
  ask('zh', '谷歌', 'glossary/#google'),
  ask('zh', '亚马逊', 'glossary/#amazon'),
  ask('zh', '纳德拉', 'glossary/#nadella'),
  ask('zh', '观察员', 'glossary/#observer'),
  ask('zh', '开放式关系', 'glossary/#open-relationship'),
  ask('zh', '大语言模型', 'glossary/#large-language-model'),
  ask('en', 'Bing', 'glossary/#bing'),
  ask('en', 'stake', 'glossary/#stake'),
  ask('en', 'weights', 'glossary/#weights'),
  ask('en', 'cloud', 'glossary/#cloud'),
  ask('en', 'nadella', 'glossary/#nadella'),
  ask('en', 'Oren Etzioni', 'glossary/#etzioni'),
  ask('en', 'right of first refusal', 'glossary/#right-of-first-refusal'),
  ask('en', 'large language model', 'glossary/#large-language-model'),
  ask('en', 'observer', 'glossary/#observer'),

  // The other script, pinyin, an abbreviation, another name.
  ask('zh', 'Bing', 'glossary/#bing'),
  ask('zh', 'biying', 'glossary/#bing'),
  ask('zh', 'Nadella', 'glossary/#nadella'),
  ask('zh', 'google', 'glossary/#google'),
  ask('zh', '奥特曼', 'glossary/#altman'),
  ask('zh', '生成式人工智能', 'glossary/#generative-ai'),
  ask('zh', 'AGI', 'glossary/#agi'),
  ask('zh', 'CEO', 'glossary/#chief-executive'),
  ask('zh', 'LLM', 'glossary/#large-language-model'),
  ask('zh', '月活', 'glossary/#monthly-users'),
  ask('zh', 'gufen', 'glossary/#stake'),
  ask('zh', 'tongyong rengong zhineng', 'glossary/#agi'),
  ask('en', '必应', 'glossary/#bing'),
  ask('en', 'biying', 'glossary/#bing'),
  ask('en', '纳德拉', 'glossary/#nadella'),
  ask('en', '算力', 'glossary/#computing-capacity'),
  ask('en', 'MSFT', 'glossary/#microsoft'),
  ask('en', 'CEO', 'glossary/#chief-executive'),

  // One or two Han characters that name no term.
  ask('zh', '钟', 'warning/two-clocks/'),
  ask('zh', '椅', 'since/board-and-observer/'),
  ask('zh', '账', 'licensing/two-ledgers/'),
  ask('zh', '租金', 'licensing/two-ledgers/'),
  ask('zh', '房客', 'licensing/two-ledgers/'),
  ask('zh', '柜台', 'sales/two-teams/'),
  ask('zh', '自尊', 'overview/pride-and-interest/', 'overview/pride-and-interest/#c-mostly-ego'),
  ask('zh', '风头', 'chatgpt/thunder-or-lesson/', 'chatgpt/thunder-or-lesson/#c-steal-thunder'),
  ask(
    'zh',
    '出资人',
    'investment/influence-without-control/',
    'investment/influence-without-control/#c-backer-and-freedom',
  ),
  ask('zh', '困惑', 'sales/second-pitch/', 'sales/second-pitch/#c-pitch-confusing'),
  ask('zh', '解除', 'since/board-and-observer/'),

  // What a section is about, in Chinese.
  ask('zh', '发动机', 'sales/einstein-gpt/'),
  ask('zh', '反垄断', 'investment/short-of-half/', 'investment/short-of-half/#c-stake-antitrust'),
  ask(
    'zh',
    '雷德蒙德',
    'chatgpt/bing-unfinished/',
    'chatgpt/bing-unfinished/#c-bing-work-unfinished',
  ),
  ask(
    'zh',
    '放慢脚步',
    'warning/advice-to-wait/',
    'warning/advice-to-wait/#c-advised-to-slow-down',
  ),
  ask(
    'zh',
    '令人不安',
    'warning/released-anyway/',
    'warning/released-anyway/#c-warning-proved-right',
  ),
  ask('zh', '对话长度', 'warning/released-anyway/', 'warning/released-anyway/#c-new-limits'),
  ask('zh', '增强版', 'investment/two-revenues/', 'investment/two-revenues/#c-two-revenue-lines'),
  ask('zh', '代码库和权重', 'access/few-inside/', 'access/few-inside/#c-few-teams-inside'),
  ask('zh', '自助接口', 'since/rented-search/', 'since/rented-search/#c-bing-api-retired'),
  ask('zh', '英国监管机构', 'since/share-and-control/'),

  // Figures and names of versions.
  ask('zh', '49%', 'investment/short-of-half/', 'investment/short-of-half/#c-stake-49'),
  ask('zh', '2亿', 'scoreboard/two-measures/', 'scoreboard/two-measures/#c-users-200m'),
  ask('zh', '1350亿', 'since/share-and-control/', 'since/share-and-control/#c-stake-27'),
  ask('zh', '2500亿', 'since/cloud-and-capital/', 'since/cloud-and-capital/#c-azure-250bn'),
  ask(
    'zh',
    '2015年',
    'investment/nonprofit-to-billions/',
    'investment/nonprofit-to-billions/#c-nonprofit-2015',
  ),
  ask('zh', 'GPT-4', 'warning/untrained-model/', 'warning/untrained-model/#c-unreleased-gpt4'),
  ask('zh', 'MAI-1', 'since/rivals-by-name/', 'since/rivals-by-name/#c-in-house-model'),
  ask('en', '200 million', 'scoreboard/two-measures/', 'scoreboard/two-measures/#c-users-200m'),
  ask('en', '135 billion', 'since/share-and-control/', 'since/share-and-control/#c-stake-27'),
  ask(
    'en',
    'Amazon 50 billion',
    'since/cloud-and-capital/',
    'since/cloud-and-capital/#c-amazon-50bn',
  ),

  // Both scripts in one question.
  ask('zh', 'DuckAssist关掉', 'licensing/duckassist/', 'licensing/duckassist/#c-duckassist-shut'),
  ask(
    'zh',
    '微软 观察员',
    'since/board-and-observer/',
    'since/board-and-observer/#c-observer-seat',
  ),
  ask(
    'zh',
    'Nadella 接入',
    'scoreboard/bing-inside-chatgpt/',
    'scoreboard/bing-inside-chatgpt/#c-bing-into-chatgpt',
  ),
  ask('zh', 'Altman 解职', 'since/board-and-observer/'),
  ask('zh', 'OpenAI 分成', 'since/terms-of-2026/', 'since/terms-of-2026/#c-revenue-share-capped'),
  ask('zh', 'Salesforce营销邮件', 'sales/einstein-gpt/'),
  ask('en', 'Altman 董事会', 'since/board-and-observer/'),
  ask('en', '微软 landlord', 'licensing/two-ledgers/'),

  // What a section is about, in English.
  ask('en', 'clocks', 'warning/two-clocks/'),
  ask('en', 'tenant', 'licensing/two-ledgers/'),
  ask('en', 'thunder', 'chatgpt/thunder-or-lesson/'),
  ask('en', 'pride', 'overview/pride-and-interest/'),
  ask('en', 'two counters', 'sales/two-teams/'),
  ask(
    'en',
    'higher fees',
    'licensing/fee-trigger/',
    'licensing/fee-trigger/#c-any-ai-triggers-fee',
  ),
  ask(
    'en',
    'antitrust',
    'investment/short-of-half/',
    'investment/short-of-half/#c-stake-antitrust',
  ),
  ask(
    'en',
    'Redmond',
    'chatgpt/bing-unfinished/',
    'chatgpt/bing-unfinished/#c-bing-work-unfinished',
  ),
  ask('en', 'confusing', 'sales/second-pitch/', 'sales/second-pitch/#c-pitch-confusing'),
  ask(
    'en',
    'humanity',
    'investment/nonprofit-to-billions/',
    'investment/nonprofit-to-billions/#c-nonprofit-2015',
  ),
  ask(
    'en',
    'unsettling exchanges',
    'warning/released-anyway/',
    'warning/released-anyway/#c-warning-proved-right',
  ),
  ask('en', 'marketing e-mails', 'sales/einstein-gpt/', 'sales/einstein-gpt/#c-einstein-competes'),
  ask(
    'en',
    'DuckAssist switched off',
    'licensing/duckassist/',
    'licensing/duckassist/#c-duckassist-shut',
  ),
  ask('en', 'Hood growth', 'upside/growth-both-ways/', 'upside/growth-both-ways/#c-hood-april'),

  // Words that only the other language has: its results, said to be in it.
  { reader: 'zh', query: 'unsettling', first: '/en/warning/released-anyway/' },
  { reader: 'en', query: '房客', first: '/zh/licensing/two-ledgers/' },
];
