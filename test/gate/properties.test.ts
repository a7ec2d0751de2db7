import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyObjects, named, services, stages } from '../support/arbitrary-files.ts';
import { sameRuns, styles } from '../support/arbitrary-objects.ts';
import type { PlainObject } from '../support/arbitrary-objects.ts';
import { compared, described, differences, foundIn } from '../support/compared.ts';
import type { Texts } from '../support/judge.ts';
import { plainStyle, writeDocuments } from '../support/yaml-writer.ts';
import type { Style } from '../support/yaml-writer.ts';

/** The objects in so many files of one folder. */
function spread(written: readonly PlainObject[], files: number, folder: string, style: Style): Texts {
  const texts: Record<string, string> = {};
  for (let file = 0; file < files; file++) {
    const part = written.filter((_, index) => index % files === file);
    if (part.length > 0) texts[`${folder}/${file}.yaml`] = writeDocuments(part, style);
  }
  return texts;
}

const dockerfile = (all: readonly (readonly string[])[]): string => `${all.flat().join('\n')}\n`;
const composeFile = (all: Readonly<Record<string, PlainObject>>, style: Style): string =>
  writeDocuments([{ services: all }], style);

/** What is found, but for the file it is found in. */
const without = (text: string): string => text.replace(/ \S+\.yaml /, ' ');

describe('with every rule, a change of form', () => {
  it('introduces, fixes and touches nothing in manifests split, joined, moved and rewritten', async () => {
    const count = fc.integer({ min: 1, max: 3 });
    const property = fc.asyncProperty(
      anyObjects,
      fc.tuple(count, count, fc.boolean()),
      styles,
      async (objects, [was, is, stays], style) => {
        const base = spread(objects, was, 'old', plainStyle);
        const all = await compared(base, spread(objects, is, stays ? 'old' : 'new', style));
        expect(differences(all)).toEqual([]);
        expect(all.filter(({ touched }) => touched)).toEqual([]);
      },
    );
    await fc.assert(property, sameRuns);
  });

  it('introduces, fixes and touches nothing in a Dockerfile', async () => {
    const forms: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.replaceAll('\n', '\n# FROM scratch\n\n'),
      (text) => text.replaceAll(/^[A-Z]+/gm, (keyword) => keyword.toLowerCase()),
      (text) => text.replaceAll(/^(RUN|ENV|LABEL|EXPOSE) /gm, '$1 \\\n    '),
      (text) => text.replaceAll(' && ', ' \\\n  && '),
    ];
    const property = fc.asyncProperty(stages, fc.subarray([...forms]), async (all, chosen) => {
      const text = dockerfile(all);
      const head = chosen.reduce((written, form) => form(written), text);
      const moves = { 'images/web.dockerfile': 'Dockerfile' };
      const result = await compared({ Dockerfile: text }, { 'images/web.dockerfile': head }, { moves });
      expect(differences(result)).toEqual([]);
    });
    await fc.assert(property, sameRuns);
  });

  it('introduces, fixes and touches nothing in a Compose file', async () => {
    const property = fc.asyncProperty(services, styles, styles, async (all, one, other) => {
      const moves = { 'deploy/compose.yaml': 'compose.yaml' };
      const base = { 'compose.yaml': composeFile(all, { ...one, json: false }) };
      const head = { 'deploy/compose.yaml': composeFile(all, { ...other, json: false }) };
      const result = await compared(base, head, { moves });
      expect(differences(result)).toEqual([]);
      expect(result.filter(({ touched }) => touched)).toEqual([]);
    });
    await fc.assert(property, sameRuns);
  });
});

describe('with every rule, a change of content', () => {
  it('introduces less what it fixes exactly the difference of what is found', async () => {
    const property = fc.asyncProperty(anyObjects, anyObjects, stages, stages, async (was, is, one, other) => {
      const base = { ...spread(was, 2, 'k8s', plainStyle), Dockerfile: dockerfile(one) };
      const head = { ...spread(is, 3, 'k8s', plainStyle), Dockerfile: dockerfile(other) };
      const all = await compared(base, head);
      const count = (status: string) => all.filter((each) => each.status === status).length;
      const [before, after] = [await foundIn(base), await foundIn(head)];
      expect(count('introduced') - count('fixed')).toBe(after.length - before.length);
      expect(all).toHaveLength(after.length + count('fixed'));
    });
    await fc.assert(property, sameRuns);
  });

  it('introduces with a copy exactly what is found in it, and fixes that by removing it', async () => {
    const property = fc.asyncProperty(anyObjects, fc.boolean(), async ([first, ...others], isApart) => {
      fc.pre(first !== undefined);
      const copy = named(first, 'copy');
      const text = writeDocuments([first, ...others], plainStyle);
      const more = writeDocuments([copy], plainStyle);
      const one = { 'a.yaml': text };
      const two = isApart ? { 'a.yaml': text, 'b.yaml': more } : { 'a.yaml': `${more}---\n${text}` };
      const found = await foundIn({ 'a.yaml': more }, { isAlone: true });
      const expected = found.map((finding) => without(described(finding))).toSorted();
      const result = async (base: Texts, head: Texts) =>
        differences(await compared(base, head, { isAlone: true })).map(without);
      expect(await result(one, two)).toEqual(expected.map((each) => `introduced ${each}`));
      expect(await result(two, one)).toEqual(expected.map((each) => `fixed ${each}`));
    });
    await fc.assert(property, sameRuns);
  });

  it('introduces with a second instruction exactly what is found in it', async () => {
    const added = 'ADD https://example.com/other-3.tar.gz /opt/';
    const property = fc.asyncProperty(stages, fc.nat(), async (all, at) => {
      const stage = at % all.length;
      const head = all.map((lines, index) => (index === stage ? [...lines, added] : lines));
      const result = await compared({ Dockerfile: dockerfile(all) }, { Dockerfile: dockerfile(head) });
      const downloads = result.filter(({ finding }) => finding.rule === 'unverified-download');
      expect(downloads.filter(({ status }) => status === 'introduced')).toHaveLength(1);
      expect(downloads.filter(({ status }) => status === 'fixed')).toEqual([]);
    });
    await fc.assert(property, sameRuns);
  });

  it('touches the findings of the object it alters, and of no other', async () => {
    const property = fc.asyncProperty(anyObjects, styles, async ([first, ...others], style) => {
      fc.pre(first !== undefined);
      const base = { 'a.yaml': writeDocuments([first, ...others], plainStyle) };
      const altered = { ...first, 'x-note': 'added' };
      const all = await compared(
        base,
        { 'a.yaml': writeDocuments([altered, ...others], style) },
        { isAlone: true },
      );
      const standing = all.filter(({ status }) => status === 'existing');
      const touched = (isFirst: boolean) =>
        standing
          .filter(({ finding }) => (finding.subject.name === 'object-0') === isFirst)
          .map((each) => each.touched);
      expect(touched(true).every(Boolean)).toBe(true);
      expect(touched(false).some(Boolean)).toBe(false);
    });
    await fc.assert(property, sameRuns);
  });
});
