import type { Locale } from '../content/locale.ts';

interface Offline {
  readonly title: string;
  /** What is kept, where, and what is left when it is switched off. */
  readonly about: readonly string[];
  readonly label: string;
  /** Before, between and behind the megabytes that come and those that stay. */
  readonly size: readonly [string, string, string];
  readonly keep: string;
  readonly stop: string;
  readonly remove: string;
  readonly running: string;
  readonly part: string;
  readonly all: string;
  readonly failed: string;
  readonly off: string;
  /** Of the answer without a network. */
  readonly answer: {
    readonly title: readonly [string, string];
    readonly text: string;
    readonly more: string;
  };
}

/** Words of reading without a network: on the page about the site, and where a page is not kept. */
export const offline: Readonly<Record<Locale, Offline>> = {
  zh: {
    title: '没有网络时',
    about: [
      '读过的页，连同字体和脚本，都存在这台设备的浏览器里，最多60页。有网络，看到的总是最新的文字；没有网络，或者三秒钟没有回音，看到的就是存下的那一页。',
      '存下的都在浏览器的缓存（Cache Storage）里，由一个service worker取用。关掉以后，存下的页和这个程序一并删除，只记住“已关掉”这一件事。纸色、语言和按键的选择另存一处（localStorage），不受影响。',
    ],
    label: '读过的页存在这台设备上',
    size: ['全部存下，要下载约', ' MB，占用约', ' MB。旧版本不在其内。'],
    keep: '全部存下',
    stop: '停下',
    remove: '不再全部存着',
    running: '正在存，文件：',
    part: '只存了一部分，或者有了更新。可以接着存。',
    all: '全部存下了。没有网络也能读、换语言、对照、搜索。',
    failed: '没有存完：网络断了，或者这台设备放不下了。',
    off: '已经关掉。这里什么也没有存。',
    answer: {
      title: ['没有网络，', '这一页没有存下'],
      text: '有了网络再打开，就能看到这一页。这台设备上存着的有：',
      more: '怎样全部存下',
    },
  },
  en: {
    title: 'Without a network',
    about: [
      'Pages that you have read stay in this browser, on this device, with their fonts and scripts: 60 of them at most. With a network you always see the newest text. Without one, or when it has not answered for three seconds, you see the page as it was kept.',
      'All of it lies in the browser’s cache (Cache Storage), from which a service worker takes it. Switched off, the kept pages and that program are both deleted; the one thing remembered is that it is off. Your choices of paper, language and keys are stored elsewhere (localStorage) and stay as they are.',
    ],
    label: 'Keep the pages I read on this device',
    size: [
      'To keep everything, about ',
      ' MB are downloaded and about ',
      ' MB of room are taken. Old versions are left out.',
    ],
    keep: 'Keep everything',
    stop: 'Stop',
    remove: 'No longer keep everything',
    running: 'Keeping, files: ',
    part: 'Only a part is kept, or there is something newer. You can go on.',
    all: 'Everything is kept. Without a network you can read, change language, compare and search.',
    failed: 'Not everything was kept: the network broke off, or this device has no more room.',
    off: 'Switched off. Nothing is kept here.',
    answer: {
      title: ['No network, ', 'and this page is not kept'],
      text: 'Open it again with a network and you will see it. Kept on this device:',
      more: 'How to keep everything',
    },
  },
};
