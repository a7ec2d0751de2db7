/** Files of the demo's repository: before the pull request, and what it changes (`null` removes a file). */
export interface Shop {
  readonly base: Readonly<Record<string, string>>;
  readonly pullRequest: Readonly<Record<string, string | null>>;
}

const cache = `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: cache
  namespace: shop
spec:
  selector: { matchLabels: { app: cache } }
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers:
        - name: redis
          image: redis
          securityContext:
            allowPrivilegeEscalation: false
`;

const shop = (securityContext: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  replicas: 3
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers:
        - name: web
          image: registry.example/shop:1.4.2
          ports:
            - containerPort: 8080
          securityContext:
${securityContext}
`;

const worker = (hostNetwork: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
${hostNetwork}      containers:
        - name: worker
          image: registry.example/worker:2.0.1
          securityContext:
            allowPrivilegeEscalation: false
`;

const ingress = (tls: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
${tls}  rules:
    - host: shop.example
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: shop, port: { number: 8080 } } }
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector: { app: shop }
  ports:
    - port: 8080
`;

const role = (verbs: string) => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: deployer
  namespace: shop
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs: ${verbs}
`;

/** A small web shop whose pull request makes some things worse, one better, and moves a file. */
export const demoShop: Shop = {
  base: {
    'README.md': '# Shop\n',
    'deploy/shop.yaml': shop('            allowPrivilegeEscalation: false'),
    'deploy/worker.yaml': worker('      hostNetwork: true\n'),
    'deploy/ingress.yaml': ingress('  tls:\n    - hosts: [shop.example]\n      secretName: shop-tls\n'),
    'deploy/role.yaml': role('[get, list, patch]'),
    'deploy/cache.yaml': cache,
    Dockerfile: `FROM node:24.11.0-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY src ./src
USER 10001
CMD ["node", "src/server.js"]
`,
    'compose.yaml': `services:
  shop:
    build: .
    ports: ["8080:8080"]
    environment:
      DATABASE_PASSWORD: \${DATABASE_PASSWORD:?}
  database:
    image: postgres:17.2
`,
  },
  pullRequest: {
    'README.md': '# Shop\n\nRun `docker compose up`.\n',
    'deploy/shop.yaml': shop('            privileged: true'),
    'deploy/worker.yaml': worker(''),
    'deploy/ingress.yaml': ingress(''),
    'deploy/role.yaml': role("['*']"),
    'deploy/cache.yaml': null,
    'deploy/data/cache.yaml': cache,
    Dockerfile: `FROM node:24.11.0-slim
ARG NPM_TOKEN
WORKDIR /app
ADD https://example.com/tools/wait-for-it.sh /usr/local/bin/
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY src ./src
CMD ["node", "src/server.js"]
`,
    'compose.yaml': `services:
  shop:
    build: .
    ports: ["8080:8080"]
    environment:
      DATABASE_PASSWORD: correct-horse-battery
  proxy:
    image: traefik:v3.2
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro
  database:
    image: postgres:17.2
`,
  },
};
