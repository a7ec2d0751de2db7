/** Projects whose model, as Compose itself loads it, is recorded; see `dev/oracle/record.ts`. */
export const projects = {
  'an override file': {
    files: {
      'compose.yaml':
        'services:\n  web:\n    image: web:1\n    command: [serve]\n    environment: {A: a, B: b}\n    ports: ["80:80", "127.0.0.1:81:81"]\n    volumes: ["./a:/data", "logs:/logs"]\n    cap_drop: [ALL]\n    security_opt: [no-new-privileges:true]\n    healthcheck: {test: [CMD, x], retries: 2}\n  db: {image: db:1, privileged: true}\n',
      'compose.override.yaml':
        'services:\n  web:\n    command: debug\n    environment: [B=c, D]\n    ports: ["80:80", "9229:9229"]\n    volumes: ["./b:/data:ro"]\n    cap_add: [SYS_PTRACE]\n    security_opt: ["seccomp:unconfined"]\n    healthcheck: {test: [NONE]}\n  db: {privileged: !reset true}\n  tool: {image: tool}\n',
    },
    load: ['compose.yaml', 'compose.override.yaml'],
  },
  'what is reset and overridden': {
    files: {
      'compose.yaml':
        'services:\n  a:\n    image: a\n    privileged: true\n    ports: ["1:1"]\n    volumes: ["/a:/a"]\n    build: {context: x, args: {A: 1}}\n    deploy: {resources: {limits: {memory: 1g, cpus: "1"}}}\n',
      'compose.override.yaml':
        'x-base: &base {privileged: true}\nservices:\n  a:\n    <<: *base\n    privileged: !reset false\n    ports: !override ["2:2"]\n    volumes: !reset []\n    build: !override {context: y}\n    deploy: {resources: {limits: {memory: !reset 1g}}}\n',
    },
    load: ['compose.yaml', 'compose.override.yaml'],
  },
  'services of other files': {
    files: {
      'app/compose.yaml':
        'services:\n  web: {extends: {file: ../common/base.yaml, service: web}, ports: ["80:80"]}\n  job: {extends: {service: web}, command: job}\n',
      'common/base.yaml':
        'services:\n  web:\n    extends: {service: root}\n    build: .\n    env_file: web.env\n    volumes: ["./data:/data"]\n  root: {extends: {file: deep/root.yaml, service: root}, user: root}\n',
      'common/deep/root.yaml':
        'services:\n  root: {image: r, privileged: true, build: {context: ctx}, volumes: ["../up:/up"], networks: [a], depends_on: [x]}\n',
    },
    load: ['app/compose.yaml'],
  },
  'included projects': {
    files: {
      'compose.yaml':
        'include:\n  - one/compose.yaml\n  - path: [two/a.yaml, two/b.yaml]\n    env_file: two/vars.env\n  - path: three/compose.yaml\n    project_directory: .\nservices:\n  one: {environment: {MINE: "1"}}\n  own: {extends: {service: two}, image: "${IMAGE}"}\n',
      '.env': 'IMAGE=own:1\n',
      'one/compose.yaml':
        'services:\n  one: {image: "${IMAGE:-none}", build: ., environment: {A: "${ONE}"}}\n',
      'one/.env': 'ONE=1\nIMAGE=other\n',
      'two/a.yaml': 'services:\n  two: {image: "${TWO}", cap_add: [A]}\n',
      'two/b.yaml': 'services:\n  two: {cap_add: [B], build: ./ctx}\n',
      'two/vars.env': 'TWO=two:2\n',
      'three/compose.yaml': 'services:\n  three: {image: t, build: ./three, volumes: ["./x:/x"]}\n',
    },
    load: ['compose.yaml'],
  },
  'files of variables': {
    files: {
      'compose.yaml': `services:\n  a:\n    image: i\n    environment:\n${'A B C D E F G H I J K L M N O P Q R S T U V'
        .split(' ')
        .map((name) => `      ${name}: "\${${name}}"\n`)
        .join('')}`,
      '.env': String.raw`# comment
A=plain
export B = spaced
C="double $A \"quoted\" \n \$A"
D='single $A \'x\''
E=with # comment
F=with#hash
G=$A-${'$'}{A:-x}-${'$'}{ZZ:-default}
H: yaml
I=
J="multi
line"
K=a b c
L=back\slash
M="tab\t"
N=x'y'
O="a" 
P=$$A
Q=${'$'}{A:+set}
R="#no"
S=   trimmed   
T='#'
U=a=b
V="\0101"
`,
    },
    load: ['compose.yaml'],
  },
  variables: {
    files: {
      'compose.yaml':
        'services:\n  a:\n    image: "i:${TAG:-${OTHER:-1}}"\n    command: ["$$A", "${SET}", "$SET-x", "${SET:+yes}", "${EMPTY:-default}", "${EMPTY-default}", "${EMPTY:+no}", "${EMPTY+yes}", "${NONE:-}", "a${NONE-b}c", "${SET:?e}", "100$", "$1", "${NONE:-a}}b", "${NONE:-{a}}", "x${NONE:-1}y${NONE:-2}z"]\n    privileged: "${NONE:-true}"\n    cpus: "${NONE:-0.5}"\n    pids_limit: "${NONE:-10}"\n    healthcheck: {disable: "${NONE:-yes}"}\n    ports: ["${NONE:-127.0.0.1}:${NONE:-80}:80"]\n',
      '.env': 'SET=set\nEMPTY=\n',
    },
    load: ['compose.yaml'],
  },
  'documents in one file': {
    files: {
      'compose.yaml':
        'services:\n  a: {image: i, read_only: true, cap_add: [A]}\n---\nservices:\n  a: {read_only: false, cap_add: [B]}\n  b: {image: j}\n',
    },
    load: ['compose.yaml'],
  },
  'short and long forms': {
    files: {
      'compose.yaml':
        'services:\n  a:\n    image: i\n    ports: [80, "81", "82:83", "[::1]:84:85/udp", "86-88:86-88", "90-92:93", {target: 94, published: "95", host_ip: 127.0.0.1, mode: host}]\n    devices: [/dev/a, "/dev/b:/dev/c", "/dev/d:/dev/e:r", {source: /dev/f, target: /dev/g, permissions: w}]\n    secrets: [s, {source: t, target: u}]\n    configs: [c, {source: d, target: /e}]\n    env_file: [a.env, {path: b.env, required: false}]\n    ulimits: {nofile: 10, nproc: {soft: 1, hard: 2}}\n    networks: {one: , two: {aliases: [x]}}\n    depends_on: [b]\n    user: "1000:1000"\n    tmpfs: /t\n    dns: 1.1.1.1\n  b: {image: j, build: ctx, depends_on: {a: {condition: service_healthy}}, networks: [one], env_file: c.env}\n',
    },
    load: ['compose.yaml'],
  },
} as const;
