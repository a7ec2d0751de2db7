import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zipOf } from '../../dev/fake-github/zip.ts';
import { unzip } from '../../src/action/unzip.ts';

const most = 1000;

test('gives the one file that is asked for', () => {
  const archive = zipOf([
    { name: 'a.json', content: 'a' },
    { name: 'folder/report.json', content: 'no' },
    { name: 'report.json', content: '{"ü":1}' },
  ]);

  expect(unzip(archive, 'report.json', most)?.toString()).toBe('{"ü":1}');
  expect(unzip(archive, '../report.json', most)).toBeUndefined();
});

test('reads an archive with a comment at its end', () => {
  const archive = zipOf([{ name: 'a', content: 'text' }]);
  const comment = Buffer.from('any comment');
  archive.writeUInt16LE(comment.length, archive.length - 2);

  expect(unzip(Buffer.concat([archive, comment]), 'a', most)?.toString()).toBe('text');
});

test('inflates no more than allowed, whatever the headers claim', () => {
  const bomb = 'a'.repeat(100_000);

  expect(unzip(zipOf([{ name: 'a', content: bomb }]), 'a', most)).toBeUndefined();
  expect(unzip(zipOf([{ name: 'a', content: bomb, claimedSize: 10 }]), 'a', most)).toBeUndefined();
  expect(deflateRawSync(bomb).length).toBeLessThan(most);
});

test('takes a damaged archive for one without the file', () => {
  const archive = zipOf([{ name: 'a', content: 'some text that is long enough to be deflated' }]);
  const whole = unzip(archive, 'a', most);
  const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });

  fc.assert(
    fc.property(damage, fc.nat(archive.length), (changes, cut) => {
      const damaged = Buffer.from(archive.subarray(0, cut === 0 ? archive.length : cut));
      for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
      const found = unzip(damaged, 'a', most);
      expect(found === undefined || found.length <= most).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(whole?.length).toBe(44);
});
