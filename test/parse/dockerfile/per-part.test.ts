import { expect, test } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../src/parse/dockerfile/model.ts';
import { perPart } from '../../../src/parse/dockerfile/per-part.ts';

test('what is worked out about an instruction is worked out once, for each question', () => {
  const { instructions } = parseDockerfile('FROM a\nUSER b\n');
  const asked: string[] = [];
  const question = (name: string) =>
    perPart(({ keyword }: Instruction) => {
      asked.push(`${name} ${keyword}`);
      return undefined;
    });
  const questions = [question('one'), question('other')];
  for (let round = 0; round < 2; round += 1) {
    for (const ask of questions) for (const instruction of instructions) ask(instruction);
  }
  expect(asked).toEqual(['one FROM', 'one USER', 'other FROM', 'other USER']);
});
