import { R as layers, _ as rules, a as symlink, c as unreadable, d as isWithin, dt as UserError, f as joinPath, g as selectRules, h as findRule, i as submodule, l as largestFile, m as pathNames, n as notUtf8Name, o as tooLarge, p as parentPath, r as sourceFault, s as unlistable, st as load, t as absent, u as comparePaths } from "./rules.js";
import { B as gitOutput, C as subjectName, E as isWaivable, G as decodeText, H as startGit, J as parseRulebook, K as escapePath, Q as isLiteral, R as plural, U as killGroup, V as gitReason, W as decodePath, X as readRulebook, Y as policyPaths, Z as waiverPath, c as wrap, d as sarif, f as summary, nt as visible, o as ruleAdvice, p as json, q as loadPolicy, rt as version, s as terminal, t as gate, z as git } from "./gate.js";
import { createHash } from "node:crypto";
import path, { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { Socket } from "node:net";
import { stripVTControlCharacters, styleText } from "node:util";
import { EventEmitter } from "node:events";
import fs, { closeSync, constants, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import childProcess from "node:child_process";
import process$1 from "node:process";
//#region node_modules/commander/lib/error.js
var CommanderError = class extends Error {
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
var InvalidArgumentError = class extends CommanderError {
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};
//#endregion
//#region node_modules/commander/lib/argument.js
var Argument = class {
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	name() {
		return this._name;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	argRequired() {
		this.required = true;
		return this;
	}
	argOptional() {
		this.required = false;
		return this;
	}
};
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
//#endregion
//#region node_modules/commander/lib/help.js
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	optionTerm(option) {
		return option.flags;
	}
	argumentTerm(argument) {
		return argument.name();
	}
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	commandDescription(cmd) {
		return cmd.description();
	}
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	displayWidth(str) {
		return stripVTControlCharacters(str).length;
	}
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};
//#endregion
//#region node_modules/commander/lib/option.js
var Option = class {
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\w\.\.\.[>\]]$/.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	env(name) {
		this.envVar = name;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
var DualOptions = class {
	constructor(options) {
		this.positiveOptions = new Map();
		this.negativeOptions = new Map();
		this.dualOptions = new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		const negativeValue = preset !== void 0 ? preset : false;
		return option.negate === (negativeValue === value);
	}
};
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}
//#endregion
//#region node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}
//#endregion
//#region node_modules/commander/lib/command.js
var Command = class Command extends EventEmitter {
	constructor(name) {
		super();
		this.commands = [];
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => process$1.stdout.write(str),
			writeErr: (str) => process$1.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => process$1.stdout.isTTY ? process$1.stdout.columns : void 0,
			getErrHelpWidth: () => process$1.stderr.isTTY ? process$1.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (process$1.stdout.isTTY && process$1.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (process$1.stderr.isTTY && process$1.stderr.hasColors?.()),
			stripColor: (str) => stripVTControlCharacters(str)
		};
		this._hidden = false;
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		this._helpGroupHeading = void 0;
		this._defaultCommandGroup = void 0;
		this._defaultOptionGroup = void 0;
	}
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	createCommand(name) {
		return new Command(name);
	}
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	createArgument(name, description) {
		return new Argument(name, description);
	}
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		process$1.exit(exitCode);
	}
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	createOption(flags, description) {
		return new Option(flags, description);
	}
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) if (option.negate) val = false;
			else if (option.isBoolean() || option.optional) val = true;
			else val = "";
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (process$1.versions?.electron) parseOptions.from = "electron";
			const execArgv = process$1.execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = process$1.argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (process$1.defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (fs.existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = path.resolve(baseDir, baseName);
			if (fs.existsSync(localBin)) return localBin;
			if (sourceExt.includes(path.extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = fs.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(path.extname(executableFile));
		let proc;
		if (process$1.platform !== "win32") if (launchWithNode) {
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
			proc = childProcess.spawn(process$1.argv[0], args, { stdio: "inherit" });
		} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
		else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
			proc = childProcess.spawn(process$1.execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			process$1.on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) process$1.exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) process$1.exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in process$1.env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process$1.env[option.envVar]);
				else this.emit(`optionEnv:${option.name()}`);
			}
		});
	}
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	nameFromFilename(filename) {
		this._name = path.basename(filename, path.extname(filename));
		return this;
	}
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(process$1.exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
function useColor() {
	if (process$1.env.NO_COLOR || process$1.env.FORCE_COLOR === "0" || process$1.env.FORCE_COLOR === "false") return false;
	if (process$1.env.FORCE_COLOR || process$1.env.CLICOLOR_FORCE !== void 0) return true;
}
new Command();
//#endregion
//#region src/source/listing.ts
function pathOf(file) {
	return file.head ?? file.base ?? "";
}
function introduced(paths) {
	return Array.from(new Set(paths), (path) => ({
		base: void 0,
		head: path
	}));
}
function compareFiles(left, right) {
	return comparePaths(pathOf(left), pathOf(right));
}
function compareFaults(left, right) {
	return comparePaths(left.place.path, right.place.path);
}
//#endregion
//#region src/source/working-tree.ts
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function workingTree(root, options = {
	label: "working tree",
	submodules: new Set()
}) {
	const look = lookIn(root, options.submodules);
	return {
		label: options.label,
		async kind(path) {
			return kindOf$1(look(path));
		},
		async read(path) {
			return readText$1(root, path, look(path));
		},
		async list(folder) {
			return listFolder$1(root, folder, look(folder));
		}
	};
}
function kindsOnDisk(root, submodules) {
	const look = lookIn(root, submodules);
	return (path) => kindOf$1(look(path));
}
function lookIn(root, submodules) {
	const folders = new Map();
	const lookAt = (path) => {
		const folder = parentPath(path);
		const blocked = folder === "" ? void 0 : obstacle(folderAt(folder));
		if (blocked !== void 0) return blocked;
		return submodules.has(path) ? "submodule" : entryAt(`${root}/${path}`);
	};
	const folderAt = (path) => {
		const seen = folders.get(path) ?? lookAt(path);
		folders.set(path, seen);
		return seen;
	};
	return (path) => {
		const names = pathNames(path);
		return names === void 0 ? "absent" : lookAt(names.join("/"));
	};
}
function obstacle(folder) {
	if (folder === "submodule") return "below-submodule";
	if (typeof folder === "string" || folder instanceof Error) return folder;
	if (folder.isSymbolicLink()) return "below-link";
	return folder.isDirectory() ? void 0 : "absent";
}
function entryAt(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) ?? "absent";
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
function kindOf$1(sight) {
	if (sight instanceof Error) return "file";
	if (sight === "submodule") return "submodule";
	if (typeof sight === "string") return void 0;
	if (sight.isSymbolicLink()) return "symlink";
	return sight.isDirectory() ? "directory" : "file";
}
function readText$1(root, path, sight) {
	if (sight === "absent") return absent(path);
	if (sight === "submodule" || sight === "below-submodule") return submodule(path);
	if (sight === "below-link") return symlink(path);
	if (sight instanceof Error) return unreadable(path, systemReason(sight));
	if (sight.isSymbolicLink()) return symlink(path);
	if (sight.isDirectory()) return unreadable(path, "it is a directory");
	if (!sight.isFile()) return unreadable(path, "it is a pipe, a socket or a device");
	if (sight.size > 5e6) return tooLarge(path, sight.size);
	try {
		return decodeText(path, readBytes(`${root}/${path}`));
	} catch (error) {
		return unreadable(path, systemReason(error));
	}
}
function listFolder$1(root, folder, sight) {
	if (sight instanceof Error) return unlistable(folder, systemReason(sight));
	if (typeof sight === "string" || !sight.isDirectory()) return [];
	try {
		return readdirSync(`${root}/${folder}`, {
			encoding: "buffer",
			withFileTypes: true
		}).filter((entry) => !entry.isDirectory()).flatMap(({ name }) => decodePath(name) ?? []).filter((name) => name !== ".git").map((name) => joinPath(folder, name)).toSorted(comparePaths);
	} catch (error) {
		return unlistable(folder, systemReason(error));
	}
}
function readBytes(path) {
	const file = openSync(path, openFlags);
	try {
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}
function systemReason(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "EACCES" || code === "EPERM") return "permission denied";
	return typeof code === "string" ? code : "an unknown error";
}
//#endregion
//#region src/source/folder-files.ts
function readFolderFiles(root, selected) {
	const kind = kindsOnDisk(root, new Set());
	const starts = selected.length === 0 ? [""] : selected;
	const paths = starts.filter((path) => kind(path) === "file" || kind(path) === "symlink");
	const waiting = starts.filter((path) => kind(path) === "directory");
	const faults = [];
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
		const prefix = folder === "" ? "" : `${folder}/`;
		const entries = readEntries(`${root}/${folder}`);
		if (entries instanceof Error) {
			faults.push(unlistable(folder === "" ? "." : folder, systemReason(entries)));
			continue;
		}
		for (const entry of entries) {
			const name = decodePath(entry.name);
			if (name === ".git") continue;
			if (name === void 0) faults.push(notUtf8Name(`${prefix}${escapePath(entry.name)}`));
			else (entry.isDirectory() ? waiting : paths).push(`${prefix}${name}`);
		}
	}
	return {
		files: introduced(paths),
		faults,
		submodules: new Set()
	};
}
function readEntries(folder) {
	try {
		return readdirSync(folder, {
			encoding: "buffer",
			withFileTypes: true
		});
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
//#endregion
//#region src/source/git/blob-id.ts
const largestHashed = 1e8;
function readBlobId(path, length) {
	try {
		const entry = lstatSync(path);
		if (!entry.isFile() || entry.size > largestHashed) return void 0;
		const bytes = readBytes(path);
		return createHash(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	} catch {
		return;
	}
}
//#endregion
//#region src/source/git/raw-diff.ts
function parseRawDiff(output) {
	const fields = splitAtNul(output);
	const entries = [];
	for (let next = 0; next < fields.length;) {
		const [baseMode, headMode, baseId, , status] = (fields[next] ?? "").toString("latin1").slice(1).split(" ");
		const moved = status?.startsWith("R") === true || status?.startsWith("C") === true;
		const base = fields[next + 1];
		const head = fields[next + (moved ? 2 : 1)];
		if (baseMode === void 0 || headMode === void 0 || baseId === void 0 || !base || !head) throw new Error("git diff --raw gave a line that is none");
		entries.push({
			baseMode,
			headMode,
			baseId,
			base,
			head
		});
		next += moved ? 3 : 2;
	}
	return entries;
}
function splitAtNul(bytes) {
	const fields = [];
	for (let start = 0; start < bytes.length;) {
		const found = bytes.indexOf(0, start);
		const end = found === -1 ? bytes.length : found;
		fields.push(bytes.subarray(start, end));
		start = end + 1;
	}
	return fields;
}
//#endregion
//#region src/source/git/revisions.ts
function commitLabel({ id, name }) {
	const short = id.slice(0, 7);
	return id.startsWith(name) ? short : `${name} (${short})`;
}
async function readCommit(repository, revision) {
	const commit = await readCommitIfAny(repository, revision);
	if (commit !== void 0) return commit;
	const hint = repository.isShallow ? "The clone is shallow: fetch the whole history (actions/checkout: fetch-depth: 0)" : "Fetch it first (git fetch origin), or name another revision";
	throw new UserError(`"${revision}" is no commit of this repository`, hint);
}
async function readCommitIfAny(repository, revision) {
	if (revision === "" || revision.startsWith("-") || revision.includes("\0")) return void 0;
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	];
	const { code, stdout } = await git(repository.root, args);
	const id = stdout.toString().trim();
	return code === 0 ? {
		id,
		name: revision
	} : void 0;
}
async function readMergeBase(repository, base, head) {
	const { code, stdout, stderr } = await git(repository.root, [
		"merge-base",
		base.id,
		head.id
	]);
	if (code > 1) throw new UserError(`git merge-base failed: ${gitReason(stderr)}`, "Fetch the whole history");
	const id = stdout.toString().trim();
	if (code === 1) return void 0;
	return id === base.id ? base : {
		id,
		name: `merge-base with ${base.id.startsWith(base.name) ? base.id.slice(0, 7) : base.name}`
	};
}
const candidates = [
	["refs/remotes/origin/HEAD", "origin/HEAD"],
	["refs/remotes/origin/main", "origin/main"],
	["refs/remotes/origin/master", "origin/master"],
	["refs/heads/main", "main"],
	["refs/heads/master", "master"]
];
async function readDefaultBranch(repository) {
	const format = "--format=%(refname) %(objectname) %(symref:short)";
	const refs = candidates.map(([ref]) => ref);
	const lines = (await gitOutput(repository.root, [
		"for-each-ref",
		format,
		...refs
	])).toString().split("\n");
	for (const [ref, name] of candidates) {
		const [, id, target] = lines.find((each) => each.startsWith(`${ref} `))?.split(" ") ?? [];
		if (id !== void 0) return {
			id,
			name: target === void 0 || target === "" ? name : target
		};
	}
}
//#endregion
//#region src/source/git/revision-tree.ts
function revisionTree(repository, commit) {
	const root = {
		mode: folderMode,
		id: `${commit.id}^{tree}`
	};
	return {
		label: commitLabel(commit),
		async kind(path) {
			return kindOf(await find(repository, root, path));
		},
		async read(path) {
			return readEntry(repository, path, await find(repository, root, path));
		},
		async list(folder) {
			return listFolder(repository, folder, await find(repository, root, folder));
		}
	};
}
const folderMode = "40000";
const linkMode = "120000";
const submoduleMode = "160000";
async function find(repository, root, path) {
	const names = pathNames(path);
	if (names === void 0) return "absent";
	let entry = root;
	for (const name of names) {
		if (entry.mode === linkMode) return "below-link";
		if (entry.mode === "160000") return "below-submodule";
		if (entry.mode !== folderMode) return "absent";
		const entries = await repository.trees.read(entry.id);
		if ("reason" in entries) return entries;
		const next = entries.get(Buffer.from(name).toString("latin1"));
		if (next === void 0) return "absent";
		entry = next;
	}
	return entry;
}
function kindOf(sight) {
	if (typeof sight === "string") return void 0;
	if ("reason" in sight) return "file";
	if (sight.mode === linkMode) return "symlink";
	if (sight.mode === "160000") return "submodule";
	return sight.mode === folderMode ? "directory" : "file";
}
async function readEntry(repository, path, sight) {
	if (sight === "absent") return absent(path);
	if (sight === "below-link") return symlink(path);
	if (sight === "below-submodule") return submodule(path);
	if ("reason" in sight) return notInClone(path, sight.reason);
	const kind = kindOf(sight);
	if (kind === "symlink") return symlink(path);
	if (kind === "submodule") return submodule(path);
	if (kind === "directory") return unreadable(path, "it is a directory");
	const object = await repository.objects.read(sight.id, largestFile);
	if ("reason" in object) return notInClone(path, object.reason);
	return object.bytes === void 0 ? tooLarge(path, object.size) : decodeText(path, object.bytes);
}
async function listFolder(repository, folder, sight) {
	if (typeof sight === "string") return [];
	if ("reason" in sight) return notInClone(folder, sight.reason);
	if (sight.mode !== folderMode) return [];
	const entries = await repository.trees.read(sight.id);
	if ("reason" in entries) return notInClone(folder, entries.reason);
	return [...entries].filter(([, { mode }]) => mode !== folderMode && mode !== "160000").flatMap(([name]) => decodePath(Buffer.from(name, "latin1")) ?? []).map((name) => joinPath(folder, name)).toSorted(comparePaths);
}
function notInClone(path, reason) {
	const cause = `git could not read the file: ${reason}`;
	return sourceFault("unreadable", path, cause, "Clone without --filter, or run git fetch --refetch --no-filter");
}
//#endregion
//#region src/source/git/file-lists.ts
async function readCommitFiles(repository, commit) {
	return fileList(splitAtNul(await gitOutput(repository.root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit.id
	])).map(parseEntry));
}
async function readTrackedFiles(repository) {
	return fileList(splitAtNul(await gitOutput(repository.root, [
		"ls-files",
		"-z",
		"--stage"
	])).map(parseEntry));
}
async function readUntrackedFiles(repository) {
	const { code, stdout, stderr } = await git(repository.root, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	]);
	if (code !== 0) throw new UserError(`git ls-files failed: ${gitReason(stderr)}`, "Check the clone with git status");
	const list = fileList(splitAtNul(stdout).map(parseUntracked));
	return {
		...list,
		faults: [...list.faults, ...unopenedFolders(stderr)]
	};
}
function fileList(entries) {
	const paths = [];
	const submodules = [];
	const faults = [];
	for (const entry of entries) {
		const path = decodePath(entry.path);
		if (path === void 0) faults.push(notUtf8Name(escapePath(entry.path)));
		else paths.push(path);
		if (path !== void 0 && entry.isSubmodule) submodules.push(path);
	}
	return {
		paths,
		submodules,
		faults
	};
}
function parseEntry(field) {
	const isSubmodule = field.toString("latin1", 0, 6) === submoduleMode;
	return {
		path: field.subarray(field.indexOf(9) + 1),
		isSubmodule
	};
}
function parseUntracked(field) {
	const isSubmodule = field.at(-1) === 47;
	return {
		path: isSubmodule ? field.subarray(0, -1) : field,
		isSubmodule
	};
}
function unopenedFolders(stderr) {
	const warnings = stderr.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm);
	return Array.from(warnings, ([, folder = "", reason = ""]) => unlistable(folder || ".", reason));
}
//#endregion
//#region src/source/git/moves.ts
function withUntracked(root, compared, untracked) {
	const known = new Set(compared.map(({ head }) => head));
	const added = untracked.filter((path) => !known.has(path));
	const removed = new Map(compared.filter(({ head }) => head === void 0).map((file) => [file.baseId, file]));
	const idLength = compared[0]?.baseId.length ?? 0;
	const moved = new Map();
	for (const path of removed.size === 0 ? [] : added) {
		const origin = removed.get(readBlobId(`${root}/${path}`, idLength) ?? "");
		if (origin?.base !== void 0 && !moved.has(origin.base)) moved.set(origin.base, path);
	}
	const targets = new Set(moved.values());
	return [...compared.map(({ base, head }) => ({
		base,
		head: head ?? moved.get(base)
	})), ...added.filter((path) => !targets.has(path)).map((path) => ({
		base: void 0,
		head: path
	}))];
}
//#endregion
//#region src/source/git/changed-files.ts
const diffOptions = [
	"-z",
	"--raw",
	"--no-abbrev",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=dirty"
];
async function readChangesBetween(repository, base, head) {
	const { root } = repository;
	const args = [
		"diff-tree",
		"-r",
		...diffOptions
	];
	const withoutMoves = () => gitOutput(root, [
		...args,
		"--no-renames",
		base.id,
		head.id
	]);
	const withMoves = await git(root, [
		...args,
		"-M",
		base.id,
		head.id
	]);
	const { files, faults } = compared(parseRawDiff(withMoves.code === 0 ? withMoves.stdout : await withoutMoves()));
	return {
		files,
		faults,
		submodules: new Set()
	};
}
async function readChangesOnDisk(repository, base) {
	const { root } = repository;
	const [entries, tracked, untracked] = await Promise.all([
		diffOnDisk(repository, base),
		readTrackedFiles(repository),
		readUntrackedFiles(repository)
	]);
	const submodules = new Set([...tracked.submodules, ...untracked.submodules]);
	const kindOnDisk = kindsOnDisk(root, submodules);
	const { files, faults } = compared(entries);
	return {
		files: withUntracked(root, files.map((file) => look(file, kindOnDisk)).filter((file) => !isUntouched(root, file)), untracked.paths),
		faults: [...faults, ...untracked.faults],
		submodules
	};
}
function look(file, kindOnDisk) {
	if (file.head !== void 0 || file.base === void 0) return file;
	const kind = kindOnDisk(file.base);
	return kind === "file" || kind === "symlink" ? {
		...file,
		head: file.base
	} : file;
}
function isUntouched(root, { base, head, baseId, sameMode }) {
	return sameMode && base === head && head !== void 0 && readBlobId(`${root}/${head}`, baseId.length) === baseId;
}
async function diffOnDisk(repository, base) {
	const { root } = repository;
	const config = await withoutFilters(root);
	const args = [
		"diff",
		"--no-color",
		...diffOptions,
		"-M",
		base.id
	];
	const withMoves = await git(root, args, config);
	if (withMoves.code === 0) return parseRawDiff(withMoves.stdout);
	return parseRawDiff(await gitOutput(root, [
		"diff-index",
		...diffOptions,
		"--no-renames",
		base.id
	], config));
}
async function withoutFilters(root) {
	const pattern = String.raw`^filter\..*\.(clean|process|required)$`;
	const { stdout } = await git(root, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		pattern
	]);
	return splitAtNul(stdout).map(String).map((key) => key.endsWith(".required") ? `${key}=false` : `${key}=`);
}
function compared(entries) {
	const files = [];
	const faults = [];
	for (const entry of entries) {
		const base = isThere(entry.baseMode) ? decodePath(entry.base) : void 0;
		const head = isThere(entry.headMode) ? decodePath(entry.head) : void 0;
		if (isThere(entry.headMode) && head === void 0) faults.push(notUtf8Name(escapePath(entry.head)));
		const { baseId, baseMode, headMode } = entry;
		if (base ?? head) files.push({
			base,
			head,
			baseId,
			sameMode: baseMode === headMode
		});
	}
	return {
		files,
		faults
	};
}
function isThere(mode) {
	return mode !== "000000";
}
//#endregion
//#region src/source/git/byte-stream.ts
var ByteStream = class {
	#chunks;
	#rest = Buffer.alloc(0);
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	async line() {
		let end = this.#rest.indexOf(10);
		while (end === -1) {
			const chunk = await this.#next();
			if (chunk === void 0) return void 0;
			this.#rest = Buffer.concat([this.#rest, chunk]);
			end = this.#rest.indexOf(10);
		}
		const line = this.#rest.toString("latin1", 0, end);
		this.#rest = this.#rest.subarray(end + 1);
		return line;
	}
	async take(length) {
		const parts = [];
		return await this.#consume(length, (part) => parts.push(part)) ? Buffer.concat(parts) : void 0;
	}
	skip(length) {
		return this.#consume(length, () => {});
	}
	async #consume(length, keep) {
		let missing = length;
		while (missing > this.#rest.length) {
			keep(this.#rest);
			missing -= this.#rest.length;
			const chunk = await this.#next();
			this.#rest = chunk ?? Buffer.alloc(0);
			if (chunk === void 0) return false;
		}
		keep(this.#rest.subarray(0, missing));
		this.#rest = this.#rest.subarray(missing);
		return true;
	}
	async #next() {
		const step = await this.#chunks.next();
		return step.done === true ? void 0 : step.value;
	}
};
//#endregion
//#region src/source/git/object-reader.ts
const mostOnTheirWay = 200;
const patience$1 = 6e4;
var ObjectReader = class {
	#root;
	#git;
	#served = Promise.resolve();
	#waiting = [];
	#onTheirWay = [];
	#timer;
	#ended;
	constructor(root) {
		this.#root = root;
	}
	read(id, largest) {
		if (this.#ended !== void 0) return Promise.resolve({ reason: this.#ended });
		return new Promise((resolve) => {
			this.#waiting.push({
				id,
				largest,
				resolve
			});
			this.#send();
		});
	}
	async close() {
		this.#end("the repository is closed");
		await this.#served;
	}
	#send() {
		clearTimeout(this.#timer);
		const batch = this.#waiting.splice(0, mostOnTheirWay - this.#onTheirWay.length);
		this.#onTheirWay.push(...batch);
		if (this.#onTheirWay.length === 0) {
			for (const handle of handlesOf(this.#git)) handle.unref();
			return;
		}
		this.#timer = setTimeout(() => this.#end(`git gave no answer for ${patience$1} ms`), patience$1);
		this.#git ??= this.#start();
		for (const handle of handlesOf(this.#git)) handle.ref();
		this.#git.stdin?.write(batch.map(({ id }) => `${id}\n`).join(""));
	}
	#start() {
		const child = startGit(this.#root, ["cat-file", "--batch"]);
		let words = "";
		child.stderr?.on("data", (chunk) => {
			words = `${words}${chunk.toString()}`.slice(-2e3);
		});
		child.on("error", () => {});
		child.stdin?.on("error", () => {});
		const closed = new Promise((resolve) => {
			child.once("close", () => resolve());
		});
		this.#served = this.#serve(child).then(() => closed).then(() => this.#restart(gitReason(words)));
		return child;
	}
	async #serve(child) {
		if (child.stdout === null) return;
		try {
			const stream = new ByteStream(child.stdout);
			let answer = await readAnswer(stream, this.#onTheirWay);
			while (answer !== void 0) {
				this.#onTheirWay.shift()?.resolve(answer);
				this.#send();
				answer = await readAnswer(stream, this.#onTheirWay);
			}
		} catch {}
		killGroup(child);
	}
	#restart(reason) {
		this.#git = void 0;
		const [failed, ...others] = this.#onTheirWay;
		this.#waiting.unshift(...others);
		this.#onTheirWay = [];
		failed?.resolve({ reason });
		if (this.#ended === void 0) this.#send();
	}
	#end(reason) {
		this.#ended ??= reason;
		clearTimeout(this.#timer);
		const unanswered = [...this.#onTheirWay, ...this.#waiting];
		this.#onTheirWay = [];
		this.#waiting = [];
		for (const { resolve } of unanswered) resolve({ reason });
		if (this.#git === void 0) return;
		for (const handle of handlesOf(this.#git)) handle.ref();
		killGroup(this.#git);
	}
};
function handlesOf(child) {
	if (child === void 0) return [];
	return [child, ...child.stdio.filter((stream) => stream instanceof Socket)];
}
async function readAnswer(stream, requests) {
	const header = await stream.line();
	if (header === void 0) return void 0;
	if (header.endsWith(" missing")) return { reason: "the clone does not have its content" };
	const size = Number(/^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1]);
	if (!Number.isSafeInteger(size)) return void 0;
	if (size > (requests[0]?.largest ?? 0)) return await stream.skip(size + 1) ? {
		size,
		bytes: void 0
	} : void 0;
	const bytes = await stream.take(size + 1);
	return bytes === void 0 ? void 0 : {
		size,
		bytes: bytes.subarray(0, -1)
	};
}
//#endregion
//#region src/source/git/tree-reader.ts
const largestTree = 67108864;
var TreeReader = class {
	#objects;
	#trees = new Map();
	constructor(objects) {
		this.#objects = objects;
	}
	read(id) {
		const entries = this.#trees.get(id) ?? this.#readAnew(id);
		this.#trees.set(id, entries);
		return entries;
	}
	async #readAnew(id) {
		const tree = await this.#objects.read(id, largestTree);
		if ("reason" in tree) return tree;
		if (tree.bytes === void 0) return { reason: `a folder takes more than ${largestTree} bytes` };
		return parseTree(tree.bytes, id.replace("^{tree}", "").length / 2);
	}
};
function parseTree(bytes, idLength) {
	const entries = new Map();
	for (let start = 0; start < bytes.length;) {
		const space = bytes.indexOf(32, start);
		const end = bytes.indexOf(0, space);
		if (space === -1 || end === -1) return { reason: "a tree object is damaged" };
		const mode = bytes.toString("latin1", start, space);
		const id = bytes.toString("hex", end + 1, end + 1 + idLength);
		entries.set(bytes.toString("latin1", space + 1, end), {
			mode,
			id
		});
		start = end + 1 + idLength;
	}
	return entries;
}
//#endregion
//#region src/source/git/repository.ts
async function findRepository(folder) {
	const { code, stdout, stderr } = await git(folder, [
		"rev-parse",
		"--is-shallow-repository",
		"--show-toplevel"
	]);
	if (code !== 0 && stderr.includes("not a git repository (or any")) return void 0;
	if (code !== 0) throw refusal(stderr);
	const [shallow, ...lines] = stdout.toString().replace(/\r?\n$/, "").split("\n");
	const root = lines.join("\n");
	const objects = new ObjectReader(root);
	return {
		root,
		isShallow: shallow === "true",
		objects,
		trees: new TreeReader(objects)
	};
}
function refusal(stderr) {
	const hint = stderr.includes("safe.directory") ? "If you trust this folder: git config --global --add safe.directory PATH" : "Run inside the working tree of a repository";
	return new UserError(`git cannot open this repository: ${gitReason(stderr)}`, hint);
}
//#endregion
//#region src/source/scope.ts
async function readScope(cwd, paths) {
	if (!existsSync(cwd)) throw new UserError(`There is no folder "${cwd}"`, "Run in an existing folder");
	const from = realpathSync(cwd);
	const targets = paths.map((path) => resolve(from, path));
	const [first] = targets;
	const here = await findRepository(from);
	if (first === void 0 || here !== void 0 && fromRoot(here.root, first) !== void 0) return scopeOf(here?.root ?? from, here, targets);
	const folder = nearestFolder(first);
	const there = await findRepository(folder);
	if (there !== void 0) return scopeOf(there.root, there, targets);
	return scopeOf(fromRoot(from, first) === void 0 ? folder : from, void 0, targets);
}
function scopeOf(root, repository, targets) {
	return {
		root,
		repository,
		paths: targets.map((target) => {
			const path = fromRoot(root, target);
			if (path !== void 0) return path;
			throw new UserError(`"${target}" lies outside of "${root}"`, "Name paths of one repository or folder");
		})
	};
}
function fromRoot(root, target) {
	return below(root, target) ?? below(root, join(realParent(target), basename(target)));
}
function below(root, target) {
	const path = relative(root, target);
	if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
	return path.replaceAll(sep, "/");
}
function realParent(target) {
	const parent = dirname(target);
	return existsSync(parent) ? realpathSync(parent) : parent;
}
function nearestFolder(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true || path === dirname(path) ? path : nearestFolder(dirname(path));
}
//#endregion
//#region src/source/selection.ts
async function selectPaths(changes, paths) {
	if (paths.length === 0) return changes;
	for (const path of paths) if ((await changes.head.kind(path) ?? await changes.base?.kind(path)) === void 0) throw missing(path);
	const isSelected = (path) => path !== void 0 && paths.some((selected) => isWithin(selected, path) || isWithin(path, selected));
	return {
		...changes,
		files: changes.files.filter(({ base, head }) => isSelected(base) || isSelected(head)),
		faults: changes.faults.filter(({ place }) => place.path === "." || isSelected(place.path))
	};
}
function missing(path) {
	return new UserError(`"${path}" exists neither in base nor in head`, "Paths are relative to the current folder; links are not followed");
}
//#endregion
//#region src/source/changes.ts
async function readChanges(request) {
	if (request.all === true && request.base !== void 0) throw new UserError("All files and a base exclude each other", "Leave out one of them");
	const { root, repository, paths } = await readScope(request.cwd, request.paths ?? []);
	const close = async () => repository?.objects.close();
	try {
		const selected = await selectPaths(repository === void 0 ? folder(root, request, paths) : await inRepository(repository, request), paths);
		const files = selected.files.toSorted(compareFiles);
		return {
			...selected,
			files,
			faults: selected.faults.toSorted(compareFaults),
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
function folder(root, request, paths) {
	if (request.base !== void 0 || request.head !== void 0) throw new UserError(`"${root}" is in no git repository`, "Without one there are no revisions to compare");
	const { files, faults, submodules } = readFolderFiles(root, paths);
	return whole(workingTree(root, {
		label: `folder ${basename(root)}`,
		submodules
	}), files, faults);
}
function inRepository(repository, request) {
	if (request.all !== true) return readChange(repository, request);
	return request.head === void 0 ? allOnDisk(repository) : allOfCommit(repository, request.head);
}
function whole(head, files, faults) {
	return {
		base: void 0,
		head,
		policy: head,
		files,
		faults
	};
}
async function allOfCommit(repository, revision) {
	const commit = await readCommit(repository, revision);
	const { paths, faults } = await readCommitFiles(repository, commit);
	return whole(revisionTree(repository, commit), introduced(paths), faults);
}
async function allOnDisk(repository) {
	const { root } = repository;
	const lists = await Promise.all([readTrackedFiles(repository), readUntrackedFiles(repository)]);
	const submodules = new Set(lists.flatMap((list) => list.submodules));
	const kind = kindsOnDisk(root, submodules);
	const isFile = (path) => ![void 0, "directory"].includes(kind(path));
	const files = introduced(lists.flatMap((list) => list.paths).filter(isFile));
	const faults = lists.flatMap((list) => list.faults);
	return whole(workingTree(root, {
		label: "working tree",
		submodules
	}), files, faults);
}
async function readChange(repository, request) {
	const [base, head] = await Promise.all([request.base === void 0 ? readDefaultBranch(repository) : readCommit(repository, request.base), request.head === void 0 ? readCommitIfAny(repository, "HEAD") : readCommit(repository, request.head)]);
	if (head === void 0) {
		const all = await allOnDisk(repository);
		return base === void 0 ? all : {
			...all,
			policy: revisionTree(repository, base)
		};
	}
	if (base === void 0) throw new UserError("The repository has no default branch to compare with", "Name a revision with --base");
	const mergeBase = await readMergeBase(repository, base, head);
	const policy = revisionTree(repository, base);
	const start = mergeBase ?? base;
	if (request.head === void 0) {
		const { files, faults, submodules } = await readChangesOnDisk(repository, start);
		return since(mergeBase, repository, {
			head: workingTree(repository.root, {
				label: "working tree",
				submodules
			}),
			policy,
			files,
			faults
		});
	}
	const { files, faults } = await readChangesBetween(repository, start, head);
	return since(mergeBase, repository, {
		head: revisionTree(repository, head),
		policy,
		files,
		faults
	});
}
function since(mergeBase, repository, changes) {
	if (mergeBase !== void 0) return {
		...changes,
		base: revisionTree(repository, mergeBase)
	};
	const present = changes.files.flatMap(({ head }) => head ?? []);
	return {
		...changes,
		base: void 0,
		files: introduced(present),
		faults: [...changes.faults, baseMissing(repository)]
	};
}
function baseMissing({ isShallow }) {
	return sourceFault("base-missing", ".", isShallow ? "The clone is shallow and lacks the commit where the head left the base" : "The head has no commit in common with the base", isShallow ? "Fetch the whole history (actions/checkout: fetch-depth: 0)" : "Start the branch anew from the base, or name another base");
}
//#endregion
//#region src/cli/progress.ts
const patience = 1e3;
const pace = 100;
function progressLine(stream) {
	if (!stream.isTTY) return {
		show: () => {},
		end: () => {}
	};
	let shownAt = performance.now() + patience - pace;
	let isShown = false;
	return {
		show: (done, total) => {
			const now = performance.now();
			if (now - shownAt < pace) return;
			shownAt = now;
			isShown = true;
			stream.write(`\r\u001B[Kinspected ${done} of ${total} files`);
		},
		end: () => {
			if (isShown) stream.write("\r\x1B[K");
			isShown = false;
		}
	};
}
//#endregion
//#region src/cli/terminal-look.ts
function terminalLook({ isTTY = false, columns }) {
	const isRefused = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
	return {
		colour: isTTY && !isRefused,
		width: isTTY ? Math.min(columns || 100, 120) : 100
	};
}
//#endregion
//#region src/cli/check.ts
async function check(paths, options) {
	const { base, head, all, policy: policyPath } = options;
	const reports = reportsFor(options);
	const trace = options.debug === true ? traceLine : void 0;
	const started = performance.now();
	const progress = progressLine(process.stderr);
	const changes = await readChanges({
		cwd: process.cwd(),
		base,
		head,
		all,
		paths
	});
	trace?.(`listed ${changes.files.length} files of ${changes.head.label}`, performance.now() - started);
	try {
		const outcome = await gate(changes, {
			...rulesFor(options),
			now: new Date(),
			policyPath,
			isWhole: all === true && paths.length === 0,
			progress: progress.show,
			trace
		});
		progress.end();
		for (const report of reports) {
			const text = render(outcome, report);
			if (report.file === void 0) process.stdout.write(text);
			else await save$1(report.file, text);
		}
		process.exitCode = outcome.verdict === "pass" ? 0 : 1;
	} finally {
		progress.end();
		await changes.close();
	}
}
function rulesFor({ rules }) {
	if (rules !== void 0) return { rules: selectRules(rules.split(",")) };
	return {
		rules: selectRules("default"),
		optional: selectRules("all")
	};
}
function reportsFor({ format, output }) {
	const reports = (format ?? [{
		format: "terminal",
		file: void 0
	}]).map((each) => ({
		...each,
		file: each.file ?? output
	}));
	if (new Set(reports.map(({ file }) => file)).size < reports.length) throw new UserError("Two reports would go to the same place", "Give all but one a file of its own: --format sarif=FILE");
	return reports;
}
function render(outcome, { format, file }) {
	switch (format) {
		case "json": return json(outcome);
		case "markdown": return summary(outcome, { advice: ruleAdvice });
		case "sarif": return sarif(outcome, {
			version,
			advice: ruleAdvice
		});
		case "terminal": {
			const look = file === void 0 ? terminalLook(process.stdout) : {
				colour: false,
				width: 100
			};
			return terminal(outcome, {
				...look,
				workflow: process.env["GITHUB_ACTIONS"] === "true",
				advice: ruleAdvice
			});
		}
	}
}
async function save$1(path, text) {
	try {
		await writeFile(path, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`The report cannot be written to ${path}: ${reason}`, "Name a file in a folder that exists");
	}
}
function traceLine(what, milliseconds) {
	process.stderr.write(`${milliseconds.toFixed(0).padStart(6)} ms  ${what}\n`);
}
//#endregion
//#region src/policy/policy-lines.ts
function policyLines(policy) {
	const { preset, rules, scopes, ignore, environments, tolerate, limits, touched, tampering } = policy;
	return [
		value("preset", preset),
		heading("layers:"),
		...layers.flatMap((layer) => [heading(`  ${layer}:`), ...thresholdLines(policy.layers[layer], "    ")]),
		...list("rules:", ruleLines(rules, "  ")),
		...list("paths:", scopes.flatMap(scopeLines)),
		...list("ignore:", ignore.flatMap(({ paths, reason, origin }) => [{
			text: `  - paths: ${written(paths)}`,
			origin
		}, heading(`    reason: ${written(reason)}`)])),
		...list("environments:", Array.from(environments, ([name, paths]) => value(`  ${name}`, paths))),
		...list("tolerate:", tolerate.flatMap(toleratedLines)),
		heading("limits:"),
		value("  files", limits.files),
		value("  bytes", limits.bytes),
		value("touched", touched),
		heading("waivers:"),
		value("  maximumDays", policy.maximumDays),
		value("tampering", tampering)
	];
}
function toleratedLines({ fault, paths, reason, origin }) {
	if (reason === "") return [{
		text: `  - ${fault}`,
		origin
	}];
	return [
		{
			text: `  - fault: ${fault}`,
			origin
		},
		...paths === void 0 ? [] : [heading(`    paths: ${written(paths)}`)],
		heading(`    reason: ${written(reason)}`)
	];
}
function scopeLines({ match, layers: some, rules, touched, origin }) {
	const thresholds = layers.flatMap((layer) => {
		const given = thresholdLines(some[layer] ?? {}, "        ");
		return given.length === 0 ? [] : [heading(`      ${layer}:`), ...given];
	});
	return [
		{
			text: `  - match: ${written(match)}`,
			origin
		},
		...list("    layers:", thresholds),
		...list("    rules:", ruleLines(rules, "      ")),
		...touched === void 0 ? [] : [value("    touched", touched)]
	];
}
function thresholdLines({ block, show }, indent) {
	return [...block === void 0 ? [] : [value(`${indent}block`, block)], ...show === void 0 ? [] : [value(`${indent}show`, show)]];
}
function ruleLines(rules, indent) {
	return Array.from(rules, ([id, setting]) => ({
		text: `${indent}${id}: ${written(ruleValue(setting))}`,
		origin: setting.origin
	}));
}
function ruleValue({ off, severity, parameters }) {
	if (off) return "off";
	const isPlain = Object.keys(parameters).length === 0;
	if (severity === void 0) return isPlain ? {} : { parameters };
	return isPlain ? severity : {
		severity,
		parameters
	};
}
function value(name, { value: given, origin }) {
	return {
		text: `${name}: ${written(given)}`,
		origin
	};
}
function heading(text) {
	return {
		text,
		origin: ""
	};
}
function list(title, lines) {
	return lines.length === 0 ? [] : [heading(title), ...lines];
}
function written(given) {
	return typeof given === "string" && /^[a-z][a-z-]*$/.test(given) ? given : JSON.stringify(given);
}
//#endregion
//#region src/cli/config.ts
async function config(options) {
	await withSource(options, async (source) => {
		const { policy: effective, waivers } = await loadPolicy(source, options.policy);
		const { path, label } = effective.name;
		const lines = policyLines(effective);
		const width = Math.max(...lines.map(({ text }) => text.length).filter((length) => length < 50));
		const { colour } = terminalLook(process.stdout);
		const dim = (text) => colour ? styleText("dim", text, { validateStream: false }) : text;
		const title = path === void 0 ? `${label} has no policy: the preset applies` : `${path} of ${label}`;
		const text = lines.map((line) => {
			const shown = visible(line.text);
			return line.origin === "" ? shown : `${shown.padEnd(width)}  ${dim(`# ${visible(line.origin)}`)}`;
		});
		const count = waivers.length === 0 ? [] : [`# ${plural(waivers.length, "waiver")} in ${waiverPath}`];
		process.stdout.write(`${[
			`# ${visible(title)}`,
			...text,
			...count
		].join("\n")}\n`);
	});
}
async function withSource({ base, local }, use) {
	const cwd = process.cwd();
	const { root, repository } = await readScope(cwd, []);
	await repository?.objects.close();
	if (local === true || repository === void 0) return use(workingTree(root));
	const changes = await readChanges({
		cwd,
		base
	});
	try {
		await use(changes.policy);
	} finally {
		await changes.close();
	}
}
//#endregion
//#region src/rules/examples.ts
function shownExample(example, note) {
	if (typeof example === "string") return marked(example, note);
	const { before, after } = example;
	return `# before\n${marked(before, note)}\n# after\n${marked(after, note)}`;
}
function marked(text, note) {
	return text.replaceAll(/ #!$/gm, note).trimEnd();
}
//#endregion
//#region src/cli/explain.ts
function explain(id) {
	process.stdout.write(explanation(findRule(id), terminalLook(process.stdout)));
}
function explanation(rule, { colour, width }) {
	const bold = (text) => colour ? styleText("bold", text, { validateStream: false }) : text;
	const example = (each) => shownExample(each, "  ← reported").split("\n").map((line) => `    ${line}`);
	return `${[
		`${bold(rule.id)}  ${rule.layer} / ${rule.topic}, ${rule.severity}`,
		rule.summary,
		"",
		...wrap(rule.why, width),
		"",
		bold("Fix"),
		...wrap(rule.fix, width, {
			first: "  ",
			rest: "  "
		}),
		"",
		...rule.examples.bad.flatMap((each) => [
			bold("Reported"),
			...example(each),
			""
		]),
		...rule.examples.good.flatMap((each) => [
			bold("Accepted"),
			...example(each),
			""
		]),
		...settings(rule).flatMap((line, index) => index === 0 ? [bold("Parameters"), line] : [line]),
		bold("References"),
		...rule.references.map((reference) => `  ${reference}`),
		...rule.equivalents.length === 0 ? [] : [
			"",
			bold("Also known as"),
			...wrap(rule.equivalents.join(", "), width, {
				first: "  ",
				rest: "  "
			})
		]
	].join("\n")}\n`;
}
function settings({ parameters = {} }) {
	const lines = Object.entries(parameters).map(([name, { meaning, value }]) => `  ${name} (${JSON.stringify(value)} unless set): ${meaning}`);
	return lines.length === 0 ? [] : [...lines, ""];
}
//#endregion
//#region src/cli/workflow.ts
const workflow = `name: Concentric

on: pull_request

permissions: {}

concurrency:
  group: concentric-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
      checks: write
      statuses: write
    steps:
      - uses: OWNER/concentric@FULL_COMMIT_SHA
`;
//#endregion
//#region src/cli/init.ts
const workflowPath = ".github/workflows/concentric.yml";
const policy = `# How Concentric judges pull requests. It is read from the base branch: what a pull request
# changes here is shown, and takes effect once it is merged.
# All settings: docs/policy.md of Concentric. What is in force: concentric config

# What holds where this file says nothing: recommended, strict, or audit (never blocks, says what would).
preset: recommended

# Introduced findings of this severity or graver block, or are shown on their line.
# layers:
#   cloud: { block: high, show: medium }
#   cluster: { block: high, show: medium }
#   container: { block: high, show: medium }
#   code: { block: high, show: medium }

# Rules by id or by layer/topic: off, or another severity. \`concentric rules\` lists them.
# rules:
#   missing-cpu-limit: off
#   container/images: medium

# What differs for some files.
# paths:
#   - match: deploy/dev/**
#     layers: { container: { block: critical } }

# Files that nobody needs to look at.
# ignore:
#   - paths: test/fixtures/**
#     reason: broken on purpose

# Environments by their files, for waivers.
# environments:
#   production: deploy/production/**

# What could not be looked at blocks, unless it stands here.
# tolerate:
#   - fault: chart-not-rendered
#     paths: charts/**
#     reason: rendered and checked by another job

# Findings that were there before, on objects the change touches: count, show or block.
# touched: count

# How long waivers (.concentric/waivers.yaml) may last.
# waivers: { maximumDays: 90 }

# Whether a change that would loosen this file or add waivers blocks, or is only shown.
# tampering: show
`;
async function init() {
	const { root, repository } = await readScope(process.cwd(), []);
	await repository?.objects.close();
	const tree = workingTree(root);
	const present = [];
	for (const path of [...policyPaths, workflowPath]) if (await tree.kind(path) !== void 0) present.push(path);
	if (present.length > 0) throw new UserError(`There is ${present.join(" and ")} already, and nothing is overwritten`, "Edit what is there, or move it away first; nothing was written");
	write(root, policyPaths[0], policy);
	write(root, workflowPath, workflow);
	process.stdout.write([
		`wrote ${policyPaths[0]}`,
		`wrote ${workflowPath}`,
		"",
		"Next:",
		`  1. name the action in ${workflowPath}, pinned to a commit`,
		"  2. run `concentric check --all` to see where you stand",
		"  3. merge both files into the base branch: only there they are in force",
		"  4. make the status `concentric` required in the rules of the branch",
		""
	].join("\n"));
}
function write(root, path, text) {
	const file = join(root, path);
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text, { flag: "wx" });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`${path} cannot be written: ${reason}`, "Run where files may be written");
	}
}
//#endregion
//#region src/cli/list-rules.ts
function listRules(format) {
	if (format === "json") {
		const listed = rules.map(({ id, layer, topic, severity, confidence = "high", summary, equivalents }) => {
			return {
				id,
				layer,
				topic,
				severity,
				confidence,
				summary,
				equivalents
			};
		});
		process.stdout.write(`${JSON.stringify(listed, void 0, 2)}\n`);
		return;
	}
	const { colour } = terminalLook(process.stdout);
	const longest = Math.max(...rules.map(({ id }) => id.length));
	const blocks = layers.map((layer) => {
		return [colour ? styleText("bold", layer, { validateStream: false }) : layer, ...rules.filter((rule) => rule.layer === layer).map(({ id, severity, summary }) => `  ${id.padEnd(longest)}  ${severity.padEnd(8)}  ${summary}`)].join("\n");
	});
	process.stdout.write(`${blocks.join("\n\n")}\n\n${rules.length} rules; \`concentric explain RULE\` tells more\n`);
}
//#endregion
//#region src/cli/report-option.ts
const formats = [
	"terminal",
	"json",
	"markdown",
	"sarif"
];
function reportOption(value, before = []) {
	const [, name, file] = /^([^=]*)(?:=(.+))?$/.exec(value) ?? [];
	const format = formats.find((each) => each === name);
	if (format === void 0) throw new InvalidArgumentError(`Allowed are ${formats.join(", ")}, each also as FORMAT=FILE.`);
	return [...before, {
		format,
		file
	}];
}
//#endregion
//#region src/config/add-waiver.ts
const header = `# Findings that do not block for a while. It is read from the base branch: an entry takes effect once it is merged.
waivers:
`;
function addWaiver(text, waiver, about) {
	const before = entriesOf(text) ?? [];
	const start = text.trim() === "" ? header : emptied(text).replace(/\n*$/, "\n");
	const [, indent = "  "] = /^([ \t]*)- /m.exec(start.slice(start.search(/^waivers:/m))) ?? [];
	const added = start + entryLines(waiver, about).map((line) => `${indent}${line}\n`).join("");
	const after = entriesOf(added);
	if (JSON.stringify(after) === JSON.stringify([...before, waiver])) return added;
	throw new UserError(`Nothing can be added to the end of ${waiverPath}, as it is written`, `Add it by hand: { ${entryLines(waiver, about).slice(1).map((line) => line.trim().replace(/^- /, "")).join(", ")} }`);
}
function emptied(text) {
	return text.replace(/^(waivers:)[ \t]*\[\s*\]/m, "$1");
}
function entryLines(waiver, about) {
	const fields = Object.entries(waiver).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	return [`# ${about}`, ...fields.map((field, index) => index === 0 ? `- ${field}` : `  ${field}`)];
}
function entriesOf(text) {
	try {
		const value = load(text === "" ? "{}" : text);
		if (typeof value !== "object" || value === null || !("waivers" in value)) return void 0;
		return Array.isArray(value.waivers) ? value.waivers : void 0;
	} catch {
		return;
	}
}
//#endregion
//#region src/cli/waive.ts
async function waive(fingerprint, options) {
	const { base, all, reason } = options;
	const now = new Date();
	const { root } = await readScope(process.cwd(), []);
	const changes = await readChanges({
		cwd: process.cwd(),
		base,
		all
	});
	try {
		const finding = await findingIn(changes, fingerprint, options, now);
		const waiver = {
			fingerprint,
			rule: finding.rule,
			...isLiteral(finding.path) ? { paths: [finding.path] } : {},
			reason,
			owner: options.owner ?? await userOf(root),
			created: dayOf(now),
			expires: expiry(options.expires, now)
		};
		const about = visible(`${finding.message} (${subjectName(finding.subject)}, ${finding.path})`);
		const text = addWaiver(await readText(root), waiver, about);
		const { policy, label } = await readRulebook(changes.policy, options.policy);
		parseRulebook({
			label,
			policy,
			waivers: {
				path: waiverPath,
				text
			}
		});
		save(join(root, waiverPath), text);
	} finally {
		await changes.close();
	}
	process.stdout.write(`wrote ${waiverPath}\nCommit it; it is in force once it is merged into the base branch\n`);
}
async function findingIn(changes, fingerprint, { policy: policyPath }, now) {
	const rules = {
		rules: selectRules("default"),
		optional: selectRules("all")
	};
	const { findings } = await gate(changes, {
		...rules,
		now,
		policyPath
	});
	const found = findings.find((finding) => finding.fingerprint === fingerprint && finding.status !== "fixed");
	if (found === void 0) throw new UserError(`There is no finding "${fingerprint}" in ${changes.head.label}`, "Take the fingerprint from a report of `concentric check`, with the same --base or --all");
	if (found.decision.action !== "report" && !isWaivable(found)) throw new UserError("What a change does to its own judgement cannot be waived", "The policy of the base branch says with `tampering` whether it blocks");
	return found;
}
async function readText(root) {
	const tree = workingTree(root);
	if (await tree.kind(".concentric/waivers.yaml") === void 0) return "";
	const text = await tree.read(waiverPath);
	if (typeof text === "string") return text;
	throw new UserError(`${waiverPath} cannot be read: ${text.cause}`, text.remedy);
}
async function userOf(root) {
	const { code, stdout } = await git(root, ["config", "user.email"]);
	const email = stdout.toString().trim();
	if (code === 0 && email !== "") return email;
	throw new UserError("Nobody is named who answers for the waiver", "Name somebody with --owner");
}
function expiry(written, now) {
	const days = /^(\d{1,4})d$/.exec(written)?.[1];
	return days === void 0 ? written : dayOf(new Date(now.getTime() + Number(days) * 864e5));
}
function dayOf(date) {
	return date.toISOString().slice(0, 10);
}
function save(file, text) {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`${waiverPath} cannot be written: ${reason}`, "Run where files may be written");
	}
}
//#endregion
//#region src/cli/main.ts
async function main(argv) {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") process.exitCode = report(unprinted(error));
	});
	process.stderr.on("error", () => {});
	try {
		await program().parseAsync(argv);
	} catch (error) {
		process.exitCode = report(error);
	}
}
function unprinted({ code, message }) {
	return new UserError(`The output cannot be written: ${code ?? message}`, "Make room, or write to another place");
}
function report(error) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (error instanceof UserError) {
		process.stderr.write(`concentric: ${visible(error.message)}\n  ${visible(error.hint)}\n`);
		return 2;
	}
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	process.stderr.write(`concentric: a bug of ours, no verdict was reached\n${stack}\n`);
	return 3;
}
function program() {
	const command = new Command("concentric").description("Reviews a change from the outside in: cloud, cluster, container, code.").version(version).exitOverride().showSuggestionAfterError().helpCommand(false);
	addCheck(command);
	addCatalogue(command);
	addPolicy(command);
	return command;
}
function addCheck(command) {
	const format = new Option("--format <format>", "terminal, json, markdown or sarif, also as FORMAT=FILE; more than once for more reports").argParser(reportOption);
	command.command("check", { isDefault: false }).description("inspect what a change introduces; without options, the working tree against the default branch").argument("[path...]", "files and folders to keep to").option("--base <revision>", "compare with the merge-base of this revision").option("--head <revision>", "review this revision instead of the working tree").option("--all", "inspect every file; everything counts as introduced").addOption(format).option("--output <file>", "write the report to a file").option("--policy <path>", "where the policy stands in the base, when not at its usual place").option("--rules <ids>", "run only these rules, with commas between").option("--debug", "say what was read and how long each stage took").action((paths, options) => check(paths, options));
}
function addCatalogue(command) {
	command.command("rules").description("list the rules").addOption(new Option("--format <format>", "how to print").choices(["terminal", "json"]).default("terminal")).action((options) => listRules(options.format));
	command.command("explain").description("tell why a rule exists, how to fix what it finds, and what it looks like").argument("<rule>", "id of a rule").action((id) => explain(id));
}
function addPolicy(command) {
	command.command("config").description("print the policy that judges a change, each value with where it comes from").option("--base <revision>", "the policy of this revision instead of the default branch").option("--local", "the policy as it stands in the working tree").option("--policy <path>", "where the policy stands, when not at its usual place").action((options) => config(options));
	command.command("init").description("write a policy to start from and the workflow").action(() => init());
	command.command("waive").description("add a waiver for a finding of the working tree").argument("<fingerprint>", "of the finding, as a report shows it").requiredOption("--reason <text>", "why the risk is taken").requiredOption("--expires <day>", "the last day it holds: 2027-01-31, or 30d for a number of days").option("--owner <who>", "who answers for it; your e-mail address in git unless told").option("--base <revision>", "as in check").option("--all", "as in check").option("--policy <path>", "as in check").action((fingerprint, options) => waive(fingerprint, options));
}
//#endregion
export { main };
