import type { Random } from './random.ts';
import { metadata, type App } from './workloads.ts';

const kinds = ['ClusterIP', 'ClusterIP', 'ClusterIP', 'LoadBalancer', 'NodePort'] as const;
const resources = ['configmaps', 'pods', 'endpoints', 'leases', 'events', 'secrets'] as const;
const words = [
  'timeout',
  'retry',
  'endpoint',
  'pool',
  'cache',
  'limit',
  'region',
  'feature',
  'queue',
] as const;

export function service(app: App, random: Random): string {
  return `apiVersion: v1
kind: Service
${metadata(app)}
spec:
  type: ${random.pick(kinds)}
  selector:
    app.kubernetes.io/name: ${app.name}
  ports:
    - name: http
      port: 80
      targetPort: http
`;
}

/** A second way to the same pods. */
export function internalService(app: App, random: Random): string {
  return service(app, random).replace(`name: ${app.name}\n`, `name: ${app.name}-internal\n`);
}

export function ingress(app: App, random: Random): string {
  const host = `${app.name}.${app.namespace}.example.com`;
  const tls = random.chance(85) ? `\n  tls:\n    - hosts: [${host}]\n      secretName: ${app.name}-tls` : '';
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
${metadata(app)}
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: ${random.integer(1, 64)}m
spec:
  ingressClassName: nginx${tls}
  rules:
    - host: ${host}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: &backend
              service:
                name: ${app.name}
                port: { name: http }
          - path: /metrics
            pathType: Exact
            backend: *backend
`;
}

export function configMap(app: App, random: Random): string {
  const lines = Array.from({ length: random.integer(10, 50) }, (_, line) => {
    const [word, other] = [random.pick(words), random.pick(words)];
    return `    ${word}.${other}.${line}: "${word} of ${other}: ${random.integer(1, 9999)}ms" # ${other}`;
  });
  return `apiVersion: v1
kind: ConfigMap
${metadata(app)}
data:
  LOG_LEVEL: ${random.pick(['debug', 'info', 'warn'])}
  settings.yaml: |
    # Read once at start.
${lines.join('\n')}
`;
}

export function access(app: App, random: Random): string {
  const verbs = random.chance(3) ? '["*"]' : '[get, list, watch]';
  return `apiVersion: v1
kind: ServiceAccount
${metadata(app)}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
${metadata(app)}
rules:
  - apiGroups: [""]
    resources: [${random.pick(resources)}]
    verbs: ${verbs}
  - apiGroups: [coordination.k8s.io]
    resources: [leases]
    resourceNames: [${app.name}]
    verbs: [get, update]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
${metadata(app)}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${app.name}
subjects:
  - kind: ServiceAccount
    name: ${app.name}
    namespace: ${app.namespace}
`;
}

export function networkPolicy(app: App, random: Random): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
${metadata(app)}
spec:
  podSelector:
    matchLabels:
      app.kubernetes.io/part-of: ${app.system}
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: ingress
      ports:
        - { protocol: TCP, port: http }
  egress:
    - to:
        - ipBlock: { cidr: 10.${random.integer(0, 255)}.0.0/16 }
`;
}

export function customResourceDefinition(app: App, random: Random): string {
  const properties = Array.from({ length: random.integer(20, 60) }, (_, field) => {
    return `                ${random.pick(words)}${field}:
                  description: How the controller treats field ${field} of the resource when it reconciles.
                  type: ${random.pick(['string', 'integer', 'boolean'])}`;
  });
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${app.name}s.${app.namespace}.example.com
spec:
  group: ${app.namespace}.example.com
  names: { kind: ${app.name}, plural: ${app.name}s }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
${properties.join('\n')}
`;
}

export function dockerfile(app: App, random: Random): string {
  return `# syntax=docker/dockerfile:1
ARG NODE=24.${random.integer(0, 20)}
FROM node:\${NODE}-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci \\
    && npm cache clean --force
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian12
COPY --from=build /src/dist /app
${random.chance(80) ? 'USER 10001' : '# runs as root'}
EXPOSE ${random.integer(3000, 9000)}
LABEL org.opencontainers.image.title=${app.name}
CMD ["/app/main.js"]
`;
}

export function compose(app: App, random: Random): string {
  return `services:
  ${app.name}:
    build: .
    ports: ["${random.integer(3000, 9000)}:3000"]
    environment: &environment
      LOG_LEVEL: info
      DATABASE_URL: postgres://database:5432/${app.namespace}
    depends_on: [database]
    read_only: ${random.chance(50)}
  worker:
    image: registry.example.com/${app.name}/worker:${random.integer(1, 9)}.0
    environment:
      <<: *environment
      QUEUE: ${app.name}
  database:
    image: postgres:17.${random.integer(0, 6)}
    volumes: ["state:/var/lib/postgresql/data"]
volumes:
  state: {}
`;
}
