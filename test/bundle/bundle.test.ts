import { describe, expect, it } from 'vitest';
import { Bundle } from '../../src/bundle/bundle.ts';
import { labelSelector } from '../../src/bundle/selector.ts';
import type { Field } from '../../src/parse/yaml/field.ts';
import { bundleOf, named, objectsOf, pod } from './support.ts';

/** A field that holds a name. */
function name(text: string): Field {
  return field({ metadata: { name: text } }, 'metadata', 'name');
}

function field(content: Readonly<Record<string, unknown>>, ...keys: readonly string[]): Field {
  const [object] = objectsOf({ apiVersion: 'v1', kind: 'Any', ...content });
  if (object === undefined) throw new Error('the test wrote no object');
  return object.field(...keys);
}

function selector(matchLabels: Readonly<Record<string, string>>) {
  return labelSelector(field({ spec: { selector: { matchLabels } } }, 'spec', 'selector'));
}

describe('a bundle', () => {
  it('finds an object by kind, namespace and name', () => {
    const bundle = bundleOf(
      named('Service', 'web', 'blue'),
      named('Service', 'web', 'green'),
      named('Role', 'web'),
    );

    expect(bundle.find('Service', 'green', 'web')?.subject.namespace).toBe('green');
    expect(bundle.find('Service', 'green', 'api')).toBeUndefined();
    expect(bundle.find('Secret', 'green', 'web')).toBeUndefined();
  });

  it('takes a namespace that is not written, or that a template decides, for any', () => {
    expect(bundleOf(named('Service', 'web')).find('Service', 'blue', 'web')).toBeDefined();
    expect(bundleOf(named('Service', 'web', 'blue')).find('Service', '', 'web')).toBeDefined();
    expect(bundleOf(named('Service', 'web', '${NAMESPACE}')).find('Service', 'blue', 'web')).toBeDefined();
  });

  it('lists all of a name, one for each environment', () => {
    const bundle = bundleOf(named('Service', 'web', 'blue'), named('Service', 'web', 'green'));
    expect(bundle.variants('Service', '', 'web')).toHaveLength(2);
  });

  it('counts an object with another name in the very same namespace as another one', () => {
    const bundle = bundleOf(
      named('Role', 'a', 'blue'),
      named('Role', 'b', 'blue'),
      named('Role', 'c', 'green'),
      named('Role', 'd'),
    );
    const [first] = bundle.all('Role', 'blue').filter(({ subject }) => subject.name === 'a');
    const others = first === undefined ? [] : bundle.othersLike(first);
    expect(others.map(({ subject }) => subject.name)).toEqual(['b']);
  });

  describe('lacks a name', () => {
    it('when it holds that kind for the namespace, and none has the name', () => {
      expect(bundleOf(named('Service', 'web')).lacks('Service', 'blue', name('api'))).toBe(true);
      expect(bundleOf(named('Service', 'web')).lacks('Service', 'blue', name('web'))).toBe(false);
    });

    it('never when it holds nothing of that kind for the namespace', () => {
      expect(bundleOf(named('Role', 'web')).lacks('Service', '', name('api'))).toBe(false);
      expect(bundleOf(named('Service', 'web', 'green')).lacks('Service', 'blue', name('api'))).toBe(false);
    });

    it('never when a template hides a name on either side', () => {
      expect(bundleOf(named('Service', 'web-${COLOR}')).lacks('Service', '', name('api'))).toBe(false);
      expect(bundleOf(named('Service', 'web')).lacks('Service', '', name('${API}'))).toBe(false);
    });

    it('never when some of it could not be read', () => {
      const bundle = new Bundle(objectsOf(named('Service', 'web')), false);
      expect(bundle.lacks('Service', '', name('api'))).toBe(false);
      expect(bundle.selectsNoPod(selector({ app: 'web' }), '')).toBe(false);
    });
  });

  it('knows the pods of every workload by the labels of their template', () => {
    const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [] } };
    const bundle = bundleOf(
      pod('alone', { app: 'web' }),
      { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'many' }, spec: { template } },
      {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata: { name: 'nightly' },
        spec: { jobTemplate: { spec: { template } } },
      },
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Rollout',
        metadata: { name: 'custom' },
        spec: { template },
      },
      {
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        metadata: { name: 'other' },
        spec: { template: { spec: {} } },
      },
    );
    const selected = bundle.podsSelectedBy(selector({ app: 'web' }), '');
    expect(selected.map(({ subject }) => subject.name).toSorted()).toEqual([
      'alone',
      'custom',
      'many',
      'nightly',
    ]);
  });

  it('takes the selector of a fragment without a template for the labels of its pods', () => {
    const spec = { selector: { matchLabels: { app: 'web' } } };
    const bundle = bundleOf({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec });
    expect(bundle.podsSelectedBy(selector({ app: 'web' }), '')).toHaveLength(1);
  });

  it('neither selects a pod whose labels are hidden nor says that none is selected', () => {
    const bundle = bundleOf(pod('web', { app: '${APP}' }));
    expect(bundle.podsSelectedBy(selector({ app: 'web' }), '')).toEqual([]);
    expect(bundle.selectsNoPod(selector({ app: 'web' }), '')).toBe(false);
  });

  it('may hide workloads of an operator behind its custom resources', () => {
    expect(bundleOf({ apiVersion: 'kafka.strimzi.io/v1', kind: 'Kafka', spec: {} }).mayHideWorkloads).toBe(
      true,
    );
    expect(bundleOf(named('Service', 'web')).mayHideWorkloads).toBe(false);
  });

  it('is the same whatever the order of its objects', () => {
    const objects = [named('Service', 'b'), named('Role', 'a'), named('Service', 'a', 'z')];
    const order = (bundle: Bundle) => bundle.objects.map(({ subject }) => Object.values(subject).join());
    expect(order(bundleOf(...objects.toReversed()))).toEqual(order(bundleOf(...objects)));
  });
});
