import type { Habits } from './flags.ts';

/** Flags that take a value, by program; those of its sub-commands included. */
const valueFlags: Readonly<Record<string, string>> = {
  addgroup: '-g --gid',
  adduser: '-h -g -s -G -u -k --home --gecos --shell --ingroup --uid --gid --conf --firstuid --lastuid',
  apk: '-p -t -X --root --virtual --repository --arch --keys-dir --repositories-file --wait --cache-dir --cache-max-age --progress-fd',
  apt: '-a -c -o -t --config-file --option --target-release --default-release --host-architecture',
  aptitude: '-o -q -t --target-release --default-release',
  bash: '-c -o -O --rcfile --init-file',
  bun: '--cwd --config --registry --backend --cache-dir',
  bundle: '-j --jobs --without --with --path --gemfile --retry --binstubs --standalone',
  cargo:
    '-j -F -Z -C -p --jobs --features --version --vers --git --branch --tag --rev --path --root --index --registry --target --target-dir --profile --bin --config --manifest-path --color --package --example',
  chmod: '--reference',
  chown: '--reference --from',
  composer: '-d --working-dir --prefer-install --ignore-platform-req --sort-packages-for',
  conda:
    '-n -c -p -f --name --channel --prefix --file --solver --repodata-fn --revision --subdir --platform --root-prefix',
  cp: '-t -S --target-directory --suffix',
  curl: '-A -b -c -C -d -D -e -E -F -h -H -K -m -o -P -Q -r -t -T -u -U -w -x -X -y -Y -z --user-agent --cookie --cookie-jar --continue-at --data --data-binary --data-raw --data-urlencode --dump-header --referer --cert --cacert --capath --cert-type --key --key-type --pass --form --header --config --max-time --output --output-dir --quote --range --upload-file --user --proxy-user --write-out --proxy --request --speed-time --speed-limit --time-cond --url --retry --retry-delay --retry-max-time --connect-timeout --limit-rate --max-redirs --max-filesize --resolve --connect-to --interface --ciphers --tls-max --noproxy --proto --proto-default --proto-redir --socks5 --socks5-hostname --json --oauth2-bearer --netrc-file --pinnedpubkey --unix-socket --dns-servers --doh-url --stderr --create-file-mode --local-port --keepalive-time --hostpubsha256 --aws-sigv4 --parallel-max --preproxy --rate --variable --expand-url --etag-compare --etag-save',
  dnf: '-c -d -e -R -x -b --config --debuglevel --errorlevel --releasever --exclude --excludepkgs --enablerepo --disablerepo --repo --repoid --installroot --setopt --disableplugin --enableplugin --repofrompath --comment --downloaddir --destdir --forcearch --advisory --cve --sec-severity --rpmverbosity',
  docker: '-H -c -D -l --host --config --context --log-level --tlscacert --tlscert --tlskey',
  eval: '',
  gem: '-i -n -v -s -P -p -b --install-dir --bindir --version --source --trust-policy --http-proxy --build-root --platform --config-file --file --without',
  git: '-C -c -b -j -o -u --git-dir --work-tree --namespace --branch --depth --jobs --origin --reference --separate-git-dir --template --upload-pack --config --filter --shallow-since --shallow-exclude --server-option --exec-path --super-prefix',
  go: '-C -o -p -tags -ldflags -gcflags -asmflags -mod -modfile -buildmode -pkgdir -toolexec -overlay -installsuffix -modcacherw -coverpkg -compiler -gccgoflags -run -timeout',
  groupadd: '-g -K -p -P -R -U --gid --key --password --prefix --root --users',
  install: '-g -m -o -t -S --group --mode --owner --target-directory --suffix',
  ln: '-t -S --target-directory --suffix',
  mkdir: '-m --mode',
  mv: '-t -S --target-directory --suffix',
  npm: '-C -w --prefix --registry --cache --userconfig --globalconfig --loglevel --workspace --tag --omit --include --only --script-shell --install-strategy --fetch-retries --fetch-timeout --maxsockets --https-proxy --proxy --otp --scope --before --cafile --ca --cert --key --node-options',
  npx: '-p -c -w --package --call --registry --cache --workspace --userconfig --prefix',
  openssl: '',
  pacman:
    '-b -r --dbpath --root --arch --cachedir --color --config --gpgdir --hookdir --logfile --overwrite --ignore --ignoregroup --assume-installed --sysroot --print-format',
  php: '-c -d -f -r -z',
  pip: '-r -c -e -i -f -t -d -w --requirement --constraint --editable --index-url --extra-index-url --find-links --target --platform --python-version --implementation --abi --root --prefix --src --upgrade-strategy --config-settings --global-option --install-option --no-binary --only-binary --progress-bar --root-user-action --report --dest --wheel-dir --cache-dir --proxy --timeout --retries --trusted-host --cert --client-cert --log --exists-action --python --use-feature --use-deprecated --keyring-provider --group --build-option --build -b',
  pipx: '--python --index-url -i --pip-args --suffix --spec --fetch-missing-python',
  pnpm: '-C -F -w --dir --filter --registry --reporter --store-dir --virtual-store-dir --loglevel --modules-dir --lockfile-dir --package',
  psql: '-c -d -f -h -o -p -U -v --command --dbname --file --host --output --port --username --set --variable',
  python: '-c -m -W -X -Q',
  rm: '',
  rsync:
    '-e -f -T -B -M --rsh --exclude --include --exclude-from --include-from --files-from --filter --chmod --chown --rsync-path',
  scp: '-c -F -i -J -l -o -P -S -D -X',
  sed: '-e -f -l -E --expression --file --line-length',
  ssh: '-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w -B',
  su: '-c -g -G -s -w --command --group --supp-group --shell --whitelist-environment',
  tar: '-C -f -T -X -I -b -g -K -L -N -V -H --directory --file --files-from --exclude --exclude-from --use-compress-program --transform --xform --strip-components --owner --group --mode --mtime --format --one-top-level --sort --blocking-factor',
  unzip: '-d -x -P',
  useradd:
    '-b -c -d -e -f -g -G -k -K -p -P -R -s -u -Z --base-dir --comment --home-dir --home --expiredate --inactive --gid --groups --skel --key --password --prefix --root --shell --uid --selinux-user',
  usermod:
    '-c -d -e -f -g -G -l -p -P -R -s -u -v -V -w -W -Z --comment --home --expiredate --inactive --gid --groups --login --password --prefix --root --shell --uid',
  uv: '-r -c -e -p -i -f -t -o -b -P -w -n --requirement --requirements --constraint --constraints --editable --python --index-url --extra-index-url --index --default-index --find-links --target --prefix --cache-dir --directory --project --config-file --index-strategy --keyring-provider --link-mode --override --overrides --build-constraint --python-version --python-platform --no-binary --only-binary --exclude-newer --extra --group --only-group --no-group --package --with --with-editable --with-requirements --from --upgrade-package --reinstall-package --torch-backend --resolution --prerelease --config-setting --allow-insecure-host --color --no-extra --no-install-package',
  wget: '-a -A -B -D -e -i -I -l -o -O -P -Q -R -t -T -U -w -X --append-output --accept --base --domains --execute --input-file --include-directories --level --output-file --output-document --directory-prefix --quota --reject --tries --timeout --user-agent --wait --exclude-directories --header --user --password --http-user --http-password --ftp-user --ftp-password --post-data --post-file --method --body-data --body-file --referer --ca-certificate --ca-directory --certificate --certificate-type --private-key --secure-protocol --ciphers --connect-timeout --dns-timeout --read-timeout --limit-rate --waitretry --max-redirect --load-cookies --save-cookies --cut-dirs --default-page --progress --retry-on-http-error --bind-address --prefer-family --proxy-user --proxy-password --pinnedpubkey --report-speed --use-askpass',
  xargs: '-I -n -P -L -s -a -d -E --arg-file --delimiter --max-args --max-procs --max-chars',
  yarn: '--cwd --registry --modules-folder --cache-folder --network-timeout --network-concurrency --mutex --use-yarnrc --preferred-cache-folder --global-folder --prefix --mode --tag',
  zypper:
    '-c -C -D -R -p -r -t -x --config --root --installroot --reposd-dir --cache-dir --raw-cache-dir --solv-cache-dir --pkg-cache-dir --plus-repo --plus-content --repo --type --from --releasever --gpg-check --priority --alias --download --bugzilla --cve --date --category --severity',
};

