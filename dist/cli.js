#!/usr/bin/env node
import { t as isNodeRecent } from "./node-version.js";
//#region src/cli.ts
if (isNodeRecent()) {
	const { main } = await import("./cli-main.js");
	await main(process.argv);
}
//#endregion
export {};
