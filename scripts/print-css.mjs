/**
 * A stylesheet without what only paper needs.
 * @param {string} css minified
 * @returns {string}
 */
export function screenPart(css) {
  return part(css, (rule) => !isPrint(rule));
}

/**
 * What only paper needs, in the same layers: pages fetch it once, late, and share it.
 * @param {string} css minified
 * @returns {string} empty where nothing is for paper
 */
export function printPart(css) {
  const kept = part(css, (rule) => isPrint(rule) || rule.startsWith('@layer'));
  return kept.includes('@media print{') ? kept : '';
}

/**
 * Works on the text: Lightning CSS cannot read back every stylesheet that its visitor hands out.
 * @param {string} css minified
 * @param {(rule: string) => boolean} isKept asked of every rule that is not a layer's block
 * @returns {string}
 */
function part(css, isKept) {
  return rulesOf(css)
    .map((rule) => {
      const [open] = /^@layer [^;{]+\{/.exec(rule) ?? [];
      if (open === undefined) return isKept(rule) ? rule : '';
      const inner = part(rule.slice(open.length, -1), isKept);
      return inner === '' ? '' : `${open}${inner}}`;
    })
    .join('');
}

/** @param {string} rule */
const isPrint = (rule) => rule.startsWith('@media print{');

/**
 * The rules at the top of a stylesheet, each with its end.
 * @param {string} css minified
 */
function rulesOf(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of css.matchAll(/"(?:\\.|[^"\\])*"|\\.|[{};]/g)) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth > 0 || (mark !== '}' && mark !== ';')) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return rules;
}
