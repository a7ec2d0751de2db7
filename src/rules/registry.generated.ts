// Generated from the folders of this directory by `npm run generate`; not edited by hand.
import type { Rule } from './rule.ts';
import publicApiServer from './cloud/control-plane/public-api-server.ts';
import ingressWithoutTls from './cluster/exposure/ingress-without-tls.ts';
import duplicateKey from './cluster/manifest/duplicate-key.ts';
import wildcardPermission from './cluster/permissions/wildcard-permission.ts';
import floatingBaseImage from './container/images/floating-base-image.ts';
import floatingImage from './container/images/floating-image.ts';
import floatingServiceImage from './container/images/floating-service-image.ts';
import hostNamespace from './container/isolation/host-namespace.ts';
import runtimeSocketInPod from './container/isolation/runtime-socket-in-pod.ts';
import runtimeSocketInService from './container/isolation/runtime-socket-in-service.ts';
import privilegeEscalation from './container/privilege/privilege-escalation.ts';
import privilegedContainer from './container/privilege/privileged-container.ts';
import privilegedService from './container/privilege/privileged-service.ts';
import rootUser from './container/user/root-user.ts';
import unverifiedDownload from './code/downloads/unverified-download.ts';
import secretInImage from './code/secrets/secret-in-image.ts';
import secretInService from './code/secrets/secret-in-service.ts';

export const rules: readonly Rule[] = [
  { ...publicApiServer, id: 'public-api-server', layer: 'cloud', topic: 'control-plane' },
  { ...ingressWithoutTls, id: 'ingress-without-tls', layer: 'cluster', topic: 'exposure' },
  { ...duplicateKey, id: 'duplicate-key', layer: 'cluster', topic: 'manifest' },
  { ...wildcardPermission, id: 'wildcard-permission', layer: 'cluster', topic: 'permissions' },
  { ...floatingBaseImage, id: 'floating-base-image', layer: 'container', topic: 'images' },
  { ...floatingImage, id: 'floating-image', layer: 'container', topic: 'images' },
  { ...floatingServiceImage, id: 'floating-service-image', layer: 'container', topic: 'images' },
  { ...hostNamespace, id: 'host-namespace', layer: 'container', topic: 'isolation' },
  { ...runtimeSocketInPod, id: 'runtime-socket-in-pod', layer: 'container', topic: 'isolation' },
  { ...runtimeSocketInService, id: 'runtime-socket-in-service', layer: 'container', topic: 'isolation' },
  { ...privilegeEscalation, id: 'privilege-escalation', layer: 'container', topic: 'privilege' },
  { ...privilegedContainer, id: 'privileged-container', layer: 'container', topic: 'privilege' },
  { ...privilegedService, id: 'privileged-service', layer: 'container', topic: 'privilege' },
  { ...rootUser, id: 'root-user', layer: 'container', topic: 'user' },
  { ...unverifiedDownload, id: 'unverified-download', layer: 'code', topic: 'downloads' },
  { ...secretInImage, id: 'secret-in-image', layer: 'code', topic: 'secrets' },
  { ...secretInService, id: 'secret-in-service', layer: 'code', topic: 'secrets' },
];
