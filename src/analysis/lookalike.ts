import { imageName } from './image-name.ts';

const registries = [
  'docker.io',
  'gcr.io',
  'ghcr.io',
  'k8s.gcr.io',
  'mcr.microsoft.com',
  'nvcr.io',
  'public.ecr.aws',
  'quay.io',
  'registry.gitlab.com',
  'registry.k8s.io',
  'registry.redhat.io',
  'registry.access.redhat.com',
  'docker.elastic.co',
];
/** They are close to another by chance. */
const others = new Set(['icr.io', 'cr.io', 'ocir.io', 'lscr.io', 'docker.com']);

const official =
  'alpine busybox debian ubuntu fedora centos amazonlinux rockylinux almalinux nginx httpd node python golang ruby openjdk eclipse-temurin maven gradle postgres mysql mariadb mongo redis memcached rabbitmq elasticsearch kibana logstash traefik haproxy caddy wordpress drupal tomcat jetty cassandra influxdb telegraf registry haskell swift neo4j couchdb sonarqube vault consul nextcloud varnish composer'.split(
    ' ',
  );

/** The well-known registry or official image that the name of an image nearly is: `ghcr.io` for `gchr.io`. */
export function lookalike(image: string): string | undefined {
  const { registry, name } = imageName(image);
  if (registry !== 'docker.io') {
    if (registries.includes(registry) || others.has(registry)) return undefined;
    return registries.find((known) => isSlip(registry, known) || isOtherDomain(registry, known));
  }
  const [, owner = '', repository = '', ...rest] = name.split('/');
  if (owner !== 'library' && isSlip(owner, 'library')) return `library/${repository}`;
  if (owner !== 'library' || rest.length > 0 || official.includes(repository)) return undefined;
  return official.find((known) => known.length > 4 && isSlip(repository, known));
}

/** The same name under another domain: `ghcr.com`. */
function isOtherDomain(registry: string, known: string): boolean {
  return (
    /^(?:ghcr|quay|gcr)\.io$/.test(known) && registry.replace(/\.(?:com|co|dev|net|org)$/, '.io') === known
  );
}

/** Whether two letters have changed places, or one is missing, doubled or another; not one more at the end. */
function isSlip(text: string, known: string): boolean {
  if (text === known || Math.abs(text.length - known.length) > 1) return false;
  let start = 0;
  while (start < known.length && text[start] === known[start]) start += 1;
  const [rest, expected] = [text.slice(start), known.slice(start)];
  if (rest.length === expected.length) {
    const isSwapped =
      rest.slice(0, 2) === `${expected[1]}${expected[0]}` && rest.slice(2) === expected.slice(2);
    return isSwapped || (known.length > 6 && /^[a-z]/.test(rest) && rest.slice(1) === expected.slice(1));
  }
  if (rest.length < expected.length) return known.length > 6 && rest === expected.slice(1);
  return expected !== '' && rest.slice(1) === expected && rest[0] === text[start - 1];
}
