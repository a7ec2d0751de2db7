export interface Platform {
  readonly system: string;
  readonly architecture: string;
}

const systems = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
);
const architectures = new Set(
  '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm'.split(
    ' ',
  ),
);
const otherNames: Readonly<Record<string, string>> = {
  macos: 'darwin',
  i386: '386',
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm',
  armel: 'arm',
};

/** Reads `system[/architecture[/variant]]` or an architecture alone; `undefined` when the builder refuses it. */
export function parsePlatform(text: string): Platform | undefined {
  const [first = '', second, ...rest] = text.split('/');
  const [, name = ''] = /^([\w.-]*)(?:\([^)]*\))?$/.exec(first) ?? [];
  if (name === '' || rest.length > 1 || ![second ?? 'a', ...rest].every((part) => /^[\w.-]+$/.test(part))) {
    return undefined;
  }
  if (second !== undefined) return { system: canonical(name), architecture: canonical(second) };
  if (systems.has(canonical(name))) return { system: canonical(name), architecture: 'amd64' };
  const isKnown = architectures.has(canonical(name));
  return isKnown ? { system: 'linux', architecture: canonical(name) } : undefined;
}

function canonical(name: string): string {
  const lower = name.toLowerCase();
  return (Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined) ?? lower;
}
