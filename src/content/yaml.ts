import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import { hiddenCharacter } from './characters.ts';
import { literalMarkup } from './literal-markup.ts';
import { didYouMean, problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';

/** A value read from YAML, or every fault found in it; and where each part of it stands. */
export interface YamlReading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** The place of the node at a path of keys; of its nearest ancestor when there is no such node. */
  readonly placeOf: (keys: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML and holds it to a schema; faults carry the line where the value stands.
 * @param path the file, for messages
 * @param text its content
 * @param schema the type that the value must have
 * @param firstLine the line of the file on which `text` starts (frontmatter starts on line 2)
 * @param hasSlots whether its words have places for others: `{chapter}`, as those of figures do
 */
export function parseYaml<T>(
  path: string,
  text: string,
  schema: z.ZodType<T>,
  firstLine = 1,
  hasSlots = false,
): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const placeOf = (keys: readonly PropertyKey[]): Place => ({
    path,
    line: lineAt(offsetOf(document, keys)),
  });

  const broken = [...document.errors, ...document.warnings].map((error) =>
    problem(
      { path, line: lineAt(error.pos[0]) },
      `this is not YAML: ${error.message.replace(/\.$/, '')}`,
      'Check the indentation and the quotes here.',
    ),
  );
  if (broken.length > 0) return { value: undefined, problems: broken, placeOf };

  const lost = lostIn(document, text, hasSlots).map(({ offset, fault, mend }) =>
    problem({ path, line: lineAt(offset) }, fault, mend),
  );
  if (hasAlias(document)) return { value: undefined, problems: lost, placeOf };
  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: lost, placeOf };
  const isAbsent = (issue: Issue): boolean => given(value, issue.path) === undefined;
  const near = (issue: Issue, key: string): string => {
    const beside = parsed.error.issues.filter(
      (other) =>
        isAbsent(other) &&
        other.path.length === issue.path.length + 1 &&
        other.path.slice(0, -1).join() === issue.path.join(),
    );
    return didYouMean(
      key,
      beside.map(({ path: keys }) => String(keys.at(-1))),
    );
  };
  const misspelt = new Set<string>();
  for (const issue of parsed.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const meant = /"(.*)"/.exec(near(issue, key))?.[1];
      if (meant !== undefined) misspelt.add([...issue.path, meant].join());
    }
  }
  // A misspelt key is not told as a missing one too.
  const issues = parsed.error.issues.filter(
    (issue) => !(isAbsent(issue) && misspelt.has(issue.path.join())),
  );
  const problems = issues.flatMap((issue) => {
    const name = nameOf(value, issue.path) || 'the file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          placeOf([...issue.path, key]),
          `${name}: Unrecognized key: "${key}"`,
          `Correct its spelling, or delete it; docs/formats.md shows every key.${near(issue, key)}`,
        ),
      );
    }
    const found = given(value, issue.path);
    const isBare = issue.code === 'invalid_type' && issue.expected === 'string';
    const isQuotable = isBare && (typeof found === 'number' || typeof found === 'boolean');
    return [
      problem(
        placeOf(issue.path),
        value === null ? 'the file is empty' : `${name}: ${issue.message.replace(/\.$/, '')}`,
        isQuotable
          ? "Put it in quotation marks, so that it is read as text: '…'."
          : 'Give it the form that docs/formats.md shows.',
      ),
    ];
  });
  return { value: undefined, problems: [...lost, ...problems], placeOf };
}

/** Whether the document has a reference, which may lead nowhere. */
function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

const inQuotes = "Put the whole value in quotation marks: '…'.";

/** The tags that the parser gives a collection of its own. */
const isDefaultTag = /^tag:yaml\.org,2002:(?:map|seq)$/;

interface Loss {
  readonly offset: number;
  readonly fault: string;
  readonly mend: string;
}

/** What YAML takes without a word and a reader would miss, or see as it was typed. */
function lostIn(document: Document.Parsed, source: string, hasSlots: boolean): readonly Loss[] {
  const found: Loss[] = [];
  const complain = (node: Node, fault: string, mend: string): void => {
    found.push({ offset: node.range?.[0] ?? 0, fault, mend });
  };
  const complainOfTag = (node: Node & { anchor?: string | undefined }): void => {
    if (node.anchor !== undefined || (node.tag !== undefined && !isDefaultTag.test(node.tag))) {
      complain(node, 'anchors and tags of YAML (& and !) have no place here', inQuotes);
    }
  };
  visit(document, {
    Alias: (_, node) => {
      complain(node, 'a value that begins with * or & is a reference in YAML', inQuotes);
    },
    Collection: (_, node) => {
      complainOfTag(node);
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<') {
        complain(key, 'keys are not merged here', 'Write each key out.');
      }
    },
    Scalar: (key, node, parents) => {
      complainOfTag(node);
      const parent = parents.at(-1);
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (node.comment !== undefined && node.comment !== null && !isQuoted) {
        const words = node.comment.trim();
        // A comment on lines of its own, below the last entry, is no part of it; an id may have one beside it.
        const after = source.slice(node.range?.[1] ?? 0);
        const isNote = /^[a-z\d-]+$/.test(String(node.value)) && node.comment.startsWith(' ');
        if (/^[^\S\n]*#/.test(after) && !isNote) {
          const fault = `“${words.split('\n')[0] ?? ''}” would be lost: after a space, # begins a comment`;
          complain(node, fault, inQuotes);
        }
      }
      if (typeof node.value !== 'string') return;
      const { value } = node;
      const name = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
      const hidden = hiddenCharacter(value, source);
      if (hidden !== undefined) complain(node, hidden, 'Delete it.');
      if (key === 'key' || name === 'url') return;
      if (value !== '' && value.trim() === '') {
        complain(node, 'the value has no words', 'Write some.');
      } else if (value !== value.trim() || value.includes('\n')) {
        const fault = 'the value has a space at its beginning or end, or a line break in it';
        complain(node, fault, 'Write it on one line, without | and >.');
      }
      if (/^[“‘「].*[”’」]$/.test(value) && !/[”’」]/.test(value.slice(1, -1))) {
        const fault = 'the value stands in curly quotation marks, which a reader would see';
        complain(node, fault, "Write it without marks, or in straight ones: '…'.");
      }
      const words = hasSlots ? value.replaceAll(/\{[a-z]+(?:-[a-z]+)*\}/g, '') : value;
      const markup = literalMarkup(words, name === 'title');
      if (markup !== undefined) complain(node, markup.fault, markup.mend);
    },
  });
  return found;
}

type Issue = z.core.$ZodIssue;

/** What stands at a path of keys. */
function given(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    value,
  );
}

/** A path of keys as a writer would say it: an entry by its id where it has one, not by its number from 0. */
function nameOf(value: unknown, keys: readonly PropertyKey[]): string {
  let node: unknown = value;
  const names = keys.map((key) => {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
    const hasId = typeof key === 'number' && typeof node === 'object' && node !== null;
    const id: unknown = hasId ? Reflect.get(node as object, 'id') : undefined;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.');
}

/** Offset of the deepest node that exists on a path of keys; a key counts before its value. */
function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
