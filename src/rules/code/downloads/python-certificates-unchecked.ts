import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'Python does not check whom it talks to',
  severity: 'medium',
  why: 'Whoever stands between the program and a server reads and changes everything, packages and passwords included.',
  fix: 'Remove `PYTHONHTTPSVERIFY`; add the certificate of your own authority to the image.',
  references: ['https://peps.python.org/pep-0493/'],
  equivalents: ['checkov:CKV2_DOCKER_5'],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (name === 'PYTHONHTTPSVERIFY' && value === '0')
        yield instruction.violation('PYTHONHTTPSVERIFY=0 switches the check of certificates off', at);
    }
  },

  examples: {
    bad: [
      'FROM python:3.14\nENV PYTHONHTTPSVERIFY=0 #!\nARG PYTHONHTTPSVERIFY="0" #!\nRUN export PYTHONHTTPSVERIFY=0 && \\ #!\n    python setup.py\nRUN PYTHONHTTPSVERIFY=0 python setup.py #!\nCMD env PYTHONHTTPSVERIFY=0 python app.py #!\n',
      'FROM python:3.14\nENV MODE=x PYTHONHTTPSVERIFY=0 #!\nRUN echo "export PYTHONHTTPSVERIFY=0" >> /etc/profile #!\n',
    ],
    good: [
      'ARG PYTHONHTTPSVERIFY=0\nFROM python:3.14\nARG PYTHONHTTPSVERIFY\nENV PYTHONHTTPSVERIFY=1 MY_PYTHONHTTPSVERIFY=0\nRUN echo PYTHONHTTPSVERIFY=0\n',
    ],
  },
});
