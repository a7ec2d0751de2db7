import { createRequire } from "node:module";
import { createHash } from "node:crypto";
//#region \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => createRequire(import.meta.url))();
//#endregion
//#region src/finding/user-error.ts
var UserError = class extends Error {
	hint;
	constructor(message, hint) {
		super(message);
		this.name = "UserError";
		this.hint = hint;
	}
};
//#endregion
//#region src/finding/order.ts
function byPlace(a, b) {
	const start = a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
	return byText(a.path, b.path) || start || byText(a.rule, b.rule);
}
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
//#endregion
//#region src/inspect/rule-set.ts
function ruleSet(rules) {
	const select = (kind) => rules.filter((rule) => rule.on === kind);
	const objects = new Map();
	const instructions = new Map();
	const onObject = select("object");
	const onInstruction = select("instruction");
	return {
		forObject: (kind) => memo(objects, kind, () => onObject.filter(({ kinds }) => kinds.includes(kind) || kinds.includes("*"))),
		pod: select("pod"),
		container: select("container"),
		stage: select("stage"),
		forInstruction: (keyword) => memo(instructions, keyword, () => onInstruction.filter(({ keywords }) => keywords.includes(keyword))),
		service: select("service")
	};
}
function memo(cache, key, make) {
	const known = cache.get(key);
	if (known !== void 0) return known;
	const made = make();
	cache.set(key, made);
	return made;
}
//#endregion
//#region src/parse/language.ts
const dockerfile = /^(?:(?:docker|container)file(?:\..+)?|.+\.(?:docker|container)file)$/i;
const compose = /^(?:docker-)?compose.*\.ya?ml$/i;
const yaml = /\.(?:ya?ml|json)$/i;
const lockfile = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock)$/;
function languageOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (lockfile.test(name)) return void 0;
	if (dockerfile.test(name) && !/\.(?:dockerignore|md)$/i.test(name)) return "dockerfile";
	if (compose.test(name)) return "compose";
	return yaml.test(name) ? "yaml" : void 0;
}
//#endregion
//#region src/parse/yaml/dialect.ts
const prefix = "tag:yaml.org,2002:";
const nulls = new Set([
	"",
	"~",
	"null",
	"Null",
	"NULL"
]);
const trues = new Set([
	"true",
	"True",
	"TRUE"
]);
const falses = new Set([
	"false",
	"False",
	"FALSE"
]);
const looseTrues = new Set([
	...trues,
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
]);
const looseFalses = new Set([
	...falses,
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
]);
const numberLike = /^[-+.0-9]/;
const integer = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special$1 = new Map([
	...[
		".nan",
		".NaN",
		".NAN"
	].map((text) => [text, NaN]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((text) => [text, Infinity]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((text) => [text, -Infinity])
]);
function toNumber(text) {
	if (!numberLike.test(text)) return void 0;
	if (special$1.has(text)) return special$1.get(text);
	const plain = text.startsWith(".") ? text : text.replaceAll("_", "");
	if (integer.test(plain)) {
		const negative = plain.startsWith("-");
		const digits = plain.replace(/^[-+]/, "").replace(/^0(?=[0-7])/, "0o");
		return negative ? -Number(digits) : Number(digits);
	}
	return float.test(plain) ? Number(plain) : void 0;
}
function untagged(text, isTrue, isFalse) {
	if (nulls.has(text)) return null;
	if (isTrue.has(text)) return true;
	if (isFalse.has(text)) return false;
	return toNumber(text) ?? text;
}
function tagged(text, tag) {
	const name = tag.startsWith(prefix) ? tag.slice(18) : "";
	const value = untagged(text, looseTrues, looseFalses);
	const fits = name === "bool" ? typeof value === "boolean" : name === "null" ? value === null : name === "int" ? Number.isInteger(value) : name === "float" ? typeof value === "number" : void 0;
	if (fits === false) throw new RangeError(`cannot read ${JSON.stringify(text.slice(0, 40))} as !!${name}`);
	if (fits === true) return value;
	return name === "binary" ? fromBase64(text) : text;
}
function fromBase64(text) {
	const bytes = Uint8Array.from(atob(text.replaceAll(/\s/g, "")), (character) => character.charCodeAt(0));
	return new TextDecoder().decode(bytes);
}
function resolver(isTrue, isFalse) {
	return (text, tag, isPlain) => {
		if (tag !== "") return tagged(text, tag);
		return isPlain ? untagged(text, isTrue, isFalse) : text;
	};
}
const kubernetesDialect = {
	name: "kubernetes",
	resolve: resolver(looseTrues, looseFalses),
	mergeOverridesEarlierKeys: true,
	refusesDuplicateKeys: false
};
const composeDialect = {
	name: "compose",
	resolve: resolver(trues, falses),
	mergeOverridesEarlierKeys: false,
	refusesDuplicateKeys: true
};
//#endregion
//#region src/parse/yaml/syntax-error.ts
var YamlSyntaxError = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.name = "YamlSyntaxError";
		this.offset = offset;
	}
};
//#endregion
//#region node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) if (first === 32 || first === 9) {
			atMoreIndented = true;
			result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		} else if (atMoreIndented) {
			atMoreIndented = false;
			result += "\n".repeat(emptyLines + 1);
		} else if (emptyLines === 0) {
			if (didReadContent) result += " ";
		} else result += "\n".repeat(emptyLines);
		else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys$1(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys$1(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys$1(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: new Map(),
		nodeTags: new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = new Map();
				state.nodeTags = new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) if (!isNamed) {
				tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
				if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
				isNamed = true;
				suffixStart = state.position + 1;
			} else throwError(state, "tag suffix cannot contain exclamation marks");
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
		else {
			const ch = state.input.charCodeAt(state.position);
			if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
				const fallbackState = snapshotState(state);
				const propertyIndent = propertyStart.position - propertyStart.lineStart;
				restoreState(state, propertyStart);
				if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
				else restoreState(state, fallbackState);
			}
			if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
		}
		else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart) throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
