import { describe, it } from 'vitest';
import { attempt, expectBlocked, path } from './attempt.ts';

describe('a manifest in strange YAML', () => {
  const pod = (spec: string, rest = '') =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\n${rest}spec:\n  ${spec}\n  containers: [{ name: app, image: 'a:1' }]\n`;
  const found = /high\[host-network\]: .*\n *--> deploy\/web\.yaml/;
  const notText = /fault\[not-text\]: .*\n *--> deploy\/web\.yaml/;

  it.each<[string, string | Uint8Array, RegExp]>([
    ['yes', pod('hostNetwork: yes'), found],
    ['on', pod('hostNetwork: on'), found],
    ['y', pod('hostNetwork: y'), found],
    ['a tag', pod('hostNetwork: !!bool "true"'), found],
    ['a verbatim tag', pod('hostNetwork: !<tag:yaml.org,2002:bool> yes'), found],
    ['a tag of its own name', `%TAG !y! tag:yaml.org,2002:\n---\n${pod('hostNetwork: !y!bool "on"')}`, found],
    ['a key twice', pod('hostNetwork: false\n  hostNetwork: true'), found],
    ['an alias', pod('hostNetwork: *on', 'x: &on true\n'), found],
    ['a merge key', pod('<<: { hostNetwork: true }'), found],
    ['a merged anchor', pod('<<: *base', 'x: &base { hostNetwork: true }\n'), found],
    ['a quoted merge key', pod('"<<": { hostNetwork: true }'), found],
    ['an escaped key', pod('"host\\u004eetwork": true'), found],
    ['an escaped kind', pod('hostNetwork: true').replace('kind:', '"k\\x69nd":'), found],
    [
      'a second document',
      `${pod('hostNetwork: false')}---\n${pod('hostNetwork: true').replace('web', 'other')}`,
      found,
    ],
    ['a document after an end', `a: 1\n...\n---\n${pod('hostNetwork: true')}`, found],
    [
      'JSON',
      '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"},"spec":{"hostNetwork":true,"containers":[]}}',
      found,
    ],
    [
      'a list',
      `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: { name: web }\n    spec: { hostNetwork: true }\n`,
      found,
    ],
    ['a byte order mark', `\uFEFF${pod('hostNetwork: true')}`, found],
    ['line ends of Windows', pod('hostNetwork: true').replaceAll('\n', '\r\n'), found],
    ['a comment that ends at U+2028', pod('# \u2028  hostNetwork: true'), found],
    ['UTF-16', Buffer.from(`\uFEFF${pod('hostNetwork: true')}`, 'utf16le'), notText],
    [
      'UTF-16 of the other order',
      Buffer.from(`\uFEFF${pod('hostNetwork: true')}`, 'utf16le').swap16(),
      notText,
    ],
    ['UTF-16 without a mark', Buffer.from(pod('hostNetwork: true'), 'utf16le'), notText],
    ['a NUL', `${pod('hostNetwork: true')}# \0\n`, notText],
    [
      'a byte that is no UTF-8',
      Buffer.concat([Buffer.from(pod('hostNetwork: true')), Uint8Array.of(0x23, 0xff)]),
      notText,
    ],
    [
      'an anchor that contains itself',
      pod('hostNetwork: true', 'x: &x [*x]\n'),
      /fault\[yaml-syntax\]: .*\n *--> deploy\/web\.yaml/,
    ],
    [
      'a broken document before it',
      `a: [\n---\n${pod('hostNetwork: true')}`,
      /fault\[yaml-syntax\]: .*\n *--> deploy\/web\.yaml/,
    ],
    [
      'two hundred levels',
      pod(`hostNetwork: true\n  x: ${'['.repeat(300)}${']'.repeat(300)}`),
      /fault\[yaml-syntax\]: .*\n *--> deploy\/web\.yaml/,
    ],
  ])('with %s is found, or a fault', async (_what, text, visible) => {
    await expectBlocked(
      attempt((change) => change.write({ [path]: text })),
      visible,
    );
  });
});
