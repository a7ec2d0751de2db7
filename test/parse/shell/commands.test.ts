import { describe, expect, it } from 'vitest';
import { command, line, lines, read } from './read.ts';

describe('commands of a script', () => {
  it.each([
    ['a x && b; c | d & e', ['a x', 'b', 'c', 'd', 'e']],
    ['if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['for i in 1 2; do a; done; while b; do c; done; until d; do e; done', ['a', 'b', 'c', 'd', 'e']],
    ['case "$(a)" in x|$(b)) c ;; *) d ;; esac', ['a', 'b', 'c', 'd']],
    ['f() { a; }; function g { b; }; f', ['a', 'b', 'f']],
    ['(a; b) && { c; d; }', ['a', 'b', 'c', 'd']],
    [
      'a "$(b `c`)" <(d) ${X:-$(e)} $(( $(f) + 1 ))',
      ['a $(b `c`) <(d) ${X:-$(e)} $(( $(f) + 1 ))', 'b `c`', 'c', 'd', 'e', 'f'],
    ],
    ['X=$(a) Y=`b` c > "$(d)"', ['c', 'a', 'b', 'd']],
    ['X=$(a)', ['a']],
    ['[[ -n $(a) ]] && ! b && time c', ['a', 'b', 'c']],
    ['coproc { a; }; select x in $(b); do c; done; for ((i=$(d);;)); do e; done', ['a', 'b', 'c', 'd', 'e']],
    ['cat <<EOF\n$(a)\nEOF\nb', ['cat', 'a', 'b']],
    ["cat <<'EOF'\n$(a)\nEOF\nb", ['cat', 'b']],
    ['for i in $(a); do b; done', ['a', 'b']],
    ['{ a; } > "$(b)"', ['a', 'b']],
    ['a # b\n\nc', ['a', 'c']],
    ['X=1', []],
    ['', []],
  ])('finds those of %j', (script, expected) => {
    expect(lines(script)).toEqual(expected);
    expect(read(script).problems).toEqual([]);
  });

  it('names a program by the last part of its path', () => {
    expect(lines('/usr/bin/apt-get x; ./configure; "$DIR"/bin/pip x; ${V}/sh')).toEqual([
      'apt-get x',
      'configure',
      'pip x',
      'sh',
    ]);
  });

  it('leaves a program open that a variable names, but for a version behind it', () => {
    expect(lines('$X a; "$(y)" b; python${V} c; pip$V d; z$V e').slice(0, 1)).toEqual(['? a']);
    expect(read('python${V} c; pip$V d; z$V e').commands.map(({ program }) => program)).toEqual([
      'python',
      'pip',
      undefined,
    ]);
  });

  it('tells under which condition a command runs', () => {
    const { commands } = read(
      'a && b || c; if d; then e; fi; f() { g; }; for i in 1; do h; done; for i in $X; do i; done',
    );
    expect(commands.map(({ program, runs }) => `${program} ${runs}`)).toEqual([
      'a always',
      'b on-success',
      'c on-failure',
      'd always',
      'e maybe',
      'g maybe',
      'h always',
      'i maybe',
    ]);
  });

  it('tells what hides that a command fails', () => {
    const { commands } = read(
      'a && b || true; c || { echo; exit 1; }; if d; then e; fi; ! f; g || h || exit 1',
    );
    expect(commands.filter(({ mayFail }) => mayFail).map(({ program }) => program)).toEqual([
      'a',
      'b',
      'd',
      'f',
      'g',
    ]);
  });
});

describe('pipelines', () => {
  it('link each command with the next and the one before', () => {
    const { commands } = read('a | b | c; d');
    const links = commands.map(({ pipedFrom, pipesInto }) => [pipedFrom?.program, pipesInto?.program]);
    expect(links).toEqual([
      [undefined, 'b'],
      ['a', 'c'],
      ['b', undefined],
      [undefined, undefined],
    ]);
  });

  it('reach through groups, subshells and loops', () => {
    const { commands } = read('a | { b | c; } | (d; e) | while f; do g; done');
    const reach = commands.map(
      (one) => `${line(one)} > ${one.downstream.map(({ program }) => program).join(' ')}`,
    );
    expect(reach).toEqual([
      'a > b c d e f g',
      'b > c d e f g',
      'c > d e f g',
      'd > f g',
      'e > f g',
      'f > ',
      'g > ',
    ]);
    expect(command('a | { b | c; } | d', 'c').pipesInto?.program).toBe('d');
    expect(command('a | { b | c; } | d', 'b').pipedFrom?.program).toBe('a');
  });

  it('do not take what is substituted in a command for its reader', () => {
    expect(command('a | tee "$(b)"', 'a').downstream.map(({ program }) => program)).toEqual(['tee']);
  });

  it('know the command in which an output is substituted', () => {
    const { commands } = read(
      'eval "$(a)"; bash <(b); sh -c "$(c)"; d "$(e $(f))"; X=$(g); eval "set -e; $(h)"',
    );
    const into = commands.filter(({ substitutedInto }) => substitutedInto !== undefined);
    expect(into.map((one) => `${one.program} ${one.substitutedInto?.program}`)).toEqual([
      'a eval',
      'b bash',
      'c sh',
      'e d',
      'f e',
      'h eval',
    ]);
  });
});

describe('redirections and assignments', () => {
  it('are kept with their operator, descriptor and target', () => {
    const [first] = read('{ a <"x y" 2>&1 >>f; } &> g').commands;
    expect(
      first?.redirects.map(({ operator, descriptor, target }) => [operator, descriptor, target?.text]),
    ).toEqual([
      ['<', undefined, 'x y'],
      ['>&', 2, '1'],
      ['>>', undefined, 'f'],
      ['&>', undefined, 'g'],
    ]);
  });

  it('give the text of a here-document', () => {
    expect(command('cat <<EOF\na $X b\nEOF', 'cat').redirects[0]?.target).toMatchObject({
      text: 'a $X b\n',
      known: false,
    });
    expect(command("cat <<'EOF'\na $X\nEOF", 'cat').redirects[0]?.target).toMatchObject({
      text: 'a $X\n',
      known: true,
    });
  });

  it('are noted wherever a variable is set', () => {
    const script = 'A=1; B=2 c; env D=3 e; export F="x y" G; declare -x H=4; I=(1 2)';
    const { assignments } = read(script);
    expect(assignments.map(({ name, value, command: by }) => [name, value.text, by?.program])).toEqual([
      ['A', '1', undefined],
      ['B', '2', 'c'],
      ['D', '3', 'e'],
      ['F', 'x y', 'export'],
      ['H', '4', 'declare'],
      ['I', '(1 2)', undefined],
    ]);
    expect(assignments.map(({ span }) => script.slice(span.start, span.end))[3]).toBe('F="x y"');
    expect([...command('A=1 env B=2 A=3 x', 'x').assignments].map(([name, { text }]) => name + text)).toEqual(
      ['A3', 'B2'],
    );
  });
});

describe('options of the shell', () => {
  const pipefail = (script: string): readonly boolean[] =>
    read(script)
      .commands.filter(({ program }) => program === 'a')
      .map(({ options }) => options.has('pipefail'));

  it.each([
    ['set -o pipefail; a | b', [true]],
    ['set -euxo pipefail && a | b', [true]],
    ['a | b; set -o pipefail; a | b', [false, true]],
    ['set -o pipefail; set +o pipefail; a | b', [false]],
    ['(set -o pipefail; a | b); a | b', [true, false]],
    ['if x; then set -o pipefail; fi; a | b', [false]],
    ['set -o pipefail | x; a | b', [false]],
    ['set -e -- -o pipefail; a | b', [false]],
    ["bash -o pipefail -c 'a | b'; sh -c 'a | b'", [true, false]],
    ["set -o pipefail; sh -c 'a | b'; eval 'a | b'", [false, true]],
    ["eval 'set -o pipefail'; a | b", [true]],
    ['set -o pipefail; x "$(a | b)"', [true]],
  ])('knows whether pipefail is in force in %j', (script, expected) => {
    expect(pipefail(script)).toEqual(expected);
  });
});
