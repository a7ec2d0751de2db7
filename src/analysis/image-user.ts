import { imageName } from './image-name.ts';

/** The names that make a Windows container an administrator; without regard to case. */
const administrators =
  /^(?:user manager\\)?(?:containeradministrator|administrator|nt authority\\system|system)$/i;

/** Whether `USER name:group` runs as root. Numbers are read as the runtime does: `00` and `+0` are root too. */
export function isRootUser(user: string): boolean {
  const [name = ''] = user.split(':');
  return name === '' || name === 'root' || /^[+-]?0+$/.test(name) || administrators.test(name);
}

/** Whether Kubernetes can tell from `USER name:group` that it is not root; the group does not matter. */
export function isNumericUser(user: string): boolean {
  return /^\d+$/.test(user.split(':')[0] ?? '');
}

/** Whether an image is one of Windows, whose users have no numbers. */
export function isWindowsImage(image: string): boolean {
  return /\b(?:windows|nanoserver|servercore|windowsservercore)\b/.test(image);
}

/** Images that are documented to run as another user than root, by their name on their registry. */
const unprivileged = [
  /^cgr\.dev\/(?!chainguard\/wolfi-base$)/,
  /^docker\.io\/chainguard\/(?!wolfi-base$)/,
  /^docker\.io\/bitnami(?:legacy|secure)?\/(?!minideb)/,
  /^docker\.io\/(?:library\/(?:elasticsearch|haproxy|kibana|kong|logstash|memcached|solr|sonarqube|varnish)|grafana\/|prom\/|jenkins\/jenkins$|curlimages\/curl$|jupyter\/|selenium\/|opensearchproject\/|apache\/(?:airflow|kafka)$|confluentinc\/cp-)/,
  /^docker\.elastic\.co\//,
  /^quay\.io\/(?:keycloak\/keycloak$|prometheus\/|oauth2-proxy\/|jupyter\/)/,
  /^mcr\.microsoft\.com\/(?:mssql\/server|windows\/nanoserver)$/,
  /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+\/(?:dotnet|go-toolset|httpd|nginx|nodejs|openjdk|perl|php|python|ruby)-?/,
];

/** Whether an image brings an unprivileged user, by what its name or tag promises or its maker documents. */
export function bringsItsUser(image: string): boolean {
  const { name, tag = '' } = imageName(image);
  const promise = /non-?root|rootless|unprivileged/;
  if (promise.test(name) || promise.test(tag)) return true;
  if (name.startsWith('mcr.microsoft.com/dotnet/')) return /chiseled|distroless/.test(tag);
  return unprivileged.some((known) => known.test(name));
}
