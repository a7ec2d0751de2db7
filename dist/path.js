//#region src/source/path.ts
function pathNames(path) {
	if (path === "" || path === ".") return [];
	const names = path.split("/");
	return names.every(isName) ? names : void 0;
}
const notNames = [
	"",
	".",
	"..",
	".git"
];
function isName(name) {
	return !notNames.includes(name.toLowerCase()) && !name.includes("\0");
}
function parentPath(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isWithin(folder, path) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function comparePaths(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
//#endregion
export { pathNames as i, isWithin as n, parentPath as r, comparePaths as t };
