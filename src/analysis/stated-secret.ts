import { isPlaceholder } from './secret.ts';

/** What the name of a secret ends with; `pass` alone is a password, `compass` is not. */
const secretEnd =
  /(?:passw(?:or)?d|passphrase|passwrd|pswrd|pword|secret|token|bearer|jwt|credentials?|(?:^|_)(?:pass|pwd)|(?:api|access|account|auth|client|encryption|master|private|secret|signing|storage)_?key|access_?key_?id|azure_.+key)\d*$/;
/** Where the secret is named first: `SECRET_OF_LIFE`, `PASSWORD_ADMIN`. */
const secretStart = /(?:^|_)(?:password|passwd|secret|token)(?:_|$)/;
/** Names about a secret, not of one. */
const about =
  /(?:^|_)(?:algorithm|allowed|arn|audience|backend|class|count|dir|enabled|endpoint|engine|expiration|expiry|file|format|header|host|id|issuer|length|lifetime|limit|manager|max|method|min|mode|mount|name|namespace|path|policy|port|prefix|provider|public|ref|refresh|required|reset|role|rotation|size|store|ttl|type|uri|url|user|username|validation|version)(?:_|$)/;

/** Whether a setting of this name holds a secret: `DB_PASSWORD`, `dbPassword`, `db.password`, `PGPASSWORD`. */
export function isSecretSetting(name: string): boolean {
  const words = wordsOf(name);
  return secretEnd.test(words)
    ? !/(?:^|_)public_/.test(words)
    : secretStart.test(words) && !about.test(words);
}

/** Keys and tokens that are recognised by their form, and URLs with a password in them. */
const secretValue =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:AKIA|ASIA)[A-Z\d]{16}\b|\beyJhbGciO[\w-]{1,500}\.|\bgh[pousr]_[A-Za-z\d]{36}\b|\bglpat-[\w-]{20}\b|\bxox[abprs]-[\w-]{10,}|\bsk_live_\w{16,}|:\/\/[^\s/:@]+:[^\s/@${<*]+@/;

/** Whether a value is a secret whatever it is called. */
export function isSecretValue(value: string): boolean {
  return secretValue.test(value);
}

/** Whether a value is written out: neither left to be filled in nor a reference to where it comes from. */
export function isLiteral(value: string): boolean {
  const bare = value.trim().replace(/^(["'])(.*)\1$/s, '$2');
  return !isPlaceholder(bare) && !/\$\{|\$\(|\{\{|^\$|^<.*>$|^ENC\[|^\*+$|^x+$|^vault:|^ref\+/i.test(bare);
}

/** `NAME=value`, `name: value`, `"name": "value",`: one setting a line, its value one word. */
const setting =
  /^\s*(?:export\s+|-\s+)?["']?([A-Za-z][\w.-]*)["']?\s*[=:]\s*("[^"\s]*"|'[^'\s]*'|[^\s"'#]+?)[,;]?\s*$/;
/** What stands after a name in code and schemas instead of a secret. */
const typeName =
  /^["']?(?:string|str|integer|int|number|boolean|bool|bytes|object|optional|required|password|secret|token)["']?$/i;

/** The names of the settings in a text (properties, YAML, JSON, shell) whose values are secrets. */
export function secretsIn(text: string): readonly string[] {
  const names = text.split('\n').flatMap((line) => {
    const [, name, value] = setting.exec(line) ?? [];
    if (name === undefined || value === undefined || !isSecretSetting(name)) return [];
    return isLiteral(value) && !typeName.test(value) && !/[()[\]{}|]/.test(value) ? [name] : [];
  });
  return [...new Set(names)];
}

/** Whether what a Secret keeps under a key is hardly worth hiding: a user, a host, a certificate. */
export function isOpenValue(key: string): boolean {
  return /(?:^|_)(?:address|crt|database|email|endpoint|host|port|pub|region|type|url|user(?:name)?(?:_in)?|\w*name)$/.test(
    wordsOf(key),
  );
}

/** `dbPassword`, `db.password` and `DB-PASSWORD` are `db_password`. Longer keys Kubernetes refuses, and searching them takes long. */
function wordsOf(name: string): string {
  return name
    .slice(-253)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z\d]+/g, '_')
    .toLowerCase();
}
