//#region src/node-version.ts
const oldest = 22;
function isNodeRecent() {
	const { node } = process.versions;
	if (Number.parseInt(node, 10) >= oldest) return true;
	process.stderr.write(`concentric needs Node ${oldest} or newer, this is ${node}\n`);
	process.exitCode = 2;
	return false;
}
//#endregion
export { isNodeRecent as t };
