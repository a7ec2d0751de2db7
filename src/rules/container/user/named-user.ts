import { isNumericUser, isRootUser, isWindowsImage } from '../../../analysis/image-user.ts';
import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['USER'], {
  summary: 'The user of the image has a name instead of a number',
  severity: 'low',
  why: 'Kubernetes cannot tell a name from root: a pod with `runAsNonRoot: true` does not start, and the next step is to remove that. Users that are not the last one of the image count as info.',
  fix: 'Give the number: `USER 10001`, or `USER 10001:10001` with the group.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: ['hadolint:DL3066'],

  *check(instruction) {
    const user = instruction.arguments[0];
    if (instruction.onbuild || user?.known !== true || isNumericUser(user.text)) return;
    if (isWindowsImage(instruction.stage?.base?.text ?? '')) return;
    const violation = instruction.violation(`User "${user.text}" has no number`);
    yield isInEffect(instruction) && !isRootUser(user.text) ? violation : { ...violation, severity: 'info' };
  },

  examples: {
    bad: [
      'FROM debian:12\nUSER app:app #!\n',
      'FROM debian:12\nUSER app #!\nRUN make\nUSER 10001\n',
      'FROM debian:12\nENV NAME=app\nUSER $NAME #!\n',
    ],
    good: [
      'FROM debian:12\nUSER 10001:app\n',
      'FROM debian:12\nARG UID=10001\nUSER $UID\n',
      'FROM debian:12\nARG UID\nUSER $UID\nONBUILD USER app\n',
      'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n',
    ],
  },
});

function isInEffect(user: Instruction): boolean {
  return user.stage?.isFinal === true && user.stage.last('USER') === user;
}
