import { describe, expect, test } from 'vitest';
import { holdsCredentials, normalPath, systemPath } from '../../src/analysis/host-path.ts';
import { isRuntimeSocket } from '../../src/analysis/runtime-socket.ts';

test.each([
  ['/', '/'],
  ['//run/./docker.sock', '/run/docker.sock'],
  ['/var/../../etc/', '/etc'],
  ['data/', 'data'],
])('the path %s is %s', (path, normal) => {
  expect(normalPath(path)).toBe(normal);
});

describe('a path of the node', () => {
  test.each(['/', '/etc', '/proc', '/sys', '/var', '/var/lib/kubelet', '/var/log'])(
    '%s is a whole folder of the system',
    (path) => {
      expect(systemPath(path)).toBe('whole');
    },
  );

  test.each(['/etc/localtime', '/var/log/pods', '/usr/local/bin'])('%s is part of one', (path) => {
    expect(systemPath(path)).toBe('part');
  });

  test.each(['/data', '/etcetera', '/mnt/etc', 'etc'])('%s is not of the system', (path) => {
    expect(systemPath(path)).toBeUndefined();
  });

  test.each([
    '/root/.aws',
    '/.azure/credentials',
    '/etc/kubernetes',
    '/etc/kubernetes/pki',
    '/var/lib/kubelet/pods/x',
    '/var/lib/etcd',
  ])('%s holds credentials', (path) => {
    expect(holdsCredentials(path)).toBe(true);
  });

  test.each([
    '/etc/kubernetes/manifests',
    '/var/lib/kubelet/plugins',
    '/var/lib/kubelet/device-plugins',
    '/data/.aws',
    '/root',
  ])('%s does not by itself', (path) => {
    expect(holdsCredentials(path)).toBe(false);
  });

  test.each([
    '/var/run/docker.sock',
    '/run/k3s/containerd/containerd.sock',
    '/mnt/docker.sock',
    '/run',
    '\\\\.\\pipe\\docker_engine',
    '//./pipe/docker_engine',
  ])('%s brings the socket of a runtime', (path) => {
    expect(isRuntimeSocket(path)).toBe(true);
  });

  test.each(['/run/app.sock', '/run/my-docker.sock', './docker.sock', '/var/running', undefined])(
    '%s does not',
    (path) => {
      expect(isRuntimeSocket(path)).toBe(false);
    },
  );
});
