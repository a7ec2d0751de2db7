import { expect, test } from 'vitest';
import { buildVariable, isOn } from '../../src/analysis/build-variable.ts';
import { parseDockerfile } from '../../src/parse/dockerfile/dockerfile.ts';

/** The value of MODE for the program `use`. */
function mode(text: string): ReturnType<typeof buildVariable> {
  for (const { instructions } of parseDockerfile(text).stages) {
    for (const instruction of instructions) {
      const command = instruction.shell?.commands.find(({ program }) => program === 'use');
      if (command !== undefined) return buildVariable(instruction, command, ['other', 'mode']);
    }
  }
  throw new Error('nothing uses it');
}

test.each([
  ['FROM a\nENV MODE=on\nRUN use\n', 'on'],
  ['FROM a\nENV MODE=off\nENV MODE=on\nRUN use\nENV MODE=later\n', 'on'],
  ['FROM a AS base\nENV MODE=on\nFROM base\nRUN use\n', 'on'],
  ['FROM a AS base\nENV MODE=off\nFROM base\nENV mode=on\nRUN use\n', 'on'],
  ['FROM a\nENV MODE=off\nRUN MODE=on use\n', 'on'],
  ['FROM a\nENV MODE=off\nRUN env MODE=on use\n', 'on'],
  ['FROM a\nENV MODE=off\nRUN export MODE=on && use\n', 'on'],
  ['FROM a\nENV MODE=on\nRUN MODE=off make && use && export MODE=later\n', 'on'],
])('after %j it is %s', (text, value) => {
  expect(mode(text)).toMatchObject({ text: value, known: true });
});

test.each([
  'FROM a\nRUN use\nENV MODE=on\n',
  'FROM a AS base\nENV MODE=on\nFROM a\nRUN use\n',
  'FROM a AS base\nARG MODE=on\nFROM base\nRUN use\n',
  'ARG MODE=on\nFROM a\nRUN use\n',
])('after %j nobody has set it', (text) => {
  expect(mode(text)).toBeUndefined();
});

test('an argument may hold anything, and counts as on', () => {
  const held = mode('FROM a\nARG MODE\nRUN use\n');
  expect(held).toMatchObject({ known: false });
  expect(isOn(held)).toBe(true);
});

test.each(['', '0', 'false', 'No', 'off', 'n'])('%j is off', (text) => {
  expect(isOn({ text, known: true })).toBe(false);
});

test.each(['1', 'true', 'on', 'yes', 'anything'])('%j is on', (text) => {
  expect(isOn({ text, known: true })).toBe(true);
});

test('what nobody has set is off', () => {
  expect(isOn(undefined)).toBe(false);
});
