import type { ComposeFile } from './compose.ts';

const keys = new Set([
  'version',
  'name',
  'services',
  'networks',
  'volumes',
  'configs',
  'secrets',
  'models',
  'jobs',
  'include',
]);
const services = /^["']?services["']?\s*:/m;

/** Whether a text under any name may be a Compose file, without reading it. */
export function mayBeCompose(text: string): boolean {
  return services.test(text);
}

/** Whether a file whose name does not say so is a Compose file: others have `services` too, but not of images. */
export function isCompose({ root, services: found }: ComposeFile): boolean {
  const isTopLevel = root.entries.every(([key]) => keys.has(key) || key.startsWith('x-'));
  const isOfImages = found.some((service) =>
    ['image', 'build', 'extends'].some((key) => !service.field(key).isAbsent),
  );
  return isTopLevel && isOfImages;
}
