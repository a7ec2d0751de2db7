import { t as isNodeRecent } from "./node-version.js";
//#region src/action.ts
if (isNodeRecent()) {
	const { run } = await import("./action-run.js");
	await run();
}
//#endregion
export {};
