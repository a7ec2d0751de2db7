import { expect, test } from 'vitest';
import { inspectFile } from '../../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../../src/inspect/rule-set.ts';
import dangerousServiceCapability from '../../../src/rules/container/capabilities/dangerous-service-capability.ts';
import serviceCapabilitiesKept from '../../../src/rules/container/capabilities/service-capabilities-kept.ts';
import hostDeviceInService from '../../../src/rules/container/isolation/host-device-in-service.ts';
import publishedAdminPort from '../../../src/rules/container/ports/published-admin-port.ts';
import rootUserInService from '../../../src/rules/container/user/root-user-in-service.ts';
import sensitiveHostPathInService from '../../../src/rules/container/volumes/sensitive-host-path-in-service.ts';
import sharedPropagationInService from '../../../src/rules/container/volumes/shared-propagation-in-service.ts';
import { type Altitude, placed } from '../../../src/rules/rule.ts';

/** The severities of a rule's findings in one service. */
function severities(definition: Altitude, ...lines: readonly string[]) {
  const rules = ruleSet([placed('container', 'topic', 'rule', definition)]);
  const text = ['services:', '  app:', ...lines.map((line) => `    ${line}`), ''].join('\n');
  const { findings, faults } = inspectFile('compose.yaml', text, rules);
  expect(faults).toEqual([]);
  return findings.map(({ severity }) => severity);
}

test('a capability weighs what it gives, and more in a namespace of the host', () => {
  const added = (name: string, ...further: readonly string[]) =>
    severities(dangerousServiceCapability, `cap_add: [${name}]`, ...further);

  expect(added('CAP_SYS_ADMIN')).toEqual(['critical']);
  expect(added('sys_module')).toEqual(['critical']);
  expect(added('BPF')).toEqual(['high']);
  expect(added('NET_ADMIN')).toEqual(['medium']);
  expect(added('NET_ADMIN', 'network_mode: host')).toEqual(['high']);
  expect(added('SYS_PTRACE', 'pid: host')).toEqual(['high']);
  expect(added('IPC_LOCK')).toEqual(['low']);
});

test('all capabilities weigh more than those nobody dropped', () => {
  expect(severities(serviceCapabilitiesKept, 'cap_add: [ALL]', 'cap_drop: [CHOWN]')).toEqual(['critical']);
  expect(severities(serviceCapabilitiesKept, 'image: app:1')).toEqual(['low']);
});

test('a folder of the host weighs by what it is and whether it can be written', () => {
  const mounted = (volume: string) => severities(sensitiveHostPathInService, `volumes: ["${volume}"]`);

  expect(mounted('/:/host')).toEqual(['high']);
  expect(mounted('/:/host:ro')).toEqual(['medium']);
  expect(mounted('/etc/app:/etc/app')).toEqual(['medium']);
  expect(mounted('/etc/app:/etc/app:ro')).toEqual(['low']);
  expect(mounted('/srv/../etc:/etc:ro,z')).toEqual(['medium']);
  expect(mounted('/var/lib/docker:/docker')).toEqual(['high']);
  expect(mounted('/var/lib/app:/data')).toEqual(['low']);
  expect(mounted('/srv:/data')).toEqual(['medium']);
  expect(mounted('/etc/localtime:/etc/localtime:ro')).toEqual(['info']);
  expect(mounted('/etc/localtime:/etc/localtime')).toEqual(['low']);
  expect(mounted('/dev/shm:/dev/shm')).toEqual(['info']);
  expect(mounted('~/projects:/src')).toEqual(['low']);
});

test('a disk weighs more than a serial line', () => {
  const given = (device: string) => severities(hostDeviceInService, `devices: ["${device}"]`);

  expect(given('/dev/sda1')).toEqual(['high']);
  expect(given('/dev/nvme0n1:/dev/disk')).toEqual(['high']);
  expect(given('/dev:/dev')).toEqual(['high']);
  expect(given('/dev/ttyUSB0')).toEqual(['low']);
  expect(given('/dev/dri:/dev/dri')).toEqual(['low']);
  expect(given('/dev/null')).toEqual([]);
});

test('a rule for all devices weighs more than one for a single device', () => {
  const allowed = (rule: string) => severities(hostDeviceInService, `device_cgroup_rules: ["${rule}"]`);

  expect(allowed('a *:* rwm')).toEqual(['high']);
  expect(allowed('c *:* r')).toEqual(['high']);
  expect(allowed('b 8:0 r')).toEqual(['high']);
  expect(allowed('c 188:* rw')).toEqual(['low']);
});

test('the Docker API weighs more than a database', () => {
  expect(severities(publishedAdminPort, 'ports: ["2375:2375"]')).toEqual(['critical']);
  expect(severities(publishedAdminPort, 'ports: ["5432:5432"]')).toEqual(['medium']);
});

test('root weighs more than the group of root', () => {
  expect(severities(rootUserInService, 'user: "0"')).toEqual(['medium']);
  expect(severities(rootUserInService, 'user: "1000:0"')).toEqual(['low']);
});

test('mounts that go to the host weigh more than those that come from it', () => {
  expect(severities(sharedPropagationInService, 'volumes: ["/mnt:/mnt:shared"]')).toEqual(['medium']);
  expect(severities(sharedPropagationInService, 'volumes: ["/mnt:/mnt:slave"]')).toEqual(['low']);
});
