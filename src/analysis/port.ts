export function isPortNumber(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535;
}

/** The names of RFC 6335 in lower case: up to 15 characters, a letter among them, no hyphen at an end or beside another. */
export function isPortName(name: string): boolean {
  return name.length <= 15 && /^(?=.*[a-z])[a-z\d]+(?:-[a-z\d]+)*$/.test(name);
}
