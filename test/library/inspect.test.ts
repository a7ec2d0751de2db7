import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect, rules, UserError } from '../../src/index.ts';
import { objects, sameRuns, styles } from '../support/arbitrary-objects.ts';
import { hostPod, privilegedCompose, rootDockerfile } from '../support/manifests.ts';
import { plainStyle, writeDocuments } from '../support/yaml-writer.ts';

const files = [
  { path: 'b/pod.yaml', text: hostPod('web') },
  { path: 'compose.yaml', text: privilegedCompose },
  { path: 'a/Dockerfile', text: rootDockerfile },
];

async function fingerprints(text: string, path = 'a.yaml'): Promise<readonly string[]> {
  // Among the opinions are some about the order of keys.
  const { findings } = await inspect([{ path, text }]);
  return findings.map(({ fingerprint }) => fingerprint).toSorted();
}

describe('inspect', () => {
  it('gives findings in the shape that is promised', async () => {
    const text = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  hostNetwork: true
  containers:
    - name: app
      image: app:1.2
      securityContext:
        privileged: true
        allowPrivilegeEscalation: false
`;
    const { findings, faults, coverage } = await inspect([{ path: 'k8s/web.yaml', text }], {
      rules: ['host-network', 'privileged-container'],
    });
    expect(findings).toEqual([
      {
        rule: 'host-network',
        layer: 'container',
        severity: 'high',
        confidence: 'high',
        message: 'The pod shares the network of its node',
        path: 'k8s/web.yaml',
        range: { start: { line: 5, column: 3 }, end: { line: 5, column: 20 } },
        subject: { kind: 'Pod', namespace: 'shop', name: 'web' },
        field: 'spec.hostNetwork',
        fingerprint: 'ba357391edde5a70',
        sources: [{ tool: 'concentric', rule: 'host-network' }],
      },
      {
        rule: 'privileged-container',
        layer: 'container',
        severity: 'critical',
        confidence: 'high',
        message: 'Container "app" runs privileged',
        path: 'k8s/web.yaml',
        range: { start: { line: 10, column: 9 }, end: { line: 10, column: 25 } },
        subject: { kind: 'Pod', namespace: 'shop', name: 'web', container: 'app' },
        field: 'spec.containers[app].securityContext.privileged',
        fingerprint: 'a4527217f19fc4b0',
        sources: [{ tool: 'concentric', rule: 'privileged-container' }],
      },
    ]);
    expect(faults).toEqual([]);
    expect(coverage).toEqual([{ path: 'k8s/web.yaml', state: 'inspected', by: 'kubernetes' }]);
  });

  it('sorts by path, whatever the order of the files', async () => {
    const paths = ['a/Dockerfile', 'b/pod.yaml', 'compose.yaml'];
    for (const given of [files, files.toReversed()]) {
      const { findings, coverage } = await inspect(given);
      const found = findings.map(({ path }) => path);
      expect(found).toEqual(found.toSorted());
      expect([...new Set(found)]).toEqual(paths);
      expect(coverage.map(({ path }) => path)).toEqual(paths);
    }
  });

  it('takes files from a generator, once', async () => {
    let given = 0;
    function* generate() {
      for (const file of files) {
        given++;
        yield file;
      }
    }
    expect(await inspect(generate())).toEqual(await inspect(files));
    expect(given).toBe(files.length);
    expect(await inspect(new Set(files))).toEqual(await inspect(files));
    expect(await inspect([])).toEqual({ findings: [], faults: [], coverage: [] });
  });

  it('looks once at a path that is given twice', async () => {
    const twice = [
      { path: 'a.yaml', text: '' },
      { path: 'a.yaml', text: hostPod('a') },
    ];
    const { findings, coverage } = await inspect(twice);
    expect(findings).toHaveLength(1);
    expect(coverage).toHaveLength(1);
  });

  it('throws for nothing that files contain', async () => {
    const texts = [
      '',
      '\0',
      '\uD800',
      '[',
      '{{ x }}',
      '&a [*a]',
      'kind: Pod\napiVersion: v1\nspec: 1\n',
      'FROM',
      '# syntax',
    ];
    for (const path of [
      'a.yaml',
      'Dockerfile',
      'compose.yaml',
      'a.json',
      '',
      '/',
      '../a.yaml',
      'Chart.yaml',
    ]) {
      for (const text of texts) {
        const { coverage } = await inspect([{ path, text }], { rules: 'all' });
        expect(coverage.map((each) => each.path)).toEqual([path]);
      }
    }
  });

  it('has a fault for what it could not look at', async () => {
    const { faults } = await inspect([{ path: 'a.yaml', text: 'apiVersion: v1\nkind: Pod\nx: [\n' }]);
    expect(faults).toMatchObject([{ name: 'yaml-syntax', stage: 'parse', place: { path: 'a.yaml' } }]);
  });
});

describe('the rules to inspect with', () => {
  const text = hostPod('web').replace(/image: app\S+/, 'image: app');

  it('are all but opinions, all, or those that are named', async () => {
    const found = async (selected?: 'default' | 'all' | readonly string[]) => {
      const { findings } = await inspect(
        [{ path: 'a.yaml', text }],
        selected === undefined ? {} : { rules: selected },
      );
      return findings.map(({ rule }) => rule);
    };
    const byDefault = await found();
    expect(byDefault).toEqual(expect.arrayContaining(['host-network', 'floating-image']));
    expect(byDefault).not.toContain('missing-priority-class');
    expect(await found('default')).toEqual(byDefault);
    expect(await found('all')).toEqual(expect.arrayContaining([...byDefault, 'missing-priority-class']));
    expect(await found(['floating-image'])).toEqual(['floating-image']);
    expect(await found([])).toEqual([]);
  });

  it('are refused with the nearest one when there is none of that name', async () => {
    const attempt = inspect([], { rules: ['host-network', 'priviledged-container'] });
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toMatchObject({
      message: 'There is no rule "priviledged-container"',
      hint: 'Did you mean "privileged-container"? `concentric rules` lists all',
    });
  });

  it('are listed, each once, with what there is to know about them', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rule = rules.find(({ id }) => id === 'privileged-container');
    expect(rule).toMatchObject({
      layer: 'container',
      topic: 'privilege',
      severity: 'critical',
      on: 'container',
    });
  });
});

describe('fingerprints', () => {
  it('stay when the text around a finding moves', async () => {
    const property = fc.asyncProperty(objects, styles, async (written, style) => {
      const plain = await fingerprints(writeDocuments(written, plainStyle));
      expect(await fingerprints(writeDocuments(written, style))).toEqual(plain);
      expect(await fingerprints(`# one\n\n# two\n${writeDocuments(written, plainStyle)}`)).toEqual(plain);
    });
    await fc.assert(property, sameRuns);
  });

  it('differ for different findings', async () => {
    const property = fc.asyncProperty(objects, objects, async (one, other) => {
      const { findings } = await inspect(
        [
          { path: 'one.yaml', text: writeDocuments([...one, ...other], plainStyle) },
          { path: 'other.yaml', text: writeDocuments(other, plainStyle) },
          {
            path: 'Dockerfile',
            text: 'FROM a\nADD https://a/a https://a/b /x/\nADD https://a/a https://a/b /x/\n',
          },
          { path: 'compose.yaml', text: privilegedCompose },
        ],
        { rules: 'all' },
      );
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    });
    await fc.assert(property, sameRuns);
  });

  it('of a Dockerfile and a Compose file stay too', async () => {
    const shifted = `# one\n${rootDockerfile.replace('RUN make', 'RUN true\nRUN make')}`;
    expect(await fingerprints(shifted, 'Dockerfile')).toEqual(
      await fingerprints(rootDockerfile, 'Dockerfile'),
    );
    const longer = privilegedCompose.replace('services:\n', '# one\nservices:\n  db: { image: db:1 }\n');
    expect(await fingerprints(longer, 'compose.yaml')).toEqual(
      expect.arrayContaining([...(await fingerprints(privilegedCompose, 'compose.yaml'))]),
    );
  });

  it('differ by path', async () => {
    expect(await fingerprints(hostPod('a'), 'a.yaml')).not.toEqual(
      await fingerprints(hostPod('a'), 'b.yaml'),
    );
  });
});
