import type { Severity } from '../finding/severity.ts';

/** Files that open something to whoever has them. */
const keys =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]*(?:priv(?:ate)?|secret|server|client|tls|ssl|ca)[-_.]?key[^/]*\.(?:pem|der)|(?:priv)?key\.pem|[^/]*-key\.pem|[^/]+\.(?:key|p12|pfx|ppk|kdbx|jks|keystore)|\.ssh|\.gnupg|\.aws(?:\/credentials)?|\.kube(?:\/config)?|kubeconfig|[^/]+\.kubeconfig|application_default_credentials\.json|(?:[^/]*-)?service-?account[^/]*\.json|client_secret[^/]*\.json|\.vault-token|terraform\.tfstate)\/?$/i;
/** Files that often hold a password or token. */
const settings =
  /(?:^|\/)(?:\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|test)$)[^/]+)?|\.npmrc|\.pypirc|[._]netrc|\.git-credentials|\.dockercfg|\.docker(?:\/config\.json)?|\.htpasswd|\.pgpass|\.my\.cnf|\.s3cfg|\.boto|credentials(?:\.json)?|secrets?\.(?:ya?ml|json|toml|env))\/?$/i;
/** Keys that are meant for everybody: those that sign packages, and public halves. */
const open =
  /(?:^|[^a-z])(?:public|pub|gpg|signing|apt|release|archive|repo|truststore|cacerts)(?:[^a-z]|$)|keyrings|rpm-gpg|apk\/keys/i;

/** How grave it is that a file of this path gets into an image whose copy of it stands at `target`; `undefined` when not. */
export function secretFileGrade(source: string, target: string): Severity | undefined {
  // No file has a longer name, and searching one takes long.
  const path = source.slice(-512);
  if (open.test(path) || open.test(target)) return undefined;
  return keys.test(path) ? 'high' : settings.test(path) ? 'medium' : undefined;
}

/** Variables by which programs are told where their credentials lie. */
export function isCredentialPath(name: string): boolean {
  return /^(?:GOOGLE_APPLICATION_CREDENTIALS|AWS_(?:CONFIG|SHARED_CREDENTIALS|WEB_IDENTITY_TOKEN)_FILE|AZURE_(?:CLIENT_CERTIFICATE_PATH|AUTH_LOCATION)|KUBECONFIG|CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE|NETRC|PGPASSFILE)$/.test(
    name,
  );
}
