import { C as Side, D as ruleSet, F as byPlace, G as Lines, H as isPodSecurityLevel, I as byText, M as groupBy, U as isPodSecurityVersion, V as podSecurityOf, W as podSecurityLevels, _ as rules, dt as UserError, g as selectRules, k as inspectChange, p as parentPath, q as parseKubernetes, t as absent, tt as YamlSyntaxError, u as comparePaths } from "./rules.js";
//#region src/analysis/pod-security/pod-security.ts
function podSecurity(manifest, { level, version }) {
	if (!isPodSecurityLevel(level)) throw new UserError(`There is no level "${String(level)}"`, `Use one of: ${podSecurityLevels.join(", ")}.`);
	if (!isPodSecurityVersion(version)) throw new UserError(`There is no version "${String(version)}"`, "Use latest, or a version like v1.32.");
	const violations = objectsOf(manifest).flatMap((object) => object.pods).flatMap((pod) => podSecurityOf(pod, level, version));
	return {
		allowed: violations.length === 0,
		violations: violations.map(({ control, field, message, ...container }) => {
			const { subject, field: path } = field.violation(message);
			return {
				control,
				subject,
				...container,
				field: path,
				message
			};
		})
	};
}
function objectsOf(manifest) {
	try {
		return parseKubernetes(manifest);
	} catch (error) {
		if (!(error instanceof YamlSyntaxError)) throw error;
		const { line, column } = new Lines(manifest).position(error.offset);
		throw new UserError(`The manifest is no YAML: ${error.message} (line ${line}, column ${column})`, "Correct the manifest at this place.");
	}
}
//#endregion
//#region src/source/memory-tree.ts
function memoryTree(given) {
	const texts = new Map();
	const folders = new Set([""]);
	for (const { path, text } of given) {
		texts.set(path, text);
		for (let folder = parentPath(path); folder !== ""; folder = parentPath(folder)) folders.add(folder);
	}
	const files = groupBy(texts.keys(), parentPath);
	return {
		label: "memory",
		async kind(path) {
			if (texts.has(path)) return "file";
			return folders.has(path) ? "directory" : void 0;
		},
		async read(path) {
			return texts.get(path) ?? absent(path);
		},
		async list(folder) {
			return (files.get(folder) ?? []).toSorted(comparePaths);
		}
	};
}
//#endregion
//#region src/index.ts
async function inspect(files, options = {}) {
	const given = [...files];
	const side = new Side(memoryTree(given), ruleSet(selectRules(options.rules ?? "default")));
	const paths = new Set(given.map(({ path }) => path));
	const introduced = Array.from(paths, (path) => ({
		base: void 0,
		head: path
	}));
	await inspectChange(introduced, void 0, side, { isIgnored: () => void 0 });
	return {
		findings: side.findings.toSorted(byPlace),
		faults: side.faults,
		coverage: side.coverage.toSorted((a, b) => byText(a.path, b.path))
	};
}
//#endregion
export { UserError, inspect, podSecurity, rules };
