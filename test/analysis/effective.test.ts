import { describe, expect, it } from 'vitest';
import { qualityOfService } from '../../src/analysis/quality-of-service.ts';
import { defaultFor } from '../../src/analysis/resources.ts';
import { tokenSetting } from '../../src/analysis/service-account.ts';
import { Bundle } from '../../src/bundle/bundle.ts';
import { parseKubernetes } from '../../src/parse/kubernetes/kubernetes.ts';
import { quantityOf } from '../../src/parse/kubernetes/quantity.ts';
import type { Pod } from '../../src/parse/kubernetes/pod.ts';

const pod = (rest = '{name: app}', namespace = 'shop') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: "${namespace}"}\nspec: {containers: [${rest}]}\n`;

const range = (limit: string, name = 'defaults', namespace = 'shop') =>
  `---\napiVersion: v1\nkind: LimitRange\nmetadata: {name: ${name}, namespace: "${namespace}"}\nspec: {limits: [{type: Container, ${limit}}]}\n`;

function deployed(text: string, isWhole = true): { readonly pod: Pod; readonly bundle: Bundle } {
  const objects = parseKubernetes(text);
  const found = objects.find((object) => object.pod !== undefined)?.pod;
  if (found === undefined) throw new Error('The text holds no pod');
  return { pod: found, bundle: new Bundle(objects, isWhole) };
}

function given(text: string, side: 'limits' | 'requests', isWhole = true): number | undefined {
  const { pod: found, bundle } = deployed(text, isWhole);
  const [container] = found.containers;
  const field = container && defaultFor(container, side, 'cpu', bundle)?.field;
  return field && quantityOf(field);
}

describe('what a LimitRange gives a container', () => {
  it.each([
    ['default: {cpu: 2}', 2, 2],
    ['defaultRequest: {cpu: 1}', undefined, 1],
    ['default: {cpu: 2}, defaultRequest: {cpu: 1}', 2, 1],
    ['max: {cpu: 4}', 4, 4],
    ['max: {cpu: 4}, default: {cpu: 2}', 2, 2],
    ['min: {cpu: 500m}', undefined, 0.5],
    ['min: {cpu: 500m}, max: {cpu: 4}', 4, 4],
    ['default: {memory: 1Gi}', undefined, undefined],
  ])('of %s is a limit of %s and a request of %s', (limit, limits, requests) => {
    expect(given(pod() + range(limit), 'limits')).toBe(limits);
    expect(given(pod() + range(limit), 'requests')).toBe(requests);
  });

  it('counts in its namespace alone, and only where the whole bundle is known', () => {
    const limit = range('default: {cpu: 2}');
    expect(given(pod(undefined, 'cart') + limit, 'limits')).toBeUndefined();
    expect(given(pod(undefined, '') + limit, 'limits')).toBeUndefined();
    expect(given(pod() + limit, 'limits', false)).toBeUndefined();
  });

  it('needs all variants of one name to give it, and takes it from any of several', () => {
    const one = range('default: {cpu: 2}');
    expect(given(pod() + one + range('default: {memory: 1Gi}'), 'limits')).toBeUndefined();
    expect(given(pod() + one + range('default: {memory: 1Gi}', 'others'), 'limits')).toBe(2);
  });

  it('is nothing for pods as a whole or for debugging', () => {
    const text = pod() + range('default: {cpu: 2}').replace('Container', 'Pod');
    expect(given(text, 'limits')).toBeUndefined();
    const debug = pod().replace('containers', 'ephemeralContainers') + range('default: {cpu: 2}');
    expect(given(debug, 'limits')).toBeUndefined();
  });
});

describe('the quality of service', () => {
  it.each([
    ['{name: app}', 'default: {cpu: 1, memory: 1Gi}', 'Guaranteed'],
    ['{name: app}', 'defaultRequest: {cpu: 1}', 'Burstable'],
    ['{name: app, resources: {requests: {cpu: 500m}}}', 'default: {cpu: 1, memory: 1Gi}', 'Burstable'],
    ['{name: app, resources: {limits: {cpu: 1, memory: 1Gi}}}', 'defaultRequest: {cpu: 500m}', 'Guaranteed'],
    ['{name: app}', 'defaultRequest: {memory: "${MEMORY}"}', undefined],
  ])('of %s with %s is %s', (container, limit, expected) => {
    const { pod: found, bundle } = deployed(pod(container) + range(limit));
    expect(qualityOfService(found, bundle)).toBe(expected);
  });
});

describe('whether a pod receives a token', () => {
  const account = (name: string, setting: string, namespace = 'shop') =>
    `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ${name}, namespace: ${namespace}}\n${setting}\n`;
  const off = 'automountServiceAccountToken: false';

  function isOff(text: string, isWhole = true): boolean {
    const { pod: found, bundle } = deployed(text, isWhole);
    return tokenSetting(found, bundle).is(false);
  }

  it('is for its service account to say when it says nothing', () => {
    expect(isOff(pod() + account('default', off))).toBe(true);
    expect(isOff(pod() + account('other', off))).toBe(false);
    expect(isOff(pod() + account('default', off, 'cart'))).toBe(false);
    expect(isOff(pod() + account('default', off), false)).toBe(false);
  });

  it('is on as soon as one variant of the account leaves it on', () => {
    expect(isOff(pod() + account('default', off) + account('default', ''))).toBe(false);
  });

  it('is for the pod to say first', () => {
    const own = pod().replace('spec: {', 'spec: {automountServiceAccountToken: true, ');
    expect(isOff(own + account('default', off))).toBe(false);
  });
});
