/** One weakness: the pod shares the network of its node (`host-namespace`, high). */
export function hostPod(name: string): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  hostNetwork: true
  containers:
    - name: app
      image: app:1.2
      securityContext:
        allowPrivilegeEscalation: false
`;
}

/** The same pod without the weakness. */
export function safePod(name: string): string {
  return hostPod(name).replace('  hostNetwork: true\n', '');
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
