import { normalPath } from '../../../analysis/host-path.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['WORKDIR'], {
  summary: 'The working directory belongs to the system',
  severity: 'low',
  why: 'Relative paths reach into what the kernel or the distribution keeps there; a working directory below `/proc` has led out of containers (CVE-2024-21626).',
  fix: 'Use a directory of your own: `WORKDIR /app`.',
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2024-21626'],
  equivalents: ['trivy:DS-0030'],

  *check(instruction) {
    const path = instruction.arguments[0];
    if (path?.known !== true || !path.text.startsWith('/')) return;
    const normal = normalPath(path.text);
    if (!below.test(normal) && !exactly.test(normal)) return;
    const violation = instruction.violation(`The working directory is "${path.text}"`);
    yield normal.startsWith('/proc') ? { ...violation, severity: 'medium' } : violation;
  },

  examples: {
    bad: [
      'FROM debian:12\nWORKDIR "/proc/self/fd/8" #!\nWORKDIR /usr/bin/ #!\n',
      'FROM debian:12\nENV BASE=/dev\nWORKDIR ${BASE}/shm #!\nWORKDIR //etc #!\n',
    ],
    good: [
      'FROM debian:12\nWORKDIR /usr/src/app\nWORKDIR /etc/nginx\nWORKDIR /development\nWORKDIR /\nWORKDIR proc\nWORKDIR $DIR\n',
    ],
  },
});

/** Directories of the kernel and of programs, and all below them. */
const below = /^\/(?:proc|sys|dev|boot|bin|sbin|lib|lib32|lib64|libx32)(?:\/|$)/;
/** Directories of the system that hold others which are for everybody. */
const exactly = /^\/(?:etc|usr|usr\/bin|usr\/sbin|usr\/lib|var|run|var\/run)$/;
