import { _ as byPlace, d as selectRules, f as rules, g as ruleSet, p as Side, t as absent, v as byText, y as UserError } from "./rules.js";
import { r as parentPath } from "./path.js";
//#region src/source/memory-tree.ts
function memoryTree(files) {
	const texts = new Map();
	const folders = new Set([""]);
	for (const { path, text } of files) {
		texts.set(path, text);
		for (let folder = parentPath(path); folder !== ""; folder = parentPath(folder)) folders.add(folder);
	}
	return {
		label: "memory",
		async kind(path) {
			if (texts.has(path)) return "file";
			return folders.has(path) ? "directory" : void 0;
		},
		async read(path) {
			return texts.get(path) ?? absent(path);
		}
	};
}
//#endregion
//#region src/index.ts
async function inspect(files, options = {}) {
	const given = [...files];
	const side = new Side(memoryTree(given), ruleSet(selectRules(options.rules ?? "default")));
	for (const path of new Set(given.map((file) => file.path))) await side.look(path, () => void 0);
	return {
		findings: side.findings.toSorted(byPlace),
		faults: side.faults,
		coverage: side.coverage.toSorted((a, b) => byText(a.path, b.path))
	};
}
//#endregion
export { UserError, inspect, rules };
