const name = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = String.raw`(?:${label}(?:\.${label})*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?`;
const tag = String.raw`[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}`;
const digest = 'sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}';
const reference = new RegExp(`^(?:${host}/)?(${name}(?:/${name})*)(?::${tag})?(?:@(?:${digest}))?$`);

/** Whether the builder can take the text for an image or stage: lower case, in the grammar of registries. */
export function isImageName(text: string): boolean {
  const slash = text.indexOf('/');
  const first = slash === -1 ? '' : text.slice(0, slash);
  const hasHost = /[.:A-Z]/.test(first) || first === 'localhost';
  const [, path] = reference.exec(hasHost ? text : `docker.io/${text}`) ?? [];
  return path !== undefined && path.length <= 255 && !/^[a-f0-9]{64}$/.test(text);
}
