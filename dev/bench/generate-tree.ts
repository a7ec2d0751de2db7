import {
  access,
  compose,
  configMap,
  customResourceDefinition,
  dockerfile,
  ingress,
  internalService,
  networkPolicy,
  service,
} from './objects.ts';
import { random, type Random } from './random.ts';
import { cronJob, daemonSet, deployment, statefulSet, type App } from './workloads.ts';

type Write = (app: App, random: Random) => string;

interface Shape {
  readonly path: (app: App) => string;
  readonly documents: readonly Write[];
  /** In how many of 100 systems it is there. */
  readonly share: number;
}

/** What a system consists of, about ten files that refer to each other; several parts of one name are one app. */
const parts: readonly (Shape & { readonly part: string })[] = [
  { part: '', path: named('access'), documents: [access], share: 100 },
  { part: '', path: named('config'), documents: [configMap], share: 100 },
  { part: '', path: named('network'), documents: [networkPolicy], share: 100 },
  { part: 'web', path: named('deployment'), documents: [deployment, service], share: 100 },
  { part: 'web', path: named('ingress'), documents: [ingress], share: 100 },
  { part: 'api', path: named('app'), documents: [deployment], share: 100 },
  { part: 'api', path: named('service'), documents: [service], share: 100 },
  { part: 'api', path: named('internal'), documents: [internalService], share: 90 },
  { part: 'store', path: named('statefulset'), documents: [statefulSet, service], share: 40 },
  { part: 'agent', path: named('daemonset'), documents: [daemonSet], share: 30 },
  { part: 'report', path: named('cronjob'), documents: [cronJob], share: 60 },
  { part: 'thing', path: named('crd'), documents: [customResourceDefinition], share: 6 },
  { part: 'web', path: source('Dockerfile'), documents: [dockerfile], share: 8 },
  { part: 'web', path: source('compose.yaml'), documents: [compose], share: 6 },
];

const folders = 200;

function named(kind: string): (app: App) => string {
  return (app) => `clusters/${app.namespace}/${app.name}-${kind}.yaml`;
}

function source(file: string): (app: App) => string {
  return (app) => `apps/${app.namespace}/${app.name}/${file}`;
}

/** Path → text of `count` files with about 1.2 kB each; the same for the same seed. */
export function generateTree(count: number, seed: number): ReadonlyMap<string, string> {
  const chance = random(seed);
  const files = new Map<string, string>();
  for (let number = 0; files.size < count; number += 1) {
    const system = `system-${number}`;
    const namespace = `team-${number % folders}`;
    const present = parts.filter(({ share }) => chance.chance(share)).slice(0, count - files.size);
    for (const { part, path, documents } of present) {
      const app = { name: part === '' ? system : `${system}-${part}`, system, namespace };
      files.set(path(app), documents.map((write) => write(app, chance)).join('---\n'));
    }
  }
  return files;
}

const hardened = 'allowPrivilegeEscalation: false';

/** The changed files of a small pull request: two run privileged afterwards, three only get more replicas. */
export function changeTree(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const deployments = [...files].filter(
    ([path, text]) => path.endsWith('-app.yaml') && text.includes(hardened),
  );
  const changed = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((share, index) => {
    const [path, text] = deployments[Math.floor(share * deployments.length)] ?? [];
    if (path === undefined || text === undefined) return [];
    const worse = index % 2 === 1;
    return [
      [
        path,
        worse ? text.replace(hardened, 'privileged: true') : text.replace(/replicas: \d/, 'replicas: 9'),
      ],
    ];
  });
  return new Map(changed.map(([path = '', text = '']) => [path, text]));
}
