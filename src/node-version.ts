/** The oldest Node that understands the rest of the program. */
const oldest = 22;

/** Whether this Node can run the program; if not, says so in one line and sets the exit code of a user error. */
export function isNodeRecent(): boolean {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= oldest) return true;
  process.stderr.write(`concentric needs Node ${oldest} or newer, this is ${node}\n`);
  process.exitCode = 2;
  return false;
}
