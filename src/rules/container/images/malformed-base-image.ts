import { isImageName } from '../../../parse/dockerfile/image-name.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The name of a base image is malformed',
  severity: 'low',
  why: 'The image cannot be built; and a digest that is cut short pins nothing.',
  fix: 'Write `registry/name:tag@sha256:…` in lower case, with the 64 digits of the digest.',
  references: ['https://github.com/distribution/reference/blob/main/reference.go'],
  equivalents: [],

  *check(stage) {
    const { base } = stage;
    if (base?.known === true && stage.parent === undefined && !isImageName(base.text)) {
      yield stage.violation(`"${base.text}" is no name of an image`);
    }
  },

  examples: {
    bad: [
      'FROM Debian:12 #!\n',
      'FROM debian:12@sha256:0c1f #!\n',
      'FROM registry.example:5000/app:v1+2 #!\nFROM debian:12: #!\n',
    ],
    good: [
      'FROM debian:12@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d AS Base\nFROM base\n',
      'FROM Registry.example:5000/a--b/c__d.e:V1.2_x\nFROM $BASE\nFROM scratch\n',
    ],
  },
});
