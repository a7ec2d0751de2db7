import { lookalike } from '../../../analysis/lookalike.ts';
import { imagesOf } from '../../../analysis/stage-image.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['FROM', 'COPY', 'ADD', 'RUN'], {
  summary: 'An image is built from one whose name nearly is a well-known one',
  severity: 'medium',
  confidence: 'medium',
  why: 'Names that people mistype are registered by those who want to run code on their machines.',
  fix: 'Correct the name.',
  references: [
    'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse',
  ],
  equivalents: [],

  *check(instruction) {
    for (const { text, span } of imagesOf(instruction)) {
      const meant = lookalike(text);
      if (meant === undefined) continue;
      yield instruction.violation(`Image "${text}" is not "${meant}", whose name it resembles`, { span });
    }
  },

  examples: {
    bad: [
      'FROM gchr.io/example/base:1 #!\n',
      'FROM ubunut:24.04 AS build #!\nFROM debian:12\nCOPY --from=libary/redis:8 /a /a #!\n',
    ],
    good: [
      'FROM ghcr.io/example/base:1\nFROM icr.io/example/base:1\nFROM registry.example/ubunut\n',
      'FROM python3\nFROM ubuntu:24.04\nFROM lscr.io/linuxserver/code-server:4\n',
    ],
  },
});
