/** @typedef {import('./fonts-runs.mjs').Run} Run */

/** The faces that this site serves, by the names that its CSS gives them. */
export const faces = /** @type {const} */ ([
  'Open Latin',
  'Open Han',
  'Open Han Text',
  'Open Dian',
  'Open Dian Hei',
]);

/** @typedef {(typeof faces)[number]} Face */

const han = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
// Quotes, dashes, dots: both scripts write them, each in its own form.
const shared = /[·—-…]/;
const unseen = /[\s\p{Cc}\p{Cf}]/u;

/**
 * Which face has to hold each character of a page. Latin text is set in the reader's own faces and
 * needs none.
 * @param {readonly Run[]} runs
 * @returns {Map<Face, Set<string>>}
 */
export function needOf(runs) {
  /** @type {Map<Face, Set<string>>} */
  const need = new Map(faces.map((face) => [face, new Set()]));
  for (const { text, language, isDisplay } of runs) {
    for (const character of text.normalize('NFC')) {
      const isShared = language === 'zh' && shared.test(character);
      const isHan = isShared || han.test(character);
      if (isHan) need.get('Open Han Text')?.add(character);
      if (isShared) need.get('Open Dian')?.add(character);
      if (isShared && character !== '·') need.get('Open Dian Hei')?.add(character);
      if (!isDisplay || (unseen.test(character) && !isHan)) continue;
      need.get(isHan ? 'Open Han' : 'Open Latin')?.add(character);
    }
  }
  return need;
}
