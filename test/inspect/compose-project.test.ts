import { expect, test } from 'vitest';
import { inspectChange } from '../../src/inspect/inspect-change.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { Side } from '../../src/inspect/side.ts';
import { containerRule, placed, serviceRule, stageRule } from '../../src/rules/rule.ts';
import { memoryTree } from '../../src/source/memory-tree.ts';

const card = {
  summary: 'Made up',
  severity: 'low',
  why: 'For the test.',
  fix: 'None.',
  references: ['https://example.test/'],
  equivalents: [],
  examples: { bad: ['a'], good: ['b'] },
} as const;

const privileged = serviceRule({
  ...card,
  *check(service) {
    if (service.enables('privileged'))
      yield service.field('privileged').violation(`${service.name} is privileged`);
  },
});
const withoutLimit = serviceRule({
  ...card,
  *check(service) {
    if (service.limits.memory.isAbsent) yield service.violation(`${service.name} has no limit`);
  },
});
const asRoot = serviceRule({
  ...card,
  *check(service) {
    const user = service.builtStage?.inherited('USER')?.arguments[0]?.text;
    if (user === 'root') yield service.field('build').violation(`${service.name} is built as root`);
  },
});
const stageAsRoot = stageRule({
  ...card,
  *check(stage) {
    const user = stage.last('USER');
    if (user?.arguments[0]?.text === 'root') yield user.violation('The stage ends as root');
  },
});
const imageAsRoot = containerRule({
  ...card,
  needs: 'bundle',
  *check(container, bundle) {
    const image = container.field('image');
    const user = bundle.stageOf(image)?.inherited('USER')?.arguments[0]?.text;
    if (user === 'root') yield image.violation(`${container.name} is built as root`);
  },
});
const rules = ruleSet([
  placed('container', 'made-up', 'image-as-root', imageAsRoot),
  placed('container', 'made-up', 'privileged', privileged),
  placed('container', 'made-up', 'no-limit', withoutLimit),
  placed('container', 'made-up', 'built-as-root', asRoot),
  placed('container', 'made-up', 'stage-as-root', stageAsRoot),
]);

/** What is found when these of the files are under review: path, line, rule and message. */
async function found(files: Readonly<Record<string, string>>, paths: readonly string[]) {
  const tree = memoryTree(Object.entries(files).map(([path, text]) => ({ path, text })));
  const side = new Side(tree, rules);
  const changes = paths.map((path) => ({ base: undefined, head: path }));
  await inspectChange(changes, undefined, side, { isIgnored: () => undefined });
  const findings = side.findings.map(
    ({ path, range, rule, message }) => `${path}:${range.start.line} ${rule} ${message}`,
  );
  const faults = side.faults.map(({ name, place }) => `${place.path}:${place.range?.start.line} ${name}`);
  return { findings, faults };
}

const limited = 'deploy: {resources: {limits: {memory: 1g}}}';

test('an override file is told only what it adds to the file below it', async () => {
  const files = {
    'compose.yaml': `services:\n  web:\n    image: web\n    ${limited}\n  db: {image: db, privileged: true}\n`,
    'compose.override.yaml':
      'services:\n  web:\n    privileged: true\n  db:\n    ports: ["5432:5432"]\n  tool: {image: tool}\n',
  };
  const { findings } = await found(files, ['compose.override.yaml']);
  expect(findings).toEqual([
    'compose.override.yaml:3 privileged web is privileged',
    'compose.override.yaml:6 no-limit tool has no limit',
  ]);
});

test('a file whose services have no image stands over the default file beside it', async () => {
  const files = {
    'docker-compose.yml': `services:\n  web: {image: web, ${limited}}\n`,
    'docker-compose.prod.yml': 'services:\n  web: {restart: always}\n',
    'other/docker-compose.prod.yml': 'services:\n  web: {restart: always}\n',
  };
  const { findings } = await found(files, ['docker-compose.prod.yml', 'other/docker-compose.prod.yml']);
  expect(findings).toEqual(['other/docker-compose.prod.yml:2 no-limit web has no limit']);
});

test('what another file brings is told where it is brought in, and by that file itself', async () => {
  const files = {
    'app/compose.yaml': `services:\n  web:\n    ${limited}\n    extends:\n      file: ../common/services.yml\n      service: base\n`,
    'common/services.yml': `services:\n  base:\n    image: i\n    ${limited}\n    privileged: "\${P:-true}"\n`,
  };
  expect((await found(files, ['app/compose.yaml'])).findings).toEqual([
    'app/compose.yaml:4 privileged web is privileged unless P is set otherwise (written in common/services.yml)',
  ]);
  expect((await found(files, ['common/services.yml'])).findings).toEqual([
    'common/services.yml:5 privileged base is privileged unless P is set otherwise',
  ]);
});

test('the variables beside a file count', async () => {
  const files = {
    'a/compose.yaml': `services: {web: {image: i, privileged: $P, ${limited}}}`,
    'a/.env': 'P=yes\n',
  };
  expect((await found(files, ['a/compose.yaml'])).findings).toEqual([
    'a/compose.yaml:1 privileged web is privileged unless P is set otherwise',
  ]);
});

test('what is missing or goes in circles is a fault with its place', async () => {
  const files = {
    'compose.yaml': 'include:\n  - gone.yaml\nservices:\n  a:\n    image: i\n    extends: a\n',
  };
  expect((await found(files, ['compose.yaml'])).faults).toEqual([
    'compose.yaml:2 compose-file-unread',
    'compose.yaml:6 compose-refused',
  ]);
});

test('a service is judged with the Dockerfile that it builds', async () => {
  const files = {
    'deploy/compose.yaml': `services:\n  web:\n    ${limited}\n    build: {context: ../app, target: dev}\n  job: {build: ../app, ${limited}}\n`,
    'app/Dockerfile': 'FROM a AS dev\nUSER root\nFROM dev\nUSER 1\n',
  };
  expect((await found(files, ['deploy/compose.yaml'])).findings).toEqual([
    'deploy/compose.yaml:4 built-as-root web is built as root',
  ]);
});

test('a Dockerfile inside of a Compose file is judged at its lines', async () => {
  const text = `services:\n  web:\n    ${limited}\n    build:\n      dockerfile_inline: |\n        FROM a\n\n        USER root\n`;
  const { findings } = await found({ 'compose.yaml': text }, ['compose.yaml']);
  expect(findings).toEqual([
    'compose.yaml:4 built-as-root web is built as root',
    'compose.yaml:8 stage-as-root The stage ends as root',
  ]);
});

test('a file with services that are no containers is not a Compose file', async () => {
  const files = { 'services.yaml': 'services:\n  App\\Mailer:\n    class: Mailer\n    privileged: true\n' };
  expect(await found(files, ['services.yaml'])).toEqual({ findings: [], faults: [] });
});

test('a container is judged with the Dockerfile that Compose builds its image from', async () => {
  const pod = (image: string) =>
    `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: ${image}\n`;
  const files = {
    'compose.yaml': `services: {app: {image: "registry.test:5000/app:dev", build: app, ${limited}}}`,
    'app/Dockerfile': 'FROM a\nUSER root\n',
    'deploy/k8s/app.yaml': pod('registry.test:5000/app:1.2'),
    'deploy/k8s/other.yaml': pod('app:1.2'),
  };
  const { findings } = await found(files, ['deploy/k8s/app.yaml', 'deploy/k8s/other.yaml']);
  expect(findings).toEqual(['deploy/k8s/app.yaml:6 image-as-root app is built as root']);
});
