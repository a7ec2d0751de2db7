const secretWord =
  /(?:^|[_.-])(?:api_?key|auth|credentials?|key|passphrase|passw(?:or)?d|psw|pwd|pword|secret|token)(?:$|[_.-])/i;
/** Names about a secret, not of one: where it lies, its public half, the version of its module. */
const harmlessWord =
  /(?:^|[_.-])(?:public|file|path|dir|version|name|id|url|type|length|ttl|expiry|method|role|user|enabled|mode|provider)(?:$|[_.-])/i;

/** Whether a variable of this name is meant to hold a secret. */
export function isSecretName(name: string): boolean {
  return secretWord.test(name) && !harmlessWord.test(name);
}

/** Whether a value only says where the secret lies, or leaves it to be filled in. */
export function isPlaceholder(value: string): boolean {
  return (
    /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|file:)/.test(value) ||
    /^(?:|true|false|yes|no|none|null|\d{1,3})$/i.test(value)
  );
}
