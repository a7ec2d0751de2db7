import { describe, expect, it } from 'vitest';
import { packageOperation } from '../../../src/parse/shell/packages.ts';
import type { Package, PackageOperation } from '../../../src/parse/shell/packages.ts';
import { command, read } from './read.ts';

function operation(script: string): PackageOperation {
  const found = read(script)
    .commands.map(packageOperation)
    .find((one) => one !== undefined);
  if (found === undefined) throw new Error(`No operation in: ${script}`);
  return found;
}

/** `name version`, an exclamation mark where it is pinned, the source where it is no registry. */
function brief({ name, version, isPinned, source, word }: Package): string {
  const label = name === '' ? `<${word.text}>` : name;
  return [label, version, isPinned ? '!' : undefined, source === 'registry' ? undefined : source]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('a package operation', () => {
  it.each([
    ['apt-get update', 'apt-get', 'apt', 'update'],
    ['apt-get -qq -o A::B=1 install -y a', 'apt-get', 'apt', 'install'],
    ['apt full-upgrade', 'apt', 'apt', 'dist-upgrade'],
    ['apt-get dist-upgrade -y', 'apt-get', 'apt', 'dist-upgrade'],
    ['aptitude safe-upgrade', 'aptitude', 'apt', 'upgrade'],
    ['apt-get purge a', 'apt-get', 'apt', 'remove'],
    ['apt-get autoremove', 'apt-get', 'apt', 'autoremove'],
    ['apt-get clean', 'apt-get', 'apt', 'clean'],
    ['apt-get $X', 'apt-get', 'apt', 'other'],
    ['add-apt-repository ppa:a', 'apt', 'apt', 'add-repository'],
    ['apk add a', 'apk', 'apk', 'install'],
    ['apk -U upgrade', 'apk', 'apk', 'upgrade'],
    ['apk del a', 'apk', 'apk', 'remove'],
    ['apk cache clean', 'apk', 'apk', 'clean'],
    ['yum -y update', 'yum', 'rpm', 'upgrade'],
    ['dnf makecache', 'dnf', 'rpm', 'update'],
    ['microdnf install a', 'microdnf', 'rpm', 'install'],
    ['tdnf distro-sync', 'tdnf', 'rpm', 'dist-upgrade'],
    ['dnf config-manager --add-repo a', 'dnf', 'rpm', 'add-repository'],
    ['yum-config-manager --add-repo a', 'yum', 'rpm', 'add-repository'],
    ['yum clean all', 'yum', 'rpm', 'clean'],
    ['zypper -n ref', 'zypper', 'zypper', 'update'],
    ['zypper --non-interactive dup', 'zypper', 'zypper', 'dist-upgrade'],
    ['zypper ar a b', 'zypper', 'zypper', 'add-repository'],
    ['pacman -Syu', 'pacman', 'pacman', 'upgrade'],
    ['pacman -Sy', 'pacman', 'pacman', 'update'],
    ['pacman -S --noconfirm a', 'pacman', 'pacman', 'install'],
    ['pacman -Scc', 'pacman', 'pacman', 'clean'],
    ['pacman -Rns a', 'pacman', 'pacman', 'remove'],
    ['pip3.11 install a', 'pip', 'python', 'install'],
    ['/venv/bin/python3 -I -m pip install a', 'pip', 'python', 'install'],
    ['pip cache purge', 'pip', 'python', 'clean'],
    ['uv pip install a', 'uv', 'python', 'install'],
    ['uvx a', 'uv', 'python', 'run'],
    ['pipx run a', 'pipx', 'python', 'run'],
    ['npm cache clean --force', 'npm', 'node', 'clean'],
    ['npm update', 'npm', 'node', 'upgrade'],
    ['npx a', 'npm', 'node', 'run'],
    ['npm run build', 'npm', 'node', 'other'],
    ['yarn global add a', 'yarn', 'node', 'install'],
    ['yarn --version', 'yarn', 'node', 'other'],
    ['pnpm dlx a', 'pnpm', 'node', 'run'],
    ['bun add a', 'bun', 'node', 'install'],
    ['gem sources --add a', 'gem', 'ruby', 'add-repository'],
    ['bundle exec a', 'bundle', 'ruby', 'other'],
    ['go mod download', 'go', 'go', 'download'],
    ['go build ./...', 'go', 'go', 'other'],
    ['cargo build', 'cargo', 'cargo', 'other'],
    ['php -d a=1 /usr/bin/composer.phar update', 'composer', 'composer', 'upgrade'],
    ['composer clear-cache', 'composer', 'composer', 'clean'],
    ['mamba clean -afy', 'mamba', 'conda', 'clean'],
    ['conda config --add channels a', 'conda', 'conda', 'add-repository'],
  ])('is read from %j', (script, manager, family, action) => {
    expect(operation(script)).toMatchObject({ manager, family, action });
  });

  it.each(['python3 -m venv x', 'python x.py -m pip', 'php a.php', 'echo apt-get install', '$X install a'])(
    'is not read from %j',
    (script) => {
      expect(read(script).commands.map(packageOperation)).toEqual([undefined]);
    },
  );

  it.each([
    [
      'apt-get install -y -t b a b=1.2* c/stable d:amd64 e:arm64=1 ./f.deb g-',
      ['a', 'b 1.2* !', 'c stable !', 'd', 'e 1 !', '<./f.deb> ! path', 'g-'],
    ],
    [
      "apk add -t .deps a b=1 c~1.2 'd>1' e@edge ./f.apk",
      ['a', 'b 1 !', 'c ~1.2 !', 'd >1', 'e', '<./f.apk> ! path'],
    ],
    ['apk del .deps a', ['.deps group', 'a']],
    [
      'dnf install a b-1.2 c-1.2-3.el8 d-1:2-3.x86_64 java-11-openjdk @e @f:1 https://x/y.rpm',
      [
        'a',
        'b 1.2 !',
        'c 1.2-3.el8 !',
        'd 1:2-3 !',
        'java-11-openjdk',
        'e group',
        'f 1 ! group',
        '<https://x/y.rpm> ! url',
      ],
    ],
    ['dnf module install nodejs:18/common', ['nodejs 18 ! group']],
    ["zypper in a b=1 'c>=2'", ['a', 'b 1 !', 'c >=2']],
    [
      "pip install a b==1 'c>=1,<2' d[x,y]==2.0 e~=1 'f ; python_version<3' 'g == 1.0'",
      ['a', 'b 1 !', 'c >=1,<2', 'd 2.0 !', 'e ~=1', 'f', 'g 1.0 !'],
    ],
    [
      'pip install git+https://g/a.git@0123456789abcdef0123456789abcdef01234567#egg=a git+ssh://git@g/a.git git+https://g/a@main',
      [
        '<git+https://g/a.git@0123456789abcdef0123456789abcdef01234567#egg=a> 0123456789abcdef0123456789abcdef01234567 ! git',
        '<git+ssh://git@g/a.git> git',
        '<git+https://g/a@main> main git',
      ],
    ],
    [
      "pip install https://x/a.whl 'b @ https://x/b.whl' ./c d.whl -e /src",
      [
        '<https://x/a.whl> ! url',
        '<b @ https://x/b.whl> ! url',
        '<./c> ! path',
        '<d.whl> ! path',
        '</src> ! path',
      ],
    ],
    ['uvx a@1.2 b', ['a 1.2 !']],
    [
      'npm i -g a@1.2.3 b@1 @s/c@^1 @s/d e@latest f@npm:g@1.0.0',
      ['a 1.2.3 !', 'b 1 !', '@s/c ^1', '@s/d', 'e latest', 'f 1.0.0 !'],
    ],
    [
      'npm i u/r github:u/r#v1.0.0 git+https://g/a.git#abcdef1 ./x https://x/y.tgz',
      [
        '<u/r> git',
        '<github:u/r#v1.0.0> v1.0.0 ! git',
        '<git+https://g/a.git#abcdef1> abcdef1 ! git',
        '<./x> ! path',
        '<https://x/y.tgz> ! url',
      ],
    ],
    ['npx -p a@1 -p b c', ['a 1 !', 'b']],
    ['gem install a:1.2 b -v 1.0', ['a 1.2 !', 'b 1.0 !']],
    ["gem install a -v '~> 1.0'", ['a ~> 1.0']],
    [
      'go install x.y/a@v1.2.3 x.y/b@latest x.y/c ./d',
      ['x.y/a v1.2.3 !', 'x.y/b latest', 'x.y/c', '<./d> ! path'],
    ],
    ['cargo +nightly install a@1.2.3 b', ['a 1.2.3 !', 'b']],
    ['cargo install --git https://g --rev abcdef1', ['<https://g> abcdef1 ! git']],
    ["composer global require a/b:1.2 c/d:^1 e/f 'g/h 2.0'", ['a/b 1.2 !', 'c/d ^1', 'e/f', 'g/h 2.0 !']],
    ["conda install -n base -c x a=1.2 b==1 'c>=2' f::g=1=py", ['a 1.2 !', 'b 1 !', 'c >=2', 'g 1=py !']],
  ])('has the packages of %j', (script, expected) => {
    expect(operation(script).packages.map(brief)).toEqual(expected);
  });

  it('knows a name or a version that a variable hides for hidden', () => {
    const packages = operation('pip install "$A" "b==$V" ${C}==1').packages;
    expect(packages.map(({ name, version, isPinned, known }) => [name, version, isPinned, known])).toEqual([
      ['', undefined, false, false],
      ['b', '$V', true, true],
      ['', '1', true, false],
    ]);
  });

  it.each([
    ['npm ci', true, true],
    ['npm install', true, false],
    ['npm install a', false, false],
    ['yarn', true, false],
    ['yarn install --frozen-lockfile', true, true],
    ['pnpm i --frozen-lockfile', true, true],
    ['bundle', true, false],
    ['bundle install --deployment', true, true],
    ['pip install -r a.txt', true, false],
    ['pip install --require-hashes -r a.txt', true, true],
    ['pip install .', true, false],
    ['pip install a', false, false],
    ['uv sync --frozen', true, true],
    ['cargo install --path . --locked', true, true],
    ['composer install', true, false],
    ['conda env create -f a.yml', true, false],
    ['go mod download', true, false],
  ])('tells for %j whether the project decides (%j) and is locked (%j)', (script, isProject, isLocked) => {
    expect(operation(script)).toMatchObject({ isProject, isLocked });
  });

  it('names the files that list packages', () => {
    expect(
      operation('pip install -r a.txt -c b.txt --requirement=c.txt').files.map(({ text }) => text),
    ).toEqual(['a.txt', 'c.txt', 'b.txt']);
    expect(operation('micromamba install -f a.yml').files.map(({ text }) => text)).toEqual(['a.yml']);
  });

  it('belongs to its command', () => {
    const found = command('sudo apt-get install a', 'apt-get');
    expect(packageOperation(found)?.command).toBe(found);
  });
});
