/** The host of a URL, or what may stand for it: `host`, `host:port`; in lower case. */
export function hostOf(address: string): string {
  const [, host = ''] = /^(?:[a-z][\w+.-]*:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(address) ?? [];
  return host.toLowerCase();
}

/** Whether nothing leaves the machine on the way to it. */
export function isLoopback(address: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|::1|0\.0\.0\.0)$/.test(hostOf(address));
}
