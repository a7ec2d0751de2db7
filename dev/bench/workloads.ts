import type { Random } from './random.ts';

/** Whose manifest it is; `namespace` is its folder. The apps of a system share its account, configuration and network policy. */
export interface App {
  readonly name: string;
  readonly system: string;
  readonly namespace: string;
}

const images = ['payments', 'catalogue', 'search', 'ledger', 'frontend', 'worker', 'notifier'] as const;

/** Indents every line but the first, which stands where the template puts it. */
function indent(text: string, columns: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(columns)}`);
}

export function metadata(app: App, suffix = ''): string {
  return `metadata:
  name: ${app.name}${suffix}
  namespace: ${app.namespace}
  labels:
    app.kubernetes.io/name: ${app.name}
    app.kubernetes.io/part-of: ${app.system}`;
}

export function deployment(app: App, random: Random): string {
  return `apiVersion: apps/v1
kind: Deployment
${metadata(app)}
spec:
  replicas: ${random.integer(2, 6)}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
  template:
    ${indent(podTemplate(app, random), 4)}
`;
}

export function statefulSet(app: App, random: Random): string {
  return `apiVersion: apps/v1
kind: StatefulSet
${metadata(app)}
spec:
  serviceName: ${app.name}
  replicas: ${random.integer(1, 3)}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
  template:
    ${indent(podTemplate(app, random), 4)}
  volumeClaimTemplates:
    - metadata:
        name: state
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: ${random.integer(1, 50)}Gi
`;
}

export function daemonSet(app: App, random: Random): string {
  return `# Runs on every node, the control plane included.
apiVersion: apps/v1
kind: DaemonSet
${metadata(app)}
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
  updateStrategy: { type: RollingUpdate }
  template:
    ${indent(podTemplate(app, random), 4)}
`;
}

export function cronJob(app: App, random: Random): string {
  return `apiVersion: batch/v1
kind: CronJob
${metadata(app)}
spec:
  schedule: "${random.integer(0, 59)} ${random.integer(0, 23)} * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      template:
        ${indent(podTemplate(app, random, 'OnFailure'), 8)}
`;
}

function podTemplate(app: App, random: Random, restartPolicy = 'Always'): string {
  const sidecar = random.chance(20) ? [container('proxy', random)] : [];
  const containers = [container(app.name, random), ...sidecar].map((text) => indent(text, 4)).join('\n    ');
  const host = random.chance(2) ? '\n  hostNetwork: true' : '';
  const token = random.chance(70) ? '\n  automountServiceAccountToken: false' : '';
  const user = random.chance(85) ? '\n    runAsNonRoot: true\n    runAsUser: 10001' : '';
  return `metadata:
  labels:
    app.kubernetes.io/name: ${app.name}
    app.kubernetes.io/part-of: ${app.system}
spec:
  serviceAccountName: ${app.system}${host}${token}
  restartPolicy: ${restartPolicy}
  securityContext:${user}
    seccompProfile:
      type: RuntimeDefault
  containers:
    ${containers}
  volumes:
    - name: scratch
      emptyDir: {}
    - name: config
      ${random.chance(3) ? 'hostPath: { path: /etc }' : `configMap: { name: ${app.system} }`}`;
}

function container(name: string, random: Random): string {
  const tag = random.chance(5)
    ? 'latest'
    : `${random.integer(1, 9)}.${random.integer(0, 40)}.${random.integer(0, 9)}`;
  const limits = random.chance(90) ? `\n  limits:\n    memory: ${random.integer(1, 16) * 64}Mi` : '';
  const port = random.integer(8000, 9999);
  return `- name: ${name}
  image: registry.example.com/${random.pick(images)}/${name}:${tag}
  ports:
    - { name: http, containerPort: ${port} }
  env:
    - name: LISTEN
      value: "0.0.0.0:${port}"
    - name: DATABASE_PASSWORD
      ${random.chance(97) ? `valueFrom: { secretKeyRef: { name: ${name}, key: password } }` : 'value: changeme'}
  resources:
    requests:
      cpu: ${random.integer(1, 20) * 50}m
      memory: 64Mi${indent(limits, 2)}
  readinessProbe:
    httpGet: { path: /ready, port: http }
  livenessProbe:
    httpGet: { path: /live, port: http }
    initialDelaySeconds: ${random.integer(5, 30)}
  securityContext:
    ${random.chance(1) ? 'privileged: true' : 'allowPrivilegeEscalation: false'}
    readOnlyRootFilesystem: ${random.chance(90)}
    capabilities:
      drop: [ALL]
  volumeMounts:
    - name: scratch
      mountPath: /tmp
    - name: config
      mountPath: /etc/${name}
      readOnly: true`;
}
