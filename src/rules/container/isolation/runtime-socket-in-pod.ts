import { isRuntimeSocket } from '../../../analysis/runtime-socket.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: "A pod mounts the socket of its node's container runtime",
  severity: 'critical',
  why: 'Whoever can write to the socket starts a privileged container on the node, and with that owns the node.',
  fix: 'Remove the volume; build images with a rootless builder, and read container metrics from the kubelet.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html'],
  equivalents: [
    'kube-linter:docker-sock',
    'trivy:KSV-0006',
    'checkov:CKV_K8S_27',
    'kubescape:C-0074',
    'kubesec:DockerSock',
    'kyverno:disallow-container-sock-mounts',
    'kyverno:docker-socket-check',
    'kics:docker_daemon_socket_is_exposed_to_containers',
    'semgrep:exposing-docker-socket-hostpath',
  ],

  *check(pod) {
    for (const volume of pod.field('volumes').items) {
      const path = volume.field('hostPath', 'path');
      if (isRuntimeSocket(path.text)) yield path.violation(`The pod mounts ${path.text} of its node`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: docker\n      hostPath:\n        path: /var/run/docker.sock #!\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: runtime\n      hostPath: { path: //run/containerd/./containerd.sock } #!\n  containers: []\n',
      "apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      volumes:\n        - name: all\n          hostPath: { path: /var/run/ } #!\n        - name: other\n          hostPath: { path: /mnt/docker.sock } #!\n        - name: windows\n          hostPath: { path: '\\\\.\\pipe\\docker_engine' } #!\n      containers: []\n",
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: logs\n      hostPath:\n        path: /var/log/app\n    - name: other\n      hostPath: { path: /run/app.sock }\n    - name: hidden\n      hostPath: { path: "${SOCKET}" }\n  containers: []\n',
    ],
  },
});
