import { fileModes } from '../../../analysis/file-mode.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'The build lets every user write to a file or folder',
  severity: 'medium',
  why: 'Whoever breaks into any process of the container may replace programs and configuration that another runs or reads. A stage that is only built from counts as low.',
  fix: 'Give the file to the user that writes it (`--chown`, `chown`), and keep others out: `chmod 755`, `chmod 644`.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  equivalents: [],

  *check(dockerfile) {
    const shipped = new Set(shippedInstructions(dockerfile));
    for (const instruction of dockerfile.instructions) {
      for (const mode of fileModes(instruction)) {
        if (!mode.isWorldWritable) continue;
        const violation = instruction.violation(`Mode ${mode.text} lets everybody write`, mode);
        yield shipped.has(instruction) ? violation : { ...violation, severity: 'low' };
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN mkdir -m 777 /data && \\ #!\n    chmod -R a+rwX /app #!\nCOPY --chmod=0666 app.conf /etc/ #!\nRUN chmod o=rw /a #!\nRUN chmod ugo+w,u+x /b #!\n',
    ],
    good: [
      'FROM debian:12\nRUN chmod 1777 /tmp && chmod +w /a && chmod g+w /b && chmod a+rx,u+w /c && chmod a+rwxt /d && chmod 775 /e && chmod $MODE /f && chmod o-w /g\nCOPY --chmod=$MODE a b /\nCOPY --chmod=644 a /b\n',
    ],
  },
});