//#endregion
//#region src/parse/yaml/node.ts
var Scalar = class {
	kind = "scalar";
	#source;
	#event;
	#dialect;
	#tag;
	#value;
	constructor(source, event, tag, dialect) {
		this.#source = source;
		this.#event = event;
		this.#tag = tag;
		this.#dialect = dialect;
	}
	get text() {
		return getScalarValue(this.#source, this.#event);
	}
	get isPlain() {
		return this.#event.style === SCALAR_STYLE.PLAIN;
	}
	get isBlock() {
		return this.#event.style === SCALAR_STYLE.LITERAL_BLOCK || this.#event.style === SCALAR_STYLE.FOLDED_BLOCK;
	}
	get tag() {
		return this.#tag;
	}
	get value() {
		this.#value ??= this.#dialect.resolve(this.text, this.#tag, this.isPlain);
		return this.#value;
	}
	get span() {
		const { valueStart, valueEnd, style } = this.#event;
		const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
		return {
			start: Math.max(0, valueStart - quoted),
			end: Math.max(0, valueEnd + quoted)
		};
	}
};
var Sequence = class {
	kind = "sequence";
	items;
	span;
	constructor(items, start) {
		this.items = items;
		this.span = {
			start,
			end: start + 1
		};
	}
};
var Mapping = class {
	kind = "mapping";
	entries;
	span;
	constructor(entries, start) {
		this.entries = entries;
		this.span = {
			start,
			end: start + 1
		};
	}
	get(key) {
		return this.entries.get(key)?.value;
	}
};
//#endregion
//#region src/parse/yaml/tag.ts
function tagResolver(directives) {
	const prefixes = new Map([["!!", "tag:yaml.org,2002:"]]);
	for (const directive of directives) if (directive.kind === "tag") prefixes.set(directive.handle, directive.prefix);
	return (written) => {
		if (written.startsWith("!<")) return written.slice(2, -1);
		const handle = /^!(?:[\w-]*!)?/.exec(written)?.[0] ?? "";
		const prefix = prefixes.get(handle);
		return prefix === void 0 ? written : prefix + unescapeUri(written.slice(handle.length));
	};
}
function unescapeUri(suffix) {
	try {
		return decodeURIComponent(suffix);
	} catch {
		return suffix;
	}
}
//#endregion
//#region src/parse/yaml/compose.ts
const largestExpansion = 2e6;
const none = new Set();
var Composer = class {
	#text;
	#dialect;
	#frames = [];
	#documents = [];
	#anchors = new Map();
	#duplicates = [];
	#fullTag = tagResolver([]);
	#expanded = 0;
	constructor(text, dialect) {
		this.#text = text;
		this.#dialect = dialect;
	}
	compose(events) {
		for (const event of events) switch (event.type) {
			case EVENT_ID.DOCUMENT:
				this.#fullTag = tagResolver(event.directives);
				this.#anchors = new Map();
				this.#duplicates = [];
				this.#expanded = 0;
				this.#frames.push({
					kind: "document",
					root: void 0,
					size: 0
				});
				break;
			case EVENT_ID.SEQUENCE:
				this.#open(event.anchorStart, event.anchorEnd, event.start, "sequence");
				break;
			case EVENT_ID.MAPPING:
				this.#open(event.anchorStart, event.anchorEnd, event.start, "mapping");
				break;
			case EVENT_ID.SCALAR:
				this.#scalar(event);
				break;
			case EVENT_ID.ALIAS:
				this.#alias(event.anchorStart, event.anchorEnd);
				break;
			case EVENT_ID.POP: this.#close();
		}
		return this.#documents;
	}
	#open(anchorStart, anchorEnd, start, kind) {
		const anchor = anchorStart < 0 ? "" : this.#text.slice(anchorStart, anchorEnd);
		if (anchor !== "") this.#anchors.set(anchor, {
			node: void 0,
			size: 0
		});
		if (kind === "sequence") this.#frames.push({
			kind,
			start,
			anchor,
			items: [],
			size: 1
		});
		else this.#frames.push({
			kind,
			start,
			anchor,
			entries: new Map(),
			merged: none,
			key: void 0,
			size: 1
		});
	}
	#scalar(event) {
		const tag = event.tagStart < 0 ? "" : this.#fullTag(this.#text.slice(event.tagStart, event.tagEnd));
		const node = new Scalar(this.#text, event, tag, this.#dialect);
		if (tag !== "") this.#valueOf(node);
		if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), {
			node,
			size: 1
		});
		this.#add(node, node.span, 1);
	}
	#alias(start, end) {
		const name = this.#text.slice(start, end);
		const span = {
			start: start - 1,
			end
		};
		const target = this.#anchors.get(name);
		if (target === void 0) throw new YamlSyntaxError(`alias *${name} has no anchor`, span.start);
		if (target.node === void 0) throw new YamlSyntaxError(`anchor &${name} contains itself`, span.start);
		this.#charge(target.size, span.start);
		this.#add(target.node, span, target.size);
	}
	#close() {
		const frame = this.#frames.pop();
		if (frame === void 0) return;
		if (frame.kind === "document") {
			if (frame.root !== void 0) this.#documents.push({
				root: frame.root,
				duplicates: this.#duplicates
			});
			return;
		}
		const node = frame.kind === "sequence" ? new Sequence(frame.items, frame.start) : new Mapping(frame.entries, frame.start);
		if (frame.anchor !== "") this.#anchors.set(frame.anchor, {
			node,
			size: frame.size
		});
		this.#add(node, node.span, frame.size);
	}
	#add(node, span, size) {
		const frame = this.#frames.at(-1);
		if (frame === void 0) return;
		frame.size += size;
		if (frame.kind === "document") frame.root ??= node;
		else if (frame.kind === "sequence") frame.items.push(node);
		else if (frame.key === void 0) frame.key = this.#key(node, span);
		else {
			const { key } = frame;
			frame.key = void 0;
			if (key.merge === "plain") this.#merge(frame, node, key.span, false);
			else this.#set(frame, key, node);
			if (key.merge === "quoted" && isMergeSource(node)) this.#merge(frame, node, key.span, true);
		}
	}
	#key(node, span) {
		if (node.kind !== "scalar") throw new YamlSyntaxError("a key must be a scalar", span.start);
		const { text, tag } = node;
		const isPlainMerge = node.isPlain && tag === "" || tag === "tag:yaml.org,2002:merge" || tag === "!";
		const merge = text !== "<<" ? void 0 : isPlainMerge ? "plain" : "quoted";
		const value = this.#valueOf(node);
		if (value === null) throw new YamlSyntaxError("a key must not be null", span.start);
		return {
			name: String(value),
			span,
			merge
		};
	}
	#set(frame, key, value) {
		const isDuplicate = frame.entries.has(key.name) && !frame.merged.has(key.name);
		if (isDuplicate && this.#dialect.refusesDuplicateKeys) throw new YamlSyntaxError(`key ${JSON.stringify(key.name)} stands here a second time`, key.span.start);
		if (isDuplicate) this.#duplicates.push({
			name: key.name,
			key: key.span
		});
		frame.merged.delete(key.name);
		frame.entries.set(key.name, {
			key: key.span,
			value,
			doubtful: false
		});
	}
	#merge(frame, value, key, doubtful) {
		if (!isMergeSource(value)) throw new YamlSyntaxError("a merge key needs a mapping or a list of mappings", key.start);
		if (frame.merged === none) frame.merged = new Set();
		const { merged, entries } = frame;
		const overrides = this.#dialect.mergeOverridesEarlierKeys && !doubtful;
		const sources = value.kind === "mapping" ? [value] : value.items.toReversed();
		for (const source of sources) {
			if (source.kind !== "mapping") continue;
			this.#charge(source.entries.size, key.start);
			for (const [name, entry] of source.entries) {
				if (entries.has(name) && !overrides && !merged.has(name)) continue;
				merged.add(name);
				entries.set(name, doubtful ? {
					...entry,
					doubtful
				} : entry);
			}
		}
	}
	#charge(nodes, offset) {
		this.#expanded += nodes;
		if (this.#expanded > largestExpansion) throw new YamlSyntaxError(`aliases expand to more than ${largestExpansion} values`, offset);
	}
	#valueOf(node) {
		try {
			return node.value;
		} catch (error) {
			if (error instanceof RangeError || error instanceof DOMException) throw new YamlSyntaxError(error.message, node.span.start);
			throw error;
		}
	}
};
function isMergeSource(node) {
	return node.kind === "mapping" || node.kind === "sequence" && node.items.every(({ kind }) => kind === "mapping");
}
//#endregion
//#region src/parse/yaml/yaml.ts
const deepest = 200;
function parseYaml(text, dialect) {
	const source = asLibyamlSeesIt(text);
	try {
		return new Composer(source, dialect).compose(parseEvents(source, { maxDepth: deepest }));
	} catch (error) {
		if (error instanceof YAMLException) throw new YamlSyntaxError(error.reason, error.mark?.position ?? 0);
		throw error;
	}
}
function asLibyamlSeesIt(text) {
	const broken = /[\u0085\u2028\u2029]/.test(text) ? text.replaceAll(/[\u0085\u2028\u2029]/g, "\n") : text;
	return /^\uFEFF?\s*[[{]/.test(broken) ? broken.replaceAll("	", " ") : broken;
}
//#endregion
//#region src/render/entries.ts
const kustomizations = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
var Entries = class {
	#tree;
	#found = new Map();
	#patches = new Map();
	constructor(tree) {
		this.#tree = tree;
	}
	async of(path) {
		if (path.endsWith(".md") || languageOf(path) === "dockerfile") return void 0;
		for (const folder of foldersAbove(path)) {
			if (await this.#has(folder, ["Chart.yaml"]) === void 0) continue;
			const within = path.slice(folder.length).replace(/^\//, "");
			return {
				entry: {
					kind: "chart",
					path: join(folder, "Chart.yaml")
				},
				isInputOnly: !within.startsWith("crds/")
			};
		}
		if (languageOf(path) === void 0 && !kustomizations.includes(path.slice(path.lastIndexOf("/") + 1))) return void 0;
		for (const folder of foldersAbove(path).toReversed()) {
			const name = await this.#has(folder, kustomizations);
			if (name === void 0) continue;
			const at = join(folder, name);
			const isInputOnly = at === path || (await this.#patchesOf(at, folder)).includes(path);
			return {
				entry: {
					kind: "kustomization",
					path: at
				},
				isInputOnly
			};
		}
	}
	#has(folder, names) {
		const key = `${folder}\0${names[0]}`;
		const known = this.#found.get(key);
		if (known !== void 0) return known;
		const found = this.#firstFile(folder, names);
		this.#found.set(key, found);
		return found;
	}
	async #firstFile(folder, names) {
		for (const name of names) if (await this.#tree.kind(join(folder, name)) === "file") return name;
	}
	#patchesOf(path, folder) {
		const known = this.#patches.get(path);
		if (known !== void 0) return known;
		const patches = this.#tree.read(path).then((text) => typeof text === "string" ? patchPaths(text, folder) : []);
		this.#patches.set(path, patches);
		return patches;
	}
};
function notRendered({ kind, path }) {
	return {
		name: `${kind}-not-rendered`,
		stage: "render",
		place: { path },
		cause: kind === "chart" ? "This Helm chart is not rendered yet" : "This kustomization is not rendered yet",
		remedy: `Inspect the rendered manifests by other means, and tolerate ${kind}-not-rendered in the policy`
	};
}
function foldersAbove(path) {
	const parts = path.split("/").slice(0, -1);
	return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}
function join(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function patchPaths(text, folder) {
	try {
		return parseYaml(text, composeDialect).flatMap(({ root }) => [
			"patches",
			"patchesStrategicMerge",
			"patchesJson6902"
		].flatMap((key) => paths(root, key))).map((written) => resolve(folder, written));
	} catch (error) {
		if (error instanceof YamlSyntaxError) return [];
		throw error;
	}
}
function paths(root, key) {
	const list = root.kind === "mapping" ? root.get(key) : void 0;
	if (list?.kind !== "sequence") return [];
	return list.items.flatMap((item) => {
		const path = item.kind === "mapping" ? item.get("path") : item;
		return path?.kind === "scalar" ? [path.text] : [];
	});
}
function resolve(folder, written) {
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of written.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
//#endregion
//#region src/parse/compose/extends.ts
const replaced = new Set(["command", "entrypoint"]);
function inheritance(services) {
	const resolve = (name, seen) => {
		const own = services.get(name);
		if (own?.kind !== "mapping") return {
			node: void 0,
			isWhole: true
		};
		const extended = own.get("extends");
		if (extended === void 0) return {
			node: own,
			isWhole: true
		};
		const target = extended.kind === "scalar" ? extended : field(extended, "service");
		const isForeign = field(extended, "file") !== void 0;
		const parent = target?.kind === "scalar" ? target.text : "";
		if (isForeign || seen.has(parent)) return {
			node: own,
			isWhole: false
		};
		const base = resolve(parent, new Set([...seen, parent]));
		return {
			node: base.node === void 0 ? own : merge(base.node, own),
			isWhole: base.isWhole
		};
	};
	return (name) => resolve(name, new Set([name]));
}
function field(node, key) {
	return node.kind === "mapping" ? node.get(key) : void 0;
}
function merge(base, own) {
	const entries = new Map(base.entries);
	for (const [key, entry] of own.entries) {
		const inherited = base.get(key);
		entries.set(key, {
			...entry,
			value: inherited === void 0 ? entry.value : mergeValue(key, inherited, entry.value)
		});
	}
	return new Mapping(entries, own.span.start);
}
function mergeValue(key, base, own) {
	if (base.kind === "mapping" && own.kind === "mapping") return merge(base, own);
	if (base.kind === "sequence" && own.kind === "sequence" && !replaced.has(key)) return new Sequence([...base.items, ...own.items], own.span.start);
	return own;
}
//#endregion
//#region src/parse/yaml/item-name.ts
const mergeKeys = new Map([
	["volumeMounts", ["mountPath"]],
	["volumeDevices", ["devicePath"]],
	["ports", [
		"containerPort",
		"port",
		"target"
	]],
	["hostAliases", ["ip"]],
	["topologySpreadConstraints", ["topologyKey"]],
	["tolerations", ["key"]],
	["volumes", ["name", "target"]]
]);
const byName = [
	"name",
	"host",
	"key"
];
function itemName(item, list) {
	if (item.kind === "scalar") return item.text;
	if (item.kind === "mapping") for (const key of mergeKeys.get(list ?? "") ?? byName) {
		const value = item.get(key);
		if (value?.kind === "scalar") return value.text;
	}
	return createHash("sha256").update(canonical(item, 0)).digest("hex").slice(0, 8);
}
function canonical(node, depth) {
	if (depth > 12) return "…";
	if (node.kind === "scalar") return JSON.stringify(node.value);
	if (node.kind === "sequence") return `[${node.items.map((item) => canonical(item, depth + 1)).join()}]`;
	return `{${[...node.entries].map(([key, { value }]) => `${JSON.stringify(key)}:${canonical(value, depth + 1)}`).toSorted().join()}}`;
}
//#endregion
//#region src/parse/yaml/field.ts
var Field = class Field {
	node;
	#context;
	#parent;
	#key;
	#keySpan;
	#doubtful;
	constructor(context, node, parent, key, keySpan, doubtful = false) {
		this.#context = context;
		this.node = node;
		this.#parent = parent;
		this.#key = key;
		this.#keySpan = keySpan;
		this.#doubtful = doubtful;
	}
	static root(context, node, place) {
		return new Field(context, node, void 0, void 0, place);
	}
	of(context) {
		return new Field(context, this.node, this.#parent, this.#key, this.#keySpan, this.#doubtful);
	}
	field(...keys) {
		return keys.reduce((field, key) => field.#child(key), this);
	}
	#child(key) {
		const entry = this.node?.kind === "mapping" ? this.node.entries.get(key) : void 0;
		const doubtful = this.#doubtful || (entry?.doubtful ?? false);
		return new Field(this.#context, entry?.value, this, key, entry?.key, doubtful);
	}
	get items() {
		if (this.node?.kind !== "sequence") return [];
		return this.node.items.map((item) => new Field(this.#context, item, this, `[${itemName(item, this.#key)}]`, void 0, this.#doubtful));
	}
	get entries() {
		if (this.node?.kind !== "mapping") return [];
		return [...this.node.entries.keys()].map((key) => [key, this.#child(key)]);
	}
	get isList() {
		return this.node?.kind === "sequence";
	}
	get isHidden() {
		if (this.node === void 0) return this.#parent === void 0 ? false : this.#parent.#hidesBelow;
		return this.node.kind === "scalar" && this.#context.hides(this.node.text);
	}
	get #hidesBelow() {
		return this.node === void 0 || this.node.kind === "scalar" ? this.isHidden : this.#context.mayInherit;
	}
	get isAbsent() {
		if (this.#doubtful) return true;
		return (this.node === void 0 || this.#value === null) && !this.isHidden;
	}
	get #value() {
		return this.node?.kind === "scalar" ? this.node.value : void 0;
	}
	#known() {
		return this.isHidden ? void 0 : this.#value ?? void 0;
	}
	is(value) {
		return this.#known() === value;
	}
	isNot(value) {
		const known = this.#known();
		return known !== void 0 && known !== value;
	}
	get text() {
		const known = this.#known();
		return typeof known === "string" ? known : void 0;
	}
	get number() {
		const known = this.#known();
		return typeof known === "number" ? known : void 0;
	}
	get path() {
		const above = this.#parent?.path ?? "";
		if (this.#key === void 0) return above;
		return above === "" || this.#key.startsWith("[") ? above + this.#key : `${above}.${this.#key}`;
	}
	get span() {
		if (this.node === void 0) return this.#parent?.span ?? {
			start: 0,
			end: 0
		};
		if (this.#keySpan === void 0) return itemSpan(this.node);
		const isShort = this.node.kind === "scalar" && !this.node.isBlock && this.node.span.start > this.#keySpan.start;
		return {
			start: this.#keySpan.start,
			end: isShort ? this.node.span.end : this.#keySpan.end
		};
	}
	violation(message, severity) {
		const graded = severity === void 0 ? {} : { severity };
		return {
			message,
			subject: this.#context.subject,
			field: this.path,
			span: this.span,
			...graded
		};
	}
};
function itemSpan(node) {
	return (node.kind === "mapping" ? nameOf$1(node) : void 0) ?? node.span;
}
function nameOf$1(mapping) {
	const entry = mapping.entries.get("name");
	if (entry?.value.kind !== "scalar" || entry.doubtful) return void 0;
	return {
		start: entry.key.start,
		end: entry.value.span.end
	};
}
//#endregion
//#region src/parse/compose/mount.ts
const short = /^((?:[A-Za-z]:[\\/])?[^:]+):([^:]+)(?::(.*))?$/;
function parseMount(field) {
	const source = field.field("source").text;
	if (source !== void 0) return {
		source,
		target: field.field("target").text ?? "",
		isReadOnly: field.field("read_only").is(true),
		field: field.field("source")
	};
	const [, from, target, options = ""] = short.exec(field.text ?? "") ?? [];
	if (from === void 0 || target === void 0) return void 0;
	return {
		source: from,
		target,
		isReadOnly: options.split(",").includes("ro"),
		field
	};
}
//#endregion
//#region src/parse/compose/service.ts
const variable = /(?:^|[^$])(?:\$\$)*\$(?!\$)/;
const trueWords = new Set([
	"true",
	"y",
	"yes",
	"on"
]);
var Service = class {
	name;
	subject;
	#root;
	constructor(name, node, key, isWhole) {
		this.name = name;
		this.subject = {
			kind: "ComposeService",
			namespace: "",
			name
		};
		this.#root = Field.root({
			subject: this.subject,
			hides: (text) => variable.test(text),
			mayInherit: !isWhole
		}, node, key);
	}
	field(...keys) {
		return this.#root.field(...keys);
	}
	enables(...keys) {
		const field = this.field(...keys);
		return field.is(true) || trueWords.has(field.text?.toLowerCase() ?? "");
	}
	get environment() {
		const environment = this.field("environment");
		const listed = environment.items.map((field) => {
			const text = field.node?.kind === "scalar" ? field.node.text : "";
			const at = text.indexOf("=");
			const value = at < 0 || variable.test(text) ? void 0 : text.slice(at + 1);
			return {
				name: at < 0 ? text : text.slice(0, at),
				value,
				field
			};
		});
		const mapped = environment.entries.map(([name, field]) => {
			return {
				name,
				value: field.isHidden || field.isAbsent || field.node?.kind !== "scalar" ? void 0 : field.node.text,
				field
			};
		});
		return [...listed, ...mapped];
	}
	get mounts() {
		return this.field("volumes").items.flatMap((field) => parseMount(field) ?? []);
	}
	violation(message) {
		return this.#root.violation(message);
	}
};
//#endregion
//#region src/parse/compose/compose.ts
function parseCompose(text) {
	return parseYaml(text, composeDialect).flatMap(({ root }) => servicesOf(root));
}
function servicesOf(root) {
	const services = mappingAt(root, "services");
	if (services === void 0) return [];
	const inherit = inheritance(services);
	return [...services.entries].flatMap(([name, entry]) => {
		const { node, isWhole } = inherit(name);
		return node === void 0 ? [] : [new Service(name, node, entry.key, isWhole)];
	});
}
function mappingAt(node, key) {
	const value = node.kind === "mapping" ? node.get(key) : void 0;
	return value?.kind === "mapping" ? value : void 0;
}
//#endregion
//#region src/parse/dockerfile/expand.ts
const substitutionLimit = 1024;
const nestingLimit = 32;
const special = /[$'"\\`]/;
const plain$1 = /[^$'"\\`}/]+/y;
function expand(source, escape, lookup) {
	if (!special.test(source)) return {
		text: source,
		known: true
	};
	return new Expander(source, escape, lookup).run();
}
var Expander = class {
	#source;
	#escape;
	#lookup;
	#at = 0;
	#known = true;
	#isMalformed = false;
	#substituted = 0;
	#nesting = 0;
	constructor(source, escape, lookup) {
		this.#source = source;
		this.#escape = escape;
		this.#lookup = lookup;
	}
	run() {
		const text = this.#until("");
		return this.#isMalformed ? void 0 : {
			text,
			known: this.#known
		};
	}
	#fail() {
		this.#isMalformed = true;
		this.#at = this.#source.length;
		return "";
	}
	#next() {
		const character = this.#source[this.#at] ?? "";
		this.#at += 1;
		return character;
	}
	#plain() {
		plain$1.lastIndex = this.#at;
		const text = plain$1.exec(this.#source)?.[0] ?? "";
		this.#at += text.length;
		return text;
	}
	#until(stop) {
		let text = "";
		while (this.#at < this.#source.length) {
			text += this.#plain();
			const character = this.#next();
			if (character === stop) return text;
			if (character === "$") text += this.#dollar();
			else if (character === "'") text += this.#singleQuoted();
			else if (character === "\"") text += this.#doubleQuoted();
			else text += character === this.#escape ? this.#next() : character;
		}
		return stop === "" ? text : this.#fail();
	}
	#singleQuoted() {
		const end = this.#source.indexOf("'", this.#at);
		if (end === -1) return this.#fail();
		const text = this.#source.slice(this.#at, end);
		this.#at = end + 1;
		return text;
	}
	#doubleQuoted() {
		let text = "";
		while (this.#at < this.#source.length) {
			text += this.#plain();
			const character = this.#next();
			if (character === "\"") return text;
			const following = this.#source[this.#at] ?? "";
			if (character === "$") text += this.#dollar();
			else if (character !== this.#escape) text += character;
			else text += [
				"\"",
				"$",
				this.#escape
			].includes(following) ? this.#next() : character;
		}
		return this.#fail();
	}
	#dollar() {
		const start = this.#at - 1;
		if (this.#source[this.#at] === "{") {
			this.#at += 1;
			return this.#braced(start);
		}
		const name = this.#name();
		return name === "" ? "$" : this.#substitute(this.#lookup(name), start);
	}
	#name() {
		const rest = /\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;
		rest.lastIndex = this.#at;
		const name = rest.exec(this.#source)?.[0] ?? "";
		this.#at += name.length;
		return name;
	}
	#braced(start) {
		if ([
			"",
			"{",
			"}",
			":"
		].includes(this.#source[this.#at] ?? "")) return this.#fail();
		const binding = this.#lookup(this.#name());
		let modifier = this.#next();
		if (modifier === "}") return this.#substitute(binding, start);
		if (modifier === "/") return this.#replaced(start);
		const emptyIsUnset = modifier === ":";
		if (emptyIsUnset) modifier = this.#next();
		if (modifier === "" || !"-+?#%".includes(modifier)) return this.#fail();
		const word = this.#nested("}");
		const isSet = binding.state === "set" && !(emptyIsUnset && binding.text === "");
		if (binding.state === "unknown" || modifier === "#" || modifier === "%") return this.#asWritten(start);
		if (modifier === "+") return isSet ? this.#take(word) : "";
		if (isSet) return this.#substitute(binding, start);
		return modifier === "-" ? this.#take(word) : this.#asWritten(start);
	}
	#replaced(start) {
		if (this.#source[this.#at] === "/") this.#at += 1;
		this.#nested("/");
		this.#nested("}");
		return this.#asWritten(start);
	}
	#nested(stop) {
		if (this.#nesting === nestingLimit) return {
			text: this.#fail(),
			known: false
		};
		const before = this.#known;
		this.#known = true;
		this.#nesting += 1;
		const text = this.#until(stop);
		this.#nesting -= 1;
		const known = this.#known;
		this.#known = before;
		return {
			text,
			known
		};
	}
	#take(word) {
		this.#known &&= word.known;
		return word.text;
	}
	#substitute(binding, start) {
		if (binding.state !== "set") return this.#asWritten(start);
		this.#substituted += binding.text.length;
		return this.#substituted > substitutionLimit ? this.#asWritten(start) : binding.text;
	}
	#asWritten(start) {
		this.#known = false;
		return this.#source.slice(start, this.#at);
	}
};
//#endregion
//#region src/parse/dockerfile/lines.ts
function isSpace(character) {
	if (character === void 0) return false;
	return " 	\n\v\f\r".includes(character) || character > "~" && /\s/.test(character);
}
var LineReader = class {
	directives = [];
	problems = [];
	#text;
	#offset;
	#escape = "\\";
	#atTop = true;
	constructor(text) {
		this.#text = text;
		this.#offset = text.startsWith("﻿") ? 1 : 0;
	}
	get escape() {
		return this.#escape;
	}
	next() {
		while (this.#offset < this.#text.length) {
			const { start, end } = this.#take();
			const first = this.#skipSpaces(start, end);
			if (this.#atTop) this.#readDirective(first, end);
			if (first < end && this.#text[first] !== "#") return this.#join(first, end);
		}
	}
	body(name, stripsTabs) {
		const start = this.#offset;
		let end = this.#text.length;
		let isTerminated = false;
		while (!isTerminated && this.#offset < this.#text.length) {
			const line = this.#take();
			let from = line.start;
			if (stripsTabs) while (this.#text[from] === "	") from += 1;
			isTerminated = line.end - from === name.length && this.#text.startsWith(name, from);
			if (isTerminated) end = line.start;
		}
		const text = this.#text.slice(start, end);
		return {
			text: stripsTabs ? text.replace(/^\t+/gm, "") : text,
			span: {
				start,
				end
			},
			isTerminated
		};
	}
	#take() {
		const start = this.#offset;
		const feed = this.#text.indexOf("\n", start);
		let end = feed === -1 ? this.#text.length : feed;
		this.#offset = feed === -1 ? end : feed + 1;
		while (end > start && this.#text[end - 1] === "\r") end -= 1;
		return {
			start,
			end
		};
	}
	#skipSpaces(start, end) {
		let at = start;
		while (at < end && isSpace(this.#text[at])) at += 1;
		return at;
	}
	#continuation(start, end) {
		let at = end;
		while (at > start && (this.#text[at - 1] === " " || this.#text[at - 1] === "	")) at -= 1;
		if (at === start || this.#text[at - 1] !== this.#escape) return void 0;
		return at - 1 > start && this.#text[at - 2] === this.#escape ? void 0 : at - 1;
	}
	#join(start, end) {
		const pieces = [];
		let cut = this.#continuation(start, end);
		pieces.push({
			start,
			end: cut ?? end
		});
		while (cut !== void 0 && this.#offset < this.#text.length) {
			const line = this.#take();
			const first = this.#skipSpaces(line.start, line.end);
			if (first === line.end || this.#text[first] === "#") continue;
			cut = this.#continuation(line.start, line.end);
			pieces.push({
				start: line.start,
				end: cut ?? line.end
			});
		}
		return logicalLine(this.#text, pieces);
	}
	#readDirective(start, end) {
		const line = this.#text.slice(start, end);
		const match = /^#\s*([a-z][a-z0-9]*)\s*=\s*/i.exec(line);
		const name = match?.[1]?.toLowerCase() ?? "";
		const value = match === null ? "" : line.slice(match[0].length).trimEnd();
		this.#atTop = value !== "" && [
			"syntax",
			"escape",
			"check"
		].includes(name);
		if (match === null || !this.#atTop) return;
		const from = start + match[0].length;
		const span = {
			start: from,
			end: from + value.length
		};
		const whole = {
			start,
			end: span.end
		};
		if (this.directives.some((directive) => directive.name === name)) {
			this.problems.push({
				message: `The directive "${name}" is given twice`,
				span: whole
			});
			return;
		}
		this.directives.push({
			name,
			value: {
				text: value,
				known: true,
				raw: value,
				span
			},
			span: whole
		});
		if (name !== "escape") return;
		if (value === "\\" || value === "`") this.#escape = value;
		else this.problems.push({
			message: "The escape character must be ` or \\",
			span
		});
	}
};
function logicalLine(original, pieces) {
	const starts = [];
	let length = 0;
	for (const piece of pieces) {
		starts.push(length);
		length += piece.end - piece.start;
	}
	const offset = (index) => {
		const at = lastAtMost(starts, index);
		return (pieces[at]?.start ?? 0) + index - (starts[at] ?? 0);
	};
	return {
		text: pieces.map((piece) => original.slice(piece.start, piece.end)).join(""),
		span: (start, end) => {
			const last = end > 0 ? offset(end - 1) + 1 : offset(0);
			return {
				start: start < end ? offset(start) : last,
				end: last
			};
		}
	};
}
function lastAtMost(items, value) {
	let low = 0;
	let high = items.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((items[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
//#endregion
//#region src/parse/dockerfile/words.ts
function trim(text, stretch) {
	let { start, end } = stretch;
	while (start < end && isSpace(text[start])) start += 1;
	while (end > start && isSpace(text[end - 1])) end -= 1;
	return {
		start,
		end
	};
}
function splitBlanks(text, stretch) {
	const words = [];
	let start = stretch.start;
	for (let at = stretch.start; at <= stretch.end; at += 1) {
		if (at < stretch.end && !isBlank(text[at])) continue;
		if (at > start) words.push({
			start,
			end: at
		});
		start = at + 1;
	}
	return words;
}
function isBlank(character) {
	return character !== void 0 && " 	\v\f\r".includes(character);
}
function splitQuoted(text, stretch, escape) {
	const words = [];
	let at = stretch.start;
	while (at < stretch.end) {
		if (isSpace(text[at])) {
			at += 1;
			continue;
		}
		const start = at;
		while (at < stretch.end && !isSpace(text[at])) at = passToken(text, at, stretch.end, escape);
		words.push({
			start,
			end: at
		});
	}
	return words;
}
function passToken(text, start, end, escape) {
	const first = text[start];
	if (first === escape) return Math.min(start + 2, end);
	if (first !== "\"" && first !== "'") return start + 1;
	let at = start + 1;
	while (at < end && text[at] !== first) at += text[at] === escape && first === "\"" ? 2 : 1;
	return Math.min(at + 1, end);
}
function splitFlags(text, stretch) {
	const flags = [];
	let rest = trim(text, stretch);
	while (rest.start < rest.end && text.startsWith("--", rest.start)) {
		const { start } = rest;
		const word = unquoteFlag(text, rest);
		rest = trim(text, {
			start: word.end,
			end: rest.end
		});
		if (word.text === "--") break;
		flags.push(flagWord(text, start, word));
	}
	return {
		flags,
		rest
	};
}
function flagWord(text, start, word) {
	const { end } = word;
	const cut = word.text.indexOf("=");
	if (cut === -1) return {
		start,
		end,
		name: word.text.slice(2),
		value: void 0
	};
	const value = {
		start: text.indexOf("=", start) + 1,
		end,
		text: word.text.slice(cut + 1)
	};
	return {
		start,
		end,
		name: word.text.slice(2, cut),
		value
	};
}
function unquoteFlag(text, stretch) {
	const parts = [];
	let quote = "";
	let at = stretch.start;
	for (; at < stretch.end; at += 1) {
		const character = text[at] ?? "";
		if (quote === "" && isSpace(character)) break;
		if (character === quote) quote = "";
		else if (quote === "" && (character === "\"" || character === "'")) quote = character;
		else if (character === "\\") parts.push(at + 1 < stretch.end ? text[at += 1] ?? "" : "");
		else parts.push(character);
	}
	return {
		text: parts.join(""),
		end: Math.min(at, stretch.end)
	};
}
function jsonItems(text, stretch) {
	if (text[stretch.start] !== "[") return void 0;
	const items = parseArray(text.slice(stretch.start, stretch.end));
	if (items === void 0) return void 0;
	const words = [];
	let at = stretch.start;
	for (const item of items) {
		if (typeof item !== "string") return "not-strings";
		const start = text.indexOf("\"", at);
		at = start + 1;
		while (at < stretch.end && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
		at += 1;
		words.push({
			start,
			end: at,
			text: item
		});
	}
	return words;
}
function parseArray(source) {
	try {
		const value = JSON.parse(source);
		return Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
//#endregion
//#region src/parse/dockerfile/heredoc.ts
const escape = "\\";
function readHeredocs(statement, reader) {
	const heredocs = [];
	const refusals = [];
	const { line, grammar, form } = statement;
	if (!grammar.heredocs || form === "exec" || !line.text.includes("<<")) return {
		heredocs,
		refusals
	};
	if (expand(line.text, escape, () => ({ state: "unset" })) === void 0) return {
		heredocs,
		refusals
	};
	for (const word of splitQuoted(line.text, {
		start: 0,
		end: line.text.length
	}, escape)) {
		const mark = parseHeredocMark(line.text.slice(word.start, word.end));
		if (mark === void 0) continue;
		const { text, span, isTerminated } = reader.body(mark.name, mark.stripsTabs);
		heredocs.push({
			name: mark.name,
			quoted: mark.quoted,
			text,
			span
		});
		if (isTerminated) continue;
		refusals.push({
			message: `The heredoc has no line "${mark.name}"`,
			start: word.start,
			end: word.end
		});
		break;
	}
	return {
		heredocs,
		refusals
	};
}
function parseHeredocMark(word) {
	const match = /^\d*<<(-?)([^<]+)$/.exec(word);
	if (match?.[2] === void 0) return void 0;
	const name = expand(match[2], escape, () => ({ state: "unset" }))?.text ?? "";
	if (name === "" || /\s/.test(name)) return void 0;
	return {
		name,
		quoted: /['"]/.test(match[2]),
		stripsTabs: match[1] === "-"
	};
}
//#endregion
//#region src/parse/dockerfile/instruction.ts
function createInstruction(source, escape, lookup, owner) {
	const { statement, heredocs } = source;
	const { line, grammar, rest } = statement;
	const reader = new ValueReader(statement, escape, lookup);
	const command = line.text.slice(rest.start, rest.end);
	const flags = statement.flags.map((flag) => reader.flag(flag));
	const variables = reader.variables();
	const field = () => fieldOf(source, command, variables);
	const span = line.span(statement.whole.start, statement.whole.end);
	return {
		keyword: grammar.keyword,
		get stage() {
			return owner.stage;
		},
		onbuild: statement.onbuild,
		span,
		flags,
		form: statement.form,
		arguments: statement.words.map((word, index) => reader.argument(word, index)),
		command,
		script: grammar.keyword === "RUN" ? scriptOf(command, heredocs) : command,
		heredocs,
		variables,
		get field() {
			return field();
		},
		flag: (name) => flags.findLast((flag) => flag.name === name)?.value,
		violation: (message, at) => ({
			message,
			subject: owner.subject,
			field: at?.field ?? field(),
			span: at?.span ?? span
		})
	};
}
function scriptOf(command, heredocs) {
	const [first] = heredocs;
	if (first === void 0) return command;
	if (heredocs.length === 1 && parseHeredocMark(command) !== void 0) return first.text;
	return [command, ...heredocs.map((heredoc) => `\n${heredoc.text}${heredoc.name}`)].join("");
}
const numerous = new Set([
	"ADD",
	"COPY",
	"EXPOSE",
	"RUN",
	"VOLUME"
]);
function fieldOf({ statement, heredocs }, command, variables) {
	const { keyword } = statement.grammar;
	const prefix = statement.onbuild ? "ONBUILD." : "";
	const [first] = variables;
	if (first !== void 0) return first.field;
	if (!numerous.has(keyword)) return prefix + keyword;
	const said = [command, ...heredocs.map((heredoc) => heredoc.text)].join("\n").replace(/\s+/g, " ").trim();
	return `${prefix}${keyword}[${createHash("sha256").update(said).digest("hex").slice(0, 8)}]`;
}
var ValueReader = class {
	#statement;
	#escape;
	#lookup;
	constructor(statement, escape, lookup) {
		this.#statement = statement;
		this.#escape = escape;
		const { line, pairs, grammar, onbuild } = statement;
		const names = grammar.keyword === "ARG" && pairs.length > 1 ? pairs.map(({ name }) => line.text.slice(name.start, name.end)) : [];
		const siblings = new Set(names);
		this.#lookup = (name) => onbuild || siblings.has(name) ? { state: "unknown" } : lookup(name);
	}
	flag(flag) {
		const span = this.#statement.line.span(flag.start, flag.end);
		if (flag.value === void 0) return {
			name: flag.name,
			value: {
				text: "true",
				known: true,
				raw: "",
				span
			},
			span
		};
		return {
			name: flag.name,
			value: this.#value(flag.value),
			span
		};
	}
	argument(word, index) {
		const { grammar, form } = this.#statement;
		const isImage = grammar.keyword === "FROM" && index === 0;
		if (grammar.expands && (isImage || grammar.keyword !== "FROM")) return this.#value(word);
		if (grammar.reads !== "command" && grammar.reads !== "healthcheck") return this.#literal(word);
		return form === "exec" ? this.#literal(word) : this.#shellWord(word);
	}
	variables() {
		const { line, grammar, onbuild, pairs } = this.#statement;
		return pairs.map((pair) => {
			const name = grammar.keyword === "ARG" ? this.#literal(pair.name) : this.#value(pair.name);
			return {
				name,
				value: pair.value && this.#value(pair.value),
				span: line.span(pair.start, pair.end),
				field: `${onbuild ? "ONBUILD." : ""}${grammar.keyword}[${name.text}]`
			};
		});
	}
	#value(word) {
		const raw = this.#raw(word);
		const source = word.text ?? raw;
		const { text, known } = expand(source, this.#escape, this.#lookup) ?? {
			text: source,
			known: false
		};
		return {
			text,
			known,
			raw,
			span: this.#span(word)
		};
	}
	#literal(word) {
		const raw = this.#raw(word);
		return {
			text: word.text ?? raw,
			known: true,
			raw,
			span: this.#span(word)
		};
	}
	#shellWord(word) {
		const raw = this.#raw(word);
		return {
			text: expand(raw, this.#escape, () => ({ state: "unknown" }))?.text ?? raw,
			known: !raw.includes("$") && (this.#escape === "`" || !raw.includes("`")),
			raw,
			span: this.#span(word)
		};
	}
	#raw(word) {
		return this.#statement.line.text.slice(word.start, word.end);
	}
	#span(word) {
		return this.#statement.line.span(word.start, word.end);
	}
};
//#endregion
//#region src/parse/dockerfile/refusals.ts
function refusals(statement) {
	return [...flagRefusals(statement), ...argumentRefusals(statement)];
}
function flagRefusals(statement) {
	const seen = new Set();
	const found = [];
	for (const flag of statement.flags) {
		const message = flagRefusal(statement, flag, seen);
		if (message !== void 0) found.push(...refuse(message, flag));
		seen.add(flag.name);
	}
	return found;
}
function flagRefusal(statement, flag, seen) {
	const kind = statement.grammar.flags.get(flag.name);
	if (kind === void 0) return void 0;
	if (kind !== "many" && seen.has(flag.name)) return `The flag --${flag.name} is given twice`;
	if (kind !== "boolean") return flag.value === void 0 ? `The flag --${flag.name} has no value` : void 0;
	const value = flag.value?.text?.toLowerCase() ?? "true";
	return value === "true" || value === "false" ? void 0 : `The flag --${flag.name} must be true or false`;
}
function argumentRefusals(statement) {
	const { grammar, words, pairs, whole } = statement;
	const { keyword, least } = grammar;
	if (words.length < least) return refuse(`${keyword} requires at least ${least === 1 ? "one argument" : "two arguments"}`, whole);
	const blank = pairs.find((pair) => pair.name.start === pair.name.end);
	if (blank !== void 0) return refuse(`${keyword} without a name`, blank);
	if (keyword === "FROM") return fromRefusals(statement);
	if (keyword === "HEALTHCHECK") return healthcheckRefusals(statement);
	return keyword === "SHELL" && statement.form !== "exec" ? refuse("SHELL requires the JSON form", whole) : [];
}
function refuse(message, at) {
	return [{
		message,
		start: at.start,
		end: at.end
	}];
}
function fromRefusals(statement) {
	const { words, whole } = statement;
	const isNamed = words.length === 3 && wordText(statement, 1).toUpperCase() === "AS";
	if (words.length !== 1 && !isNamed) return refuse("FROM requires an image, or an image, AS and a name", whole);
	const name = words[2];
	if (name === void 0 || /^[a-z][a-z0-9._-]*$/i.test(wordText(statement, 2))) return [];
	return refuse("A stage name is a letter, then letters, digits, \".\", \"_\" and \"-\"", name);
}
function healthcheckRefusals(statement) {
	const { words, whole } = statement;
	const kind = wordText(statement, 0).toUpperCase();
	if (kind !== "CMD" && kind !== "NONE") return refuse("HEALTHCHECK requires CMD or NONE", whole);
	if (kind === "CMD") return words.length > 1 ? [] : refuse("HEALTHCHECK CMD requires a command", whole);
	return words.length === 1 ? [] : refuse("HEALTHCHECK NONE takes no arguments", whole);
}
function wordText(statement, index) {
	const word = statement.words[index];
	return word === void 0 ? "" : statement.line.text.slice(word.start, word.end);
}
//#endregion
//#region src/parse/dockerfile/scope.ts
const builderArguments = new Set([
	"BUILDPLATFORM",
	"BUILDOS",
	"BUILDARCH",
	"BUILDVARIANT",
	"TARGETPLATFORM",
	"TARGETOS",
	"TARGETARCH",
	"TARGETVARIANT",
	"TARGETSTAGE"
]);
const depthLimit = 64;
var Scope = class {
	#entries = new Map();
	#globals;
	#parent;
	constructor(globals, parent) {
		this.#globals = globals;
		this.#parent = parent;
	}
	get = (name) => {
		const declared = this.#find(name);
		if (declared !== void 0) return declared.binding;
		return { state: this.#globals !== void 0 || builderArguments.has(name) ? "unknown" : "unset" };
	};
	setEnv(name, binding) {
		this.#entries.set(name, {
			binding,
			isEnv: true
		});
	}
	setArg(name, value) {
		const before = this.#find(name);
		const binding = this.#argument(name, value);
		if (before?.isEnv !== true) this.#entries.set(name, {
			binding,
			isEnv: false
		});
		else if (binding.state !== "unset" && !isSame(binding, before.binding)) this.setEnv(name, { state: "unknown" });
	}
	#argument(name, value) {
		if (builderArguments.has(name)) return { state: "unknown" };
		if (value !== void 0) return value;
		return this.#globals?.get(name) ?? this.#find(name)?.binding ?? { state: "unset" };
	}
	#find(name) {
		let entry = this.#entries.get(name);
		let scope = this.#parent;
		for (let depth = 1; entry === void 0 && scope !== void 0; depth += 1) {
			entry = depth === depthLimit ? {
				binding: { state: "unknown" },
				isEnv: true
			} : scope.#entries.get(name);
			scope = scope.#parent;
		}
		return entry;
	}
};
function isSame(one, other) {
	return one.state === "set" && other.state === "set" && one.text === other.text;
}
//#endregion
//#region src/parse/dockerfile/stage.ts
function buildStages(sources, escape, globals) {
	const context = {
		escape,
		globals,
		count: sources.length,
		built: [],
		byName: new Map()
	};
	for (const source of sources) {
		const built = buildStage(source, context);
		context.built.push(built);
		if (built.stage.name !== void 0) context.byName.set(built.stage.name.toLowerCase(), built);
	}
	return context.built.map(({ stage }) => stage);
}
function declare(instruction, scope) {
	if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return;
	for (const { name, value } of instruction.variables) {
		const binding = value && bindingOf(value);
		if (instruction.keyword === "ARG") scope.setArg(name.text, binding);
		else if (binding !== void 0 && name.known) scope.setEnv(name.text, binding);
	}
}
function bindingOf(value) {
	return value.known ? {
		state: "set",
		text: value.text
	} : { state: "unknown" };
}
function buildStage(source, context) {
	const index = context.built.length;
	const isFinal = index === context.count - 1;
	const name = nameOf(source);
	const subject = {
		kind: "Stage",
		namespace: "",
		name: name ?? (isFinal ? "final" : String(index))
	};
	const owner = {
		subject,
		stage: void 0
	};
	const from = source.from && createInstruction(source.from, context.escape, context.globals.get, owner);
	const base = from?.arguments[0];
	const parent = base?.known === true ? context.byName.get(base.text.toLowerCase()) : void 0;
	const scope = new Scope(context.globals, parent?.legacy.scope);
	const instructions = source.body.map((statement) => {
		const instruction = createInstruction(statement, context.escape, scope.get, owner);
		if (!instruction.onbuild) declare(instruction, scope);
		return instruction;
	});
	const own = instructions.filter((instruction) => !instruction.onbuild);
	const effective = overlay(parent?.legacy.effective, own);
	owner.stage = {
		index,
		name,
		isFinal,
		from,
		base,
		parent: parent?.stage,
		instructions,
		subject,
		...lookups(index, own, effective, context),
		violation: (message) => violation(message, subject, from ?? instructions[0])
	};
	return {
		stage: owner.stage,
		legacy: bequeath(owner.stage, scope, effective, context)
	};
}
function bequeath(stage, scope, effective, { globals }) {
	const triggers = stage.instructions.filter((instruction) => instruction.onbuild);
	if (triggers.length === 0) return {
		scope,
		effective
	};
	const extended = new Scope(globals, scope);
	for (const trigger of triggers) declare(trigger, extended);
	return {
		scope: extended,
		effective: overlay(effective, triggers)
	};
}
function nameOf({ from }) {
	const word = from?.statement.words[2];
	return word && from?.statement.line.text.slice(word.start, word.end);
}
function overlay(parent, instructions) {
	const effective = new Map(parent);
	const own = new Map(instructions.map((instruction) => [instruction.keyword, instruction]));
	if (own.has("ENTRYPOINT")) effective.delete("CMD");
	for (const [keyword, instruction] of own) effective.set(keyword, instruction);
	return effective;
}
function lookups(index, own, effective, { built, byName }) {
	const last = new Map(own.map((instruction) => [instruction.keyword, instruction]));
	return {
		last: (keyword) => last.get(keyword),
		inherited: (keyword) => effective.get(keyword),
		earlier: (reference) => {
			const found = /^\d+$/.test(reference) ? built[Number(reference)] : byName.get(reference.toLowerCase());
			return found !== void 0 && found.stage.index < index ? found.stage : void 0;
		}
	};
}
function violation(message, subject, at) {
	return at?.violation(message) ?? {
		message,
		subject,
		field: "FROM",
		span: {
			start: 0,
			end: 0
		}
	};
}
//#endregion
//#region src/parse/dockerfile/grammar.ts
function grammar(keyword, reads, least, flags = {}) {
	const expands = ![
		"command",
		"healthcheck",
		"onbuild"
	].includes(reads) && keyword !== "MAINTAINER";
	const heredocs = [
		"RUN",
		"COPY",
		"ADD"
	].includes(keyword);
	const flagKinds = new Map(Object.entries(flags));
	return [keyword.toLowerCase(), {
		keyword,
		reads,
		least,
		expands,
		heredocs,
		flags: flagKinds
	}];
}
const copyFlags = {
	chown: "one",
	chmod: "one",
	link: "boolean",
	exclude: "many"
};
const healthFlags = [
	"interval",
	"timeout",
	"start-period",
	"start-interval",
	"retries"
];
const grammars = new Map([
	grammar("ADD", "list-or-json", 2, {
		...copyFlags,
		checksum: "one",
		"keep-git-dir": "boolean",
		unpack: "boolean"
	}),
	grammar("ARG", "names", 1),
	grammar("CMD", "command", 0),
	grammar("COPY", "list-or-json", 2, {
		...copyFlags,
		from: "one",
		parents: "boolean"
	}),
	grammar("ENTRYPOINT", "command", 0),
	grammar("ENV", "pairs", 1),
	grammar("EXPOSE", "list", 1),
	grammar("FROM", "list", 1, { platform: "one" }),
	grammar("HEALTHCHECK", "healthcheck", 1, Object.fromEntries(healthFlags.map((name) => [name, "one"]))),
	grammar("LABEL", "pairs", 1),
	grammar("MAINTAINER", "whole", 1),
	grammar("ONBUILD", "onbuild", 1),
	grammar("RUN", "command", 0, {
		mount: "many",
		network: "one",
		security: "one",
		device: "many"
	}),
	grammar("SHELL", "command", 1),
	grammar("STOPSIGNAL", "whole", 1),
	grammar("USER", "whole", 1),
	grammar("VOLUME", "list-or-json", 1),
	grammar("WORKDIR", "whole", 1)
]);
function grammarOf(keyword) {
	return grammars.get(keyword.toLowerCase());
}
//#endregion
//#region src/parse/dockerfile/statement.ts
function parseStatement(line, escape) {
	return parseFrom(line, escape, trim(line.text, {
		start: 0,
		end: line.text.length
	}), false);
}
function parseFrom(line, escape, stretch, onbuild) {
	const end = keywordEnd(line.text, stretch);
	const keyword = {
		start: stretch.start,
		end
	};
	const grammar = grammarOf(line.text.slice(keyword.start, end));
	if (grammar === void 0) return {
		message: `Unknown instruction "${line.text.slice(keyword.start, Math.min(end, keyword.start + 40))}"`,
		...keyword
	};
	const { flags, rest } = splitFlags(line.text, {
		start: end,
		end: stretch.end
	});
	if (grammar.reads === "onbuild") return parseTrigger(line, escape, keyword, rest, onbuild);
	if (onbuild && ["FROM", "MAINTAINER"].includes(grammar.keyword)) return {
		message: `${grammar.keyword} cannot be an ONBUILD trigger`,
		...keyword
	};
	const whole = {
		start: onbuild ? 0 : stretch.start,
		end: stretch.end
	};
	const cut = cutArguments(grammar, line.text, rest, escape);
	return "message" in cut ? cut : {
		line,
		grammar,
		onbuild,
		whole,
		flags,
		rest,
		...cut
	};
}
function parseTrigger(line, escape, keyword, rest, onbuild) {
	if (onbuild) return {
		message: "ONBUILD cannot be an ONBUILD trigger",
		...keyword
	};
	if (rest.start === rest.end) return {
		message: "ONBUILD requires an instruction",
		...keyword
	};
	return parseFrom(line, escape, rest, true);
}
function keywordEnd(text, stretch) {
	let at = stretch.start;
	while (at < stretch.end && !isBlank(text[at])) at += 1;
	return at;
}
function cutArguments(grammar, text, rest, escape) {
	switch (grammar.reads) {
		case "command":
		case "list-or-json": return cutJson(grammar, text, rest, escape);
		case "healthcheck": return cutHealthcheck(grammar, text, rest, escape);
		case "pairs": return cutPairs(text, rest, escape);
		case "names": return pairUp(text, splitQuoted(text, rest, escape));
		case "whole": return plain(rest.start < rest.end ? [rest] : []);
		case "list":
		case "onbuild": return plain(splitBlanks(text, rest));
		default: return assertNever(grammar.reads);
	}
}
function assertNever(reads) {
	throw new Error(`No reading "${String(reads)}"`);
}
function plain(words) {
	return {
		form: void 0,
		words,
		pairs: []
	};
}
function pairUp(text, words) {
	return {
		form: void 0,
		words,
		pairs: words.map((word) => pairAtSign(text, word))
	};
}
function cutJson(grammar, text, rest, escape) {
	const items = jsonItems(text, rest);
	if (items === "not-strings") return {
		message: "A JSON form holds only strings",
		...rest
	};
	if (items !== void 0) return {
		form: "exec",
		words: items,
		pairs: []
	};
	return {
		form: "shell",
		words: grammar.reads === "list-or-json" ? splitBlanks(text, rest) : splitQuoted(text, rest, escape),
		pairs: []
	};
}
function cutHealthcheck(grammar, text, rest, escape) {
	const [kind] = splitBlanks(text, rest);
	if (kind === void 0) return plain([]);
	const cut = cutJson(grammar, text, trim(text, {
		start: kind.end,
		end: rest.end
	}), escape);
	if ("message" in cut) return cut;
	return {
		form: text.slice(kind.start, kind.end).toUpperCase() === "CMD" ? cut.form : void 0,
		words: [kind, ...cut.words],
		pairs: []
	};
}
function cutPairs(text, rest, escape) {
	const words = splitQuoted(text, rest, escape);
	const [first] = words;
	if (first === void 0) return plain([]);
	if (!text.slice(first.start, first.end).includes("=")) {
		const name = {
			start: rest.start,
			end: keywordEnd(text, rest)
		};
		const value = trim(text, {
			start: name.end,
			end: rest.end
		});
		if (value.start === value.end) return {
			message: "A name without a value",
			...name
		};
		return {
			form: void 0,
			words: [name, value],
			pairs: [{
				name,
				value,
				...rest
			}]
		};
	}
	const cut = pairUp(text, words);
	const bare = cut.pairs.find((pair) => pair.value === void 0);
	return bare ? {
		message: "Every word must have the form NAME=value",
		start: bare.start,
		end: bare.end
	} : cut;
}
function pairAtSign(text, word) {
	const { start, end } = word;
	const sign = text.slice(start, end).indexOf("=");
	if (sign === -1) return {
		start,
		end,
		name: word,
		value: void 0
	};
	return {
		start,
		end,
		name: {
			start,
			end: start + sign
		},
		value: {
			start: start + sign + 1,
			end
		}
	};
}
//#endregion
//#region src/parse/dockerfile/dockerfile.ts
function parseDockerfile(text) {
	const reader = new LineReader(text);
	const { sources, problems } = readSources(reader);
	const { globals, stages, strays } = group(sources);
	problems.push(...reader.problems, ...strays.map(strayProblem));
	const scope = new Scope();
	const owner = {
		subject: {
			kind: "Dockerfile",
			namespace: "",
			name: "global"
		},
		stage: void 0
	};
	const declarations = [];
	for (const source of globals) {
		const instruction = createInstruction(source, reader.escape, scope.get, owner);
		declare(instruction, scope);
		declarations.push(instruction);
	}
	return {
		stages: buildStages(stages, reader.escape, scope),
		globals: declarations,
		directives: reader.directives,
		problems: problems.toSorted((one, other) => one.span.start - other.span.start)
	};
}
function readSources(reader) {
	const sources = [];
	const problems = [];
	const report = (line, refused) => {
		for (const { message, start, end } of refused) problems.push({
			message,
			span: line.span(start, end)
		});
	};
	for (let line = reader.next(); line !== void 0; line = reader.next()) {
		const statement = parseStatement(line, reader.escape);
		if ("message" in statement) {
			report(line, [statement]);
			continue;
		}
		const { heredocs, refusals: open } = readHeredocs(statement, reader);
		report(line, [...refusals(statement), ...open]);
		sources.push({
			statement,
			heredocs
		});
	}
	return {
		sources,
		problems
	};
}
function group(sources) {
	const first = sources.findIndex(isFrom);
	if (first === -1) return {
		globals: [],
		stages: sources.length === 0 ? [] : [{
			from: void 0,
			body: sources
		}],
		strays: []
	};
	const stages = [];
	for (const source of sources.slice(first)) if (isFrom(source)) stages.push({
		from: source,
		body: []
	});
	else stages.at(-1)?.body.push(source);
	const before = sources.slice(0, first);
	return {
		globals: before.filter(isGlobal),
		stages,
		strays: before.filter((source) => !isGlobal(source))
	};
}
function isFrom({ statement }) {
	return statement.grammar.keyword === "FROM";
}
function isGlobal({ statement }) {
	return statement.grammar.keyword === "ARG" && !statement.onbuild;
}
function strayProblem({ statement }) {
	const { line, grammar, whole } = statement;
	return {
		message: `${grammar.keyword} stands before the first FROM`,
		span: line.span(whole.start, whole.end)
	};
}
//#endregion
//#region src/parse/kubernetes/pod-template.ts
const templates = {
	Pod: [],
	PodTemplate: ["template"],
	ReplicationController: ["spec", "template"],
	ReplicaSet: ["spec", "template"],
	Deployment: ["spec", "template"],
	StatefulSet: ["spec", "template"],
	DaemonSet: ["spec", "template"],
	Job: ["spec", "template"],
	CronJob: [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	],
	DeploymentConfig: ["spec", "template"]
};
function findPodTemplate(kind, group, object) {
	const path = templates[kind];
	if (path !== void 0) {
		const template = object.field(...path);
		return template.field("spec").node?.kind === "mapping" ? template : void 0;
	}
	if (!group.includes(".") || group.endsWith(".k8s.io")) return void 0;
	return embedded(object.field("spec"), 0);
}
function embedded(field, depth) {
	if (depth > 4) return void 0;
	for (const [, child] of field.entries) {
		if (child.node?.kind !== "mapping") continue;
		if (child.field("spec", "containers").isList) return child;
		const found = embedded(child, depth + 1);
		if (found !== void 0) return found;
	}
}
//#endregion
//#region src/parse/kubernetes/pod.ts
const lists = [
	["initContainers", "init"],
	["containers", "main"],
	["ephemeralContainers", "ephemeral"]
];
var Pod = class {
	metadata;
	spec;
	containers;
	constructor(template, context) {
		this.metadata = template.field("metadata");
		this.spec = template.field("spec");
		this.containers = lists.flatMap(([list, role]) => this.spec.field(list).items.filter(({ node }) => node?.kind === "mapping").map((item) => new Container(item, role, this, context)));
	}
	field(...keys) {
		return this.spec.field(...keys);
	}
	violation(message) {
		return this.spec.violation(message);
	}
};
var Container = class {
	name;
	role;
	pod;
	#root;
	#context;
	constructor(item, role, pod, context) {
		const name = item.node?.kind === "mapping" ? item.node.get("name") : void 0;
		this.name = name?.kind === "scalar" ? name.text : "";
		this.role = role;
		this.pod = pod;
		this.#context = {
			...context,
			subject: {
				...context.subject,
				container: this.name
			}
		};
		this.#root = item.of(this.#context);
	}
	field(...keys) {
		return this.#root.field(...keys);
	}
	security(...keys) {
		const own = this.field("securityContext", ...keys);
		if (!own.isAbsent) return own;
		const shared = this.pod.field("securityContext", ...keys);
		return shared.isAbsent ? own : shared.of(this.#context);
	}
	violation(message) {
		return this.#root.violation(message);
	}
};
//#endregion
//#region src/parse/kubernetes/object.ts
const template = /\{\{|\$\{/;
var KubernetesObject = class {
	kind;
	root;
	subject;
	#context;
	#duplicates = [];
	#pod;
	constructor(node, kind) {
		const metadata = node.get("metadata");
		const written = (key) => {
			const value = metadata?.kind === "mapping" ? metadata.get(key) : void 0;
			return value?.kind === "scalar" ? value.text : "";
		};
		this.kind = kind;
		this.subject = {
			kind,
			namespace: written("namespace"),
			name: written("name") || written("generateName")
		};
		this.#context = {
			subject: this.subject,
			hides: (text) => template.test(text),
			mayInherit: false
		};
		this.root = Field.root(this.#context, node, placeOf(node));
	}
	field(...keys) {
		return this.root.field(...keys);
	}
	get group() {
		const version = this.field("apiVersion").text ?? "";
		return version.includes("/") ? version.slice(0, version.indexOf("/")) : "";
	}
	get pod() {
		if (this.#pod === void 0) {
			const found = findPodTemplate(this.kind, this.group, this.root);
			this.#pod = found === void 0 ? null : new Pod(found, this.#context);
		}
		return this.#pod ?? void 0;
	}
	get duplicates() {
		return this.#duplicates;
	}
	adopt(duplicates) {
		this.#duplicates.push(...duplicates);
	}
	violation(message) {
		return this.root.violation(message);
	}
};
function placeOf(node) {
	const metadata = node.get("metadata");
	const entry = (metadata?.kind === "mapping" ? metadata.entries.get("name") : void 0) ?? node.entries.get("kind");
	return entry === void 0 ? node.span : {
		start: entry.key.start,
		end: entry.key.end
	};
}
//#endregion
//#region src/parse/kubernetes/kubernetes.ts
const mayHoldObjects = /\bkind\b|\\[xuU\r\n]|binary/;
function mayBeKubernetes(text) {
	return mayHoldObjects.test(text);
}
function looksLikeKubernetes(text) {
	return /apiVersion|\\[xuU\r\n]|binary/.test(text) && mayHoldObjects.test(text);
}
function parseKubernetes(text) {
	const objects = [];
	for (const { root, duplicates } of parseYaml(text, kubernetesDialect)) {
		const first = objects.length;
		unfold(root, objects, 0);
		objects[first]?.adopt(duplicates);
	}
	return objects;
}
function unfold(node, into, depth) {
	if (node.kind !== "mapping") return;
	const kind = textOf(node, "kind");
	if (kind === void 0 || kind === "") return;
	const items = node.get("items");
	if (kind.endsWith("List") && items?.kind === "sequence" && depth < 5) {
		for (const item of items.items) unfold(item, into, depth + 1);
		return;
	}
	if (node.get("apiVersion") !== void 0 || isBare(node)) into.push(new KubernetesObject(node, kind));
}
function isBare(node) {
	return [
		"metadata",
		"spec",
		"rules",
		"data",
		"subjects",
		"webhooks"
	].some((key) => node.get(key)?.kind !== void 0);
}
function textOf(node, key) {
	const value = node.get(key);
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
//#endregion
//#region src/parse/lines.ts
var Lines = class {
	#text;
	#starts;
	constructor(text) {
		this.#text = text;
	}
	range(span) {
		return {
			start: this.position(span.start),
			end: this.position(Math.max(span.start, span.end))
		};
	}
	position(offset) {
		const starts = this.#starts ??= lineStarts(this.#text);
		const within = Math.min(offset, this.#text.length);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= within) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: within - (starts[low] ?? 0) + 1
		};
	}
};
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
//#endregion
//#region src/inspect/recorder.ts
var Recorder = class {
	findings = [];
	faults = [];
	#path;
	#lines;
	#seen = new Map();
	constructor(path, text) {
		this.#path = path;
		this.#lines = new Lines(text);
	}
	run(rule, check) {
		try {
			for (const violation of check()) this.#record(rule, violation);
		} catch (error) {
			this.fault({
				name: "rule-threw",
				stage: "inspect",
				cause: `Rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`,
				remedy: "Report this as a bug of Concentric with the file; until then switch the rule off in the policy"
			});
		}
	}
	fault(fault, span) {
		const range = span === void 0 ? {} : { range: this.#lines.range(span) };
		this.faults.push({
			...fault,
			place: {
				path: this.#path,
				...range
			}
		});
	}
	#record(rule, violation) {
		const { id, layer, confidence = "high" } = rule;
		const { message, subject, field, span, severity = rule.severity } = violation;
		const { kind, namespace, name, container = "" } = subject;
		const identity = [
			id,
			this.#path,
			kind,
			namespace,
			name,
			container,
			field
		].join("\0");
		const ordinal = this.#seen.get(identity) ?? 0;
		this.#seen.set(identity, ordinal + 1);
		const fingerprint = createHash("sha256").update(`${identity}\0${ordinal}`).digest("hex").slice(0, 16);
		const sources = [{
			tool: "concentric",
			rule: id
		}];
		const range = this.#lines.range(span);
		const place = {
			path: this.#path,
			range
		};
		this.findings.push({
			rule: id,
			layer,
			severity,
			confidence,
			message,
			...place,
			subject,
			field,
			fingerprint,
			sources
		});
	}
};
//#endregion
//#region src/inspect/inspect-file.ts
function inspectFile(path, text, rules) {
	const recorder = new Recorder(path, text);
	let by;
	try {
		by = read(path, text, rules, recorder);
	} catch (error) {
		recorder.fault(readerThrew(error));
	}
	const { findings, faults } = recorder;
	return {
		findings,
		faults,
		coverage: {
			path,
			state: faults.length > 0 ? "faulted" : by === void 0 ? "not-ours" : "inspected",
			by: faults[0]?.name ?? by ?? "neither a Kubernetes manifest, a Dockerfile nor a Compose file"
		}
	};
}
function read(path, text, rules, recorder) {
	switch (languageOf(path)) {
		case "dockerfile":
			inspectDockerfile(text, rules, recorder);
			return "dockerfile";
		case "compose": return (text.includes("apiVersion") && inspectKubernetes(text, rules, recorder) ? "kubernetes" : void 0) ?? (inspectCompose(text, rules, recorder) ? "compose" : void 0);
		case "yaml": return mayBeKubernetes(text) && inspectKubernetes(text, rules, recorder) ? "kubernetes" : void 0;
		case void 0: return;
	}
}
function inspectDockerfile(text, rules, recorder) {
	const { globals, stages, problems } = parseDockerfile(text);
	for (const { message, span } of problems) recorder.fault(syntaxFault("dockerfile-syntax", message, text), span);
	for (const stage of stages) for (const rule of rules.stage) recorder.run(rule, () => rule.check(stage));
	for (const instruction of [...globals, ...stages.flatMap((stage) => stage.instructions)]) for (const rule of rules.forInstruction(instruction.keyword)) recorder.run(rule, () => rule.check(instruction));
}
function inspectKubernetes(text, rules, recorder) {
	const objects = parsed(parseKubernetes, text, recorder, looksLikeKubernetes(text));
	for (const object of objects) {
		for (const rule of rules.forObject(object.kind)) recorder.run(rule, () => rule.check(object));
		const { pod } = object;
		if (pod === void 0) continue;
		for (const rule of rules.pod) recorder.run(rule, () => rule.check(pod));
		for (const container of pod.containers) for (const rule of rules.container) recorder.run(rule, () => rule.check(container));
	}
	return objects.length > 0;
}
function inspectCompose(text, rules, recorder) {
	const services = parsed(parseCompose, text, recorder, true);
	for (const service of services) for (const rule of rules.service) recorder.run(rule, () => rule.check(service));
	return services.length > 0;
}
function parsed(parse, text, recorder, isOurs) {
	try {
		return parse(text);
	} catch (error) {
		if (!(error instanceof YamlSyntaxError)) throw error;
		const { message, offset } = error;
		if (isOurs) recorder.fault(syntaxFault("yaml-syntax", message, text), {
			start: offset,
			end: offset
		});
		return [];
	}
}
function syntaxFault(name, cause, text) {
	return {
		name,
		stage: "parse",
		cause,
		remedy: `${text.includes("{{") ? "Render this template and inspect what it makes" : "Correct the syntax"}, or ignore the path in the policy with a reason`
	};
}
function readerThrew(error) {
	return {
		name: "reader-threw",
		stage: "parse",
		cause: `Reading the file failed: ${error instanceof Error ? error.message : String(error)}`,
		remedy: "Report this as a bug of Concentric with the file"
	};
}
//#endregion
//#region src/inspect/side.ts
var Side = class {
	findings = [];
	faults = [];
	coverage = [];
	lines = new Map();
	#tree;
	#rules;
	#entries;
	#unrendered = new Set();
	constructor(tree, rules) {
		this.#tree = tree;
		this.#rules = rules;
		this.#entries = new Entries(tree);
	}
	async look(path, isIgnored) {
		if (path === void 0) return;
		const ignored = isIgnored(path);
		const membership = ignored === void 0 ? await this.#membership(path) : void 0;
		if (ignored !== void 0) this.coverage.push({
			path,
			state: "ignored",
			by: ignored
		});
		else if (membership?.isInputOnly === true) this.coverage.push({
			path,
			state: "faulted",
			by: notRendered(membership.entry).name
		});
		else await this.#inspect(path);
	}
	async leave({ base, head }, isIgnored) {
		if (base === void 0 || base === head) return;
		if (isIgnored(base) === void 0) await this.#membership(base);
		if (head === void 0) this.coverage.push({
			path: base,
			state: "removed",
			by: "the change"
		});
	}
	async #inspect(path) {
		if (!(languageOf(path) !== void 0 || await this.#tree.kind(path) === "submodule")) {
			this.coverage.push({
				path,
				state: "not-ours",
				by: "no reader claims this name"
			});
			return;
		}
		const text = await this.#tree.read(path);
		if (typeof text !== "string") {
			this.faults.push(text);
			this.coverage.push({
				path,
				state: "faulted",
				by: text.name
			});
			return;
		}
		const { findings, faults, coverage } = inspectFile(path, text, this.#rules);
		this.findings.push(...findings);
		this.faults.push(...faults);
		this.coverage.push(coverage);
		if (findings.length > 0) this.lines.set(path, text.replace(/\n$/, "").split("\n"));
	}
	async #membership(path) {
		const membership = await this.#entries.of(path);
		if (membership === void 0) return void 0;
		const { entry } = membership;
		if (!this.#unrendered.has(entry.path)) this.faults.push(notRendered(entry));
		this.#unrendered.add(entry.path);
		return membership;
	}
};
//#endregion
//#region src/rules/rule.ts
function objectRule(kinds, definition) {
	return {
		on: "object",
		kinds,
		...definition
	};
}
function podRule(definition) {
	return {
		on: "pod",
		...definition
	};
}
function containerRule(definition) {
	return {
		on: "container",
		...definition
	};
}
function stageRule(definition) {
	return {
		on: "stage",
		...definition
	};
}
function instructionRule(keywords, definition) {
	return {
		on: "instruction",
		keywords,
		...definition
	};
}
function serviceRule(definition) {
	return {
		on: "service",
		...definition
	};
}
//#endregion
//#region src/rules/cloud/control-plane/public-api-server.ts
var public_api_server_default = objectRule(["ClusterConfig"], {
	summary: "The API server of an EKS cluster answers the whole internet",
	severity: "high",
	why: "Every stolen token and every flaw of the API server can then be used from anywhere, without a foothold in your network.",
	fix: "Set `vpc.clusterEndpoints.publicAccess: false`, or name your networks in `vpc.publicAccessCIDRs`.",
	references: ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"],
	equivalents: [
		"trivy:AWS-0040",
		"trivy:AWS-0041",
		"checkov:CKV_AWS_38",
		"checkov:CKV_AWS_39"
	],
	*check(cluster) {
		if (cluster.group !== "eksctl.io" || cluster.field("privateCluster", "enabled").is(true)) return;
		const open = cluster.field("vpc", "clusterEndpoints", "publicAccess");
		if (!open.is(true) && !open.isAbsent) return;
		const networks = cluster.field("vpc", "publicAccessCIDRs");
		const world = networks.items.find((network) => network.is("0.0.0.0/0") || network.is("::/0"));
		if (world) yield world.violation(`The API server admits ${world.text}`);
		else if (networks.isAbsent) yield open.violation("The API server admits every address, the default of eksctl");
	},
	examples: {
		bad: ["apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop #!\n", "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs:\n    - 203.0.113.0/24\n    - 0.0.0.0/0 #!\n"],
		good: ["apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  clusterEndpoints:\n    publicAccess: false\n    privateAccess: true\n", "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs: [203.0.113.0/24]\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/ingress-without-tls.ts
var ingress_without_tls_default = objectRule(["Ingress"], {
	summary: "An Ingress serves plain HTTP",
	severity: "medium",
	confidence: "medium",
	why: "Whoever sits between the users and the cluster reads and changes what they send, session cookies and passwords included.",
	fix: "Add a `tls` section with the hosts and the secret of their certificate.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
	equivalents: [
		"polaris:tlsSettingsMissing",
		"kubescape:C-0263",
		"gatekeeper:K8sHttpsOnly",
		"kyverno:require-ingress-https",
		"kics:ingress_without_tls"
	],
	*check(ingress) {
		const tls = ingress.field("spec", "tls");
		if (tls.isAbsent || tls.isList && tls.items.length === 0) yield tls.violation(`Ingress "${ingress.subject.name}" serves its hosts without TLS`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec: #!\n  rules:\n    - host: shop.example\n", "apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls: [] #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [shop.example]\n      secretName: shop-tls\n"]
	}
});
//#endregion
//#region src/rules/cluster/manifest/duplicate-key.ts
var duplicate_key_default = objectRule(["*"], {
	summary: "A key stands twice in one mapping, and only the last one counts",
	severity: "high",
	why: "The API server drops the first one without a word: a reviewer reads a setting that never reaches the cluster.",
	fix: "Keep the one that is meant and delete the other.",
	references: ["https://yaml.org/spec/1.2.2/#mapping"],
	equivalents: [],
	*check(object) {
		for (const { name, key } of object.duplicates) yield {
			...object.violation(`Key "${name}" stands here a second time; this one counts`),
			field: name,
			span: key
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n  hostNetwork: true #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n"]
	}
});
//#endregion
//#region src/rules/cluster/permissions/wildcard-permission.ts
var wildcard_permission_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role grants every verb, every resource or every API group",
	severity: "high",
	why: "A wildcard also grants what nobody thought of: reading secrets, running commands in pods, and every resource added later.",
	fix: "List the verbs, resources and API groups that the subject needs.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"kube-linter:wildcard-in-rules",
		"checkov:CKV_K8S_49",
		"kubescape:C-0187",
		"kyverno:restrict-wildcard-verbs",
		"kyverno:restrict-wildcard-resources",
		"kics:rbac_wildcard_in_rule"
	],
	*check(role) {
		for (const rule of role.field("rules").items) for (const [key, what] of parts) {
			const wildcard = rule.field(key).items.find((item) => item.is("*"));
			if (wildcard) yield wildcard.violation(`${role.kind} "${role.subject.name}" grants every ${what}`);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: operator\nrules:\n  - apiGroups: [apps]\n    resources:\n      - \"*\" #!\n    verbs:\n      - get\n      - \"*\" #!\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    verbs: [get, list, watch]\n"]
	}
});
const parts = [
	["verbs", "verb"],
	["resources", "resource"],
	["apiGroups", "API group"]
];
//#endregion
//#region src/parse/image-reference.ts
function parseImageReference(text) {
	const [named = "", digest] = text.split("@", 2);
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	return colon < 0 ? {
		name: named,
		tag: void 0,
		digest
	} : {
		name: named.slice(0, colon),
		tag: named.slice(colon + 1),
		digest
	};
}
function isFloating({ tag, digest }) {
	return digest === void 0 && (tag === void 0 || tag === "" || tag === "latest");
}
//#endregion
//#region src/rules/container/images/floating-base-image.ts
var floating_base_image_default = stageRule({
	summary: "An image is built on whatever its base means that day",
	severity: "medium",
	why: "Without a tag or digest, the next build may stand on another base than the one that was reviewed and scanned.",
	fix: "Name a version of the base and pin its digest: `FROM debian:12.7-slim@sha256:…`.",
	references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
	equivalents: [
		"hadolint:DL3006",
		"hadolint:DL3007",
		"trivy:DS-0001",
		"checkov:CKV_DOCKER_7",
		"kics:image_version_using_latest",
		"semgrep:avoid-latest-version"
	],
	*check(stage) {
		const { base } = stage;
		if (base === void 0 || !base.known || stage.parent !== void 0 || base.text === "scratch") return;
		if (isFloating(parseImageReference(base.text))) yield stage.violation(`Base image "${base.text}" has neither version nor digest`);
	},
	examples: {
		bad: ["FROM debian #!\n", "ARG VERSION=latest\nFROM --platform=linux/amd64 registry.example:5000/app:${VERSION} AS build #!\nFROM build\n"],
		good: [
			"ARG BASE=debian:12.7\nFROM $BASE AS build\nFROM build\nFROM scratch\n",
			"ARG BASE\nFROM $BASE\n",
			"FROM debian:latest@sha256:0c1f\n"
		]
	}
});
//#endregion
//#region src/rules/container/images/floating-image.ts
var floating_image_default = containerRule({
	summary: "A container runs whatever its image name means that day",
	severity: "medium",
	why: "Without a tag or digest, the next restart may run another image than the one that was reviewed, and nobody can say which ran before.",
	fix: "Name a version and pin its digest: `image: app:1.4.2@sha256:…`.",
	references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
	equivalents: [
		"kube-linter:latest-tag",
		"trivy:KSV-0013",
		"checkov:CKV_K8S_14",
		"polaris:tagNotSpecified",
		"kube-score:container-image-tag",
		"gatekeeper:K8sDisallowedTags",
		"kyverno:disallow-latest-tag",
		"kics:invalid_image"
	],
	*check(container) {
		const image = container.field("image");
		if (image.text !== void 0 && isFloating(parseImageReference(image.text))) yield image.violation(`Image "${image.text}" of container "${container.name}" has neither version nor digest`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: registry.example:5000/app #!\n    - name: proxy\n      image: proxy:latest #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app:1.4.2\n    - name: proxy\n      image: proxy:latest@sha256:0c1f\n    - name: job\n      image: ${REGISTRY}/job\n"]
	}
});
//#endregion
//#region src/rules/container/images/floating-service-image.ts
var floating_service_image_default = serviceRule({
	summary: "A Compose service runs whatever its image name means that day",
	severity: "medium",
	why: "Without a tag or digest, the next pull may bring another image than the one that was reviewed.",
	fix: "Name a version and pin its digest: `image: postgres:17.2@sha256:…`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#image"],
	equivalents: ["dclint:service-image-require-explicit-tag"],
	*check(service) {
		const image = service.field("image");
		const isBuiltHere = !service.field("build").isAbsent;
		if (image.text === void 0 || isBuiltHere || !isFloating(parseImageReference(image.text))) return;
		yield image.violation(`Image "${image.text}" of service "${service.name}" has neither version nor digest`);
	},
	examples: {
		bad: ["services:\n  db:\n    image: postgres #!\n  cache:\n    image: redis:latest #!\n"],
		good: ["services:\n  db:\n    image: postgres:17.2\n  app:\n    build: .\n    image: app\n  proxy:\n    image: proxy:${VERSION}\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/host-namespace.ts
var host_namespace_default = podRule({
	summary: "A pod shares a namespace of its node",
	severity: "high",
	why: "With the node's processes, memory or network in view, a pod can read other workloads' secrets and reach what listens only on the node.",
	fix: "Remove the field; a pod that needs one port of the node gets it by `hostPort`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:hostNamespaces",
		"kube-linter:host-pid",
		"kube-linter:host-ipc",
		"kube-linter:host-network",
		"trivy:KSV-0008",
		"trivy:KSV-0009",
		"trivy:KSV-0010",
		"checkov:CKV_K8S_17",
		"checkov:CKV_K8S_18",
		"checkov:CKV_K8S_19",
		"polaris:hostPIDSet",
		"polaris:hostIPCSet",
		"polaris:hostNetworkSet",
		"kubescape:C-0038",
		"kubescape:C-0041",
		"gatekeeper:K8sPSPHostNamespace",
		"kyverno:disallow-host-namespaces"
	],
	*check(pod) {
		for (const [name, what] of namespaces) {
			const field = pod.field(name);
			if (field.is(true)) yield field.violation(`The pod shares the ${what} of its node`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostPID: on #!\n  hostIPC: true #!\n  hostNetwork: true #!\n  containers: []\n", "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec:\n  template:\n    spec:\n      hostNetwork: true #!\n      containers:\n        - name: app\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n  containers: []\n"]
	}
});
const namespaces = [
	["hostPID", "processes"],
	["hostIPC", "inter-process communication"],
	["hostNetwork", "network"]
];
//#endregion
//#region src/analysis/runtime-socket.ts
const sockets = /^(?:\/var)?\/run\/(?:.+\/)?(?:docker|containerd|crio|cri-dockerd|podman|dockershim|buildkitd|frakti)\.sock$/;
const folders = /^(?:\/var)?\/run(?:\/(?:containerd|crio|podman|docker))?$/;
function isRuntimeSocket(path) {
	if (path === void 0) return false;
	const normal = normalise(path);
	return sockets.test(normal) || folders.test(normal);
}
function normalise(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return `${path.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}
//#endregion
//#region src/rules/container/isolation/runtime-socket-in-pod.ts
var runtime_socket_in_pod_default = podRule({
	summary: "A pod mounts the socket of its node's container runtime",
	severity: "critical",
	why: "Whoever can write to the socket starts a privileged container on the node, and with that owns the node.",
	fix: "Remove the volume; build images with a rootless builder, and read container metrics from the kubelet.",
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"],
	equivalents: [
		"kube-linter:docker-sock",
		"trivy:KSV-0006",
		"checkov:CKV_K8S_27",
		"kubescape:C-0074",
		"kubesec:DockerSock",
		"kyverno:disallow-container-sock-mounts",
		"kics:docker_daemon_socket_is_exposed_to_containers",
		"semgrep:exposing-docker-socket-hostpath"
	],
	*check(pod) {
		for (const volume of pod.field("volumes").items) {
			const path = volume.field("hostPath", "path");
			if (isRuntimeSocket(path.text)) yield path.violation(`The pod mounts ${path.text} of its node`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: docker\n      hostPath:\n        path: /var/run/docker.sock #!\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: runtime\n      hostPath: { path: //run/containerd/./containerd.sock } #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: logs\n      hostPath:\n        path: /var/log/app\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/runtime-socket-in-service.ts
var runtime_socket_in_service_default = serviceRule({
	summary: "A Compose service mounts the socket of its host's container runtime",
	severity: "critical",
	why: "Whoever can write to the socket starts a privileged container on the host, and with that owns the host; `:ro` does not change that.",
	fix: "Remove the volume, or put a proxy before the socket that lets only the needed requests through.",
	references: ["https://docs.docker.com/engine/security/#docker-daemon-attack-surface"],
	equivalents: ["kics:compose:docker_socket_mounted_in_container", "semgrep:exposing-docker-socket-volume"],
	*check(service) {
		for (const mount of service.mounts) if (isRuntimeSocket(mount.source)) yield mount.field.violation(`Service "${service.name}" mounts ${mount.source} of its host`);
	},
	examples: {
		bad: ["services:\n  proxy:\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro #!\n", "services:\n  proxy:\n    volumes:\n      - type: bind\n        source: /run/podman/podman.sock #!\n        target: /var/run/docker.sock\n"],
		good: ["services:\n  proxy:\n    volumes:\n      - data:/var/lib/proxy\n      - ./proxy.toml:/etc/proxy.toml:ro\n"]
	}
});
//#endregion
//#region src/rules/container/privilege/privilege-escalation.ts
var privilege_escalation_default = containerRule({
	summary: "A container may gain more privileges than its parent",
	severity: "medium",
	why: "With setuid programs in the image, an attacker who is an ordinary user inside the container becomes root in it.",
	fix: "Set `securityContext.allowPrivilegeEscalation: false`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted", "https://www.kernel.org/doc/html/latest/userspace-api/no_new_privs.html"],
	equivalents: [
		"pss:allowPrivilegeEscalation",
		"kube-linter:privilege-escalation-container",
		"trivy:KSV-0001",
		"checkov:CKV_K8S_20",
		"polaris:privilegeEscalationAllowed",
		"kubescape:C-0016",
		"kubesec:AllowPrivilegeEscalation",
		"gatekeeper:K8sPSPAllowPrivilegeEscalationContainer",
		"kyverno:disallow-privilege-escalation",
		"kics:privilege_escalation_allowed",
		"semgrep:allow-privilege-escalation"
	],
	*check(container) {
		if (container.pod.field("os", "name").is("windows")) return;
		const escalation = container.field("securityContext", "allowPrivilegeEscalation");
		if (escalation.is(true)) yield escalation.violation(`Container "${container.name}" allows privilege escalation`);
		else if (escalation.isAbsent) yield escalation.violation(`Container "${container.name}" does not rule out privilege escalation`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n      image: app:1\n    - name: proxy\n      securityContext: #!\n        runAsUser: 1000\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          securityContext:\n            allowPrivilegeEscalation: true #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: false\n", "apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/privilege/privileged-container.ts
var privileged_container_default = containerRule({
	summary: "A container runs privileged",
	severity: "critical",
	why: "A privileged container holds every capability and every device of its node: whoever breaks into it owns the node.",
	fix: "Remove `privileged: true`; add the one capability the process needs.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:privileged",
		"kube-linter:privileged-container",
		"trivy:KSV-0017",
		"checkov:CKV_K8S_16",
		"polaris:runAsPrivileged",
		"kubescape:C-0057",
		"kubesec:Privileged",
		"gatekeeper:K8sPSPPrivilegedContainer",
		"kyverno:disallow-privileged-containers",
		"kics:container_is_privileged",
		"semgrep:privileged-container"
	],
	*check(container) {
		const privileged = container.field("securityContext", "privileged");
		if (privileged.is(true)) yield privileged.violation(`Container "${container.name}" runs privileged`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true #!\n", "apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          initContainers:\n            - name: setup\n              securityContext: { privileged: yes } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: false\n", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: ${PRIVILEGED}\n"]
	}
});
//#endregion
//#region src/rules/container/privilege/privileged-service.ts
var privileged_service_default = serviceRule({
	summary: "A Compose service runs privileged",
	severity: "critical",
	why: "A privileged container holds every capability and every device of its host: whoever breaks into it owns the host.",
	fix: "Remove `privileged: true`; name the one capability or device under `cap_add` or `devices`.",
	references: ["https://docs.docker.com/reference/compose-file/services/#privileged"],
	equivalents: ["kics:compose:privileged_containers_enabled", "semgrep:privileged-service"],
	*check(service) {
		if (service.enables("privileged")) yield service.field("privileged").violation(`Service "${service.name}" runs privileged`);
	},
	examples: {
		bad: ["services:\n  app:\n    image: app:1\n    privileged: true #!\n", "services:\n  base:\n    privileged: \"yes\" #!\n"],
		good: ["services:\n  app:\n    image: app:1\n    privileged: false\n", "services:\n  app:\n    image: app:1\n    privileged: ${PRIVILEGED:-false}\n"]
	}
});
//#endregion
//#region src/rules/container/user/root-user.ts
var root_user_default = stageRule({
	summary: "The image runs as root",
	severity: "medium",
	confidence: "medium",
	why: "A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.",
	fix: "Create a user and end the last stage with its number: `USER 10001`.",
	references: ["https://docs.docker.com/build/building/best-practices/#user"],
	equivalents: [
		"hadolint:DL3002",
		"trivy:DS-0002",
		"checkov:CKV_DOCKER_3",
		"checkov:CKV_DOCKER_8",
		"kics:missing_user_instruction",
		"kics:last_user_is_root",
		"semgrep:last-user-is-root"
	],
	*check(stage) {
		if (!stage.isFinal) return;
		const user = stage.inherited("USER");
		const name = user?.arguments[0];
		if (user === void 0 || name === void 0) {
			if (!bringsItsUser(stage.base?.text)) yield stage.violation("The image sets no user, so it runs as root unless its base says otherwise");
		} else if (name.known && isRoot(name.text)) {
			const message = `The image runs as ${name.text}`;
			yield user.stage === stage ? user.violation(message) : stage.violation(`${message}, set in an earlier stage`);
		}
	},
	examples: {
		bad: [
			"FROM debian:12 #!\nRUN adduser app\n",
			"FROM debian:12\nUSER app\nUSER root:root #!\n",
			"FROM debian:12 AS base\nUSER 0\nFROM base #!\n"
		],
		good: [
			"FROM debian:12 AS base\nUSER 10001\nFROM base\nCMD [\"app\"]\n",
			"FROM gcr.io/distroless/static:nonroot\n",
			"FROM debian:12\nARG UID\nUSER $UID\n"
		]
	}
});
function isRoot(user) {
	const [name] = user.split(":");
	return name === "root" || /^0+$/.test(name ?? "");
}
function bringsItsUser(image) {
	return image !== void 0 && /non-?root|rootless|unprivileged/.test(image);
}
//#endregion
//#region src/rules/code/downloads/unverified-download.ts
var unverified_download_default = instructionRule(["ADD"], {
	summary: "ADD downloads a file that nobody verifies",
	severity: "medium",
	why: "Whoever controls the server or the way to it puts a program of their choice into the image.",
	fix: "State what you expect: `ADD --checksum=sha256:… https://… /app/`.",
	references: ["https://docs.docker.com/reference/dockerfile/#add---checksum"],
	equivalents: ["kics:curl_or_wget_instead_of_add"],
	*check(instruction) {
		if (instruction.flag("checksum") !== void 0) return;
		for (const source of instruction.arguments.slice(0, -1)) if (/^https?:\/\//.test(source.text) && !/\.git(?:#|$)/.test(source.text)) yield instruction.violation("ADD downloads a file without a checksum", { span: source.span });
	},
	examples: {
		bad: ["FROM debian:12\nADD https://example.com/tool.tar.gz /opt/ #!\n"],
		good: ["FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /opt/\n", "FROM debian:12\nADD https://github.com/example/tool.git#v1.2 /src\nADD app.tar.gz /app/\n"]
	}
});
//#endregion
//#region src/analysis/secret.ts
const secretWord = /(?:^|[_.-])(?:api_?key|auth|credentials?|key|passphrase|passw(?:or)?d|pwd|pword|secret|token)(?:$|[_.-])/i;
const harmlessWord = /(?:^|[_.-])(?:public|file|path|dir|version|name|id|url|type|length|ttl|expiry|method|role|user|enabled|mode|provider)(?:$|[_.-])/i;
function isSecretName(name) {
	return secretWord.test(name) && !harmlessWord.test(name);
}
function isPlaceholder(value) {
	return /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|file:)/.test(value) || /^(?:|true|false|yes|no|none|null|\d{1,3})$/i.test(value);
}
//#endregion
//#region src/rules/code/secrets/secret-in-image.ts
var secret_in_image_default = instructionRule(["ARG", "ENV"], {
	summary: "A secret is handed to the build by ARG or ENV and stays in the image",
	severity: "high",
	why: "Both are kept in the history of the image: everyone who can pull it can read them.",
	fix: "Hand it to the one command that needs it: `RUN --mount=type=secret,id=token …`.",
	references: ["https://docs.docker.com/build/building/secrets/"],
	equivalents: [
		"buildkit:SecretsUsedInArgOrEnv",
		"hadolint:DL3064",
		"trivy:DS-0031",
		"kics:secrets_stored_in_dockerfile",
		"semgrep:secret-in-build-arg"
	],
	*check(instruction) {
		for (const { name, value, span, field } of instruction.variables) {
			if (!isSecretName(name.text) || value !== void 0 && value.text !== "" && isPlaceholder(value.text)) continue;
			yield instruction.violation(`${instruction.keyword} ${name.text} puts a secret into the image`, {
				span,
				field
			});
		}
	},
	examples: {
		bad: ["FROM debian:12\nARG NPM_TOKEN #!\nENV API_KEY=abc \\ #!\n    DB_PASSWORD=def #!\n"],
		good: ["FROM debian:12\nARG TOKEN_FILE=/run/secrets/token\nENV PUBLIC_KEY=abc PATH=/app/bin\nRUN --mount=type=secret,id=token ./build\n"]
	}
});
//#endregion
//#region src/rules/code/secrets/secret-in-service.ts
var secret_in_service_default = serviceRule({
	summary: "A secret is written into the environment of a Compose service",
	severity: "high",
	confidence: "medium",
	why: "Everyone who can read the repository knows it, and it stays in the history after it is removed.",
	fix: "Rotate the secret, and take it from the environment (`${DB_PASSWORD:?}`) or from `secrets:`.",
	references: ["https://docs.docker.com/compose/how-tos/use-secrets/"],
	equivalents: ["kics:passwords_and_secrets_in_infrastructure_code"],
	*check(service) {
		for (const { name, value, field } of service.environment) {
			if (value === void 0 || !isSecretName(name) || isPlaceholder(value)) continue;
			yield {
				...field.violation(`${name} of service "${service.name}" is a secret in the repository`),
				field: `environment[${name}]`
			};
		}
	},
	examples: {
		bad: ["services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: hunter2 #!\n", "services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD=hunter2 #!\n"],
		good: ["services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}\n      POSTGRES_PASSWORD_FILE: /run/secrets/password\n      POSTGRES_DB: shop\n", "services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD\n"]
	}
});
//#endregion
//#region src/rules/registry.generated.ts
const rules = [
	{
		...public_api_server_default,
		id: "public-api-server",
		layer: "cloud",
		topic: "control-plane"
	},
	{
		...ingress_without_tls_default,
		id: "ingress-without-tls",
		layer: "cluster",
		topic: "exposure"
	},
	{
		...duplicate_key_default,
		id: "duplicate-key",
		layer: "cluster",
		topic: "manifest"
	},
	{
		...wildcard_permission_default,
		id: "wildcard-permission",
		layer: "cluster",
		topic: "permissions"
	},
	{
		...floating_base_image_default,
		id: "floating-base-image",
		layer: "container",
		topic: "images"
	},
	{
		...floating_image_default,
		id: "floating-image",
		layer: "container",
		topic: "images"
	},
	{
		...floating_service_image_default,
		id: "floating-service-image",
		layer: "container",
		topic: "images"
	},
	{
		...host_namespace_default,
		id: "host-namespace",
		layer: "container",
		topic: "isolation"
	},
	{
		...runtime_socket_in_pod_default,
		id: "runtime-socket-in-pod",
		layer: "container",
		topic: "isolation"
	},
	{
		...runtime_socket_in_service_default,
		id: "runtime-socket-in-service",
		layer: "container",
		topic: "isolation"
	},
	{
		...privilege_escalation_default,
		id: "privilege-escalation",
		layer: "container",
		topic: "privilege"
	},
	{
		...privileged_container_default,
		id: "privileged-container",
		layer: "container",
		topic: "privilege"
	},
	{
		...privileged_service_default,
		id: "privileged-service",
		layer: "container",
		topic: "privilege"
	},
	{
		...root_user_default,
		id: "root-user",
		layer: "container",
		topic: "user"
	},
	{
		...unverified_download_default,
		id: "unverified-download",
		layer: "code",
		topic: "downloads"
	},
	{
		...secret_in_image_default,
		id: "secret-in-image",
		layer: "code",
		topic: "secrets"
	},
	{
		...secret_in_service_default,
		id: "secret-in-service",
		layer: "code",
		topic: "secrets"
	}
];
//#endregion
//#region src/rules/select.ts
var import_fastest_levenshtein = __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}))();
function selectRules(wanted) {
	if (wanted === "all") return rules;
	if (wanted === "default") return rules.filter(({ severity }) => severity !== "info");
	return wanted.map((id) => findRule(id));
}
function findRule(id) {
	const found = rules.find((rule) => rule.id === id || (rule.aliases ?? []).includes(id));
	if (found !== void 0) return found;
	const nearest = (0, import_fastest_levenshtein.closest)(id, rules.map((rule) => rule.id));
	throw new UserError(`There is no rule "${id}"`, `Did you mean "${nearest}"? \`concentric rules\` lists all`);
}
//#endregion
//#region src/source/limits.ts
const largestFile = 5e6;
//#endregion
//#region src/source/source-fault.ts
function sourceFault(name, path, cause, remedy) {
	return {
		name,
		stage: "source",
		place: { path },
		cause,
		remedy
	};
}
function unreadable(path, reason) {
	return sourceFault("unreadable", path, `The file could not be read: ${reason}`, "Make it readable for the user who runs the gate");
}
function absent(path) {
	return sourceFault("unreadable", path, "There is no such file", "Check the path, or remove the reference to it");
}
function tooLarge(path, size) {
	return sourceFault("file-too-large", path, `The file has ${size} bytes, more than the limit of ${largestFile}`, "Split the file, or ignore its path in the policy");
}
function symlink(path) {
	return sourceFault("symlink", path, "A symbolic link stands in this path, and links are not followed", "Replace the link with the file it points to");
}
function submodule(path) {
	return sourceFault("submodule", path, "This is part of another repository (a submodule), which is not looked into", "Review the change where that repository lives");
}
function notUtf8Name(path) {
	return sourceFault("unreadable", path, "The name of the file is not valid UTF-8", "Rename the file");
}
function unlistable(path, reason) {
	return sourceFault("unreadable", path, `The directory could not be listed: ${reason}`, "Make it readable for the user who runs the gate");
}
//#endregion
export { __toESM as S, byPlace as _, symlink as a, __commonJSMin as b, unreadable as c, selectRules as d, rules as f, ruleSet as g, loadAll as h, submodule as i, largestFile as l, YAMLException as m, notUtf8Name as n, tooLarge as o, Side as p, sourceFault as r, unlistable as s, absent as t, findRule as u, byText as v, __require as x, UserError as y };