const sameAs: Readonly<Record<string, string>> = {
  ash: 'bash',
  dash: 'bash',
  sh: 'bash',
  zsh: 'bash',
  ksh: 'bash',
  'apt-get': 'apt',
  'apt-cache': 'apt',
  bunx: 'bun',
  mamba: 'conda',
  micromamba: 'conda',
  microdnf: 'dnf',
  tdnf: 'dnf',
  yum: 'dnf',
  pip3: 'pip',
  pnpx: 'pnpm',
  python2: 'python',
  python3: 'python',
  runuser: 'su',
  sg: 'su',
  uvx: 'uv',
};

const withOneDash = new Set(
  'find go java javac jlink keytool mvn openssl terraform php-config ffmpeg convert'.split(' '),
);

const known = new Map<string, Habits>();
const none: Habits = { values: new Set(), hasLongWithOneDash: false };

/** How a program reads its flags; one that nothing is known of has no flags with values in the next word. */
export function habitsOf(program: string | undefined): Habits {
  if (program === undefined) return none;
  const found = known.get(program);
  if (found !== undefined) return found;
  const name = /^(pip|python)\d*(\.\d+)?$/.exec(program)?.[1] ?? program;
  const values = lookUp(valueFlags, Object.hasOwn(sameAs, name) ? (sameAs[name] ?? name) : name);
  if (values === undefined && !withOneDash.has(name)) return none;
  const habits = { values: new Set(values?.split(' ')), hasLongWithOneDash: withOneDash.has(name) };
  known.set(program, habits);
  return habits;
}

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
