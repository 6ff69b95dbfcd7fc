import { drawIcon, icons } from '../../social/icon.ts';
import type { Icon } from '../../social/icon.ts';

export function getStaticPaths() {
  return icons.map((icon) => ({ params: { icon: icon.name }, props: icon }));
}

/** The mark of the site, for those who install it. */
export async function GET({ props }: { props: Icon }): Promise<Response> {
  return new Response(new Uint8Array(await drawIcon(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
