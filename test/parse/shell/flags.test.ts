import { describe, expect, it } from 'vitest';
import { command } from './read.ts';

const texts = (words: readonly { readonly text: string }[]): readonly string[] =>
  words.map(({ text }) => text);

describe('flags', () => {
  it.each([
    ['x -y', '-y', true],
    ['x -qqy', '-y', true],
    ['x --yes', '--yes', true],
    ['x --yes=true', '--yes', true],
    ['x --no-yes', '--yes', false],
    ['x -- -y', '-y', false],
    ['x a-y', '-y', false],
    ['x -', '-', false],
    ['curl -o -y', '-y', false],
    ['curl -oky f', '-k', false],
    ['curl -kofile f', '-k', true],
    ['wget -qO- f', '-O', true],
    ['wget -qO- f', '-q', true],
    ['find . -exec rm {} +', '-e', false],
    ['find . -delete', '-delete', true],
    ['java -jar a.jar', '-jar', true],
    ['curl -X POST --data=a f', '--data', true],
  ])('of %j: whether %j is given is %j', (script, flag, expected) => {
    expect(command(script, script.split(' ')[0] ?? '').has(flag)).toBe(expected);
  });

  it.each([
    ['curl -o file u', 'file'],
    ['curl -ofile u', 'file'],
    ['curl -sSLo file u', 'file'],
    ['curl --output file u', 'file'],
    ['curl --output=file u', 'file'],
    ['curl -o first --output last u', 'last'],
    ['unknown -o file u', 'file'],
    ['unknown -o=file u', 'file'],
    ['curl -O u', undefined],
  ])('of %j have the value %j', (script, expected) => {
    const found = command(script, script.split(' ')[0] ?? '');
    expect(found.option('-o', '--output')?.text).toBe(expected);
  });

  it('give all values of a flag that is given more than once', () => {
    const found = command('curl -H a --header=b -H "c: $X" u', 'curl');
    expect(found.optionValues('-H', '--header').map(({ text, known }) => [text, known])).toEqual([
      ['a', true],
      ['b', true],
      ['c: $X', false],
    ]);
  });

  it('leave the operands over', () => {
    expect(texts(command('curl -fsSL -o f u --retry 3 -- -v', 'curl').operands())).toEqual(['u', '-v']);
    expect(texts(command('unknown -a b c', 'unknown').operands())).toEqual(['b', 'c']);
    expect(texts(command('unknown -a b c', 'unknown').operands('-a'))).toEqual(['c']);
    expect(texts(command('tar xzf - -C /opt', 'tar').operands())).toEqual(['xzf', '-']);
    expect(texts(command('a -b --c d -- -e', 'a').flags)).toEqual(['-b', '--c']);
  });

  it.each([
    ['apt-get -qq -o A=b install x', 'install'],
    ['apt-get $OPTIONS install x', 'install'],
    ['git -C /x clone u', 'clone'],
    ['npm --prefix /x ci', 'ci'],
    ['pip3 --no-cache-dir install x', 'install'],
    ['x -y', undefined],
  ])('of %j come before the sub-command %j', (script, expected) => {
    expect(command(script, script.split(' ')[0] ?? '').subcommand).toBe(expected);
  });
});
