/** Whether a program reads the value as off. */
export function isOff(value: string): boolean {
  return /^(?:0|false|no|n|off|none|never)$/i.test(value);
}

/** Whether a program reads the value as on. */
export function isOn(value: string): boolean {
  return /^(?:1|true|yes|y|on)$/i.test(value);
}
