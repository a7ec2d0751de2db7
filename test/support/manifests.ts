const digest = `sha256:${'3f'.repeat(32)}`;

/** One weakness that blocks or is shown: the pod shares the network of its node (`host-network`, high). */
export function hostPod(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
spec:
  replicas: 3
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      hostNetwork: true
      serviceAccountName: ${name}
      automountServiceAccountToken: false
      containers:
        - name: app
          image: app:1.2@${digest}
          resources:
            requests: { cpu: 100m, memory: 64Mi }
            limits: { memory: 64Mi }
          livenessProbe:
            exec: { command: [app, live] }
          readinessProbe:
            exec: { command: [app, ready] }
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            runAsNonRoot: true
            runAsUser: 10001
            capabilities: { drop: [ALL] }
            seccompProfile: { type: RuntimeDefault }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${name}, namespace: shop }
spec:
  maxUnavailable: 1
  selector: { matchLabels: { app: ${name} } }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: shop }
spec:
  podSelector: { matchLabels: { app: ${name} } }
  policyTypes: [Ingress, Egress]
`;
}

/** The same workload without the weakness. */
export function safePod(name: string): string {
  return hostPod(name).replace('      hostNetwork: true\n', '');
}

/** One weakness: the last stage sets no user (`root-user`, medium). */
export const rootDockerfile = 'FROM debian:12.7\nRUN make\nCMD ["app"]\n';

/** One weakness: the service runs privileged (`privileged-service`, critical). */
export const privilegedCompose = 'services:\n  app:\n    image: app:1.2\n    privileged: true\n';

/** No weakness, and none of the fields above. */
export const harmlessChart = {
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'values.yaml': 'replicas: 1\n',
  'templates/app.yaml': 'kind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n',
} as const;
