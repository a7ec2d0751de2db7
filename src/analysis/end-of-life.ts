import { alpine, debian, products, retired, ubuntu } from './end-of-life-table.ts';
import type { Product } from './end-of-life-table.ts';
import { imageName } from './image-name.ts';

/** Other places from which Docker's official images are to be had. */
const mirror =
  /^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io\/library|docker\.io\/(?:amd64|i386|arm32v[567]|arm64v8|ppc64le|s390x|riscv64))\//;

/** Where tags name the distribution the image stands on. */
const namesSystem = /^(?:docker\.io\/library|mcr\.microsoft\.com\/dotnet)\//;

/** Why nobody mends the flaws of an image any more, as the end of a sentence: `Debian 9 ended in 2022-06`. */
export function endOfLife(image: string): string | undefined {
  const { name: written, tag = '' } = imageName(image);
  const name = written.replace(mirror, 'docker.io/library/');
  const since = retired.find(([images]) => images.test(name))?.[1];
  if (since !== undefined) return `nobody has maintained it since ${since}`;
  const product = products.find(({ images }) => images.test(name));
  const end = product === undefined ? undefined : endOf(product, versionIn(tag, product));
  return end ?? (namesSystem.test(name) ? endOfSystem(tag) : undefined);
}

/** The end of the distribution that a tag names beside the product's version: `3.12-bullseye`, `22-alpine3.18`. */
function endOfSystem(tag: string): string | undefined {
  for (const part of tag.split('-')) {
    const [, minor] = /^alpine(\d+\.\d+)/.exec(part) ?? [];
    if (minor !== undefined) return endOf(alpine, minor);
    for (const system of [debian, ubuntu]) {
      const version = system.codenames?.[part];
      if (version !== undefined) return endOf(system, version);
    }
  }
  return undefined;
}

function versionIn(tag: string, { codenames }: Product): string | undefined {
  const [first = ''] = tag.replace(/^lts-/, '').split('-');
  return codenames?.[first] ?? /^v?(\d+(?:\.\d+)?)(?![\da-z])/.exec(first)?.[1];
}

/** A major version alone stands for the newest of its minor versions, and has ended only where it is listed itself. */
function endOf({ title, ended, hasGaps = false }: Product, version: string | undefined): string | undefined {
  if (version === undefined) return undefined;
  const cycles = ended.split(', ').map((cycle) => cycle.split(' '));
  const [major = ''] = version.split('.');
  const found = cycles.find(([cycle]) => cycle === version) ?? cycles.find(([cycle]) => cycle === major);
  if (found !== undefined) return `${title} ${version} ended in ${found[1]}`;
  const ofMajor = hasGaps ? [] : cycles.filter(([cycle]) => cycle?.startsWith(`${major}.`));
  const [oldest = '', month] = oldestOf(ofMajor.length > 0 ? ofMajor : cycles);
  return isOlder(version, oldest) ? `${title} ${version} ended before ${month}` : undefined;
}

function oldestOf(cycles: readonly (readonly string[])[]): readonly string[] {
  return cycles.reduce((one, other) => (isOlder(one[0] ?? '', other[0] ?? '') ? one : other));
}

function isOlder(version: string, other: string): boolean {
  const [major = 0, minor = Infinity] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
