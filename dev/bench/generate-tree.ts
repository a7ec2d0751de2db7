import {
  access,
  compose,
  configMap,
  customResourceDefinition,
  dockerfile,
  ingress,
  networkPolicy,
  service,
} from './objects.ts';
import { random, type Random } from './random.ts';
import { cronJob, daemonSet, deployment, statefulSet, type App } from './workloads.ts';

type Write = (app: App, random: Random) => string;

/** How many of 1,000 files have which shape, and how such a file is named. */
const shapes: readonly { share: number; path: (app: App) => string; documents: readonly Write[] }[] = [
  { share: 120, path: named('deployment'), documents: [deployment, service] },
  { share: 100, path: named('app'), documents: [deployment] },
  { share: 40, path: named('statefulset'), documents: [statefulSet, service] },
  { share: 30, path: named('daemonset'), documents: [daemonSet] },
  { share: 60, path: named('cronjob'), documents: [cronJob] },
  { share: 190, path: named('service'), documents: [service] },
  { share: 130, path: named('ingress'), documents: [ingress] },
  { share: 100, path: named('config'), documents: [configMap] },
  { share: 110, path: named('access'), documents: [access] },
  { share: 100, path: named('network'), documents: [networkPolicy] },
  { share: 6, path: named('crd'), documents: [customResourceDefinition] },
  { share: 8, path: (app) => `apps/${app.namespace}/${app.name}/Dockerfile`, documents: [dockerfile] },
  { share: 6, path: (app) => `apps/${app.namespace}/${app.name}/compose.yaml`, documents: [compose] },
];

const folders = 200;

function named(kind: string): (app: App) => string {
  return (app) => `clusters/${app.namespace}/${app.name}-${kind}.yaml`;
}

/** Path → text of `count` files with about 1.2 kB each; the same for the same seed. */
export function generateTree(count: number, seed: number): ReadonlyMap<string, string> {
  const chance = random(seed);
  const files = new Map<string, string>();
  for (let number = 0; number < count; number += 1) {
    const app = { name: `service-${number}`, namespace: `team-${number % folders}` };
    const shape = shapeAt(chance.integer(0, 999));
    files.set(shape.path(app), shape.documents.map((write) => write(app, chance)).join('---\n'));
  }
  return files;
}

function shapeAt(place: number): (typeof shapes)[number] {
  let passed = 0;
  for (const shape of shapes) {
    passed += shape.share;
    if (place < passed) return shape;
  }
  throw new Error('the shares of the shapes must add up to 1,000');
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
