import { LineCounter, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { problem } from './problem.ts';
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
 */
export function parseYaml<T>(
  path: string,
  text: string,
  schema: z.ZodType<T>,
  firstLine = 1,
): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const placeOf = (keys: readonly PropertyKey[]): Place => ({
    path,
    line: lineAt(offsetOf(document, keys)),
  });

  const broken = document.errors.map((error) =>
    problem(
      { path, line: lineAt(error.pos[0]) },
      `this is not YAML: ${error.message.replace(/\.$/, '')}`,
      'Check the indentation and the quotes here.',
    ),
  );
  if (broken.length > 0) return { value: undefined, problems: broken, placeOf };

  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [], placeOf };
  const problems = parsed.error.issues.map((issue) =>
    problem(
      placeOf(issue.path),
      `${nameOf(value, issue.path) || 'the file'}: ${issue.message.replace(/\.$/, '')}`,
      'Give it the form that docs/formats.md shows.',
    ),
  );
  return { value: undefined, problems, placeOf };
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
