import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'Node.js does not check whom it talks to',
  severity: 'high',
  why: 'Whoever stands between the program and a server reads and changes everything, packages and passwords included. What holds while building alone counts as medium.',
  fix: 'Remove `NODE_TLS_REJECT_UNAUTHORIZED`; name the certificate of your own authority in `NODE_EXTRA_CA_CERTS`.',
  references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
  equivalents: ['checkov:CKV2_DOCKER_6'],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (name !== 'NODE_TLS_REJECT_UNAUTHORIZED' || value !== '0') continue;
      const message = 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off';
      const severity = /^(?:ARG|RUN)$/.test(instruction.keyword) ? 'medium' : 'high';
      yield { ...instruction.violation(message, at), severity };
    }
  },

  examples: {
    bad: [
      'FROM node:24\nENV NODE_TLS_REJECT_UNAUTHORIZED=0 #!\nARG NODE_TLS_REJECT_UNAUTHORIZED="0" #!\nRUN export NODE_TLS_REJECT_UNAUTHORIZED=0; \\ #!\n    npm ci\nRUN NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci #!\nCMD env NODE_TLS_REJECT_UNAUTHORIZED=0 node app.js #!\n',
      'FROM node:24\nARG CHECK=0\nENV NODE_TLS_REJECT_UNAUTHORIZED $CHECK #!\n',
    ],
    good: [
      'FROM node:24\nARG NODE_TLS_REJECT_UNAUTHORIZED\nENV NODE_TLS_REJECT_UNAUTHORIZED=1 NODE_EXTRA_CA_CERTS=/ca.pem\nRUN echo NODE_TLS_REJECT_UNAUTHORIZED=0\n',
    ],
  },
});
