import { fileModes } from '../../../analysis/file-mode.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'The build makes a file run as its owner, whoever starts it',
  severity: 'medium',
  why: 'A setuid program of root turns any user of the container into root, once it has a flaw. A stage that is only built from counts as low.',
  fix: 'Leave the bit out; start the program as the user it needs, or give it the one capability it needs with `setcap`.',
  references: ['https://man7.org/linux/man-pages/man7/inode.7.html'],
  equivalents: [],

  *check(dockerfile) {
    const shipped = new Set(shippedInstructions(dockerfile));
    for (const instruction of dockerfile.instructions) {
      for (const mode of fileModes(instruction)) {
        if (!mode.isSetuid) continue;
        const violation = instruction.violation(`Mode ${mode.text} sets the setuid bit`, mode);
        yield shipped.has(instruction) ? violation : { ...violation, severity: 'low' };
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN make && \\\n    chmod u+s /usr/bin/tool #!\nRUN chmod -R 4755 /opt/tool #!\nRUN install -m 04755 a /usr/bin/a #!\nCOPY --chmod=4755 tool /usr/bin/ #!\n',
      'FROM debian:12\nRUN find /opt -type f -exec chmod u=rwxs,go=rx {} + #!\nRUN chmod +s /usr/bin/tool #!\n',
    ],
    good: [
      'FROM debian:12\nRUN chmod 755 /a && chmod g+s /srv && chmod 2775 /srv && chmod u-s /bin/su && chmod $MODE /b && chmod --reference=/a /b\nRUN find / -perm /6000 -type f -exec chmod a-s {} \\;\nCOPY --chmod=0755 tool /usr/bin/\n',
    ],
  },
});
