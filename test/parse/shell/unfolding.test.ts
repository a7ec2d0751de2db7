import { describe, expect, it } from 'vitest';
import { command, lines, read } from './read.ts';

/** Each command behind those that run it. */
function paths(script: string): readonly string[] {
  return read(script).commands.map(({ program, runBy }) =>
    runBy === undefined ? `${program}` : `${runBy.program}>${program}`,
  );
}

describe('what a command runs in its turn', () => {
  it.each([
    ["sh -c 'a && b'", ['sh', 'sh>a', 'sh>b']],
    ["/bin/bash -euxo pipefail -lc 'a'", ['bash', 'bash>a']],
    ['bash -o pipefail -c "a"', ['bash', 'bash>a']],
    ["sh script.sh -c 'a'", ['sh']],
    ["eval a '&&' b", ['eval', 'eval>a', 'eval>b']],
    ["su - user -c 'a'", ['su', 'su>a']],
    ["su user --command='a; b'", ['su', 'su>a', 'su>b']],
    ['find / -exec a {} \\; -o -execdir b {} + -print', ['find', 'find>a', 'find>b']],
    ["find . -exec sh -c 'a' \\;", ['find', 'find>sh', 'sh>a']],
    ["xargs -0 -n 1 sh -c 'a'", ['sh', 'sh>a']],
    ["trap 'a' EXIT; trap - INT", ['trap', 'trap>a', 'trap']],
    ['bash <<EOF\na | b\nEOF', ['bash', 'bash>a', 'bash>b']],
    ["sh -s -- x <<'EOF'\na\nEOF", ['sh', 'sh>a']],
    ['bash x.sh <<EOF\na\nEOF', ['bash']],
    ["sh <<< 'a'", ['sh', 'sh>a']],
    ['python3 <<EOF\na\nEOF', ['python3']],
    [`sh -c "bash -c 'a \\"$(b)\\"'"`, ['sh', 'sh>bash', 'bash>a', 'bash>b']],
    ["script -qc 'a' /dev/null; flock /l -c 'b'", ['script', 'script>a', 'flock', 'flock>b']],
  ])('is found in %j', (script, expected) => {
    expect(paths(script)).toEqual(expected);
  });

  it('runs only maybe when a trap holds it', () => {
    expect(command("trap 'a' EXIT", 'a').runs).toBe('maybe');
  });

  it('meets a substitution inside of a script once', () => {
    expect(lines('sh -c "a; $(b)"').filter((line) => line === 'b')).toHaveLength(1);
  });

  it('stops where scripts are nested without end, and says so', () => {
    let script = 'a';
    for (let level = 0; level < 12; level += 1)
      script = `eval ${JSON.stringify(script).replaceAll('$', '\\$')}`;
    const shell = read(script);
    expect(shell.isWhole).toBe(false);
    expect(shell.problems[0]?.message).toBe('Scripts are nested too deeply');
  });
});

describe('wrappers', () => {
  it.each([
    ['sudo -u root -E A=1 x -y', 'sudo', ['-u', 'root', '-E', 'A=1']],
    ['sudo --user=root -- x -y', 'sudo', ['--user=root', '--']],
    ['doas -u root x -y', 'doas', ['-u', 'root']],
    ['env -i -u B A=1 x -y', 'env', ['-i', '-u', 'B', 'A=1']],
    ['env -S "x -y"', 'env', []],
    ['exec -a name x -y', 'exec', ['-a', 'name']],
    ['command -p x -y', 'command', ['-p']],
    ['nohup x -y', 'nohup', []],
    ['/usr/bin/time -f %e x -y', 'time', ['-f', '%e']],
    ['timeout -k 5 --signal=KILL 10m x -y', 'timeout', ['-k', '5', '--signal=KILL', '10m']],
    ['nice -n 10 x -y', 'nice', ['-n', '10']],
    ['nice -10 x -y', 'nice', ['-10']],
    ['ionice -c2 -n 0 x -y', 'ionice', ['-c2', '-n', '0']],
    ['stdbuf -oL -e 0 x -y', 'stdbuf', ['-oL', '-e', '0']],
    ['setpriv --reuid 1 --clear-groups x -y', 'setpriv', ['--reuid', '1', '--clear-groups']],
    ['gosu app:app x -y', 'gosu', ['app:app']],
    ['su-exec app x -y', 'su-exec', ['app']],
    ['chroot --userspec=a /mnt x -y', 'chroot', ['--userspec=a', '/mnt']],
    ['unshare -n --root /r x -y', 'unshare', ['-n', '--root', '/r']],
    ['busybox x -y', 'busybox', []],
    ['eatmydata -- x -y', 'eatmydata', ['--']],
    ['tini -s -e 143 -- x -y', 'tini', ['-s', '-e', '143', '--']],
    ['dumb-init -r 15:3 x -y', 'dumb-init', ['-r', '15:3']],
    ['xargs -r -I {} x -y', 'xargs', ['-r', '-I', '{}']],
  ])('are taken off %j', (script, wrapper, own) => {
    const found = command(script, 'x');
    expect(found.words.map(({ text }) => text)).toEqual(['-y']);
    expect(found.wrappers.map(({ program, words }) => [program, words.map(({ text }) => text)])).toEqual([
      [wrapper, own],
    ]);
  });

  it('are taken off one after the other', () => {
    const found = command('sudo -E env A=1 nice timeout 5 x', 'x');
    expect(found.wrappers.map(({ program }) => program)).toEqual(['sudo', 'env', 'nice', 'timeout']);
    expect(found.assignments.get('A')?.text).toBe('1');
  });

  it.each(['sudo -l', 'command -v x', 'busybox --install /bin', 'exec', 'xargs', 'timeout 5', 'env'])(
    'are commands themselves when they run none: %j',
    (script) => {
      expect(read(script).commands.map(({ program, wrappers }) => [program, wrappers])).toEqual([
        [script.split(' ')[0], []],
      ]);
    },
  );
});
