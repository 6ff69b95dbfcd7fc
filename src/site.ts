import { absoluteUrl, withBase } from './content/address.ts';

/** Whether the site was built without saying where it will stand, so that every full address is an example. */
export const hasExampleAddress = import.meta.env.SITE === 'https://example.org';

/**
 * A path of the site as a link from any page, below the sub-path of this deployment.
 * @param path starts with `/`, from `content/address.ts`
 */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/**
 * A path of the site as a full address, for canonical links, previews and citations.
 * @param path starts with `/`, from `content/address.ts`
 */
export function fullAddress(path: string): string {
  return absoluteUrl(import.meta.env.SITE, import.meta.env.BASE_URL, path);
}
