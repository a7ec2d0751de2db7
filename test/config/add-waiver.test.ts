import { expect, test } from 'vitest';
import { addWaiver } from '../../src/config/add-waiver.ts';
import { UserError } from '../../src/finding/user-error.ts';

const waiver = {
  fingerprint: '0123456789abcdef',
  reason: 'it: "is" # so',
  owner: '@ops',
  created: '2026-11-22',
  expires: '2026-12-22',
};
const lines = `- fingerprint: "0123456789abcdef"
  reason: "it: \\"is\\" # so"
  owner: "@ops"
  created: "2026-11-22"
  expires: "2026-12-22"
`;

function indented(by: string): string {
  return `# about\n${lines}`.replaceAll(/^(?=.)/gm, by);
}

test('begins a list where there is none', () => {
  expect(addWaiver('', waiver, 'about')).toMatch(/^# .*\nwaivers:\n {2}# about\n {2}- fingerprint/);
});

test.each([
  ['# ours\nwaivers:\n', '# ours\nwaivers:\n', '  '],
  ['waivers: []  # none\n', 'waivers:  # none\n', '  '],
  ['waivers:\n- { rule: a, paths: b } # kept\n', 'waivers:\n- { rule: a, paths: b } # kept\n', ''],
  [
    '# one - two\nwaivers:\n    - rule: a\n      x: [ 1 ]',
    '# one - two\nwaivers:\n    - rule: a\n      x: [ 1 ]\n',
    '    ',
  ],
])('adds to the end of %j and changes nothing else', (text, start, indent) => {
  expect(addWaiver(text, waiver, 'about')).toBe(start + indented(indent));
});

test.each([
  'waivers: [{ rule: a }]\n',
  'waivers:\n  - rule: a\nother: 1\n',
  'waivers: {\n',
  '- a\n',
  'waivers:\n  - rule: a\n...\n',
])('refuses to guess in %j, and says what to write', (text) => {
  expect(() => addWaiver(text, waiver, 'about')).toThrow(UserError);
});
