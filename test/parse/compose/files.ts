/** Compose files whose model, as Compose itself loads it, is recorded; see `dev/oracle/record.ts`. */
export const files = {
  booleans:
    'services:\n  a: {image: i, privileged: true}\n  b: {image: i, privileged: "true"}\n  c: {image: i, privileged: yes}\n  d: {image: i, privileged: "On"}\n  e: {image: i, privileged: y}\n  f: {image: i, privileged: no}\n  g: {image: i, privileged: "False"}\n  h: {image: i, privileged: TRUE}\n  i: {image: i, privileged: "YES"}\n  j: {image: i, privileged: off}\n  k: {image: i}\n  l: {image: i, privileged: !!str true}\n  m: {image: i, privileged: ! true}\n  n: {image: i, privileged: !x true}\n  o: {image: i, privileged: !!binary dHJ1ZQ==}\n',
  'boolean cut off': 'services:\n  a:\n    image: i\n    privileged: |\n      true',
  'boolean with a line feed': 'services:\n  a:\n    image: i\n    privileged: |\n      true\n',
  'boolean 1': 'services:\n  a: {image: i, privileged: 1}\n',
  'boolean t': 'services:\n  a: {image: i, privileged: t}\n',
  'boolean null': 'services:\n  a: {image: i, privileged: ~}\n',
  'boolean of a default':
    'services:\n  a: {image: i, privileged: "${X:-true}"}\n  b: {image: i, privileged: "${X-no}"}\n',
  mounts:
    'services:\n  a:\n    image: i\n    volumes:\n      - /a:/b\n      - /a/ro:/b/ro:ro\n      - /a/both:/b/both:rw,z\n      - ./rel:/rel\n      - ../up:/up\n      - ~/home:/home\n      - named:/named\n      - /anonymous\n      - C:\\win:/win\n      - c:/win2:/win2:ro\n      - C:\\x:D:\\y\n      - x:/short\n      - \\\\.\\pipe\\docker:\\\\.\\pipe\\docker\n      - type: bind\n        source: /long\n        target: /l\n        read_only: true\n      - {type: volume, source: named, target: /n}\n      - {type: tmpfs, target: /t}\n      - {type: bind, source: "/q", target: /q, read_only: "yes"}\nvolumes: {named: {}, x: {}}\n',
  'mount of a variable':
    'services:\n  a:\n    image: i\n    volumes:\n      - ${X:-/var/run}/docker.sock:/s\n      - $$x:/y\n      - "/a$1:/b"\n',
  'mount cut off': 'services:\n  a:\n    image: i\n    volumes:\n      - "/a:"\n',
  environment:
    'services:\n  a:\n    image: i\n    environment:\n      A: b\n      B: 1\n      C: true\n      D:\n      E: ""\n      F: "x=y"\n      G: $$HOME\n      H: a$1b\n      I: "100$"\n      J: 0644\n      K: "~"\n  b:\n    image: i\n    environment:\n      - A=b\n      - B=x=y\n      - C\n      - D=\n      - E=$$x\n      - F=a$1b\n',
  'environment of variables':
    'services:\n  a:\n    image: i\n    environment:\n      A: ${X:-y}\n      B: $X\n      C: a${X}b\n      D: $$$X\n      E: $$$$x\n',
  extends:
    'services:\n  base:\n    image: i\n    privileged: true\n    environment: {A: b, C: d}\n    volumes: ["/a:/b"]\n    cap_drop: [ALL]\n    command: [x]\n  child:\n    extends: base\n    environment: {C: e}\n    volumes: ["/c:/d"]\n    cap_drop: [X]\n    command: [y]\n  grandchild:\n    extends: {service: child}\n    privileged: false\n',
  'extends over a list and a mapping':
    'services:\n  base:\n    image: i\n    environment: [A=b, C=d]\n  child:\n    extends: base\n    environment: {C: e}\n',
  'extends the same mount':
    'services:\n  base:\n    image: i\n    volumes: ["/a:/x", "/b:/y"]\n  child:\n    extends: base\n    volumes: ["/c:/x:ro"]\n',
  'extends in a circle': 'services:\n  a: {image: i, extends: b}\n  b: {image: i, extends: a}\n',
  'extends itself': 'services:\n  a: {image: i, extends: a}\n',
  'extends nobody': 'services:\n  a: {image: i, extends: nobody}\n',
  'extends null': 'services:\n  a: {image: i, extends: ~}\n',
  'extends without a service': 'services:\n  a: {image: i, extends: {}}\n',
  'extends a variable':
    'services:\n  base: {image: i, privileged: true}\n  a: {image: i, extends: "${X:-base}"}\n',
  reset:
    'services:\n  base: {image: i, privileged: true, read_only: true, volumes: ["/a:/b"]}\n  a:\n    extends: base\n    privileged: !reset false\n    volumes: !override ["/c:/d"]\n    read_only: !reset null\n',
  'reset of its own':
    'services:\n  a:\n    image: i\n    read_only: !reset true\n    privileged: !reset true\n    cap_drop: !reset [ALL]\n    volumes: !override ["/c:/d"]\n',
  'two documents':
    'services:\n  a: {image: i, read_only: true, privileged: false}\n---\nservices:\n  a: {read_only: false, privileged: true}\n  b: {image: j}\n',
  merge:
    'x-base: &base\n  image: i\n  privileged: true\nservices:\n  a:\n    <<: *base\n  b:\n    privileged: false\n    <<: *base\n  c:\n    <<: *base\n    privileged: false\n',
  'merge by tag': 'services:\n  a:\n    image: i\n    !!merge x-a: {privileged: true}\n',
  'quoted merge': 'services:\n  a:\n    image: i\n    "<<": {privileged: true}\n',
  'duplicate key': 'services:\n  a:\n    image: i\n    privileged: true\n    privileged: false\n',
  jobs: 'services:\n  a: {image: i}\njobs:\n  b: {image: j, privileged: true}\n',
  'pre-start': 'services:\n  a:\n    image: i\n    pre_start:\n      - {image: j, privileged: true}\n',
  'services that are a list': 'services:\n  - image: i\n',
  'a service that is null': 'services:\n  a:\n  b: {image: i}\n',
  'wrong types': 'services:\n  a: {image: 1, volumes: x, environment: 2}\n',
} as const;
