import { createHash } from 'node:crypto';

/**
 * A short name for a text that changes with it: the beginning of its SHA-256, in hexadecimal.
 * @param text any text
 * @param length how many digits
 */
export function fingerprint(text: string, length = 8): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, length);
}
