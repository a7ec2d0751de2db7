import type { Control } from './control.ts';
import { appArmorProfile } from './controls/app-armor.ts';
import { baselineCapabilities, restrictedCapabilities } from './controls/capabilities.ts';
import { hostNamespaces } from './controls/host-namespaces.ts';
import { hostPorts } from './controls/host-ports.ts';
import { hostProbesAndHostLifecycle } from './controls/host-probes.ts';
import { allowPrivilegeEscalation } from './controls/privilege-escalation.ts';
import { privileged } from './controls/privileged.ts';
import { baselineProcMount, restrictedProcMount } from './controls/proc-mount.ts';
import { runAsNonRoot } from './controls/run-as-non-root.ts';
import { runAsUser } from './controls/run-as-user.ts';
import { seLinuxOptions } from './controls/se-linux.ts';
import { baselineSeccomp, restrictedSeccomp } from './controls/seccomp.ts';
import { sysctls } from './controls/sysctls.ts';
import { hostPathVolumes, restrictedVolumes } from './controls/volumes.ts';
import { windowsHostProcess } from './controls/windows-host-process.ts';

/** Every control of the Pod Security Standards, each id with its `baseline` form before its `restricted` one. */
export const controls: readonly Control[] = [
  privileged,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProbesAndHostLifecycle,
  windowsHostProcess,
  baselineCapabilities,
  restrictedCapabilities,
  appArmorProfile,
  seLinuxOptions,
  baselineSeccomp,
  restrictedSeccomp,
  baselineProcMount,
  restrictedProcMount,
  sysctls,
  restrictedVolumes,
  allowPrivilegeEscalation,
  runAsNonRoot,
  runAsUser,
];
