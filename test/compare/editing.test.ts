import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objects, sameRuns, styles } from '../support/arbitrary-objects.ts';
import type { PlainObject } from '../support/arbitrary-objects.ts';
import { fixed, introduced, judgeTexts } from '../support/judge.ts';
import type { Texts } from '../support/judge.ts';
import { isList, plainStyle, writeDocuments } from '../support/yaml-writer.ts';
import type { Plain } from '../support/yaml-writer.ts';

/** The objects spread over so many files. */
function spread(written: readonly PlainObject[], files: number, folder: string): Texts {
  const texts: Record<string, string> = {};
  for (let file = 0; file < files; file++) {
    const part = written.filter((_, index) => index % files === file);
    if (part.length > 0) texts[`${folder}/${file}.yaml`] = writeDocuments(part, plainStyle);
  }
  return texts;
}

async function expectNoDifference(base: Texts, head: Texts): Promise<void> {
  const outcome = await judgeTexts(base, head);
  expect({ introduced: introduced(outcome), fixed: fixed(outcome), faults: outcome.faults }).toEqual({
    introduced: [],
    fixed: [],
    faults: [],
  });
}

describe('rewriting manifests', () => {
  it('introduces nothing, whatever the order, indentation, quotes, comments and line ends', async () => {
    const property = fc.asyncProperty(objects, styles, styles, async (written, one, other) => {
      const base = { 'app.yaml': writeDocuments(written, one) };
      await expectNoDifference(base, { 'app.yaml': writeDocuments(written, other) });
    });
    await fc.assert(property, sameRuns);
  });

  it('introduces nothing when files are split, joined or renamed', async () => {
    const count = fc.integer({ min: 1, max: 3 });
    const property = fc.asyncProperty(
      objects,
      count,
      count,
      fc.boolean(),
      async (written, was, is, stays) => {
        await expectNoDifference(spread(written, was, 'old'), spread(written, is, stays ? 'old' : 'new'));
      },
    );
    await fc.assert(property, sameRuns);
  });

  it('introduces nothing when the objects are wrapped into a List', async () => {
    const property = fc.asyncProperty(objects, async (written) => {
      const base = { 'app.yaml': writeDocuments(written, plainStyle) };
      const list = { apiVersion: 'v1', kind: 'List', items: written };
      await expectNoDifference(base, { 'app.yaml': writeDocuments([list], plainStyle) });
    });
    await fc.assert(property, sameRuns);
  });

  it('finds in every style what it finds in the plain one', async () => {
    const property = fc.asyncProperty(objects, styles, async (written, style) => {
      const plain = await judgeTexts({}, { 'app.yaml': writeDocuments(written, plainStyle) });
      const other = await judgeTexts({}, { 'app.yaml': writeDocuments(written, style) });
      const sorted = (outcome: typeof plain) => introduced(outcome).toSorted();
      expect(sorted(other)).toEqual(sorted(plain));
      expect(other.findings.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
        plain.findings.map(({ fingerprint }) => fingerprint).toSorted(),
      );
    });
    await fc.assert(property, sameRuns);
  });
});

describe('adding to manifests', () => {
  it('introduces exactly the violation that was added, whatever stands there already', async () => {
    const property = fc.asyncProperty(objects, styles, fc.nat(), async (written, style, at) => {
      const container = {
        name: 'extra',
        image: 'extra:1.0',
        securityContext: { privileged: true, allowPrivilegeEscalation: false },
      };
      const pods = written.filter(({ kind }) => kind === 'Pod');
      const chosen = pods[at % pods.length];
      fc.pre(chosen !== undefined);
      const head = written.map((object) => (object === chosen ? withContainer(object, container) : object));
      const outcome = await judgeTexts(
        { 'app.yaml': writeDocuments(written, plainStyle) },
        { 'app.yaml': writeDocuments(head, style) },
      );
      expect(fixed(outcome)).toEqual([]);
      expect(introduced(outcome)).toEqual([
        expect.stringMatching(
          /^privileged-container .*spec\.containers\[extra\]\.securityContext\.privileged$/,
        ),
      ]);
    });
    await fc.assert(property, sameRuns);
  });

  it.each(['the same file', 'another file', 'another file, while its first file changes too'])(
    'introduces every finding of a second copy of an object in %s',
    async (place) => {
      const property = fc.asyncProperty(objects, async ([first, ...others]) => {
        fc.pre(first !== undefined);
        const written = [first, ...others];
        const alone = await judgeTexts({}, { 'app.yaml': writeDocuments([first], plainStyle) });
        const text = writeDocuments(written, plainStyle);
        const copy = writeDocuments([first], { ...plainStyle, shuffles: true });
        const head =
          place === 'the same file'
            ? { 'app.yaml': `${text}---\n${copy}` }
            : { 'app.yaml': place === 'another file' ? text : `# changed\n${text}`, 'copy.yaml': copy };
        const outcome = await judgeTexts({ 'app.yaml': text }, head);
        expect(introduced(outcome)).toHaveLength(alone.findings.length);
        expect(fixed(outcome)).toEqual([]);
      });
      await fc.assert(property, sameRuns);
    },
  );

  it('introduces the findings of an object under another name', async () => {
    const property = fc.asyncProperty(objects, async ([first, ...others]) => {
      fc.pre(first !== undefined);
      const named = { ...first, metadata: { name: 'other' } };
      const alone = await judgeTexts({}, { 'app.yaml': writeDocuments([named], plainStyle) });
      const outcome = await judgeTexts(
        { 'app.yaml': writeDocuments([first, ...others], plainStyle) },
        { 'app.yaml': writeDocuments([named, first, ...others], plainStyle) },
      );
      expect(introduced(outcome)).toEqual(introduced(alone));
    });
    await fc.assert(property, sameRuns);
  });
});

function withContainer(pod: PlainObject, container: PlainObject): PlainObject {
  const spec = mappingOf(pod['spec']);
  const containers = spec['containers'];
  return { ...pod, spec: { ...spec, containers: [container, ...(isList(containers) ? containers : [])] } };
}

function mappingOf(value: Plain | undefined): PlainObject {
  return typeof value !== 'object' || isList(value) ? {} : value;
}
