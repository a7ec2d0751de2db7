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
//#region src/parse/yaml/dialect.ts
const prefix$2 = "tag:yaml.org,2002:";
const mergeTag$1 = `${prefix$2}merge`;
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
		return negative ? 0 - Number(digits) : Number(digits);
	}
	const number = float.test(plain) ? Number(plain) : NaN;
	return Number.isFinite(number) ? number : void 0;
}
function untagged(text, isTrue, isFalse) {
	if (nulls.has(text)) return null;
	if (isTrue.has(text)) return true;
	if (isFalse.has(text)) return false;
	return toNumber(text) ?? text;
}
function tagged(text, tag) {
	const name = tag.startsWith(prefix$2) ? tag.slice(18) : "";
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
	isMergeKey: (text, tag, isPlain) => text === "<<" && (tag === mergeTag$1 || tag === "!" || tag === "" && isPlain),
	mergeOverridesEarlierKeys: true,
	refusesDuplicateKeys: false,
	splitsLikeKubectl: true,
	endsLastLine: true,
	resetTag: void 0
};
const resolveCore = resolver(trues, falses);
function resolveCompose(text, tag, isPlain) {
	if (tag === mergeTag$1 && text !== "<<") throw new RangeError("the tag !!merge belongs to the key <<");
	return resolveCore(text, tag, isPlain);
}
const composeDialect = {
	name: "compose",
	resolve: (text, tag, isPlain) => tag === "!reset" ? null : resolveCompose(text, tag === "!" ? "" : tag, isPlain),
	isMergeKey: (text, tag, isPlain) => text === "<<" && (tag === mergeTag$1 || (tag === "!" || tag === "") && isPlain),
	mergeOverridesEarlierKeys: false,
	refusesDuplicateKeys: true,
	splitsLikeKubectl: false,
	endsLastLine: false,
	resetTag: "!reset"
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
	#text;
	#value;
	constructor(source, event, tag, dialect) {
		this.#source = source;
		this.#event = event;
		this.#tag = tag;
		this.#dialect = dialect;
	}
	get text() {
		if (this.#text === void 0) {
			const text = getScalarValue(this.#source, this.#event);
			this.#text = this.#isCutOff ? text.replace(/\n$/, "") : text;
		}
		return this.#text;
	}
	get #isCutOff() {
		return this.isBlock && this.#event.valueEnd >= this.#source.length && !this.#dialect.endsLastLine && !/[\r\n]$/.test(this.#source);
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
//#region src/parse/yaml/tag.ts
function tagResolver(directives) {
	const prefixes = new Map([["!!", "tag:yaml.org,2002:"]]);
	for (const directive of directives) if (directive.kind === "tag") prefixes.set(directive.handle, unescapeUri(directive.prefix));
	return (written) => {
		if (written.startsWith("!<")) return unescapeUri(written.slice(2, -1));
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
const nothing$1 = {
	type: EVENT_ID.SCALAR,
	valueStart: -1,
	valueEnd: -1,
	anchorStart: -1,
	anchorEnd: -1,
	tagStart: -1,
	tagEnd: -1,
	style: SCALAR_STYLE.PLAIN,
	chomping: CHOMPING_MODE.CLIP,
	indent: -1,
	fast: false
};
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
				this.#open(event, {
					kind: "sequence",
					items: []
				});
				break;
			case EVENT_ID.MAPPING:
				this.#open(event, {
					kind: "mapping",
					entries: new Map(),
					merged: none,
					key: void 0
				});
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
	#open({ start, anchorStart, anchorEnd, tagStart, tagEnd }, content) {
		const anchor = anchorStart < 0 ? "" : this.#text.slice(anchorStart, anchorEnd);
		const tag = tagStart < 0 ? "" : this.#text.slice(tagStart, tagEnd);
		const anchored = {
			node: void 0,
			size: 0
		};
		if (anchor !== "") this.#anchors.set(anchor, anchored);
		this.#frames.push({
			...content,
			start,
			anchored,
			tag,
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
		const node = this.#collection(frame);
		frame.anchored.node = node;
		frame.anchored.size = frame.size;
		this.#add(node, node.span, frame.size);
	}
	#collection(frame) {
		if (frame.tag === this.#dialect.resetTag) return new Scalar(this.#text, nothing$1, "", this.#dialect);
		return frame.kind === "sequence" ? new Sequence(frame.items, frame.start) : new Mapping(frame.entries, frame.start);
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
		const merge = !(span.start !== node.span.start) && this.#dialect.isMergeKey(text, tag, node.isPlain) ? "plain" : text === "<<" ? "quoted" : void 0;
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
		const items = value.kind === "mapping" ? [value] : value.items;
		const sources = doubtful ? items : items.toReversed();
		for (const source of sources) {
			if (source.kind !== "mapping") continue;
			this.#charge(source.entries.size, key.start);
			for (const [name, entry] of source.entries) {
				if (entries.has(name) && (doubtful || !overrides && !merged.has(name))) continue;
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
//#region src/parse/yaml/disputed.ts
const disputedCut = /(?<![^\n])---(?:[^\S \t\r\n]|[\u0085#]|[^\n]*(?:[\u0085\u2028\u2029]|\r(?!\n)))|(?<=\n)\uFEFF/;
function refuseDisputedCuts(text) {
	const offset = text.search(disputedCut);
	if (offset < 0) return;
	throw new YamlSyntaxError(text[offset] === "﻿" ? "a byte order mark inside the text" : "text right after a document separator", offset);
}
const lostLine = /(?<!\\)(?:\\\\)*\\(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;
const tightColon = /\s*:[,[\]{}]/y;
function refuseDisputedScalars(text, events) {
	let flowDepth = 0;
	for (const event of events) {
		if ("tagEnd" in event) refuseTightTag(text, event.tagEnd);
		if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
			if (flowDepth > 0 || event.style === COLLECTION_STYLE.FLOW) flowDepth++;
		} else if (event.type === EVENT_ID.POP) flowDepth = Math.max(0, flowDepth - 1);
		else if (event.type === EVENT_ID.SCALAR) refuseDisputed(text, event, flowDepth > 0);
	}
}
function refuseTightTag(text, tagEnd) {
	if (/[,[\]{}]/.test(text[tagEnd] ?? "")) throw new YamlSyntaxError("no space after a tag", tagEnd);
}
function refuseDisputed(text, { style, fast, valueStart, valueEnd }, isInFlow) {
	if (isInFlow && style === SCALAR_STYLE.PLAIN && text[valueStart] === "?") throw new YamlSyntaxError("a question mark without a space after it", valueStart);
	tightColon.lastIndex = valueEnd;
	if (isInFlow && style === SCALAR_STYLE.PLAIN && tightColon.test(text)) throw new YamlSyntaxError("a colon without a space after it", valueStart);
	if (!fast && style === SCALAR_STYLE.DOUBLE_QUOTED && lostLine.test(text.slice(valueStart, valueEnd))) throw new YamlSyntaxError("an empty line follows an escaped line break", valueStart);
}
//#endregion
//#region src/parse/yaml/events.ts
const patience = 3e7;
function tolerantEvents(text, maxDepth) {
	const islands = [];
	let mainland = text;
	for (let parsed = text.length;; parsed += text.length) try {
		return rejoin(parseEvents(mainland, { maxDepth }), islands);
	} catch (error) {
		const island = parsed > patience ? void 0 : islandAt(error, mainland, text, maxDepth);
		if (island === void 0) throw error;
		const { start, end } = island;
		islands.push(island);
		mainland = `${mainland.slice(0, start)}"${"-".repeat(end - start - 2)}"${mainland.slice(end)}`;
	}
}
function islandAt(error, mainland, text, maxDepth) {
	if (!(error instanceof YAMLException) || error.reason !== "deficient indentation") return void 0;
	const missed = error.mark?.position ?? 0;
	const candidates = /(?<=\s)#.*|(?<![^\s,[\]{}:])[[{"']/g;
	candidates.lastIndex = startOfLines(mainland, missed);
	for (let tries = 0; tries < 30; tries++) {
		const start = candidates.exec(mainland)?.index ?? missed;
		if (start >= missed) return void 0;
		const end = mainland[start] === "#" ? void 0 : endOfNode(mainland, start);
		if (end !== void 0 && end <= missed) candidates.lastIndex = end;
		if (end === void 0 || end <= missed) continue;
		const events = eventsOf(text.slice(start, end), maxDepth);
		if (events !== void 0) return {
			start,
			end,
			events: events.map((event) => moved(event, start))
		};
	}
}
function startOfLines(text, missed) {
	let line = text.lastIndexOf("\n", missed - 1) + 1;
	const indent = indentAt(text, line);
	while (line > 0) {
		line = line === 1 ? 0 : text.lastIndexOf("\n", line - 2) + 1;
		const first = line + indentAt(text, line);
		if (first - line <= indent && !/[\s#]/.test(text[first] ?? "")) break;
	}
	return line;
}
function indentAt(text, line) {
	let at = line;
	while (text[at] === " ") at++;
	return at - line;
}
const flowToken = /"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*'|(?<=\s)#.*|[[{\]}]|[^\s,[\]{}"'#:](?:[^,[\]{}\n\r:#]|:(?![\s,[\]{}])|(?<=\S)#)*|[^]/gy;
function endOfNode(text, start) {
	flowToken.lastIndex = start;
	let depth = 0;
	for (let token = flowToken.exec(text); token !== null; token = flowToken.exec(text)) {
		const [written] = token;
		if (written === "\"" || written === "'") return void 0;
		if (written === "[" || written === "{") depth++;
		else if (written === "]" || written === "}") depth--;
		if (depth === 0) return flowToken.lastIndex;
	}
}
function eventsOf(node, maxDepth) {
	try {
		const events = parseEvents(node, { maxDepth });
		return events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length === 1 ? events.slice(1, -1) : void 0;
	} catch (error) {
		if (error instanceof YAMLException) return void 0;
		throw error;
	}
}
function rejoin(events, islands) {
	if (islands.length === 0) return events;
	const byStart = new Map(islands.map((island) => [island.start, island]));
	const joined = events.flatMap((event) => {
		const island = event.type === EVENT_ID.SCALAR ? byStart.get(event.valueStart - 1) : void 0;
		if (island === void 0 || event.type !== EVENT_ID.SCALAR || !holdsPlace(event, island)) return [event];
		byStart.delete(island.start);
		const [root, ...rest] = island.events;
		return root === void 0 ? [] : [withProperties(root, event), ...rest];
	});
	const [lost] = byStart.values();
	if (lost !== void 0) throw new YAMLException("deficient indentation");
	return joined;
}
function holdsPlace(event, { end }) {
	return event.style === SCALAR_STYLE.DOUBLE_QUOTED && event.valueEnd === end - 1;
}
function withProperties(root, { anchorStart, anchorEnd, tagStart, tagEnd }) {
	return root.type === EVENT_ID.DOCUMENT || root.type === EVENT_ID.POP || root.type === EVENT_ID.ALIAS ? root : {
		...root,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd
	};
}
function moved(event, by) {
	const shift = (offset) => offset < 0 ? offset : offset + by;
	switch (event.type) {
		case EVENT_ID.DOCUMENT:
		case EVENT_ID.POP: return event;
		case EVENT_ID.ALIAS: return {
			...event,
			anchorStart: shift(event.anchorStart),
			anchorEnd: shift(event.anchorEnd)
		};
		default: {
			const [anchorStart, anchorEnd] = [shift(event.anchorStart), shift(event.anchorEnd)];
			const properties = {
				anchorStart,
				anchorEnd,
				tagStart: shift(event.tagStart),
				tagEnd: shift(event.tagEnd)
			};
			return event.type === EVENT_ID.SCALAR ? {
				...event,
				...properties,
				valueStart: shift(event.valueStart),
				valueEnd: shift(event.valueEnd)
			} : {
				...event,
				...properties,
				start: shift(event.start)
			};
		}
	}
}
//#endregion
//#region src/parse/yaml/yaml.ts
const deepest$1 = 200;
function parseYaml(text, dialect) {
	if (dialect.splitsLikeKubectl) refuseDisputedCuts(text);
	try {
		const { source, events } = yamlEvents(text);
		refuseDisputedScalars(source, events);
		return new Composer(source, dialect).compose(events);
	} catch (error) {
		if (error instanceof YAMLException) throw new YamlSyntaxError(error.reason, error.mark?.position ?? 0);
		throw error;
	}
}
function yamlEvents(text) {
	const source = asLibyamlSeesIt(text);
	return {
		source,
		events: tolerantEvents(source, deepest$1)
	};
}
function asLibyamlSeesIt(text) {
	const broken = /[\u0085\u2028\u2029]/.test(text) ? text.replaceAll(/[\u0085\u2028\u2029]/g, "\n") : text;
	return /^\uFEFF?\s*[[{]/.test(broken) ? broken.replaceAll("	", " ") : broken;
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
	#children;
	#items;
	#isHidden;
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
		const known = this.#children?.get(key);
		if (known !== void 0) return known;
		const child = this.#makeChild(key);
		(this.#children ??= new Map()).set(key, child);
		return child;
	}
	#makeChild(key) {
		const entry = this.node?.kind === "mapping" ? this.node.entries.get(key) : void 0;
		const doubtful = this.#doubtful || (entry?.doubtful ?? false);
		return new Field(this.#context, entry?.value, this, key, entry?.key, doubtful);
	}
	get items() {
		if (this.node?.kind !== "sequence") return [];
		this.#items ??= this.node.items.map((item) => new Field(this.#context, item, this, void 0, void 0, this.#doubtful));
		return this.#items;
	}
	get entries() {
		if (this.node?.kind !== "mapping") return [];
		return [...this.node.entries.keys()].map((key) => [key, this.#child(key)]);
	}
	get isList() {
		return this.node?.kind === "sequence";
	}
	get isHidden() {
		this.#isHidden ??= this.node === void 0 ? this.#parent !== void 0 && this.#parent.#hidesBelow : this.node.kind === "scalar" && this.#context.hides(this.node.text);
		return this.#isHidden;
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
		if (this.#parent === void 0) return "";
		const above = this.#parent.path;
		if (this.#key !== void 0) return above === "" ? this.#key : `${above}.${this.#key}`;
		return this.node === void 0 ? above : `${above}[${itemName(this.node, this.#parent.#key)}]`;
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
	set(to) {
		return {
			kind: "set",
			at: this.#target(),
			to
		};
	}
	remove() {
		return {
			kind: "remove",
			at: this.#target()
		};
	}
	rename(to) {
		return {
			kind: "rename",
			at: this.#target(),
			to
		};
	}
	#target(keys = []) {
		if (this.#parent === void 0 || this.#key === void 0 || this.#parent.isList) return {
			offset: this.node?.span.start ?? -1,
			keys
		};
		return this.#parent.#target([this.#key, ...keys]);
	}
};
function itemSpan(node) {
	return (node.kind === "mapping" ? nameOf$3(node) : void 0) ?? node.span;
}
function nameOf$3(mapping) {
	const entry = mapping.entries.get("name");
	if (entry?.value.kind !== "scalar" || entry.doubtful) return void 0;
	return {
		start: entry.key.start,
		end: entry.value.span.end
	};
}
//#endregion
//#region src/parse/kubernetes/pod-template.ts
const templates$1 = {
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
	const path = templates$1[kind];
	if (path !== void 0) {
		const template = object.field(...path);
		if (template.field("spec").node?.kind === "mapping") return template;
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
const lists$1 = [
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
		this.containers = lists$1.flatMap(([list, role]) => this.spec.field(list).items.filter(({ node }) => node?.kind === "mapping").map((item) => new Container(item, role, this, context)));
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
		this.root = Field.root(this.#context, node, placeOf$1(node));
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
function placeOf$1(node) {
	const metadata = node.get("metadata");
	const entry = (metadata?.kind === "mapping" ? metadata.entries.get("name") : void 0) ?? node.entries.get("kind");
	return entry === void 0 ? node.span : {
		start: entry.key.start,
		end: entry.key.end
	};
}
//#endregion
//#region src/parse/kubernetes/kubernetes.ts
const disguise = /\\[xuU\r\n]|binary|![^\s%]{0,40}%|%TAG/;
function mayBeKubernetes(text) {
	return /\bkind\b/.test(text) || disguise.test(text);
}
function looksLikeKubernetes(text) {
	return mayBeKubernetes(text) && (text.includes("apiVersion") || disguise.test(text));
}
function parseKubernetes(text) {
	const objects = [];
	for (const { root, duplicates } of parseYaml(text, kubernetesDialect)) {
		const first = objects.length;
		unfold(root, objects, "");
		objects[first]?.adopt(duplicates);
	}
	return objects;
}
function unfold(node, into, itemKind) {
	if (node.kind !== "mapping") return;
	const version = node.get("apiVersion");
	const kind = textOf(node, "kind") ?? (version === void 0 ? itemKind : "");
	if (kind === "") return;
	const items = node.get("items");
	if (items?.kind === "sequence") {
		for (const item of items.items) unfold(item, into, kind.replace(/List$/, ""));
		if (kind.endsWith("List")) return;
	}
	if (version !== void 0 || isBare(node)) into.push(new KubernetesObject(node, kind));
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
//#region src/finding/order.ts
function byPlace(a, b) {
	const start = a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
	return byText(a.path, b.path) || start || byText(a.rule, b.rule);
}
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
//#endregion
//#region src/finding/group-by.ts
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
//#endregion
//#region src/parse/language.ts
const dockerfile = /^(?:(?:docker|container)file|.+\.(?:docker|container)file)$/i;
const dockerfileOf = /^(?:docker|container)file\.(.+)$/i;
const notDockerfile = /(?:^|\.)(?:dockerignore|md|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|sh|json|ya?ml|toml|html)$/;
const compose = /^(?:docker-)?compose.*\.ya?ml$/i;
const yaml = /\.(?:ya?ml|json)$/i;
const lockfile = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock)$/;
function languageOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (lockfile.test(name)) return void 0;
	const [, suffix] = dockerfileOf.exec(name) ?? [];
	if (dockerfile.test(name) || suffix !== void 0 && !notDockerfile.test(suffix)) return "dockerfile";
	if (compose.test(name)) return "compose";
	return yaml.test(name) ? "yaml" : void 0;
}
const mostNeighbours = 300;
const mostObjects = 2e3;
const largestText = 2e7;
var Folder = class {
	#path;
	#files = new Map();
	#isWhole = true;
	#objects = 0;
	#size = 0;
	constructor(path) {
		this.#path = path;
	}
	add({ path, text, models }) {
		this.#objects += models.length;
		this.#size += models.length === 0 ? 0 : text.length;
		if (this.isTooLarge) this.#files.clear();
		else this.#files.set(path, {
			path,
			text: models.length === 0 ? "" : text,
			models
		});
	}
	addUnread(path) {
		this.#isWhole = false;
		this.#files.set(path, {
			path,
			text: "",
			models: []
		});
	}
	get mayHoldObjects() {
		return this.#objects > 0 || !this.#isWhole;
	}
	get isTooLarge() {
		return this.#objects > mostObjects || this.#size > largestText;
	}
	get isWhole() {
		return this.#isWhole && !this.isTooLarge;
	}
	get files() {
		return [...this.#files.values()].filter(({ models }) => models.length > 0).toSorted((a, b) => a.path < b.path ? -1 : 1);
	}
	async complete(tree, most) {
		const listed = await tree.list(this.#path);
		const isListed = !("cause" in listed);
		const paths = isListed ? listed.filter((path) => this.#isMissing(path)) : [];
		const affordable = Math.min(most, mostNeighbours);
		this.#isWhole &&= isListed && paths.length <= affordable;
		const neighbours = paths.slice(0, affordable);
		for (let first = 0; first < neighbours.length; first += 8) await Promise.all(neighbours.slice(first, first + 8).map((path) => this.#read(tree, path)));
		return neighbours;
	}
	#isMissing(path) {
		const language = languageOf(path);
		return (language === "yaml" || language === "compose") && !this.#files.has(path);
	}
	async #read(tree, path) {
		const text = await tree.read(path);
		if (typeof text !== "string") return this.addUnread(path);
		try {
			this.add({
				path,
				text,
				models: mayBeKubernetes(text) ? parseKubernetes(text) : []
			});
		} catch {
			if (looksLikeKubernetes(text)) this.addUnread(path);
		}
	}
};
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
//#endregion
//#region src/inspect/inspect-change.ts
async function inspectChange(files, base, head, { isIgnored, progress }) {
	let done = 0;
	for (const batch of batches(files)) {
		for (let first = 0; first < batch.length; first += 8) {
			const some = batch.slice(first, first + 8);
			await Promise.all(some.map(async (file) => {
				await base?.look(file.base, isIgnored);
				await head.look(file.head, isIgnored);
			}));
			done += some.length;
			progress?.(done, files.length);
		}
		for (const folder of foldersOf(batch)) await inspectFolder(folder, base, head, isIgnored);
	}
	for (const file of files) await head.leave(file, isIgnored);
}
async function inspectFolder(folder, base, head, isIgnored) {
	const isTouched = head.mayHoldObjects(folder) || base?.mayHoldObjects(folder) === true;
	for (const side of [base, head]) if (isTouched) await side?.lookTogether(folder, isIgnored);
	else side?.forget(folder);
}
function* batches(files) {
	let batch = [];
	for (const inFolder of groupBy(files, ({ base, head }) => folderOf(head ?? base ?? "")).values()) {
		batch = [...batch, ...inFolder];
		if (batch.length < 8) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
function foldersOf(files) {
	return new Set(files.flatMap(({ base, head }) => [base, head].flatMap((path) => path === void 0 ? [] : folderOf(path))));
}
//#endregion
//#region src/inspect/rule-set.ts
function ruleSet(rules) {
	const instructions = new Map();
	const onInstruction = select(rules, "instruction");
	const together = rules.filter(({ needs }) => needs === "bundle");
	return {
		alone: kubernetesRules(rules.filter(({ needs }) => needs === void 0)),
		together: together.length === 0 ? void 0 : kubernetesRules(together),
		stage: select(rules, "stage"),
		forInstruction: (keyword) => memo(instructions, keyword, () => onInstruction.filter(({ keywords }) => keywords.includes(keyword))),
		service: select(rules, "service")
	};
}
function kubernetesRules(rules) {
	const objects = new Map();
	const onObject = select(rules, "object");
	return {
		forObject: (kind) => memo(objects, kind, () => onObject.filter(({ kinds }) => kinds.includes(kind) || kinds.includes("*"))),
		pod: select(rules, "pod"),
		container: select(rules, "container")
	};
}
function select(rules, kind) {
	return rules.filter((rule) => rule.on === kind);
}
function memo(cache, key, make) {
	const known = cache.get(key);
	if (known !== void 0) return known;
	const made = make();
	cache.set(key, made);
	return made;
}
//#endregion
//#region src/bundle/workload.ts
const templates = {
	Pod: [],
	Deployment: ["spec", "template"],
	ReplicaSet: ["spec", "template"],
	ReplicationController: ["spec", "template"],
	StatefulSet: ["spec", "template"],
	DaemonSet: ["spec", "template"],
	DeploymentConfig: ["spec", "template"],
	Job: ["spec", "template"],
	CronJob: [
		"spec",
		"jobTemplate",
		"spec",
		"template"
	]
};
function podLabels(object) {
	if (object.pod !== void 0) return object.pod.metadata.field("labels");
	const path = templates[object.kind];
	if (path === void 0) return void 0;
	const template = object.field(...path);
	if (!template.isAbsent) return template.field("metadata", "labels");
	return object.field("spec", "selector", "matchLabels");
}
//#endregion
//#region src/bundle/bundle.ts
var Bundle = class {
	isWhole;
	objects;
	#kinds;
	#workloads;
	constructor(objects, isWhole) {
		this.isWhole = isWhole;
		this.objects = objects.toSorted(bySubject);
		this.#kinds = groupBy(this.objects, ({ kind }) => kind);
	}
	all(kind, namespace = "") {
		return (this.#kinds.get(kind) ?? []).filter((object) => isIn$1(namespace, object));
	}
	has(kind, namespace = "") {
		return this.all(kind, namespace).length > 0;
	}
	find(kind, namespace, name) {
		return this.variants(kind, namespace, name)[0];
	}
	variants(kind, namespace, name) {
		return this.all(kind, namespace).filter(({ subject }) => subject.name === name);
	}
	othersLike({ subject, kind }, of = kind) {
		return (this.#kinds.get(of) ?? []).filter((other) => other.subject.namespace === subject.namespace && other.subject.name !== subject.name);
	}
	lacks(kind, namespace, name) {
		const { text } = name;
		const candidates = this.all(kind, namespace);
		return this.isWhole && text !== void 0 && candidates.length > 0 && !candidates.some(mayBeNamed(text));
	}
	workloads(namespace = "") {
		return this.#pods(namespace).map(({ object }) => object);
	}
	podsSelectedBy(selector, namespace) {
		return this.#pods(namespace).filter(({ labels }) => selector(labels) === true).map(({ object }) => object);
	}
	selectsNoPod(selector, namespace) {
		return this.isWhole && this.#pods(namespace).every(({ labels }) => selector(labels) === false);
	}
	get mayHideWorkloads() {
		return this.objects.some(({ group, pod }) => group.includes(".") && !group.endsWith("k8s.io") && pod === void 0);
	}
	#pods(namespace) {
		this.#workloads ??= this.objects.flatMap((object) => {
			const labels = podLabels(object);
			return labels === void 0 ? [] : [{
				object,
				labels
			}];
		});
		return this.#workloads.filter(({ object }) => isIn$1(namespace, object));
	}
};
function bySubject({ subject: a }, { subject: b }) {
	return byText(a.kind, b.kind) || byText(a.namespace, b.namespace) || byText(a.name, b.name);
}
const isTemplate = (text) => text.includes("{{") || text.includes("${");
function isIn$1(namespace, { subject }) {
	const own = subject.namespace;
	return own === namespace || namespace === "" || own === "" || isTemplate(own) || isTemplate(namespace);
}
function mayBeNamed(name) {
	return (object) => object.subject.name === name || object.field("metadata", "name").isHidden;
}
//#endregion
//#region src/render/entries.ts
const chartInput = /^(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values[^/]*|templates\/.*|charts\/.*)$/;
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
				isInputOnly: chartInput.test(within)
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
const deepest = 20;
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
		const parent = target?.kind === "scalar" ? target.text : "";
		if (field(extended, "file") !== void 0 || parent.includes("$") || seen.has(parent) || seen.size > deepest) return {
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
//#region src/parse/compose/mount.ts
const short = /^((?:[A-Za-z]:[\\/])?[^:]+):((?:[A-Za-z]:[\\/])?[^:]+)(?::(.*))?$/;
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
const variable = /(?<!\$)(?:\$\$)*\$[A-Za-z_{]/;
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
	return parseYaml(text, composeDialect).flatMap(({ root }) => [...servicesOf(root, "services"), ...servicesOf(root, "jobs")]);
}
function servicesOf(root, section) {
	const services = mappingAt(root, section);
	if (services === void 0) return [];
	const inherit = inheritance(services);
	return [...services.entries].flatMap(([name, entry]) => {
		const { node, isWhole } = inherit(name);
		if (node === void 0) return [];
		return [new Service(name, node, entry.key, isWhole), ...beforeStart(name, node)];
	});
}
function beforeStart(name, service) {
	const list = service.get("pre_start");
	if (list?.kind !== "sequence") return [];
	return list.items.filter((item) => item.kind === "mapping").map((container) => new Service(name, container, container.span, true));
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
const plain$2 = /[^$'"\\`}/]+/y;
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
		plain$2.lastIndex = this.#at;
		const text = plain$2.exec(this.#source)?.[0] ?? "";
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
	const name = nameOf$2(source);
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
function nameOf$2({ from }) {
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
		case "whole": return plain$1(rest.start < rest.end ? [rest] : []);
		case "list":
		case "onbuild": return plain$1(splitBlanks(text, rest));
		default: return assertNever(grammar.reads);
	}
}
function assertNever(reads) {
	throw new Error(`No reading "${String(reads)}"`);
}
function plain$1(words) {
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
	if (kind === void 0) return plain$1([]);
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
	if (first === void 0) return plain$1([]);
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
	const { globals, stages, strays } = group$3(sources);
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
function group$3(sources) {
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
//#region src/inspect/recorder.ts
var Recorder = class {
	findings = [];
	faults = [];
	objects = [];
	intentions = new Map();
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
				remedy: "Report this as a bug of Concentric with the file; until then tolerate rule-threw in the policy"
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
		const { message, subject, field, span, severity = rule.severity, edit } = violation;
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
		if (edit !== void 0) this.intentions.set(fingerprint, edit);
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
const noBundle = new Bundle([], false);
function inspectAlone(path, text, rules) {
	const recorder = new Recorder(path, text);
	const models = [];
	let by;
	try {
		by = read(path, text, rules, recorder, models);
	} catch (error) {
		recorder.fault(readerThrew(error));
	}
	const { findings, faults, objects, intentions } = recorder;
	return {
		findings,
		faults,
		coverage: {
			path,
			state: faults.length > 0 ? "faulted" : by === void 0 ? "not-ours" : "inspected",
			by: faults[0]?.name ?? by ?? "neither a Kubernetes manifest, a Dockerfile nor a Compose file"
		},
		objects,
		intentions,
		models
	};
}
function inspectTogether({ path, text, models }, bundle, rules) {
	const recorder = new Recorder(path, text);
	runRules(models, rules, recorder, bundle);
	return recorder;
}
function read(path, text, rules, recorder, models) {
	const inspectKubernetes = () => {
		models.push(...parsed$1(parseKubernetes, text, recorder, looksLikeKubernetes(text)));
		recorder.objects.push(...models.map(({ subject }) => subject));
		runRules(models, rules.alone, recorder, noBundle);
		return models.length > 0;
	};
	switch (languageOf(path)) {
		case "dockerfile":
			inspectDockerfile(text, rules, recorder);
			return "dockerfile";
		case "compose": {
			const objects = mayBeKubernetes(text) && inspectKubernetes() ? "kubernetes" : void 0;
			return recorder.faults.length === 0 && inspectCompose(text, rules, recorder) ? "compose" : objects;
		}
		case "yaml": return mayBeKubernetes(text) && inspectKubernetes() ? "kubernetes" : void 0;
		case void 0: return;
	}
}
function inspectDockerfile(text, rules, recorder) {
	const { globals, stages, problems } = parseDockerfile(text);
	for (const { message, span } of problems) recorder.fault(syntaxFault("dockerfile-syntax", message, text), span);
	for (const stage of stages) for (const rule of rules.stage) recorder.run(rule, () => rule.check(stage));
	for (const instruction of [...globals, ...stages.flatMap((stage) => stage.instructions)]) for (const rule of rules.forInstruction(instruction.keyword)) recorder.run(rule, () => rule.check(instruction));
}
function runRules(objects, rules, recorder, bundle) {
	for (const object of objects) {
		for (const rule of rules.forObject(object.kind)) recorder.run(rule, () => rule.check(object, bundle));
		const { pod } = object;
		if (pod === void 0) continue;
		for (const rule of rules.pod) recorder.run(rule, () => rule.check(pod, bundle));
		for (const container of pod.containers) for (const rule of rules.container) recorder.run(rule, () => rule.check(container, bundle));
	}
}
function inspectCompose(text, rules, recorder) {
	const services = parsed$1(parseCompose, text, recorder, true);
	for (const service of services) for (const rule of rules.service) recorder.run(rule, () => rule.check(service));
	return services.length > 0;
}
function parsed$1(parse, text, recorder, isOurs) {
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
	objects = new Map();
	lines = new Map();
	neighbours = new Set();
	together = new Set();
	partial = new Set();
	#tree;
	#rules;
	#entries;
	#unrendered = new Set();
	#folders = new Map();
	#closed = new Set();
	#spareReads;
	constructor(tree, rules) {
		this.#tree = tree;
		this.#rules = rules;
		this.#entries = new Entries(tree);
		this.#spareReads = tree.spareReads ?? Infinity;
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
	mayHoldObjects(folder) {
		return this.#folders.get(folder)?.mayHoldObjects === true;
	}
	forget(folder) {
		this.#folders.delete(folder);
	}
	async lookTogether(path, isIgnored) {
		const { together } = this.#rules;
		if (together === void 0 || this.#closed.has(path)) return;
		this.#closed.add(path);
		const folder = this.#folders.get(path) ?? new Folder(path);
		this.#folders.delete(path);
		if (await this.#entries.of(`${path === "" ? "" : `${path}/`}a.yaml`) !== void 0) return;
		const neighbours = await folder.complete(this.#tree, this.#spareReads);
		this.#spareReads -= neighbours.length;
		for (const neighbour of neighbours) this.neighbours.add(neighbour);
		if (!folder.isWhole) this.partial.add(path);
		if (folder.isTooLarge) return;
		const bundle = new Bundle(folder.files.flatMap(({ models }) => models), folder.isWhole);
		for (const file of folder.files) {
			this.objects.set(file.path, file.models.map(({ subject }) => subject));
			if (isIgnored(file.path) !== void 0) continue;
			const found = inspectTogether(file, bundle, together);
			this.#record(file, found);
			for (const finding of found.findings) this.together.add(finding);
		}
	}
	async #inspect(path) {
		if (languageOf(path) === void 0 && !await this.#hidesOthers(path)) {
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
			this.#folderOf(path)?.addUnread(path);
			return;
		}
		const inspection = inspectAlone(path, text, this.#rules);
		const { coverage, objects, models } = inspection;
		this.#record({
			path,
			text
		}, inspection);
		this.coverage.push(coverage);
		this.objects.set(path, objects);
		if (coverage.state === "faulted" && models.length === 0 && languageOf(path) !== "dockerfile") this.#folderOf(path)?.addUnread(path);
		else this.#folderOf(path)?.add({
			path,
			text,
			models
		});
	}
	#record({ path, text }, { findings, faults }) {
		this.findings.push(...findings);
		this.faults.push(...faults);
		if (findings.length > 0) this.lines.set(path, text.replace(/\n$/, "").split("\n"));
	}
	#folderOf(path) {
		const at = folderOf(path);
		if (this.#rules.together === void 0 || this.#closed.has(at)) return void 0;
		const folder = this.#folders.get(at) ?? new Folder(at);
		this.#folders.set(at, folder);
		return folder;
	}
	async #hidesOthers(path) {
		const kind = await this.#tree.kind(path);
		const name = path.slice(path.lastIndexOf("/") + 1);
		return kind === "submodule" || kind === "symlink" && !name.includes(".");
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
function placed(layer, topic, id, rule) {
	return {
		...rule,
		layer,
		topic,
		id
	};
}
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
//#region src/analysis/api-server-access.ts
function apiServerAccess(object) {
	const spec = object.field("spec");
	switch (`${object.group} ${object.kind}`) {
		case "eksctl.io ClusterConfig":
			if (object.field("privateCluster", "enabled").is(true)) return void 0;
			return publicBy(object.field("vpc", "clusterEndpoints", "publicAccess"), object.field("vpc", "publicAccessCIDRs"));
		case "controlplane.cluster.x-k8s.io AWSManagedControlPlane": return publicBy(spec.field("endpointAccess", "public"), spec.field("endpointAccess", "publicCIDRs"));
		case "infrastructure.cluster.x-k8s.io AzureManagedControlPlane": return azure(spec.field("apiServerAccessProfile"));
		case "kops.k8s.io Cluster": return kops(spec);
		default: return;
	}
}
function publicBy(endpoint, networks) {
	return endpoint.is(true) || endpoint.isAbsent ? {
		endpoint,
		networks,
		isOpenByDefault: true
	} : void 0;
}
function azure(profile) {
	const isPrivate = profile.field("enablePrivateCluster");
	if (isPrivate.is(true) || isPrivate.isHidden) return void 0;
	return {
		endpoint: profile,
		networks: profile.field("authorizedIPRanges"),
		isOpenByDefault: true
	};
}
function kops(spec) {
	if (spec.field("api", "loadBalancer", "type").is("Internal")) return void 0;
	const old = spec.field("kubernetesApiAccess");
	const networks = old.isAbsent ? spec.field("api", "access") : old;
	return {
		endpoint: spec.field("api"),
		networks,
		isOpenByDefault: false
	};
}
//#endregion
//#region src/analysis/network-range.ts
const half = 2 ** 31;
const widestPrefix = {
	v4: 7,
	v6: 15
};
function isWorld(ranges) {
	const networks = ranges.flatMap((text) => parseRange(text.trim()) ?? []);
	if (networks.some(({ version, prefix }) => prefix <= widestPrefix[version])) return true;
	return covered(networks.filter(({ version }) => version === "v4")) >= half;
}
function parseRange(text) {
	const [, address = "", length] = /^([\da-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
	if (address.includes(":")) {
		const prefix = Number(length ?? 128);
		return prefix >= 7 && /^f[cdef]/i.test(address) ? void 0 : {
			version: "v6",
			first: 0,
			prefix
		};
	}
	const bytes = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number) ?? [];
	const prefix = Number(length ?? 32);
	if (bytes.length !== 4 || bytes.some((byte) => byte > 255) || prefix > 32) return void 0;
	const size = 2 ** (32 - prefix);
	const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
	return {
		version: "v4",
		first: Math.floor(number / size) * size,
		prefix
	};
}
function covered(networks) {
	let end = 0;
	let sum = 0;
	for (const { first, prefix } of networks.toSorted((a, b) => a.first - b.first || a.prefix - b.prefix)) {
		const last = first + 2 ** (32 - prefix);
		if (last > end) sum += last - Math.max(first, end);
		end = Math.max(end, last);
	}
	return sum;
}
//#endregion
//#region src/rules/cloud/control-plane/public-api-server.ts
var public_api_server_default = objectRule([
	"AWSManagedControlPlane",
	"AzureManagedControlPlane",
	"Cluster",
	"ClusterConfig"
], {
	summary: "The API server of a cluster answers the whole internet",
	severity: "high",
	why: "Every stolen token and every flaw of the API server can then be used from anywhere, without a foothold in your network.",
	fix: "Switch the public endpoint off, or name your networks: `vpc.publicAccessCIDRs` of eksctl, `kubernetesApiAccess` of kops, `publicCIDRs` or `authorizedIPRanges` of Cluster API.",
	references: [
		"https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
		"https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges",
		"https://kops.sigs.k8s.io/cluster_spec/#kubernetesapiaccess"
	],
	equivalents: [
		"trivy:AWS-0040",
		"trivy:AWS-0041",
		"checkov:CKV_AWS_38",
		"checkov:CKV_AWS_39"
	],
	*check(cluster) {
		const access = apiServerAccess(cluster);
		if (access === void 0 || access.networks.isHidden) return;
		const { endpoint, networks, isOpenByDefault } = access;
		const ranges = networks.items.map((item) => item.text ?? "");
		const world = networks.items.find((item) => isWorld([item.text ?? ""]));
		if (world) yield world.violation(`The API server admits ${world.text}`);
		else if (isWorld(ranges)) yield networks.violation("These networks together admit about every address");
		else if (ranges.length === 0 && isOpenByDefault) yield endpoint.violation("The API server admits every address, as nothing here says otherwise");
	},
	examples: {
		bad: [
			"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: shop #!\n",
			"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs:\n    - 203.0.113.0/24\n    - 0.0.0.0/0 #!\n",
			"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs:\n    - 0.0.0.0/1 #!\n    - 128.0.0.0/1\n",
			"apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nspec:\n  kubernetesApiAccess:\n    - ::/0 #!\n",
			"apiVersion: infrastructure.cluster.x-k8s.io/v1beta1\nkind: AzureManagedControlPlane\nspec: #!\n  location: westeurope\n",
			"apiVersion: controlplane.cluster.x-k8s.io/v1beta2\nkind: AWSManagedControlPlane\nspec:\n  endpointAccess:\n    public: true #!\n"
		],
		good: [
			"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  clusterEndpoints:\n    publicAccess: false\n    privateAccess: true\n",
			"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs: [203.0.113.0/24]\n",
			"apiVersion: kops.k8s.io/v1alpha3\nkind: Cluster\nspec:\n  api:\n    access: [203.0.113.0/24]\n",
			"apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\nspec: {}\n",
			"apiVersion: infrastructure.cluster.x-k8s.io/v1beta1\nkind: AzureManagedControlPlane\nspec:\n  apiServerAccessProfile:\n    enablePrivateCluster: true\n",
			"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nvpc:\n  publicAccessCIDRs: ${NETWORKS}\n"
		]
	}
});
//#endregion
//#region src/rules/cloud/identity/network-plugin-with-node-role.ts
var network_plugin_with_node_role_default = objectRule(["DaemonSet"], {
	summary: "The network plugin of EKS may work with the role of its node",
	severity: "low",
	confidence: "low",
	why: "The role of a node serves every pod on it: with the rights of the plugin on it, any of them may attach network interfaces and pull images.",
	fix: "Give the plugin a ServiceAccount with a role of its own, and take its policy off the role of the nodes.",
	references: ["https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html"],
	equivalents: ["kyverno:require-aws-node-irsa"],
	*check(daemon) {
		const { name, namespace } = daemon.subject;
		const account = daemon.field("spec", "template", "spec", "serviceAccountName");
		if (name === "aws-node" && namespace === "kube-system" && account.is("aws-node")) yield account.violation("The network plugin keeps its first ServiceAccount, which usually has no role of its own");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: aws-node\n  namespace: kube-system\nspec:\n  template:\n    spec:\n      serviceAccountName: aws-node #!\n"],
		good: ["apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: aws-node\n  namespace: kube-system\nspec:\n  template:\n    spec:\n      serviceAccountName: aws-node-role\n"]
	}
});
//#endregion
//#region src/analysis/written-text.ts
function writtenText(field) {
	return field.node?.kind === "scalar" && !field.isHidden && !field.isAbsent ? field.node.text : void 0;
}
//#endregion
//#region src/analysis/load-balancer.ts
const internal = [
	["service.beta.kubernetes.io/aws-load-balancer-internal", /^(?:true|0\.0\.0\.0\/0)$/],
	["service.beta.kubernetes.io/aws-load-balancer-scheme", /^internal$/],
	["service.beta.kubernetes.io/azure-load-balancer-internal", /^true$/],
	["networking.gke.io/load-balancer-type", /^internal$/i],
	["cloud.google.com/load-balancer-type", /^internal$/i],
	["service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", /^intranet$/],
	["service.beta.kubernetes.io/alicloud-loadbalancer-address-type", /^intranet$/],
	["service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", /^private$/],
	["service.kubernetes.io/qcloud-loadbalancer-internal-subnetid", /./],
	["service.beta.kubernetes.io/openstack-internal-load-balancer", /^true$/],
	["service.beta.kubernetes.io/oci-load-balancer-internal", /^true$/],
	["service.beta.kubernetes.io/cce-load-balancer-internal-vpc", /^true$/]
];
const sources = ["service.beta.kubernetes.io/load-balancer-source-ranges", "service.beta.kubernetes.io/azure-allowed-ip-ranges"];
function isLoadBalancer(service) {
	return service.field("spec", "type").is("LoadBalancer");
}
function isInternal(service) {
	return internal.some(([annotation, value]) => {
		const field = service.field("metadata", "annotations", annotation);
		return field.isHidden || value.test(writtenText(field) ?? "");
	});
}
function openTo(service) {
	const list = service.field("spec", "loadBalancerSourceRanges");
	const annotation = sources.map((name) => service.field("metadata", "annotations", name)).find((field) => !field.isAbsent);
	if (list.isHidden || annotation?.isHidden === true) return void 0;
	if (list.items.length > 0) return isWorld(list.items.map((item) => item.text ?? "")) ? list : void 0;
	if (annotation === void 0) return service.field("spec", "type");
	return isWorld((annotation.text ?? "").split(",")) ? annotation : void 0;
}
//#endregion
//#region src/rules/cloud/services/load-balancer-without-certificate.ts
var load_balancer_without_certificate_default = objectRule(["Service"], {
	summary: "A load balancer of AWS has no certificate",
	severity: "low",
	confidence: "low",
	why: "Unless the pods speak TLS themselves, whoever sits between the users and AWS reads and changes what they send.",
	fix: "Annotate the Service with `service.beta.kubernetes.io/aws-load-balancer-ssl-cert` and the ARN of the certificate.",
	references: ["https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html"],
	equivalents: ["kubescape:C-0231", "kyverno:require-encryption-aws-loadbalancers"],
	*check(service) {
		if (!isLoadBalancer(service) || isElsewhere(service)) return;
		const certificate = service.field("metadata", "annotations", `${prefix$1}ssl-cert`);
		if (!certificate.isAbsent && !certificate.is("")) return;
		yield service.field("spec", "type").violation("On AWS this load balancer has no certificate", isOnAws(service) ? "medium" : "low");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer #!\n  ports:\n    - port: 443\n", "apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    service.beta.kubernetes.io/aws-load-balancer-type: external\nspec:\n  type: LoadBalancer #!\n"],
		good: [
			"apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:1:certificate/1\nspec:\n  type: LoadBalancer\n",
			"apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    networking.gke.io/load-balancer-type: Internal\nspec:\n  type: LoadBalancer\n",
			"apiVersion: v1\nkind: Service\nmetadata:\n  annotations: ${ANNOTATIONS}\nspec:\n  type: LoadBalancer\n"
		]
	}
});
const prefix$1 = "service.beta.kubernetes.io/aws-load-balancer-";
const other = /(?:azure|gke|cloud\.google|openstack|oci|alibaba|alicloud|ibm|qcloud|do-loadbalancer|loadbalancer\.hetzner|metallb|cilium)/;
function keysOf$1(service) {
	return service.field("metadata", "annotations").entries.map(([key]) => key);
}
function isOnAws(service) {
	return (service.field("spec", "loadBalancerClass").text?.includes("aws") ?? false) || keysOf$1(service).some((key) => key.startsWith(prefix$1));
}
function isElsewhere(service) {
	return service.field("metadata", "annotations").isHidden || !isOnAws(service) && keysOf$1(service).some((key) => other.test(key));
}
//#endregion
//#region src/rules/cluster/admission/admission-fails-open.ts
var admission_fails_open_default = objectRule([
	"MutatingWebhookConfiguration",
	"ValidatingAdmissionPolicy",
	"ValidatingWebhookConfiguration"
], {
	summary: "An admission check lets requests pass when it fails",
	severity: "medium",
	why: "Whoever makes the check time out or fail, or waits until it does, gets past it.",
	fix: "Set `failurePolicy: Fail`, and leave the namespace of the webhook itself out by `namespaceSelector`.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy"],
	equivalents: [],
	*check(object) {
		const severity = object.kind === "MutatingWebhookConfiguration" ? "low" : "medium";
		for (const policy of failurePolicies(object)) if (policy.is("Ignore")) yield policy.violation("Requests pass when this check fails", severity);
	},
	examples: {
		bad: ["apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nwebhooks:\n  - name: pods.checks.example\n    failurePolicy: Ignore #!\n", "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nspec:\n  failurePolicy: Ignore #!\n"],
		good: ["apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nwebhooks:\n  - name: pods.checks.example\n    failurePolicy: Fail\n  - name: b.example\n    failurePolicy: ${POLICY}\n", "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nspec:\n  validations: []\n"]
	}
});
function failurePolicies(object) {
	return [object.field("spec", "failurePolicy"), ...object.field("webhooks").items.map((webhook) => webhook.field("failurePolicy"))];
}
//#endregion
//#region src/rules/cluster/admission/admission-webhook.ts
var admission_webhook_default = objectRule(["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"], {
	summary: "A webhook sees and decides requests to the API server",
	severity: "info",
	why: "Whoever controls its answers reads every object it is asked about, may change them on the way, and may refuse all others.",
	fix: "Know who runs it, and narrow its rules to the objects it needs.",
	references: ["https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/"],
	equivalents: ["kubescape:C-0036", "kubescape:C-0039"],
	*check(configuration) {
		for (const webhook of configuration.field("webhooks").items) yield webhook.violation(`${configuration.subject.name || "The webhook"} decides requests to the API server`);
	},
	examples: {
		bad: ["apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: checks\nwebhooks:\n  - name: pods.checks.example #!\n    failurePolicy: Fail\n"],
		good: ["apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nwebhooks: []\n"]
	}
});
//#endregion
//#region src/rules/cluster/admission/broad-policy-exception.ts
var broad_policy_exception_default = objectRule(["PolicyException"], {
	summary: "An exception from a policy is wider than one workload",
	severity: "medium",
	why: "What the policy keeps out gets in through the exception, for every object that fits it and everyone who may create one.",
	fix: "One exception for one policy: name the objects, their namespace (that of the exception) and who creates them.",
	references: ["https://kyverno.io/docs/guides/exceptions/"],
	equivalents: ["kyverno:policy-for-exceptions"],
	*check(exception) {
		if (exception.field("spec", "exceptions").items.length > 1) yield exception.field("spec", "exceptions").violation("The exception is from more than one policy", "info");
		const match = exception.field("spec", "match");
		for (const clause of [...match.field("any").items, ...match.field("all").items]) {
			const resources = clause.field("resources");
			const names = resources.field("names");
			const namespaces = resources.field("namespaces");
			if (isOpen(names)) yield names.violation("The exception names no objects");
			if (isOpen(namespaces)) yield namespaces.violation("The exception names no namespace");
			const other = namespaces.items.find((item) => item.isNot(exception.subject.namespace));
			if (other) yield other.violation("The exception reaches into another namespace", "low");
			if (clause.field("subjects").isAbsent) yield clause.violation("The exception holds for everyone", "info");
		}
	},
	examples: {
		bad: ["apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  match:\n    any:\n      - resources: #!\n          kinds: [Pod]\n          namespaces: [shop]\n        subjects: [{ kind: User, name: ops }]\n", "apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  exceptions: #!\n    - policyName: a\n    - policyName: b\n  match:\n    any:\n      - subjects: [{ kind: User, name: ops }]\n        resources:\n          names: [\"*\"] #!\n          namespaces:\n            - shop\n            - bank #!\n"],
		good: ["apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  exceptions:\n    - policyName: a\n  match:\n    any:\n      - resources: { names: [agent-*], namespaces: [shop] }\n        subjects: [{ kind: User, name: ops }]\n", "apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  match: ${MATCH}\n"]
	}
});
function isOpen(list) {
	return list.isAbsent || list.isList && list.items.length === 0 || list.items.some((item) => item.is("*"));
}
//#endregion
//#region src/rules/cluster/admission/open-repository-prefix.ts
var open_repository_prefix_default = objectRule(["K8sAllowedRepos", "K8sAllowedReposv2"], {
	summary: "An allow list of registries has an open end",
	severity: "medium",
	why: "`registry.example` also admits images from `registry.example.attacker.io`, a host that anybody can set up.",
	fix: "End each prefix with a slash: `registry.example/team/`.",
	references: ["https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos"],
	equivalents: ["trivy:KSV-0124"],
	*check(constraint) {
		const parameters = constraint.field("spec", "parameters");
		for (const prefix of [...parameters.field("repos").items, ...parameters.field("allowedImages").items]) if ((constraint.kind === "K8sAllowedRepos" || prefix.text?.endsWith("*")) && prefix.text !== void 0 && !/[/:@]\*?$/.test(prefix.text)) yield prefix.violation(`"${prefix.text}" admits every name that begins like this`);
	},
	examples: {
		bad: ["apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  parameters:\n    repos:\n      - registry.example #!\n      - registry.example/team #!\n", "apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedReposv2\nspec:\n  parameters:\n    allowedImages:\n      - registry.example* #!\n"],
		good: ["apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  parameters:\n    repos:\n      - registry.example/team/\n      - ${REGISTRY}\n", "apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedReposv2\nspec:\n  parameters:\n    allowedImages: [registry.example/app, registry.example/team/*]\n"]
	}
});
//#endregion
//#region src/rules/cluster/admission/unenforced-policy.ts
var unenforced_policy_default = objectRule(["*"], {
	summary: "An admission policy reports and does not refuse",
	severity: "low",
	why: "What it was written to keep out gets in; only a report says so.",
	fix: "Enforce it: `validationActions: [Deny]`, `failureAction: Enforce` for Kyverno, `enforcementAction: deny` for Gatekeeper.",
	references: [
		"https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-actions",
		"https://kyverno.io/docs/policy-types/cluster-policy/validate/",
		"https://open-policy-agent.github.io/gatekeeper/website/docs/violations/"
	],
	equivalents: [],
	*check(object) {
		for (const action of weakActions(object)) yield action.violation(`${object.kind} "${object.subject.name}" reports and does not refuse`);
	},
	examples: {
		bad: [
			"apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nspec:\n  validationActions: [Warn, Audit] #!\n",
			"apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  enforcementAction: dryrun #!\n",
			"apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  validationFailureAction: Audit #!\n  rules:\n    - name: labels\n      validate:\n        failureAction: Audit #!\n"
		],
		good: [
			"apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nspec:\n  validationActions: [Deny, Audit]\n",
			"apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  enforcementAction: ${ACTION}\n",
			"apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  validationFailureAction: Enforce\n"
		]
	}
});
function weakActions(object) {
	const spec = object.field("spec");
	if (object.kind === "ValidatingAdmissionPolicyBinding" || object.group === "policies.kyverno.io") {
		const actions = spec.field("validationActions");
		const isWeak = actions.items.every((action) => action.isNot("Deny"));
		return actions.items.length > 0 && isWeak ? [actions] : [];
	}
	if (object.group === "constraints.gatekeeper.sh") return weak(spec.field("enforcementAction"), "dryrun", "warn");
	if (object.group !== "kyverno.io") return [];
	const actions = spec.field("rules").items.map((rule) => rule.field("validate", "failureAction"));
	return [spec.field("validationFailureAction"), ...actions].flatMap((action) => weak(action, "Audit", "audit"));
}
function weak(action, ...values) {
	return values.some((value) => action.is(value)) ? [action] : [];
}
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
//#region src/rules/cluster/components/dashboard-deployed.ts
var dashboard_deployed_default = objectRule(["*"], {
	summary: "The Kubernetes dashboard is deployed",
	severity: "medium",
	why: "Whoever reaches it with a token, a flaw or a forgotten sign-in page acts on the cluster with its rights.",
	fix: "Use the console of your provider or a tool on your own machine; where it must stay, keep it behind a proxy that authenticates.",
	references: ["https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/"],
	equivalents: ["checkov:CKV_K8S_33", "kics:dashboard_is_enabled"],
	*check(object) {
		if (object.pod === void 0) return;
		const images = object.pod.containers.map((container) => container.field("image"));
		const labels = [object.field("metadata", "labels"), object.pod.metadata.field("labels")].flatMap((all) => [
			"app",
			"k8s-app",
			"app.kubernetes.io/name"
		].map((key) => all.field(key)));
		const found = images.find(({ text }) => /kubernetes-dashboard|kubernetesui\//.test(parseImageReference(text ?? "").name)) ?? labels.find((label) => label.is("kubernetes-dashboard"));
		if (found) yield found.violation("This is the Kubernetes dashboard");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: docker.io/kubernetesui/dashboard:v2.7.0 #!\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels:\n        k8s-app: kubernetes-dashboard #!\n    spec:\n      containers:\n        - name: web\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: grafana/grafana:11.0.0\n"]
	}
});
//#endregion
//#region src/rules/cluster/components/retired-ingress-nginx.ts
var retired_ingress_nginx_default = containerRule({
	summary: "The retired ingress-nginx controller is deployed",
	severity: "medium",
	why: "The project ended in March 2026: nobody mends the flaws that are found in what stands between the internet and the cluster, and reads its secrets.",
	fix: "Move to an implementation of the Gateway API, or to another ingress controller.",
	references: ["https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/"],
	equivalents: ["kubescape:C-0292"],
	*check(container) {
		const image = container.field("image");
		if (image.text !== void 0 && controller.test(image.text)) yield image.violation("ingress-nginx is retired: its flaws are no longer mended");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: controller\n          image: registry.k8s.io/ingress-nginx/controller:v1.14.0 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: controller\n      image: docker.io/nginx/nginx-ingress:5.0.0\n    - name: other\n      image: ${REGISTRY}/controller\n"]
	}
});
const controller = /(?:^|\/)ingress-nginx\/controller(?:-chroot)?(?:[:@]|$)|nginx-ingress-controller(?:[:@]|$)|(?:registry\.k8s\.io|k8s\.gcr\.io)\/ingress-nginx\//;
//#endregion
//#region src/analysis/tiller.ts
function isTiller(container) {
	return /tiller/.test(parseImageReference(container.field("image").text ?? "").name);
}
function namedTiller(object) {
	const template = object.pod?.metadata;
	const names = [object.field("metadata", "name"), ...template === void 0 ? [] : [template.field("name")]];
	const labels = [
		object.field("metadata", "labels"),
		object.field("spec", "selector"),
		...template === void 0 ? [] : [template.field("labels")]
	].flatMap((mapping) => mapping.entries);
	return names.find((name) => /tiller/.test(name.text ?? "")) ?? labels.find(([key, label]) => key === "app" && label.is("helm") || /tiller/.test(label.text ?? ""))?.[1];
}
//#endregion
//#region src/rules/cluster/components/tiller-deployed.ts
var tiller_deployed_default = objectRule(["*"], {
	summary: "Tiller, the server of Helm 2, is deployed",
	severity: "high",
	why: "It installs whatever a pod of the cluster asks for, without authentication and usually as cluster-admin; it has had no fixes since 2020.",
	fix: "Delete it and use Helm 3, which needs no server.",
	references: ["https://helm.sh/docs/v3/topics/v2_v3_migration/"],
	equivalents: [
		"trivy:KSV-0102",
		"checkov:CKV_K8S_34",
		"kyverno:disallow-helm-tiller",
		"kics:tiller_is_deployed"
	],
	*check(object) {
		const { pod } = object;
		if (pod === void 0) return;
		const containers = pod.containers.filter((container) => isTiller(container));
		for (const container of containers) yield container.field("image").violation("This is Tiller, the server of Helm 2");
		const named = containers.length === 0 ? namedTiller(object) : void 0;
		if (named) yield named.violation("By its name this is Tiller, the server of Helm 2", "medium");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: server\n      image: ghcr.io/helm/tiller:v2.17.0 #!\n", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: tiller-deploy #!\nspec:\n  template:\n    metadata:\n      labels: { app: helm }\n    spec:\n      containers:\n        - name: server\n          image: registry.example/server:1\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: helm-controller\nspec:\n  template:\n    metadata:\n      labels: { app: helm-controller }\n    spec:\n      containers:\n        - name: manager\n          image: ghcr.io/fluxcd/helm-controller:v1.0.0\n"]
	}
});
//#endregion
//#region src/rules/cluster/components/tiller-reachable.ts
var tiller_reachable_default = containerRule({
	summary: "Tiller listens for every pod of the cluster",
	severity: "high",
	why: "It takes orders without authentication: one pod that an attacker controls installs anything with its rights, usually those of cluster-admin.",
	fix: "Use Helm 3; until then start Tiller with `--listen=localhost:44134`.",
	references: ["https://v2.helm.sh/docs/securing_installation/"],
	equivalents: ["checkov:CKV_K8S_45", "kics:tiller_deployment_is_accessible_from_within_the_cluster"],
	*check(container) {
		if (isTiller(container) && !listensLocally(container)) yield container.violation("Tiller listens for every pod of the cluster");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller #!\n      image: ghcr.io/helm/tiller:v2.17.0\n", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller #!\n      image: ghcr.io/helm/tiller:v2.17.0\n      args: [\"--listen=0.0.0.0:44134\"]\n"],
		good: [
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller\n      image: ghcr.io/helm/tiller:v2.17.0\n      command: [/tiller]\n      args: [\"--listen=localhost:44134\"]\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller\n      image: ghcr.io/helm/tiller:v2.17.0\n      args: [\"--listen\", \"127.0.0.1:44134\"]\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: tiller\n      image: ghcr.io/helm/tiller:v2.17.0\n      args: [\"${ARGS}\"]\n"
		]
	}
});
function listensLocally(container) {
	const words = [...container.field("command").items, ...container.field("args").items];
	const line = words.map((word) => word.text ?? "").join(" ");
	return words.some((word) => word.isHidden) || /--?listen[= ](?:localhost|127\.\d+\.\d+\.\d+|\[::1\]):/.test(line);
}
//#endregion
//#region src/rules/cluster/components/tiller-service.ts
var tiller_service_default = objectRule(["Service"], {
	summary: "A Service leads to Tiller, the server of Helm 2",
	severity: "medium",
	why: "Every pod of the cluster finds it by name, and it installs whatever it is asked for, without authentication.",
	fix: "Delete the Service and Tiller; Helm 3 needs neither.",
	references: ["https://helm.sh/docs/v3/topics/v2_v3_migration/"],
	equivalents: ["checkov:CKV_K8S_44", "kics:tiller_service_is_not_deleted"],
	*check(service) {
		const named = namedTiller(service);
		if (named) yield named.violation(`Service "${service.subject.name}" leads to Tiller`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: tiller-deploy #!\nspec:\n  selector: { app: helm, name: tiller }\n", "apiVersion: v1\nkind: Service\nmetadata:\n  name: charts\nspec:\n  selector:\n    name: tiller #!\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  selector: { app: shop }\n"]
	}
});
//#endregion
//#region src/rules/cluster/components/vm-without-instance-type.ts
var vm_without_instance_type_default = objectRule(["VirtualMachine"], {
	summary: "A virtual machine describes its own hardware",
	severity: "info",
	why: "Sizes and devices differ from machine to machine, and no one place says which of them are allowed.",
	fix: "Use `spec.instancetype` and `spec.preference` instead of `spec.template.spec.domain`.",
	references: ["https://kubevirt.io/user-guide/user_workloads/instancetypes/"],
	equivalents: ["kyverno:k6t-enforce-instancetype"],
	*check(machine) {
		const domain = machine.field("spec", "template", "spec", "domain");
		if (machine.group === "kubevirt.io" && !domain.isAbsent && !domain.isHidden) yield domain.violation(`Virtual machine "${machine.subject.name}" describes its own hardware`);
	},
	examples: {
		bad: ["apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec:\n  template:\n    spec:\n      domain: #!\n        cpu: { cores: 4 }\n"],
		good: ["apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec:\n  instancetype: { name: u1.small }\n"]
	}
});
//#endregion
//#region src/analysis/known-vulnerability.ts
const vulnerabilities = [
	{
		cve: "CVE-2025-1974",
		gain: "runs the code of every pod that reaches its admission webhook",
		severity: "critical",
		image: /(?:^|\/)ingress-nginx\/controller(?:-chroot)?$/,
		affected: [["0.0.0", "1.11.5"], ["1.12.0", "1.12.1"]]
	},
	{
		cve: "CVE-2022-24348",
		gain: "lets the author of a chart read the secrets of other applications",
		severity: "high",
		image: /(?:^|\/)argocd$/,
		affected: [["0.0.0", "2.1.9"], ["2.2.0", "2.2.4"]]
	},
	{
		cve: "CVE-2022-39328",
		gain: "lets a request pass without the authentication of its route",
		severity: "high",
		image: /(?:^|\/)grafana(?:-enterprise|-oss)?$/,
		affected: [["9.2.0", "9.2.4"]]
	},
	{
		cve: "CVE-2022-47633",
		gain: "takes an unsigned image for a signed one",
		severity: "high",
		image: /(?:^|\/)kyverno$/,
		affected: [["1.8.3", "1.8.5"]]
	}
];
function knownVulnerabilities(image) {
	const { name, tag } = parseImageReference(image);
	const version = parseVersion(tag);
	if (version === void 0) return [];
	return vulnerabilities.filter((known) => known.image.test(name) && known.affected.some(([from, fixed]) => !isBefore(version, from) && isBefore(version, fixed)));
}
function parseVersion(tag) {
	return /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+].*)?$/.exec(tag ?? "")?.slice(1).map(Number);
}
function isBefore(version, other) {
	return (other.split(".").map((part, index) => (version[index] ?? 0) - Number(part)).find((number) => number !== 0) ?? 0) < 0;
}
//#endregion
//#region src/rules/cluster/components/vulnerable-component.ts
var vulnerable_component_default = containerRule({
	summary: "A component of the cluster has a flaw that attackers know",
	severity: "high",
	why: "The component holds secrets of the whole cluster or decides what may run in it, and how to turn the flaw against it is public.",
	fix: "Update to a release that fixes it, the latest best of all.",
	references: [
		"https://github.com/kubernetes/kubernetes/issues/131009",
		"https://nvd.nist.gov/vuln/detail/CVE-2022-24348",
		"https://nvd.nist.gov/vuln/detail/CVE-2022-39328",
		"https://nvd.nist.gov/vuln/detail/CVE-2022-47633"
	],
	equivalents: [
		"kubescape:C-0059",
		"kubescape:C-0081",
		"kubescape:C-0090",
		"kubescape:C-0091",
		"kyverno:check-ingress-nginx-controller-version-and-annotation-policy"
	],
	*check(container) {
		const image = container.field("image");
		for (const { cve, gain, severity } of knownVulnerabilities(image.text ?? "")) yield image.violation(`${image.text} ${gain} (${cve})`, severity);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: controller\n      image: registry.k8s.io/ingress-nginx/controller:v1.12.0 #!\n    - name: server\n      image: quay.io/argoproj/argocd:v2.1.8 #!\n    - name: grafana\n      image: grafana/grafana:9.2.3-ubuntu #!\n    - name: kyverno\n      image: ghcr.io/kyverno/kyverno:v1.8.4 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: controller\n      image: registry.k8s.io/ingress-nginx/controller:v1.11.5\n    - name: server\n      image: quay.io/argoproj/argocd:v2.2.4\n    - name: kyverno\n      image: ghcr.io/kyverno/kyverno:v1.8.2\n    - name: grafana\n      image: grafana/grafana:${VERSION}\n"]
	}
});
//#endregion
//#region src/rules/cluster/delivery/ambiguous-argo-application.ts
var ambiguous_argo_application_default = objectRule(["Application"], {
	summary: "An Argo CD application does not say unmistakably what goes where",
	severity: "low",
	why: "With both or neither of two fields, what is installed, and in which cluster, is not what a reviewer reads.",
	fix: "Write `source.path` or `source.chart`, and `destination.server` or `destination.name`.",
	references: ["https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/"],
	equivalents: ["kyverno:application-field-validation"],
	*check(application) {
		if (application.group !== "argoproj.io") return;
		const source = application.field("spec", "source");
		const destination = application.field("spec", "destination");
		if (!!application.field("spec", "sources").isAbsent && !isEither(source, "path", "chart")) yield source.violation("The source needs a path or a chart, and not both");
		if (!isEither(destination, "server", "name")) yield destination.violation("The destination needs a server or a name, and not both");
	},
	examples: {
		bad: ["apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: #!\n    path: shop\n    chart: shop\n  destination: #!\n    namespace: shop\n"],
		good: ["apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { path: shop }\n  destination: { name: production }\n", "apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources: [{ chart: shop }]\n  destination: { server: \"${SERVER}\" }\n"]
	}
});
function isEither(field, one, other) {
	return field.isHidden || field.field(one).isAbsent !== field.field(other).isAbsent;
}
//#endregion
//#region src/rules/cluster/delivery/argo-project-cluster-objects.ts
var argo_project_cluster_objects_default = objectRule(["AppProject"], {
	summary: "An Argo CD project does not forbid cluster-wide objects",
	severity: "info",
	why: "Without a list that forbids them, one entry in the list that allows them lets applications change roles, webhooks and namespaces of the whole cluster.",
	fix: "Write `clusterResourceBlacklist` with group `*` and kind `*`.",
	references: ["https://argo-cd.readthedocs.io/en/stable/operator-manual/project-specification/"],
	equivalents: ["kyverno:appproject-clusterresourceblacklist"],
	*check(project) {
		const list = project.field("spec", "clusterResourceBlacklist");
		if (list.isAbsent) yield list.violation("The project does not forbid cluster-wide objects");
		for (const item of list.items) if ([item.field("group"), item.field("kind")].some((part) => part.isAbsent || part.isNot("*"))) yield item.violation("This forbids only some cluster-wide objects");
	},
	examples: {
		bad: ["apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec: #!\n  sourceRepos: []\n", "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  clusterResourceBlacklist:\n    - group: \"*\" #!\n      kind: Namespace\n"],
		good: ["apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  clusterResourceBlacklist:\n    - group: \"*\"\n      kind: \"*\"\n"]
	}
});
//#endregion
//#region src/rules/cluster/delivery/argo-set-outside-its-project.ts
var argo_set_outside_its_project_default = objectRule(["ApplicationSet"], {
	summary: "An Argo CD application set puts its applications into a project of another name",
	severity: "info",
	why: "Where a set and its project share a name, a set that reaches into the project of another team stands out.",
	fix: "Give the set the name of its project.",
	references: ["https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Security/"],
	equivalents: ["kyverno:applicationset-name-matches-project"],
	*check(set) {
		const project = set.field("spec", "template", "spec", "project");
		if (!set.field("metadata", "name").isHidden && (project.isAbsent || project.isNot(set.subject.name))) yield project.violation(`The project of application set "${set.subject.name}" has another name`);
	},
	examples: {
		bad: ["apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      project: bank #!\n"],
		good: ["apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      project: shop\n", "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      project: \"{{ .team }}\"\n"]
	}
});
//#endregion
//#region src/rules/cluster/delivery/default-argo-project.ts
var default_argo_project_default = objectRule(["Application", "ApplicationSet"], {
	summary: "An Argo CD application belongs to the default project",
	severity: "medium",
	why: "That project allows every repository, every cluster and every kind of object unless somebody narrowed it: whoever may change the application may change everything.",
	fix: "Make an AppProject that allows what the application needs, and name it.",
	references: ["https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#the-default-project"],
	equivalents: ["kyverno:application-prevent-default-project"],
	*check(application) {
		if (application.group !== "argoproj.io") return;
		const project = projectOf(application);
		if (project.is("default") || project.is("")) yield project.violation(`${application.kind} "${application.subject.name}" belongs to the default project`);
	},
	examples: {
		bad: ["apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  project: default #!\n", "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  template:\n    spec:\n      project: default #!\n"],
		good: ["apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  project: shop\n", "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  template:\n    spec:\n      project: \"{{ .team }}\"\n"]
	}
});
function projectOf(application) {
	const spec = application.field("spec");
	return (application.kind === "ApplicationSet" ? spec.field("template", "spec") : spec).field("project");
}
//#endregion
//#region src/rules/cluster/delivery/jenkins-pipeline-build.ts
var jenkins_pipeline_build_default = objectRule(["BuildConfig"], {
	summary: "An OpenShift build uses the Jenkins pipeline strategy",
	severity: "low",
	why: "The strategy is deprecated, and the Jenkins that it starts runs pipelines with rights of its own in the namespace.",
	fix: "Use OpenShift Pipelines, or a Jenkinsfile in a Jenkins that you run.",
	references: ["https://docs.openshift.com/container-platform/latest/cicd/builds/build-strategies.html"],
	equivalents: ["kyverno:disallow-jenkins-pipeline-strategy"],
	*check(build) {
		const strategy = build.field("spec", "strategy", "jenkinsPipelineStrategy");
		const type = build.field("spec", "strategy", "type");
		const used = type.is("JenkinsPipeline") ? type : strategy;
		if (!used.isAbsent && !used.isHidden) yield used.violation(`Build "${build.subject.name}" uses the Jenkins pipeline strategy`);
	},
	examples: {
		bad: ["apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec:\n  strategy:\n    type: JenkinsPipeline #!\n    jenkinsPipelineStrategy: { jenkinsfilePath: Jenkinsfile }\n", "apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec:\n  strategy:\n    jenkinsPipelineStrategy: {} #!\n"],
		good: ["apiVersion: build.openshift.io/v1\nkind: BuildConfig\nspec:\n  strategy:\n    type: Docker\n    dockerStrategy: {}\n"]
	}
});
//#endregion
//#region src/rules/cluster/delivery/tekton-step-privileges.ts
var tekton_step_privileges_default = objectRule([
	"Task",
	"ClusterTask",
	"TaskRun"
], {
	summary: "A step of a Tekton task runs with more privileges than it states to need",
	severity: "high",
	why: "A build runs code of everyone who may open a pull request: a privileged step hands them the node.",
	fix: "Set `privileged: false` and `allowPrivilegeEscalation: false` in the `securityContext` of each step; build images with a rootless builder.",
	references: ["https://tekton.dev/docs/pipelines/tasks/#specifying-a-step-template"],
	equivalents: ["kyverno:require-tekton-securitycontext"],
	*check(task) {
		if (task.group !== "tekton.dev") return;
		for (const { step, template } of stepsOf(task)) {
			const privileged = inForce(step, template, "privileged");
			const escalation = inForce(step, template, "allowPrivilegeEscalation");
			if (privileged.is(true)) yield {
				...privileged.violation("This step runs privileged"),
				edit: privileged.set(false)
			};
			else if (escalation.is(true) || escalation.isAbsent) yield {
				...escalation.violation("This step does not rule out privilege escalation", "low"),
				edit: escalation.set(false)
			};
		}
	},
	examples: {
		bad: ["apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - name: test #!\n    - name: build\n      securityContext:\n        privileged: true #!\n  sidecars:\n    - name: docker\n      securityContext: { privileged: true } #!\n", "apiVersion: tekton.dev/v1\nkind: TaskRun\nspec:\n  taskSpec:\n    stepTemplate:\n      securityContext:\n        privileged: true #!\n    steps:\n      - name: build\n"],
		good: ["apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  stepTemplate:\n    securityContext: { allowPrivilegeEscalation: false }\n  steps:\n    - name: build\n    - name: test\n      securityContext: ${CONTEXT}\n"]
	}
});
function stepsOf(task) {
	return [
		task.field("spec"),
		task.field("spec", "taskSpec"),
		task.field("status", "taskSpec")
	].flatMap((spec) => [...spec.field("steps").items.map((step) => ({
		step,
		template: spec.field("stepTemplate")
	})), ...spec.field("sidecars").items.map((step) => ({
		step,
		template: void 0
	}))]);
}
function inForce(step, template, key) {
	const own = step.field("securityContext", key);
	const shared = template?.field("securityContext", key);
	return !own.isAbsent || shared === void 0 || shared.isAbsent ? own : shared;
}
//#endregion
//#region src/rules/cluster/delivery/tekton-without-bundle.ts
var tekton_without_bundle_default = objectRule(["PipelineRun", "TaskRun"], {
	summary: "A Tekton run takes its steps from somewhere else than a bundle",
	severity: "info",
	why: "A pipeline in the cluster can change between its review and its run; a bundle is an image that a digest pins and a signature vouches for.",
	fix: "Refer to the pipeline or task with `resolver: bundles` and a digest.",
	references: ["https://tekton.dev/docs/pipelines/bundle-resolver/"],
	equivalents: ["kyverno:require-tekton-bundle"],
	*check(run) {
		const reference = run.field("spec", run.kind === "PipelineRun" ? "pipelineRef" : "taskRef");
		const bundle = reference.field("bundle");
		const resolver = reference.field("resolver");
		if (!(!bundle.isAbsent || resolver.is("bundles") || resolver.isHidden)) yield reference.violation(`${run.kind} "${run.subject.name}" does not run from a bundle`);
	},
	examples: {
		bad: ["apiVersion: tekton.dev/v1\nkind: PipelineRun\nspec:\n  pipelineRef: #!\n    name: build\n", "apiVersion: tekton.dev/v1\nkind: TaskRun\nspec: #!\n  taskSpec: { steps: [] }\n"],
		good: [
			"apiVersion: tekton.dev/v1beta1\nkind: TaskRun\nspec:\n  taskRef:\n    bundle: registry.example/tasks/build@sha256:0c1f\n",
			"apiVersion: tekton.dev/v1\nkind: PipelineRun\nspec:\n  pipelineRef:\n    resolver: bundles\n",
			"apiVersion: tekton.dev/v1\nkind: PipelineRun\nspec:\n  pipelineRef: ${PIPELINE}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/delivery/unbounded-argo-project.ts
var unbounded_argo_project_default = objectRule(["AppProject"], {
	summary: "An Argo CD project allows everything",
	severity: "medium",
	why: "Whoever may write an application in the project installs what they like from any repository, in any namespace, or makes themselves an administrator of the cluster.",
	fix: "List the repositories, the namespaces and the cluster-wide kinds that the team needs.",
	references: ["https://argo-cd.readthedocs.io/en/stable/user-guide/projects/"],
	equivalents: [],
	*check(project) {
		const spec = project.field("spec");
		const repository = spec.field("sourceRepos").items.find((item) => item.is("*"));
		if (repository) yield repository.violation("The project admits every repository");
		const destination = spec.field("destinations").items.find((item) => item.field("namespace").is("*") && isAnyCluster(item));
		if (destination) yield destination.violation("The project admits every namespace of every cluster");
		const kind = spec.field("clusterResourceWhitelist").items.find((item) => item.field("kind").is("*") && item.field("group").is("*"));
		if (kind) yield kind.violation("The project admits every cluster-wide kind of object");
	},
	examples: {
		bad: ["apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  sourceRepos:\n    - \"*\" #!\n  destinations:\n    - namespace: \"*\" #!\n      server: \"*\"\n  clusterResourceWhitelist:\n    - group: \"*\" #!\n      kind: \"*\"\n"],
		good: ["apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  sourceRepos: [https://git.example/shop.git]\n  destinations:\n    - namespace: shop\n      server: \"*\"\n  clusterResourceWhitelist:\n    - group: \"\"\n      kind: Namespace\n"]
	}
});
function isAnyCluster(destination) {
	return destination.field("server").is("*") || destination.field("name").is("*");
}
//#endregion
//#region src/rules/cluster/delivery/unencrypted-source.ts
var unencrypted_source_default = objectRule([
	"Application",
	"Bucket",
	"GitRepository",
	"HelmRepository",
	"ImageRepository",
	"OCIRepository"
], {
	summary: "What is deployed is fetched without TLS",
	severity: "high",
	why: "Whoever sits between the cluster and the source hands it manifests of their own, which it applies with the rights of the delivery.",
	fix: "Use a URL with `https://`, `ssh://` or `oci://`, and remove `insecure`.",
	references: ["https://fluxcd.io/flux/components/source/gitrepositories/", "https://argo-cd.readthedocs.io/en/stable/user-guide/private-repositories/"],
	equivalents: [],
	*check(object) {
		if (!/^(?:argoproj\.io|(?:source|image)\.toolkit\.fluxcd\.io)$/.test(object.group)) return;
		const insecure = object.field("spec", "insecure");
		if (insecure.is(true)) yield {
			...insecure.violation("What is deployed is fetched without verified TLS"),
			edit: insecure.set(false)
		};
		for (const url of urlsOf(object)) if (/^(?:http|git):\/\//i.test(url.text ?? "")) yield url.violation("What is deployed is fetched without TLS");
	},
	examples: {
		bad: [
			"apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nspec:\n  url: http://git.example/shop.git #!\n",
			"apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: oci://registry.example/shop\n  insecure: true #!\n",
			"apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources:\n    - repoURL: http://charts.example #!\n      chart: shop\n"
		],
		good: [
			"apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nspec:\n  url: ssh://git@git.example/shop.git\n",
			"apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { repoURL: \"https://git.example/shop.git\" }\n",
			"apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nspec:\n  url: ${URL}\n"
		]
	}
});
function urlsOf(object) {
	const spec = object.field("spec");
	const sources = spec.field("sources").items.map((source) => source.field("repoURL"));
	return [
		spec.field("url"),
		spec.field("source", "repoURL"),
		...sources
	];
}
//#endregion
//#region src/rules/cluster/exposure/default-backend.ts
var default_backend_default = objectRule(["Ingress"], {
	summary: "An Ingress sends everything that fits no rule to one backend",
	severity: "low",
	why: "Every host name that points at the controller reaches that backend, whatever was meant for it.",
	fix: "Write a rule with a host instead of a default backend.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#default-backend"],
	equivalents: ["kyverno:restrict-ingress-defaultbackend"],
	*check(ingress) {
		for (const backend of [ingress.field("spec", "defaultBackend"), ingress.field("spec", "backend")]) if (!backend.isAbsent) yield backend.violation(`Ingress "${ingress.subject.name}" has a default backend`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  defaultBackend: #!\n    service: { name: shop, port: { number: 80 } }\n", "apiVersion: extensions/v1beta1\nkind: Ingress\nspec:\n  backend: #!\n    serviceName: shop\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - host: shop.example\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/external-ip-service.ts
var external_ip_service_default = objectRule(["Service"], {
	summary: "A Service takes traffic for addresses of its own choice",
	severity: "medium",
	why: "Every node sends what is meant for an address in `externalIPs` to this Service: whoever may write one can sit between others and any address (CVE-2020-8554).",
	fix: "Remove `externalIPs`; let a load balancer assign the address.",
	references: ["https://github.com/kubernetes/kubernetes/issues/97076"],
	equivalents: [
		"trivy:KSV-0108",
		"gatekeeper:K8sExternalIPs",
		"kyverno:restrict-external-ips"
	],
	*check(service) {
		const addresses = service.field("spec", "externalIPs");
		if (addresses.items.length > 0) yield addresses.violation(`Service "${service.subject.name}" takes traffic for external addresses`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nspec:\n  externalIPs: #!\n    - 192.0.2.10\n"],
		good: ["apiVersion: v1\nkind: Service\nspec:\n  externalIPs: []\n", "apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/gateway-without-tls.ts
var gateway_without_tls_default = objectRule(["Gateway"], {
	summary: "A gateway listens for plain HTTP only",
	severity: "medium",
	confidence: "medium",
	why: "Whoever sits between the users and the cluster reads and changes what they send, session cookies and passwords included.",
	fix: "Add a listener for HTTPS with its certificate, and let the one for HTTP redirect to it.",
	references: ["https://gateway-api.sigs.k8s.io/guides/tls/", "https://istio.io/latest/docs/reference/config/networking/gateway/"],
	equivalents: [],
	*check(gateway) {
		const listeners = listenersOf(gateway);
		const plain = listeners.find(({ protocol }) => protocol.is("HTTP"));
		const isOnlyPlain = listeners.every(({ protocol, redirect }) => protocol.is("HTTP") && !redirect.is(true));
		if (plain !== void 0 && isOnlyPlain) yield plain.protocol.violation(`Gateway "${gateway.subject.name}" listens for plain HTTP only`);
	},
	examples: {
		bad: ["apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nspec:\n  listeners:\n    - name: web\n      protocol: HTTP #!\n      port: 80\n", "apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - port:\n        number: 80\n        protocol: HTTP #!\n"],
		good: [
			"apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nspec:\n  listeners:\n    - name: web\n      protocol: HTTP\n    - name: secure\n      protocol: HTTPS\n",
			"apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - port:\n        protocol: HTTP\n      tls:\n        httpsRedirect: true\n",
			"apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nspec:\n  listeners:\n    - name: mesh\n      protocol: HBONE\n"
		]
	}
});
function listenersOf(gateway) {
	const isIstio = gateway.group === "networking.istio.io";
	return gateway.field("spec", isIstio ? "servers" : "listeners").items.map((item) => ({
		protocol: isIstio ? item.field("port", "protocol") : item.field("protocol"),
		redirect: item.field("tls", "httpsRedirect")
	}));
}
//#endregion
//#region src/rules/cluster/exposure/ingress-allows-http.ts
var ingress_allows_http_default = objectRule(["Ingress"], {
	summary: "An Ingress does not say that plain HTTP is off",
	severity: "info",
	why: "Controllers that read the annotation, like the one of Google Cloud, serve HTTP beside HTTPS unless they are told not to.",
	fix: "Add the annotation `kubernetes.io/ingress.allow-http: \"false\"`.",
	references: ["https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#disabling_http"],
	equivalents: ["gatekeeper:K8sHttpsOnly", "kyverno:require-ingress-https"],
	*check(ingress) {
		const annotation = ingress.field("metadata", "annotations", "kubernetes.io/ingress.allow-http");
		if (!annotation.isHidden && writtenText(annotation) !== "false") yield annotation.violation(`Ingress "${ingress.subject.name}" does not say that plain HTTP is off`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: #!\n  name: shop\n", "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    kubernetes.io/ingress.allow-http: \"true\" #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    kubernetes.io/ingress.allow-http: \"false\"\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/ingress-host-outside-tls.ts
var ingress_host_outside_tls_default = objectRule(["Ingress"], {
	summary: "A host of an Ingress is in none of its TLS sections",
	severity: "medium",
	why: "The host is served without its certificate, as plain HTTP or with one that browsers refuse, though the Ingress looks as if it had TLS.",
	fix: "List the host in `tls[].hosts` beside the secret of its certificate.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
	equivalents: ["kyverno:ingress-host-match-tls"],
	*check(ingress) {
		const sections = ingress.field("spec", "tls").items;
		const hosts = sections.flatMap((section) => section.field("hosts").items);
		const isOpen = sections.some((section) => section.field("hosts").items.length === 0);
		if (sections.length === 0 || isOpen || hosts.some((host) => host.isHidden)) return;
		for (const rule of ingress.field("spec", "rules").items) {
			const host = rule.field("host");
			if (host.text !== void 0 && !hosts.some(({ text }) => covers$1(text ?? "", host.text ?? ""))) yield host.violation(`Host ${host.text} is in no TLS section of Ingress "${ingress.subject.name}"`);
		}
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [shop.example, \"*.api.example\"]\n      secretName: tls\n  rules:\n    - host: shop.example\n    - host: admin.example #!\n    - host: a.b.api.example #!\n"],
		good: [
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [\"*.shop.example\"]\n      secretName: tls\n  rules:\n    - host: www.shop.example\n",
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - secretName: tls\n  rules:\n    - host: shop.example\n",
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [\"${HOST}\"]\n  rules:\n    - host: shop.example\n"
		]
	}
});
function covers$1(pattern, host) {
	return pattern === host || pattern.startsWith("*.") && host.replace(/^[^.]+/, "*") === pattern;
}
//#endregion
//#region src/rules/cluster/exposure/ingress-redirect-off.ts
var ingress_redirect_off_default = objectRule(["Ingress", "Route"], {
	summary: "An Ingress or Route keeps serving plain HTTP beside HTTPS",
	severity: "medium",
	why: "The first request of a visitor goes out in the clear: whoever sits in between keeps them there and reads along.",
	fix: "Remove the setting, so that the controller redirects to HTTPS.",
	references: ["https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect", "https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#disabling_http"],
	equivalents: [],
	*check(object) {
		const message = `${object.kind} "${object.subject.name}" serves plain HTTP beside HTTPS`;
		for (const [key, annotation] of object.field("metadata", "annotations").entries) {
			const plain = settings$1.find(([name]) => key.endsWith(name));
			if (plain === void 0 || writtenText(annotation) !== plain[1]) continue;
			yield {
				...annotation.violation(message),
				edit: annotation.set(plain[1] === "true" ? "false" : "true")
			};
		}
		const policy = object.field("spec", "tls", "insecureEdgeTerminationPolicy");
		if (policy.is("Allow")) yield {
			...policy.violation(message),
			edit: policy.set("Redirect")
		};
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: \"false\" #!\n    kubernetes.io/ingress.allow-http: \"true\" #!\n", "apiVersion: route.openshift.io/v1\nkind: Route\nspec:\n  tls:\n    termination: edge\n    insecureEdgeTerminationPolicy: Allow #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: \"true\"\n    kubernetes.io/ingress.allow-http: \"false\"\n", "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/ssl-redirect: \"${REDIRECT}\"\n"]
	}
});
const settings$1 = [
	["ingress.kubernetes.io/ssl-redirect", "false"],
	["ingress.kubernetes.io/force-ssl-redirect", "false"],
	["haproxy.org/ssl-redirect", "false"],
	["kubernetes.io/ingress.allow-http", "true"]
];
//#endregion
//#region src/rules/cluster/exposure/ingress-without-tls.ts
var ingress_without_tls_default = objectRule(["Ingress", "Route"], {
	summary: "An Ingress or Route serves plain HTTP",
	severity: "medium",
	confidence: "medium",
	why: "Whoever sits between the users and the cluster reads and changes what they send, session cookies and passwords included.",
	fix: "Add a `tls` section: the hosts and the secret of their certificate, or for a Route its `termination`.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls", "https://docs.openshift.com/container-platform/latest/networking/routes/secured-routes.html"],
	equivalents: [
		"polaris:tlsSettingsMissing",
		"kubescape:C-0263",
		"gatekeeper:K8sHttpsOnly",
		"kyverno:require-ingress-https",
		"kyverno:check-routes",
		"kyverno:ingress-host-match-tls",
		"kics:ingress_without_tls"
	],
	*check(object) {
		if (object.kind === "Route" && object.group !== "route.openshift.io") return;
		const tls = object.field("spec", "tls");
		if (tls.isAbsent || tls.isList && tls.items.length === 0) yield tls.violation(`${object.kind} "${object.subject.name}" serves its hosts without TLS`);
	},
	examples: {
		bad: [
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec: #!\n  rules:\n    - host: shop.example\n",
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls: [] #!\n",
			"apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: shop\nspec: #!\n  host: shop.example\n"
		],
		good: [
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  tls:\n    - hosts: [shop.example]\n      secretName: shop-tls\n",
			"apiVersion: route.openshift.io/v1\nkind: Route\nspec:\n  tls: { termination: edge }\n",
			"apiVersion: serving.knative.dev/v1\nkind: Route\nspec:\n  traffic: []\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/exposure/load-balancer-service.ts
var load_balancer_service_default = objectRule(["Service"], {
	summary: "A Service asks for a load balancer of its own",
	severity: "info",
	why: "Each one is one more way into the cluster that no Ingress policy sees, and one more bill.",
	fix: "Use `type: ClusterIP` and route to it from the shared Ingress or Gateway.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer"],
	equivalents: [
		"kube-linter:exposed-services",
		"gatekeeper:K8sBlockLoadBalancer",
		"kyverno:no-loadbalancer-service"
	],
	*check(service) {
		if (!isLoadBalancer(service)) return;
		yield service.field("spec", "type").violation(`Service "${service.subject.name}" asks for a load balancer of its own`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer #!\n"],
		good: ["apiVersion: v1\nkind: Service\nspec:\n  type: ClusterIP\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/localhost-service.ts
var localhost_service_default = objectRule(["Service"], {
	summary: "A Service stands for localhost",
	severity: "medium",
	why: "An ingress controller that resolves the name connects to itself: requests from outside reach what listens only there.",
	fix: "Point `externalName` at a name outside the cluster, or use a Service with a selector.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#externalname"],
	equivalents: ["kyverno:no-localhost-service"],
	*check(service) {
		if (service.field("spec", "type").isNot("ExternalName")) return;
		const name = service.field("spec", "externalName");
		if (name.text !== void 0 && loopback.test(name.text)) yield name.violation(`Service "${service.subject.name}" stands for ${name.text}`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nspec:\n  type: ExternalName\n  externalName: localhost #!\n", "apiVersion: v1\nkind: Service\nspec:\n  type: ExternalName\n  externalName: 127.0.0.1 #!\n"],
		good: ["apiVersion: v1\nkind: Service\nspec:\n  type: ExternalName\n  externalName: db.example.com\n"]
	}
});
const loopback = /^(?:(?:.+\.)?localhost(?:\.localdomain)?\.?|127\.\d+\.\d+\.\d+|::1)$/i;
//#endregion
//#region src/analysis/ingress-nginx.ts
function nginxSnippets(ingress) {
	return ingress.field("metadata", "annotations").entries.flatMap(([key, annotation]) => /snippets?$/.test(key) ? [annotation] : []);
}
function snippetsWith(ingress, pattern) {
	return nginxSnippets(ingress).filter(({ node }) => node?.kind === "scalar" && pattern.test(node.text));
}
//#endregion
//#region src/rules/cluster/exposure/nginx-alias-snippet.ts
var nginx_alias_snippet_default = objectRule(["Ingress"], {
	summary: "A snippet of an Ingress serves files of the ingress controller",
	severity: "high",
	why: "With `alias` the controller hands out its own files, its ServiceAccount's token among them, which reads the secrets of the whole cluster.",
	fix: "Remove the snippet; serve files from a workload of their own.",
	references: ["https://github.com/kubernetes/ingress-nginx/issues/7837"],
	equivalents: ["checkov:CKV_K8S_154"],
	*check(ingress) {
		for (const snippet of snippetsWith(ingress, /\balias\b/)) yield snippet.violation(`A snippet of Ingress "${ingress.subject.name}" serves files of the controller`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-snippet: | #!\n      location /x { alias /var/run/secrets/; }\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-alias: www.shop.example\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/nginx-injection.ts
var nginx_injection_default = objectRule(["Ingress"], {
	summary: "An annotation smuggles text into the configuration of nginx",
	severity: "high",
	why: "Controllers before 1.11.5 and 1.12.1 copy the value unchecked: with it, whoever may write an Ingress runs code in the controller and reads the secrets of the cluster (CVE-2025-1097, 1098, 24514).",
	fix: "Write a plain URL or name, and update the controller.",
	references: [
		"https://github.com/kubernetes/kubernetes/issues/131006",
		"https://github.com/kubernetes/kubernetes/issues/131007",
		"https://github.com/kubernetes/kubernetes/issues/131008"
	],
	equivalents: ["trivy:KCV-0093", "kyverno:check-ingress-nginx-controller-version-and-annotation-policy"],
	*check(ingress) {
		for (const [name, unsafe] of annotations) {
			const field = ingress.field("metadata", "annotations", `nginx.ingress.kubernetes.io/${name}`);
			if (field.text !== void 0 && unsafe.test(field.text)) yield field.violation(`Annotation ${name} is more than the value that nginx expects`);
		}
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/auth-url: \"http://auth.example/#;\\n}\" #!\n    nginx.ingress.kubernetes.io/auth-tls-match-cn: CN=app|other #!\n    nginx.ingress.kubernetes.io/mirror-target: http://x.example/{} #!\n    nginx.ingress.kubernetes.io/auth-tls-verify-client: \"on; include /tmp/x\" #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://$host/oauth2/auth?rd=$escaped_request_uri\n    nginx.ingress.kubernetes.io/auth-tls-match-cn: CN=(shop|admin)\n    nginx.ingress.kubernetes.io/mirror-host: ${MIRROR}\n    nginx.ingress.kubernetes.io/auth-tls-verify-client: optional\n"]
	}
});
const notInUrl = /[\s"'`<>{}|\\^;]/;
const annotations = [
	["auth-url", notInUrl],
	["mirror-target", notInUrl],
	["mirror-host", notInUrl],
	["auth-tls-match-cn", /[\r\n#{};]|^[^()]*\|/],
	["auth-tls-verify-client", /^(?!(?:on|off|optional|optional_no_ca)$)/]
];
//#endregion
//#region src/rules/cluster/exposure/nginx-lua-snippet.ts
var nginx_lua_snippet_default = objectRule(["Ingress"], {
	summary: "A snippet of an Ingress runs Lua or reaches for the token of the controller",
	severity: "high",
	why: "The code runs inside the ingress controller and reads its token, and with it the secrets of the whole cluster (CVE-2021-25742).",
	fix: "Remove the snippet; put code into a service of its own.",
	references: ["https://github.com/kubernetes/ingress-nginx/issues/7837"],
	equivalents: ["checkov:CKV_K8S_152"],
	*check(ingress) {
		for (const snippet of snippetsWith(ingress, /lua_|_lua|kubernetes\.io/)) yield snippet.violation(`A snippet of Ingress "${ingress.subject.name}" runs code inside the controller`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-snippet: | #!\n      set_by_lua $token \"return ngx.var.uri\";\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/server-snippet: add_header X-Frame-Options DENY;\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/nginx-snippet.ts
var nginx_snippet_default = objectRule(["Ingress"], {
	summary: "An Ingress writes into the configuration of nginx",
	severity: "medium",
	why: "Whoever may change the Ingress runs directives inside the controller, whose token reads the secrets of the whole cluster (CVE-2021-25742).",
	fix: "Replace the snippet by the annotation for the setting, and keep `allow-snippet-annotations` off.",
	references: ["https://github.com/kubernetes/ingress-nginx/issues/7837"],
	equivalents: [
		"checkov:CKV_K8S_153",
		"kyverno:disallow-ingress-nginx-custom-snippets",
		"kyverno:check-ingress-nginx-controller-version-and-annotation-policy"
	],
	*check(ingress) {
		for (const snippet of nginxSnippets(ingress)) if (!snippet.isAbsent) yield snippet.violation(`Ingress "${ingress.subject.name}" writes into the configuration of nginx`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/configuration-snippet: | #!\n      more_set_headers \"X: y\";\n    nginx.org/server-snippets: \"${SNIPPET}\" #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/rewrite-target: /\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/nginx-snippets-allowed.ts
var nginx_snippets_allowed_default = objectRule(["ConfigMap"], {
	summary: "An ingress controller lets every Ingress write into its configuration",
	severity: "medium",
	why: "Everyone who may write an Ingress in any namespace runs directives in the controller and reads the secrets of the whole cluster with its token (CVE-2021-25742).",
	fix: "Set `allow-snippet-annotations: \"false\"`.",
	references: ["https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations"],
	equivalents: ["kyverno:disallow-ingress-nginx-custom-snippets"],
	*check(config) {
		const allowed = config.field("data", "allow-snippet-annotations");
		if (allowed.isAbsent || allowed.isHidden || writtenText(allowed) === "false") return;
		yield {
			...allowed.violation("Every Ingress may write into the configuration of this controller"),
			edit: allowed.set("false")
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ingress-nginx-controller\ndata:\n  allow-snippet-annotations: \"true\" #!\n"],
		good: ["apiVersion: v1\nkind: ConfigMap\ndata:\n  allow-snippet-annotations: \"false\"\n", "apiVersion: v1\nkind: ConfigMap\ndata:\n  other: \"true\"\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/nginx-unsafe-path.ts
var nginx_unsafe_path_default = objectRule(["Ingress"], {
	summary: "A path of an Ingress changes the configuration of nginx or names files of the controller",
	severity: "high",
	why: "Controllers before 1.2 copy the path into their configuration: it makes them hand out their token, which reads the secrets of the whole cluster (CVE-2021-25745).",
	fix: "Write a plain path with `pathType: Prefix` or `Exact`, and update the controller.",
	references: ["https://github.com/kubernetes/ingress-nginx/issues/8502"],
	equivalents: ["kyverno:restrict-ingress-paths"],
	*check(ingress) {
		for (const rule of ingress.field("spec", "rules").items) for (const item of rule.field("http", "paths").items) {
			const path = item.field("path");
			if (path.text !== void 0 && unsafe.test(path.text)) yield path.violation(`Path "${path.text}" is no plain path`);
		}
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /var/run/secrets/kubernetes.io/serviceaccount #!\n          - path: \"/x/ { alias /; } location ~* ^/y\" #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /shop(/|$)(.*)\n          - path: /api/v[0-9]{1,2}\n          - path: ${BASE}/secrets\n"]
	}
});
const unsafe = /\/etc|\/root|\/var\/run\/(?:secrets|kubernetes)|_by_lua|\b(?:alias|root)\s|;|\}\s*\S*\s*location/;
//#endregion
//#region src/rules/cluster/exposure/node-port-service.ts
var node_port_service_default = objectRule(["Service"], {
	summary: "A Service opens a port on every node",
	severity: "medium",
	why: "Whoever reaches any node reaches the workload, past the load balancer, its TLS and its filters.",
	fix: "Use `type: ClusterIP` behind an Ingress or a Gateway, or a load balancer.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"],
	equivalents: [
		"kube-linter:exposed-services",
		"kube-score:service-type",
		"gatekeeper:K8sBlockNodePort",
		"kyverno:restrict-nodeport",
		"kics:service_type_is_nodeport"
	],
	*check(service) {
		const type = service.field("spec", "type");
		if (type.is("NodePort")) yield type.violation(`Service "${service.subject.name}" opens a port on every node`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  type: NodePort #!\n  ports:\n    - port: 80\n"],
		good: ["apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n", "apiVersion: v1\nkind: Service\nspec:\n  type: ${TYPE}\n"]
	}
});
//#endregion
//#region src/rules/cluster/exposure/open-allow-list.ts
var open_allow_list_default = objectRule(["Ingress"], {
	summary: "The allow list of an Ingress admits every address",
	severity: "medium",
	why: "It reads like a restriction and is none: what was to be reachable from a few networks is open to everybody.",
	fix: "List your networks, or remove the annotation where everybody is meant.",
	references: ["https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#whitelist-source-range"],
	equivalents: ["kics:ingress_whitelist_open_to_all"],
	*check(ingress) {
		for (const [key, annotation] of ingress.field("metadata", "annotations").entries) if (allowList.test(key) && isWorld((annotation.text ?? "").split(","))) yield annotation.violation(`The allow list of Ingress "${ingress.subject.name}" admits every address`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8, 0.0.0.0/0 #!\n    haproxy.org/allow-list: \"::/0\" #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8\n    haproxy.org/whitelist: ${NETWORKS}\n"]
	}
});
const allowList = /\/(?:white|allow)-?list(?:-source-range)?$/;
//#endregion
//#region src/rules/cluster/exposure/open-load-balancer.ts
var open_load_balancer_default = objectRule(["Service"], {
	summary: "A load balancer answers the whole internet",
	severity: "low",
	confidence: "medium",
	why: "Everybody can try every flaw of the workload behind it.",
	fix: "Name your networks in `spec.loadBalancerSourceRanges`, or keep it inside with your provider's annotation for internal load balancers.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer"],
	equivalents: ["kics:service_with_external_load_balancer"],
	*check(service) {
		if (!isLoadBalancer(service) || isInternal(service)) return;
		yield* [openTo(service)].flatMap((field) => field?.violation(`The load balancer of Service "${service.subject.name}" admits every address`) ?? []);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer #!\n", "apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: #!\n    - 0.0.0.0/1\n    - 128.0.0.0/1\n"],
		good: [
			"apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: [203.0.113.0/24]\n",
			"apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    networking.gke.io/load-balancer-type: Internal\nspec:\n  type: LoadBalancer\n",
			"apiVersion: v1\nkind: Service\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: ${NETWORKS}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/exposure/skipped-tls-verification.ts
var skipped_tls_verification_default = objectRule(["APIService", "Config"], {
	summary: "A connection of or to the API server verifies no certificate",
	severity: "medium",
	why: "Whoever answers in place of the other side is believed: they read the requests with their credentials and choose the answers.",
	fix: "Remove the setting and give the certificate of the authority: `caBundle`, or `certificate-authority-data` in a kubeconfig.",
	references: ["https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/#contacting-the-extension-apiserver"],
	equivalents: ["semgrep:skip-tls-verify-service", "semgrep:skip-tls-verify-cluster"],
	*check(object) {
		for (const setting of settings(object)) {
			if (!setting.is(true)) continue;
			yield {
				...setting.violation("The certificate of the other side is not verified"),
				edit: setting.set(false)
			};
		}
	},
	examples: {
		bad: ["apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nspec:\n  insecureSkipTLSVerify: true #!\n", "apiVersion: v1\nkind: Config\nclusters:\n  - name: shop\n    cluster:\n      insecure-skip-tls-verify: true #!\n"],
		good: ["apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nspec:\n  caBundle: LS0t\n", "apiVersion: v1\nkind: Config\nclusters:\n  - name: shop\n    cluster: { insecure-skip-tls-verify: false }\n"]
	}
});
function settings(object) {
	if (object.kind === "APIService") return [object.field("spec", "insecureSkipTLSVerify")];
	return object.field("clusters").items.map((item) => item.field("cluster", "insecure-skip-tls-verify"));
}
//#endregion
//#region src/rules/cluster/exposure/wildcard-ingress-host.ts
var wildcard_ingress_host_default = objectRule(["Ingress"], {
	summary: "An Ingress answers for every host name",
	severity: "low",
	why: "It takes over requests that nobody meant for it, those of other teams and forgotten DNS entries included.",
	fix: "Name the full host of each rule.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards"],
	equivalents: [
		"gatekeeper:K8sBlockWildcardIngress",
		"kyverno:restrict-ingress-wildcard",
		"kyverno:disallow-empty-ingress-host"
	],
	*check(ingress) {
		for (const rule of ingress.field("spec", "rules").items) {
			const host = rule.field("host");
			if (host.isAbsent || host.is("")) yield host.violation("A rule of the Ingress answers for every host");
			else if (host.text?.includes("*")) yield host.violation(`A rule of the Ingress answers for ${host.text}`);
		}
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - host: \"*.example.com\" #!\n    - host: \"\" #!\n    - http: { paths: [] } #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec:\n  rules:\n    - host: shop.example\n    - host: \"${HOST}\"\n"]
	}
});
//#endregion
//#region src/rules/cluster/identities/account-secrets-listed.ts
var account_secrets_listed_default = objectRule(["ServiceAccount"], {
	summary: "A service account lists secrets",
	severity: "low",
	why: "The list was for tokens that never expire; since Kubernetes 1.24 nothing needs it, and what it names often is such a token.",
	fix: "Remove `secrets`; pods receive tokens that expire.",
	references: ["https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets"],
	equivalents: ["kyverno:check-serviceaccount-secrets"],
	*check(account) {
		const secrets = account.field("secrets");
		if (secrets.items.length === 0) return;
		yield secrets.violation(`Service account "${account.subject.name}" lists secrets`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nsecrets: #!\n  - name: shop-token-x7k2p\n"],
		good: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nsecrets: []\nimagePullSecrets:\n  - name: registry\n", "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nsecrets: ${SECRETS}\n"]
	}
});
//#endregion
//#region src/rules/cluster/identities/account-token-automount.ts
var account_token_automount_default = objectRule(["ServiceAccount"], {
	summary: "Every pod of a service account receives its token",
	severity: "info",
	why: "A pod that does not talk to the API server carries a credential for it that an attacker can take.",
	fix: "Set `automountServiceAccountToken: false` here, and `true` in the pods that need the token.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"],
	equivalents: ["kyverno:restrict-sa-automount-sa-token"],
	*check(account) {
		const automount = account.field("automountServiceAccountToken");
		if (account.subject.name !== "default" && (automount.is(true) || automount.isAbsent)) yield automount.violation(`Every pod of service account "${account.subject.name}" receives its token`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop #!\n", "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: true #!\n"],
		good: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: false\n", "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: ${AUTOMOUNT}\n"]
	}
});
//#endregion
//#region src/analysis/binding.ts
function subjectsNamed(binding, ...names) {
	return binding.field("subjects").items.filter((subject) => names.some((name) => subject.field("name").is(name)));
}
function bindsTo(binding, ...roles) {
	return roles.some((role) => binding.field("roleRef", "name").is(role));
}
//#endregion
//#region src/rules/cluster/identities/all-service-accounts-binding.ts
var all_service_accounts_binding_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	summary: "A role is bound to every service account",
	severity: "medium",
	why: "Every pod of the cluster has the permissions of the role, also the one an attacker gets into.",
	fix: "Bind the service account that needs the role.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions"],
	equivalents: [],
	*check(binding) {
		if (bindsTo(binding, "system:service-account-issuer-discovery")) return;
		for (const subject of subjectsNamed(binding, "system:serviceaccounts")) yield subject.violation(`${binding.kind} "${binding.subject.name}" gives a role to every service account`);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:serviceaccounts #!\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n  - kind: Group\n    name: system:serviceaccounts #!\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:service-account-issuer-discovery\nsubjects:\n  - kind: Group\n    name: system:serviceaccounts\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:serviceaccounts:shop\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/identities/anonymous-binding.ts
var anonymous_binding_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	summary: "A role is bound to requests without a login",
	severity: "high",
	why: "Whoever reaches the API server has the permissions of the role, without any credential.",
	fix: "Remove the subject; bind a user, group or service account.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles"],
	equivalents: [
		"trivy:KSV-0122",
		"kubescape:C-0262",
		"kubesec:BindingsToSystemAnonymous",
		"gatekeeper:K8sDisallowAnonymous",
		"kyverno:restrict-binding-system-groups"
	],
	*check(binding) {
		if (bindsTo(binding, "system:public-info-viewer", "kubeadm:bootstrap-signer-clusterinfo")) return;
		for (const subject of subjectsNamed(binding, "system:anonymous", "system:unauthenticated")) yield subject.violation(`${binding.kind} "${binding.subject.name}" gives a role to everybody, without a login`);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: system:anonymous #!\n  - kind: Group\n    name: system:unauthenticated #!\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:unauthenticated #!\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:public-info-viewer\nsubjects:\n  - kind: Group\n    name: system:unauthenticated\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/identities/authenticated-binding.ts
var authenticated_binding_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	summary: "A role is bound to everybody who is logged in",
	severity: "high",
	why: "Every user and every pod of the cluster has the permissions of the role; with some providers everybody with an account there.",
	fix: "Bind the group or service account that needs the role.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles", "https://cloud.google.com/kubernetes-engine/docs/best-practices/rbac"],
	equivalents: [
		"trivy:KSV-01011",
		"kubescape:C-0265",
		"gatekeeper:K8sDisallowAnonymous"
	],
	*check(binding) {
		if (bindsTo(binding, "system:basic-user", "system:discovery", "system:public-info-viewer")) return;
		const severity = binding.kind === "RoleBinding" ? "medium" : void 0;
		for (const subject of subjectsNamed(binding, "system:authenticated")) {
			const message = `${binding.kind} "${binding.subject.name}" gives a role to everybody who is logged in`;
			yield subject.violation(message, severity);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:authenticated #!\n  - kind: User\n    name: jane\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:authenticated #!\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:discovery\nsubjects:\n  - kind: Group\n    name: system:authenticated\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/identities/cluster-admin-binding.ts
var cluster_admin_binding_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	summary: "Somebody is made cluster-admin",
	severity: "critical",
	why: "The subjects do what they like, in the whole cluster or, by a RoleBinding, in the namespace; one stolen token is enough.",
	fix: "Bind a role that lists what the subjects need.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"kube-linter:cluster-admin-role-binding",
		"trivy:KSV-0111",
		"polaris:clusterrolebindingClusterAdmin",
		"polaris:rolebindingClusterAdminClusterRole",
		"kubescape:C-0185",
		"kyverno:restrict-binding-clusteradmin",
		"kics:cluster_admin_rolebinding_with_superuser_permissions"
	],
	*check(binding) {
		if (!bindsTo(binding, "cluster-admin")) return;
		const message = `${binding.kind} "${binding.subject.name}" makes its subjects cluster-admin`;
		const severity = binding.kind === "RoleBinding" ? "high" : void 0;
		yield binding.field("roleRef", "name").violation(message, severity);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin #!\nsubjects:\n  - kind: User\n    name: jane\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin #!\nsubjects:\n  - kind: User\n    name: jane\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: User\n    name: jane\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: ${ROLE}\nsubjects:\n  - kind: User\n    name: jane\n"]
	}
});
//#endregion
//#region src/rules/cluster/identities/cluster-wide-admin.ts
var cluster_wide_admin_default = objectRule(["ClusterRoleBinding"], {
	summary: "A role made for one namespace is bound in the whole cluster",
	severity: "high",
	why: "In every namespace the subjects read secrets and run pods, in `kube-system` as well: that leads to cluster-admin.",
	fix: "Bind `admin` or `edit` by a RoleBinding in the namespaces of the subjects.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
	equivalents: ["trivy:KSV-0111"],
	*check(binding) {
		if (!bindsTo(binding, "admin", "edit")) return;
		const name = binding.field("roleRef", "name");
		yield name.violation(`ClusterRoleBinding "${binding.subject.name}" hands out ${name.text} in every namespace`);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: admin #!\nsubjects:\n  - kind: User\n    name: jane\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: edit #!\nsubjects:\n  - kind: User\n    name: jane\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: admin\nsubjects:\n  - kind: User\n    name: jane\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: User\n    name: jane\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: ${ROLE}\nsubjects:\n  - kind: User\n    name: jane\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/identities/default-account-binding.ts
var default_account_binding_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	summary: "A role is bound to a default service account",
	severity: "medium",
	why: "Every pod of the namespace that names no service account has the permissions of the role.",
	fix: "Create a service account for the workload that needs the role, and bind that.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions"],
	equivalents: ["checkov:CKV_K8S_42", "kics:role_binding_to_default_service_account"],
	*check(binding) {
		for (const subject of subjectsNamed(binding, "default")) {
			if (!subject.field("kind").is("ServiceAccount")) continue;
			yield subject.violation(`${binding.kind} "${binding.subject.name}" gives a role to a default service account`);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: ServiceAccount\n    name: default #!\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: jane\n  - kind: ServiceAccount\n    name: default #!\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: ServiceAccount\n    name: shop\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: User\n    name: default\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: ServiceAccount\n    name: ${ACCOUNT}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/identities/default-account-token.ts
var default_account_token_default = objectRule(["ServiceAccount"], {
	summary: "Pods without a service account receive the token of the default one",
	severity: "low",
	why: "An attacker in any such pod can talk to the API server with it, and has whatever is ever bound to the account.",
	fix: "Set `automountServiceAccountToken: false` on the service account `default`.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"],
	equivalents: ["kubescape:C-0189", "kyverno:restrict-sa-automount-sa-token"],
	*check(account) {
		if (account.subject.name !== "default") return;
		const automount = account.field("automountServiceAccountToken");
		if (automount.is(true) || automount.isAbsent) yield automount.violation("Pods that name no service account receive a token");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default #!\n", "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: true #!\n"],
		good: [
			"apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: false\n",
			"apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\n",
			"apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: ${AUTOMOUNT}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/identities/long-lived-token.ts
var long_lived_token_default = objectRule(["Secret"], {
	summary: "A secret holds a token of a service account that never expires",
	severity: "medium",
	why: "Whoever reads the secret once acts as the service account until somebody deletes it.",
	fix: "Mount a projected token, or ask for one with `kubectl create token`; both expire.",
	references: ["https://kubernetes.io/docs/concepts/security/service-accounts/#get-a-token"],
	equivalents: ["kyverno:deny-secret-service-account-token-type"],
	*check(secret) {
		const type = secret.field("type");
		if (!type.is("kubernetes.io/service-account-token")) return;
		yield type.violation(`Secret "${secret.subject.name}" holds a token that never expires`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop-token\n  annotations: { kubernetes.io/service-account.name: shop }\ntype: kubernetes.io/service-account-token #!\n"],
		good: ["apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\n", "apiVersion: v1\nkind: Secret\ntype: ${TYPE}\n"]
	}
});
//#endregion
//#region src/rules/cluster/identities/masters-binding.ts
var masters_binding_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	summary: "A binding relies on the group system:masters",
	severity: "medium",
	why: "Members of the group pass every check of permissions, and no change of roles or bindings takes that from them.",
	fix: "Bind a group of your own, and keep `system:masters` for emergencies.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"trivy:KSV-0123",
		"kubescape:C-0246",
		"kyverno:restrict-binding-system-groups"
	],
	*check(binding) {
		for (const subject of subjectsNamed(binding, "system:masters")) yield subject.violation(`${binding.kind} "${binding.subject.name}" names the group system:masters`);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:masters #!\n  - kind: User\n    name: jane\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: system:masters #!\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: shop:masters\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: app\nsubjects:\n  - kind: Group\n    name: ${GROUP}\n"]
	}
});
//#endregion
//#region src/rules/cluster/identities/self-provisioner-binding.ts
var self_provisioner_binding_default = objectRule(["ClusterRoleBinding"], {
	summary: "Users create OpenShift projects as they like",
	severity: "medium",
	why: "Whoever creates a project is its administrator, in a namespace that no quota and no policy of yours knows.",
	fix: "Remove the subjects, and let a reviewed pipeline create projects.",
	references: ["https://docs.openshift.com/container-platform/latest/applications/projects/configuring-project-creation.html"],
	equivalents: ["kyverno:disallow-self-provisioner-binding"],
	*check(binding) {
		if (!bindsTo(binding, "self-provisioner") || binding.field("subjects").items.length === 0) return;
		const message = `ClusterRoleBinding "${binding.subject.name}" lets its subjects create projects`;
		yield binding.field("roleRef", "name").violation(message);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: self-provisioner #!\nsubjects:\n  - kind: Group\n    name: system:authenticated:oauth\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: self-provisioners\nroleRef:\n  name: self-provisioner\nsubjects: null\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: User\n    name: jane\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: ${ROLE}\nsubjects:\n  - kind: User\n    name: jane\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-added-capabilities.ts
var psp_added_capabilities_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy lets containers add capabilities",
	severity: "low",
	why: "What is added is beyond what a runtime gives, up to the capabilities that own the node.",
	fix: "Remove `allowedCapabilities` and `defaultAddCapabilities`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_24",
		"kubescape:C-0219",
		"kics:psp_with_added_capabilities"
	],
	*check(policy) {
		for (const key of ["allowedCapabilities", "defaultAddCapabilities"]) {
			const added = policy.field("spec", key);
			if (added.items.length === 0) continue;
			yield added.violation(`PodSecurityPolicy "${policy.subject.name}" lets containers add capabilities`);
		}
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowedCapabilities: #!\n    - SYS_ADMIN\n  defaultAddCapabilities: [CHOWN] #!\n"],
		good: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowedCapabilities: []\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: false\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowedCapabilities: ${ALLOWED}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-host-ipc.ts
var psp_host_ipc_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy admits pods that share the memory of their node",
	severity: "medium",
	why: "Whoever may use the policy reads what the node's processes share with each other.",
	fix: "Remove `hostIPC: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_3",
		"kubescape:C-0215",
		"kics:psp_allows_sharing_host_ipc"
	],
	*check(policy) {
		const admitted = policy.field("spec", "hostIPC");
		if (admitted.is(true)) yield {
			...admitted.violation(`PodSecurityPolicy "${policy.subject.name}" admits pods that share the inter-process communication of their node`),
			edit: admitted.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostIPC: true #!\n"],
		good: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostIPC: false\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostIPC: ${ADMIT}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-host-network.ts
var psp_host_network_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy admits pods in the network of their node",
	severity: "medium",
	why: "Whoever may use the policy reaches what listens only on the node, past network policies.",
	fix: "Remove `hostNetwork: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_4",
		"kubescape:C-0216",
		"kics:psp_allows_containers_to_share_the_host_network_namespace"
	],
	*check(policy) {
		const admitted = policy.field("spec", "hostNetwork");
		if (admitted.is(true)) yield {
			...admitted.violation(`PodSecurityPolicy "${policy.subject.name}" admits pods in the network of their node`),
			edit: admitted.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostNetwork: true #!\n"],
		good: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostNetwork: false\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostNetwork: ${ADMIT}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-host-pid.ts
var psp_host_pid_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy admits pods that see the processes of their node",
	severity: "medium",
	why: "Whoever may use the policy reads the memory and environment of the node's processes.",
	fix: "Remove `hostPID: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_1",
		"kubescape:C-0214",
		"kics:psp_allows_sharing_host_pid"
	],
	*check(policy) {
		const admitted = policy.field("spec", "hostPID");
		if (admitted.is(true)) yield {
			...admitted.violation(`PodSecurityPolicy "${policy.subject.name}" admits pods that share the processes of their node`),
			edit: admitted.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostPID: true #!\n"],
		good: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostPID: false\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  hostPID: ${ADMIT}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-net-raw.ts
var psp_net_raw_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy leaves containers the capability NET_RAW",
	severity: "low",
	why: "With raw sockets an attacker in a container forges packets, and so poses as other pods of the node.",
	fix: "Add `NET_RAW` or `ALL` to `requiredDropCapabilities`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: ["checkov:CKV_K8S_7", "kics:net_raw_capabilities_disabled_for_podsecuritypolicy"],
	*check(policy) {
		const dropped = policy.field("spec", "requiredDropCapabilities");
		const enough = dropped.items.some((item) => item.isHidden || item.is("ALL") || item.is("NET_RAW"));
		if (dropped.items.length === 0 || enough) return;
		yield dropped.violation(`PodSecurityPolicy "${policy.subject.name}" leaves containers NET_RAW`);
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [KILL, MKNOD] #!\n"],
		good: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [NET_RAW]\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [\"${DROPPED}\"]\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: false\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-privilege-escalation.ts
var psp_privilege_escalation_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy admits privilege escalation",
	severity: "low",
	why: "With setuid programs in the image, an attacker who is an ordinary user inside a container becomes root in it.",
	fix: "Set `allowPrivilegeEscalation: false`; it is true where it is missing.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_5",
		"kubescape:C-0217",
		"kics:psp_allows_privilege_escalation"
	],
	*check(policy) {
		const escalation = policy.field("spec", "allowPrivilegeEscalation");
		if (escalation.is(true) || escalation.isAbsent) yield {
			...escalation.violation(`PodSecurityPolicy "${policy.subject.name}" admits privilege escalation`),
			edit: escalation.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec: #!\n  privileged: false\n", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowPrivilegeEscalation: true #!\n"],
		good: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowPrivilegeEscalation: false\n", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  allowPrivilegeEscalation: ${ESCALATION}\n"]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-privileged.ts
var psp_privileged_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy admits privileged containers",
	severity: "medium",
	why: "Whoever may use the policy starts a container that owns its node.",
	fix: "Remove `privileged: true`; where the policy is gone since Kubernetes 1.25, enforce a Pod Security level instead.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_2",
		"kubescape:C-0213",
		"kics:psp_set_to_privileged"
	],
	*check(policy) {
		const admitted = policy.field("spec", "privileged");
		if (admitted.is(true)) yield {
			...admitted.violation(`PodSecurityPolicy "${policy.subject.name}" admits privileged containers`),
			edit: admitted.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: true #!\n"],
		good: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: false\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  volumes: [configMap]\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  privileged: ${ADMIT}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-required-drop.ts
var psp_required_drop_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy makes containers drop no capability",
	severity: "low",
	why: "Containers keep the capabilities of their runtime, among them the ones to forge packets and to change owners of files.",
	fix: "Set `requiredDropCapabilities: [ALL]`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_7",
		"checkov:CKV_K8S_36",
		"kubescape:C-0220",
		"kics:net_raw_capabilities_disabled_for_podsecuritypolicy",
		"kics:not_limited_capabilities_for_pod_security_policy"
	],
	*check(policy) {
		const dropped = policy.field("spec", "requiredDropCapabilities");
		if (dropped.isAbsent || dropped.isList && dropped.items.length === 0) yield dropped.violation(`PodSecurityPolicy "${policy.subject.name}" makes containers drop no capability`);
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec: #!\n  privileged: false\n", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [] #!\n"],
		good: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: [ALL]\n", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  requiredDropCapabilities: ${DROPPED}\n"]
	}
});
//#endregion
//#region src/analysis/root-range.ts
function rootRange(strategy) {
	const rule = strategy.field("rule");
	if (rule.isAbsent || rule.is("RunAsAny") || rule.is("MayRunAs")) return rule;
	if (!rule.is("MustRunAs")) return void 0;
	const ranges = strategy.field("ranges");
	return ranges.isAbsent || ranges.isList && ranges.items.length === 0 ? ranges : ranges.items.find((range) => range.field("min").is(0))?.field("min");
}
//#endregion
//#region src/rules/cluster/legacy/psp-root-group.ts
var psp_root_group_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy admits the group root",
	severity: "low",
	why: "Files that belong to the group root, on volumes and in images, can be read and changed.",
	fix: "Set `rule: MustRunAs` for `fsGroup` and `supplementalGroups`, with ranges that begin at 1.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: ["kics:root_containers_admitted"],
	*check(policy) {
		for (const groups of ["fsGroup", "supplementalGroups"]) {
			const root = rootRange(policy.field("spec", groups));
			if (root) yield root.violation(`PodSecurityPolicy "${policy.subject.name}" admits the group root as ${groups}`);
		}
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  fsGroup:\n    rule: RunAsAny #!\n  supplementalGroups:\n    rule: MustRunAs\n    ranges:\n      - { min: 0, max: 65535 } #!\n"],
		good: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  fsGroup: &groups\n    rule: MustRunAs\n    ranges:\n      - { min: 1, max: 65535 }\n  supplementalGroups: *groups\n", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  fsGroup:\n    rule: ${RULE}\n  supplementalGroups:\n    rule: ${RULE}\n"]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-root.ts
var psp_root_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy admits root",
	severity: "low",
	why: "A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.",
	fix: "Set `runAsUser.rule: MustRunAsNonRoot`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: [
		"checkov:CKV_K8S_6",
		"kubescape:C-0218",
		"kics:root_containers_admitted"
	],
	*check(policy) {
		const root = rootRange(policy.field("spec", "runAsUser"));
		if (root) yield root.violation(`PodSecurityPolicy "${policy.subject.name}" admits containers that run as root`);
	},
	examples: {
		bad: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: RunAsAny #!\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec: #!\n  privileged: false\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: MustRunAs\n    ranges:\n      - min: 0 #!\n        max: 65535\n"
		],
		good: [
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: MustRunAsNonRoot\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: MustRunAs\n    ranges:\n      - { min: 1, max: 65535 }\n",
			"apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  runAsUser:\n    rule: ${RULE}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/psp-seccomp.ts
var psp_seccomp_default = objectRule(["PodSecurityPolicy"], {
	summary: "A PodSecurityPolicy sets no seccomp profile",
	severity: "low",
	why: "Containers may use every system call, and so reach more flaws of the kernel.",
	fix: "Set the annotation `seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-policy/"],
	equivalents: ["checkov:CKV_K8S_32"],
	*check(policy) {
		const profile = policy.field("metadata", "annotations", annotation$1);
		if (profile.isAbsent || profile.is("unconfined")) yield profile.violation(`PodSecurityPolicy "${policy.subject.name}" sets no seccomp profile`);
	},
	examples: {
		bad: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: #!\n  name: app\nspec: {}\n", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/defaultProfileName: unconfined #!\nspec: {}\n"],
		good: ["apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default\nspec: {}\n", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/defaultProfileName: ${PROFILE}\nspec: {}\n"]
	}
});
const annotation$1 = "seccomp.security.alpha.kubernetes.io/defaultProfileName";
//#endregion
//#region src/finding/severity.ts
const layers = [
	"cloud",
	"cluster",
	"container",
	"code"
];
const severities = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
const confidences = [
	"high",
	"medium",
	"low"
];
function reaches(severity, threshold) {
	return threshold !== "never" && severities.indexOf(severity) <= severities.indexOf(threshold);
}
//#endregion
//#region src/analysis/policy-rule.ts
const reading = [
	"get",
	"list",
	"watch"
];
const changing = [
	"create",
	"update",
	"patch",
	"delete",
	"deletecollection",
	"impersonate"
];
const sensitive = [
	{
		group: "",
		resources: [
			"secrets",
			"pods",
			"replicationcontrollers",
			"users",
			"groups",
			"serviceaccounts"
		]
	},
	{
		group: "apps",
		resources: [
			"deployments",
			"statefulsets",
			"daemonsets",
			"replicasets"
		]
	},
	{
		group: "batch",
		resources: ["jobs", "cronjobs"]
	},
	{
		group: "rbac.authorization.k8s.io",
		resources: [
			"roles",
			"clusterroles",
			"rolebindings",
			"clusterrolebindings"
		]
	}
];
var PolicyRule = class {
	field;
	constructor(field) {
		this.field = field;
	}
	wildcard(key) {
		return this.#item(key, "*");
	}
	get isEverything() {
		return this.wildcard("verbs") !== void 0 && this.wildcard("resources") !== void 0 && this.covers("");
	}
	get sensitive() {
		return sensitive.flatMap((access) => this.covers(access.group) ? this.naming(access) : [])[0];
	}
	grants(access) {
		return (this.wildcard("resources") !== void 0 || this.naming(access).length > 0) && this.covers(access.group) && this.verbs(access).length > 0;
	}
	covers(group) {
		return group === "*" || this.wildcard("apiGroups") !== void 0 || this.#item("apiGroups", group) !== void 0;
	}
	naming({ resources }) {
		const named = new Set(resources.flatMap((resource) => [resource, resource.replace(/^[^/]+\//, "*/")]));
		return this.#items("resources").filter(({ text }) => text !== void 0 && named.has(text));
	}
	verbs({ verbs }) {
		const every = this.wildcard("verbs") !== void 0;
		return verbs.filter((verb) => every || this.#item("verbs", verb) !== void 0);
	}
	get names() {
		return this.#items("resourceNames").flatMap(({ text }) => text ?? []);
	}
	get isLimited() {
		const names = this.field.field("resourceNames");
		return !names.isAbsent && (names.isHidden || names.items.length > 0) && !this.names.includes("*");
	}
	#items(key) {
		return this.field.field(key).items;
	}
	#item(key, value) {
		return this.#items(key).find((item) => item.is(value));
	}
};
function policyRules(role) {
	return role.field("rules").items.map((field) => new PolicyRule(field));
}
//#endregion
//#region src/analysis/grants.ts
function grants(role, ...accesses) {
	return policyRules(role).flatMap((rule) => accesses.flatMap((access) => {
		const verbs = rule.verbs(access);
		if (verbs.length === 0 || !rule.covers(access.group)) return [];
		return rule.naming(access).map((resource) => grant(role, rule, resource, verbs));
	}));
}
function grant({ kind, subject }, rule, resource, verbs) {
	const name = resource.text ?? "";
	const isEveryVerb = rule.wildcard("verbs") !== void 0;
	const names = rule.isLimited ? `.names[${rule.names.toSorted().join()}]` : "";
	return {
		rule,
		verbs,
		resource,
		violation: ({ inNamespace, withoutEffect, limited } = {}) => ({
			...resource.violation(`${kind} "${subject.name}" may ${isEveryVerb ? "use every verb on" : listed(verbs)} ${name}`, lowest(kind === "Role" && subject.namespace !== "kube-system" ? inNamespace : void 0, kind === "Role" ? withoutEffect : void 0, rule.isLimited ? limited : void 0)),
			field: `rules[${name}].verbs[${isEveryVerb ? "*" : verbs.join()}]${names}`
		})
	};
}
function lowest(...graded) {
	return severities.findLast((severity) => graded.includes(severity));
}
function listed(words) {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
//#endregion
//#region src/analysis/constraint-use.ts
function constraintUses(object, constraints) {
	const message = (name) => `${object.kind} "${object.subject.name}" hands out the SCC ${name}`;
	if (object.kind.endsWith("Binding")) return constraints.filter((name) => bindsTo(object, `system:openshift:scc:${name}`)).map((name) => object.field("roleRef", "name").violation(message(name)));
	return grants(object, use).flatMap((grant) => constraints.filter((name) => grant.rule.names.includes(name)).map((name) => ({
		...grant.violation(),
		message: message(name)
	})));
}
const use = {
	group: "security.openshift.io",
	resources: ["securitycontextconstraints"],
	verbs: ["use"]
};
//#endregion
//#region src/rules/cluster/legacy/scc-anyuid.ts
var scc_anyuid_default = objectRule([
	"Role",
	"ClusterRole",
	"RoleBinding",
	"ClusterRoleBinding"
], {
	summary: "Pods may run as root by the SCC anyuid",
	severity: "medium",
	why: "OpenShift gives each namespace user numbers of its own; with `anyuid` a container runs as whatever its image says, mostly root.",
	fix: "Build the image for an arbitrary user, or use the SCC `nonroot-v2`.",
	references: ["https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html"],
	equivalents: ["kyverno:disallow-security-context-constraint-anyuid"],
	*check(object) {
		yield* constraintUses(object, ["anyuid"]);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints] #!\n    resourceNames: [anyuid]\n    verbs: [use]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:anyuid #!\nsubjects:\n  - kind: User\n    name: jane\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: [nonroot-v2]\n    verbs: [use]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:nonroot-v2\nsubjects:\n  - kind: User\n    name: jane\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: ['${SCC}']\n    verbs: [use]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/scc-privileged-use.ts
var scc_privileged_use_default = objectRule([
	"Role",
	"ClusterRole",
	"RoleBinding",
	"ClusterRoleBinding"
], {
	summary: "Pods may take over their node by a built-in SCC",
	severity: "high",
	why: "With `privileged`, `hostaccess` or `hostmount-anyuid` whoever starts a pod reads and writes the node.",
	fix: "Use `restricted-v2`, or an SCC of your own that allows just the one thing the workload needs.",
	references: ["https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html"],
	equivalents: [],
	*check(object) {
		yield* constraintUses(object, [
			"privileged",
			"hostaccess",
			"hostmount-anyuid"
		]);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints] #!\n    resourceNames: [privileged]\n    verbs: [use]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:hostmount-anyuid #!\nsubjects:\n  - kind: User\n    name: jane\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: [restricted-v2]\n    verbs: [use]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: system:openshift:scc:anyuid\nsubjects:\n  - kind: User\n    name: jane\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [security.openshift.io]\n    resources: [securitycontextconstraints]\n    resourceNames: ['${SCC}']\n    verbs: [use]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/legacy/scc-privileged.ts
var scc_privileged_default = objectRule(["SecurityContextConstraints"], {
	summary: "SecurityContextConstraints admit privileged containers",
	severity: "high",
	why: "Whoever may use them starts a container that owns its node.",
	fix: "Set `allowPrivilegedContainer: false`.",
	references: ["https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html"],
	equivalents: ["kube-linter:scc-deny-privileged-container"],
	*check(constraints) {
		const admitted = constraints.field("allowPrivilegedContainer");
		if (!admitted.is(true)) return;
		const message = `SecurityContextConstraints "${constraints.subject.name}" admit privileged containers`;
		yield {
			...admitted.violation(message),
			edit: admitted.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\nallowPrivilegedContainer: true #!\n"],
		good: [
			"apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\nallowPrivilegedContainer: false\n",
			"apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\n",
			"apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\nallowPrivilegedContainer: ${PRIVILEGED}\n"
		]
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
			span: key,
			edit: {
				kind: "unshadow",
				key
			}
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n  hostNetwork: true #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n"]
	}
});
//#endregion
//#region src/rules/cluster/mesh/default-tls-options.ts
var default_tls_options_default = objectRule(["TLSOption"], {
	summary: "A TLSOption changes the TLS of every router of Traefik",
	severity: "low",
	why: "The options called `default` hold for all routers that name none: one object of one team weakens the TLS of all others.",
	fix: "Give the options a name, and name them in `tls.options` of the routers that are meant.",
	references: ["https://doc.traefik.io/traefik/https/tls/#tls-options"],
	equivalents: ["kyverno:disallow-default-tlsoptions"],
	*check(options) {
		const name = options.field("metadata", "name");
		if (name.is("default")) yield name.violation("These options hold for every router that names none");
	},
	examples: {
		bad: ["apiVersion: traefik.io/v1alpha1\nkind: TLSOption\nmetadata:\n  name: default #!\n"],
		good: ["apiVersion: traefik.io/v1alpha1\nkind: TLSOption\nmetadata:\n  name: modern\n"]
	}
});
//#endregion
//#region src/rules/cluster/mesh/destination-without-tls.ts
var destination_without_tls_default = objectRule(["DestinationRule"], {
	summary: "A service mesh sends requests without TLS",
	severity: "medium",
	why: "Whoever sits between the two services reads and changes what they say, credentials included.",
	fix: "Set `tls.mode: ISTIO_MUTUAL` inside the mesh, `SIMPLE` or `MUTUAL` with `caCertificates` outside of it.",
	references: ["https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings"],
	equivalents: ["kyverno:enforce-tls-hosts-host-subnets"],
	*check(rule) {
		const subsets = rule.field("spec", "subsets").items.map((subset) => subset.field("trafficPolicy"));
		for (const policy of [rule.field("spec", "trafficPolicy"), ...subsets]) for (const tls of settingsOf(policy)) {
			const mode = tls.field("mode");
			const unverified = tls.field("insecureSkipVerify");
			if (mode.is("DISABLE")) yield mode.violation("Requests to this destination go out in the clear");
			if (unverified.is(true)) yield {
				...unverified.violation("The certificate of this destination is not verified"),
				edit: unverified.set(false)
			};
		}
	},
	examples: {
		bad: ["apiVersion: networking.istio.io/v1\nkind: DestinationRule\nspec:\n  trafficPolicy:\n    tls:\n      mode: DISABLE #!\n    portLevelSettings:\n      - port: { number: 80 }\n        tls: { mode: DISABLE } #!\n  subsets:\n    - name: v2\n      trafficPolicy:\n        tls:\n          mode: SIMPLE\n          insecureSkipVerify: true #!\n"],
		good: ["apiVersion: networking.istio.io/v1\nkind: DestinationRule\nspec:\n  trafficPolicy:\n    tls: { mode: ISTIO_MUTUAL }\n  subsets:\n    - name: v2\n      trafficPolicy: { tls: { mode: \"${MODE}\" } }\n"]
	}
});
function settingsOf(policy) {
	return [policy, ...policy.field("portLevelSettings").items].map((part) => part.field("tls"));
}
//#endregion
//#region src/analysis/mesh-injection.ts
const switches = [
	{
		among: "labels",
		key: "sidecar.istio.io/inject",
		off: "false",
		on: /^true$/
	},
	{
		among: "annotations",
		key: "sidecar.istio.io/inject",
		off: "false",
		on: /^true$/
	},
	{
		among: "labels",
		key: "istio-injection",
		off: "disabled",
		on: /^enabled$/
	},
	{
		among: "labels",
		key: "istio.io/dataplane-mode",
		off: "none",
		on: /^ambient$/
	},
	{
		among: "labels",
		key: "istio.io/rev",
		off: "",
		on: /./
	},
	{
		among: "annotations",
		key: "linkerd.io/inject",
		off: "disabled",
		on: /^(?:enabled|ingress)$/
	}
];
function keptOut(metadata) {
	return switches.flatMap(({ among, key, off }) => {
		const field = metadata.field(among, key);
		return off !== "" && writtenText(field) === off ? [field] : [];
	});
}
function isTakenIn(metadata) {
	return switches.some(({ among, key, on }) => {
		const field = metadata.field(among, key);
		return field.isHidden || on.test(writtenText(field) ?? "");
	});
}
//#endregion
//#region src/rules/cluster/mesh/mesh-injection-disabled.ts
var mesh_injection_disabled_default = objectRule(["*"], {
	summary: "A workload or namespace is kept out of the service mesh",
	severity: "medium",
	confidence: "medium",
	why: "Its connections have neither mutual TLS nor an identity, and the authorization policies of the mesh do not hold for it.",
	fix: "Remove the label or annotation; for a job that must not wait for its proxy use a native sidecar.",
	references: ["https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy", "https://linkerd.io/2/features/proxy-injection/#manual-injection"],
	equivalents: ["kyverno:prevent-disabling-injection-pods", "kyverno:prevent-linkerd-pod-injection-override"],
	*check(object) {
		const own = object.field("metadata");
		const template = object.pod?.metadata;
		const all = template === void 0 || template.node === own.node ? [own] : [own, template];
		for (const field of all.flatMap((metadata) => keptOut(metadata))) yield field.violation(`${object.kind} "${object.subject.name}" is kept out of the service mesh`);
	},
	examples: {
		bad: [
			"apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    sidecar.istio.io/inject: \"false\" #!\nspec:\n  containers: []\n",
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      annotations:\n        linkerd.io/inject: disabled #!\n        sidecar.istio.io/inject: \"false\" #!\n    spec:\n      containers: []\n",
			"apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    istio-injection: disabled #!\n"
		],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    sidecar.istio.io/inject: \"true\"\n    linkerd.io/inject: ${INJECT}\nspec:\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/cluster/mesh/mesh-port-skipping.ts
var mesh_port_skipping_default = objectRule(["*"], {
	summary: "Traffic of a workload goes past the proxy of its service mesh",
	severity: "medium",
	confidence: "medium",
	why: "What goes past the proxy has neither mutual TLS nor an identity, and the authorization policies of the mesh do not hold for it.",
	fix: "Remove the annotation; for protocols that the proxy cannot guess declare the port opaque.",
	references: ["https://linkerd.io/2/reference/proxy-configuration/", "https://istio.io/latest/docs/reference/config/annotations/"],
	equivalents: ["kyverno:prevent-linkerd-port-skipping"],
	*check(object) {
		const own = object.field("metadata");
		const template = object.pod?.metadata;
		const all = template === void 0 || template.node === own.node ? [own] : [own, template];
		for (const metadata of all) for (const key of exemptions) {
			const annotation = metadata.field("annotations", key);
			if (!annotation.isAbsent && !annotation.isHidden && !annotation.is("")) yield annotation.violation("This traffic goes past the proxy of the mesh");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    config.linkerd.io/skip-inbound-ports: \"8080\" #!\nspec:\n  containers: []\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      annotations:\n        traffic.sidecar.istio.io/excludeOutboundPorts: \"5432\" #!\n    spec:\n      containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    config.linkerd.io/opaque-ports: \"5432\"\n    config.linkerd.io/skip-outbound-ports: ${PORTS}\nspec:\n  containers: []\n"]
	}
});
const exemptions = [
	"config.linkerd.io/skip-inbound-ports",
	"config.linkerd.io/skip-outbound-ports",
	"config.linkerd.io/skip-subnets",
	"traffic.sidecar.istio.io/excludeInboundPorts",
	"traffic.sidecar.istio.io/excludeOutboundPorts",
	"traffic.sidecar.istio.io/excludeOutboundIPRanges"
];
//#endregion
//#region src/rules/cluster/mesh/namespace-outside-mesh.ts
var namespace_outside_mesh_default = objectRule(["Namespace"], {
	summary: "A namespace is in no service mesh",
	severity: "info",
	why: "Connections between its pods have neither mutual TLS nor an identity unless the applications see to it themselves.",
	fix: "Label it `istio-injection: enabled` or `istio.io/dataplane-mode: ambient`, or annotate it `linkerd.io/inject: enabled`.",
	references: ["https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/", "https://linkerd.io/2/features/proxy-injection/"],
	equivalents: [
		"kyverno:enforce-sidecar-injection-namespace",
		"kyverno:enforce-ambient-mode-namespace",
		"kyverno:require-linkerd-mesh-injection"
	],
	*check(namespace) {
		if (!isTakenIn(namespace.field("metadata"))) yield namespace.violation(`Namespace "${namespace.subject.name}" is in no service mesh`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop #!\n", "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop #!\n  labels: { istio-injection: disabled }\n"],
		good: [
			"apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: { istio.io/rev: stable }\n",
			"apiVersion: v1\nkind: Namespace\nmetadata:\n  annotations: { linkerd.io/inject: enabled }\n",
			"apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: ${LABELS}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/mesh/old-mesh-tls.ts
var old_mesh_tls_default = objectRule([
	"Gateway",
	"Mesh",
	"TLSOption"
], {
	summary: "A gateway or mesh accepts TLS versions that are broken",
	severity: "medium",
	why: "Who sits in between can make both sides use TLS 1.0 or 1.1, whose protection they break.",
	fix: "Set the minimum to TLS 1.2 or 1.3.",
	references: ["https://www.rfc-editor.org/rfc/rfc8996"],
	equivalents: ["kyverno:enforce-min-tls-version"],
	*check(object) {
		for (const version of minimums(object)) if (old.test(version.text ?? "")) yield version.violation(`${version.text} admits broken versions of TLS`);
		const incoming = object.field("spec", "tls", "incoming", "tlsMinVersion");
		if (isConsul(object) && incoming.isAbsent) yield incoming.violation("The mesh states no minimum of TLS", "info");
	},
	examples: {
		bad: [
			"apiVersion: consul.hashicorp.com/v1alpha1\nkind: Mesh\nspec:\n  tls:\n    incoming:\n      tlsMinVersion: TLSv1_1 #!\n",
			"apiVersion: consul.hashicorp.com/v1alpha1\nkind: Mesh\nspec: #!\n  peering: { peerThroughMeshGateways: true }\n",
			"apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - tls:\n        minProtocolVersion: TLSV1_0 #!\n",
			"apiVersion: traefik.io/v1alpha1\nkind: TLSOption\nspec:\n  minVersion: VersionTLS11 #!\n"
		],
		good: ["apiVersion: consul.hashicorp.com/v1alpha1\nkind: Mesh\nspec:\n  tls:\n    incoming:\n      tlsMinVersion: TLSv1_2\n", "apiVersion: networking.istio.io/v1\nkind: Gateway\nspec:\n  servers:\n    - tls: { minProtocolVersion: \"${TLS}\" }\n"]
	}
});
const old = /^(?:TLSv1_[01]|TLSV1_[01]|VersionTLS1[01])$/;
function isConsul(object) {
	return object.group === "consul.hashicorp.com";
}
function minimums(object) {
	const spec = object.field("spec");
	const consul = ["incoming", "outgoing"].map((way) => spec.field("tls", way, "tlsMinVersion"));
	const istio = spec.field("servers").items.map((server) => server.field("tls", "minProtocolVersion"));
	return [
		...consul,
		...istio,
		spec.field("minVersion")
	];
}
//#endregion
//#region src/rules/cluster/mesh/permissive-mtls.ts
var permissive_mtls_default = objectRule(["PeerAuthentication"], {
	summary: "A service mesh accepts connections without mutual TLS",
	severity: "medium",
	why: "Every pod that reaches the workload may talk to it in the clear and without an identity: authorization by identity no longer holds, and the network reads along.",
	fix: "Set `mtls.mode: STRICT`; leave out only the ports that something outside of the mesh has to reach.",
	references: ["https://istio.io/latest/docs/reference/config/security/peer_authentication/"],
	equivalents: ["kyverno:enforce-strict-mtls"],
	*check(authentication) {
		const spec = authentication.field("spec");
		const ports = spec.field("portLevelMtls").entries.map(([, port]) => port.field("mode"));
		for (const mode of [spec.field("mtls", "mode"), ...ports]) if (mode.is("PERMISSIVE") || mode.is("DISABLE")) yield mode.violation(`${mode.text} admits connections without mutual TLS`);
	},
	examples: {
		bad: ["apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nspec:\n  mtls:\n    mode: PERMISSIVE #!\n  portLevelMtls:\n    8080:\n      mode: DISABLE #!\n"],
		good: ["apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nspec:\n  mtls:\n    mode: STRICT\n", "apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nspec:\n  mtls: { mode: \"${MODE}\" }\n"]
	}
});
//#endregion
//#region src/rules/cluster/mesh/wildcard-virtual-service.ts
var wildcard_virtual_service_default = objectRule(["VirtualService"], {
	summary: "A route of the service mesh answers for every host name",
	severity: "low",
	why: "It takes over requests that nobody meant for it, those of other teams included.",
	fix: "Name the full hosts.",
	references: ["https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService"],
	equivalents: ["kyverno:restrict-virtual-service-wildcard"],
	*check(route) {
		for (const host of route.field("spec", "hosts").items) if (host.text?.includes("*")) yield host.violation(`The route answers for ${host.text}`);
	},
	examples: {
		bad: ["apiVersion: networking.istio.io/v1\nkind: VirtualService\nspec:\n  hosts:\n    - \"*\" #!\n    - \"*.example.com\" #!\n"],
		good: ["apiVersion: networking.istio.io/v1\nkind: VirtualService\nspec:\n  hosts: [shop.example.com, \"${HOST}\"]\n"]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/default-namespace.ts
var default_namespace_default = objectRule(["*"], {
	summary: "An object stands in the namespace `default`",
	severity: "low",
	why: "Quotas, network policies and permissions hold per namespace: in `default` everything that has no home shares them.",
	fix: "Give the application a namespace of its own.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces"],
	equivalents: [
		"kube-linter:use-namespace",
		"trivy:KSV-0110",
		"checkov:CKV_K8S_21",
		"kubescape:C-0061",
		"kubescape:C-0212",
		"kyverno:disallow-default-namespace",
		"kyverno:require-tekton-namespace-pipelinerun",
		"kics:using_default_namespace"
	],
	*check(object) {
		const namespace = object.field("metadata", "namespace");
		if (namespace.is("default") && !belongsThere.has(`${object.kind}/${object.subject.name}`)) yield namespace.violation(`${object.kind} "${object.subject.name}" stands in the default namespace`);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  namespace: default #!\n"],
		good: [
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  namespace: shop\n",
			"apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\n  namespace: default\nautomountServiceAccountToken: false\n",
			"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  namespace: ${NAMESPACE}\n"
		]
	}
});
const belongsThere = new Set([
	"Service/kubernetes",
	"Endpoints/kubernetes",
	"EndpointSlice/kubernetes",
	"ServiceAccount/default",
	"ConfigMap/kube-root-ca.crt"
]);
//#endregion
//#region src/rules/cluster/namespaces/incomplete-limit-range.ts
var incomplete_limit_range_default = objectRule(["LimitRange"], {
	summary: "A LimitRange leaves containers without a default or a bound",
	severity: "low",
	why: "A container that states nothing takes what it gets: one workload starves the others on its node.",
	fix: "Give the item of type `Container` a `default`, a `defaultRequest`, a `max` and a `min`.",
	references: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
	equivalents: ["trivy:KSV-0039"],
	*check(range) {
		const limits = range.field("spec", "limits");
		const containers = limits.items.filter((item) => item.field("type").is("Container"));
		const isForOthers = limits.items.length > 0 && containers.length === 0;
		if (limits.isHidden || isForOthers) return;
		const missing = parts.filter((part) => containers.every((item) => item.field(part).isAbsent));
		if (missing.length === 0) return;
		const severity = missing.includes("default") ? "low" : "info";
		yield (containers[0] ?? limits).violation(`Containers get no ${missing.join(", ")}`, severity);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: LimitRange\nspec: {} #!\n", "apiVersion: v1\nkind: LimitRange\nspec:\n  limits:\n    - type: Container #!\n      default: { memory: 200Mi }\n"],
		good: [
			"apiVersion: v1\nkind: LimitRange\nspec:\n  limits:\n    - type: Container\n      default: { memory: 200Mi }\n      defaultRequest: { memory: 100Mi }\n      max: { memory: 1Gi }\n      min: { memory: 4Mi }\n",
			"apiVersion: v1\nkind: LimitRange\nspec:\n  limits:\n    - type: PersistentVolumeClaim\n      max: { storage: 2Gi }\n",
			"apiVersion: v1\nkind: LimitRange\nspec:\n  limits: ${LIMITS}\n"
		]
	}
});
const parts = [
	"default",
	"defaultRequest",
	"max",
	"min"
];
//#endregion
//#region src/rules/cluster/namespaces/incomplete-resource-quota.ts
var incomplete_resource_quota_default = objectRule(["ResourceQuota"], {
	summary: "A ResourceQuota bounds only a part of CPU and memory",
	severity: "low",
	why: "The namespace takes as much as it likes of what the quota leaves out: one tenant starves the others.",
	fix: "Set `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory` under `spec.hard`.",
	references: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/#compute-resource-quota"],
	equivalents: ["trivy:KSV-0040"],
	*check(quota) {
		const hard = quota.field("spec", "hard");
		const names = hard.entries.map(([name]) => name);
		const isForOthers = names.length > 0 && !names.some((name) => computes.test(name));
		if (hard.isHidden || isForOthers) return;
		const missing = bounds.filter(([name, short]) => !names.includes(name) && !names.includes(short));
		if (missing.length > 0) yield hard.violation(`The quota bounds no ${missing.map(([name]) => name).join(", ")}`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ResourceQuota\nspec: {} #!\n", "apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard: #!\n    requests.cpu: 1\n    limits.memory: 2Gi\n"],
		good: [
			"apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard:\n    cpu: 1\n    memory: 1Gi\n    limits.cpu: 2\n    limits.memory: 2Gi\n",
			"apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard:\n    count/pods: 10\n",
			"apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard: ${QUOTA}\n"
		]
	}
});
const computes = /^(?:(?:requests|limits)\.)?(?:cpu|memory)$/;
const bounds = [
	["requests.cpu", "cpu"],
	["requests.memory", "memory"],
	["limits.cpu", "limits.cpu"],
	["limits.memory", "limits.memory"]
];
//#endregion
//#region src/analysis/pod-security-label.ts
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
const modes = [
	"enforce",
	"audit",
	"warn"
];
const prefix = "pod-security.kubernetes.io/";
const levels = [
	"privileged",
	"baseline",
	"restricted"
];
const known = new Set(modes.flatMap((mode) => [`${prefix}${mode}`, `${prefix}${mode}-version`]));
const version = /^(?:latest|v1\.(?:0|[1-9]\d*))$/;
function levelLabel(namespace, mode) {
	return namespace.field("metadata", "labels", `${prefix}${mode}`);
}
function versionLabel(namespace, mode) {
	return namespace.field("metadata", "labels", `${prefix}${mode}-version`);
}
function isInvalidLevel(label) {
	const text = writtenText(label);
	return text !== void 0 && !levels.includes(text);
}
function isInvalidVersion(label) {
	const text = writtenText(label);
	return text !== void 0 && !version.test(text);
}
function pinnedMinor(label) {
	const minor = /^v1\.(\d{1,4})$/.exec(writtenText(label) ?? "")?.[1];
	return minor === void 0 ? void 0 : Number(minor);
}
function isMisspeltKey(key) {
	if (known.has(key)) return false;
	if (key.startsWith(prefix)) return true;
	const [domain = "", name = ""] = key.split("/", 2);
	return isNear(`${domain}/`, prefix) && [...known].some((right) => isNear(name, right.slice(27)));
}
function isNear(text, right) {
	return Math.abs(text.length - right.length) <= 2 && (0, import_fastest_levenshtein.distance)(text, right) <= 2;
}
function isKnownKey(key) {
	return known.has(key);
}
//#endregion
//#region src/rules/cluster/namespaces/invalid-pod-security-label.ts
var invalid_pod_security_label_default = objectRule(["Namespace"], {
	summary: "A Pod Security label has a value that does not exist",
	severity: "medium",
	why: "An unknown level of `audit` or `warn` counts as `privileged`, so nothing is ever reported; one of `enforce` refuses all pods but the restricted; an unknown version counts as the latest.",
	fix: "Write `privileged`, `baseline` or `restricted`, and `latest` or a version like `v1.34`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"],
	equivalents: [],
	*check(namespace) {
		for (const mode of modes) {
			const level = levelLabel(namespace.root, mode);
			const version = versionLabel(namespace.root, mode);
			if (isInvalidLevel(level)) yield level.violation(`There is no such level; ${mode} counts as ${mode === "enforce" ? "restricted" : "privileged"}`);
			if (isInvalidVersion(version)) yield version.violation(`There is no such version; the latest counts for ${mode}`, "low");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: Restricted #!\n    pod-security.kubernetes.io/warn: strict #!\n    pod-security.kubernetes.io/enforce-version: 1.34 #!\n    pod-security.kubernetes.io/audit-version: v1.034 #!\n"],
		good: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n    pod-security.kubernetes.io/enforce-version: v1.34\n    pod-security.kubernetes.io/warn: restricted\n    pod-security.kubernetes.io/warn-version: latest\n    pod-security.kubernetes.io/audit: ${LEVEL}\n"]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/misspelt-pod-security-label.ts
var misspelt_pod_security_label_default = objectRule(["Namespace"], {
	summary: "A Pod Security label is misspelt and protects nothing",
	severity: "high",
	why: "The API server takes any label and Pod Security Admission looks only for its own: the namespace reads as protected and admits privileged pods.",
	fix: "Write `pod-security.kubernetes.io/` and `enforce`, `audit` or `warn`, or one of these with `-version`, among the labels.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"],
	equivalents: [],
	*check(namespace) {
		for (const [key, label] of namespace.field("metadata", "labels").entries) if (isMisspeltKey(key)) yield label.violation("Pod Security Admission knows no such label");
		for (const [key, annotation] of namespace.field("metadata", "annotations").entries) if (isKnownKey(key) || isMisspeltKey(key)) yield annotation.violation("Pod Security Admission reads labels, not annotations");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernets.io/enforce: restricted #!\n    podsecurity.kubernetes.io/warn: restricted #!\n    pod-security.kubernetes.io/enforced: restricted #!\n", "apiVersion: v1\nkind: Namespace\nmetadata:\n  annotations:\n    pod-security.kubernetes.io/enforce: restricted #!\n"],
		good: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/enforce-version: latest\n    kubernetes.io/metadata.name: shop\n    security.example.io/enforce: strict\n"]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/namespace-below-restricted.ts
var namespace_below_restricted_default = objectRule(["Namespace"], {
	summary: "A namespace enforces the baseline standard, not the restricted one",
	severity: "info",
	why: "Its pods may run as root, with the default capabilities and without a seccomp profile.",
	fix: "Label it `pod-security.kubernetes.io/enforce: restricted` once its workloads comply.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
	equivalents: [
		"kubescape:C-0197",
		"kubescape:C-0198",
		"kubescape:C-0199",
		"kubescape:C-0200",
		"kubescape:C-0201"
	],
	*check(namespace) {
		const level = levelLabel(namespace.root, "enforce");
		if (level.is("baseline")) yield level.violation(`Namespace "${namespace.subject.name}" enforces only baseline`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline #!\n"],
		good: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n"]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/namespace-not-set.ts
var namespace_not_set_default = objectRule([
	"ConfigMap",
	"CronJob",
	"DaemonSet",
	"Deployment",
	"HorizontalPodAutoscaler",
	"Ingress",
	"Job",
	"NetworkPolicy",
	"PersistentVolumeClaim",
	"PipelineRun",
	"Pod",
	"PodDisruptionBudget",
	"ReplicaSet",
	"ReplicationController",
	"Role",
	"RoleBinding",
	"Secret",
	"Service",
	"ServiceAccount",
	"StatefulSet"
], {
	summary: "A manifest leaves open in which namespace its object ends",
	severity: "info",
	why: "Whoever applies it without naming a namespace puts it into `default`, past the policies of the one it is meant for.",
	fix: "Write `metadata.namespace`, or let the kustomization or release that renders the manifest set it.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces"],
	equivalents: [
		"trivy:KSV-0110",
		"checkov:CKV_K8S_21",
		"kubescape:C-0061",
		"kubescape:C-0212",
		"kyverno:disallow-default-namespace",
		"kyverno:require-tekton-namespace-pipelinerun",
		"kics:using_default_namespace",
		"kube-linter:use-namespace"
	],
	*check(object) {
		const namespace = object.field("metadata", "namespace");
		if (namespace.isAbsent || namespace.is("")) yield namespace.violation(`${object.kind} "${object.subject.name}" names no namespace`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata: #!\n  name: shop\n"],
		good: [
			"apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  namespace: shop\n",
			"apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: ${NAMESPACE}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/namespace-without-pod-security.ts
var namespace_without_pod_security_default = objectRule(["Namespace"], {
	summary: "A namespace enforces no Pod Security Standard",
	severity: "medium",
	confidence: "medium",
	why: "Without the label the default of the cluster holds, which allows everything unless somebody changed it: whoever may create a pod there may own its node.",
	fix: "Label it `pod-security.kubernetes.io/enforce: restricted`, or `baseline` where that is too much.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces"],
	equivalents: [
		"kubescape:C-0192",
		"kubescape:C-0193",
		"kubescape:C-0194",
		"kubescape:C-0195",
		"kubescape:C-0196",
		"kubescape:C-0197",
		"kubescape:C-0198",
		"kubescape:C-0199",
		"kubescape:C-0200",
		"kubescape:C-0201",
		"kubescape:C-0202",
		"kubescape:C-0203",
		"kubescape:C-0204",
		"kyverno:add-psa-namespace-reporting"
	],
	*check(namespace) {
		const level = levelLabel(namespace.root, "enforce");
		if (level.isAbsent) yield level.violation(`Namespace "${namespace.subject.name}" enforces no Pod Security Standard`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata: #!\n  name: shop\n", "apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: #!\n    pod-security.kubernetes.io/warn: baseline\n"],
		good: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n", "apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: ${LABELS}\n"]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/outdated-pod-security-version.ts
var outdated_pod_security_version_default = objectRule(["Namespace"], {
	summary: "A namespace enforces an old version of its Pod Security Standard",
	severity: "low",
	why: "Checks that the standard gained since are not made: before v1.22 the restricted level lets capabilities be, before v1.23 it lets pods ask for user 0, before v1.34 both levels let probes reach any host.",
	fix: "Pin the version of your clusters, or `latest`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
	equivalents: [],
	*check(namespace) {
		const pin = versionLabel(namespace.root, "enforce");
		const minor = pinnedMinor(pin);
		if (minor === void 0 || levelLabel(namespace.root, "enforce").is("privileged") || minor >= 34) return;
		const isVeryOld = minor < 23 && levelLabel(namespace.root, "enforce").is("restricted");
		yield pin.violation(`Version v1.${minor} lacks checks that later ones have`, isVeryOld ? "medium" : "low");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n    pod-security.kubernetes.io/enforce-version: v1.22 #!\n"],
		good: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/enforce-version: v1.34\n", "apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/enforce-version: ${VERSION}\n"]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/privileged-namespace.ts
var privileged_namespace_default = objectRule(["Namespace"], {
	summary: "A namespace admits privileged pods",
	severity: "medium",
	why: "The label switches Pod Security Admission off, whatever the default of the cluster: whoever may create a pod there may own its node.",
	fix: "Enforce `baseline` or `restricted`; move the one workload that needs more into a namespace of its own.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#privileged"],
	equivalents: [
		"kyverno:deny-privileged-profile",
		"kubescape:C-0193",
		"kubescape:C-0194",
		"kubescape:C-0195",
		"kubescape:C-0196",
		"kubescape:C-0197",
		"kubescape:C-0198",
		"kubescape:C-0199",
		"kubescape:C-0200",
		"kubescape:C-0201",
		"kubescape:C-0202",
		"kubescape:C-0203",
		"kubescape:C-0204"
	],
	*check(namespace) {
		const level = levelLabel(namespace.root, "enforce");
		if (level.is("privileged")) yield level.violation(`Namespace "${namespace.subject.name}" admits privileged pods`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: privileged #!\n"],
		good: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n", "apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: ${LEVEL}\n"]
	}
});
//#endregion
//#region src/rules/cluster/namespaces/system-namespace.ts
var system_namespace_default = objectRule(["*"], {
	summary: "An object stands in a namespace of the cluster itself",
	severity: "low",
	confidence: "medium",
	why: "Admission policies usually leave `kube-system` out, and its secrets are those of the cluster: a weak workload there is worth more to an attacker.",
	fix: "Give the workload a namespace of its own; leave this one to the components of the cluster.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces"],
	equivalents: ["trivy:KSV-0037"],
	*check(object) {
		const namespace = object.field("metadata", "namespace");
		if (!systemNamespaces.has(namespace.text ?? "") || isComponent(object) || readsAuthentication(object)) return;
		yield namespace.violation(`${object.kind} "${object.subject.name}" stands in ${namespace.text}`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  namespace: kube-system #!\n", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\n  namespace: kube-public #!\n"],
		good: [
			"apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: kube-system\n  labels:\n    tier: control-plane\n    component: kube-scheduler\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  namespace: kube-system\nroleRef:\n  kind: Role\n  name: extension-apiserver-authentication-reader\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: ${NAMESPACE}\n"
		]
	}
});
const systemNamespaces = new Set([
	"kube-system",
	"kube-public",
	"kube-node-lease"
]);
const components = [
	"etcd",
	"kube-apiserver",
	"kube-controller-manager",
	"kube-scheduler"
];
function isComponent(object) {
	const labels = object.field("metadata", "labels");
	const component = labels.field("component").text ?? "";
	return labels.field("tier").is("control-plane") && components.includes(component);
}
function readsAuthentication(object) {
	return object.field("roleRef", "name").is("extension-apiserver-authentication-reader");
}
//#endregion
//#region src/analysis/network-policy.ts
function isNetworkPolicy(object) {
	return !object.group.endsWith("projectcalico.org");
}
function flowsOf(policy) {
	return [{
		direction: "Ingress",
		rules: policy.field("spec", "ingress"),
		peers: "from"
	}, {
		direction: "Egress",
		rules: policy.field("spec", "egress"),
		peers: "to"
	}];
}
function actsOn(policy, { direction, rules }) {
	const types = policy.field("spec", "policyTypes");
	if (types.isHidden || rules.isHidden || types.items.some((type) => type.isHidden)) return void 0;
	if (types.items.length > 0) return types.items.some((type) => type.is(direction));
	return direction === "Ingress" || rules.items.length > 0;
}
function openPeer(rule, peers) {
	if (!isEmptyList(rule.field("ports"))) return void 0;
	const list = rule.field(peers);
	return isEmptyList(list) ? rule : list.items.find((peer) => admitsAll(peer));
}
function admitsAll(peer) {
	const block = peer.field("ipBlock");
	if (!block.isAbsent) return isEmptyList(block.field("except")) && isWorld([block.field("cidr").text ?? ""]);
	const pods = peer.field("podSelector");
	const namespaces = peer.field("namespaceSelector");
	if (namespaces.isAbsent) return pods.isAbsent && peer.node?.kind === "mapping";
	return selectsAll(namespaces) && (pods.isAbsent || selectsAll(pods));
}
function selectsAll(selector) {
	const isEmpty = selector.entries.every(([, part]) => part.isAbsent || part.node?.kind !== "scalar" && part.entries.length + part.items.length === 0);
	return selector.node?.kind === "mapping" && isEmpty;
}
function isEmptyList(field) {
	return field.isAbsent || field.isList && field.items.length === 0;
}
//#endregion
//#region src/rules/cluster/network/ignored-network-rules.ts
var ignored_network_rules_default = objectRule(["NetworkPolicy"], {
	summary: "A NetworkPolicy says something about a direction that it does not act on",
	severity: "medium",
	why: "`egress: []` without `policyTypes` denies nothing, and rules for a direction that `policyTypes` leaves out are ignored: the pods stay open though the policy reads as if they were closed.",
	fix: "List the direction in `spec.policyTypes`.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic"],
	equivalents: [],
	*check(policy) {
		if (!isNetworkPolicy(policy)) return;
		for (const flow of flowsOf(policy)) if (flow.rules.isList && actsOn(policy, flow) === false) yield flow.rules.violation(`The policy does not act on ${flow.direction.toLowerCase()}: this is ignored`);
		const misspelt = policy.field("spec", "policyType");
		if (!misspelt.isAbsent) yield misspelt.violation("The field is called policyTypes: this is ignored");
	},
	examples: {
		bad: [
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  egress: [] #!\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Egress]\n  ingress: #!\n    - from:\n        - podSelector: {}\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyType: [Egress] #!\n"
		],
		good: [
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  egress: []\n  ingress: []\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  egress:\n    - ports: [{ port: 53 }]\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [\"${TYPE}\"]\n  egress: []\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/network/namespace-wide-network-policy.ts
var namespace_wide_network_policy_default = objectRule(["NetworkPolicy"], {
	summary: "A NetworkPolicy opens a way to or from every pod of its namespace",
	severity: "info",
	why: "Pods that are added later are opened as well, whether they need it or not.",
	fix: "Select the pods that need it; keep the empty selector for the policy that denies.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"],
	equivalents: ["kyverno:restrict-networkpolicy-empty-podselector"],
	*check(policy) {
		const selector = policy.field("spec", "podSelector");
		const hasRules = flowsOf(policy).some(({ rules }) => rules.items.length > 0);
		if (isNetworkPolicy(policy) && selectsAll(selector) && hasRules) yield selector.violation(`NetworkPolicy "${policy.subject.name}" opens a way for every pod of its namespace`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {} #!\n  ingress:\n    - from:\n        - podSelector: {}\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: { matchLabels: { app: shop } }\n  ingress:\n    - from:\n        - podSelector: {}\n"]
	}
});
//#endregion
//#region src/rules/cluster/network/open-network-policy.ts
var open_network_policy_default = objectRule(["NetworkPolicy"], {
	summary: "A NetworkPolicy admits everybody on every port",
	severity: "medium",
	why: "Policies add up: one that admits everybody undoes all others for the pods it selects.",
	fix: "Name the peers and the ports; for everybody, name at least the ports.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic"],
	equivalents: [],
	*check(policy) {
		if (!isNetworkPolicy(policy)) return;
		for (const { direction, rules, peers } of flowsOf(policy)) for (const rule of rules.items) {
			const open = openPeer(rule, peers);
			const message = `${direction} of the selected pods is open to everybody on every port`;
			if (open !== void 0) yield open.violation(message, direction === "Egress" ? "low" : "medium");
		}
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - {} #!\n", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - namespaceSelector: {} #!\n  egress:\n    - to:\n        - ipBlock: { cidr: 0.0.0.0/0 } #!\n"],
		good: [
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - ports:\n        - port: 443\n    - from:\n        - podSelector: {}\n        - namespaceSelector: {}\n          podSelector: { matchLabels: { app: web } }\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  egress:\n    - to:\n        - ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] }\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  ingress:\n    - from: ${PEERS}\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/network/sandbox-with-open-egress.ts
var sandbox_with_open_egress_default = objectRule(["SandboxTemplate"], {
	summary: "A sandbox for an agent may talk to the whole internet",
	severity: "medium",
	why: "The code inside is nobody's you know: it sends away what it is given and fetches what it is told to.",
	fix: "Leave `networkPolicyManagement` at `Managed`, and list under `networkPolicy.egress` the peers that the agent needs.",
	references: ["https://github.com/kubernetes-sigs/agent-sandbox/blob/main/docs/api.md"],
	equivalents: ["kubescape:C-0301"],
	*check(template) {
		const management = template.field("spec", "networkPolicyManagement");
		const policy = template.field("spec", "networkPolicy");
		const egress = policy.field("egress");
		if (management.isNot("Managed")) yield management.violation("Nobody makes a network policy for this sandbox");
		else if (management.isHidden) return;
		else if (policy.isAbsent) yield policy.violation("Without a policy of its own the sandbox may talk to the public internet");
		else {
			const open = egress.items.find((rule) => !rule.field("to").isHidden && !isScoped(rule));
			if (open) yield open.violation("This rule lets the sandbox talk to everything");
		}
	},
	examples: {
		bad: [
			"apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicyManagement: Unmanaged #!\n",
			"apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec: #!\n  podTemplate: {}\n",
			"apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicy:\n    egress:\n      - to: #!\n          - ipBlock: { cidr: 0.0.0.0/0 }\n"
		],
		good: ["apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicy:\n    egress:\n      - to:\n          - ipBlock: { cidr: 10.0.0.0/8 }\n          - podSelector: { matchLabels: { app: gateway } }\n", "apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicy: ${POLICY}\n"]
	}
});
function isScoped(rule) {
	const peers = rule.field("to").items;
	return peers.length > 0 && peers.every((peer) => ["podSelector", "namespaceSelector"].some((key) => isNarrow(peer.field(key))) || isNarrowBlock(peer));
}
function isNarrow(selector) {
	return !selector.isAbsent && !selectsAll(selector);
}
function isNarrowBlock(peer) {
	const range = peer.field("ipBlock", "cidr");
	return range.isHidden || range.text !== void 0 && !isWorld([range.text]);
}
//#endregion
//#region src/rules/cluster/network/unscoped-network-policy.ts
var unscoped_network_policy_default = objectRule(["NetworkPolicy"], {
	summary: "A NetworkPolicy selects no pods and no peers",
	severity: "low",
	why: "It says nothing about who may talk to whom: either the selectors were forgotten, or they are misspelt and the policy is not the one its author means.",
	fix: "Write `spec.podSelector`, `{}` where all pods of the namespace are meant.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource"],
	equivalents: ["trivy:KSV-0038"],
	*check(policy) {
		if (!isNetworkPolicy(policy) || policy.field("spec").isHidden) return;
		const peers = flowsOf(policy).flatMap((flow) => flow.rules.isHidden ? [flow.rules] : flow.rules.items.flatMap((rule) => peersOf(rule, flow.peers)));
		if ([
			policy.field("spec", "podSelector"),
			policy.field("spec", "namespaceSelector"),
			...peers
		].every((field) => field.isAbsent)) yield policy.violation(`NetworkPolicy "${policy.subject.name}" selects neither pods nor peers`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop #!\nspec:\n  podselector:\n    matchLabels: { app: shop }\n", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy #!\nspec:\n  ingress:\n    - from:\n        - {}\n"],
		good: [
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {}\n  policyTypes: [Ingress]\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  egress:\n    - to:\n        - ipBlock: { cidr: 10.0.0.0/8 }\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  ingress: ${RULES}\n"
		]
	}
});
function peersOf(rule, key) {
	const peers = rule.field(key);
	return peers.isHidden ? [peers] : peers.items.flatMap((peer) => selectors.map((name) => peer.field(name)));
}
const selectors = [
	"podSelector",
	"namespaceSelector",
	"ipBlock"
];
//#endregion
//#region src/rules/cluster/permissions/api-service-change.ts
var api_service_change_default = objectRule(["ClusterRole"], {
	summary: "A role puts its own server in the place of an API",
	severity: "high",
	why: "The API server hands an aggregated API's requests to the server that the APIService names: whoever holds the role reads and answers them.",
	fix: "Leave `apiservices` to the installation of the one aggregated API.",
	references: ["https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/"],
	equivalents: [],
	*check(role) {
		for (const grant of grants(role, {
			group: "apiregistration.k8s.io",
			resources: ["apiservices"],
			verbs: [
				"create",
				"update",
				"patch"
			]
		})) yield grant.violation({ limited: "low" });
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices] #!\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices] #!\n    resourceNames: [v1.shop.example]\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices]\n    verbs: [get, list]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apiregistration.k8s.io]\n    resources: [apiservices]\n    verbs: [\"${VERB}\"]\n"]
	}
});
//#endregion
//#region src/rules/cluster/permissions/aws-auth-change.ts
var aws_auth_change_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role changes who may enter an EKS cluster",
	severity: "critical",
	why: "The ConfigMap `aws-auth` maps AWS identities to groups of the cluster: whoever writes it makes themselves cluster-admin.",
	fix: "Remove `aws-auth` from the rule; manage access by EKS access entries.",
	references: ["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
	equivalents: ["trivy:KSV-0115"],
	*check(role) {
		for (const grant of grants(role, configMaps$1)) if (grant.rule.names.includes("aws-auth")) yield grant.violation({ inNamespace: "low" });
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps] #!\n    resourceNames: [aws-auth]\n    verbs: [patch]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\n  namespace: kube-system\nrules:\n  - apiGroups: [\"*\"]\n    resources: [configmaps] #!\n    resourceNames: [other, aws-auth]\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    resourceNames: [aws-auth]\n    verbs: [get]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    resourceNames: [\"${NAME}\"]\n    verbs: [patch]\n"]
	}
});
const configMaps$1 = {
	group: "",
	resources: ["configmaps"],
	verbs: changing
};
//#endregion
//#region src/rules/cluster/permissions/binding-change.ts
var binding_change_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role adds subjects to role bindings",
	severity: "low",
	why: "Whoever holds the role hands its permissions to others, and so stays after their own access is taken away.",
	fix: "Leave out `patch`; let a reviewed pipeline change bindings.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks"],
	equivalents: ["trivy:KSV-0055"],
	*check(role) {
		if (!policyRules(role).some((rule) => rule.grants({
			...bindings,
			verbs: ["get"]
		}))) return;
		for (const grant of grants(role, {
			...bindings,
			verbs: ["patch"]
		})) yield grant.violation();
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings] #!\n    verbs: [get, patch]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings] #!\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings]\n    verbs: [get, list]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings]\n    verbs: [\"${VERB}\"]\n"]
	}
});
const bindings = {
	group: "rbac.authorization.k8s.io",
	resources: ["rolebindings", "clusterrolebindings"]
};
//#endregion
//#region src/rules/cluster/permissions/certificate-approval.ts
var certificate_approval_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role approves certificate signing requests",
	severity: "high",
	why: "An approved request is a client certificate for any user or group it names, and nobody can revoke it.",
	fix: "Name in `resourceNames` the signers the subject needs, such as `kubernetes.io/kubelet-serving`.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#csrs-and-certificate-issuing"],
	equivalents: [
		"checkov:CKV_K8S_156",
		"kubescape:C-0280",
		"kyverno:restrict-clusterrole-csr"
	],
	*check(role) {
		for (const grant of grants(role, approval, signers)) yield grant.violation({
			withoutEffect: "low",
			limited: "low"
		});
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [certificatesigningrequests/approval] #!\n    verbs: [update]\n  - apiGroups: [certificates.k8s.io]\n    resources: [signers] #!\n    verbs: [approve]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [signers] #!\n    resourceNames: ['kubernetes.io/kubelet-serving']\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [certificatesigningrequests]\n    verbs: [create, get]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [certificates.k8s.io]\n    resources: [signers]\n    verbs: [\"${VERB}\"]\n"]
	}
});
const group$2 = "certificates.k8s.io";
const approval = {
	group: group$2,
	resources: ["certificatesigningrequests/approval"],
	verbs: ["update", "patch"]
};
const signers = {
	group: group$2,
	resources: ["signers"],
	verbs: ["approve"]
};
//#endregion
//#region src/rules/cluster/permissions/config-map-change.ts
var config_map_change_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role changes ConfigMaps",
	severity: "medium",
	why: "ConfigMaps steer programs: in `kube-system` those of CoreDNS and kube-proxy, so whoever holds the role redirects the traffic of the whole cluster.",
	fix: "Grant it in a Role of the one namespace, and limit it with `resourceNames`.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: ["trivy:KSV-0049", "kubescape:C-0037"],
	*check(role) {
		for (const grant of grants(role, configMaps)) {
			if (grant.rule.isLimited && !grant.rule.names.includes("coredns")) continue;
			yield grant.violation({ inNamespace: "low" });
		}
	},
	examples: {
		bad: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps] #!\n    verbs: [update]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\n  namespace: kube-system\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps] #!\n    resourceNames: [coredns]\n    verbs: [patch]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"*\"]\n    resources: [configmaps] #!\n    verbs: [\"*\"]\n"
		],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    resourceNames: [shop-leader]\n    verbs: [update]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
const configMaps = {
	group: "",
	resources: ["configmaps"],
	verbs: changing
};
//#endregion
//#region src/rules/cluster/permissions/endpoints-in-edit-role.ts
var endpoints_in_edit_role_default = objectRule(["ClusterRole"], {
	summary: "Everybody who edits a namespace may change Endpoints",
	severity: "medium",
	why: "With Endpoints a user sends the traffic of a Service to addresses that they may not reach themselves, past other namespaces' network policies (CVE-2021-25740).",
	fix: "Remove `endpoints` from the role, as clusters set up since Kubernetes 1.22 do.",
	references: ["https://github.com/kubernetes/kubernetes/issues/103675"],
	equivalents: ["gatekeeper:K8sBlockEndpointEditDefaultRole", "kyverno:restrict-edit-for-endpoints"],
	*check(role) {
		if (role.subject.name === "system:aggregate-to-edit" || role.field(...label).is("true")) for (const grant of grants(role, endpoints)) yield grant.violation();
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: system:aggregate-to-edit\nrules:\n  - apiGroups: [\"\"]\n    resources:\n      - configmaps\n      - endpoints #!\n    verbs: [create, update]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  labels: { rbac.authorization.k8s.io/aggregate-to-edit: \"true\" }\nrules:\n  - apiGroups: [discovery.k8s.io]\n    resources: [endpointslices] #!\n    verbs: [\"*\"]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: system:aggregate-to-edit\nrules:\n  - apiGroups: [\"\"]\n    resources: [endpoints]\n    verbs: [get, list]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: kube-router\nrules:\n  - apiGroups: [\"\"]\n    resources: [endpoints]\n    verbs: [update]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: system:aggregate-to-edit\nrules:\n  - apiGroups: [\"\"]\n    resources: [endpoints]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
const label = [
	"metadata",
	"labels",
	"rbac.authorization.k8s.io/aggregate-to-edit"
];
const endpoints = {
	group: "*",
	resources: ["endpoints", "endpointslices"],
	verbs: changing
};
//#endregion
//#region src/rules/cluster/permissions/evidence-deletion.ts
var evidence_deletion_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role deletes events or logs of pods",
	severity: "low",
	why: "Whoever holds the role removes the traces of what they did.",
	fix: "Leave out `delete` and `deletecollection`; events expire by themselves.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: ["trivy:KSV-0042", "kubescape:C-0031"],
	*check(role) {
		for (const grant of grants(role, core$2, events)) yield grant.violation();
	},
	examples: {
		bad: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [events] #!\n    verbs: [delete]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods/log] #!\n    verbs: [\"*\"]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [events.k8s.io]\n    resources: [events] #!\n    verbs: [deletecollection]\n"
		],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [events, pods/log]\n    verbs: [get, list]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [events]\n    verbs: [\"${VERB}\"]\n"]
	}
});
const verbs = ["delete", "deletecollection"];
const core$2 = {
	group: "",
	resources: ["events", "pods/log"],
	verbs
};
const events = {
	group: "events.k8s.io",
	resources: ["events"],
	verbs
};
//#endregion
//#region src/rules/cluster/permissions/impersonation.ts
var impersonation_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role impersonates users, groups or service accounts",
	severity: "critical",
	why: "Whoever holds the role acts as anybody, members of `system:masters` included.",
	fix: "Name in `resourceNames` whom the subject may act as.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb"],
	equivalents: [
		"trivy:KSV-0043",
		"checkov:CKV2_K8S_3",
		"kubescape:C-0065",
		"kubescape:C-0191",
		"kics:rbac_roles_with_impersonate_permission"
	],
	*check(role) {
		for (const grant of grants(role, accounts, people, attributes)) {
			if (grant.rule.isLimited && !grant.rule.names.includes("system:masters")) continue;
			yield grant.violation(grant.resource.is("serviceaccounts") ? { inNamespace: "high" } : { withoutEffect: "low" });
		}
	},
	examples: {
		bad: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources:\n      - users #!\n      - groups #!\n    verbs: [impersonate]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [groups] #!\n    resourceNames: ['system:masters']\n    verbs: [impersonate]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [serviceaccounts] #!\n    verbs: ['*']\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [authentication.k8s.io]\n    resources: [userextras/scopes] #!\n    verbs: [impersonate]\n"
		],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [users]\n    resourceNames: [jane]\n    verbs: [impersonate]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [serviceaccounts]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [users]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
const accounts = {
	group: "",
	resources: ["serviceaccounts"],
	verbs: ["impersonate"]
};
const people = {
	group: "",
	resources: ["users", "groups"],
	verbs: ["impersonate"]
};
const attributes = {
	group: "authentication.k8s.io",
	resources: [
		"uids",
		"userextras",
		"userextras/scopes"
	],
	verbs: ["impersonate"]
};
//#endregion
//#region src/rules/cluster/permissions/namespace-change.ts
var namespace_change_default = objectRule(["ClusterRole"], {
	summary: "A role changes the labels of namespaces",
	severity: "medium",
	why: "Labels of a namespace decide about its Pod Security level and about who passes network policies: whoever holds the role switches both off.",
	fix: "Leave out `update` and `patch`, or name the subject's namespaces in `resourceNames`.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#namespace-modification"],
	equivalents: [],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["namespaces"],
			verbs: ["update", "patch"]
		})) {
			if (grant.rule.isLimited) continue;
			yield grant.violation();
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [namespaces] #!\n    verbs: [get, patch]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [namespaces] #!\n    verbs: [\"*\"]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [namespaces]\n    verbs: [get, create]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [namespaces]\n    resourceNames: [shop]\n    verbs: [patch]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [namespaces]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/permissions/network-change.ts
var network_change_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role changes Services, Ingresses or NetworkPolicies",
	severity: "medium",
	why: "Whoever holds the role redirects traffic to themselves, exposes what is internal, or removes the isolation between workloads.",
	fix: "Grant it in a Role of the one namespace, and only the resource and verbs the subject needs.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: ["trivy:KSV-0056"],
	*check(role) {
		for (const grant of grants(role, core$1, slices, networking)) {
			if (grant.rule.isLimited) continue;
			yield grant.violation({ inNamespace: "low" });
		}
	},
	examples: {
		bad: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [networking.k8s.io]\n    resources: [networkpolicies] #!\n    verbs: [delete]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources:\n      - services #!\n      - endpoints #!\n    verbs: [\"*\"]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [discovery.k8s.io]\n    resources: [endpointslices] #!\n    verbs: [update]\n"
		],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [networking.k8s.io]\n    resources: [ingresses]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [networking.k8s.io]\n    resources: [ingresses/status]\n    verbs: [update]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [services]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
const core$1 = {
	group: "",
	resources: ["services", "endpoints"],
	verbs: changing
};
const slices = {
	group: "discovery.k8s.io",
	resources: ["endpointslices"],
	verbs: changing
};
const networking = {
	group: "networking.k8s.io",
	resources: ["ingresses", "networkpolicies"],
	verbs: changing
};
//#endregion
//#region src/rules/cluster/permissions/node-proxy.ts
var node_proxy_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role reaches the kubelet through nodes/proxy",
	severity: "critical",
	why: "The kubelet runs commands in every pod of its node, past admission and audit; `get` is enough for that.",
	fix: "Remove `nodes/proxy`; for metrics `nodes/metrics` and `nodes/stats` do.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes"],
	equivalents: [
		"trivy:KSV-0047",
		"checkov:CKV2_K8S_2",
		"kubescape:C-0279",
		"kyverno:restrict-clusterrole-nodesproxy"
	],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["nodes/proxy"],
			verbs: ["get", "create"]
		})) yield grant.violation({ withoutEffect: "low" });
	},
	examples: {
		bad: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [nodes/proxy] #!\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"*\"]\n    resources: [\"*/proxy\"] #!\n    verbs: [\"*\"]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [nodes/proxy] #!\n    verbs: [create]\n"
		],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [nodes, nodes/metrics]\n    verbs: [get]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [nodes/proxy]\n    verbs: [\"${VERB}\"]\n"]
	}
});
//#endregion
//#region src/rules/cluster/permissions/persistent-volume-creation.ts
var persistent_volume_creation_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role creates persistent volumes",
	severity: "high",
	why: "A persistent volume may be a directory of the node: whoever holds the role reads and writes the node's files, past what pods are allowed.",
	fix: "Leave persistent volumes to the provisioner of the storage class; claims need no such permission.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation"],
	equivalents: ["kubescape:C-0278"],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["persistentvolumes"],
			verbs: ["create"]
		})) yield grant.violation({ withoutEffect: "low" });
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [persistentvolumes] #!\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [persistentvolumes] #!\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [persistentvolumeclaims]\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [persistentvolumes]\n    verbs: [\"${VERB}\"]\n"]
	}
});
//#endregion
//#region src/rules/cluster/permissions/pod-exec.ts
var pod_exec_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role runs commands in running containers",
	severity: "high",
	why: "Whoever holds the role acts as any workload it reaches, with its files, secrets and service account.",
	fix: "Remove `pods/exec`, `pods/attach` and `pods/ephemeralcontainers`; grant them for the time of an incident.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege", "https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb"],
	equivalents: [
		"trivy:KSV-0053",
		"trivy:KSV-0054",
		"checkov:CKV2_K8S_2",
		"polaris:clusterrolePodExecAttach",
		"polaris:rolePodExecAttach",
		"polaris:clusterrolebindingPodExecAttach",
		"polaris:rolebindingClusterRolePodExecAttach",
		"polaris:rolebindingRolePodExecAttach",
		"kubescape:C-0002",
		"kics:rbac_roles_with_exec_permission",
		"kics:rbac_roles_with_attach_permission"
	],
	*check(role) {
		for (const grant of grants(role, exec, debug)) yield grant.violation({ inNamespace: "medium" });
	},
	examples: {
		bad: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods/exec] #!\n    verbs: [create]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources:\n      - pods\n      - pods/attach #!\n      - pods/ephemeralcontainers #!\n    verbs: [\"*\"]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: [\"*/exec\"] #!\n    verbs: [get]\n"
		],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods, pods/log]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [\"pods/*\"]\n    verbs: [create]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods/exec]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
const exec = {
	group: "",
	resources: ["pods/exec", "pods/attach"],
	verbs: ["create", "get"]
};
const debug = {
	group: "",
	resources: ["pods/ephemeralcontainers"],
	verbs: ["update", "patch"]
};
//#endregion
//#region src/rules/cluster/permissions/port-forward.ts
var port_forward_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role forwards ports of pods",
	severity: "medium",
	why: "Whoever holds the role reaches every port of the pods, past network policies and past what listens on localhost only.",
	fix: "Remove `pods/portforward`; expose what people need by a Service.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: ["kubescape:C-0063", "kics:rbac_roles_with_port_forwarding_permission"],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["pods/portforward"],
			verbs: ["create", "get"]
		})) yield grant.violation({ inNamespace: "low" });
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods/portforward] #!\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods/portforward] #!\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods]\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods/portforward]\n    verbs: [\"${VERB}\"]\n"]
	}
});
//#endregion
//#region src/rules/cluster/permissions/role-escalation.ts
var role_escalation_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role gives itself or others any permission",
	severity: "critical",
	why: "`escalate` on roles and `bind` switch off the check that nobody hands out more than they hold: whoever holds the role has every permission.",
	fix: "Remove `bind` and `escalate`, or name in `resourceNames` the harmless roles that may be bound.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb", "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"],
	equivalents: [
		"trivy:KSV-0050",
		"checkov:CKV_K8S_157",
		"checkov:CKV_K8S_158",
		"checkov:CKV2_K8S_1",
		"kubescape:C-0191",
		"kyverno:restrict-escalation-verbs-roles",
		"kics:rbac_roles_allow_privilege_escalation"
	],
	*check(role) {
		for (const grant of grants(role, escalation)) if (isSlip(grant)) yield {
			...grant.violation(),
			severity: "low"
		};
		else if (!isHarmless(grant)) yield grant.violation({ inNamespace: "high" });
	},
	examples: {
		bad: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles] #!\n    verbs: [escalate]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources:\n      - roles #!\n      - rolebindings #!\n    verbs: [\"*\"]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles] #!\n    resourceNames: [cluster-admin]\n    verbs: [bind]\n"
		],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    resourceNames: [view]\n    verbs: [bind]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles, rolebindings]\n    verbs: [create, update]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
const roles$1 = ["roles", "clusterroles"];
const escalation = {
	group: "rbac.authorization.k8s.io",
	resources: [
		...roles$1,
		"rolebindings",
		"clusterrolebindings"
	],
	verbs: [
		"escalate",
		"bind",
		"impersonate"
	]
};
const powerful$1 = [
	"cluster-admin",
	"admin",
	"edit"
];
function isSlip({ resource, verbs }) {
	return !roles$1.some((name) => resource.is(name)) || !verbs.includes("escalate") && !verbs.includes("bind");
}
function isHarmless({ rule, verbs }) {
	return rule.isLimited && !verbs.includes("escalate") && !rule.names.some((name) => powerful$1.includes(name));
}
//#endregion
//#region src/rules/cluster/permissions/secret-reading.ts
var secret_reading_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role reads secrets",
	severity: "high",
	why: "Whoever holds the role has the passwords, keys and tokens in the secrets; `list` and `watch` hand out their contents as well.",
	fix: "Mount the secret into the pod that needs it, or limit `get` with `resourceNames`.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
	equivalents: [
		"kube-linter:access-to-secrets",
		"trivy:KSV-0041",
		"trivy:KSV-0113",
		"checkov:CKV2_K8S_5",
		"kubescape:C-0015",
		"kubescape:C-0186",
		"kyverno:restrict-secret-role-verbs",
		"kics:rbac_roles_with_read_secrets_permissions",
		"kics:serviceaccount_allows_access_secrets"
	],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["secrets"],
			verbs: reading
		})) {
			if (grant.rule.isLimited) continue;
			yield grant.violation({ inNamespace: "medium" });
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets] #!\n    verbs: [get, list]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"*\"]\n    resources:\n      - configmaps\n      - secrets #!\n    verbs: [\"*\"]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    resourceNames: [shop-tls]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [secrets]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [\"${RESOURCE}\"]\n    verbs: [get]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/permissions/secret-writing.ts
var secret_writing_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role changes secrets",
	severity: "medium",
	why: "Whoever holds the role replaces other workloads' certificates and passwords, deletes them, or has a token of any service account written into a secret.",
	fix: "Leave the writing of secrets to one controller, or limit the rule with `resourceNames`.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"kube-linter:access-to-secrets",
		"trivy:KSV-0041",
		"trivy:KSV-0113"
	],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["secrets"],
			verbs: changing
		})) {
			if (grant.rule.isLimited) continue;
			yield grant.violation({ inNamespace: "low" });
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets] #!\n    verbs: [create, patch]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets] #!\n    verbs: [\"*\"]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    resourceNames: [shop-tls]\n    verbs: [update, patch]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/permissions/sensitive-wildcard-verb.ts
var sensitive_wildcard_verb_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role grants every verb on secrets, workloads, roles or identities",
	severity: "medium",
	why: "Every verb on these includes the ones that lead to other permissions: reading, running, binding, escalating, impersonating.",
	fix: "List the verbs that the subject needs.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"trivy:KSV-0045",
		"kube-linter:wildcard-in-rules",
		"checkov:CKV_K8S_49",
		"kics:rbac_wildcard_in_rule",
		"kyverno:restrict-wildcard-verbs"
	],
	*check(role) {
		for (const rule of policyRules(role)) {
			const every = rule.wildcard("verbs");
			const { sensitive } = rule;
			if (every === void 0 || sensitive === void 0) continue;
			yield every.violation(`${role.kind} "${role.subject.name}" grants every verb on ${sensitive.text}`);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: ['*'] #!\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles, rolebindings]\n    verbs:\n      - get\n      - \"*\" #!\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: ['*']\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/permissions/service-status-change.ts
var service_status_change_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role changes the status of Services",
	severity: "medium",
	why: "An address written into the status of a Service draws the traffic that pods and nodes send to it (CVE-2020-8554).",
	fix: "Leave `services/status` to the controller of the load balancer.",
	references: ["https://github.com/kubernetes/kubernetes/issues/97076"],
	equivalents: ["checkov:CKV2_K8S_4"],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["services/status"],
			verbs: ["update", "patch"]
		})) yield grant.violation();
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [services/status] #!\n    verbs: [patch]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [\"*/status\"] #!\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [services/status]\n    verbs: [get]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [services/status]\n    verbs: [\"${VERB}\"]\n"]
	}
});
//#endregion
//#region src/rules/cluster/permissions/token-creation.ts
var token_creation_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role issues tokens of service accounts",
	severity: "critical",
	why: "Whoever holds the role acts as every service account it reaches, those of the control plane included.",
	fix: "Name in `resourceNames` the service accounts whose tokens the subject needs.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request"],
	equivalents: ["kubescape:C-0282"],
	*check(role) {
		for (const grant of grants(role, {
			group: "",
			resources: ["serviceaccounts/token"],
			verbs: ["create"]
		})) yield grant.violation({
			inNamespace: "high",
			limited: "medium"
		});
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [serviceaccounts/token] #!\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [serviceaccounts/token] #!\n    resourceNames: [shop]\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [serviceaccounts]\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [serviceaccounts/token]\n    verbs: [\"${VERB}\"]\n"]
	}
});
//#endregion
//#region src/rules/cluster/permissions/unlimited-aggregation.ts
var unlimited_aggregation_default = objectRule(["ClusterRole"], {
	summary: "A role collects the rules of every ClusterRole",
	severity: "critical",
	why: "An empty selector matches all: the role receives the rules of `cluster-admin` and of every role that is ever added.",
	fix: "Select by a label of your own that only the roles meant for it carry.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"],
	equivalents: [],
	*check(role) {
		for (const selector of role.field("aggregationRule", "clusterRoleSelectors").items) if (isEmptyMapping(selector) || selector.entries.length > 0 && selector.entries.every(([, part]) => isEmpty(part))) yield selector.violation(`ClusterRole "${role.subject.name}" collects the rules of every ClusterRole`);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - {} #!\nrules: []\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: {} #!\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: { shop.example/aggregate: \"true\" }\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\naggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: ${LABELS}\n"]
	}
});
function isEmptyMapping({ node, entries }) {
	return node?.kind === "mapping" && entries.length === 0;
}
function isEmpty(part) {
	return part.isAbsent || isEmptyMapping(part) || part.isList && part.items.length === 0;
}
//#endregion
//#region src/rules/cluster/permissions/unrestricted-binding.ts
var unrestricted_binding_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role binds any role to anybody",
	severity: "critical",
	why: "With `bind` and the right to write bindings, whoever holds the role makes itself cluster-admin.",
	fix: "Name in `resourceNames` the roles that may be bound.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"],
	equivalents: ["trivy:KSV-0051", "trivy:KSV-0052"],
	*check(role) {
		if (!policyRules(role).some((rule) => !rule.isLimited && rule.grants(bind))) return;
		for (const grant of grants(role, write)) yield grant.violation({ inNamespace: "high" });
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterrolebindings] #!\n    verbs: [create]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    verbs: [bind]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"*\"]\n    resources: [rolebindings] #!\n    verbs: [\"*\"]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles]\n    resourceNames: ['*']\n    verbs: [bind]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterrolebindings]\n    verbs: [create]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    resourceNames: [view]\n    verbs: [bind]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [clusterroles]\n    verbs: [bind]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [rolebindings]\n    verbs: [create]\n  - apiGroups: [rbac.authorization.k8s.io]\n    resources: [roles]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
const group$1 = "rbac.authorization.k8s.io";
const bind = {
	group: group$1,
	resources: ["roles", "clusterroles"],
	verbs: ["bind"]
};
const write = {
	group: group$1,
	resources: ["rolebindings", "clusterrolebindings"],
	verbs: [
		"create",
		"update",
		"patch"
	]
};
//#endregion
//#region src/rules/cluster/permissions/webhook-change.ts
var webhook_change_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role changes admission webhooks or policies",
	severity: "high",
	why: "A webhook sees every object that is written, secrets included, and changes or admits it: whoever holds the role reads them and switches off what others enforce.",
	fix: "Limit the rule with `resourceNames` to the subject's own configuration.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks"],
	equivalents: [
		"trivy:KSV-0114",
		"checkov:CKV_K8S_155",
		"kubescape:C-0281",
		"kyverno:restrict-clusterrole-mutating-validating-admission-webhooks"
	],
	*check(role) {
		for (const grant of grants(role, admission$1)) yield grant.violation({
			withoutEffect: "low",
			limited: "medium"
		});
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources:\n      - mutatingwebhookconfigurations #!\n      - validatingadmissionpolicies #!\n    verbs: [get, patch]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources: [validatingwebhookconfigurations] #!\n    verbs: [\"*\"]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources: [validatingwebhookconfigurations]\n    verbs: [get, list]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [admissionregistration.k8s.io]\n    resources: [mutatingwebhookconfigurations]\n    verbs: [\"${VERB}\"]\n"]
	}
});
const admission$1 = {
	group: "admissionregistration.k8s.io",
	resources: [
		"mutatingwebhookconfigurations",
		"validatingwebhookconfigurations",
		"mutatingadmissionpolicies",
		"mutatingadmissionpolicybindings",
		"validatingadmissionpolicies",
		"validatingadmissionpolicybindings"
	],
	verbs: changing
};
//#endregion
//#region src/rules/cluster/permissions/widened-view-role.ts
var widened_view_role_default = objectRule(["ClusterRole"], {
	summary: "A role that everybody who may view receives allows more than viewing",
	severity: "medium",
	why: "The label adds these rules to the built-in role `view`: all its subjects receive them, in places that this change does not show.",
	fix: "Aggregate only `get`, `list` and `watch` of resources without credentials to `view`.",
	references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles"],
	equivalents: [],
	*check(role) {
		if (!role.field("metadata", "labels", "rbac.authorization.k8s.io/aggregate-to-view").is("true")) return;
		for (const rule of policyRules(role)) {
			const more = rule.field.field("verbs").items.find(({ text }) => text !== void 0 && !reading.includes(text));
			if (more?.isHidden === false) yield more.violation(`${said(role)} verb ${more.text}`);
			for (const secrets of rule.covers("") ? rule.naming({ resources: ["secrets"] }) : []) yield secrets.violation(`${said(role)} reading of secrets`, "high");
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: orders-view\n  labels:\n    rbac.authorization.k8s.io/aggregate-to-view: \"true\"\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [get, update] #!\n  - apiGroups: [\"\"]\n    resources: [secrets] #!\n    verbs: [get]\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: orders-view\n  labels:\n    rbac.authorization.k8s.io/aggregate-to-view: \"true\"\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [get, list, watch]\n  - apiGroups: [shop.example]\n    resources: [carts]\n    verbs: [\"${VERB}\"]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [update]\n"]
	}
});
function said({ subject }) {
	return `ClusterRole "${subject.name}" adds to the role view the`;
}
//#endregion
//#region src/rules/cluster/permissions/wildcard-group.ts
var wildcard_group_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role grants a resource of every API group",
	severity: "low",
	why: "A resource of the same name in a group that is installed later is granted too.",
	fix: "Name the API group of each resource; the core group is `\"\"`.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: ["checkov:CKV_K8S_49", "kics:rbac_wildcard_in_rule"],
	*check(role) {
		for (const rule of policyRules(role)) {
			const every = rule.wildcard("apiGroups");
			if (every === void 0 || rule.wildcard("resources") !== void 0) continue;
			yield every.violation(`${role.kind} "${role.subject.name}" grants resources of every API group`);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*'] #!\n    resources: [configmaps]\n    verbs: [get]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups:\n      - apps\n      - '*' #!\n    resources: [deployments]\n    verbs: [get]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: ['*']\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"${GROUP}\"]\n    resources: [configmaps]\n    verbs: [get]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/permissions/wildcard-permission.ts
var wildcard_permission_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role grants everything",
	severity: "critical",
	why: "Whoever holds the role does what they like: in a ClusterRole that is the whole cluster, in a Role everything in its namespace.",
	fix: "List the verbs, resources and API groups that the subject needs.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"trivy:KSV-0044",
		"trivy:KSV-0046",
		"trivy:KSV-0112",
		"kube-linter:wildcard-in-rules",
		"checkov:CKV_K8S_49",
		"kics:rbac_wildcard_in_rule",
		"polaris:clusterrolebindingClusterAdmin",
		"polaris:rolebindingClusterAdminClusterRole",
		"polaris:rolebindingClusterAdminRole",
		"kubescape:C-0187",
		"kyverno:restrict-wildcard-verbs",
		"kyverno:restrict-wildcard-resources",
		"semgrep:legacy-api-clusterrole-excessive-permissions"
	],
	*check(role) {
		for (const rule of policyRules(role)) {
			if (!rule.isEverything) continue;
			const group = rule.wildcard("apiGroups") === void 0 ? " of the core group" : "";
			const message = `${role.kind} "${role.subject.name}" grants every verb on every resource${group}`;
			yield rule.field.field("resources").violation(message, role.kind === "Role" ? "high" : void 0);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*'] #!\n    verbs: ['*']\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n  - apiGroups: [\"\"]\n    resources: #!\n      - \"*\"\n    verbs:\n      - \"*\"\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [configmaps]\n    verbs: [get, list, watch]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: ['*']\n    verbs: ['*']\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/permissions/wildcard-resource.ts
var wildcard_resource_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role grants access to every resource of an API group",
	severity: "high",
	why: "A wildcard also covers what nobody thought of: secrets, subresources such as `pods/exec`, and every resource that is added later.",
	fix: "List the resources that the subject needs.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"trivy:KSV-0046",
		"trivy:KSV-0112",
		"kube-linter:wildcard-in-rules",
		"checkov:CKV_K8S_49",
		"kics:rbac_wildcard_in_rule",
		"kyverno:restrict-wildcard-resources"
	],
	*check(role) {
		for (const rule of policyRules(role)) {
			const every = rule.wildcard("resources");
			if (every === void 0 || rule.isEverything || rule.field.field("verbs").items.length === 0) continue;
			const severity = !leadsFurther(rule) ? "low" : role.kind === "Role" ? "medium" : void 0;
			yield every.violation(`${role.kind} "${role.subject.name}" grants every resource`, severity);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*'] #!\n    verbs: [get, list]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources:\n      - deployments\n      - \"*\" #!\n    verbs: [\"*\"]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: ['*']\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: '${RESOURCES}'\n    verbs: [get]\n"
		]
	}
});
function leadsFurther(rule) {
	return rule.covers("") || rule.wildcard("verbs") !== void 0 && powerful.some((group) => rule.covers(group));
}
const powerful = [
	"apps",
	"batch",
	"rbac.authorization.k8s.io",
	"admissionregistration.k8s.io",
	"certificates.k8s.io",
	"apiregistration.k8s.io"
];
//#endregion
//#region src/rules/cluster/permissions/wildcard-verb.ts
var wildcard_verb_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role grants every verb",
	severity: "low",
	why: "A wildcard also grants the verbs that nobody needs, such as `deletecollection`, and every verb added later.",
	fix: "List the verbs that the subject needs.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"kube-linter:wildcard-in-rules",
		"checkov:CKV_K8S_49",
		"kics:rbac_wildcard_in_rule",
		"kyverno:restrict-wildcard-verbs"
	],
	*check(role) {
		for (const rule of policyRules(role)) {
			const every = rule.wildcard("verbs");
			if (every === void 0 || rule.isEverything || rule.sensitive !== void 0) continue;
			yield every.violation(`${role.kind} "${role.subject.name}" grants every verb`);
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: ['*'] #!\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nrules:\n  - nonResourceURLs: [/debug]\n    verbs: [\"*\"] #!\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [get, list, watch]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: ['*']\n    resources: ['*']\n    verbs: ['*']\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [shop.example]\n    resources: [orders]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
//#endregion
//#region src/analysis/workload-access.ts
function workloads(...verbs) {
	return [
		{
			group: "",
			resources: ["pods", "replicationcontrollers"],
			verbs
		},
		{
			group: "apps",
			resources: [
				"deployments",
				"statefulsets",
				"daemonsets",
				"replicasets"
			],
			verbs
		},
		{
			group: "batch",
			resources: ["jobs", "cronjobs"],
			verbs
		}
	];
}
//#endregion
//#region src/rules/cluster/permissions/workload-creation.ts
var workload_creation_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role creates or changes pods",
	severity: "high",
	why: "A pod runs with any service account of its namespace and mounts its secrets; where nothing restricts pods, it also takes over the node.",
	fix: "Grant it in a Role of the one namespace, and enforce a Pod Security level there.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation"],
	equivalents: [
		"kube-linter:access-to-create-pods",
		"trivy:KSV-0048",
		"kubescape:C-0188",
		"kics:permissive_access_to_create_pods"
	],
	*check(role) {
		for (const grant of grants(role, ...workloads("create", "update", "patch"))) {
			if (grant.rule.isLimited) continue;
			yield grant.violation({ inNamespace: "medium" });
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods] #!\n    verbs: [create]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps, batch]\n    resources:\n      - deployments #!\n      - cronjobs #!\n    verbs: [patch]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    resourceNames: [shop]\n    verbs: [patch]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods, pods/log]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/permissions/workload-deletion.ts
var workload_deletion_default = objectRule(["Role", "ClusterRole"], {
	summary: "A role deletes workloads",
	severity: "low",
	why: "Whoever holds the role stops what runs; with a foothold that is the end of the service.",
	fix: "Leave out `delete` and `deletecollection`, or limit `delete` with `resourceNames`.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: ["trivy:KSV-0048", "kubescape:C-0007"],
	*check(role) {
		for (const grant of grants(role, ...workloads("delete", "deletecollection"))) {
			if (grant.rule.isLimited) continue;
			yield grant.violation();
		}
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods] #!\n    verbs: [delete]\n", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: app\nrules:\n  - apiGroups: [batch]\n    resources: [cronjobs] #!\n    verbs: [deletecollection]\n"],
		good: [
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [apps]\n    resources: [deployments]\n    resourceNames: [shop]\n    verbs: [delete]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods]\n    verbs: [get]\n",
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods]\n    verbs: [\"${VERB}\"]\n"
		]
	}
});
//#endregion
//#region src/analysis/service-reference.ts
function ingressBackends(ingress) {
	const { namespace } = ingress.subject;
	const rules = ingress.field("spec", "rules").items;
	return [
		ingress.field("spec", "defaultBackend"),
		ingress.field("spec", "backend"),
		...rules.flatMap((rule) => rule.field("http", "paths").items.map((path) => path.field("backend")))
	].flatMap((backend) => {
		const service = backend.field("service");
		if (!service.isAbsent) {
			const port = service.field("port");
			const number = port.field("number");
			return {
				namespace,
				name: service.field("name"),
				port: number.isAbsent ? port.field("name") : number
			};
		}
		const name = backend.field("serviceName");
		return name.isAbsent ? [] : {
			namespace,
			name,
			port: backend.field("servicePort")
		};
	});
}
function routeBackends(route) {
	return route.field("spec", "rules").items.flatMap((rule) => rule.field("backendRefs").items).filter((backend) => backend.field("kind").isAbsent || backend.field("kind").is("Service")).map((backend) => ({
		namespace: backend.field("namespace").text ?? route.subject.namespace,
		name: backend.field("name"),
		port: backend.field("port")
	}));
}
function* danglingReferences(references, bundle) {
	for (const { namespace, name, port } of references) {
		const services = bundle.variants("Service", namespace, name.text ?? "");
		if (services.length > 0) {
			if (!services.every((service) => lacksPort(service, port))) continue;
			yield port.violation(`Service "${name.text}" has no port ${port.text ?? port.number}`);
		} else if (name.text !== void 0 && isMissing$1(bundle, namespace, name)) yield name.violation(`There is no service "${name.text}" here`, severityIn(bundle, namespace));
	}
}
function isMissing$1(bundle, namespace, name) {
	return bundle.lacks("Service", namespace, name) || bundle.isWhole && !bundle.has("Service", namespace);
}
function severityIn(bundle, namespace) {
	return bundle.has("Service", namespace) ? void 0 : "info";
}
function lacksPort(service, port) {
	const ports = service.field("spec", "ports");
	const wanted = port.number ?? port.text;
	if (wanted === void 0 || ports.isHidden || ports.items.length === 0) return false;
	if (service.field("spec", "type").is("ExternalName")) return false;
	const key = typeof wanted === "number" ? "port" : "name";
	return ports.items.every((item) => !item.field(key).is(wanted) && !item.field(key).isHidden);
}
//#endregion
//#region src/rules/cluster/references/dangling-ingress.ts
var dangling_ingress_default = objectRule(["Ingress"], {
	needs: "bundle",
	summary: "An ingress sends to a service or port that is not there",
	severity: "low",
	why: "Clients reach nothing, and whoever may create a service of that name in the namespace receives their requests.",
	fix: "Name a service that is deployed, and one of its ports.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource"],
	equivalents: [
		"kube-linter:dangling-ingress",
		"kube-score:ingress-targets-service",
		"kubescape:C-0298"
	],
	check: (ingress, bundle) => danglingReferences(ingressBackends(ingress), bundle),
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - name: http\n      port: 80\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  defaultBackend:\n    service:\n      name: wed #!\n  rules:\n    - http:\n        paths:\n          - backend:\n              service:\n                name: web\n                port:\n                  number: 8080 #!\n          - backend:\n              service:\n                name: web\n                port:\n                  name: https #!\n", "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  backend:\n    serviceName: web #!\n    servicePort: 80\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - name: http\n      port: 80\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - http:\n        paths:\n          - backend:\n              service:\n                name: web\n                port:\n                  name: http\n          - backend:\n              service:\n                name: ${SERVICE}\n          - backend:\n              resource:\n                kind: StorageBucket\n                name: files\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/dangling-mesh-policy.ts
var dangling_mesh_policy_default = objectRule(["AuthorizationPolicy"], {
	needs: "bundle",
	summary: "An authorization policy of Linkerd names a target that is not there",
	severity: "medium",
	why: "The policy protects nothing, and nothing says so.",
	fix: "Name the Server or route that is deployed.",
	references: ["https://linkerd.io/2/reference/authorization-policy/#authorizationpolicy"],
	equivalents: ["kyverno:check-linkerd-authorizationpolicy"],
	*check(policy, bundle) {
		const target = policy.field("spec", "targetRef");
		const name = target.field("name");
		const { text: kind } = target.field("kind");
		if (policy.group !== "policy.linkerd.io" || kind === void 0) return;
		if (!bundle.lacks(kind, kind === "Namespace" ? "" : policy.subject.namespace, name)) return;
		yield name.violation(`There is no ${kind} "${name.text}" here`);
	},
	examples: {
		bad: ["apiVersion: policy.linkerd.io/v1beta3\nkind: Server\nmetadata:\n  name: web\n---\napiVersion: policy.linkerd.io/v1alpha1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n  targetRef:\n    kind: Server\n    name: wed #!\n"],
		good: ["apiVersion: policy.linkerd.io/v1beta3\nkind: Server\nmetadata:\n  name: web\n---\napiVersion: policy.linkerd.io/v1alpha1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n  targetRef:\n    kind: Server\n    name: web\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: other\nspec:\n  targetRef:\n    kind: Server\n    name: other\n"]
	}
});
//#endregion
//#region src/bundle/selector.ts
const nothing = () => false;
function labelSelector(field) {
	if (field.isHidden) return () => void 0;
	if (field.isAbsent) return nothing;
	const expressions = field.field("matchExpressions").items.map(expressionSelector);
	return every([...equalities(field.field("matchLabels")), ...expressions]);
}
function plainSelector(field) {
	if (field.isHidden) return () => void 0;
	return field.entries.length === 0 ? nothing : every(equalities(field));
}
function equalities(labels) {
	if (labels.isHidden) return [() => void 0];
	return labels.entries.map(([key, value]) => (theirs) => isAmong(theirs.field(key), [value]));
}
function every(selectors) {
	return (labels) => {
		const answers = selectors.map((selector) => selector(labels));
		if (answers.includes(false)) return false;
		return answers.includes(void 0) ? void 0 : true;
	};
}
function expressionSelector(expression) {
	const key = expression.field("key").text;
	const values = expression.field("values").items;
	if (key === void 0) return () => void 0;
	switch (expression.field("operator").text) {
		case "In": return (labels) => isAmong(labels.field(key), values);
		case "NotIn": return (labels) => not$1(isAmong(labels.field(key), values));
		case "Exists": return (labels) => isSet(labels.field(key));
		case "DoesNotExist": return (labels) => not$1(isSet(labels.field(key)));
		default: return () => void 0;
	}
}
function isSet(label) {
	return isBelowHidden(label) ? void 0 : !label.isAbsent;
}
function isAmong(label, values) {
	if (label.isHidden) return void 0;
	if (label.isAbsent) return false;
	if (values.some((value) => value.text !== void 0 && label.is(value.text))) return true;
	return values.some((value) => value.isHidden) ? void 0 : false;
}
function isBelowHidden(label) {
	return label.node === void 0 && label.isHidden;
}
function not$1(answer) {
	return answer === void 0 ? void 0 : !answer;
}
//#endregion
//#region src/rules/cluster/references/dangling-network-peer.ts
var dangling_network_peer_default = objectRule(["NetworkPolicy"], {
	needs: "bundle",
	summary: "A network policy admits a peer that is no pod here",
	severity: "low",
	why: "The traffic it was written for is refused, and any pod that is later given these labels is let in.",
	fix: "Select the labels that the peers have; add a `namespaceSelector` when they live in another namespace.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors"],
	equivalents: ["kube-linter:dangling-networkpolicypeer-podselector"],
	*check(policy, bundle) {
		const { namespace } = policy.subject;
		if (!isNetworkPolicy(policy)) return;
		const severity = bundle.workloads(namespace).length === 0 ? "info" : void 0;
		for (const { rules, peers } of flowsOf(policy)) for (const peer of rules.items.flatMap((rule) => rule.field(peers).items)) {
			const selector = peer.field("podSelector");
			if (selector.isAbsent || selector.entries.length === 0 || !peer.field("namespaceSelector").isAbsent) continue;
			if (!bundle.selectsNoPod(labelSelector(selector), namespace)) continue;
			yield selector.violation("The peer is none of the pods here", severity);
		}
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: #!\n            matchLabels: { app: shop }\n        - podSelector:\n            matchLabels: { app: web }\n  egress:\n    - to:\n        - podSelector: #!\n            matchExpressions:\n              - { key: app, operator: NotIn, values: [web] }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: {}\n        - podSelector:\n            matchLabels: { app: gateway }\n          namespaceSelector: {}\n        - podSelector:\n            matchLabels: { app: \"${PEER}\" }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/dangling-network-policy.ts
var dangling_network_policy_default = objectRule(["NetworkPolicy"], {
	needs: "bundle",
	summary: "A network policy selects no pod",
	severity: "medium",
	why: "The pods it was written for stay open to the whole cluster, and nothing says so.",
	fix: "Select the labels that the pod template has.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource"],
	equivalents: [
		"kube-linter:dangling-networkpolicy",
		"kube-score:networkpolicy-targets-pod",
		"kubescape:C-0299",
		"kics:network_policy_is_not_targeting_any_pod"
	],
	*check(policy, bundle) {
		const selector = policy.field("spec", "podSelector");
		const { namespace } = policy.subject;
		if (selector.isAbsent || !isNetworkPolicy(policy)) return;
		if (!bundle.selectsNoPod(labelSelector(selector), namespace)) return;
		if (selector.entries.every(([, part]) => part.entries.length + part.items.length === 0)) return;
		const hidden = bundle.mayHideWorkloads ? "low" : void 0;
		const severity = bundle.workloads(namespace).length === 0 ? "info" : hidden;
		yield selector.violation("The policy selects none of the pods here", severity);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: #!\n    matchLabels: { app: wed }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: #!\n    matchExpressions:\n      - { key: app, operator: Exists }\n"],
		good: [
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchLabels: { app: web }\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: web\nspec:\n  jobTemplate:\n    spec:\n      template:\n        metadata:\n          labels: { app: web }\n        spec:\n          containers: []\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\nspec:\n  podSelector: {}\n",
			"apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchLabels: { app: \"${APP}\" }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/references/dangling-route.ts
var dangling_route_default = objectRule([
	"HTTPRoute",
	"GRPCRoute",
	"TLSRoute",
	"TCPRoute",
	"UDPRoute"
], {
	needs: "bundle",
	summary: "A route sends to a service or port that is not there",
	severity: "low",
	why: "Clients reach nothing, and whoever may create a service of that name in the namespace receives their requests.",
	fix: "Name a service that is deployed, and one of its ports.",
	references: ["https://gateway-api.sigs.k8s.io/api-types/httproute/#backendrefs-optional"],
	equivalents: ["kubescape:C-0302"],
	check: (route, bundle) => danglingReferences(routeBackends(route), bundle),
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 80\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: web\nspec:\n  rules:\n    - backendRefs:\n        - name: wed #!\n          port: 80\n        - name: web\n          port: 8080 #!\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  ports:\n    - port: 80\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  rules:\n    - backendRefs:\n        - name: web\n          port: 80\n        - kind: StorageBucket\n          name: files\n        - name: ${SERVICE}\n          port: 80\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/dangling-service-monitor.ts
var dangling_service_monitor_default = objectRule(["ServiceMonitor", "PodMonitor"], {
	needs: "bundle",
	summary: "A monitor watches nothing that is here",
	severity: "low",
	why: "Nothing is measured, so alerts on it stay silent, in an attack too.",
	fix: "Select the labels of the service, or of the pods for a PodMonitor, and their namespace.",
	references: ["https://prometheus-operator.dev/docs/developer/getting-started/#using-servicemonitors"],
	equivalents: ["kube-linter:dangling-servicemonitor"],
	*check(monitor, bundle) {
		const selector = monitor.field("spec", "selector");
		const named = monitor.field("spec", "namespaceSelector", "matchNames").items.map(({ text }) => text ?? "");
		const isAny = monitor.field("spec", "namespaceSelector", "any").is(true);
		const watched = (named.length > 0 ? named : [isAny ? "" : monitor.subject.namespace]).flatMap((namespace) => monitor.kind === "PodMonitor" ? bundle.workloads(namespace) : bundle.all("Service", namespace));
		const isWatching = watched.some((object) => {
			const labels = monitor.kind === "PodMonitor" ? podLabels(object) : object.field("metadata", "labels");
			return labels === void 0 || labelSelector(selector)(labels) !== false;
		});
		if (!bundle.isWhole || watched.length === 0 || selector.isAbsent || isWatching) return;
		yield selector.violation(`The ${monitor.kind} selects nothing here`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  labels: { app: web }\n---\napiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: wed }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n---\napiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: wed }\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\n  labels: { app: web }\n---\napiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: web\n  namespace: monitoring\nspec:\n  namespaceSelector:\n    matchNames: [shop]\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: other\n  namespace: other\nspec:\n  selector:\n    matchLabels: { app: other }\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/dangling-service.ts
var dangling_service_default = objectRule(["Service"], {
	needs: "bundle",
	summary: "A service selects no pod",
	severity: "low",
	why: "Clients reach nothing, and any pod that is later given these labels receives what is sent here.",
	fix: "Select the labels that the pod template has.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service"],
	equivalents: [
		"kube-linter:dangling-service",
		"kube-score:service-targets-pod",
		"kubescape:C-0293",
		"kics:service_does_not_target_pod"
	],
	*check(service, bundle) {
		const selector = service.field("spec", "selector");
		const { namespace } = service.subject;
		if (selector.entries.length === 0 || service.field("spec", "type").is("ExternalName")) return;
		if (!bundle.selectsNoPod(plainSelector(selector), namespace)) return;
		const severity = bundle.workloads(namespace).length === 0 ? "info" : void 0;
		yield selector.violation("The service selects none of the pods here", severity);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: #!\n    app: wed\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n", "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector: #!\n    app: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: other\n  labels: { app: web }\n"],
		good: [
			"apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  template:\n    metadata:\n      labels: { app: web, tier: front }\n",
			"apiVersion: v1\nkind: Service\nmetadata:\n  name: api\nspec:\n  selector:\n    app: ${APP}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\n",
			"apiVersion: v1\nkind: Service\nmetadata:\n  name: manual\nspec:\n  ports:\n    - port: 80\n"
		]
	}
});
//#endregion
//#region src/analysis/service-account.ts
function accountOf(pod) {
	const name = pod.field("serviceAccountName");
	const former = pod.field("serviceAccount");
	return name.isAbsent && !former.isAbsent ? former : name;
}
//#endregion
//#region src/rules/cluster/references/dashboard-account-use.ts
const account = "kubernetes-dashboard";
var dashboard_account_use_default = objectRule(["*"], {
	summary: "The dashboard's service account is used by others or given more rights",
	severity: "low",
	why: "Whoever reaches the dashboard, or a pod that borrows its account, acts with these rights.",
	fix: "Give the workload an account of its own, and let people sign in to the dashboard with their own tokens.",
	references: ["https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/#accessing-the-dashboard-ui"],
	equivalents: ["kubescape:C-0014"],
	*check(object) {
		const { pod, subject } = object;
		const message = `${object.kind} "${subject.name}" uses the service account of the dashboard`;
		if (pod !== void 0 && accountOf(pod).is(account) && !subject.name.includes("dashboard")) yield accountOf(pod).violation(message);
		if (object.kind !== "RoleBinding" && object.kind !== "ClusterRoleBinding") return;
		if (object.field("roleRef", "name").is(account)) return;
		for (const holder of object.field("subjects").items) if (holder.field("name").is(account)) yield holder.violation(message);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: kubernetes-dashboard #!\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: dashboard\nroleRef:\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: ServiceAccount\n    name: kubernetes-dashboard #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: kubernetes-dashboard\nspec:\n  serviceAccountName: kubernetes-dashboard\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: dashboard\nroleRef:\n  kind: Role\n  name: kubernetes-dashboard\nsubjects:\n  - kind: ServiceAccount\n    name: kubernetes-dashboard\n"]
	}
});
//#endregion
//#region src/bundle/per-bundle.ts
function perBundle(make) {
	const made = new WeakMap();
	return (bundle) => {
		const known = made.get(bundle);
		if (known !== void 0) return known;
		const value = make(bundle);
		made.set(bundle, value);
		return value;
	};
}
//#endregion
//#region src/analysis/claimed-twice.ts
function claimedTwice(objectsOf, claims) {
	const holders = perBundle((bundle) => {
		return groupBy(objectsOf(bundle).flatMap((object) => claims(object).map(({ what }) => ({
			what,
			object
		}))), ({ what }) => what);
	});
	return (object, bundle) => {
		const seen = new Set();
		return claims(object).flatMap((claim) => {
			const holder = holders(bundle).get(claim.what)?.find((each) => isAnother(each.object, object));
			if (holder === void 0 || seen.has(claim.what)) return [];
			seen.add(claim.what);
			return {
				...claim,
				other: holder.object
			};
		});
	};
}
function isAnother({ subject: a, kind }, { subject: b, kind: other }) {
	const isApart = a.namespace !== b.namespace && a.namespace !== "" && b.namespace !== "";
	return a.name !== b.name || kind !== other || isApart;
}
//#endregion
//#region src/rules/cluster/references/duplicate-dns-name.ts
const annotation = "external-dns.alpha.kubernetes.io/hostname";
const kinds$3 = ["Service", "Ingress"];
const sharedNames = claimedTwice((bundle) => kinds$3.flatMap((kind) => bundle.all(kind)), (object) => {
	const field = object.field("metadata", "annotations", annotation);
	return (field.text?.split(",").map((name) => name.trim()) ?? []).filter((name) => name !== "").map((what) => ({
		what,
		field
	}));
});
var duplicate_dns_name_default = objectRule([...kinds$3], {
	needs: "bundle",
	summary: "Two objects claim one DNS name",
	severity: "medium",
	why: "Which of them the name leads to is decided by chance: traffic and what is in it goes to the wrong one.",
	fix: "Give each object a name of its own.",
	references: ["https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/"],
	equivalents: ["kyverno:unique-external-dns"],
	*check(object, bundle) {
		for (const { what, field, other } of sharedNames(object, bundle)) yield field.violation(`${other.kind} "${other.subject.name}" claims "${what}" too`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: shop.example, www.shop.example #!\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: www.shop.example #!\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: shop.example\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: api.shop.example\n", "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: ${HOST}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: api\n  annotations:\n    external-dns.alpha.kubernetes.io/hostname: ${HOST}\n"]
	}
});
//#endregion
//#region src/analysis/host-claims.ts
function hostClaims(object) {
	return [
		object.field("spec", "host"),
		...object.field("spec", "hostnames").items,
		...object.field("spec", "rules").items.map((rule) => rule.field("host"))
	].flatMap((field) => field.text === void 0 || field.text === "" ? [] : {
		what: field.text,
		field
	});
}
function pathClaims(ingress) {
	const annotations = ingress.field("metadata", "annotations");
	if (annotations.field("nginx.ingress.kubernetes.io/canary").is("true")) return [];
	const controller = ingress.field("spec", "ingressClassName").text ?? annotations.field("kubernetes.io/ingress.class").text ?? "";
	return ingress.field("spec", "rules").items.flatMap((rule) => {
		const host = rule.field("host");
		if (host.isHidden) return [];
		return rule.field("http", "paths").items.flatMap((item) => {
			const path = item.field("path");
			const written = path.isAbsent ? "/" : path.text;
			if (written === void 0 || item.field("pathType").isHidden) return [];
			return {
				what: [
					controller,
					host.text ?? "*",
					item.field("pathType").text ?? "",
					written
				].join(" "),
				field: placeOf(path, host, item)
			};
		});
	});
}
function placeOf(path, host, item) {
	if (!path.isAbsent) return path;
	return host.isAbsent ? item : host;
}
//#endregion
//#region src/rules/cluster/references/duplicate-ingress-path.ts
const sharedPaths = claimedTwice((bundle) => bundle.all("Ingress"), pathClaims);
var duplicate_ingress_path_default = objectRule(["Ingress"], {
	needs: "bundle",
	summary: "Two ingresses claim one path of a host",
	severity: "medium",
	why: "Which of them answers is decided by the controller, often by age: requests and their cookies go to the wrong service.",
	fix: "Let one ingress answer for the path.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules"],
	equivalents: ["kyverno:unique-ingress-path", "kyverno:unique-ingress-host-and-path"],
	*check(ingress, bundle) {
		for (const { field, other } of sharedPaths(ingress, bundle)) yield field.violation(`Ingress "${other.subject.name}" answers for this path too`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /cart #!\n            pathType: Prefix\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /cart #!\n            pathType: Prefix\n          - path: /\n            pathType: Prefix\n"],
		good: [
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /cart\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  rules:\n    - host: shop.example\n      http:\n        paths:\n          - path: /\n",
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  ingressClassName: internal\n  rules:\n    - http:\n        paths:\n          - path: /\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  ingressClassName: public\n  rules:\n    - http:\n        paths:\n          - path: /\n",
			"apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: canary\n  annotations:\n    nginx.ingress.kubernetes.io/canary: \"true\"\nspec:\n  rules:\n    - http:\n        paths:\n          - path: /\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/references/duplicate-service-selector.ts
const sharedSelectors = claimedTwice((bundle) => bundle.all("Service"), (service) => {
	const field = service.field("spec", "selector");
	if (field.entries.length === 0 || field.entries.some(([, value]) => value.isHidden)) return [];
	const labels = field.entries.map(([key, value]) => `${key}=${value.text ?? ""}`);
	return [{
		what: `${service.subject.namespace} ${labels.toSorted(byText).join()}`,
		field
	}];
});
var duplicate_service_selector_default = objectRule(["Service"], {
	needs: "bundle",
	summary: "Two services have the same selector",
	severity: "info",
	why: "The same pods are reached by two names: rules and measures for one of them do not hold for the other.",
	fix: "Keep one service for the pods, or tell their labels apart.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service"],
	equivalents: ["gatekeeper:K8sUniqueServiceSelector", "kyverno:require-unique-service-selector"],
	*check(service, bundle) {
		for (const { field, other } of sharedSelectors(service, bundle)) yield field.violation(`Service "${other.subject.name}" has the same selector`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: #!\n    app: web\n    tier: front\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  selector: { tier: front, app: web } #!\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: { app: web }\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  selector: { app: web, tier: front }\n", "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: blue\nspec:\n  selector: { app: web }\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\n  namespace: green\nspec:\n  selector: { app: web }\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/exposed-admin-interface.ts
const consoles = /^(?:kubernetes-dashboard|argo(?:cd)?-server|weave-scope|scope|jupyter(?:hub|lab)?|notebook|kubeflow|centraldashboard|airflow-webserver|spark-ui|phpmyadmin|pgadmin4?|adminer|portainer|rancher|jenkins)(?:$|[-.:])/;
var exposed_admin_interface_default = objectRule(["Service"], {
	needs: "bundle",
	summary: "A console that runs what it is told can be reached from outside",
	severity: "medium",
	why: "Whoever reaches it tries known passwords and flaws, and then runs what they like in the cluster.",
	fix: "Make the service a `ClusterIP` and reach it by port-forward or behind a proxy that authenticates.",
	references: ["https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/"],
	equivalents: ["kubescape:C-0021"],
	*check(service, bundle) {
		const type = service.field("spec", "type");
		if (!type.is("LoadBalancer") && !type.is("NodePort")) return;
		const selector = plainSelector(service.field("spec", "selector"));
		const console = bundle.podsSelectedBy(selector, service.subject.namespace).find((each) => consoles.test(each.subject.name) || imageNames(each.pod).some((name) => consoles.test(name)));
		if (console === void 0) return;
		yield type.violation(`${console.kind} "${console.subject.name}" can be reached from outside`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: lab\nspec:\n  type: NodePort #!\n  selector:\n    app: lab\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: lab\nspec:\n  template:\n    metadata:\n      labels: { app: lab }\n    spec:\n      containers:\n        - name: lab\n          image: quay.io/jupyter/jupyterlab:4.2\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: kubernetes-dashboard\nspec:\n  selector:\n    app: dashboard\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: kubernetes-dashboard\nspec:\n  template:\n    metadata:\n      labels: { app: dashboard }\n", "apiVersion: v1\nkind: Service\nmetadata:\n  name: scoped\nspec:\n  type: LoadBalancer\n  selector:\n    app: scoped\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: scoped\n  labels: { app: scoped }\n"]
	}
});
function imageNames(pod) {
	return (pod?.containers ?? []).flatMap((container) => container.field("image").text ?? []).map((image) => image.slice(image.lastIndexOf("/") + 1));
}
//#endregion
//#region src/rules/cluster/references/exposed-workload.ts
var exposed_workload_default = objectRule([
	"Service",
	"Ingress",
	"HTTPRoute"
], {
	needs: "bundle",
	summary: "A workload can be reached from outside the cluster",
	severity: "info",
	why: "What the workload does wrong can be tried by anybody who reaches the load balancer, node or gateway.",
	fix: "Check that it is meant to be public, and that it authenticates its clients.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"],
	equivalents: [
		"kubescape:C-0256",
		"kubescape:C-0266",
		"kics:ingress_controller_exposes_workload"
	],
	*check(object, bundle) {
		const selected = (name, namespace) => {
			const service = bundle.find("Service", namespace, name);
			if (service === void 0) return void 0;
			return bundle.podsSelectedBy(plainSelector(service.field("spec", "selector")), namespace)[0];
		};
		const { name, namespace } = object.subject;
		const type = object.field("spec", "type");
		const pod = object.kind === "Service" ? selected(name, namespace) : void 0;
		if (pod !== void 0 && (type.is("LoadBalancer") || type.is("NodePort"))) yield type.violation(`${pod.kind} "${pod.subject.name}" can be reached from outside`);
		const backends = object.kind === "Ingress" ? ingressBackends(object) : routeBackends(object);
		for (const backend of backends) {
			const behind = selected(backend.name.text ?? "", backend.namespace);
			if (behind === void 0) continue;
			yield backend.name.violation(`${behind.kind} "${behind.subject.name}" can be reached from outside`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: LoadBalancer #!\n  selector:\n    app: web\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  defaultBackend:\n    service:\n      name: web #!\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/mesh-without-authorization.ts
var mesh_without_authorization_default = objectRule(["Namespace"], {
	needs: "bundle",
	summary: "A namespace of the mesh has no authorization policy",
	severity: "low",
	why: "The mesh proves who calls, but lets every workload call every other.",
	fix: "Add an AuthorizationPolicy that denies by default, and one for each caller.",
	references: ["https://istio.io/latest/docs/ops/best-practices/security/#use-default-deny-patterns"],
	equivalents: ["kyverno:require-authorizationpolicies"],
	*check(namespace, bundle) {
		const labels = namespace.field("metadata", "labels");
		const isMeshed = labels.field("istio-injection").is("enabled") || labels.field("istio.io/dataplane-mode").is("ambient");
		const isRevised = !labels.field("istio.io/rev").isAbsent;
		if (!bundle.isWhole || !isMeshed && !isRevised) return;
		if (bundle.has("AuthorizationPolicy", namespace.subject.name)) return;
		yield namespace.violation(`No AuthorizationPolicy stands in namespace "${namespace.subject.name}"`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop #!\n  labels:\n    istio-injection: enabled\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: deny\n  namespace: other\n"],
		good: ["apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    istio.io/rev: stable\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: deny\n  namespace: shop\nspec: {}\n", "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/missing-binding-account.ts
var missing_binding_account_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	needs: "bundle",
	summary: "A binding gives a role to a service account that is not there",
	severity: "low",
	why: "Whoever may create service accounts in that namespace can make the one that holds the role.",
	fix: "Name a service account that is deployed, or remove the subject.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
	equivalents: [],
	*check(binding, bundle) {
		for (const subject of binding.field("subjects").items) {
			const name = subject.field("name");
			const namespace = subject.field("namespace").text ?? binding.subject.namespace;
			if (!subject.field("kind").is("ServiceAccount") || name.is("default")) continue;
			if (!bundle.lacks("ServiceAccount", namespace, name)) continue;
			yield name.violation(`There is no service account "${name.text}" here`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: shop\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nsubjects:\n  - kind: ServiceAccount\n    name: wed #!\n    namespace: shop\n"],
		good: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: shop\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nsubjects:\n  - kind: ServiceAccount\n    name: web\n    namespace: shop\n  - kind: ServiceAccount\n    name: prometheus\n    namespace: monitoring\n  - kind: User\n    name: jane\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/missing-role.ts
const builtIn = /^(?:cluster-admin|admin|edit|view|system:.*)$/;
var missing_role_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	needs: "bundle",
	summary: "A binding names a role that is not there",
	severity: "low",
	why: "Whoever may create a role of that name decides later what the subjects are allowed to do.",
	fix: "Name a role that is deployed, or remove the binding.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
	equivalents: [],
	*check(binding, bundle) {
		const kind = binding.field("roleRef", "kind").text;
		const name = binding.field("roleRef", "name");
		if (kind !== "Role" && kind !== "ClusterRole" || builtIn.test(name.text ?? "")) return;
		if (!bundle.lacks(kind, kind === "Role" ? binding.subject.namespace : "", name)) return;
		yield name.violation(`There is no ${kind} "${name.text}" here`);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: reader\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: reader\nroleRef:\n  kind: Role\n  name: raeder #!\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: reader\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: reader\nroleRef:\n  kind: ClusterRole\n  name: reader\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: viewer\nroleRef:\n  kind: ClusterRole\n  name: view\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: other\nroleRef:\n  kind: Role\n  name: other\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/missing-service-account.ts
var missing_service_account_default = objectRule(["*"], {
	needs: "bundle",
	summary: "A pod names a service account that is not there",
	severity: "low",
	why: "No pod is created until somebody makes the account, with whatever rights are bound to that name.",
	fix: "Name a service account that is deployed.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"],
	equivalents: ["kube-linter:non-existent-service-account", "kubescape:C-0307"],
	*check({ pod, subject }, bundle) {
		const account = pod === void 0 ? void 0 : accountOf(pod);
		if (account === void 0 || ["default", ""].includes(account.text ?? "")) return;
		if (!bundle.lacks("ServiceAccount", subject.namespace, account)) return;
		yield account.violation(`There is no service account "${account.text}" here`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: wed #!\n  containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      serviceAccount: shop #!\n"],
		good: [
			"apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: other\nspec:\n  serviceAccountName: default\n",
			"apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${NAME}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: web\n",
			"apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: shop\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\n  namespace: batch\nspec:\n  serviceAccountName: worker\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/references/missing-target-port.ts
var missing_target_port_default = objectRule(["Service"], {
	needs: "bundle",
	summary: "A service sends to a port that no pod declares",
	severity: "low",
	why: "Clients reach nothing, or a port that was never meant to be reached.",
	fix: "Name a port of the containers in `targetPort`, or declare the port there.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"],
	equivalents: ["kics:service_does_not_target_pod"],
	*check(service, bundle) {
		const selector = plainSelector(service.field("spec", "selector"));
		const pods = bundle.podsSelectedBy(selector, service.subject.namespace);
		const ports = pods.flatMap(containerPorts);
		if (pods.length === 0 || ports.some((port) => port.isHidden)) return;
		for (const port of service.field("spec", "ports").items) {
			const target = port.field("targetPort");
			const wanted = target.isAbsent ? port.field("port") : target;
			const key = wanted.text === void 0 ? "containerPort" : "name";
			const value = wanted.text ?? wanted.number;
			const declared = ports.map((each) => each.field(key));
			if (value === void 0 || declared.some((each) => each.is(value) || each.isHidden)) continue;
			if (key === "containerPort" && ports.length === 0) continue;
			yield wanted.violation(`No container declares port ${value}`, key === "name" ? void 0 : "info");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: htpp #!\n    - port: 9090 #!\n    - port: 443\n      targetPort: 8443\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - name: app\n      ports:\n        - name: http\n          containerPort: 8443\n"],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: http\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - name: app\n    - name: proxy\n      ports:\n        - name: http\n          containerPort: 8080\n", "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - name: app\n"]
	}
});
function containerPorts({ pod }) {
	return (pod?.containers ?? []).flatMap((container) => {
		const ports = container.field("ports");
		return ports.isHidden ? [ports] : ports.items;
	});
}
//#endregion
//#region src/rules/cluster/references/no-network-policy.ts
const otherPolicies = [
	"CiliumNetworkPolicy",
	"CiliumClusterwideNetworkPolicy",
	"GlobalNetworkPolicy",
	"AdminNetworkPolicy",
	"BaselineAdminNetworkPolicy",
	"ClusterNetworkPolicy"
];
var no_network_policy_default = objectRule(["*"], {
	needs: "bundle",
	summary: "No network policy selects the pods of a workload",
	severity: "low",
	why: "Every pod of the cluster can reach these, and they can reach everything: one that is broken into is a way to all others.",
	fix: "Add a NetworkPolicy that selects the pods and names their peers, or one with an empty `podSelector` for the namespace.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"],
	equivalents: [
		"kube-linter:non-isolated-pod",
		"checkov:CKV2_K8S_6",
		"polaris:missingNetworkPolicy",
		"kubescape:C-0260",
		"kube-score:pod-networkpolicy",
		"kics:pod_misconfigured_network_policy"
	],
	*check(object, bundle) {
		const labels = podLabels(object);
		const { namespace, name } = object.subject;
		if (labels === void 0 || !bundle.isWhole || otherPolicies.some((kind) => bundle.has(kind))) return;
		if (object.pod !== void 0 && !object.pod.field("hostNetwork").isAbsent && !object.pod.field("hostNetwork").is(false)) return;
		const policies = bundle.all("NetworkPolicy", namespace);
		if (policies.some((policy) => {
			const selector = policy.field("spec", "podSelector");
			return selector.isAbsent || !isNetworkPolicy(policy) || labelSelector(selector)(labels) !== false;
		})) return;
		yield object.root.violation(`No network policy selects the pods of ${object.kind} "${name}"`, policies.length > 0 ? "medium" : void 0);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web #!\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n    spec:\n      containers: []\n", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web #!\n  labels: { app: web }\nspec:\n  containers: []\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector:\n    matchLabels: { app: shop }\n"],
		good: [
			"apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\nspec:\n  podSelector: {}\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: ${LABELS}\nspec:\n  containers: []\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchExpressions:\n      - { key: app, operator: In, values: [web] }\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  hostNetwork: true\n  containers: []\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n---\napiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: web\n"
		]
	}
});
//#endregion
//#region src/rules/cluster/references/shared-host.ts
const kinds$2 = [
	"Ingress",
	"Route",
	"HTTPRoute"
];
const sharedHosts = claimedTwice((bundle) => kinds$2.flatMap((kind) => bundle.all(kind)), hostClaims);
var shared_host_default = objectRule([...kinds$2], {
	needs: "bundle",
	summary: "Two objects answer for one host",
	severity: "info",
	why: "What one of them sets for the host, such as its certificate, may hold for the paths of the other or not.",
	fix: "Keep the paths of a host in one object.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#name-based-virtual-hosting"],
	equivalents: [
		"gatekeeper:K8sUniqueIngressHost",
		"kyverno:unique-ingress-host",
		"kyverno:unique-routes"
	],
	*check(object, bundle) {
		for (const { what, field, other } of sharedHosts(object, bundle)) yield field.violation(`${other.kind} "${other.subject.name}" answers for "${what}" too`);
	},
	examples: {
		bad: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example #!\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: cart\nspec:\n  rules:\n    - host: shop.example #!\n", "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: web\nspec:\n  host: shop.example #!\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: cart\nspec:\n  hostnames:\n    - shop.example #!\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - host: shop.example\n    - host: shop.example\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: cart\nspec:\n  rules:\n    - host: cart.example\n"]
	}
});
//#endregion
//#region src/analysis/held-roles.ts
const holdings = perBundle((bundle) => bundle.all("ClusterRoleBinding").flatMap((binding) => {
	const name = binding.field("roleRef", "name").text;
	const role = name === void 0 ? void 0 : bundle.find("ClusterRole", "", name);
	if (role === void 0) return [];
	return binding.field("subjects").items.filter((subject) => subject.field("kind").is("ServiceAccount")).map((subject) => {
		const namespace = subject.field("namespace").text ?? "";
		return {
			account: subject.field("name").text ?? "",
			namespace,
			role
		};
	});
}));
function rolesHeldBy(account, namespace, bundle) {
	return holdings(bundle).filter((each) => {
		const isSame = each.namespace === namespace || each.namespace === "" || namespace === "";
		return each.account === account && isSame;
	}).map(({ role }) => role);
}
//#endregion
//#region src/rules/cluster/references/takeover-workload.ts
const group = "rbac.authorization.k8s.io";
const takeovers = [
	...workloads("create", "update", "patch"),
	{
		group: "",
		resources: ["secrets"],
		verbs: reading
	},
	{
		group: "",
		resources: ["pods/exec", "serviceaccounts/token"],
		verbs: ["create"]
	},
	{
		group: "",
		resources: [
			"users",
			"groups",
			"serviceaccounts"
		],
		verbs: ["impersonate"]
	},
	{
		group,
		resources: ["clusterroles", "roles"],
		verbs: ["escalate", "bind"]
	}
];
var takeover_workload_default = objectRule(["*"], {
	needs: "bundle",
	summary: "A workload runs with rights to take over the cluster",
	severity: "medium",
	why: "Whoever breaks into one of its containers reads every secret or starts what they like, everywhere.",
	fix: "Bind a Role in the namespaces that the workload serves, with the objects it needs by name.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks"],
	equivalents: ["kubescape:C-0267"],
	*check({ pod, subject }, bundle) {
		const account = pod === void 0 ? void 0 : accountOf(pod);
		if (pod === void 0 || account?.text === void 0 || pod.field("automountServiceAccountToken").is(false)) return;
		for (const role of rolesHeldBy(account.text, subject.namespace, bundle)) {
			if (!policyRules(role).filter((rule) => !rule.isLimited).some((rule) => rule.isEverything || takeovers.some((access) => rule.grants(access)))) continue;
			yield account.violation(`ClusterRole "${role.subject.name}" lets this account take over the cluster`);
			return;
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: web #!\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: secrets\nrules:\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    verbs: [list]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nroleRef:\n  kind: ClusterRole\n  name: secrets\nsubjects:\n  - kind: ServiceAccount\n    name: web\n    namespace: shop\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: web\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: nodes\nrules:\n  - apiGroups: [\"\"]\n    resources: [nodes]\n    verbs: [list]\n  - apiGroups: [\"\"]\n    resources: [secrets]\n    resourceNames: [web]\n    verbs: [get]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nroleRef:\n  kind: ClusterRole\n  name: nodes\nsubjects:\n  - kind: ServiceAccount\n    name: web\n    namespace: shop\n"]
	}
});
//#endregion
//#region src/rules/cluster/references/wildcard-role-binding.ts
var wildcard_role_binding_default = objectRule(["RoleBinding", "ClusterRoleBinding"], {
	needs: "bundle",
	summary: "Somebody is bound to a role that grants everything",
	severity: "high",
	why: "The subjects do what they like, in the whole cluster or, by a RoleBinding, in the namespace; one stolen token is enough.",
	fix: "Bind a role that lists what the subjects need.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: [
		"polaris:clusterrolebindingClusterAdmin",
		"polaris:rolebindingClusterAdminClusterRole",
		"polaris:rolebindingClusterAdminRole"
	],
	*check(binding, bundle) {
		const kind = binding.field("roleRef", "kind").text ?? "";
		const name = binding.field("roleRef", "name");
		const namespace = kind === "Role" ? binding.subject.namespace : "";
		const role = name.text === void 0 ? void 0 : bundle.find(kind, namespace, name.text);
		if (role === void 0 || !policyRules(role).some((rule) => rule.isEverything)) return;
		const severity = binding.kind === "RoleBinding" ? "medium" : void 0;
		yield name.violation(`${kind} "${name.text}" lets its subjects do everything`, severity);
	},
	examples: {
		bad: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: boss\nrules:\n  - apiGroups: [\"*\"]\n    resources: [\"*\"]\n    verbs: [\"*\"]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: boss\nroleRef:\n  kind: ClusterRole\n  name: boss #!\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: boss\nroleRef:\n  kind: ClusterRole\n  name: boss #!\n"],
		good: ["apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: reader\nrules:\n  - apiGroups: [\"\"]\n    resources: [pods]\n    verbs: [get]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: reader\nroleRef:\n  kind: Role\n  name: reader\n"]
	}
});
//#endregion
//#region src/rules/cluster/storage/storage-class-not-set.ts
var storage_class_not_set_default = objectRule(["PersistentVolumeClaim", "StatefulSet"], {
	summary: "A claim takes whatever storage the cluster hands out by default",
	severity: "info",
	why: "Whether it is encrypted, how fast it is and what happens to it afterwards differs from cluster to cluster.",
	fix: "Name a `storageClassName`.",
	references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1"],
	equivalents: ["kyverno:require-storageclass"],
	*check(object) {
		for (const claim of claimsOf(object)) {
			const name = claim.field("spec", "storageClassName");
			if (name.isAbsent) yield name.violation("The claim names no storage class");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: PersistentVolumeClaim\nspec: #!\n  accessModes: [ReadWriteOnce]\n", "apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata: { name: data }\n      spec: #!\n        accessModes: [ReadWriteOnce]\n"],
		good: ["apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  storageClassName: encrypted\n", "apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  storageClassName: ${CLASS}\n"]
	}
});
function claimsOf(object) {
	return object.kind === "StatefulSet" ? object.field("spec", "volumeClaimTemplates").items : [object.root];
}
//#endregion
//#region src/analysis/replicas.ts
const replicated = [
	"Deployment",
	"StatefulSet",
	"DeploymentConfig",
	"ReplicaSet",
	"ReplicationController"
];
function replicasOf(field) {
	return field.isAbsent ? 1 : field.number;
}
//#endregion
//#region src/rules/container/availability/autoscaler-below-three.ts
var autoscaler_below_three_default = objectRule(["HorizontalPodAutoscaler"], {
	summary: "An autoscaler may leave fewer than three pods",
	severity: "info",
	why: "While one of two pods is replaced or its zone is out, a single one is left.",
	fix: "Set `minReplicas: 3` or more where the workload has to survive the loss of a zone during a rollout.",
	references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
	equivalents: ["kube-linter:hpa-minimum-three-replicas"],
	*check(autoscaler) {
		const field = autoscaler.field("spec", "minReplicas");
		const least = replicasOf(field);
		if (least !== void 0 && least < 3) yield field.violation("The autoscaler may leave fewer than three pods");
	},
	examples: {
		bad: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2 #!\n  maxReplicas: 9\n---\napiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nspec: #!\n  maxReplicas: 9\n"],
		good: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 3\n  maxReplicas: 9\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: ${LEAST}\n  maxReplicas: 9\n"]
	}
});
//#endregion
//#region src/rules/container/availability/autoscaler-cannot-scale.ts
var autoscaler_cannot_scale_default = objectRule(["HorizontalPodAutoscaler"], {
	summary: "An autoscaler has no room to scale",
	severity: "low",
	why: "Its least and its greatest number of pods are the same, so under load or attack nothing is added; the API server refuses a greatest number below the least.",
	fix: "Set `maxReplicas` above `minReplicas`, which is 1 when left out.",
	references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
	equivalents: ["polaris:hpaMaxAvailability"],
	*check(autoscaler) {
		const field = autoscaler.field("spec", "maxReplicas");
		const most = field.isAbsent ? 0 : field.number;
		const least = replicasOf(autoscaler.field("spec", "minReplicas"));
		if (most !== void 0 && least !== void 0 && most <= least) yield field.violation("The autoscaler has no room to scale: maxReplicas is not above minReplicas");
	},
	examples: {
		bad: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 4\n  maxReplicas: 4 #!\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  maxReplicas: 1 #!\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: #!\n  minReplicas: 4\n"],
		good: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  maxReplicas: 4\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 4\n  maxReplicas: ${MOST}\n"]
	}
});
//#endregion
//#region src/rules/container/availability/autoscaler-single-replica.ts
var autoscaler_single_replica_default = objectRule(["HorizontalPodAutoscaler"], {
	summary: "An autoscaler may leave a single pod",
	severity: "low",
	why: "In quiet hours the service hangs on one pod: whoever crashes it, or the drain of its node, takes the service down.",
	fix: "Set `minReplicas: 2` or more.",
	references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
	equivalents: ["polaris:hpaMinAvailability", "kube-score:horizontalpodautoscaler-replicas"],
	*check(autoscaler) {
		const field = autoscaler.field("spec", "minReplicas");
		const least = replicasOf(field);
		if (least !== void 0 && least < 2) yield field.violation("The autoscaler may leave a single pod, or none");
	},
	examples: {
		bad: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 1 #!\n  maxReplicas: 9\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: #!\n  maxReplicas: 9\n"],
		good: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  maxReplicas: 9\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: ${LEAST}\n  maxReplicas: 9\n"]
	}
});
//#endregion
//#region src/rules/container/availability/bare-pod.ts
var bare_pod_default = objectRule(["Pod"], {
	summary: "A pod stands alone, without a controller",
	severity: "low",
	why: "When its node is drained or lost, it is gone and nothing starts it again.",
	fix: "Make it a Deployment, or a Job when it is to end.",
	references: ["https://kubernetes.io/docs/concepts/configuration/overview/#naked-pods-vs-replicasets-deployments-and-jobs"],
	equivalents: [
		"kubescape:C-0073",
		"kyverno:prevent-bare-pods",
		"polaris:custom:nakedPod"
	],
	*check(pod) {
		if (!!pod.field("metadata", "ownerReferences").isAbsent && !isStatic(pod) && !isHook(pod)) yield pod.violation("This pod stands alone, without a controller");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: app #!\nspec:\n  containers: []\n"],
		good: [
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers: []\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  ownerReferences:\n    - kind: ReplicaSet\n      name: app\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: kube-system\n  labels: { component: kube-apiserver, tier: control-plane }\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  annotations: { helm.sh/hook: test }\n"
		]
	}
});
function isStatic(pod) {
	const tier = pod.field("metadata", "labels", "tier");
	return tier.is("control-plane") || tier.isHidden;
}
function isHook(pod) {
	const annotations = pod.field("metadata", "annotations");
	return !annotations.field("helm.sh/hook").isAbsent || !annotations.field("argocd.argoproj.io/hook").isAbsent;
}
//#endregion
//#region src/rules/container/availability/below-three-replicas.ts
var below_three_replicas_default = objectRule([
	"Deployment",
	"DeploymentConfig",
	"StatefulSet"
], {
	summary: "A workload runs as fewer than three pods",
	severity: "info",
	why: "While one of two pods is replaced or its zone is out, a single one is left, and what votes has no majority.",
	fix: "Set `replicas: 3` or more where the workload has to survive the loss of a zone during a rollout.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas"],
	equivalents: ["kube-linter:minimum-three-replicas"],
	*check(workload) {
		const field = workload.field("spec", "replicas");
		const replicas = replicasOf(field);
		if (replicas !== void 0 && replicas < 3) yield field.violation(`This workload runs as fewer than three pods: ${replicas}`);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2 #!\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec: #!\n  selector: {}\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: ${REPLICAS}\n"]
	}
});
//#endregion
//#region src/rules/container/availability/blocking-disruption-budget.ts
var blocking_disruption_budget_default = objectRule(["PodDisruptionBudget"], {
	summary: "A disruption budget never lets a pod be moved",
	severity: "low",
	why: "Nodes of its pods cannot be drained, so they miss the updates of their kernel and kubelet.",
	fix: "Set `maxUnavailable: 1`, or a `minAvailable` below the number of pods.",
	references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
	equivalents: [
		"kube-linter:pdb-max-unavailable",
		"polaris:pdbDisruptionsIsZero",
		"kyverno:pdb-maxunavailable"
	],
	*check(budget) {
		const most = budget.field("spec", "maxUnavailable");
		const least = budget.field("spec", "minAvailable");
		const blocking = [most.is(0) || /^0*%$/.test(most.text ?? "") ? most : void 0, least.is("100%") ? least : void 0];
		for (const field of blocking) if (field !== void 0) yield field.violation("This budget never lets a pod be moved off its node");
	},
	examples: {
		bad: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: 0 #!\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: 0% #!\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 100% #!\n"],
		good: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: 1\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 50%\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: ${MOST}\n"]
	}
});
//#endregion
//#region src/analysis/label-selector.ts
function selects(selector, labels) {
	if (selector.isHidden || labels.isHidden) return void 0;
	if (selector.isAbsent) return false;
	const answers = [...selector.field("matchLabels").entries.map(([key, value]) => isIn(labels.field(key), [value])), ...selector.field("matchExpressions").items.map((expression) => meets(expression, labels))];
	if (answers.includes(false)) return false;
	return answers.includes(void 0) ? void 0 : true;
}
function meets(expression, labels) {
	const key = expression.field("key").text;
	if (key === void 0 || expression.field("values").isHidden) return void 0;
	const label = labels.field(key);
	const values = expression.field("values").items;
	switch (expression.field("operator").text) {
		case "In": return isIn(label, values);
		case "NotIn": return not(isIn(label, values));
		case "Exists": return label.isHidden || !label.isAbsent;
		case "DoesNotExist": return label.isAbsent;
		default: return;
	}
}
function isIn(label, values) {
	if (label.isHidden || values.some(({ isHidden }) => isHidden)) return void 0;
	return label.text !== void 0 && values.some(({ text }) => text === label.text);
}
function not(answer) {
	return answer === void 0 ? void 0 : !answer;
}
//#endregion
//#region src/analysis/spread.ts
function keepsApart(object, pod) {
	const labels = pod.metadata.field("labels");
	const affinity = pod.field("affinity", "podAntiAffinity");
	const constraints = pod.field("topologySpreadConstraints");
	const required = affinity.field("requiredDuringSchedulingIgnoredDuringExecution");
	const preferred = affinity.field("preferredDuringSchedulingIgnoredDuringExecution");
	if ([
		required,
		preferred,
		constraints
	].some(({ isHidden }) => isHidden)) return true;
	return [...required.items, ...preferred.items.map((item) => item.field("podAffinityTerm"))].some((term) => coversNamespace(term, object.subject.namespace) && covers(term, labels)) || constraints.items.some((constraint) => covers(constraint, labels));
}
function covers(term, labels) {
	return !term.field("topologyKey").isAbsent && selects(term.field("labelSelector"), labels) !== false;
}
function coversNamespace(term, namespace) {
	const named = term.field("namespaces").items;
	if (named.length === 0 || namespace === "" || !term.field("namespaceSelector").isAbsent) return true;
	return named.some((name) => name.is(namespace) || name.isHidden);
}
//#endregion
//#region src/rules/container/availability/co-located-replicas.ts
var co_located_replicas_default = objectRule(replicated, {
	summary: "All replicas of a workload may run on one node",
	severity: "info",
	why: "The scheduler only prefers to spread them: when it has little room, they share a node, and its loss takes all of them.",
	fix: "Add `topologySpreadConstraints` or a `podAntiAffinity` that selects the labels of these pods, with `topologyKey: kubernetes.io/hostname`.",
	references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/", "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity"],
	equivalents: [
		"kube-linter:no-anti-affinity",
		"kube-score:deployment-has-host-podantiaffinity",
		"kube-score:statefulset-has-host-podantiaffinity",
		"kics:deployment_has_no_pod_anti_affinity",
		"kics:statefulset_has_no_pod_anti_affinity"
	],
	*check(workload) {
		const { pod } = workload;
		const replicas = replicasOf(workload.field("spec", "replicas"));
		if (pod === void 0 || replicas === void 0 || replicas < 2 || keepsApart(workload, pod)) return;
		yield pod.field("affinity", "podAntiAffinity").violation("All replicas may run on one node");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    spec: #!\n      containers: []\n", "apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      affinity:\n        podAntiAffinity: #!\n          requiredDuringSchedulingIgnoredDuringExecution:\n            - labelSelector: { matchLabels: { app: other } }\n              topologyKey: kubernetes.io/hostname\n      containers: []\n"],
		good: [
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      affinity:\n        podAntiAffinity:\n          preferredDuringSchedulingIgnoredDuringExecution:\n            - weight: 1\n              podAffinityTerm:\n                labelSelector: { matchExpressions: [{ key: app, operator: In, values: [shop] }] }\n                topologyKey: kubernetes.io/hostname\n      containers: []\n",
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      topologySpreadConstraints:\n        - labelSelector: { matchLabels: { app: \"${APP}\" } }\n          topologyKey: kubernetes.io/hostname\n      containers: []\n",
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers: []\n"
		]
	}
});
//#endregion
//#region src/rules/container/availability/control-plane-scheduling.ts
var control_plane_scheduling_default = objectRule(["*"], {
	summary: "A pod is let onto the nodes of the control plane",
	severity: "medium",
	confidence: "medium",
	why: "Whoever breaks out of a container there finds the keys of the cluster and the data of etcd; elsewhere a break-out costs one node.",
	fix: "Remove the toleration or the selector; keep it only for what belongs to the control plane itself.",
	references: ["https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io-control-plane-taint"],
	equivalents: ["kyverno:restrict-controlplane-scheduling"],
	*check(object) {
		const { pod } = object;
		if (pod === void 0) return;
		const severity = object.kind === "DaemonSet" ? "low" : "medium";
		for (const field of admissions(pod)) yield field.violation("The pod is let onto the nodes of the control plane", severity);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      tolerations:\n        - key: node-role.kubernetes.io/control-plane #!\n          operator: Exists\n        - key: pool\n          operator: Exists\n      containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  nodeSelector:\n    node-role.kubernetes.io/master: \"\" #!\n  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n          - matchExpressions:\n              - key: node-role.kubernetes.io/control-plane #!\n                operator: Exists\n  containers: []\n"],
		good: ["apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      tolerations:\n        - operator: Exists\n        - key: ${TAINT}\n      affinity:\n        nodeAffinity:\n          requiredDuringSchedulingIgnoredDuringExecution:\n            nodeSelectorTerms:\n              - matchExpressions:\n                  - key: node-role.kubernetes.io/control-plane\n                    operator: DoesNotExist\n      containers: []\n"]
	}
});
const roles = ["node-role.kubernetes.io/control-plane", "node-role.kubernetes.io/master"];
function admissions(pod) {
	const affinity = pod.field("affinity", "nodeAffinity");
	const expressions = [...affinity.field("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms").items, ...affinity.field("preferredDuringSchedulingIgnoredDuringExecution").items.map((item) => item.field("preference"))].flatMap((term) => term.field("matchExpressions").items).filter((expression) => expression.field("operator").is("Exists") || expression.field("operator").is("In"));
	return [...[...pod.field("tolerations").items, ...expressions].map((item) => item.field("key")).filter(({ text }) => text !== void 0 && roles.includes(text)), ...roles.map((role) => pod.field("nodeSelector", role)).filter(({ isAbsent, isHidden }) => !isAbsent && !isHidden)];
}
//#endregion
//#region src/rules/container/availability/cronjob-without-deadline.ts
var cronjob_without_deadline_default = objectRule(["CronJob"], {
	summary: "A CronJob does not say how late a run may start",
	severity: "low",
	why: "After an outage a run of the night starts at noon, beside those it was to stay away from; older controllers that missed more than a hundred runs start none any more.",
	fix: "Set `startingDeadlineSeconds` to how late a run may start.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"],
	equivalents: ["kube-score:cronjob-has-deadline", "kics:cronjob_deadline_not_configured"],
	*check(job) {
		const deadline = job.field("spec", "startingDeadlineSeconds");
		if (deadline.isAbsent) yield deadline.violation("This CronJob does not say how late a run may start");
	},
	examples: {
		bad: ["apiVersion: batch/v1\nkind: CronJob\nspec: #!\n  schedule: \"*/5 * * * *\"\n"],
		good: ["apiVersion: batch/v1\nkind: CronJob\nspec:\n  startingDeadlineSeconds: 200\n---\napiVersion: batch/v1\nkind: CronJob\nspec:\n  startingDeadlineSeconds: ${DEADLINE}\n"]
	}
});
//#endregion
//#region src/analysis/api-versions.ts
function outdatedApi(apiVersion, kind) {
	return byVersionAndKind.get(`${apiVersion} ${kind}`) ?? (isExtension(apiVersion) ? extensionsGroup : void 0);
}
const extensionsGroup = {
	deprecated: 8,
	removed: 22,
	replacement: void 0
};
function isExtension(apiVersion) {
	return apiVersion.startsWith("extensions/v1beta");
}
const admission = "admissionregistration.k8s.io";
const flowcontrol = "flowcontrol.apiserver.k8s.io";
const mutating = "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding";
const validating = "ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding";
const flows = "FlowSchema PriorityLevelConfiguration";
const claims$1 = "DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice";
const byVersionAndKind = new Map([
	[
		"v1",
		"Endpoints",
		33,
		void 0,
		"discovery.k8s.io/v1 (EndpointSlice)"
	],
	[
		`${admission}/v1alpha1`,
		mutating,
		35,
		38,
		`${admission}/v1`
	],
	[
		`${admission}/v1alpha1`,
		validating,
		29,
		32,
		`${admission}/v1`
	],
	[
		`${admission}/v1beta1`,
		mutating,
		37,
		40,
		`${admission}/v1`
	],
	[
		`${admission}/v1beta1`,
		validating,
		31,
		34,
		`${admission}/v1`
	],
	[
		`${admission}/v1beta1`,
		"MutatingWebhookConfiguration ValidatingWebhookConfiguration",
		16,
		22,
		`${admission}/v1`
	],
	[
		"apiextensions.k8s.io/v1beta1",
		"CustomResourceDefinition",
		16,
		22,
		"apiextensions.k8s.io/v1"
	],
	[
		"apiregistration.k8s.io/v1beta1",
		"APIService",
		19,
		22,
		"apiregistration.k8s.io/v1"
	],
	[
		"apps/v1beta1",
		"ControllerRevision Deployment ReplicaSet StatefulSet",
		8,
		16,
		"apps/v1"
	],
	[
		"apps/v1beta2",
		"ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
		9,
		16,
		"apps/v1"
	],
	[
		"authentication.k8s.io/v1alpha1",
		"SelfSubjectReview",
		29,
		32,
		"authentication.k8s.io/v1"
	],
	[
		"authentication.k8s.io/v1beta1",
		"SelfSubjectReview",
		30,
		33,
		"authentication.k8s.io/v1"
	],
	[
		"authentication.k8s.io/v1beta1",
		"TokenReview",
		19,
		22,
		"authentication.k8s.io/v1"
	],
	[
		"authorization.k8s.io/v1beta1",
		"LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview",
		19,
		22,
		"authorization.k8s.io/v1"
	],
	[
		"autoscaling/v2beta1",
		"HorizontalPodAutoscaler",
		22,
		25,
		"autoscaling/v2"
	],
	[
		"autoscaling/v2beta2",
		"HorizontalPodAutoscaler",
		23,
		26,
		"autoscaling/v2"
	],
	[
		"batch/v1beta1",
		"CronJob",
		21,
		25,
		"batch/v1"
	],
	[
		"certificates.k8s.io/v1alpha1",
		"ClusterTrustBundle",
		34,
		37,
		"certificates.k8s.io/v1"
	],
	[
		"certificates.k8s.io/v1beta1",
		"CertificateSigningRequest",
		19,
		22,
		"certificates.k8s.io/v1"
	],
	[
		"certificates.k8s.io/v1beta1",
		"ClusterTrustBundle PodCertificateRequest",
		37,
		40,
		"certificates.k8s.io/v1"
	],
	[
		"coordination.k8s.io/v1alpha1",
		"LeaseCandidate",
		34,
		37
	],
	[
		"coordination.k8s.io/v1alpha2",
		"LeaseCandidate",
		35,
		38
	],
	[
		"coordination.k8s.io/v1beta1",
		"Lease",
		19,
		22,
		"coordination.k8s.io/v1"
	],
	[
		"coordination.k8s.io/v1beta1",
		"LeaseCandidate",
		36,
		39
	],
	[
		"discovery.k8s.io/v1beta1",
		"EndpointSlice",
		21,
		25,
		"discovery.k8s.io/v1"
	],
	[
		"events.k8s.io/v1beta1",
		"Event",
		22,
		25,
		"events.k8s.io/v1"
	],
	[
		"extensions/v1beta1",
		"DaemonSet Deployment ReplicaSet",
		8,
		16,
		"apps/v1"
	],
	[
		"extensions/v1beta1",
		"Ingress",
		14,
		22,
		"networking.k8s.io/v1"
	],
	[
		"extensions/v1beta1",
		"NetworkPolicy",
		9,
		16,
		"networking.k8s.io/v1"
	],
	[
		"extensions/v1beta1",
		"PodSecurityPolicy",
		11,
		16
	],
	[
		`${flowcontrol}/v1alpha1`,
		flows,
		20,
		21,
		`${flowcontrol}/v1`
	],
	[
		`${flowcontrol}/v1beta1`,
		flows,
		23,
		26,
		`${flowcontrol}/v1`
	],
	[
		`${flowcontrol}/v1beta2`,
		flows,
		26,
		29,
		`${flowcontrol}/v1`
	],
	[
		`${flowcontrol}/v1beta3`,
		flows,
		29,
		32,
		`${flowcontrol}/v1`
	],
	[
		"networking.k8s.io/v1alpha1",
		"IPAddress ServiceCIDR",
		30,
		33,
		"networking.k8s.io/v1"
	],
	[
		"networking.k8s.io/v1beta1",
		"IPAddress ServiceCIDR",
		34,
		37,
		"networking.k8s.io/v1"
	],
	[
		"networking.k8s.io/v1beta1",
		"Ingress IngressClass",
		19,
		22,
		"networking.k8s.io/v1"
	],
	[
		"node.k8s.io/v1beta1",
		"RuntimeClass",
		22,
		25,
		"node.k8s.io/v1"
	],
	[
		"policy/v1beta1",
		"PodDisruptionBudget",
		21,
		25,
		"policy/v1"
	],
	[
		"policy/v1beta1",
		"PodSecurityPolicy",
		21,
		25
	],
	[
		"rbac.authorization.k8s.io/v1beta1",
		"ClusterRole ClusterRoleBinding Role RoleBinding",
		17,
		22,
		"rbac.authorization.k8s.io/v1"
	],
	[
		"resource.k8s.io/v1alpha3",
		"DeviceTaintRule",
		36,
		39,
		"resource.k8s.io/v1"
	],
	[
		"resource.k8s.io/v1beta1",
		claims$1,
		35,
		38,
		"resource.k8s.io/v1"
	],
	[
		"resource.k8s.io/v1beta2",
		claims$1,
		36,
		39,
		"resource.k8s.io/v1"
	],
	[
		"scheduling.k8s.io/v1beta1",
		"PriorityClass",
		14,
		22,
		"scheduling.k8s.io/v1"
	],
	[
		"storage.k8s.io/v1alpha1",
		"CSIStorageCapacity VolumeAttachment",
		21,
		24,
		"storage.k8s.io/v1"
	],
	[
		"storage.k8s.io/v1alpha1",
		"VolumeAttributesClass",
		32,
		35,
		"storage.k8s.io/v1"
	],
	[
		"storage.k8s.io/v1beta1",
		"CSIDriver StorageClass VolumeAttachment",
		19,
		22,
		"storage.k8s.io/v1"
	],
	[
		"storage.k8s.io/v1beta1",
		"CSINode",
		17,
		22,
		"storage.k8s.io/v1"
	],
	[
		"storage.k8s.io/v1beta1",
		"CSIStorageCapacity",
		24,
		27,
		"storage.k8s.io/v1"
	],
	[
		"storage.k8s.io/v1beta1",
		"VolumeAttributesClass",
		34,
		37,
		"storage.k8s.io/v1"
	],
	[
		"storagemigration.k8s.io/v1alpha1",
		"StorageVersionMigration",
		33,
		36,
		"storagemigration.k8s.io/v1"
	],
	[
		"storagemigration.k8s.io/v1beta1",
		"StorageVersionMigration",
		37,
		40,
		"storagemigration.k8s.io/v1"
	]
].flatMap(([apiVersion, kinds, deprecated, removed, replacement]) => kinds.split(" ").map((kind) => [`${apiVersion} ${kind}`, {
	deprecated,
	removed,
	replacement
}])));
//#endregion
//#region src/rules/container/availability/deprecated-api-version.ts
var deprecated_api_version_default = objectRule(["*"], {
	summary: "An object is of an API version that Kubernetes deprecated or removed",
	severity: "low",
	why: "A cluster of a newer release refuses the object: an update stops, and a protection such as a NetworkPolicy is not there at all.",
	fix: "Write the API version that takes its place, and look up which of its fields changed.",
	references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
	equivalents: [
		"kube-linter:no-extensions-v1beta",
		"trivy:KSV-0107",
		"kube-score:stable-version",
		"gatekeeper:VerifyDeprecatedAPI",
		"kyverno:check-deprecated-apis",
		"kyverno:disallow-deprecated-apis",
		"kics:object_is_using_a_deprecated_api_version"
	],
	*check(object) {
		const version = object.field("apiVersion");
		const api = version.text === void 0 ? void 0 : outdatedApi(version.text, object.kind);
		if (api === void 0) return;
		const isRemoved = api.removed !== void 0 && api.removed <= 37;
		const severity = isRemoved ? protections.has(object.kind) ? "medium" : "low" : "info";
		const violation = version.violation(`${object.kind} of ${version.text} ${fate(api, isRemoved)}`, severity);
		const edit = sameFields.has(object.kind) && version.text?.endsWith("/v1beta1") && api.replacement !== void 0 ? { edit: version.set(api.replacement) } : {};
		yield {
			...violation,
			...edit
		};
	},
	examples: {
		bad: ["apiVersion: extensions/v1beta1 #!\nkind: NetworkPolicy\n---\napiVersion: batch/v1beta1 #!\nkind: CronJob\n---\napiVersion: policy/v1beta1 #!\nkind: PodSecurityPolicy\nspec: {}\n---\napiVersion: v1 #!\nkind: Endpoints\n---\napiVersion: extensions/v1beta1 #!\nkind: Scale\n---\napiVersion: resource.k8s.io/v1beta1 #!\nkind: ResourceClaim\n"],
		good: ["apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n---\napiVersion: batch/v1\nkind: CronJob\n---\napiVersion: example.com/v1beta1\nkind: CronJob\n---\napiVersion: ${API}\nkind: Ingress\n"]
	}
});
const sameFields = new Set([
	"APIService",
	"ClusterRole",
	"ClusterRoleBinding",
	"CronJob",
	"CSIDriver",
	"CSINode",
	"CSIStorageCapacity",
	"IngressClass",
	"Lease",
	"NetworkPolicy",
	"PriorityClass",
	"Role",
	"RoleBinding",
	"RuntimeClass",
	"StorageClass",
	"VolumeAttachment"
]);
const protections = new Set([
	"NetworkPolicy",
	"PodSecurityPolicy",
	"ValidatingAdmissionPolicy",
	"ValidatingAdmissionPolicyBinding",
	"ValidatingWebhookConfiguration",
	"MutatingWebhookConfiguration"
]);
function fate({ deprecated, removed, replacement }, isRemoved) {
	const instead = replacement === void 0 ? "" : `; ${replacement} takes its place`;
	if (isRemoved) return `is refused from Kubernetes 1.${removed} on${instead}`;
	return `is deprecated since Kubernetes 1.${deprecated}${removed === void 0 ? "" : ` and refused from 1.${removed} on`}${instead}`;
}
//#endregion
//#region src/rules/container/availability/invalid-topology-spread.ts
var invalid_topology_spread_default = podRule({
	summary: "A topology spread constraint is refused or spreads nothing",
	severity: "low",
	why: "The API server refuses the pod for an incomplete constraint. One that does not select the pods it stands in counts others, and these may all share a node.",
	fix: "Give it `maxSkew`, `topologyKey`, `whenUnsatisfiable` and a `labelSelector` that matches the labels of the pod.",
	references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition"],
	equivalents: ["kube-score:pod-topology-spread-constraints"],
	*check(pod) {
		for (const constraint of pod.field("topologySpreadConstraints").items) {
			const problem = constraint.isHidden ? void 0 : problemOf(constraint, pod.metadata.field("labels"));
			if (problem !== void 0) yield constraint.violation(`This spread constraint ${problem}`);
		}
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: kubernetes.io/hostname #!\n          maxSkew: 0\n          whenUnsatisfiable: DoNotSchedule\n          labelSelector: { matchLabels: { app: shop } }\n        - maxSkew: 1 #!\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: { matchLabels: { app: other } }\n        - maxSkew: 1 #!\n          topologyKey: topology.kubernetes.io/region\n          whenUnsatisfiable: ScheduleAnyway\n      containers: []\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: shop }\n    spec:\n      topologySpreadConstraints:\n        - maxSkew: 1\n          topologyKey: kubernetes.io/hostname\n          whenUnsatisfiable: DoNotSchedule\n          labelSelector: { matchLabels: { app: shop } }\n        - maxSkew: ${SKEW}\n          topologyKey: topology.kubernetes.io/zone\n          whenUnsatisfiable: ScheduleAnyway\n          labelSelector: { matchLabels: { app: \"${APP}\" } }\n      containers: []\n"]
	}
});
function problemOf(constraint, labels) {
	const skew = constraint.field("maxSkew");
	const action = constraint.field("whenUnsatisfiable");
	if (skew.isAbsent || (skew.number ?? 1) < 1) return "has no `maxSkew` of at least 1";
	if (constraint.field("topologyKey").isAbsent) return "has no `topologyKey`";
	if (action.isAbsent || action.isNot("DoNotSchedule") && action.isNot("ScheduleAnyway")) return "has no known `whenUnsatisfiable`";
	if (constraint.field("minDomains").is(0)) return "has no `minDomains` of at least 1";
	if (constraint.field("labelSelector").isAbsent) return "has no `labelSelector`";
	return selects(constraint.field("labelSelector"), labels) === false ? "does not select the pods it stands in" : void 0;
}
//#endregion
//#region src/rules/container/availability/job-ttl.ts
var job_ttl_default = objectRule(["Job", "CronJob"], {
	summary: "Finished Jobs stay for ever, or go before their CronJob wants it",
	severity: "low",
	why: "Finished Jobs and their pods fill etcd until it takes no more writes. A CronJob clears up by itself, and a second time limit in its template takes the logs away early.",
	fix: "Set `ttlSecondsAfterFinished` in a Job; in a CronJob use `successfulJobsHistoryLimit` and `failedJobsHistoryLimit` instead.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/"],
	equivalents: ["kube-linter:job-ttl-seconds-after-finished"],
	*check(job) {
		if (job.kind === "CronJob") {
			const ttl = job.field("spec", "jobTemplate", "spec", "ttlSecondsAfterFinished");
			if (!ttl.isAbsent && ttl.node !== void 0) yield ttl.violation("The history limits of the CronJob decide how long Jobs stay", "info");
			return;
		}
		const ttl = job.field("spec", "ttlSecondsAfterFinished");
		const annotations = job.field("metadata", "annotations");
		const isCleared = clearers.some((name) => !annotations.field(name).isAbsent);
		if (ttl.isAbsent && !isCleared) yield ttl.violation("Nothing removes this Job after it finished");
	},
	examples: {
		bad: ["apiVersion: batch/v1\nkind: Job\nspec: #!\n  template: {}\n", "apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      ttlSecondsAfterFinished: 1200 #!\n"],
		good: ["apiVersion: batch/v1\nkind: Job\nspec:\n  ttlSecondsAfterFinished: 100\n---\napiVersion: batch/v1\nkind: Job\nspec:\n  ttlSecondsAfterFinished: ${TTL}\n---\napiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec: {}\n", "apiVersion: batch/v1\nkind: Job\nmetadata:\n  annotations: { helm.sh/hook-delete-policy: hook-succeeded }\nspec: {}\n"]
	}
});
const clearers = ["helm.sh/hook-delete-policy", "argocd.argoproj.io/hook-delete-policy"];
//#endregion
//#region src/rules/container/availability/missing-node-affinity.ts
var missing_node_affinity_default = podRule({
	summary: "A pod may run on any node",
	severity: "info",
	why: "Where nodes are kept apart by what they may run, a pod that names none ends up beside workloads of another trust.",
	fix: "Add a `nodeSelector` or `affinity.nodeAffinity` for the nodes that are meant for it.",
	references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"],
	equivalents: ["kube-linter:no-node-affinity"],
	*check(pod) {
		const affinity = pod.field("affinity", "nodeAffinity");
		if ([
			affinity,
			pod.field("nodeSelector"),
			pod.field("nodeName")
		].every(({ isAbsent }) => isAbsent)) yield affinity.violation("The pod may run on any node");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: #!\n      containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  nodeSelector: { pool: shop }\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  affinity: ${AFFINITY}\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  affinity:\n    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} }\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/availability/missing-priority-class.ts
var missing_priority_class_default = podRule({
	summary: "A pod has no priority class",
	severity: "info",
	why: "When the cluster is full, pods with a class are started in its place, whoever made them.",
	fix: "Set `priorityClassName` to a class that your cluster defines.",
	references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"],
	equivalents: ["polaris:priorityClassNotSet", "kyverno:require-pod-priorityclassname"],
	*check(pod) {
		const name = pod.field("priorityClassName");
		if (name.isAbsent || name.is("")) yield name.violation("The pod has no priority class");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: #!\n      containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: \"\" #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: shop\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: ${CLASS}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/availability/missing-topology-spread.ts
var missing_topology_spread_default = objectRule(replicated, {
	summary: "A workload does not say how its pods are spread over nodes and zones",
	severity: "info",
	why: "Where the pods end up is left to the defaults of the cluster, so the loss of one zone may take most of them.",
	fix: "Add `topologySpreadConstraints` for `topology.kubernetes.io/zone` and `kubernetes.io/hostname`.",
	references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
	equivalents: ["polaris:topologySpreadConstraint"],
	*check(workload) {
		const constraints = workload.pod?.field("topologySpreadConstraints");
		if (constraints === void 0 || constraints.isHidden || constraints.items.length > 0) return;
		const replicas = workload.field("spec", "replicas");
		if (replicas.is(1) || replicas.isHidden) return;
		yield constraints.violation("Nothing says how the pods are spread over nodes and zones");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    spec: #!\n      containers: []\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec:\n      topologySpreadConstraints: [] #!\n      containers: []\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: kubernetes.io/hostname\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      topologySpreadConstraints: ${SPREAD}\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/availability/no-rolling-update.ts
var no_rolling_update_default = objectRule(["Deployment", "DeploymentConfig"], {
	summary: "A rollout stops all pods before it starts new ones",
	severity: "info",
	why: "Every rollout is an outage, and one whose pods do not start stays one. It is right where two versions must not run at once, or share a volume of one node.",
	fix: "Leave `strategy` out, or set `type: RollingUpdate`.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"],
	equivalents: [
		"kube-linter:no-rolling-update-strategy",
		"kube-score:deployment-strategy",
		"kubescape:C-0305"
	],
	*check(workload) {
		const type = workload.field("spec", "strategy", "type");
		if (type.isNot("RollingUpdate") && type.isNot("Rolling")) yield type.violation("A rollout stops all pods before it starts new ones");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    type: Recreate #!\n---\napiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nspec:\n  strategy:\n    type: Recreate #!\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec: {}\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    type: ${STRATEGY}\n---\napiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nspec:\n  strategy:\n    type: Rolling\n"]
	}
});
//#endregion
//#region src/rules/container/availability/partial-topology-spread.ts
var partial_topology_spread_default = objectRule(["Deployment", "StatefulSet"], {
	summary: "A workload of three or more pods is not spread over both nodes and zones",
	severity: "info",
	why: "Spread over nodes alone, all pods may stand in one zone; spread over zones alone, those of a zone may share a node.",
	fix: "Add a constraint each for `kubernetes.io/hostname` and `topology.kubernetes.io/zone`.",
	references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
	equivalents: ["kyverno:topologyspreadconstraints-policy"],
	*check(workload) {
		const constraints = workload.pod?.field("topologySpreadConstraints");
		const replicas = replicasOf(workload.field("spec", "replicas"));
		if (constraints === void 0 || constraints.isHidden || replicas === void 0 || replicas < 3) return;
		const keys = constraints.items.map((constraint) => constraint.field("topologyKey"));
		if (keys.some(({ isHidden }) => isHidden)) return;
		for (const [key, what] of domains) {
			if (keys.some((known) => known.is(key))) continue;
			yield {
				...constraints.violation(`The pods are not spread over ${what}`),
				field: `${constraints.path}[${key}]`
			};
		}
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    spec:\n      topologySpreadConstraints: #!\n        - topologyKey: kubernetes.io/hostname\n      containers: []\n"],
		good: ["apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: 3\n  template:\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: kubernetes.io/hostname\n        - topologyKey: topology.kubernetes.io/zone\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    spec:\n      topologySpreadConstraints:\n        - topologyKey: ${DOMAIN}\n      containers: []\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    spec:\n      containers: []\n"]
	}
});
const domains = [["kubernetes.io/hostname", "nodes"], ["topology.kubernetes.io/zone", "zones"]];
//#endregion
//#region src/rules/container/availability/scheduled-job.ts
var scheduled_job_default = objectRule(["CronJob"], {
	summary: "A CronJob runs code again and again",
	severity: "info",
	why: "A schedule is a place where an attacker stays: what it starts is gone from the list of pods a minute later.",
	fix: "Make sure that the schedule and its image are wanted; switch this rule off where CronJobs are common.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"],
	equivalents: ["kubescape:C-0026"],
	*check(job) {
		yield job.field("spec", "schedule").violation("This CronJob runs code again and again");
	},
	examples: {
		bad: ["apiVersion: batch/v1\nkind: CronJob\nspec:\n  schedule: \"*/5 * * * *\" #!\n"],
		good: ["apiVersion: batch/v1\nkind: Job\nspec: {}\n"]
	}
});
//#endregion
//#region src/rules/container/availability/single-replica.ts
var single_replica_default = objectRule(["Deployment", "DeploymentConfig"], {
	summary: "A workload runs as a single pod",
	severity: "low",
	confidence: "medium",
	why: "Whoever crashes the one pod, or the drain of its node, takes the service down.",
	fix: "Set `replicas: 2` or more; leave the field out where an autoscaler sets it.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas"],
	equivalents: [
		"polaris:deploymentMissingReplicas",
		"kube-score:deployment-replicas",
		"kyverno:deployment-has-multiple-replicas"
	],
	*check(workload) {
		const field = workload.field("spec", "replicas");
		const replicas = replicasOf(field);
		if (replicas === void 0 || replicas >= 2) return;
		if (replicas === 1 && !field.isAbsent) yield field.violation("This workload runs as a single pod");
		else if (replicas === 1) yield field.violation("This workload runs as a single pod unless an autoscaler adds to it", "info");
		else yield field.violation("This workload runs no pod", "info");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 1 #!\n---\napiVersion: apps/v1\nkind: Deployment\nspec: #!\n  selector: {}\n---\napiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nspec:\n  replicas: 0 #!\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: ${REPLICAS}\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: 1\n"]
	}
});
//#endregion
//#region src/rules/container/availability/system-priority-class.ts
var system_priority_class_default = objectRule(["*"], {
	summary: "A workload takes the priority of the cluster itself",
	severity: "low",
	why: "When the cluster is full, pods of all other workloads are stopped to make room for it: a handful of such pods is an outage for everyone else.",
	fix: "Use a priority class of your own; the two of the system are for what stands in `kube-system`.",
	references: ["https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/"],
	equivalents: [],
	*check(object) {
		const name = object.pod?.field("priorityClassName");
		const namespace = object.field("metadata", "namespace").text;
		if (name === void 0 || namespace === void 0 || namespace === "kube-system") return;
		if (name.is("system-node-critical") || name.is("system-cluster-critical")) {
			const severity = object.kind === "DaemonSet" ? "info" : "low";
			yield name.violation(`A workload of namespace "${namespace}" takes the priority of the cluster itself`, severity);
		}
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  namespace: shop\nspec:\n  template:\n    spec:\n      priorityClassName: system-cluster-critical #!\n      containers: []\n"],
		good: ["apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  namespace: kube-system\nspec:\n  template:\n    spec:\n      priorityClassName: system-node-critical\n      containers: []\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  namespace: ${NAMESPACE}\nspec:\n  priorityClassName: system-node-critical\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/availability/undecided-disruption-budget.ts
var undecided_disruption_budget_default = objectRule(["PodDisruptionBudget"], {
	summary: "A disruption budget does not say what it allows",
	severity: "low",
	why: "Without `minAvailable` and `maxUnavailable` it guards nothing that anyone decided; with both, the API server refuses it.",
	fix: "Set one of `minAvailable` and `maxUnavailable`.",
	references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
	equivalents: ["kube-score:poddisruptionbudget-has-policy"],
	*check(budget) {
		const most = budget.field("spec", "maxUnavailable");
		const least = budget.field("spec", "minAvailable");
		if (most.isAbsent && least.isAbsent) yield most.violation("This budget has neither `minAvailable` nor `maxUnavailable`");
		else if (isWritten$1(most) && isWritten$1(least)) yield most.violation("This budget has both `minAvailable` and `maxUnavailable`, so the API server refuses it");
	},
	examples: {
		bad: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec: #!\n  selector: {}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n  maxUnavailable: 1 #!\n"],
		good: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  maxUnavailable: ${MOST}\n"]
	}
});
function isWritten$1(field) {
	return field.node !== void 0 && !field.isAbsent;
}
//#endregion
//#region src/rules/container/availability/unset-eviction-policy.ts
var unset_eviction_policy_default = objectRule(["PodDisruptionBudget"], {
	summary: "A disruption budget lets broken pods hold up a drain",
	severity: "info",
	why: "By default a pod that runs without being ready counts like any other: one that keeps crashing blocks the drain of its node.",
	fix: "Set `unhealthyPodEvictionPolicy: AlwaysAllow`, or `IfHealthyBudget` where that is meant.",
	references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"],
	equivalents: ["kube-linter:pdb-unhealthy-pod-eviction-policy"],
	*check(budget) {
		const policy = budget.field("spec", "unhealthyPodEvictionPolicy");
		if (policy.isAbsent) yield policy.violation("This budget does not say when broken pods may be evicted");
	},
	examples: {
		bad: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec: #!\n  maxUnavailable: 1\n"],
		good: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  unhealthyPodEvictionPolicy: IfHealthyBudget\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  unhealthyPodEvictionPolicy: ${POLICY}\n"]
	}
});
//#endregion
//#region src/analysis/capability.ts
const baselineCapabilities = new Set([
	"AUDIT_WRITE",
	"CHOWN",
	"DAC_OVERRIDE",
	"FOWNER",
	"FSETID",
	"KILL",
	"MKNOD",
	"NET_BIND_SERVICE",
	"SETFCAP",
	"SETGID",
	"SETPCAP",
	"SETUID",
	"SYS_CHROOT"
]);
const dangerousCapabilities = new Map([
	["ALL", "critical"],
	["SYS_RAWIO", "critical"],
	["BPF", "high"],
	["DAC_READ_SEARCH", "high"],
	["MAC_ADMIN", "medium"],
	["MAC_OVERRIDE", "medium"],
	["NET_ADMIN", "medium"],
	["PERFMON", "medium"],
	["SYS_BOOT", "medium"],
	["SYS_PTRACE", "medium"]
]);
function addedCapabilities(container) {
	return container.field("securityContext", "capabilities", "add").items.flatMap((item) => item.text === void 0 ? [] : [[nameOf$1(item.text), item]]);
}
function droppedCapabilities(container) {
	const drop = container.field("securityContext", "capabilities", "drop");
	if (drop.isHidden || drop.items.some(({ isHidden }) => isHidden)) return void 0;
	const written = drop.items.filter(({ isAbsent }) => !isAbsent);
	return new Set(written.flatMap(({ text }) => text === void 0 ? [] : [nameOf$1(text)]));
}
function nameOf$1(text) {
	return text.toUpperCase().replace(/^CAP_/, "");
}
//#endregion
//#region src/rules/container/capabilities/added-capability.ts
var added_capability_default = containerRule({
	summary: "A container adds a capability",
	severity: "info",
	why: "Every capability is a part of the powers of root; the strictest policies want none, not even NET_BIND_SERVICE.",
	fix: "Listen on a port above 1023, or set the sysctl `net.ipv4.ip_unprivileged_port_start`.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	equivalents: [
		"trivy:KSV-0022",
		"checkov:CKV_K8S_25",
		"kics:containers_with_added_capabilities"
	],
	*check(container) {
		for (const [name, item] of addedCapabilities(container)) yield item.violation(`Container "${container.name}" adds ${name}`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          add:\n            - NET_BIND_SERVICE #!\n            - CHOWN #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add: []\n    - name: proxy\n      securityContext:\n        capabilities:\n          add: ${CAPABILITIES}\n"]
	}
});
//#endregion
//#region src/rules/container/capabilities/capability-beyond-baseline.ts
var capability_beyond_baseline_default = containerRule({
	summary: "A container adds a capability that no runtime grants by default",
	severity: "medium",
	why: "Each opens a part of the kernel that containers are otherwise kept from, and its flaws with it.",
	fix: "Remove it; the baseline of the Pod Security Standards lists what a pod may add.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:capabilities_baseline",
		"pss:capabilities_restricted",
		"trivy:KSV-0106",
		"gatekeeper:K8sPSPCapabilities",
		"kyverno:disallow-capabilities",
		"kyverno:disallow-capabilities-strict",
		"kyverno:psp-restrict-adding-capabilities",
		"kyverno:service-mesh-disallow-capabilities"
	],
	*check(container) {
		for (const [name, item] of addedCapabilities(container)) {
			if (baselineCapabilities.has(name) || dangerousCapabilities.has(name) || hasOwnRule.has(name)) continue;
			yield item.violation(`Container "${container.name}" adds ${name}`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          add: [SYS_NICE] #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add:\n            - CHOWN\n            - CAP_SYS_TIME #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add: [NET_BIND_SERVICE, CHOWN, SYS_CHROOT, \"${CAPABILITY}\"]\n"]
	}
});
const hasOwnRule = new Set([
	"SYS_ADMIN",
	"SYS_MODULE",
	"NET_RAW"
]);
//#endregion
//#region src/rules/container/capabilities/capability-beyond-restricted.ts
var capability_beyond_restricted_default = containerRule({
	summary: "A container adds back a capability that few processes need",
	severity: "low",
	why: "A process that is root keeps this part of root's powers; the restricted level of the Pod Security Standards allows NET_BIND_SERVICE alone.",
	fix: "Run as an ordinary user and let the image prepare owners and modes, so that the capability is not needed.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
	equivalents: [
		"pss:capabilities_restricted",
		"trivy:KSV-0106",
		"gatekeeper:K8sPSPCapabilities",
		"kyverno:disallow-capabilities-strict",
		"kyverno:psp-restrict-adding-capabilities"
	],
	*check(container) {
		for (const [name, item] of addedCapabilities(container)) {
			if (name === "NET_BIND_SERVICE" || !baselineCapabilities.has(name)) continue;
			yield item.violation(`Container "${container.name}" adds ${name}`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add:\n            - CHOWN #!\n            - cap_dac_override #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add: [NET_BIND_SERVICE, \"${CAPABILITY}\"]\n"]
	}
});
//#endregion
//#region src/rules/container/capabilities/dangerous-capability.ts
var dangerous_capability_default = containerRule({
	summary: "A container adds a capability that reaches beyond it",
	severity: "high",
	why: "ALL and SYS_RAWIO own the node; BPF and DAC_READ_SEARCH read what belongs to others on it; the rest weaken what keeps the container in.",
	fix: "Remove it, drop ALL, and add only what the process cannot do without.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	equivalents: [
		"pss:capabilities_baseline",
		"pss:capabilities_restricted",
		"trivy:KSV-0106",
		"polaris:dangerousCapabilities",
		"kubescape:C-0046",
		"gatekeeper:K8sPSPCapabilities",
		"kyverno:disallow-capabilities",
		"kyverno:disallow-capabilities-strict",
		"kyverno:psp-restrict-adding-capabilities",
		"kyverno:service-mesh-disallow-capabilities"
	],
	*check(container) {
		for (const [name, item] of addedCapabilities(container)) {
			const shared = sharedBy[name];
			const severity = shared !== void 0 && container.pod.field(shared).is(true) ? "high" : dangerousCapabilities.get(name);
			const message = `Container "${container.name}" adds ${name}`;
			if (severity) yield {
				...item.violation(message, severity),
				edit: item.remove()
			};
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities: { add: [NET_ADMIN] } #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add:\n            - all #!\n            - CAP_BPF #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add: [NET_BIND_SERVICE, \"${CAPABILITY}\"]\n"]
	}
});
const sharedBy = {
	NET_ADMIN: "hostNetwork",
	SYS_PTRACE: "hostPID"
};
//#endregion
//#region src/rules/container/capabilities/net-raw-capability.ts
var net_raw_capability_default = containerRule({
	summary: "A container adds NET_RAW",
	severity: "medium",
	why: "With raw sockets a process forges packets: it can pose as its neighbours or as the DNS server.",
	fix: "Remove NET_RAW; for `ping` set the sysctl `net.ipv4.ping_group_range`.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	equivalents: [
		"pss:capabilities_baseline",
		"pss:capabilities_restricted",
		"kube-linter:drop-net-raw-capability",
		"trivy:KSV-0106",
		"trivy:KSV-0119",
		"kubescape:C-0046",
		"kyverno:disallow-capabilities",
		"kyverno:disallow-capabilities-strict",
		"kyverno:psp-restrict-adding-capabilities"
	],
	*check(container) {
		for (const [name, item] of addedCapabilities(container)) {
			if (name !== "NET_RAW") continue;
			yield {
				...item.violation(`Container "${container.name}" adds NET_RAW`),
				edit: item.remove()
			};
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add:\n            - net_raw #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW]\n          add: [\"${CAPABILITY}\"]\n"]
	}
});
//#endregion
//#region src/analysis/security-context.ts
function securityFields(pod, ...keys) {
	const own = pod.containers.map((container) => [`Container "${container.name}"`, container.field("securityContext", ...keys)]);
	return [["The pod", pod.field("securityContext", ...keys)], ...own];
}
function securityInForce(pod, ...keys) {
	const [shared, ...own] = securityFields(pod, ...keys);
	return own.length > 0 && own.every(([, field]) => !field.isAbsent) ? own : [shared, ...own];
}
function isSurely(field, value) {
	return !field.isAbsent && field.is(value);
}
function hasUserNamespace(pod) {
	return isSurely(pod.field("hostUsers"), false);
}
function isWindows(pod) {
	return isSurely(pod.field("os", "name"), "windows");
}
//#endregion
//#region src/rules/container/capabilities/net-raw-kept.ts
var net_raw_kept_default = containerRule({
	summary: "A container keeps NET_RAW, which most runtimes grant",
	severity: "low",
	why: "With raw sockets a process that is root forges packets: it can pose as its neighbours or as the DNS server.",
	fix: "Set `securityContext.capabilities.drop: [ALL]`, or at least `[NET_RAW]`.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	equivalents: [
		"kube-linter:drop-net-raw-capability",
		"checkov:CKV_K8S_28",
		"kyverno:drop-cap-net-raw",
		"kics:net_raw_capabilities_not_being_dropped"
	],
	*check(container) {
		const dropped = droppedCapabilities(container);
		if (isWindows(container.pod) || dropped === void 0 || dropped.has("ALL") || dropped.has("NET_RAW")) return;
		const drop = container.field("securityContext", "capabilities", "drop");
		yield {
			...drop.violation(`Container "${container.name}" keeps NET_RAW`),
			edit: drop.set(["ALL"])
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [MKNOD] #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities: { drop: [CAP_NET_RAW] }\n  containers:\n    - name: app\n      securityContext:\n        capabilities: { drop: [ALL] }\n    - name: proxy\n      securityContext:\n        capabilities: { drop: \"${CAPABILITIES}\" }\n"]
	}
});
//#endregion
//#region src/rules/container/capabilities/no-dropped-capability.ts
var no_dropped_capability_default = containerRule({
	summary: "A container drops no capability",
	severity: "low",
	why: "A process that is or becomes root keeps a part of root's powers that it never uses: changing owners, forging packets, making devices.",
	fix: "Set `securityContext.capabilities.drop: [ALL]` and add the one the process needs.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
	equivalents: [
		"pss:capabilities_restricted",
		"trivy:KSV-0003",
		"trivy:KSV-0004",
		"trivy:KSV-0106",
		"checkov:CKV_K8S_37",
		"polaris:insecureCapabilities",
		"kubesec:CapDropAll",
		"kubesec:CapDropAny",
		"gatekeeper:K8sPSPCapabilities",
		"kyverno:drop-all-capabilities",
		"kyverno:disallow-capabilities-strict",
		"kics:containers_security_context_capabilities_drop_all",
		"kics:containers_security_context_capabilities_drop_any",
		"kics:no_drop_capabilities_for_containers",
		"kics:all_not_listed_as_drop_capability_for_containers",
		"kics:not_limited_capabilities_for_container"
	],
	*check(container) {
		if (isWindows(container.pod) || droppedCapabilities(container)?.size !== 0) return;
		const drop = container.field("securityContext", "capabilities", "drop");
		yield {
			...drop.violation(`Container "${container.name}" drops no capability`),
			edit: drop.set(["ALL"])
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [] #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n    - name: proxy\n      securityContext:\n        capabilities: ${CAPABILITIES}\n", "apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/capabilities/partly-dropped-capabilities.ts
var partly_dropped_capabilities_default = containerRule({
	summary: "A container drops some capabilities, but not all",
	severity: "low",
	why: "A list of what to drop forgets the rest: a process that is or becomes root keeps a part of root's powers that it never uses.",
	fix: "Set `securityContext.capabilities.drop: [ALL]` and add the one the process needs.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
	equivalents: [
		"pss:capabilities_restricted",
		"trivy:KSV-0003",
		"trivy:KSV-0106",
		"checkov:CKV_K8S_37",
		"polaris:insecureCapabilities",
		"kubesec:CapDropAll",
		"gatekeeper:K8sPSPCapabilities",
		"kyverno:drop-all-capabilities",
		"kyverno:disallow-capabilities-strict",
		"kics:containers_security_context_capabilities_drop_all",
		"kics:all_not_listed_as_drop_capability_for_containers",
		"kics:not_limited_capabilities_for_container"
	],
	*check(container) {
		const dropped = droppedCapabilities(container);
		if (isWindows(container.pod) || dropped === void 0 || dropped.size === 0 || dropped.has("ALL")) return;
		const drop = container.field("securityContext", "capabilities", "drop");
		yield {
			...drop.violation(`Container "${container.name}" does not drop all capabilities`),
			edit: drop.set(["ALL"])
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          drop: [NET_RAW, MKNOD] #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW, all]\n    - name: proxy\n      securityContext:\n        capabilities:\n          drop: [\"${CAPABILITY}\"]\n"]
	}
});
//#endregion
//#region src/rules/container/capabilities/sys-admin-capability.ts
var sys_admin_capability_default = containerRule({
	summary: "A container adds SYS_ADMIN",
	severity: "critical",
	why: "SYS_ADMIN mounts file systems and enters namespaces: whoever breaks into the container leaves it and owns the node.",
	fix: "Remove SYS_ADMIN; what the process really needs is mostly a smaller capability or a mounted volume.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	equivalents: [
		"pss:capabilities_baseline",
		"pss:capabilities_restricted",
		"trivy:KSV-0005",
		"trivy:KSV-0106",
		"checkov:CKV_K8S_39",
		"polaris:dangerousCapabilities",
		"kubescape:C-0046",
		"kubesec:CapSysAdmin",
		"gatekeeper:K8sPSPCapabilities",
		"kyverno:disallow-capabilities",
		"kyverno:disallow-capabilities-strict",
		"kyverno:psp-restrict-adding-capabilities",
		"kyverno:service-mesh-disallow-capabilities",
		"kics:containers_with_sys_admin_capabilities"
	],
	*check(container) {
		for (const [name, item] of addedCapabilities(container)) {
			if (name !== "SYS_ADMIN") continue;
			yield {
				...item.violation(`Container "${container.name}" adds SYS_ADMIN`),
				edit: item.remove()
			};
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities: { add: [cap_sys_admin] } #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add:\n            - NET_BIND_SERVICE\n            - SYS_ADMIN #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [SYS_ADMIN]\n          add: [\"${CAPABILITY}\"]\n"]
	}
});
//#endregion
//#region src/rules/container/capabilities/sys-module-capability.ts
var sys_module_capability_default = containerRule({
	summary: "A container adds SYS_MODULE",
	severity: "critical",
	why: "SYS_MODULE loads modules into the kernel that all containers share: whoever breaks into the container owns the node.",
	fix: "Remove SYS_MODULE and load the module when the node is set up.",
	references: ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
	equivalents: [
		"pss:capabilities_baseline",
		"pss:capabilities_restricted",
		"trivy:KSV-0106",
		"trivy:KSV-0120",
		"kubescape:C-0046",
		"gatekeeper:K8sPSPCapabilities",
		"kyverno:disallow-capabilities",
		"kyverno:disallow-capabilities-strict",
		"kyverno:psp-restrict-adding-capabilities",
		"kyverno:service-mesh-disallow-capabilities"
	],
	*check(container) {
		for (const [name, item] of addedCapabilities(container)) {
			if (name !== "SYS_MODULE") continue;
			yield {
				...item.violation(`Container "${container.name}" adds SYS_MODULE`),
				edit: item.remove()
			};
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          add:\n            - SYS_MODULE #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [SYS_MODULE]\n          add: [NET_BIND_SERVICE]\n"]
	}
});
//#endregion
//#region src/rules/container/health/hook-outlasts-grace-period.ts
var hook_outlasts_grace_period_default = containerRule({
	summary: "A container is killed before its preStop hook ends",
	severity: "low",
	why: "The grace period starts with the hook: once it is over, the container is killed without the signal that lets it end its requests.",
	fix: "Set `terminationGracePeriodSeconds` above the time that the hook and the container take, or shorten the hook.",
	references: ["https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution"],
	equivalents: [],
	*check(container) {
		const hook = container.field("lifecycle", "preStop");
		const period = container.pod.field("terminationGracePeriodSeconds");
		const seconds = period.isAbsent ? 30 : period.number;
		const sleep = sleepOf(hook);
		if (seconds !== void 0 && sleep !== void 0 && sleep >= seconds) yield hook.violation(`The preStop hook of container "${container.name}" sleeps ${sleep} s, the grace period is ${seconds} s`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      lifecycle:\n        preStop: #!\n          exec: { command: [sh, -c, \"sleep 30\"] }\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      terminationGracePeriodSeconds: 10\n      containers:\n        - name: app\n          lifecycle:\n            preStop: #!\n              sleep: { seconds: 15 }\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  terminationGracePeriodSeconds: 60\n  containers:\n    - name: app\n      lifecycle:\n        preStop:\n          exec: { command: [sleep, \"30\"] }\n    - name: proxy\n      lifecycle:\n        preStop:\n          exec: { command: [proxy, drain] }\n", "apiVersion: v1\nkind: Pod\nspec:\n  terminationGracePeriodSeconds: ${GRACE}\n  containers:\n    - name: app\n      lifecycle:\n        preStop:\n          sleep: { seconds: 15 }\n"]
	}
});
function sleepOf(hook) {
	const command = hook.field("exec", "command").items.map(({ text }) => text ?? "").join(" ");
	const [, seconds] = /^(?:\S*sh -c )?(?:\S*\/)?sleep (\d+)s?(?:$|[\s;&])/.exec(command) ?? [];
	return hook.field("sleep", "seconds").number ?? (seconds === void 0 ? void 0 : Number(seconds));
}
//#endregion
//#region src/analysis/probes.ts
const handlers$1 = [
	"httpGet",
	"tcpSocket",
	"grpc",
	"exec"
];
function servingContainers(object) {
	const { pod } = object;
	if (pod === void 0 || object.kind.endsWith("Job")) return [];
	const restart = pod.field("restartPolicy");
	if (!restart.isAbsent && !restart.is("Always")) return [];
	return pod.containers.filter(({ role }) => role === "main");
}
function lacksProbe(container, name) {
	const probe = container.field(name);
	return probe.isAbsent || handlers$1.every((handler) => probe.field(handler).isAbsent);
}
function questionOf(container, probe) {
	const kind = handlers$1.find((handler) => !probe.field(handler).isAbsent);
	if (kind === void 0) return void 0;
	const handler = probe.field(kind);
	const details = kind === "exec" ? handler.field("command").items.map(({ text }) => text) : [portNumber(container, handler.field("port")), ...target(handler)];
	return details.includes(void 0) || details.length === 0 ? void 0 : JSON.stringify([kind, ...details]);
}
function target(handler) {
	return [
		["path", "/"],
		["scheme", "HTTP"],
		["host", ""],
		["service", ""]
	].map(([key, fallback]) => handler.field(key).isAbsent ? fallback : handler.field(key).text);
}
function portNumber(container, port) {
	if (port.text === void 0) return port.number?.toString();
	return container.field("ports").items.find((item) => item.field("name").text === port.text)?.field("containerPort").number?.toString() ?? port.text;
}
function patienceOf(probe) {
	const failures = probe.field("failureThreshold");
	const period = probe.field("periodSeconds");
	const times = failures.isAbsent ? 3 : failures.number;
	const seconds = period.isAbsent ? 10 : period.number;
	return times === void 0 || seconds === void 0 ? void 0 : times * seconds;
}
//#endregion
//#region src/rules/container/health/identical-probes.ts
var identical_probes_default = containerRule({
	summary: "A container is restarted as soon as it is too busy to answer",
	severity: "low",
	why: "Liveness and readiness ask the same with the same patience: whoever overloads the container, or takes down what it depends on, has it killed instead of relieved, in all replicas at once.",
	fix: "Give the liveness probe a question of its own, more patience (`failureThreshold`), or leave it out.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],
	equivalents: ["kube-score:pod-probes-identical", "kyverno:validate-probes"],
	*check(container) {
		const liveness = container.field("livenessProbe");
		const readiness = container.field("readinessProbe");
		const question = questionOf(container, liveness);
		if (question === void 0 || question !== questionOf(container, readiness)) return;
		const patience = patienceOf(liveness);
		const sooner = patienceOf(readiness);
		if (patience !== void 0 && sooner !== void 0 && patience <= sooner) yield liveness.violation(`The liveness probe of container "${container.name}" asks the same as its readiness probe and is no more patient`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports: [{ name: http, containerPort: 8080 }]\n      livenessProbe: #!\n        httpGet: { port: http }\n      readinessProbe:\n        httpGet: { path: /, port: 8080, scheme: HTTP }\n    - name: worker\n      livenessProbe: #!\n        exec: { command: [check] }\n      readinessProbe:\n        exec: { command: [check] }\n        periodSeconds: 20\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        httpGet: { path: /live, port: 8080 }\n      readinessProbe:\n        httpGet: { path: /ready, port: 8080 }\n    - name: patient\n      livenessProbe:\n        tcpSocket: { port: 8080 }\n        failureThreshold: 6\n      readinessProbe:\n        tcpSocket: { port: 8080 }\n    - name: unknown\n      livenessProbe:\n        grpc: { port: \"${PORT}\" }\n      readinessProbe:\n        grpc: { port: \"${PORT}\" }\n    - name: idle\n"]
	}
});
//#endregion
//#region src/rules/container/health/invalid-restart-policy.ts
const steady = [
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicaSet",
	"ReplicationController"
];
var invalid_restart_policy_default = objectRule([
	...steady,
	"Job",
	"CronJob"
], {
	summary: "A workload has a restart policy that its kind does not allow",
	severity: "low",
	why: "The API server refuses the object: what the cluster runs is not what was reviewed.",
	fix: "Leave `restartPolicy` out for what is to keep running; set `Never` or `OnFailure` in a Job or CronJob.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy"],
	equivalents: ["kube-score:cronjob-restartpolicy"],
	*check(workload) {
		const policy = workload.pod?.field("restartPolicy");
		if (policy === void 0) return;
		const isSteady = steady.some((kind) => kind === workload.kind);
		if (isSteady && policy.isNot("Always")) yield policy.violation(`The API server refuses a ${workload.kind} whose pods are not always restarted`);
		else if (!isSteady && (policy.isAbsent || policy.isNot("Never") && policy.isNot("OnFailure"))) yield policy.violation(`The API server refuses a ${workload.kind} whose restart policy is neither Never nor OnFailure`);
	},
	examples: {
		bad: [
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      restartPolicy: OnFailure #!\n      containers: []\n",
			"apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec: #!\n      containers: []\n",
			"apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Always #!\n          containers: []\n"
		],
		good: [
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers: []\n",
			"apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: Never\n      containers: []\n",
			"apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: ${POLICY}\n      containers: []\n"
		]
	}
});
//#endregion
//#region src/rules/container/health/missing-liveness-probe.ts
var missing_liveness_probe_default = objectRule(["*"], {
	summary: "Nothing restarts a container that hangs",
	severity: "info",
	why: "A process that stopped working without ending, by a deadlock or by an attack, stays as it is until somebody notices.",
	fix: "Add a `livenessProbe` that asks the process itself and nothing it depends on; leave it out where the process ends when it fails.",
	references: ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
	equivalents: [
		"kube-linter:no-liveness-probe",
		"checkov:CKV_K8S_8",
		"polaris:livenessProbeMissing",
		"kubescape:C-0056",
		"gatekeeper:K8sRequiredProbes",
		"kics:liveness_probe_is_not_defined"
	],
	*check(object) {
		for (const container of servingContainers(object)) if (lacksProbe(container, "livenessProbe")) yield container.field("livenessProbe").violation(`Container "${container.name}" has no liveness probe`);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: setup\n      containers:\n        - name: app #!\n        - name: proxy\n          livenessProbe: {} #!\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          livenessProbe:\n            exec: { command: [cat, /tmp/healthy] }\n        - name: proxy\n          livenessProbe: ${PROBE}\n", "apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/health/missing-probes.ts
var missing_probes_default = objectRule(["*"], {
	summary: "A container has no probe of any kind",
	severity: "low",
	why: "Kubernetes takes it for healthy as long as its process exists: one that hangs gets requests and stays.",
	fix: "Add a `readinessProbe` first; a `livenessProbe` or `startupProbe` where the process needs one.",
	references: ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
	equivalents: ["kyverno:require-pod-probes"],
	*check(object) {
		for (const container of servingContainers(object)) if (probes.every((probe) => lacksProbe(container, probe))) yield container.violation(`Container "${container.name}" has no probe`);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: app #!\n          livenessProbe: {}\n"],
		good: ["apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: setup\n      containers:\n        - name: app\n          startupProbe:\n            tcpSocket: { port: 8080 }\n        - name: proxy\n          livenessProbe: ${PROBE}\n", "apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: app\n"]
	}
});
const probes = [
	"livenessProbe",
	"readinessProbe",
	"startupProbe"
];
//#endregion
//#region src/rules/container/health/missing-readiness-probe.ts
var missing_readiness_probe_default = objectRule(["*"], {
	summary: "A container gets requests before it can answer them",
	severity: "low",
	why: "Services send requests to a pod as soon as it starts, and a rollout goes on although the new version never came up.",
	fix: "Add a `readinessProbe` that succeeds once the container can answer.",
	references: ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
	equivalents: [
		"kube-linter:no-readiness-probe",
		"checkov:CKV_K8S_9",
		"polaris:readinessProbeMissing",
		"kubescape:C-0018",
		"kube-score:pod-probes",
		"gatekeeper:K8sRequiredProbes",
		"kics:readiness_probe_is_not_configured"
	],
	*check(object) {
		for (const container of servingContainers(object)) if (lacksProbe(container, "readinessProbe")) yield container.field("readinessProbe").violation(`Container "${container.name}" has no readiness probe`);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: setup\n      containers:\n        - name: app #!\n        - name: proxy\n          readinessProbe: #!\n            periodSeconds: 5\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          readinessProbe:\n            httpGet: { port: 8080 }\n        - name: proxy\n          readinessProbe: ${PROBE}\n", "apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: Never\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/health/restart-never.ts
var restart_never_default = podRule({
	summary: "A pod is not restarted after it failed",
	severity: "info",
	why: "Whoever makes its process end has stopped it for good. A Job with this policy makes a new pod instead, which keeps the logs of the failed one.",
	fix: "Set `restartPolicy: Always` for what is to keep running, `OnFailure` for a task that may be repeated in place.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy"],
	equivalents: ["kube-linter:restart-policy"],
	*check(pod) {
		const policy = pod.field("restartPolicy");
		if (policy.is("Never")) yield policy.violation("The pod is not restarted after it failed");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: Never #!\n  containers: []\n", "apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never #!\n          containers: []\n"],
		good: ["apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: OnFailure\n      containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: ${POLICY}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/health/unknown-probe-port.ts
var unknown_probe_port_default = containerRule({
	summary: "A probe or hook asks a port that the container does not declare",
	severity: "low",
	why: "A port name that is not declared cannot be resolved: the probe fails for ever, and the container is restarted or never gets a request. A number works, but is often a slip.",
	fix: "Declare the port under `ports` with `protocol: TCP`, or correct the probe.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port"],
	equivalents: [
		"kube-linter:liveness-port",
		"kube-linter:readiness-port",
		"kube-linter:startup-port"
	],
	*check(container) {
		const declared = declaredPorts(container);
		if (declared === void 0) return;
		for (const path of callers) for (const handler of [
			"httpGet",
			"tcpSocket",
			"grpc"
		]) {
			const port = container.field(...path, handler, "port");
			const value = port.text ?? port.number;
			if (value === void 0 || declared.includes(value)) continue;
			const message = `Container "${container.name}" declares no TCP port ${value}`;
			yield typeof value === "number" ? port.violation(message, "info") : port.violation(message);
		}
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: sidecar\n          startupProbe:\n            grpc:\n              port: 9000 #!\n      containers:\n        - name: app\n          ports:\n            - { name: http, containerPort: 8080 }\n            - { name: dns, containerPort: 53, protocol: UDP }\n          livenessProbe:\n            httpGet:\n              port: web #!\n          readinessProbe:\n            tcpSocket:\n              port: dns #!\n          lifecycle:\n            preStop:\n              httpGet: { port: admin } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - { name: http, containerPort: 8080, protocol: TCP }\n      livenessProbe:\n        httpGet: { port: http }\n      readinessProbe:\n        httpGet: { port: 8080 }\n      startupProbe:\n        tcpSocket: { port: \"${PORT}\" }\n    - name: proxy\n      ports:\n        - containerPort: ${PORT}\n      livenessProbe:\n        httpGet: { port: 8080 }\n"]
	}
});
const callers = [
	["livenessProbe"],
	["readinessProbe"],
	["startupProbe"],
	["lifecycle", "postStart"],
	["lifecycle", "preStop"]
];
function declaredPorts(container) {
	const ports = container.field("ports");
	if (ports.isHidden || ports.items.some(mayBeAnyPort)) return void 0;
	return ports.items.filter((port) => !port.field("protocol").isNot("TCP")).flatMap((port) => [port.field("name").text, port.field("containerPort").number]);
}
function mayBeAnyPort(port) {
	return port.isHidden || port.field("name").isHidden || port.field("containerPort").isHidden;
}
//#endregion
//#region src/rules/container/identity/automounted-token.ts
var automounted_token_default = podRule({
	summary: "A pod holds a token of the Kubernetes API",
	severity: "medium",
	why: "Whoever breaks into a container finds the token and speaks to the API server as the pod. Where somebody asked for it with `true` this counts as low: the program may need it.",
	fix: "Set `automountServiceAccountToken: false`, unless the program talks to the API server.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"],
	equivalents: [
		"checkov:CKV_K8S_38",
		"kubesec:AutomountServiceAccountToken",
		"kyverno:restrict-automount-sa-token",
		"kics:service_account_token_automount_not_disabled"
	],
	*check(pod) {
		const automount = pod.field("automountServiceAccountToken");
		if (automount.is(true)) yield automount.violation("The pod asks for a token of the Kubernetes API", "low");
		else if (automount.isAbsent) yield automount.violation("The pod holds a token of the Kubernetes API, which is the default");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      automountServiceAccountToken: true #!\n      containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: false\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: ${TOKEN}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/identity/claim-access.ts
var claim_access_default = podRule({
	summary: "A pod reads stored data",
	severity: "info",
	why: "Whoever breaks into the pod reads and changes what is stored there: worth knowing which pods do.",
	fix: "Mount the claim only where it is needed, with `readOnly: true` where the program does not write.",
	references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"],
	equivalents: ["kubescape:C-0257"],
	*check(pod) {
		for (const volume of pod.field("volumes").items) {
			const claim = volume.field("persistentVolumeClaim");
			if (!claim.isAbsent) yield claim.violation("The pod mounts a claim of storage");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      persistentVolumeClaim: #!\n        claimName: data\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      emptyDir: {}\n  containers: []\n"]
	}
});
//#endregion
//#region src/analysis/references.ts
function references(pod, kind) {
	const volumes = pod.field("volumes").items.flatMap((volume) => [volume, ...volume.field("projected", "sources").items]).map((source) => source.field(kind));
	const environment = pod.containers.flatMap((container) => [...container.field("env").items.map((variable) => variable.field("valueFrom", `${kind}KeyRef`)), ...container.field("envFrom").items.map((source) => source.field(`${kind}Ref`))]);
	return [...volumes, ...environment].filter((field) => !field.isAbsent);
}
//#endregion
//#region src/rules/container/identity/config-map-access.ts
var config_map_access_default = podRule({
	summary: "A pod reads a ConfigMap",
	severity: "info",
	why: "Whoever breaks into the pod reads it, and with it how the application is wired.",
	fix: "Leave out what the program does not need.",
	references: ["https://kubernetes.io/docs/concepts/configuration/configmap/"],
	equivalents: ["kubescape:C-0258"],
	*check(pod) {
		for (const reference of references(pod, "configMap")) yield reference.violation("The pod reads a ConfigMap");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      configMap: { name: shop } #!\n    - name: all\n      projected:\n        sources:\n          - configMap: { name: shop } #!\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef: { name: shop } #!\n      env:\n        - name: MODE\n          valueFrom: { configMapKeyRef: { name: shop, key: mode } } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      secret: { name: shop }\n  containers:\n    - name: app\n      envFrom:\n        - secretRef: { name: shop }\n"]
	}
});
//#endregion
//#region src/rules/container/identity/default-service-account.ts
var default_service_account_default = podRule({
	summary: "A pod runs as the default service account of its namespace",
	severity: "low",
	why: "All pods of the namespace that name no account share it: a right granted for one of them reaches every other.",
	fix: "Create a service account for the workload and name it in `serviceAccountName`.",
	references: ["https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts"],
	equivalents: [
		"kube-linter:default-service-account",
		"kubesec:ServiceAccountName",
		"kics:service_account_name_undefined_or_empty"
	],
	*check(pod) {
		const name = pod.field("serviceAccountName");
		const former = pod.field("serviceAccount");
		const account = name.isAbsent && !former.isAbsent ? former : name;
		if (account.is("default")) yield account.violation("The pod names the default service account");
		else if (account.isAbsent || account.is("")) yield account.violation("The pod names no service account, so it runs as the default one");
	},
	examples: {
		bad: [
			"apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n",
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      serviceAccountName: default #!\n      containers: []\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: \"\" #!\n  containers: []\n"
		],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: shop\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  serviceAccount: ${ACCOUNT}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/identity/deprecated-service-account-field.ts
var deprecated_service_account_field_default = podRule({
	summary: "A pod names its service account in the deprecated field",
	severity: "info",
	why: "`serviceAccount` is an old name for `serviceAccountName`, which wins where both are set: a reviewer may read the wrong one.",
	fix: "Rename the field to `serviceAccountName`.",
	references: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#security-context"],
	equivalents: ["kube-linter:deprecated-service-account-field", "kubescape:C-0294"],
	*check(pod) {
		const former = pod.field("serviceAccount");
		if (former.isAbsent) return;
		yield {
			...former.violation("The pod uses the deprecated field \"serviceAccount\""),
			edit: former.rename("serviceAccountName")
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  serviceAccount: shop #!\n  containers: []\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      serviceAccountName: shop\n      serviceAccount: ${ACCOUNT} #!\n      containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: shop\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/identity/requested-token.ts
var requested_token_default = podRule({
	summary: "A pod asks for a token of the Kubernetes API",
	severity: "info",
	why: "Worth knowing who talks to the API server: whoever breaks into a container does so as the pod.",
	fix: "Set `automountServiceAccountToken: false`, unless the program talks to the API server.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"],
	equivalents: [
		"trivy:KSV-0036",
		"polaris:automountServiceAccountToken",
		"kubescape:C-0034",
		"kubescape:C-0190",
		"gatekeeper:K8sPSPAutomountServiceAccountTokenPod"
	],
	*check(pod) {
		const automount = pod.field("automountServiceAccountToken");
		if (automount.is(true)) yield automount.violation("The pod asks for a token of the Kubernetes API");
		if (!automount.isAbsent) return;
		for (const container of pod.containers) for (const mount of container.field("volumeMounts").items) {
			const path = mount.field("mountPath");
			if (path.is(place)) yield path.violation(`Container "${container.name}" mounts a token of the Kubernetes API`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: true #!\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      volumeMounts:\n        - name: token\n          mountPath: /var/run/secrets/kubernetes.io/serviceaccount #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: false\n  containers:\n    - name: app\n      volumeMounts:\n        - name: token\n          mountPath: /var/run/secrets/kubernetes.io/serviceaccount\n"]
	}
});
const place = "/var/run/secrets/kubernetes.io/serviceaccount";
//#endregion
//#region src/rules/container/identity/secret-access.ts
var secret_access_default = podRule({
	summary: "A pod reads a Secret",
	severity: "info",
	why: "Whoever breaks into the pod reads them: worth knowing which pods hold what.",
	fix: "Leave out what the program does not need, or fetch it from a vault when it is used.",
	references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
	equivalents: ["kyverno:no-secrets", "kubescape:C-0255"],
	*check(pod) {
		for (const reference of references(pod, "secret")) yield reference.violation("The pod reads a Secret");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      secret: { secretName: shop } #!\n    - name: all\n      projected:\n        sources:\n          - secret: { name: shop } #!\n  containers:\n    - name: app\n      envFrom:\n        - secretRef: { name: shop } #!\n      env:\n        - name: MODE\n          valueFrom: { secretKeyRef: { name: shop, key: mode } } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      configMap: { name: shop }\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef: { name: shop }\n"]
	}
});
//#endregion
//#region src/rules/container/identity/secret-env-var.ts
var secret_env_var_default = containerRule({
	summary: "A container gets a Secret through its environment",
	severity: "low",
	why: "The environment ends up in crash reports, logs and child processes, and shows in `/proc`; a file does not.",
	fix: "Mount the Secret as a volume and let the program read the file.",
	references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/#developers"],
	equivalents: [
		"kube-linter:read-secret-from-env-var",
		"checkov:CKV_K8S_35",
		"kubescape:C-0207",
		"kubesec:SecretsAsEnvironmentVariables",
		"kyverno:secrets-not-from-env-vars",
		"kics:secrets_as_environment_variables"
	],
	*check(container) {
		for (const variable of container.field("env").items) {
			const reference = variable.field("valueFrom", "secretKeyRef");
			const name = variable.field("name").text ?? "";
			if (!reference.isAbsent) yield reference.violation(`Variable ${name} of "${container.name}" holds a Secret`);
		}
		for (const source of container.field("envFrom").items) {
			const reference = source.field("secretRef");
			if (!reference.isAbsent) yield reference.violation(`The environment of "${container.name}" holds a Secret`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      envFrom:\n        - secretRef: { name: shop } #!\n  containers:\n    - name: app\n      env:\n        - name: TOKEN\n          valueFrom:\n            secretKeyRef: #!\n              name: shop\n              key: token\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      secret: { secretName: shop }\n  containers:\n    - name: app\n      env:\n        - name: TOKEN_FILE\n          value: /run/secrets/token\n        - name: MODE\n          valueFrom:\n            configMapKeyRef: { name: shop, key: mode }\n      envFrom:\n        - configMapRef: { name: shop }\n"]
	}
});
//#endregion
//#region src/rules/container/images/cached-image.ts
var cached_image_default = containerRule({
	summary: "A container may run the copy of its image that its node has kept",
	severity: "info",
	why: "A node does not ask the registry again: it misses a corrected tag, and lets pods use a private image whose password they do not have.",
	fix: "Set `imagePullPolicy: Always`, or pin the image by its digest.",
	references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
	equivalents: [
		"checkov:CKV_K8S_15",
		"polaris:pullPolicyNotAlways",
		"kube-score:container-image-pull-policy",
		"kics:image_pull_policy_of_container_is_not_always"
	],
	*check(container) {
		const policy = container.field("imagePullPolicy");
		const image = container.field("image").text;
		if (image === void 0) return;
		const reference = parseImageReference(image);
		const isKept = policy.isAbsent ? !isFloating(reference) : policy.isNot("Always");
		if (reference.digest === void 0 && isKept) yield policy.violation(`Container "${container.name}" may run an old copy of "${image}"`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: setup:1\n      imagePullPolicy: IfNotPresent #!\n  containers:\n    - name: app #!\n      image: app:1.4.2\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app:1.4.2\n      imagePullPolicy: Always\n    - name: proxy\n      image: proxy:1.24@sha256:0c1f\n      imagePullPolicy: IfNotPresent\n    - name: latest\n      image: latest\n    - name: job\n      image: job:1\n      imagePullPolicy: ${POLICY}\n"]
	}
});
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
	why: "Without a tag or digest, the next restart may run another image than the one that was reviewed, and nobody can say which ran before. A container without an image, which does not start, counts as low.",
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
		if (image.isAbsent || image.is("")) yield image.violation(`Container "${container.name}" names no image`, "low");
		else if (image.text !== void 0 && isFloating(parseImageReference(image.text))) yield image.violation(`Image "${image.text}" of container "${container.name}" has neither version nor digest`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: registry.example:5000/app #!\n    - name: proxy\n      image: proxy:latest #!\n", "apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      image: \"\" #!\n"],
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
//#region src/rules/container/images/frozen-registry.ts
var frozen_registry_default = containerRule({
	summary: "An image comes from the registry that Kubernetes abandoned",
	severity: "low",
	why: "`k8s.gcr.io` has been frozen since April 2023: it has no corrected images, and may stop answering.",
	fix: "Take the image from `registry.k8s.io`.",
	references: ["https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/"],
	equivalents: ["kubescape:C-0253", "kyverno:restrict-deprecated-registry"],
	*check(container) {
		const image = container.field("image");
		if (image.text?.startsWith("k8s.gcr.io/") !== true) return;
		yield {
			...image.violation(`Image "${image.text}" comes from a registry that is frozen`),
			edit: image.set(image.text.replace("k8s.gcr.io", "registry.k8s.io"))
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: k8s.gcr.io/pause:3.6 #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: registry.k8s.io/pause:3.9\n    - name: other\n      image: ${REGISTRY}/pause:3.9\n"]
	}
});
//#endregion
//#region src/rules/container/images/image-without-digest.ts
var image_without_digest_default = containerRule({
	summary: "A container’s image is not pinned by its digest",
	severity: "low",
	why: "A tag can be moved: whoever can push to the registry changes what runs without a change to review.",
	fix: "Add the digest to the image: `image: app:1.4.2@sha256:…`; a bot can keep it current.",
	references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
	equivalents: [
		"checkov:CKV_K8S_43",
		"kubescape:C-0306",
		"gatekeeper:K8sImageDigests",
		"kyverno:require-image-checksum",
		"kics:image_without_digest"
	],
	*check(container) {
		const image = container.field("image");
		if (image.text !== void 0 && parseImageReference(image.text).digest === void 0) yield image.violation(`Image "${image.text}" of container "${container.name}" has no digest`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: setup:1.4.2 #!\n  containers:\n    - name: app\n      image: registry.example:5000/app #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app@sha256:0c1f\n    - name: proxy\n      image: proxy:1.24@sha256:0c1f\n    - name: job\n      image: ${IMAGE}\n"]
	}
});
//#endregion
//#region src/rules/container/images/stale-image.ts
var stale_image_default = containerRule({
	summary: "A container keeps whatever image its node once found under the name",
	severity: "low",
	why: "Each node may run another version of the image, old ones with known flaws included, and nobody can say which.",
	fix: "Name a version of the image, or leave `imagePullPolicy` out.",
	references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
	equivalents: ["kubescape:C-0075", "kyverno:imagepullpolicy-always"],
	*check(container) {
		const policy = container.field("imagePullPolicy");
		const image = container.field("image").text;
		if (image === void 0 || policy.isAbsent || !policy.isNot("Always")) return;
		if (isFloating(parseImageReference(image))) yield policy.violation(`Container "${container.name}" keeps whatever "${image}" once meant`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: setup\n      imagePullPolicy: Never #!\n  containers:\n    - name: app\n      image: registry.example:5000/app:latest\n      imagePullPolicy: IfNotPresent #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app:latest\n    - name: proxy\n      image: proxy\n      imagePullPolicy: Always\n    - name: job\n      image: job:1\n      imagePullPolicy: IfNotPresent\n    - name: other\n      image: other\n      imagePullPolicy: ${POLICY}\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/ephemeral-containers.ts
var ephemeral_containers_default = podRule({
	summary: "A manifest carries ephemeral containers",
	severity: "low",
	why: "A container for debugging, left in the manifest, brings its tools and its access to the processes of the pod to whoever gets in.",
	fix: "Remove `ephemeralContainers`: they belong to `kubectl debug` and a running pod.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/"],
	equivalents: ["kyverno:block-ephemeral-containers"],
	*check(pod) {
		const list = pod.field("ephemeralContainers");
		if (list.items.length > 0) yield list.violation("The pod carries ephemeral containers");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n  ephemeralContainers: #!\n    - name: debug\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n  ephemeralContainers: []\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/host-aliases.ts
var host_aliases_default = podRule({
	summary: "A pod has names of its own in /etc/hosts",
	severity: "info",
	why: "A fixed address outlives the machine it belonged to: whoever gets it next receives what was meant for the name.",
	fix: "Give the name to a Service, with `ExternalName` or endpoints of your own, and remove `hostAliases`.",
	references: ["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"],
	equivalents: ["trivy:KSV-0007", "kubesec:HostAliases"],
	*check(pod) {
		const aliases = pod.field("hostAliases");
		if (aliases.items.length > 0) yield aliases.violation("The pod resolves names by its own list");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostAliases: #!\n    - ip: 192.0.2.10\n      hostnames: [db.example]\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostAliases: []\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/host-ipc.ts
var host_ipc_default = podRule({
	summary: "A pod shares the inter-process communication of its node",
	severity: "high",
	why: "The pod reads and changes the shared memory of processes on the node and of every other pod that does the same.",
	fix: "Remove `hostIPC: true`; containers of one pod share theirs anyway.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:hostNamespaces",
		"kube-linter:host-ipc",
		"trivy:KSV-0008",
		"checkov:CKV_K8S_18",
		"polaris:hostIPCSet",
		"kubescape:C-0038",
		"kubescape:C-0276",
		"kubesec:HostIPC",
		"gatekeeper:K8sPSPHostNamespace",
		"kyverno:disallow-host-namespaces",
		"kics:shared_host_ipc_namespace",
		"semgrep:hostipc-pod"
	],
	*check(pod) {
		const field = pod.field("hostIPC");
		if (field.is(true)) yield {
			...field.violation("The pod shares the inter-process communication of its node"),
			edit: field.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostIPC: true #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostIPC: false\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  hostIPC: ${HOST_IPC}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/host-network.ts
var host_network_default = podRule({
	summary: "A pod shares the network of its node",
	severity: "high",
	why: "The pod reaches what listens only on the node and the cloud's metadata service with the node's identity, and no network policy holds it.",
	fix: "Remove `hostNetwork: true`; a pod that needs one port of the node gets it by `hostPort`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:hostNamespaces",
		"kube-linter:host-network",
		"trivy:KSV-0009",
		"checkov:CKV_K8S_19",
		"polaris:hostNetworkSet",
		"kubescape:C-0041",
		"kubesec:HostNetwork",
		"gatekeeper:K8sPSPHostNetworkingPorts",
		"kyverno:disallow-host-namespaces",
		"kics:shared_host_network_namespace",
		"semgrep:hostnetwork-pod"
	],
	*check(pod) {
		const field = pod.field("hostNetwork");
		if (field.is(true)) yield {
			...field.violation("The pod shares the network of its node"),
			edit: field.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true #!\n  containers: []\n", "apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      hostNetwork: true #!\n      containers:\n        - name: app\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: ${HOST_NETWORK}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/host-pid.ts
var host_pid_default = podRule({
	summary: "A pod sees the processes of its node",
	severity: "high",
	why: "Through `/proc` of the node's processes a pod reads the environment, the open files and, as root, the memory of other workloads: their secrets.",
	fix: "Remove `hostPID: true`; containers of one pod see each other with `shareProcessNamespace: true`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:hostNamespaces",
		"kube-linter:host-pid",
		"trivy:KSV-0010",
		"checkov:CKV_K8S_17",
		"polaris:hostPIDSet",
		"kubescape:C-0038",
		"kubescape:C-0275",
		"kubesec:HostPID",
		"gatekeeper:K8sPSPHostNamespace",
		"kyverno:disallow-host-namespaces",
		"kics:shared_host_pid_namespace",
		"semgrep:hostpid-pod"
	],
	*check(pod) {
		const field = pod.field("hostPID");
		if (field.is(true)) yield {
			...field.violation("The pod sees the processes of its node"),
			edit: field.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostPID: on #!\n  containers: []\n", "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec:\n  template:\n    spec:\n      hostPID: true #!\n      containers:\n        - name: app\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostPID: false\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  hostPID: ${HOST_PID}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/host-ports.ts
var host_ports_default = containerRule({
	summary: "A container takes a port of its node",
	severity: "medium",
	why: "The port is open on every address of the node, past Services and often past network policies, and may take traffic meant for the node's own programs.",
	fix: "Remove `hostPort` and publish the container by a Service.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:hostPorts",
		"trivy:KSV-0024",
		"checkov:CKV_K8S_26",
		"polaris:hostPortSet",
		"kubescape:C-0044",
		"gatekeeper:K8sPSPHostNetworkingPorts",
		"kyverno:disallow-host-ports",
		"kyverno:disallow-host-ports-range",
		"kics:workload_host_port_not_specified",
		"kics:image_host_port_not_specified"
	],
	*check(container) {
		for (const port of container.field("ports").items) {
			const hostPort = port.field("hostPort");
			if (hostPort.isNot(0)) yield hostPort.violation(`Container "${container.name}" takes a port of its node`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - { containerPort: 80, hostPort: 8080 } #!\n  containers:\n    - name: app\n      ports:\n        - containerPort: 443\n          hostPort: 443 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 80\n        - containerPort: 81\n          hostPort: 0\n        - containerPort: 82\n          hostPort: ${HOST_PORT}\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/host-probes-lifecycle.ts
var host_probes_lifecycle_default = containerRule({
	summary: "A probe or lifecycle hook makes the kubelet call another host",
	severity: "medium",
	why: "The kubelet sends the request from the network of the node: a pod reaches by it what only nodes may reach.",
	fix: "Remove `host`; the kubelet then calls the pod itself.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: ["pss:hostProbesAndHostLifecycle", "gatekeeper:K8sPSPHostProbesLifecycle"],
	*check(container) {
		for (const keys of handlers) for (const action of ["httpGet", "tcpSocket"]) {
			const host = container.field(...keys, action, "host");
			if (host.isNot("")) yield host.violation(`The kubelet calls a host that container "${container.name}" names`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      startupProbe:\n        tcpSocket: { port: 80, host: 127.0.0.1 } #!\n  containers:\n    - name: app\n      livenessProbe:\n        httpGet:\n          port: 80\n          host: 169.254.169.254 #!\n      lifecycle:\n        preStop:\n          httpGet:\n            port: 80\n            host: db.example #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        httpGet:\n          port: 80\n          httpHeaders:\n            - { name: Host, value: shop.example }\n      readinessProbe:\n        httpGet:\n          port: 80\n          host: ${PROBE_HOST}\n"]
	}
});
const handlers = [
	["livenessProbe"],
	["readinessProbe"],
	["startupProbe"],
	["lifecycle", "postStart"],
	["lifecycle", "preStop"]
];
//#endregion
//#region src/rules/container/isolation/host-users.ts
var host_users_default = podRule({
	summary: "The users of a pod are the users of its node",
	severity: "info",
	why: "With a user namespace root in the container is nobody on the node, so most escapes gain nothing.",
	fix: "Set `hostUsers: false` where the nodes support user namespaces.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"],
	equivalents: ["kubesec:HostUsers"],
	*check(pod) {
		const field = pod.field("hostUsers");
		if (field.is(true) || field.isAbsent && !isWindows(pod)) yield field.violation("The pod has no user namespace of its own");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  hostUsers: true #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  hostUsers: false\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  hostUsers: ${HOST_USERS}\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/interactive-tty.ts
var interactive_tty_default = containerRule({
	summary: "A container keeps a terminal or its standard input open",
	severity: "low",
	why: "Whoever may attach to the pod types into the running process, and a shell that waits for input is all an attacker needs.",
	fix: "Remove `stdin` and `tty`; to look inside use `kubectl debug`.",
	references: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/"],
	equivalents: ["gatekeeper:K8sDisallowInteractiveTTY"],
	*check(container) {
		const open = [container.field("stdin"), container.field("tty")].find((field) => field.is(true));
		if (open) yield {
			...open.violation(`Container "${container.name}" is interactive`),
			edit: open.set(false)
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      tty: true #!\n  containers:\n    - name: app\n      stdin: true #!\n      tty: true\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      stdin: false\n      tty: ${TTY}\n    - name: proxy\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/no-container-security-context.ts
var no_container_security_context_default = containerRule({
	summary: "A container has no security context",
	severity: "info",
	why: "Capabilities, privilege escalation and the root file system can be restricted only there.",
	fix: "Set `securityContext` of the container: `allowPrivilegeEscalation: false`, `readOnlyRootFilesystem: true` and `capabilities: { drop: [ALL] }`.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: ["checkov:CKV_K8S_30", "kics:pod_or_container_without_security_context"],
	*check(container) {
		const context = container.field("securityContext");
		if (context.isAbsent || context.node?.kind === "mapping" && context.entries.length === 0) yield context.violation(`Container "${container.name}" has no security context`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext: { runAsNonRoot: true }\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: {} #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: true\n    - name: proxy\n      securityContext: ${SECURITY_CONTEXT}\n"]
	}
});
//#endregion
//#region src/rules/container/isolation/no-pod-security-context.ts
var no_pod_security_context_default = podRule({
	summary: "A pod has no security context",
	severity: "info",
	why: "Every container, also one that is added or injected later, then runs with the defaults of the cluster.",
	fix: "Set `securityContext` of the pod: `runAsNonRoot: true` and `seccompProfile: { type: RuntimeDefault }`.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: [
		"trivy:KSV-0118",
		"checkov:CKV_K8S_29",
		"kics:pod_or_container_without_security_context"
	],
	*check(pod) {
		const context = pod.field("securityContext");
		if (context.isAbsent || context.node?.kind === "mapping" && context.entries.length === 0) yield context.violation("The pod sets no security context for its containers");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n      securityContext: { runAsNonRoot: true }\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      securityContext: {} #!\n      containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsNonRoot: true\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext: ${SECURITY_CONTEXT}\n  containers: []\n"]
	}
});
//#endregion
//#region src/analysis/host-path.ts
function hostPaths(object) {
	const { pod } = object;
	if (pod !== void 0) return pod.field("volumes").items.flatMap((volume) => hostPath(volume.field("hostPath"), isWritten(pod, volume.field("name").text)));
	if (object.kind !== "PersistentVolume") return [];
	const modes = object.field("spec", "accessModes").items;
	const isReadOnly = modes.length > 0 && modes.every((mode) => mode.is("ReadOnlyMany"));
	return hostPath(object.field("spec", "hostPath"), !isReadOnly);
}
function hostPath(field, isWritable) {
	if (field.node?.kind !== "mapping") return [];
	const path = field.field("path").text;
	return [{
		path: path === void 0 ? void 0 : normalPath(path),
		field,
		isWritable
	}];
}
function isWritten(pod, volume) {
	return pod.containers.some((container) => container.field("volumeMounts").items.some((mount) => volume !== void 0 && mount.field("name").is(volume) && allowsWriting(mount)));
}
function allowsWriting(mount) {
	const readOnly = mount.field("readOnly");
	return readOnly.isAbsent || readOnly.isNot(true);
}
function normalPath(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return `${path.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}
const systemFolder = /^\/(?:bin|boot|dev|etc|home|lib(?:32|64)?|media|opt|proc|root|run|sbin|srv|sys|usr|var(?:\/(?:lib(?:\/(?:docker|containerd|kubelet))?|log|run))?)?$/;
const belowSystemFolder = /^\/(?:bin|boot|dev|etc|home|lib(?:32|64)?|media|proc|root|run|sbin|srv|sys|usr|var)\//;
function systemPath(path) {
	if (systemFolder.test(path)) return "whole";
	return belowSystemFolder.test(path) ? "part" : void 0;
}
const credentials = [
	/^(?:\/root|\/home\/[^/]+)?\/(?:\.aws|\.azure|\.config(?:\/gcloud)?|\.docker|\.kube|\.ssh|gcloud)(?:\/|$)/,
	/^\/etc\/kubernetes(?:\/(?!manifests(?:\/|$)|addons(?:\/|$)|cni)|$)/,
	/^\/var\/lib\/kubelet(?:\/(?:pki|pods|kubeconfig|bootstrap-kubeconfig)(?:\/|$)|$)/,
	/^\/var\/lib\/(?:rancher\/(?:k3s|rke2)\/server|etcd|cloud)(?:\/|$)/,
	/^\/etc\/(?:shadow|ssl\/private|ssh|rancher)(?:\/|$)/
];
function holdsCredentials(path) {
	return credentials.some((place) => place.test(path));
}
//#endregion
//#region src/analysis/runtime-socket.ts
const sockets = /^\/(?:.+\/)?(?:docker|containerd|crio|cri-dockerd|podman|dockershim|buildkitd|frakti)\.sock$/;
const pipes = /(?:^|[\\/])pipe[\\/](?:docker_engine|containerd-containerd)$/;
const folders = /^(?:\/var)?\/run(?:\/(?:containerd|crio|podman|docker))?$/;
function isRuntimeSocket(path) {
	if (path === void 0) return false;
	const normal = normalPath(path);
	return sockets.test(normal) || folders.test(normal) || pipes.test(path);
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
		"kyverno:docker-socket-check",
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
		bad: [
			"apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: docker\n      hostPath:\n        path: /var/run/docker.sock #!\n  containers: []\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: runtime\n      hostPath: { path: //run/containerd/./containerd.sock } #!\n  containers: []\n",
			"apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      volumes:\n        - name: all\n          hostPath: { path: /var/run/ } #!\n        - name: other\n          hostPath: { path: /mnt/docker.sock } #!\n        - name: windows\n          hostPath: { path: '\\\\.\\pipe\\docker_engine' } #!\n      containers: []\n"
		],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: logs\n      hostPath:\n        path: /var/log/app\n    - name: other\n      hostPath: { path: /run/app.sock }\n    - name: hidden\n      hostPath: { path: \"${SOCKET}\" }\n  containers: []\n"]
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
//#region src/rules/container/isolation/writable-root-fs.ts
var writable_root_fs_default = containerRule({
	summary: "A container can change its own image",
	severity: "low",
	why: "An attacker inside can replace programs and leave tools behind where the next process finds them.",
	fix: "Set `securityContext.readOnlyRootFilesystem: true` and mount an `emptyDir` where the process writes.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: [
		"kube-linter:no-read-only-root-fs",
		"trivy:KSV-0014",
		"checkov:CKV_K8S_22",
		"polaris:notReadOnlyRootFilesystem",
		"kubescape:C-0017",
		"kubesec:ReadOnlyRootFilesystem",
		"kube-score:container-security-context-readonlyrootfilesystem",
		"gatekeeper:K8sPSPReadOnlyRootFilesystem",
		"kyverno:require-ro-rootfs",
		"kics:root_container_not_mounted_as_read_only",
		"semgrep:writable-filesystem-container"
	],
	*check(container) {
		const readOnly = container.field("securityContext", "readOnlyRootFilesystem");
		if (readOnly.is(false) || readOnly.isAbsent && !isWindows(container.pod)) yield readOnly.violation(`The root file system of container "${container.name}" is writable`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: false #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: true\n    - name: proxy\n      securityContext:\n        readOnlyRootFilesystem: ${READ_ONLY}\n", "apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/analysis/kernel-profile.ts
const seccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
const seccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";
const appArmorOfContainer = "container.apparmor.security.beta.kubernetes.io/";
function seccompAnnotation({ name, pod }) {
	const own = pod.metadata.field("annotations", seccompOfContainer + name);
	return own.isAbsent ? pod.metadata.field("annotations", seccompOfPod) : own;
}
function seccompOf(container) {
	const type = container.security("seccompProfile", "type");
	const annotation = seccompAnnotation(container);
	return type.isAbsent && !annotation.isAbsent ? annotation : type;
}
function appArmorOf(container) {
	const type = container.security("appArmorProfile", "type");
	const annotation = container.pod.metadata.field("annotations", appArmorOfContainer + container.name);
	return type.isAbsent && !annotation.isAbsent ? annotation : type;
}
function appArmorAnnotations(pod) {
	return pod.metadata.field("annotations").entries.flatMap(([key, value]) => key.startsWith(appArmorOfContainer) ? [value] : []);
}
function isUnconfined(profile) {
	const { text } = profile;
	return text !== void 0 && text !== "" && !/^(?:RuntimeDefault|Localhost|(?:runtime|docker)\/default|localhost\/.*)$/.test(text);
}
//#endregion
//#region src/rules/container/kernel/apparmor-forbidden.ts
var apparmor_forbidden_default = podRule({
	summary: "A container switches AppArmor off or names a profile that does not exist",
	severity: "medium",
	why: "The runtime's profile keeps a process that is root from mounting file systems and from writing to the settings of the kernel.",
	fix: "Set `type: RuntimeDefault`, or `Localhost` with a profile that the nodes have.",
	references: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
	equivalents: [
		"pss:appArmorProfile",
		"trivy:KSV-0002",
		"kubesec:ApparmorUnconfined",
		"gatekeeper:K8sPSPAppArmor",
		"kyverno:restrict-apparmor-profiles",
		"kics:missing_app_armor_config"
	],
	*check(pod) {
		const types = securityInForce(pod, "appArmorProfile", "type").map(([, type]) => type);
		for (const profile of [...types, ...appArmorAnnotations(pod)]) if (isUnconfined(profile)) yield profile.violation(`AppArmor profile "${profile.text}" does not confine`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/app: unconfined #!\nspec:\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    appArmorProfile:\n      type: Unconfined #!\n  initContainers:\n    - name: setup\n    - name: more\n      securityContext:\n        appArmorProfile: { type: Unconfined } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/app: localhost/app\nspec:\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    appArmorProfile:\n      type: Unconfined\n  containers:\n    - name: app\n      securityContext:\n        appArmorProfile:\n          type: RuntimeDefault\n    - name: proxy\n      securityContext:\n        appArmorProfile:\n          type: ${APPARMOR}\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/apparmor-unset.ts
var apparmor_unset_default = containerRule({
	summary: "A container names no AppArmor profile",
	severity: "info",
	why: "Where the node has AppArmor the runtime's profile applies anyway; naming it keeps the pod off nodes without.",
	fix: "Set `securityContext.appArmorProfile: { type: RuntimeDefault }` for the pod.",
	references: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
	equivalents: ["kubesec:ApparmorAny", "kics:missing_app_armor_config"],
	*check(container) {
		const profile = appArmorOf(container);
		if (isWindows(container.pod) || !profile.isAbsent) return;
		yield profile.violation(`Container "${container.name}" names no AppArmor profile`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/other: runtime/default\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    appArmorProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/app: runtime/default\nspec:\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        appArmorProfile:\n          type: ${APPARMOR}\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/ignored-seccomp-annotation.ts
var ignored_seccomp_annotation_default = containerRule({
	summary: "A seccomp profile is chosen by an annotation that Kubernetes ignores",
	severity: "medium",
	why: "Since Kubernetes 1.27 nothing reads the annotation: the container runs without the profile that its author believes in.",
	fix: "Set `securityContext.seccompProfile` instead: `runtime/default` is `type: RuntimeDefault`, `localhost/a.json` is `type: Localhost` with `localhostProfile: a.json`.",
	references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
	equivalents: [],
	*check(container) {
		const annotation = seccompAnnotation(container);
		if (annotation.isAbsent || isUnconfined(annotation)) return;
		if (container.security("seccompProfile", "type").isAbsent) yield annotation.violation(`Container "${container.name}" gets no seccomp profile by this annotation`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: runtime/default #!\nspec:\n  initContainers:\n    - name: setup\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.seccomp.security.alpha.kubernetes.io/app: runtime/default\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/no-linux-hardening.ts
var no_linux_hardening_default = containerRule({
	summary: "Nothing restricts what a container may ask of the kernel",
	severity: "medium",
	why: "With neither seccomp, AppArmor, SELinux nor dropped capabilities, one flaw of the kernel is enough to leave the container.",
	fix: "Set `seccompProfile: { type: RuntimeDefault }` and `capabilities: { drop: [ALL] }`.",
	references: ["https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/"],
	equivalents: ["polaris:linuxHardening", "kubescape:C-0055"],
	*check(container) {
		const isConfined = [seccompOf(container), appArmorOf(container)].some((profile) => !profile.isAbsent && !isUnconfined(profile));
		const label = container.security("seLinuxOptions");
		const isLabelled = label.isHidden || label.entries.length > 0;
		const isReduced = droppedCapabilities(container)?.size !== 0;
		if (isConfined || isLabelled || isReduced || isWindows(container.pod)) return;
		yield container.field("securityContext").violation(`Nothing restricts what container "${container.name}" may ask of the kernel`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: #!\n        seccompProfile: { type: Unconfined }\n        seLinuxOptions: {}\n        capabilities: { drop: [] }\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext: { capabilities: { drop: [NET_RAW] } }\n    - name: proxy\n      securityContext: { seLinuxOptions: { level: \"s0:c1\" } }\n    - name: job\n      securityContext: { appArmorProfile: { type: RuntimeDefault } }\n    - name: hidden\n      securityContext: ${SECURITY_CONTEXT}\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/proc-mount.ts
var proc_mount_default = containerRule({
	summary: "A container sees all of /proc",
	severity: "high",
	why: "Unmasked, `/proc` lets a process that is root read the memory and change the settings of the kernel that all containers share.",
	fix: "Remove `procMount`; where containers nest, set `hostUsers: false` beside it.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:procMount",
		"pss:procMount_restricted",
		"kube-linter:unsafe-proc-mount",
		"trivy:KSV-0027",
		"polaris:procMount",
		"gatekeeper:K8sPSPProcMount",
		"kyverno:disallow-proc-mount"
	],
	*check(container) {
		const mount = container.field("securityContext", "procMount");
		if (!mount.isNot("Default")) return;
		const severity = hasUserNamespace(container.pod) ? "low" : void 0;
		yield {
			...mount.violation(`Container "${container.name}" sees all of /proc`, severity),
			edit: mount.set("Default")
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        procMount: Unmasked #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        procMount: Default\n    - name: proxy\n      securityContext:\n        procMount: ${PROC_MOUNT}\n    - name: job\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/seccomp-unconfined.ts
var seccomp_unconfined_default = podRule({
	summary: "A container switches seccomp off",
	severity: "medium",
	why: "Every system call of the kernel is open to the process, and every flaw in one, also where the kubelet would set a profile.",
	fix: "Set `type: RuntimeDefault`, or write a profile for the calls that are missing there and use `Localhost`.",
	references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
	equivalents: [
		"pss:seccompProfile_baseline",
		"pss:seccompProfile_restricted",
		"trivy:KSV-0030",
		"trivy:KSV-0104",
		"checkov:CKV_K8S_31",
		"kubescape:C-0210",
		"kubesec:SeccompUnconfined",
		"kube-score:container-seccomp-profile",
		"gatekeeper:K8sPSPSeccomp",
		"gatekeeper:K8sPSPSeccompV2",
		"kyverno:restrict-seccomp",
		"kyverno:restrict-seccomp-strict",
		"kics:seccomp_profile_is_not_configured",
		"kics:container_seccomp_profile_not_set",
		"semgrep:seccomp-confinement-disabled"
	],
	*check(pod) {
		for (const [who, type] of securityInForce(pod, "seccompProfile", "type")) {
			if (!isUnconfined(type)) continue;
			yield {
				...type.violation(`${who} runs without a seccomp profile: "${type.text}"`),
				edit: type.set("RuntimeDefault")
			};
		}
		for (const container of pod.containers) {
			const annotation = seccompAnnotation(container);
			if (!container.security("seccompProfile", "type").isAbsent || !isUnconfined(annotation)) continue;
			yield annotation.violation(`Container "${container.name}" runs without a seccomp profile`);
		}
	},
	examples: {
		bad: [
			"apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: Unconfined #!\n  containers:\n    - name: app\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        seccompProfile: { type: Unconfined } #!\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    container.seccomp.security.alpha.kubernetes.io/app: unconfined #!\nspec:\n  containers:\n    - name: app\n"
		],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: Unconfined\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: ${SECCOMP}\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        seccompProfile:\n          type: Localhost\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/seccomp-unset.ts
var seccomp_unset_default = containerRule({
	summary: "A container has no seccomp profile",
	severity: "low",
	why: "Unless the kubelet defaults to one, every system call of the kernel is open to the process, and every flaw in one.",
	fix: "Set `securityContext.seccompProfile: { type: RuntimeDefault }` for the pod.",
	references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
	equivalents: [
		"pss:seccompProfile_restricted",
		"trivy:KSV-0030",
		"trivy:KSV-0104",
		"checkov:CKV_K8S_31",
		"kubescape:C-0210",
		"kubesec:SeccompAny",
		"kube-score:container-seccomp-profile",
		"gatekeeper:K8sPSPSeccomp",
		"gatekeeper:K8sPSPSeccompV2",
		"kyverno:restrict-seccomp-strict",
		"kics:seccomp_profile_is_not_configured",
		"kics:container_seccomp_profile_not_set"
	],
	*check(container) {
		const profile = seccompOf(container);
		if (isWindows(container.pod) || !profile.isAbsent) return;
		yield {
			...profile.violation(`Container "${container.name}" has no seccomp profile`),
			edit: profile.set("RuntimeDefault")
		};
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile: {} #!\n"],
		good: [
			"apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  containers:\n    - name: app\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        seccompProfile:\n          type: ${SECCOMP}\n    - name: proxy\n      securityContext:\n        seccompProfile:\n          type: Localhost\n          localhostProfile: proxy.json\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n"
		]
	}
});
//#endregion
//#region src/rules/container/kernel/selinux-options.ts
var selinux_options_default = podRule({
	summary: "A container runs with an SELinux type, user or role of its own",
	severity: "medium",
	why: "SELinux keeps a process that escaped from the files of the node; another label than the runtime gives can reach them.",
	fix: "Remove `type`, `user` and `role`; `level` may stay.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:seLinuxOptions",
		"trivy:KSV-0025",
		"gatekeeper:K8sPSPSELinuxV2",
		"kyverno:disallow-selinux"
	],
	*check(pod) {
		for (const key of [
			"type",
			"user",
			"role"
		]) for (const [who, field] of securityFields(pod, "seLinuxOptions", key)) {
			const { text } = field;
			if (!text || key === "type" && container.has(text)) continue;
			const severity = key === "type" && unconfined.has(text) ? "high" : void 0;
			yield field.violation(`${who} runs with the SELinux ${key} "${text}"`, severity);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seLinuxOptions:\n      type: spc_t #!\n  initContainers:\n    - name: setup\n      securityContext:\n        seLinuxOptions:\n          user: sysadm_u #!\n          role: sysadm_r #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seLinuxOptions:\n      type: container_t\n      level: s0:c123,c456\n  containers:\n    - name: app\n      securityContext:\n        seLinuxOptions:\n          type: ${SELINUX_TYPE}\n          user: \"\"\n"]
	}
});
const container = new Set([
	"container_t",
	"container_init_t",
	"container_kvm_t",
	"container_engine_t"
]);
const unconfined = new Set([
	"spc_t",
	"unconfined_t",
	"unconfined_service_t"
]);
//#endregion
//#region src/rules/container/kernel/selinux-unset.ts
var selinux_unset_default = containerRule({
	summary: "A container leaves its SELinux label to the runtime",
	severity: "info",
	why: "Mostly right: the runtime gives each container a label of its own. A fixed level is for volumes that several pods share.",
	fix: "Set `securityContext.seLinuxOptions.level` where your policy wants one.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container"],
	equivalents: [],
	*check(container) {
		const options = container.security("seLinuxOptions");
		if (isWindows(container.pod) || !options.isAbsent) return;
		yield options.violation(`Container "${container.name}" sets no SELinux label`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: #!\n        runAsNonRoot: true\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    seLinuxOptions:\n      level: s0:c123,c456\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext: ${SECURITY_CONTEXT}\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/sysctl-value-injection.ts
var sysctl_value_injection_default = podRule({
	summary: "The value of a sysctl smuggles in another one",
	severity: "high",
	why: "CRI-O before 1.19.6, 1.20.7, 1.21.6, 1.22.3 and 1.23.2 sets what follows `+` or `=` on the node itself, and `kernel.core_pattern` set so runs a program there as root (CVE-2022-0811).",
	fix: "Write the plain value; no safe sysctl takes `+` or `=`.",
	references: ["https://nvd.nist.gov/vuln/detail/CVE-2022-0811"],
	equivalents: ["kyverno:prevent-cr8escape"],
	*check(pod) {
		for (const sysctl of pod.field("securityContext", "sysctls").items) {
			const value = sysctl.field("value");
			if (value.text !== void 0 && /[+=]/.test(value.text)) yield value.violation("The value of the sysctl contains \"+\" or \"=\"");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - name: kernel.shm_rmid_forced\n        value: \"1+kernel.core_pattern=|/run/evil #\" #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - { name: net.ipv4.ip_local_port_range, value: \"1024 65535\" }\n      - { name: kernel.shm_rmid_forced, value: \"${A+b}\" }\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/kernel/unsafe-sysctls.ts
var unsafe_sysctls_default = podRule({
	summary: "A pod changes a setting of the kernel that is not known to be safe",
	severity: "medium",
	why: "Settings that are not separate for each pod change the whole node: they can starve or weaken every workload on it.",
	fix: "Remove the sysctl, or set it where the node is set up.",
	references: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls", "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
	equivalents: [
		"pss:sysctls",
		"kube-linter:unsafe-sysctls",
		"trivy:KSV-0026",
		"gatekeeper:K8sPSPForbiddenSysctls",
		"kyverno:restrict-sysctls",
		"kics:cluster_allows_unsafe_sysctls"
	],
	*check(pod) {
		for (const sysctl of pod.field("securityContext", "sysctls").items) {
			const name = sysctl.field("name");
			if (name.text !== void 0 && !safe.has(name.text)) yield name.violation(`The pod sets ${name.text}, which is not a safe sysctl`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - name: net.core.somaxconn #!\n        value: \"1024\"\n      - { name: kernel.msgmax, value: \"65536\" } #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - name: net.ipv4.ip_unprivileged_port_start\n        value: \"80\"\n      - name: ${SYSCTL}\n        value: \"1\"\n  containers: []\n"]
	}
});
const safe = new Set([
	"kernel.shm_rmid_forced",
	"net.ipv4.ip_local_port_range",
	"net.ipv4.ip_local_reserved_ports",
	"net.ipv4.ip_unprivileged_port_start",
	"net.ipv4.ping_group_range",
	"net.ipv4.tcp_fin_timeout",
	"net.ipv4.tcp_keepalive_intvl",
	"net.ipv4.tcp_keepalive_probes",
	"net.ipv4.tcp_keepalive_time",
	"net.ipv4.tcp_notsent_lowat",
	"net.ipv4.tcp_rmem",
	"net.ipv4.tcp_slow_start_after_idle",
	"net.ipv4.tcp_syncookies",
	"net.ipv4.tcp_wmem"
]);
//#endregion
//#region src/rules/container/ports/git-sync-command.ts
var git_sync_command_default = containerRule({
	summary: "A container tells git-sync which program to run as git",
	severity: "low",
	why: "Whoever can edit the workload runs any program of the image under the name of git-sync, where nobody looks for it.",
	fix: "Remove the variable `GITSYNC_GIT`; git-sync finds git by itself.",
	references: ["https://www.akamai.com/blog/security-research/2024-august-kubernetes-gitsync-command-injection-defcon"],
	equivalents: ["checkov:CKV_K8S_159"],
	*check(container) {
		for (const variable of container.field("env").items) {
			const name = variable.field("name");
			if (name.is("GITSYNC_GIT")) yield name.violation(`Container "${container.name}" replaces git for git-sync`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: sync\n      env:\n        - value: /tmp/git\n          name: GITSYNC_GIT #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: sync\n      env:\n        - { name: GITSYNC_REPO, value: https://git.example/app }\n        - { name: \"${NAME}\", value: /tmp/git }\n"]
	}
});
//#endregion
//#region src/analysis/port.ts
function isPortNumber(port) {
	return Number.isInteger(port) && port >= 1 && port <= 65535;
}
function isPortName(name) {
	return name.length <= 15 && /^(?=.*[a-z])[a-z\d]+(?:-[a-z\d]+)*$/.test(name);
}
//#endregion
//#region src/rules/container/ports/invalid-port.ts
var invalid_port_default = objectRule(["*"], {
	summary: "A port has a number or name that Kubernetes does not accept",
	severity: "low",
	why: "The API server refuses the object, or the Service leads nowhere.",
	fix: "Use numbers from 1 to 65535, and names of up to 15 lower-case letters, digits and single hyphens, once in a container.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"],
	equivalents: ["kube-linter:invalid-target-ports", "kube-score:container-ports-check"],
	*check(object) {
		for (const container of object.pod?.containers ?? []) yield* ofContainer(container);
		if (object.kind === "Service" && object.group === "") yield* ofService(object);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - name: setup #!\n          protocol: TCP\n  containers:\n    - name: app\n      ports:\n        - name: a-name-of-16-let #!\n          containerPort: 8080\n        - name: http\n          containerPort: 123456 #!\n        - { name: http, containerPort: 8081 } #!\n", "apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n      targetPort: 0x1ffff #!\n    - port: 81\n      targetPort: My_Port #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - name: http-8080\n          containerPort: 8080\n        - containerPort: ${PORT}\n    - name: proxy\n      ports:\n        - { name: http-8080, containerPort: 8081 }\n", "apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n    - port: 81\n      targetPort: http\n    - port: 82\n      targetPort: ${PORT}\n"]
	}
});
function* ofContainer(container) {
	const names = new Set();
	for (const port of container.field("ports").items) {
		const number = port.field("containerPort");
		if (number.isAbsent) yield number.violation(`A port of container "${container.name}" has no number`);
		else if (number.number !== void 0 && !isPortNumber(number.number)) yield number.violation(`There is no port ${number.number}`);
		const name = port.field("name");
		if (name.text === void 0 || name.text === "") continue;
		if (!isPortName(name.text)) yield name.violation(`"${name.text}" is no name for a port`);
		else if (names.has(name.text)) yield name.violation(`Two ports of container "${container.name}" are called "${name.text}"`);
		names.add(name.text);
	}
}
function* ofService(service) {
	for (const port of service.field("spec", "ports").items) {
		const target = port.field("targetPort");
		if (target.number !== void 0 && target.number !== 0 && !isPortNumber(target.number) || target.text !== void 0 && !isPortName(target.text)) yield target.violation(`"${target.text ?? target.number}" is no port that a Service can lead to`);
	}
}
//#endregion
//#region src/rules/container/ports/privileged-port.ts
var privileged_port_default = containerRule({
	summary: "A container listens on a port that is reserved for root",
	severity: "low",
	why: "Where the runtime does not lift the reservation, the program must start as root or with `NET_BIND_SERVICE` to have such a port.",
	fix: "Let the program listen on a port from 1024, and map it with the `targetPort` of the Service.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"],
	equivalents: ["kube-linter:privileged-ports", "trivy:KSV-0117"],
	*check(container) {
		for (const port of container.field("ports").items) {
			const number = port.field("containerPort");
			if (number.number !== void 0 && number.number > 0 && number.number < 1024) yield number.violation(`Container "${container.name}" listens on port ${number.number}`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - containerPort: 1023 #!\n  containers:\n    - name: app\n      ports:\n        - name: http\n          containerPort: 80 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 1024\n        - containerPort: ${PORT}\n"]
	}
});
//#endregion
//#region src/rules/container/ports/ssh-port.ts
var ssh_port_default = containerRule({
	summary: "A container offers SSH",
	severity: "medium",
	why: "A shell to log in to, with passwords to guess and keys to steal, past the authentication and the audit log of the cluster.",
	fix: "Remove the SSH server; use `kubectl exec` or `kubectl debug`.",
	references: ["https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/"],
	equivalents: ["kube-linter:ssh-port"],
	*check(container) {
		for (const port of container.field("ports").items) {
			const protocol = port.field("protocol");
			const number = port.field("containerPort");
			if (number.is(22) && (protocol.isAbsent || protocol.is("TCP"))) yield number.violation(`Container "${container.name}" offers SSH`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - containerPort: 22 #!\n          protocol: TCP\n  containers:\n    - name: app\n      ports:\n        - { name: ssh, containerPort: 22 } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 2222\n        - { containerPort: 22, protocol: UDP }\n        - containerPort: ${PORT}\n"]
	}
});
//#endregion
//#region src/rules/container/ports/sudo-command.ts
var sudo_command_default = containerRule({
	summary: "A container starts its program through sudo",
	severity: "low",
	why: "An image with a working sudo has a way to become root in it, which an attacker takes as well.",
	fix: "Start the program as the user it needs (`securityContext.runAsUser`) and leave sudo out of the image.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: ["kubescape:C-0062"],
	*check(container) {
		for (const key of ["command", "args"]) {
			const word = container.field(key).items.find(({ text }) => text !== void 0 && sudo.test(text));
			if (word !== void 0) yield word.violation(`Container "${container.name}" starts through sudo`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      command: [sh, -c]\n      args:\n        - cd / && sudo ./setup #!\n  containers:\n    - name: app\n      command:\n        - /usr/bin/sudo #!\n        - ./app\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      command: [./sudoku, --user, app]\n    - name: other\n      command: [\"${SUDO}\", ./app]\n"]
	}
});
const sudo = /(?:^|[\s/;&|(])sudo(?:$|[\s;&|)])/;
//#endregion
//#region src/rules/container/ports/unnamed-port.ts
var unnamed_port_default = containerRule({
	summary: "A port of a container has no name",
	severity: "info",
	why: "Services and network policies then repeat its number, and stay behind when it changes.",
	fix: "Give the port a `name`, and use it in Services, probes and network policies.",
	references: ["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"],
	equivalents: ["kyverno:require-container-port-names"],
	*check(container) {
		for (const port of container.field("ports").items) {
			const name = port.field("name");
			if (name.isAbsent || name.is("")) yield port.violation(`A port of container "${container.name}" has no name`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 8080 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - { name: http, containerPort: 8080 }\n        - { name: \"${NAME}\", containerPort: 8081 }\n"]
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
		"kubescape:C-0013",
		"kubescape:C-0016",
		"kubesec:AllowPrivilegeEscalation",
		"gatekeeper:K8sPSPAllowPrivilegeEscalationContainer",
		"kyverno:disallow-privilege-escalation",
		"kics:privilege_escalation_allowed",
		"semgrep:allow-privilege-escalation",
		"semgrep:allow-privilege-escalation-true",
		"semgrep:allow-privilege-escalation-no-securitycontext"
	],
	*check(container) {
		if (isWindows(container.pod)) return;
		const escalation = container.field("securityContext", "allowPrivilegeEscalation");
		const who = `Container "${container.name}"`;
		const mended = (message) => ({
			...escalation.violation(message),
			edit: escalation.set(false)
		});
		if (escalation.is(true)) yield mended(`${who} allows privilege escalation`);
		else if (escalation.isAbsent) yield mended(`${who} does not rule out privilege escalation`);
		else if (escalation.is(false)) {
			const privileged = container.field("securityContext", "privileged");
			const [, admin] = addedCapabilities(container).find(([name]) => name === "SYS_ADMIN") ?? [];
			const stronger = privileged.is(true) ? privileged : admin;
			if (stronger) yield stronger.violation(`${who} rules out privilege escalation in vain: this brings it back`);
		}
	},
	examples: {
		bad: [
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n      image: app:1\n    - name: proxy\n      securityContext: #!\n        runAsUser: 1000\n",
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          securityContext:\n            allowPrivilegeEscalation: true #!\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        allowPrivilegeEscalation: false\n        capabilities:\n          add:\n            - SYS_ADMIN #!\n"
		],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: false\n    - name: proxy\n      securityContext:\n        allowPrivilegeEscalation: ${ESCALATION}\n", "apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n"]
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
		"kube-score:container-security-context-privileged",
		"gatekeeper:K8sPSPPrivilegedContainer",
		"kyverno:disallow-privileged-containers",
		"kics:container_is_privileged",
		"semgrep:privileged-container"
	],
	*check(container) {
		const privileged = container.field("securityContext", "privileged");
		if (privileged.is(true)) yield {
			...privileged.violation(`Container "${container.name}" runs privileged`),
			edit: privileged.set(false)
		};
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
		if (service.enables("privileged")) {
			const privileged = service.field("privileged");
			yield {
				...privileged.violation(`Service "${service.name}" runs privileged`),
				edit: privileged.set(false)
			};
		}
	},
	examples: {
		bad: ["services:\n  app:\n    image: app:1\n    privileged: true #!\n", "services:\n  base:\n    privileged: \"yes\" #!\n"],
		good: ["services:\n  app:\n    image: app:1\n    privileged: false\n", "services:\n  app:\n    image: app:1\n    privileged: ${PRIVILEGED:-false}\n"]
	}
});
//#endregion
//#region src/rules/container/privilege/windows-host-process.ts
var windows_host_process_default = podRule({
	summary: "A Windows container runs as a process of its node",
	severity: "critical",
	why: "A HostProcess container has no isolation at all: it runs with the files, network and accounts of the node.",
	fix: "Remove `hostProcess: true`; leave such pods to the namespace that manages the nodes.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/"],
	equivalents: [
		"pss:windowsHostProcess",
		"trivy:KSV-0103",
		"polaris:hostProcess",
		"gatekeeper:K8sPSPHostProcess",
		"kyverno:disallow-host-process"
	],
	*check(pod) {
		for (const [who, hostProcess] of securityFields(pod, "windowsOptions", "hostProcess")) {
			if (!hostProcess.is(true)) continue;
			yield {
				...hostProcess.violation(`${who} runs as a process of its node`),
				edit: hostProcess.set(false)
			};
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n  securityContext:\n    windowsOptions:\n      hostProcess: true #!\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        windowsOptions: { hostProcess: true } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      hostProcess: false\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      hostProcess: ${HOST_PROCESS}\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/analysis/autoscaler.ts
const horizontal = ["HorizontalPodAutoscaler", "ScaledObject"];
const vertical = ["VerticalPodAutoscaler"];
function scaleTarget(autoscaler) {
	const key = autoscaler.kind === "VerticalPodAutoscaler" ? "targetRef" : "scaleTargetRef";
	const reference = autoscaler.field("spec", key);
	const kind = reference.field("kind");
	return {
		kind: autoscaler.kind === "ScaledObject" && kind.isAbsent ? "Deployment" : kind.text,
		name: reference.field("name")
	};
}
function autoscalersOf({ kind, subject }, bundle, kinds) {
	return kinds.flatMap((each) => bundle.all(each, subject.namespace)).filter((autoscaler) => {
		const target = scaleTarget(autoscaler);
		return target.kind === kind && target.name.is(subject.name);
	});
}
function leastReplicas(workload, bundle) {
	const autoscalers = autoscalersOf(workload, bundle, horizontal);
	if (autoscalers.length === 0) return replicasOf(workload.field("spec", "replicas"));
	const least = autoscalers.map((autoscaler) => autoscaler.kind === "ScaledObject" ? replicasOf(autoscaler.field("spec", "minReplicaCount")) : replicasOf(autoscaler.field("spec", "minReplicas")));
	return least.some((count) => count === void 0) ? void 0 : Math.min(...least.map((count) => count ?? 0));
}
//#endregion
//#region src/rules/container/references/autoscaled-replicas.ts
var autoscaled_replicas_default = objectRule([...replicated], {
	needs: "bundle",
	summary: "A workload that is scaled automatically also fixes its replicas",
	severity: "low",
	why: "Each deployment sets the number of pods back, in the middle of a load that the autoscaler had met.",
	fix: "Leave `replicas` out and set `minReplicas` of the autoscaler.",
	references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"],
	equivalents: ["kube-score:deployment-targeted-by-hpa-does-not-have-replicas-configured", "kics:hpa_targeted_deployments_with_configured_replica_count"],
	*check(workload, bundle) {
		const replicas = workload.field("spec", "replicas");
		const [autoscaler] = autoscalersOf(workload, bundle, horizontal);
		if (autoscaler === void 0 || replicas.isAbsent) return;
		yield replicas.violation(`${autoscaler.kind} "${autoscaler.subject.name}" decides how many pods run`);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3 #!\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec: {}\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: StatefulSet\n    name: web\n"]
	}
});
//#endregion
//#region src/rules/container/references/dangling-autoscaler.ts
var dangling_autoscaler_default = objectRule([...horizontal, ...vertical], {
	needs: "bundle",
	summary: "An autoscaler names a workload that is not there",
	severity: "low",
	why: "Nothing is scaled: under load, or under an attack on availability, the workload keeps the pods it has.",
	fix: "Name the kind and name of the workload that is deployed, or remove the autoscaler.",
	references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
	equivalents: [
		"kube-linter:dangling-horizontalpodautoscaler",
		"kube-score:horizontalpodautoscaler-has-target",
		"kubescape:C-0300",
		"kyverno:verify-vpa-target"
	],
	*check(autoscaler, bundle) {
		const { kind, name } = scaleTarget(autoscaler);
		if (kind === void 0 || name.text === void 0) return;
		const { namespace } = autoscaler.subject;
		const message = `There is no ${kind} "${name.text}" here to scale`;
		if (bundle.lacks(kind, namespace, name)) yield name.violation(message);
		else if (bundle.isWhole && !bundle.has(kind, namespace)) yield name.violation(message, "info");
	},
	examples: {
		bad: [
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: shop #!\n",
			"apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web #!\n",
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    name: shop #!\n---\napiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  targetRef:\n    kind: Deployment\n    name: shop #!\n"
		],
		good: [
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n",
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web-${STAGE}\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web-blue\n",
			"apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: ${NAME}\n"
		]
	}
});
//#endregion
//#region src/rules/container/references/dangling-disruption-budget.ts
var dangling_disruption_budget_default = objectRule(["PodDisruptionBudget"], {
	needs: "bundle",
	summary: "A disruption budget selects no pod",
	severity: "low",
	why: "The pods it was written for are not protected: draining nodes may take all of them at once.",
	fix: "Select the labels that the pod template has.",
	references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
	equivalents: [],
	*check(budget, bundle) {
		const { namespace } = budget.subject;
		const selector = budget.field("spec", "selector");
		if (bundle.workloads(namespace).length === 0) return;
		if (bundle.selectsNoPod(labelSelector(selector), namespace)) yield selector.violation("The budget selects none of the pods here");
	},
	examples: {
		bad: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector: #!\n    matchLabels: { app: shop }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n"],
		good: [
			"apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n",
			"apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: web }\n",
			"apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: shop }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: \"${APP}\" }\n"
		]
	}
});
//#endregion
//#region src/rules/container/references/duplicate-autoscaler.ts
var duplicate_autoscaler_default = objectRule([...horizontal, ...vertical], {
	needs: "bundle",
	summary: "Two autoscalers act on one workload",
	severity: "low",
	why: "Each undoes what the other did: the number or size of the pods swings, and neither limit holds.",
	fix: "Keep one autoscaler for each workload and give it all the metrics.",
	references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
	equivalents: ["kyverno:prevent-duplicate-hpa", "kyverno:prevent-duplicate-vpa"],
	*check(autoscaler, bundle) {
		const { kind, name } = scaleTarget(autoscaler);
		const { text } = name;
		if (kind === void 0 || text === void 0) return;
		const other = (autoscaler.kind === "VerticalPodAutoscaler" ? vertical : horizontal).flatMap((each) => bundle.othersLike(autoscaler, each)).find((each) => scaleTarget(each).kind === kind && scaleTarget(each).name.is(text));
		if (other !== void 0) yield name.violation(`${other.kind} "${other.subject.name}" scales ${kind} "${text}" too`);
	},
	examples: {
		bad: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: by-cpu\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web #!\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata:\n  name: by-queue\nspec:\n  scaleTargetRef:\n    name: web #!\n", "apiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata:\n  name: one\nspec:\n  targetRef:\n    kind: Deployment\n    name: web #!\n---\napiVersion: autoscaling.k8s.io/v1\nkind: VerticalPodAutoscaler\nmetadata:\n  name: two\nspec:\n  targetRef:\n    kind: Deployment\n    name: web #!\n"],
		good: ["apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: worker\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: worker\n", "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: one\n  namespace: blue\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: two\n  namespace: green\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n"]
	}
});
//#endregion
//#region src/rules/container/references/missing-claim.ts
var missing_claim_default = objectRule(["*"], {
	needs: "bundle",
	summary: "A pod mounts a claim that is not there",
	severity: "low",
	why: "The pod stays pending until somebody creates the claim, with whatever it points to.",
	fix: "Name a PersistentVolumeClaim that is deployed.",
	references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"],
	equivalents: [],
	*check({ pod, subject }, bundle) {
		for (const volume of pod?.field("volumes").items ?? []) {
			const name = volume.field("persistentVolumeClaim", "claimName");
			if (!bundle.lacks("PersistentVolumeClaim", subject.namespace, name)) continue;
			yield name.violation(`There is no PersistentVolumeClaim "${name.text}" here`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n  volumes:\n    - name: data\n      persistentVolumeClaim:\n        claimName: date #!\n"],
		good: ["apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n  volumes:\n    - name: data\n      persistentVolumeClaim:\n        claimName: data\n", "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n  namespace: shop\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: web\nspec:\n  containers: []\n  volumes:\n    - name: data\n      persistentVolumeClaim:\n        claimName: other\n"]
	}
});
//#endregion
//#region src/analysis/missing-references.ts
function* missingReferences(references, kind, namespace, bundle) {
	for (const reference of references) {
		if (!reference.field("optional").isAbsent && !reference.field("optional").is(false)) continue;
		const name = nameOf(reference);
		const objects = bundle.variants(kind, namespace, name.text ?? "");
		if (bundle.lacks(kind, namespace, name)) yield name.violation(`There is no ${kind} "${name.text}" here`);
		for (const key of objects.length === 0 ? [] : keysOf(reference)) {
			const { text } = key;
			if (text === void 0 || objects.some((object) => mayHold(object, text))) continue;
			yield key.violation(`${kind} "${name.text}" has no key "${text}"`);
		}
	}
}
function nameOf(reference) {
	const name = reference.field("secretName");
	return name.isAbsent ? reference.field("name") : name;
}
function keysOf(reference) {
	return [reference.field("key"), ...reference.field("items").items.map((item) => item.field("key"))];
}
function mayHold(object, key) {
	const parts = [
		"data",
		"stringData",
		"binaryData"
	].map((part) => object.field(part));
	return parts.every((part) => part.entries.length === 0) || parts.some((part) => part.isHidden || part.field(key).node !== void 0);
}
//#endregion
//#region src/rules/container/references/missing-config-map.ts
var missing_config_map_default = objectRule(["*"], {
	needs: "bundle",
	summary: "A pod asks for a ConfigMap or key that is not there",
	severity: "low",
	why: "The pod does not start, and a rollout stops half way.",
	fix: "Name the ConfigMap and key that are deployed, or mark the reference `optional: true`.",
	references: ["https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps"],
	equivalents: ["kube-linter:env-value-from"],
	*check({ pod, subject }, bundle) {
		if (pod === void 0) return;
		yield* missingReferences(references(pod, "configMap"), "ConfigMap", subject.namespace, bundle);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  color: red\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: COLOR\n          valueFrom:\n            configMapKeyRef:\n              name: settings\n              key: colour #!\n      envFrom:\n        - configMapRef:\n            name: setting #!\n  volumes:\n    - name: files\n      configMap:\n        name: files #!\n"],
		good: [
			"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  color: red\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: COLOR\n          valueFrom:\n            configMapKeyRef:\n              name: settings\n              key: color\n        - name: SIZE\n          valueFrom:\n            configMapKeyRef:\n              name: sizes\n              key: size\n              optional: true\n",
			"apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef:\n            name: settings\n",
			"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings-${STAGE}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef:\n            name: settings-blue\n"
		]
	}
});
//#endregion
//#region src/rules/container/references/missing-headless-service.ts
var missing_headless_service_default = objectRule(["StatefulSet"], {
	needs: "bundle",
	summary: "A StatefulSet has no headless service",
	severity: "low",
	why: "Its pods have no names of their own in DNS: peers cannot find each other, and clients reach any of them.",
	fix: "Name in `serviceName` a service with `clusterIP: None` that selects the pods.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id"],
	equivalents: ["kube-score:statefulset-has-servicename", "kics:statefulset_without_service_name"],
	*check(set, bundle) {
		const { namespace } = set.subject;
		const name = set.field("spec", "serviceName");
		if (name.isAbsent || name.is("")) yield name.violation("The StatefulSet names no headless service");
		if (name.text === void 0 || name.text === "") return;
		const service = bundle.find("Service", namespace, name.text);
		const address = service?.field("spec", "clusterIP");
		const labels = podLabels(set);
		if (service === void 0) {
			const severity = bundle.has("Service", namespace) ? void 0 : "info";
			if (bundle.lacks("Service", namespace, name) || severity === "info" && bundle.isWhole) yield name.violation(`There is no service "${name.text}" here`, severity);
		} else if (address?.isAbsent === true || address?.isNot("None") === true) yield name.violation(`Service "${name.text}" is not headless`);
		else if (labels !== void 0 && plainSelector(service.field("spec", "selector"))(labels) === false) yield name.violation(`Service "${name.text}" does not select the pods`);
	},
	examples: {
		bad: [
			"apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec: #!\n  replicas: 3\n",
			"apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db #!\n",
			"apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  selector: { app: db }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db #!\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: other\nspec:\n  serviceName: none #!\n",
			"apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  clusterIP: None\n  selector: { app: db }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db #!\n  template:\n    metadata:\n      labels: { app: database }\n"
		],
		good: ["apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  clusterIP: None\n  selector: { app: db }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db\n  template:\n    metadata:\n      labels: { app: db }\n", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: ${SERVICE}\n"]
	}
});
//#endregion
//#region src/rules/container/references/missing-runtime-class.ts
var missing_runtime_class_default = objectRule(["*"], {
	needs: "bundle",
	summary: "A pod asks for a RuntimeClass that is not there",
	severity: "low",
	why: "The API server refuses the pod; what is then removed in haste is the sandbox it was to run in.",
	fix: "Name a RuntimeClass that is deployed.",
	references: ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
	equivalents: [],
	*check({ pod }, bundle) {
		const name = pod?.field("runtimeClassName");
		if (name === void 0 || !bundle.lacks("RuntimeClass", "", name)) return;
		yield name.violation(`There is no RuntimeClass "${name.text}" here`);
	},
	examples: {
		bad: ["apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  runtimeClassName: gviser #!\n  containers: []\n"],
		good: ["apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  runtimeClassName: gvisor\n  containers: []\n", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  runtimeClassName: kata\n  containers: []\n"]
	}
});
//#endregion
//#region src/analysis/secret-source.ts
const targets = [
	["spec", "secretName"],
	[
		"spec",
		"target",
		"name"
	],
	[
		"spec",
		"destination",
		"name"
	],
	[
		"spec",
		"writeConnectionSecretToRef",
		"name"
	]
];
const written = perBundle((bundle) => new Set(bundle.objects.filter(({ group }) => group.includes(".") && !group.endsWith("k8s.io")).flatMap((object) => [object.subject.name, ...targets.map((path) => object.field(...path).text ?? "")])));
function mayBeGenerated(name, bundle) {
	return written(bundle).has(name);
}
//#endregion
//#region src/rules/container/references/missing-secret.ts
var missing_secret_default = objectRule(["*"], {
	needs: "bundle",
	summary: "A pod asks for a Secret or key that is not there",
	severity: "low",
	why: "The pod does not start, and a rollout stops half way.",
	fix: "Name the Secret and key that are deployed, or mark the reference `optional: true`.",
	references: ["https://kubernetes.io/docs/concepts/configuration/secret/#using-a-secret"],
	equivalents: ["kube-linter:env-value-from"],
	*check({ pod, subject }, bundle) {
		if (pod === void 0) return;
		yield* missingReferences([...references(pod, "secret"), ...pod.field("imagePullSecrets").items].filter((reference) => !mayBeGenerated(nameOf(reference).text ?? "", bundle)), "Secret", subject.namespace, bundle);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Secret\nmetadata:\n  name: database\nstringData:\n  user: shop\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  imagePullSecrets:\n    - name: registry #!\n  initContainers:\n    - name: setup\n      env:\n        - name: PASSWORD\n          valueFrom:\n            secretKeyRef:\n              name: database\n              key: password #!\n  volumes:\n    - name: tls\n      secret:\n        secretName: tls #!\n    - name: all\n      projected:\n        sources:\n          - secret:\n              name: databases #!\n"],
		good: ["apiVersion: v1\nkind: Secret\nmetadata:\n  name: database\ndata:\n  password: ${PASSWORD}\n---\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: sealed\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: web\nspec:\n  secretName: web-tls\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: PASSWORD\n          valueFrom:\n            secretKeyRef:\n              name: database\n              key: password\n      envFrom:\n        - secretRef:\n            name: sealed\n  volumes:\n    - name: tls\n      secret:\n        secretName: web-tls\n", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\ntype: kubernetes.io/service-account-token\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: TOKEN\n          valueFrom:\n            secretKeyRef:\n              name: token\n              key: token\n"]
	}
});
//#endregion
//#region src/rules/container/references/no-autoscaler.ts
var no_autoscaler_default = objectRule([
	"Deployment",
	"StatefulSet",
	"ReplicaSet"
], {
	needs: "bundle",
	summary: "No autoscaler stands beside a workload",
	severity: "info",
	why: "Under load the workload keeps the pods it has.",
	fix: "Add a HorizontalPodAutoscaler where the load changes.",
	references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
	equivalents: ["kyverno:check-hpa-exists"],
	*check(workload, bundle) {
		const isKnown = bundle.isWhole && !workload.field("metadata", "name").isHidden;
		const mayBeMeant = horizontal.some((kind) => bundle.all(kind).some((each) => each.field("spec", "scaleTargetRef", "name").isHidden));
		if (!isKnown || mayBeMeant || autoscalersOf(workload, bundle, horizontal).length > 0) return;
		yield workload.violation(`No autoscaler scales ${workload.kind} "${workload.subject.name}"`);
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web #!\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nspec:\n  scaleTargetRef:\n    name: web\n", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: ${APP}\n"]
	}
});
//#endregion
//#region src/rules/container/references/no-disruption-budget.ts
var no_disruption_budget_default = objectRule([...replicated], {
	needs: "bundle",
	summary: "No disruption budget covers a replicated workload",
	severity: "low",
	why: "Draining nodes for an update may take all its pods at once.",
	fix: "Add a PodDisruptionBudget with `maxUnavailable: 1` that selects the pods.",
	references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
	equivalents: [
		"polaris:missingPodDisruptionBudget",
		"kube-score:deployment-has-poddisruptionbudget",
		"kube-score:statefulset-has-poddisruptionbudget",
		"kyverno:require-pdb",
		"kics:deployment_without_pod_disruption_budget",
		"kics:statefulset_without_pod_disruption_budget"
	],
	*check(workload, bundle) {
		const labels = podLabels(workload);
		if (!bundle.isWhole || labels === void 0) return;
		const isCovered = bundle.all("PodDisruptionBudget", workload.subject.namespace).some((budget) => labelSelector(budget.field("spec", "selector"))(labels) !== false);
		const replicas = workload.field("spec", "replicas");
		const isWritten = !replicas.isAbsent || autoscalersOf(workload, bundle, horizontal).length > 0;
		const least = leastReplicas(workload, bundle);
		if (isCovered || least === void 0 || isWritten && least < 2) return;
		const message = `No disruption budget covers ${workload.kind} "${workload.subject.name}"`;
		yield replicas.violation(message, isWritten ? void 0 : "info");
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3 #!\n  template:\n    metadata:\n      labels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: shop }\n", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec: #!\n  template:\n    metadata:\n      labels: { app: db }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  scaleTargetRef:\n    kind: StatefulSet\n    name: db\n"],
		good: [
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  selector:\n    matchLabels: { app: web }\n",
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 1\n",
			"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: ${REPLICAS}\n"
		]
	}
});
//#endregion
//#region src/rules/container/references/overlapping-disruption-budgets.ts
const budgetsOf = perBundle((bundle) => {
	const budgets = new Map();
	for (const budget of bundle.all("PodDisruptionBudget")) {
		const selector = labelSelector(budget.field("spec", "selector"));
		for (const pod of bundle.podsSelectedBy(selector, budget.subject.namespace)) {
			const covering = budgets.get(pod);
			if (covering === void 0) budgets.set(pod, [budget]);
			else covering.push(budget);
		}
	}
	return budgets;
});
var overlapping_disruption_budgets_default = objectRule(["PodDisruptionBudget"], {
	needs: "bundle",
	summary: "Two disruption budgets cover the same pods",
	severity: "low",
	why: "The API server evicts no pod that has two budgets: nodes cannot be drained, so they miss their updates.",
	fix: "Keep one budget for the pods, or make the selectors exclude each other.",
	references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works"],
	equivalents: [],
	*check(budget, bundle) {
		const selector = budget.field("spec", "selector");
		const pods = bundle.podsSelectedBy(labelSelector(selector), budget.subject.namespace);
		const isOther = ({ subject }) => subject.name !== budget.subject.name && subject.namespace === budget.subject.namespace;
		const shared = pods.find((pod) => budgetsOf(bundle).get(pod)?.some(isOther) === true);
		const other = shared === void 0 ? void 0 : budgetsOf(bundle).get(shared)?.find(isOther);
		if (other !== void 0) yield selector.violation(`Budget "${other.subject.name}" covers some of these pods too`);
	},
	examples: {
		bad: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: all\nspec:\n  selector: {} #!\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n"],
		good: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  selector:\n    matchLabels: { app: shop }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n", "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n  namespace: blue\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: all\n  namespace: green\nspec:\n  selector: {}\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n"]
	}
});
//#endregion
//#region src/rules/container/references/overlapping-workloads.ts
const kinds$1 = [...replicated, "DaemonSet"];
const plain = ["ReplicationController", "DeploymentConfig"];
var overlapping_workloads_default = objectRule([...kinds$1], {
	needs: "bundle",
	summary: "The selector of a workload matches the pods of another",
	severity: "low",
	why: "What counts or cleans up by the selector, such as autoscalers and old ReplicaSets, takes the pods of one for those of the other.",
	fix: "Give each workload a label that no other has, and select it.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector"],
	equivalents: [],
	*check(workload, bundle) {
		const field = workload.field("spec", "selector");
		const selector = plain.includes(workload.kind) ? plainSelector(field) : labelSelector(field);
		for (const other of kinds$1.flatMap((kind) => bundle.othersLike(workload, kind))) {
			const labels = podLabels(other);
			if (labels === void 0 || selector(labels) !== true) continue;
			yield field.violation(`The selector matches the pods of ${other.kind} "${other.subject.name}" too`);
			return;
		}
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: shop }\n  template:\n    metadata:\n      labels: { app: shop }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  selector:\n    matchLabels: { app: shop, tier: db }\n  template:\n    metadata:\n      labels: { app: shop, tier: db }\n"],
		good: ["apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: { app: shop, tier: web }\n  template:\n    metadata:\n      labels: { app: shop, tier: web }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  selector:\n    matchLabels: { app: shop, tier: db }\n  template:\n    metadata:\n      labels: { app: shop, tier: db }\n", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: blue\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  namespace: green\nspec:\n  selector:\n    matchLabels: { app: web }\n"]
	}
});
//#endregion
//#region src/rules/container/references/shared-service-account.ts
const sharedAccounts = claimedTwice((bundle) => bundle.workloads(), ({ pod, subject }) => {
	const field = pod === void 0 ? void 0 : accountOf(pod);
	if (field === void 0 || field.text === void 0 || field.text === "") return [];
	return [{
		what: `${subject.namespace}/${field.text}`,
		field
	}];
});
var shared_service_account_default = objectRule(["*"], {
	needs: "bundle",
	summary: "Workloads share a service account",
	severity: "low",
	why: "A right that one of them needs is held by all: whoever breaks into any of them can use it.",
	fix: "Create a service account for each workload.",
	references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	equivalents: ["kics:shared_service_account"],
	*check(object, bundle) {
		for (const { field, other } of sharedAccounts(object, bundle)) yield field.violation(`${other.kind} "${other.subject.name}" runs as service account "${field.text}" too`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: shop #!\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: worker\nspec:\n  template:\n    spec:\n      serviceAccount: shop #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  serviceAccountName: worker\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: other\n  namespace: other\nspec:\n  serviceAccountName: worker\n", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: ${ACCOUNT}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  serviceAccountName: ${ACCOUNT}\n"]
	}
});
//#endregion
//#region src/rules/container/references/shared-user-id.ts
const sharedIds = claimedTwice((bundle) => bundle.workloads(), ({ pod }) => {
	if (pod === void 0) return [];
	return [pod.field("securityContext"), ...pod.containers.map((each) => each.field("securityContext"))].map((context) => context.field("runAsUser")).flatMap((field) => field.number === void 0 ? [] : {
		what: String(field.number),
		field
	});
});
var shared_user_id_default = objectRule(["*"], {
	needs: "bundle",
	summary: "Workloads run as the same user",
	severity: "info",
	why: "A process that breaks out of one of them may touch the files and processes of the other on the same node.",
	fix: "Give each workload a user id of its own, or set `hostUsers: false`.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"],
	equivalents: ["kyverno:require-unique-uid-per-workload"],
	*check(object, bundle) {
		for (const { what, field, other } of sharedIds(object, bundle)) yield field.violation(`${other.kind} "${other.subject.name}" runs as user ${what} too`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  securityContext:\n    runAsUser: 1000 #!\n  containers:\n    - name: app\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 1000 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  securityContext:\n    runAsUser: 1000\n  containers:\n    - name: app\n    - name: proxy\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  securityContext:\n    runAsUser: 2000\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/references/tight-disruption-budget.ts
var tight_disruption_budget_default = objectRule(["PodDisruptionBudget"], {
	needs: "bundle",
	summary: "A disruption budget asks for all the pods there are",
	severity: "low",
	why: "Nodes of these pods cannot be drained, so they miss the updates of their kernel and kubelet.",
	fix: "Keep `minAvailable` below the least number of pods, or set `maxUnavailable: 1`.",
	references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
	equivalents: [
		"kube-linter:pdb-min-available",
		"polaris:pdbMinAvailableGreaterThanHPAMinReplicas",
		"gatekeeper:K8sPodDisruptionBudget",
		"kyverno:pdb-minavailable-check",
		"kyverno:require-reasonable-pdbs",
		"kyverno:require-replicas-allow-disruption",
		"kyverno:deployment-replicas-higher-than-pdb"
	],
	*check(budget, bundle) {
		const available = budget.field("spec", "minAvailable");
		const selector = labelSelector(budget.field("spec", "selector"));
		const pods = leastPods(bundle.podsSelectedBy(selector, budget.subject.namespace), bundle);
		const wanted = available.number ?? shareOf(available.text, pods ?? 0);
		if (pods === void 0 || wanted === void 0 || wanted < pods || available.is("100%")) return;
		yield available.violation(`The budget asks for ${wanted} of ${pods} pods, so none can be moved`);
	},
	examples: {
		bad: [
			"apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 2 #!\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: web }\n",
			"apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 2 #!\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  minReplicas: 2\n  scaleTargetRef:\n    kind: Deployment\n    name: web\n",
			"apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 80% #!\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: { app: web }\n"
		],
		good: ["apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: { app: web }\n", "apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: ${REPLICAS}\n  template:\n    metadata:\n      labels: { app: web }\n"]
	}
});
function leastPods(workloads, bundle) {
	const counts = workloads.map((workload) => replicated.some((kind) => kind === workload.kind) ? leastReplicas(workload, bundle) : void 0);
	if (counts.length === 0 || counts.includes(void 0)) return void 0;
	return counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
function shareOf(text, pods) {
	const [, percent] = /^(\d{1,3})%$/.exec(text ?? "") ?? [];
	return percent === void 0 ? void 0 : Math.ceil(Number(percent) * pods / 100);
}
//#endregion
//#region src/parse/kubernetes/quantity.ts
const suffixes = {
	n: 1e-9,
	u: 1e-6,
	m: .001,
	"": 1,
	k: 1e3,
	M: 1e6,
	G: 1e9,
	T: 0xe8d4a51000,
	P: 0x38d7ea4c68000,
	E: 0xde0b6b3a7640000,
	Ki: 2 ** 10,
	Mi: 2 ** 20,
	Gi: 2 ** 30,
	Ti: 2 ** 40,
	Pi: 2 ** 50,
	Ei: 2 ** 60
};
function quantityOf(field) {
	return field.number ?? (field.text === void 0 ? void 0 : parseQuantity(field.text));
}
function parseQuantity(text) {
	const [, number, exponent, suffix = ""] = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|([a-zA-Z]{1,2}))?$/.exec(text) ?? [];
	const factor = suffixes[suffix];
	return number === void 0 || factor === void 0 ? void 0 : Number(`${number}${exponent ?? ""}`) * factor;
}
//#endregion
//#region src/analysis/resources.ts
const names = {
	cpu: "CPU",
	memory: "memory",
	"ephemeral-storage": "ephemeral storage"
};
function* missingLimit(container, resource) {
	if (isMissing(container, "limits", resource)) yield container.field("resources", "limits", resource).violation(`Container "${container.name}" has no ${names[resource]} limit`);
}
function* missingRequest(container, resource) {
	if (!isMissing(container, "requests", resource)) return;
	const request = container.field("resources", "requests", resource);
	const message = `Container "${container.name}" has no ${names[resource]} request`;
	yield request.isAbsent && !isMissing(container, "limits", resource) ? request.violation(`${message}; its limit counts as one`, "info") : request.violation(message);
}
function isMissing(container, side, resource) {
	if (container.role === "ephemeral") return false;
	const own = container.field("resources", side, resource);
	return (own.isAbsent || quantityOf(own) === 0) && container.pod.field("resources", side, resource).isAbsent;
}
function* unequalRequest(container, resource) {
	const request = container.field("resources", "requests", resource);
	const limit = container.field("resources", "limits", resource);
	const requested = quantityOf(request);
	const limited = limit.isAbsent ? 0 : quantityOf(limit);
	if (requested !== void 0 && limited !== void 0 && !isSameAmount(requested, limited)) yield request.violation(`The ${names[resource]} request of container "${container.name}" differs from its limit`);
}
function isSameAmount(a, b) {
	return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
function resourceSections(pod) {
	return [pod.field("resources"), ...pod.containers.map((container) => container.field("resources"))];
}
//#endregion
//#region src/analysis/quality-of-service.ts
function qualityOfService(pod) {
	if (lists.some((list) => mayHoldMore(pod.field(list)))) return void 0;
	const own = pod.field("resources");
	const counted = pod.containers.filter(({ role }) => role !== "ephemeral");
	const amounts = (own.isAbsent ? counted.map((container) => container.field("resources")) : [own]).flatMap((section) => resources.map((resource) => amountsOf(section, resource)));
	if (amounts.length === 0 || amounts.some(({ isKnown }) => !isKnown)) return void 0;
	if (amounts.every(({ request, limit }) => request === 0 && limit === 0)) return "BestEffort";
	return amounts.every(({ request, limit }) => limit > 0 && isSameAmount(request, limit)) ? "Guaranteed" : "Burstable";
}
const lists = ["initContainers", "containers"];
const resources = ["cpu", "memory"];
function mayHoldMore(list) {
	return list.isHidden || list.items.some(({ isHidden }) => isHidden);
}
function amountsOf(section, resource) {
	const limit = amountOf(section.field("limits", resource));
	const written = section.field("requests", resource);
	const request = written.isAbsent ? limit : amountOf(written);
	return {
		request: request ?? 0,
		limit: limit ?? 0,
		isKnown: request !== void 0 && limit !== void 0
	};
}
function amountOf(field) {
	return field.isAbsent ? 0 : quantityOf(field);
}
//#endregion
//#region src/rules/container/resources/best-effort-pod.ts
var best_effort_pod_default = podRule({
	summary: "A pod asks for no resources at all",
	severity: "low",
	confidence: "medium",
	why: "It is of the BestEffort class: whoever makes the node run short of memory or disk gets it evicted before all others.",
	fix: "Give its containers requests for CPU and memory.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#besteffort"],
	equivalents: ["kyverno:require-qos-burstable"],
	*check(pod) {
		if (qualityOfService(pod) === "BestEffort") yield pod.violation("The pod asks for no resources, so it is the first to be evicted");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec: #!\n      initContainers:\n        - name: setup\n          resources: {}\n      containers:\n        - name: app\n          resources:\n            limits: { nvidia.com/gpu: 1 }\n"],
		good: [
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n    - name: proxy\n      resources:\n        limits: { memory: 64Mi }\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    requests: { cpu: 1 }\n  containers:\n    - name: app\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources: ${RESOURCES}\n"
		]
	}
});
//#endregion
//#region src/rules/container/resources/cpu-limit-set.ts
var cpu_limit_set_default = containerRule({
	summary: "A container has a CPU limit",
	severity: "info",
	why: "Requests already divide the CPU fairly; a limit slows the container down while the node has CPU to spare.",
	fix: "Remove `limits.cpu` and keep `requests.cpu`. Switch this rule off where limits are wanted.",
	references: ["https://docs.kernel.org/scheduler/sched-bwc.html"],
	equivalents: ["kyverno:forbid-cpu-limits"],
	*check(container) {
		const limit = container.field("resources", "limits", "cpu");
		if (!limit.isAbsent && !limit.isHidden) yield limit.violation(`Container "${container.name}" has a CPU limit`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        limits: { cpu: 1 } #!\n  containers:\n    - name: app\n      resources:\n        limits:\n          cpu: 500m #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 500m }\n        limits: { memory: 1Gi }\n    - name: proxy\n      resources:\n        limits: ${LIMITS}\n"]
	}
});
//#endregion
//#region src/rules/container/resources/fractional-cpu-limit.ts
var fractional_cpu_limit_default = containerRule({
	summary: "A container may use only a part of one CPU",
	severity: "info",
	why: "It is halted for the rest of each tenth of a second once it has used its share, so answers get slow while the node idles.",
	fix: "Give it a whole CPU, or a request without a limit.",
	references: ["https://docs.kernel.org/scheduler/sched-bwc.html"],
	equivalents: ["semgrep:no-fractional-cpu-limits"],
	*check(container) {
		const limit = container.field("resources", "limits", "cpu");
		const cores = quantityOf(limit);
		if (cores !== void 0 && cores > 0 && cores < 1) yield limit.violation(`Container "${container.name}" may use only a part of one CPU`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        limits: { cpu: 0.5 } #!\n  containers:\n    - name: app\n      resources:\n        limits:\n          cpu: 500m #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1500m }\n    - name: proxy\n      resources:\n        limits: { cpu: \"${CPU}\" }\n    - name: worker\n      resources:\n        requests: { cpu: 500m }\n"]
	}
});
//#endregion
//#region src/rules/container/resources/invalid-quantity.ts
var invalid_quantity_default = podRule({
	summary: "A request or limit is no amount of its resource",
	severity: "low",
	why: "The API server refuses what it cannot read and what is negative, and reads `512m` of memory as half a byte: the pod does not start, or not with what was meant.",
	fix: "Write memory and storage as `512Mi` or `2Gi`, CPU as `250m` or `1.5`.",
	references: ["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"],
	equivalents: [],
	*check(pod) {
		for (const section of resourceSections(pod)) for (const side of ["requests", "limits"]) for (const [resource, amount] of section.field(side).entries) if (isInvalid(resource, amount)) yield amount.violation(`This is no amount of ${resource}`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        requests: { cpu: -1 } #!\n  containers:\n    - name: app\n      resources:\n        limits:\n          cpu: 1 core #!\n          memory: 512MB #!\n        requests:\n          memory: 512m #!\n          ephemeral-storage: true #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1.5, memory: 1.5Gi, nvidia.com/gpu: 1 }\n        requests: { cpu: 250m, memory: 1e9, ephemeral-storage: \"${STORAGE}\" }\n    - name: proxy\n      resources:\n        limits: { memory: }\n"]
	}
});
function isInvalid(resource, amount) {
	if (amount.isAbsent || amount.isHidden) return false;
	const quantity = quantityOf(amount);
	const countsBytes = resource === "memory" || resource === "ephemeral-storage" || resource.startsWith("hugepages-");
	return quantity === void 0 || quantity < 0 || countsBytes && quantity > 0 && quantity < 1;
}
//#endregion
//#region src/rules/container/resources/missing-cpu-limit.ts
var missing_cpu_limit_default = containerRule({
	summary: "A container may use all CPU of its node",
	severity: "info",
	confidence: "medium",
	why: "Whoever runs code in it, a miner for one, takes the CPU that other containers did not request. Many leave it out on purpose: requests already divide the CPU, and a limit slows a container down while the node idles.",
	fix: "Set `resources.limits.cpu` where strangers share the node; switch this rule off where requests are enough.",
	references: ["https://kubernetes.io/docs/concepts/security/security-checklist/#pod-security", "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
	equivalents: [
		"trivy:KSV-0011",
		"checkov:CKV_K8S_11",
		"polaris:cpuLimitsMissing",
		"kubescape:C-0009",
		"kubescape:C-0050",
		"kubescape:C-0270",
		"kubesec:LimitsCPU",
		"kube-score:container-resources",
		"gatekeeper:K8sContainerLimits",
		"gatekeeper:K8sRequiredResources",
		"kyverno:require-cpu-limits",
		"kics:cpu_limits_not_set"
	],
	*check(container) {
		yield* missingLimit(container, "cpu");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          memory: 1Gi\n    - name: proxy\n      resources:\n        limits:\n          cpu: 0 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 500m }\n    - name: proxy\n      resources:\n        limits: ${LIMITS}\n", "apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    limits: { cpu: 1 }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/resources/missing-cpu-request.ts
var missing_cpu_request_default = containerRule({
	summary: "A container requests no CPU",
	severity: "low",
	confidence: "medium",
	why: "The scheduler puts it on a node without room for it, and under load it gets next to no CPU: a neighbour that spins starves it.",
	fix: "Set `resources.requests.cpu` to what the container uses on an ordinary day, or give the namespace a LimitRange with a default.",
	references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
	equivalents: [
		"kube-linter:unset-cpu-requirements",
		"trivy:KSV-0015",
		"checkov:CKV_K8S_10",
		"polaris:cpuRequestsMissing",
		"kubescape:C-0050",
		"kubescape:C-0268",
		"kubesec:RequestsCPU",
		"kube-score:container-resources",
		"gatekeeper:K8sContainerRequests",
		"gatekeeper:K8sRequiredResources",
		"kyverno:require-requests-limits",
		"kics:cpu_requests_not_set"
	],
	*check(container) {
		yield* missingRequest(container, "cpu");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources: #!\n        limits: { cpu: 1 }\n  containers:\n    - name: app #!\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          resources:\n            requests: #!\n              memory: 1Gi\n        - name: proxy\n          resources:\n            requests:\n              cpu: 0 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 250m }\n    - name: proxy\n      resources: ${RESOURCES}\n  ephemeralContainers:\n    - name: debug\n", "apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    requests: { cpu: 1 }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/resources/missing-memory-limit.ts
var missing_memory_limit_default = containerRule({
	summary: "A container may use all memory of its node",
	severity: "medium",
	confidence: "medium",
	why: "Whoever makes it grow, by a leak or by a request that costs memory, takes its neighbours down with it: the node runs out and the kernel kills processes of other pods.",
	fix: "Set `resources.limits.memory`, best to the same amount as the request, or give the namespace a LimitRange with a default.",
	references: ["https://kubernetes.io/docs/concepts/security/security-checklist/#pod-security", "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
	equivalents: [
		"kube-linter:unset-memory-requirements",
		"trivy:KSV-0018",
		"checkov:CKV_K8S_13",
		"polaris:memoryLimitsMissing",
		"kubescape:C-0004",
		"kubescape:C-0009",
		"kubescape:C-0271",
		"kubesec:LimitsMemory",
		"kube-score:container-resources",
		"gatekeeper:K8sContainerLimits",
		"gatekeeper:K8sRequiredResources",
		"kyverno:require-requests-limits",
		"kics:memory_limits_not_defined"
	],
	*check(container) {
		yield* missingLimit(container, "memory");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          cpu: 1\n    - name: proxy\n      resources:\n        limits:\n          memory: 0 #!\n", "apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: app\n              resources: #!\n                requests: { memory: 1Gi }\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { memory: 128Mi }\n    - name: proxy\n      resources: ${RESOURCES}\n  ephemeralContainers:\n    - name: debug\n", "apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    limits: { memory: 1Gi }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/resources/missing-memory-request.ts
var missing_memory_request_default = containerRule({
	summary: "A container requests no memory",
	severity: "low",
	confidence: "medium",
	why: "The scheduler puts it on a node without room for it, and it is among the first that the kubelet evicts when memory runs short.",
	fix: "Set `resources.requests.memory` to what the container needs, or give the namespace a LimitRange with a default.",
	references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
	equivalents: [
		"trivy:KSV-0016",
		"checkov:CKV_K8S_12",
		"polaris:memoryRequestsMissing",
		"kubescape:C-0004",
		"kubescape:C-0269",
		"kubesec:RequestsMemory",
		"kube-score:container-resources",
		"gatekeeper:K8sContainerRequests",
		"gatekeeper:K8sRequiredResources",
		"kyverno:require-requests-limits",
		"kics:memory_requests_not_defined"
	],
	*check(container) {
		yield* missingRequest(container, "memory");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        requests: #!\n          cpu: 250m\n    - name: proxy\n      resources: #!\n        limits: { memory: 64Mi }\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { memory: 64Mi }\n    - name: proxy\n      resources:\n        requests: { memory: \"${MEMORY}\" }\n", "apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    requests: { memory: 1Gi }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/resources/missing-storage-limit.ts
var missing_storage_limit_default = containerRule({
	summary: "A container may fill the disk of its node",
	severity: "info",
	why: "Whoever makes it write, to its layer, its logs or an `emptyDir` volume, fills the disk of the node, and the kubelet evicts other pods to make room.",
	fix: "Set `resources.limits.ephemeral-storage`.",
	references: ["https://kubernetes.io/docs/concepts/storage/ephemeral-storage/"],
	equivalents: ["kube-score:container-ephemeral-storage-request-and-limit", "gatekeeper:K8sContainerEphemeralStorageLimit"],
	*check(container) {
		yield* missingLimit(container, "ephemeral-storage");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          cpu: 1\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { ephemeral-storage: 2Gi }\n    - name: proxy\n      resources:\n        limits: ${LIMITS}\n"]
	}
});
//#endregion
//#region src/rules/container/resources/missing-storage-request.ts
var missing_storage_request_default = containerRule({
	summary: "A container requests no ephemeral storage",
	severity: "info",
	why: "The scheduler puts it on a node whose disk is nearly full, and it is among the first that the kubelet evicts from there.",
	fix: "Set `resources.requests.ephemeral-storage` to what the container writes to its layer, its logs and `emptyDir` volumes.",
	references: ["https://kubernetes.io/docs/concepts/storage/ephemeral-storage/"],
	equivalents: ["kube-score:container-ephemeral-storage-request-and-limit"],
	*check(container) {
		yield* missingRequest(container, "ephemeral-storage");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        requests: #!\n          cpu: 250m\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { ephemeral-storage: 1Gi }\n    - name: proxy\n      resources: ${RESOURCES}\n"]
	}
});
//#endregion
//#region src/rules/container/resources/not-guaranteed-pod.ts
var not_guaranteed_pod_default = podRule({
	summary: "A pod is not of the Guaranteed class",
	severity: "info",
	confidence: "medium",
	why: "Pods of other classes are slowed down, killed or evicted first when their node runs short.",
	fix: "Give every container, init containers too, limits for CPU and memory, and requests that are equal to them or left out.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed"],
	equivalents: ["kyverno:require-qos-guaranteed", "kics:container_requests_not_equal_to_its_limits"],
	*check(pod) {
		const quality = qualityOfService(pod);
		if (quality !== void 0 && quality !== "Guaranteed") yield pod.violation(`The pod is of the ${quality} class, not of the Guaranteed one`);
	},
	examples: {
		bad: [
			"apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n",
			"apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec: #!\n      initContainers:\n        - name: setup\n      containers:\n        - name: app\n          resources:\n            limits: { cpu: 1, memory: 1Gi }\n",
			"apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1, memory: 1Gi }\n        requests: { cpu: 500m }\n"
		],
		good: [
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1, memory: 1Gi }\n        requests: { cpu: 1000m }\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    limits: { cpu: 1, memory: 1Gi }\n  containers:\n    - name: app\n",
			"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1, memory: \"${MEMORY}\" }\n"
		]
	}
});
//#endregion
//#region src/rules/container/resources/request-above-limit.ts
var request_above_limit_default = podRule({
	summary: "A request is above its limit",
	severity: "low",
	why: "The API server refuses the pod. A workload that makes it is accepted all the same and then runs nothing, or goes on running what was there before.",
	fix: "Lower the request or raise the limit.",
	references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
	equivalents: [],
	*check(pod) {
		for (const section of resourceSections(pod)) for (const [resource, request] of section.field("requests").entries) {
			const requested = quantityOf(request);
			const limited = quantityOf(section.field("limits", resource));
			if (requested === void 0 || limited === void 0) continue;
			if (requested > limited && !isSameAmount(requested, limited)) yield request.violation(`The ${resource} request is above the limit, so the API server refuses the pod`);
		}
	},
	examples: {
		bad: ["apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      resources:\n        requests:\n          memory: 2Gi #!\n        limits:\n          memory: 1Gi\n      initContainers:\n        - name: setup\n          resources:\n            requests: { cpu: 2 } #!\n            limits: { cpu: 1500m }\n      containers:\n        - name: app\n          resources:\n            requests:\n              ephemeral-storage: 1Gi #!\n            limits:\n              ephemeral-storage: 1G\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 250m, memory: 1Gi }\n        limits: { cpu: 1, memory: 1024Mi }\n    - name: proxy\n      resources:\n        requests: { cpu: 1 }\n        limits: { cpu: \"${CPU}\" }\n"]
	}
});
//#endregion
//#region src/rules/container/resources/unequal-cpu-request.ts
var unequal_cpu_request_default = containerRule({
	summary: "The CPU request of a container differs from its limit",
	severity: "info",
	why: "What it gets above its request depends on its neighbours, so its speed does too, and its pod is not of the Guaranteed class.",
	fix: "Set `requests.cpu` and `limits.cpu` to the same amount where steady speed matters.",
	references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed"],
	equivalents: [
		"kube-score:container-cpu-requests-equal-limits",
		"kube-score:container-resource-requests-equal-limits",
		"kics:container_cpu_requests_not_equal_to_its_limits"
	],
	*check(container) {
		yield* unequalRequest(container, "cpu");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        requests: { cpu: 1 } #!\n  containers:\n    - name: app\n      resources:\n        requests:\n          cpu: 250m #!\n        limits:\n          cpu: 1\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 0.7 }\n        limits: { cpu: 700m }\n    - name: proxy\n      resources:\n        requests: { cpu: 1 }\n        limits: { cpu: \"${CPU}\" }\n    - name: worker\n      resources:\n        limits: { cpu: 1 }\n"]
	}
});
//#endregion
//#region src/rules/container/resources/unequal-memory-request.ts
var unequal_memory_request_default = containerRule({
	summary: "The memory request of a container differs from its limit",
	severity: "info",
	why: "Memory cannot be taken back gently: when the containers of a node all use what they may, the kernel kills one of them.",
	fix: "Set `requests.memory` and `limits.memory` to the same amount.",
	references: ["https://kubernetes.io/docs/concepts/security/security-checklist/#pod-security"],
	equivalents: [
		"kube-score:container-memory-requests-equal-limits",
		"kube-score:container-resource-requests-equal-limits",
		"kyverno:memory-requests-equal-limits",
		"kics:container_memory_requests_not_equal_to_its_limits"
	],
	*check(container) {
		yield* unequalRequest(container, "memory");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests:\n          memory: 64Mi #!\n        limits:\n          memory: 64M\n    - name: proxy\n      resources:\n        requests: { memory: 1Gi } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { memory: 1Gi }\n        limits: { memory: 1024Mi }\n    - name: proxy\n      resources:\n        requests: { memory: \"${MEMORY}\" }\n        limits: { memory: 1Gi }\n"]
	}
});
//#endregion
//#region src/rules/container/resources/unequal-storage-request.ts
var unequal_storage_request_default = containerRule({
	summary: "The ephemeral storage request of a container differs from its limit",
	severity: "info",
	why: "When the containers of a node all write what they may, the disk fills up and the kubelet evicts pods.",
	fix: "Set `requests.ephemeral-storage` and `limits.ephemeral-storage` to the same amount.",
	references: ["https://kubernetes.io/docs/concepts/storage/ephemeral-storage/"],
	equivalents: ["kube-score:container-ephemeral-storage-request-equals-limit"],
	*check(container) {
		yield* unequalRequest(container, "ephemeral-storage");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests:\n          ephemeral-storage: 1Gi #!\n        limits:\n          ephemeral-storage: 2Gi\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { ephemeral-storage: 1Gi }\n        limits: { ephemeral-storage: 1Gi }\n    - name: proxy\n"]
	}
});
//#endregion
//#region src/rules/container/user/fsgroup-change-policy.ts
var fsgroup_change_policy_default = podRule({
	summary: "Every start of a pod changes the group of every file on its volumes",
	severity: "info",
	why: "Nobody gains anything, but on a large volume the pod starts minutes late, also after an attack on its availability.",
	fix: "Set `securityContext.fsGroupChangePolicy: OnRootMismatch` of the pod.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods"],
	equivalents: [],
	*check(pod) {
		const policy = pod.field("securityContext", "fsGroupChangePolicy");
		if (!pod.field("volumes").items.some((item) => !item.field("persistentVolumeClaim").isAbsent) || pod.field("securityContext", "fsGroup").isAbsent) return;
		if (policy.isAbsent || policy.is("Always")) yield policy.violation("The group of every file is changed at every start");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext: #!\n    fsGroup: 10001\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: 10001\n    fsGroupChangePolicy: Always #!\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: 10001\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: 10001\n    fsGroupChangePolicy: OnRootMismatch\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/user/fsgroup-unset.ts
var fsgroup_unset_default = podRule({
	summary: "A pod writes to a persistent volume without a group of its own",
	severity: "info",
	why: "A new volume belongs to root; without `fsGroup` only a process that runs as root can write to it, so it is made to.",
	fix: "Set `securityContext.fsGroup` of the pod to a number above 10000.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod"],
	equivalents: [],
	*check(pod) {
		const volume = pod.field("volumes").items.find((item) => kinds.some((kind) => !item.field(kind).isAbsent));
		const group = pod.field("securityContext", "fsGroup");
		if (isWindows(pod) || volume === void 0 || !group.isAbsent) return;
		yield group.violation("The pod uses a persistent volume and sets no fsGroup");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec: #!\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext: #!\n    runAsUser: 10001\n  volumes:\n    - name: data\n      ephemeral: { volumeClaimTemplate: {} }\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: config\n      configMap: { name: app }\n  containers: []\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: ${GROUP_ID}\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n"]
	}
});
const kinds = ["persistentVolumeClaim", "ephemeral"];
//#endregion
//#region src/rules/container/user/gid-unset.ts
var gid_unset_default = containerRule({
	summary: "A container's group is left to the image, and is often root's",
	severity: "info",
	why: "A user that is not in the image's `/etc/passwd` gets the group 0, and with it what is writable for root's group.",
	fix: "Set `securityContext.runAsGroup` to 10000 or more.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: [
		"trivy:KSV-0021",
		"kubesec:RunAsGroup",
		"kube-score:container-security-context-user-group-id",
		"kyverno:require-non-root-groups"
	],
	*check(container) {
		const group = container.security("runAsGroup");
		if (isWindows(container.pod) || !group.isAbsent) return;
		yield group.violation(`Container "${container.name}" leaves its group id to the image`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext: #!\n        runAsUser: 10001\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 10001\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        runAsGroup: ${GROUP_ID}\n"]
	}
});
//#endregion
//#region src/rules/container/user/low-gid.ts
var low_gid_default = containerRule({
	summary: "A container's group id is below 10000",
	severity: "info",
	why: "Low ids belong to groups of the node: after an escape, or through a mounted folder, the process has their files.",
	fix: "Set `securityContext.runAsGroup` to 10000 or more.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: [
		"trivy:KSV-0021",
		"kubesec:RunAsGroup",
		"kube-score:container-security-context-user-group-id"
	],
	*check(container) {
		const group = container.security("runAsGroup");
		if (!group.isAbsent && group.number !== void 0 && group.number < 1e4) yield group.violation(`Container "${container.name}" runs as group ${group.number}, an id of the node`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 101 #!\n  initContainers:\n    - name: setup\n", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsGroup: 1000 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 10001\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        runAsGroup: ${GROUP_ID}\n"]
	}
});
//#endregion
//#region src/rules/container/user/low-uid.ts
var low_uid_default = containerRule({
	summary: "A container's user id is below 10000 or left to the image",
	severity: "info",
	why: "Low ids belong to users of the node: after an escape, or through a mounted folder, the process has their files.",
	fix: "Set `securityContext.runAsUser` to 10000 or more.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: [
		"trivy:KSV-0020",
		"checkov:CKV_K8S_40",
		"kubesec:RunAsUser",
		"kube-score:container-security-context-user-group-id",
		"kics:containers_run_with_low_uid"
	],
	*check(container) {
		if (isWindows(container.pod)) return;
		const user = container.security("runAsUser");
		if (user.isAbsent) yield user.violation(`Container "${container.name}" leaves its user id to the image`);
		else if (user.number !== void 0 && user.number < 1e4) yield user.violation(`Container "${container.name}" runs as user ${user.number}, an id of the node`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n    - name: proxy\n      securityContext:\n        runAsUser: 1000 #!\n", "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 101 #!\n  initContainers:\n    - name: setup\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 10001\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        runAsUser: ${USER_ID}\n", "apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/user/may-run-as-root.ts
var may_run_as_root_default = containerRule({
	summary: "A container runs as whatever user its image names, root included",
	severity: "medium",
	why: "A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.",
	fix: "Set `securityContext.runAsNonRoot: true`, for the pod or the container.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
	equivalents: [
		"pss:runAsNonRoot",
		"kube-linter:run-as-non-root",
		"trivy:KSV-0012",
		"checkov:CKV_K8S_23",
		"polaris:runAsRootAllowed",
		"kubescape:C-0013",
		"kubesec:RunAsNonRoot",
		"gatekeeper:K8sPSPAllowedUsers",
		"kyverno:require-run-as-nonroot",
		"kyverno:service-mesh-require-run-as-nonroot",
		"kics:containers_running_as_root",
		"kics:containers_run_as_root",
		"semgrep:run-as-non-root",
		"semgrep:run-as-non-root-container-level",
		"semgrep:run-as-non-root-container-level-missing-security-context",
		"semgrep:run-as-non-root-security-context-pod-level",
		"semgrep:run-as-non-root-unsafe-value"
	],
	*check(container) {
		const nonRoot = container.security("runAsNonRoot");
		if (nonRoot.isHidden || isSurely(nonRoot, true) || !container.security("runAsUser").isAbsent) return;
		yield nonRoot.violation(`Container "${container.name}" may run as root`, hasUserNamespace(container.pod) ? "low" : void 0);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        runAsNonRoot: true\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      containers:\n        - name: app\n          securityContext:\n            runAsNonRoot: false #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsNonRoot: true\n  containers:\n    - name: app\n", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 10001\n    - name: proxy\n      securityContext:\n        runAsNonRoot: ${NON_ROOT}\n"]
	}
});
//#endregion
//#region src/rules/container/user/non-root-not-enforced.ts
var non_root_not_enforced_default = containerRule({
	summary: "A container has an ordinary user, but nothing makes sure that it stays so",
	severity: "info",
	why: "Whoever edits `runAsUser` later makes it root unnoticed, and the restricted level of the Pod Security Standards refuses the pod.",
	fix: "Set `securityContext.runAsNonRoot: true` beside `runAsUser`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
	equivalents: [
		"pss:runAsNonRoot",
		"trivy:KSV-0012",
		"kubesec:RunAsNonRoot",
		"kyverno:require-run-as-nonroot",
		"kyverno:service-mesh-require-run-as-nonroot",
		"semgrep:run-as-non-root",
		"semgrep:run-as-non-root-container-level",
		"semgrep:run-as-non-root-security-context-pod-level",
		"semgrep:run-as-non-root-unsafe-value"
	],
	*check(container) {
		const nonRoot = container.security("runAsNonRoot");
		const user = container.security("runAsUser");
		if (user.isAbsent || !user.isNot(0) || nonRoot.isHidden || isSurely(nonRoot, true)) return;
		yield nonRoot.violation(`Nothing holds container "${container.name}" to a user other than root`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 10001\n  containers:\n    - name: app #!\n    - name: proxy\n      securityContext:\n        runAsNonRoot: false #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 10001\n        runAsNonRoot: true\n    - name: proxy\n      securityContext:\n        runAsUser: ${USER_ID}\n"]
	}
});
//#endregion
//#region src/rules/container/user/root-gid.ts
var root_gid_default = podRule({
	summary: "A container is in root's group",
	severity: "low",
	why: "What is readable or writable for root's group, in the image and on mounted volumes of the node, is open to the process.",
	fix: "Set `runAsGroup`, `fsGroup` and `supplementalGroups` to numbers above 10000.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
	equivalents: [
		"kube-linter:run-as-non-root",
		"trivy:KSV-0116",
		"kyverno:require-non-root-groups"
	],
	*check(pod) {
		for (const [who, group] of securityFields(pod, "runAsGroup")) if (group.is(0)) yield group.violation(`${who} runs in root's group`);
		const shared = pod.field("securityContext");
		for (const group of [shared.field("fsGroup"), ...shared.field("supplementalGroups").items]) if (group.is(0)) yield group.violation("The pod adds root's group to its containers");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 0 #!\n    fsGroup: 0 #!\n    supplementalGroups:\n      - 10001\n      - 0 #!\n  initContainers:\n    - name: setup\n      securityContext:\n        runAsGroup: 0 #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 10001\n    fsGroup: ${GROUP_ID}\n    supplementalGroups: [10002]\n  containers:\n    - name: app\n"]
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
//#region src/rules/container/user/run-as-user-zero.ts
var run_as_user_zero_default = podRule({
	summary: "A container is made to run as root",
	severity: "medium",
	why: "A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.",
	fix: "Set `runAsUser` to a number above 10000, or remove it and let the image name its user.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
	equivalents: [
		"pss:runAsUser",
		"kube-linter:run-as-non-root",
		"trivy:KSV-0105",
		"checkov:CKV_K8S_23",
		"polaris:runAsRootAllowed",
		"kubescape:C-0013",
		"gatekeeper:K8sPSPAllowedUsers",
		"kyverno:require-run-as-non-root-user",
		"kics:containers_running_as_root",
		"kics:containers_run_as_root"
	],
	*check(pod) {
		const severity = hasUserNamespace(pod) ? "low" : void 0;
		for (const [who, user] of securityFields(pod, "runAsUser")) if (user.is(0)) yield user.violation(`${who} runs as root`, severity);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 0 #!\n  initContainers:\n    - name: setup\n      securityContext:\n        runAsUser: 0x0 #!\n  containers:\n    - name: app\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 10001\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: ${USER_ID}\n"]
	}
});
//#endregion
//#region src/rules/container/user/windows-gmsa.ts
var windows_gmsa_default = podRule({
	summary: "A Windows container acts as an account of the Active Directory domain",
	severity: "info",
	why: "Whoever breaks into the container may do in the domain what the group managed service account may.",
	fix: "Remove `gmsaCredentialSpecName` where the process needs no domain, and give each workload an account of its own.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-gmsa/"],
	equivalents: [],
	*check(pod) {
		for (const key of ["gmsaCredentialSpecName", "gmsaCredentialSpec"]) for (const [who, credential] of securityFields(pod, "windowsOptions", key)) if (credential.isNot("")) yield credential.violation(`${who} acts as an account of the domain`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      gmsaCredentialSpecName: shop #!\n  initContainers:\n    - name: setup\n      securityContext:\n        windowsOptions:\n          gmsaCredentialSpec: \"{}\" #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      runAsUserName: ContainerUser\n  containers:\n    - name: app\n"]
	}
});
//#endregion
//#region src/rules/container/user/windows-run-as-user.ts
var windows_run_as_user_default = podRule({
	summary: "A Windows container runs as another user than ContainerUser",
	severity: "medium",
	why: "ContainerAdministrator and the service accounts of the system may change everything in the container and read what is mounted into it.",
	fix: "Set `windowsOptions.runAsUserName: ContainerUser`, or remove it.",
	references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/"],
	equivalents: ["kyverno:require-run-as-containeruser"],
	*check(pod) {
		for (const [who, user] of securityFields(pod, "windowsOptions", "runAsUserName")) if (user.text !== void 0 && user.text.toLowerCase() !== "containeruser") yield user.violation(`${who} runs as "${user.text}"`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      runAsUserName: ContainerAdministrator #!\n  initContainers:\n    - name: setup\n      securityContext:\n        windowsOptions:\n          runAsUserName: NT AUTHORITY\\LOCAL SERVICE #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    windowsOptions:\n      runAsUserName: ContainerUser\n  containers:\n    - name: app\n    - name: proxy\n      securityContext:\n        windowsOptions:\n          runAsUserName: ${USER_NAME}\n"]
	}
});
//#endregion
//#region src/analysis/claims.ts
function claims(object) {
	if (object.kind === "PersistentVolumeClaim") return [{
		name: object.subject.name,
		spec: object.field("spec")
	}];
	const templates = object.kind === "StatefulSet" ? object.field("spec", "volumeClaimTemplates").items.map((template) => ({
		name: template.field("metadata", "name").text ?? "",
		spec: template.field("spec")
	})) : [];
	const ephemeral = (object.pod?.field("volumes").items ?? []).filter((volume) => !volume.field("ephemeral").isAbsent).map((volume) => ({
		name: volume.field("name").text ?? "",
		spec: volume.field("ephemeral", "volumeClaimTemplate", "spec")
	}));
	return [...templates, ...ephemeral];
}
//#endregion
//#region src/rules/container/volumes/claim-without-size.ts
var claim_without_size_default = objectRule(["*"], {
	summary: "A claim of storage does not say how much",
	severity: "low",
	why: "The API server refuses a claim without a size, so the pods that wait for it never start.",
	fix: "Set `resources.requests.storage`.",
	references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#resources"],
	equivalents: ["kubesec:VolumeClaimRequestsStorage"],
	*check(object) {
		for (const { name, spec } of claims(object)) {
			const size = spec.field("resources", "requests", "storage");
			if (size.isAbsent) yield size.violation(`Claim "${name}" does not say how much storage it needs`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  resources: #!\n    limits: { storage: 1Gi }\n", "apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata: { name: data }\n      spec: #!\n        accessModes: [ReadWriteOnce]\n"],
		good: ["apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  resources:\n    requests: { storage: 1Gi }\n", "apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  resources: { requests: { storage: \"${SIZE}\" } }\n"]
	}
});
//#endregion
//#region src/rules/container/volumes/host-credentials.ts
var host_credentials_default = objectRule(["*"], {
	summary: "A volume holds the keys of the node, the cluster or the cloud account",
	severity: "high",
	why: "Whoever breaks into the container takes the keys and acts with them elsewhere, long after the pod is gone.",
	fix: "Remove the volume; give the workload an identity of its own, such as a service account bound to a role of the cloud.",
	references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
	equivalents: ["kubescape:C-0020"],
	*check(object) {
		for (const { path, field } of hostPaths(object)) if (path !== void 0 && holdsCredentials(path)) yield field.field("path").violation(`The volume holds the keys in ${path} of the node`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: cloud\n      hostPath: { path: /root/.aws/credentials } #!\n    - name: azure\n      hostPath:\n        path: /etc/kubernetes/azure.json #!\n    - name: tokens\n      hostPath: { path: /var/lib/kubelet/pods } #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: plugins\n      hostPath: { path: /var/lib/kubelet/plugins }\n    - name: aws\n      secret: { secretName: aws }\n    - name: other\n      hostPath: { path: \"${HOME}/.aws\" }\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/volumes/host-path-volume.ts
var host_path_volume_default = objectRule(["*"], {
	summary: "A volume is a path of the node",
	severity: "medium",
	why: "What a container reads there belongs to the node and to other pods, and what it writes there outlives it: a foothold on the node. A read-only mount counts as low.",
	fix: "Use a volume the cluster provides: `emptyDir`, `configMap`, `persistentVolumeClaim`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline", "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
	equivalents: [
		"pss:hostPathVolumes",
		"trivy:KSV-0023",
		"polaris:hostPathSet",
		"kubescape:C-0048",
		"gatekeeper:K8sPSPHostFilesystem",
		"kyverno:disallow-host-path",
		"kics:non_kube_system_pod_with_host_mount"
	],
	*check(object) {
		for (const { path, field, isWritable } of hostPaths(object)) {
			const what = path === void 0 ? "a path" : path;
			yield field.violation(`The volume is ${what} of the node`, isWritable ? "medium" : "low");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: #!\n        path: /data\n    - name: cache\n      hostPath: { path: \"${CACHE}\" } #!\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: data, mountPath: /data }\n        - { name: cache, mountPath: /cache, readOnly: true }\n", "apiVersion: v1\nkind: PersistentVolume\nspec:\n  hostPath: #!\n    path: /data\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n    - name: config\n      configMap: { name: app }\n    - name: cache\n      hostPath: null\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/volumes/many-pod-claim.ts
var many_pod_claim_default = objectRule(["*"], {
	summary: "A claim of storage can be mounted by several pods of a node",
	severity: "info",
	why: "`ReadWriteOnce` means one node: a second pod there may read and corrupt the data.",
	fix: "Ask for `ReadWriteOncePod` in `accessModes` where one pod alone owns the data.",
	references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"],
	equivalents: ["kyverno:readwriteonce-pod"],
	*check(object) {
		for (const { name, spec } of claims(object)) {
			const modes = spec.field("accessModes");
			const other = modes.items.find((mode) => mode.isNot("ReadWriteOncePod"));
			if (other !== void 0) yield modes.violation(`Claim "${name}" asks for ${other.text}`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [ReadWriteOnce] #!\n"],
		good: ["apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes: [ReadWriteOncePod]\n", "apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes: [\"${MODE}\"]\n"]
	}
});
//#endregion
//#region src/rules/container/volumes/non-core-volume.ts
var non_core_volume_default = podRule({
	summary: "A volume is of a kind that the restricted Pod Security Standard rules out",
	severity: "low",
	why: "Such a volume reaches storage of the node or the network past the claims of the cluster, with drivers and passwords of its own. `gitRepo` (high) even lets whoever writes the pod run commands as root on the node.",
	fix: "Claim storage with `persistentVolumeClaim`, or use `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `projected` or `secret`.",
	references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted", "https://nvd.nist.gov/vuln/detail/CVE-2024-10220"],
	equivalents: [
		"pss:restrictedVolumes",
		"trivy:KSV-0028",
		"gatekeeper:K8sPSPVolumeTypes",
		"gatekeeper:K8sPSPFlexVolumes",
		"kyverno:restrict-volume-types"
	],
	*check(pod) {
		for (const volume of pod.field("volumes").items) for (const [kind, source] of volume.entries) {
			if (kind === "name" || core.has(kind) || source.node?.kind !== "mapping") continue;
			yield source.violation(`The volume is of the kind "${kind}"`, kind === "gitRepo" ? "high" : "low");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      nfs: #!\n        server: nfs.example\n        path: /\n    - name: code\n      gitRepo: { repository: https://git.example/app } #!\n  containers: []\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: scratch\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n    - name: model\n      image: { reference: model:1 }\n  containers: []\n"]
	}
});
const core = new Set([
	"configMap",
	"csi",
	"downwardAPI",
	"emptyDir",
	"ephemeral",
	"image",
	"persistentVolumeClaim",
	"projected",
	"secret"
]);
//#endregion
//#region src/rules/container/volumes/sensitive-host-path.ts
var sensitive_host_path_default = objectRule(["*"], {
	summary: "A volume is a folder of the node’s operating system",
	severity: "high",
	why: "Who can write to `/etc`, `/proc` or `/` of the node runs commands on it; who can only read finds the keys and tokens of the node. A part of a folder and a read-only mount count for less.",
	fix: "Mount the one file or folder the program needs, read-only.",
	references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
	equivalents: [
		"kube-linter:sensitive-host-mounts",
		"trivy:KSV-0121",
		"kubesec:ProcMount",
		"kics:workload_mounting_with_sensitive_os_directory"
	],
	*check(object) {
		for (const { path, field, isWritable } of hostPaths(object)) {
			const extent = path === void 0 ? void 0 : systemPath(path);
			if (extent === void 0) continue;
			const access = isWritable ? "writable" : "readable";
			yield field.field("path").violation(`The volume makes ${path} of the node ${access}`, grade(extent, isWritable));
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: host\n      hostPath:\n        path: / #!\n    - name: proc\n      hostPath: { path: /sys/../proc/ } #!\n    - name: logs\n      hostPath: { path: /var/log/pods } #!\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: host, mountPath: /host }\n        - { name: proc, mountPath: /host/proc, readOnly: true }\n        - { name: logs, mountPath: /logs, readOnly: true }\n", "apiVersion: v1\nkind: PersistentVolume\nspec:\n  hostPath: { path: /etc } #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /data/etc }\n    - name: other\n      hostPath: { path: \"${ROOT}/etc\" }\n  containers: []\n"]
	}
});
function grade(extent, isWritable) {
	if (extent === "whole") return isWritable ? "high" : "medium";
	return isWritable ? "medium" : "low";
}
//#endregion
//#region src/rules/container/volumes/shared-claim.ts
var shared_claim_default = objectRule(["*"], {
	summary: "A claim of storage can be mounted by several nodes at once",
	severity: "low",
	why: "Pods that share files can read and change each other’s data: one that is broken into reaches the rest.",
	fix: "Ask for `ReadWriteOncePod`, or `ReadWriteOnce`, in `accessModes`.",
	references: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes"],
	equivalents: ["kubesec:VolumeClaimAccessModeReadWriteOnce"],
	*check(object) {
		for (const { name, spec } of claims(object)) {
			const modes = spec.field("accessModes");
			const known = modes.items.map(({ text }) => text);
			if (known.length > 0 && known.every((mode) => mode === "ReadWriteMany" || mode === "ReadOnlyMany")) yield modes.violation(`Claim "${name}" can be mounted by several nodes at once`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [ReadWriteMany] #!\n", "apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata:\n        name: data\n      spec:\n        accessModes: #!\n          - ReadWriteMany\n"],
		good: ["apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes: [ReadWriteOnce]\n", "apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      ephemeral:\n        volumeClaimTemplate:\n          spec:\n            accessModes: [\"${MODE}\"]\n  containers: []\n"]
	}
});
//#endregion
//#region src/rules/container/volumes/unbounded-empty-dir.ts
var unbounded_empty_dir_default = containerRule({
	summary: "A container can fill the disk of its node through an `emptyDir`",
	severity: "low",
	why: "A full disk makes the node evict its pods: one container can push out the others.",
	fix: "Set `emptyDir.sizeLimit`, or `ephemeral-storage` under the container’s `requests` and `limits`.",
	references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage"],
	equivalents: ["kyverno:require-emptydir-requests-and-limits"],
	*check(container) {
		if (isBounded(container)) return;
		const volumes = container.pod.field("volumes").items;
		for (const mount of container.field("volumeMounts").items) {
			const name = mount.field("name").text;
			const volume = volumes.find((item) => name !== void 0 && item.field("name").is(name));
			if (volume !== void 0 && isUnbounded(volume.field("emptyDir"))) yield mount.violation(`Volume "${name}" may grow until the disk of the node is full`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: tmp\n      emptyDir: {}\n  containers:\n    - name: app\n      resources:\n        limits: { ephemeral-storage: 1Gi }\n      volumeMounts:\n        - name: tmp #!\n          mountPath: /tmp\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: tmp\n      emptyDir: { sizeLimit: 64Mi }\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: tmp, mountPath: /tmp }\n        - { name: data, mountPath: /data }\n", "apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: tmp\n      emptyDir:\n  containers:\n    - name: app\n      resources:\n        requests: { ephemeral-storage: 64Mi }\n        limits: { ephemeral-storage: \"${LIMIT}\" }\n      volumeMounts:\n        - { name: tmp, mountPath: /tmp }\n"]
	}
});
function isBounded(container) {
	return ["requests", "limits"].every((kind) => !container.field("resources", kind, "ephemeral-storage").isAbsent);
}
function isUnbounded(emptyDir) {
	return emptyDir.node?.kind === "mapping" && emptyDir.field("sizeLimit").isAbsent;
}
//#endregion
//#region src/rules/container/volumes/writable-host-path.ts
var writable_host_path_default = containerRule({
	summary: "A container may write to a path of its node",
	severity: "medium",
	why: "A file planted there is read by programs of the node and by other pods: the usual way from a container to its node.",
	fix: "Set `readOnly: true` on the mount, or use a volume the cluster provides.",
	references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
	equivalents: [
		"kube-linter:writable-host-mount",
		"kubescape:C-0045",
		"kyverno:ensure-readonly-hostpath"
	],
	*check(container) {
		const volumes = container.pod.field("volumes").items;
		for (const mount of container.field("volumeMounts").items) {
			const name = mount.field("name").text;
			const volume = volumes.find((item) => name !== void 0 && item.field("name").is(name));
			if (volume?.field("hostPath").node?.kind !== "mapping" || !allowsWriting(mount)) continue;
			const path = volume.field("hostPath", "path").text ?? "a path";
			yield mount.violation(`Container "${container.name}" may write to ${path} of its node`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /data }\n  initContainers:\n    - name: setup\n      volumeMounts:\n        - name: data #!\n          mountPath: /data\n  containers:\n    - name: app\n      volumeMounts:\n        - mountPath: /data\n          name: data #!\n          readOnly: false\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      hostPath: { path: /data }\n    - name: cache\n      emptyDir: {}\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: data, mountPath: /data, readOnly: true }\n        - { name: data, mountPath: /more, readOnly: \"${READ_ONLY}\" }\n        - { name: cache, mountPath: /cache }\n"]
	}
});
//#endregion
//#region src/rules/container/volumes/writable-system-mount.ts
var writable_system_mount_default = containerRule({
	summary: "A writable volume covers a folder of the container’s operating system",
	severity: "info",
	why: "An attacker in the container can replace what programs read from there, although the rest of the image is read-only.",
	fix: "Mount the volume below a folder of its own, such as `/data`, or set `readOnly: true`.",
	references: ["https://kubernetes.io/docs/concepts/storage/volumes/"],
	equivalents: ["kics:volume_mount_with_os_directory_write_permissions"],
	*check(container) {
		for (const mount of container.field("volumeMounts").items) {
			const path = mount.field("mountPath");
			if (path.text === void 0 || systemPath(normalPath(path.text)) === void 0 || !allowsWriting(mount)) continue;
			yield path.violation(`Container "${container.name}" may write to the volume at ${path.text}`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      volumeMounts:\n        - name: config\n          mountPath: /etc/app #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: config, mountPath: /etc/app, readOnly: true }\n        - { name: data, mountPath: /data }\n        - { name: other, mountPath: \"/etc/${APP}\" }\n"]
	}
});
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
//#region src/rules/code/manifest/duplicate-variable.ts
var duplicate_variable_default = containerRule({
	summary: "An environment variable is set twice, and only the last one counts",
	severity: "low",
	why: "A reviewer reads a value that the program never sees.",
	fix: "Keep the one that is meant and delete the other.",
	references: ["https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"],
	equivalents: [
		"kube-linter:duplicate-env-var",
		"kube-score:environment-variable-key-duplication",
		"kubescape:C-0295"
	],
	*check(container) {
		const seen = new Set();
		for (const variable of container.field("env").items) {
			const name = variable.field("name").text;
			if (name === void 0) continue;
			if (seen.has(name)) yield variable.violation(`${name} of container "${container.name}" is set a second time; this one counts`);
			seen.add(name);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      env:\n        - { name: MODE, value: safe }\n        - name: PORT\n          value: \"80\"\n        - name: MODE #!\n          value: fast\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: MODE, value: safe }\n        - { name: mode, value: safe }\n        - { name: \"${A}\", value: a }\n        - { name: \"${A}\", value: b }\n    - name: other\n      env:\n        - { name: MODE, value: safe }\n"]
	}
});
//#endregion
//#region src/rules/code/manifest/instance-label-mismatch.ts
var instance_label_mismatch_default = objectRule(["*"], {
	summary: "The label `app.kubernetes.io/instance` of a workload is not its name",
	severity: "info",
	why: "Tools that gather what belongs together by this label miss the workload.",
	fix: "Set the label `app.kubernetes.io/instance` to the name of the workload.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
	equivalents: ["polaris:metadataAndInstanceMismatched"],
	*check(object) {
		const name = object.field("metadata", "name").text;
		const label = object.field("metadata", "labels", "app.kubernetes.io/instance");
		if (object.pod === void 0 || name === void 0 || !label.isAbsent && !label.isNot(name)) return;
		yield label.violation(`The label "app.kubernetes.io/instance" of "${name}" is not its name`);
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels:\n    app.kubernetes.io/instance: web #!\nspec: { containers: [] }\n", "apiVersion: v1\nkind: Pod\nmetadata: #!\n  name: shop\nspec: { containers: [] }\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: { app.kubernetes.io/instance: shop }\nspec: { containers: [] }\n", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: { app.kubernetes.io/instance: \"${NAME}\" }\nspec: { containers: [] }\n"]
	}
});
//#endregion
//#region src/rules/code/manifest/invalid-label.ts
var invalid_label_default = objectRule(["*"], {
	summary: "A label has a key or value that Kubernetes does not accept",
	severity: "low",
	why: "The API server refuses the object: the change never takes effect.",
	fix: "Use up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends; quote numbers and `true`.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"],
	equivalents: ["kube-score:label-values", "kics:metadata_label_is_invalid"],
	*check(object) {
		const sets = [object.field("metadata", "labels"), ...templateLabels(object.pod?.metadata, object.root)];
		for (const [key, value] of sets.flatMap(({ entries }) => entries)) {
			const isHidden = /\$\{|\{\{/.test(key);
			if (!isHidden && !isKey(key)) yield value.violation(`"${key}" is no key for a label`);
			else if (!isHidden && !isValue(value)) yield value.violation(`The value of label "${key}" is none that a label can have`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ConfigMap\nmetadata:\n  labels:\n    app: shop front #!\n    version: 1.0 #!\n    example.com/tier/x: web #!\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels:\n        app: -shop #!\n    spec: { containers: [] }\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    app.kubernetes.io/name: shop-front_1.0\n    empty: \"\"\n    version: \"1.0\"\n    build: ${BUILD}\nspec: { containers: [] }\n"]
	}
});
const word = /^[A-Za-z\d](?:[\w.-]{0,61}[A-Za-z\d])?$/;
const domain = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/;
function isKey(key) {
	const [name = "", prefix, ...rest] = key.split("/").toReversed();
	return word.test(name) && rest.length === 0 && (prefix === void 0 || domain.test(prefix));
}
function isValue(value) {
	if (value.isHidden || value.isAbsent || value.is("")) return true;
	return value.text !== void 0 && word.test(value.text);
}
function templateLabels(metadata, root) {
	const labels = metadata?.field("labels");
	return labels === void 0 || labels.node === root.field("metadata", "labels").node ? [] : [labels];
}
//#endregion
//#region src/rules/code/manifest/mismatched-selector.ts
var mismatched_selector_default = objectRule([
	"Deployment",
	"ReplicaSet",
	"StatefulSet",
	"DaemonSet",
	"Job",
	"ReplicationController",
	"DeploymentConfig"
], {
	summary: "A workload does not select the pods it makes",
	severity: "low",
	why: "The API server refuses the workload: the change never takes effect, and what ran before stays.",
	fix: "Give the pod template the labels that the selector asks for.",
	references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector"],
	equivalents: [
		"kube-linter:mismatching-selector",
		"kube-score:deployment-pod-selector-labels-match-template-metadata-labels",
		"kube-score:statefulset-pod-selector-labels-match-template-metadata-labels",
		"kubescape:C-0296"
	],
	*check(workload) {
		const selector = workload.field("spec", "selector");
		const labels = workload.field("spec", "template", "metadata", "labels");
		if (selector.isAbsent || workload.field("spec", "template").isAbsent) return;
		if (workload.kind === "ReplicationController" || workload.kind === "DeploymentConfig" ? lacks(labels, selector) : selects(selector, labels) === false) yield selector.violation(`${workload.kind} "${workload.subject.name}" does not select its own pods`);
	},
	examples: {
		bad: [
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  selector: #!\n    matchLabels:\n      app: shop\n      tier: web\n  template:\n    metadata:\n      labels: { app: shop }\n    spec: { containers: [] }\n",
			"apiVersion: v1\nkind: ReplicationController\nspec:\n  selector: { app: shop } #!\n  template:\n    spec: { containers: [] }\n",
			"apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  selector: #!\n    matchExpressions:\n      - { key: app, operator: In, values: [shop] }\n  template:\n    metadata:\n      labels: { app: web }\n    spec: { containers: [] }\n"
		],
		good: [
			"apiVersion: apps/v1\nkind: Deployment\nspec:\n  selector:\n    matchLabels: { app: shop, tier: \"${TIER}\" }\n  template:\n    metadata:\n      labels: { app: shop, tier: web }\n    spec: { containers: [] }\n",
			"apiVersion: v1\nkind: ReplicationController\nspec:\n  selector: { app: \"${APP}\", tier: web }\n  template:\n    metadata:\n      labels: { app: shop, tier: web }\n    spec: { containers: [] }\n",
			"apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  selector:\n    matchLabels: { app: shop }\n  template:\n    metadata:\n      labels: ${LABELS}\n    spec: { containers: [] }\n"
		]
	}
});
function lacks(labels, selector) {
	return selector.entries.some(([key, wanted]) => {
		const label = labels.field(key);
		return label.isAbsent || wanted.text !== void 0 && label.isNot(wanted.text);
	});
}
//#endregion
//#region src/rules/code/manifest/missing-name-label.ts
var missing_name_label_default = podRule({
	summary: "A pod does not say by a label which application it is",
	severity: "info",
	why: "Policies, quotas and searches find pods by their labels: what is not labelled is not found.",
	fix: "Set the label `app.kubernetes.io/name` on the pod, or on the pod template of the workload.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
	equivalents: ["kyverno:require-labels"],
	*check(pod) {
		const label = pod.metadata.field("labels", "app.kubernetes.io/name");
		if (label.isAbsent || label.is("")) yield label.violation("The pod has no label \"app.kubernetes.io/name\"");
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nmetadata:\n  labels: #!\n    app: shop\nspec: { containers: [] }\n", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  labels: { app.kubernetes.io/name: shop }\nspec:\n  template: #!\n    spec: { containers: [] }\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  labels: { app.kubernetes.io/name: shop }\nspec: { containers: [] }\n", "apiVersion: v1\nkind: Pod\nmetadata:\n  labels: { app.kubernetes.io/name: \"${NAME}\" }\nspec: { containers: [] }\n"]
	}
});
//#endregion
//#region src/analysis/schema/fields.generated.ts
const objects = {
	"admissionregistration.k8s.io/v1/MutatingAdmissionPolicy": 6,
	"admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding": 7,
	"admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBindingList": 8,
	"admissionregistration.k8s.io/v1/MutatingAdmissionPolicyList": 10,
	"admissionregistration.k8s.io/v1/MutatingWebhookConfiguration": 13,
	"admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList": 14,
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": 22,
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": 23,
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBindingList": 24,
	"admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList": 26,
	"admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration": 30,
	"admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList": 31,
	"admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration": 36,
	"admissionregistration.k8s.io/v1beta1/MutatingWebhookConfigurationList": 37,
	"admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration": 41,
	"admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfigurationList": 42,
	"apiextensions.k8s.io/v1/CustomResourceDefinition": 860,
	"apiextensions.k8s.io/v1/CustomResourceDefinitionList": 862,
	"apiextensions.k8s.io/v1beta1/CustomResourceDefinition": 884,
	"apiextensions.k8s.io/v1beta1/CustomResourceDefinitionList": 886,
	"apiregistration.k8s.io/v1/APIService": 916,
	"apiregistration.k8s.io/v1/APIServiceList": 918,
	"apiregistration.k8s.io/v1beta1/APIService": 922,
	"apiregistration.k8s.io/v1beta1/APIServiceList": 924,
	"apps/v1/ControllerRevision": 44,
	"apps/v1/ControllerRevisionList": 45,
	"apps/v1/DaemonSet": 46,
	"apps/v1/DaemonSetList": 48,
	"apps/v1/Deployment": 52,
	"apps/v1/DeploymentList": 54,
	"apps/v1/ReplicaSet": 58,
	"apps/v1/ReplicaSetList": 60,
	"apps/v1/StatefulSet": 66,
	"apps/v1/StatefulSetList": 68,
	"apps/v1beta1/ControllerRevision": 74,
	"apps/v1beta1/ControllerRevisionList": 75,
	"apps/v1beta1/Deployment": 76,
	"apps/v1beta1/DeploymentList": 78,
	"apps/v1beta1/DeploymentRollback": 79,
	"apps/v1beta1/Scale": 86,
	"apps/v1beta1/StatefulSet": 89,
	"apps/v1beta1/StatefulSetList": 91,
	"apps/v1beta2/ControllerRevision": 95,
	"apps/v1beta2/ControllerRevisionList": 96,
	"apps/v1beta2/DaemonSet": 97,
	"apps/v1beta2/DaemonSetList": 99,
	"apps/v1beta2/Deployment": 103,
	"apps/v1beta2/DeploymentList": 105,
	"apps/v1beta2/ReplicaSet": 109,
	"apps/v1beta2/ReplicaSetList": 111,
	"apps/v1beta2/Scale": 117,
	"apps/v1beta2/StatefulSet": 120,
	"apps/v1beta2/StatefulSetList": 122,
	"authentication.k8s.io/v1/SelfSubjectReview": 127,
	"authentication.k8s.io/v1/TokenRequest": 129,
	"authentication.k8s.io/v1/TokenReview": 132,
	"authentication.k8s.io/v1beta1/TokenReview": 136,
	"authorization.k8s.io/v1/LocalSubjectAccessReview": 142,
	"authorization.k8s.io/v1/SelfSubjectAccessReview": 147,
	"authorization.k8s.io/v1/SelfSubjectRulesReview": 149,
	"authorization.k8s.io/v1/SubjectAccessReview": 151,
	"authorization.k8s.io/v1beta1/LocalSubjectAccessReview": 155,
	"authorization.k8s.io/v1beta1/SelfSubjectAccessReview": 160,
	"authorization.k8s.io/v1beta1/SelfSubjectRulesReview": 162,
	"authorization.k8s.io/v1beta1/SubjectAccessReview": 164,
	"autoscaling/v1/HorizontalPodAutoscaler": 169,
	"autoscaling/v1/HorizontalPodAutoscalerList": 170,
	"autoscaling/v1/Scale": 173,
	"autoscaling/v2/HorizontalPodAutoscaler": 183,
	"autoscaling/v2/HorizontalPodAutoscalerList": 186,
	"autoscaling/v2beta1/HorizontalPodAutoscaler": 205,
	"autoscaling/v2beta1/HorizontalPodAutoscalerList": 207,
	"autoscaling/v2beta2/HorizontalPodAutoscaler": 225,
	"autoscaling/v2beta2/HorizontalPodAutoscalerList": 228,
	"batch/v1/CronJob": 242,
	"batch/v1/CronJobList": 243,
	"batch/v1/Job": 246,
	"batch/v1/JobList": 248,
	"batch/v1beta1/CronJob": 259,
	"batch/v1beta1/CronJobList": 260,
	"certificates.k8s.io/v1/CertificateSigningRequest": 264,
	"certificates.k8s.io/v1/CertificateSigningRequestList": 266,
	"certificates.k8s.io/v1beta1/CertificateSigningRequest": 269,
	"certificates.k8s.io/v1beta1/CertificateSigningRequestList": 271,
	"coordination.k8s.io/v1/Lease": 274,
	"coordination.k8s.io/v1/LeaseList": 275,
	"coordination.k8s.io/v1beta1/Lease": 277,
	"coordination.k8s.io/v1beta1/LeaseList": 278,
	"discovery.k8s.io/v1/EndpointSlice": 506,
	"discovery.k8s.io/v1/EndpointSliceList": 507,
	"discovery.k8s.io/v1beta1/EndpointSlice": 514,
	"discovery.k8s.io/v1beta1/EndpointSliceList": 515,
	"events.k8s.io/v1/Event": 517,
	"events.k8s.io/v1/EventList": 518,
	"events.k8s.io/v1beta1/Event": 520,
	"events.k8s.io/v1beta1/EventList": 521,
	"extensions/v1beta1/DaemonSet": 526,
	"extensions/v1beta1/DaemonSetList": 528,
	"extensions/v1beta1/Deployment": 532,
	"extensions/v1beta1/DeploymentList": 534,
	"extensions/v1beta1/DeploymentRollback": 535,
	"extensions/v1beta1/Ingress": 545,
	"extensions/v1beta1/IngressList": 547,
	"extensions/v1beta1/NetworkPolicy": 552,
	"extensions/v1beta1/NetworkPolicyList": 555,
	"extensions/v1beta1/PodSecurityPolicy": 559,
	"extensions/v1beta1/PodSecurityPolicyList": 560,
	"extensions/v1beta1/ReplicaSet": 562,
	"extensions/v1beta1/ReplicaSetList": 564,
	"extensions/v1beta1/Scale": 574,
	"flowcontrol.apiserver.k8s.io/v1/FlowSchema": 580,
	"flowcontrol.apiserver.k8s.io/v1/FlowSchemaList": 582,
	"flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration": 590,
	"flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfigurationList": 592,
	"flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema": 602,
	"flowcontrol.apiserver.k8s.io/v1beta1/FlowSchemaList": 604,
	"flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration": 612,
	"flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfigurationList": 614,
	"flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema": 624,
	"flowcontrol.apiserver.k8s.io/v1beta2/FlowSchemaList": 626,
	"flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration": 634,
	"flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfigurationList": 636,
	"flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema": 647,
	"flowcontrol.apiserver.k8s.io/v1beta3/FlowSchemaList": 649,
	"flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration": 657,
	"flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfigurationList": 659,
	"networking.k8s.io/v1/IPAddress": 670,
	"networking.k8s.io/v1/IPAddressList": 671,
	"networking.k8s.io/v1/Ingress": 674,
	"networking.k8s.io/v1/IngressClass": 676,
	"networking.k8s.io/v1/IngressClassList": 677,
	"networking.k8s.io/v1/IngressList": 680,
	"networking.k8s.io/v1/NetworkPolicy": 689,
	"networking.k8s.io/v1/NetworkPolicyList": 692,
	"networking.k8s.io/v1/ServiceCIDR": 698,
	"networking.k8s.io/v1/ServiceCIDRList": 699,
	"networking.k8s.io/v1beta1/Ingress": 704,
	"networking.k8s.io/v1beta1/IngressClass": 706,
	"networking.k8s.io/v1beta1/IngressClassList": 707,
	"networking.k8s.io/v1beta1/IngressList": 710,
	"node.k8s.io/v1/RuntimeClass": 716,
	"node.k8s.io/v1/RuntimeClassList": 717,
	"node.k8s.io/v1beta1/RuntimeClass": 720,
	"node.k8s.io/v1beta1/RuntimeClassList": 721,
	"policy/v1/Eviction": 723,
	"policy/v1/PodDisruptionBudget": 724,
	"policy/v1/PodDisruptionBudgetList": 725,
	"policy/v1beta1/Eviction": 731,
	"policy/v1beta1/PodDisruptionBudget": 735,
	"policy/v1beta1/PodDisruptionBudgetList": 736,
	"policy/v1beta1/PodSecurityPolicy": 739,
	"policy/v1beta1/PodSecurityPolicyList": 740,
	"rbac.authorization.k8s.io/v1/ClusterRole": 748,
	"rbac.authorization.k8s.io/v1/ClusterRoleBinding": 749,
	"rbac.authorization.k8s.io/v1/ClusterRoleBindingList": 750,
	"rbac.authorization.k8s.io/v1/ClusterRoleList": 751,
	"rbac.authorization.k8s.io/v1/Role": 753,
	"rbac.authorization.k8s.io/v1/RoleBinding": 754,
	"rbac.authorization.k8s.io/v1/RoleBindingList": 755,
	"rbac.authorization.k8s.io/v1/RoleList": 756,
	"rbac.authorization.k8s.io/v1beta1/ClusterRole": 760,
	"rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding": 761,
	"rbac.authorization.k8s.io/v1beta1/ClusterRoleBindingList": 762,
	"rbac.authorization.k8s.io/v1beta1/ClusterRoleList": 763,
	"rbac.authorization.k8s.io/v1beta1/Role": 765,
	"rbac.authorization.k8s.io/v1beta1/RoleBinding": 766,
	"rbac.authorization.k8s.io/v1beta1/RoleBindingList": 767,
	"rbac.authorization.k8s.io/v1beta1/RoleList": 768,
	"resource.k8s.io/v1/DeviceClass": 786,
	"resource.k8s.io/v1/DeviceClassList": 788,
	"resource.k8s.io/v1/ResourceClaim": 802,
	"resource.k8s.io/v1/ResourceClaimList": 804,
	"resource.k8s.io/v1/ResourceClaimTemplate": 807,
	"resource.k8s.io/v1/ResourceClaimTemplateList": 808,
	"resource.k8s.io/v1/ResourceSlice": 811,
	"resource.k8s.io/v1/ResourceSliceList": 812,
	"scheduling.k8s.io/v1/PriorityClass": 814,
	"scheduling.k8s.io/v1/PriorityClassList": 815,
	"scheduling.k8s.io/v1beta1/PriorityClass": 816,
	"scheduling.k8s.io/v1beta1/PriorityClassList": 817,
	"storage.k8s.io/v1/CSIDriver": 818,
	"storage.k8s.io/v1/CSIDriverList": 819,
	"storage.k8s.io/v1/CSINode": 821,
	"storage.k8s.io/v1/CSINodeList": 823,
	"storage.k8s.io/v1/CSIStorageCapacity": 825,
	"storage.k8s.io/v1/CSIStorageCapacityList": 826,
	"storage.k8s.io/v1/StorageClass": 827,
	"storage.k8s.io/v1/StorageClassList": 828,
	"storage.k8s.io/v1/VolumeAttachment": 830,
	"storage.k8s.io/v1/VolumeAttachmentList": 831,
	"storage.k8s.io/v1/VolumeAttributesClass": 835,
	"storage.k8s.io/v1/VolumeAttributesClassList": 836,
	"storage.k8s.io/v1beta1/CSIDriver": 839,
	"storage.k8s.io/v1beta1/CSIDriverList": 840,
	"storage.k8s.io/v1beta1/CSINode": 842,
	"storage.k8s.io/v1beta1/CSINodeList": 844,
	"storage.k8s.io/v1beta1/CSIStorageCapacity": 846,
	"storage.k8s.io/v1beta1/CSIStorageCapacityList": 847,
	"storage.k8s.io/v1beta1/StorageClass": 848,
	"storage.k8s.io/v1beta1/StorageClassList": 849,
	"storage.k8s.io/v1beta1/VolumeAttachment": 851,
	"storage.k8s.io/v1beta1/VolumeAttachmentList": 852,
	"v1/Binding": 287,
	"v1/ComponentStatus": 298,
	"v1/ComponentStatusList": 299,
	"v1/ConfigMap": 300,
	"v1/ConfigMapList": 303,
	"v1/Endpoints": 328,
	"v1/EndpointsList": 329,
	"v1/Event": 335,
	"v1/EventList": 336,
	"v1/LimitRange": 362,
	"v1/LimitRangeList": 364,
	"v1/Namespace": 373,
	"v1/NamespaceList": 375,
	"v1/Node": 378,
	"v1/NodeList": 387,
	"v1/PersistentVolume": 399,
	"v1/PersistentVolumeClaim": 400,
	"v1/PersistentVolumeClaimList": 402,
	"v1/PersistentVolumeList": 407,
	"v1/Pod": 411,
	"v1/PodList": 421,
	"v1/PodTemplate": 431,
	"v1/PodTemplateList": 432,
	"v1/ReplicationController": 442,
	"v1/ReplicationControllerList": 444,
	"v1/ResourceQuota": 450,
	"v1/ResourceQuotaList": 451,
	"v1/Secret": 462,
	"v1/SecretList": 465,
	"v1/Service": 470,
	"v1/ServiceAccount": 471,
	"v1/ServiceAccountList": 472,
	"v1/ServiceList": 474
};
const types = [
	"expression",
	"key valueExpression",
	"fieldRef warning",
	"expression",
	"expression name",
	"excludeResourceRules*16 matchPolicy namespaceSelector:907 objectSelector:907 resourceRules*16",
	"apiVersion kind metadata:911 spec:11",
	"apiVersion kind metadata:911 spec:9",
	"apiVersion items*7 kind metadata:909",
	"matchResources:5 paramRef:18 policyName",
	"apiVersion items*6 kind metadata:909",
	"failurePolicy matchConditions*4 matchConstraints:5 mutations*15 paramKind:17 reinvocationPolicy variables*33",
	"admissionReviewVersions clientConfig:34 failurePolicy matchConditions*4 matchPolicy name namespaceSelector:907 objectSelector:907 reinvocationPolicy rules*19 sideEffects timeoutSeconds",
	"apiVersion kind metadata:911 webhooks*12",
	"apiVersion items*13 kind metadata:909",
	"applyConfiguration:0 jsonPatch:3 patchType",
	"apiGroups apiVersions operations resourceNames resources scope",
	"apiVersion kind",
	"name namespace parameterNotFoundAction selector:907",
	"apiGroups apiVersions operations resources scope",
	"name namespace path port",
	"expressionWarnings*2",
	"apiVersion kind metadata:911 spec:27 status:28",
	"apiVersion kind metadata:911 spec:25",
	"apiVersion items*23 kind metadata:909",
	"matchResources:5 paramRef:18 policyName validationActions",
	"apiVersion items*22 kind metadata:909",
	"auditAnnotations*1 failurePolicy matchConditions*4 matchConstraints:5 paramKind:17 validations*32 variables*33",
	"conditions*903 observedGeneration typeChecking:21",
	"admissionReviewVersions clientConfig:34 failurePolicy matchConditions*4 matchPolicy name namespaceSelector:907 objectSelector:907 rules*19 sideEffects timeoutSeconds",
	"apiVersion kind metadata:911 webhooks*29",
	"apiVersion items*30 kind metadata:909",
	"expression message messageExpression reason",
	"expression name",
	"caBundle service:20 url",
	"admissionReviewVersions clientConfig:43 failurePolicy matchPolicy name namespaceSelector:907 objectSelector:907 reinvocationPolicy rules*38 sideEffects timeoutSeconds",
	"apiVersion kind metadata:911 webhooks*35",
	"apiVersion items*36 kind metadata:909",
	"apiGroups apiVersions operations resources scope",
	"name namespace path port",
	"admissionReviewVersions clientConfig:43 failurePolicy matchPolicy name namespaceSelector:907 objectSelector:907 rules*38 sideEffects timeoutSeconds",
	"apiVersion kind metadata:911 webhooks*40",
	"apiVersion items*41 kind metadata:909",
	"caBundle service:39 url",
	"apiVersion data:915 kind metadata:911 revision",
	"apiVersion items*44 kind metadata:909",
	"apiVersion kind metadata:911 spec:49 status:50",
	"lastTransitionTime? message reason status type",
	"apiVersion items*46 kind metadata:909",
	"minReadySeconds revisionHistoryLimit selector:907 template:433 updateStrategy:51",
	"collisionCount conditions*47 currentNumberScheduled desiredNumberScheduled numberAvailable numberMisscheduled numberReady numberUnavailable observedGeneration updatedNumberScheduled",
	"rollingUpdate:63 type",
	"apiVersion kind metadata:911 spec:55 status:56",
	"lastTransitionTime? lastUpdateTime? message reason status type",
	"apiVersion items*52 kind metadata:909",
	"minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit selector:907 strategy:57 template:433",
	"availableReplicas collisionCount conditions*53 observedGeneration readyReplicas replicas terminatingReplicas unavailableReplicas updatedReplicas",
	"rollingUpdate:64 type",
	"apiVersion kind metadata:911 spec:61 status:62",
	"lastTransitionTime? message reason status type",
	"apiVersion items*58 kind metadata:909",
	"minReadySeconds replicas selector:907 template:433",
	"availableReplicas conditions*59 fullyLabeledReplicas observedGeneration readyReplicas replicas terminatingReplicas",
	"maxSurge? maxUnavailable?",
	"maxSurge? maxUnavailable?",
	"maxUnavailable? partition",
	"apiVersion kind metadata:911 spec:71 status:72",
	"lastTransitionTime? message reason status type",
	"apiVersion items*66 kind metadata:909",
	"start",
	"whenDeleted whenScaled",
	"minReadySeconds ordinals:69 persistentVolumeClaimRetentionPolicy:70 podManagementPolicy replicas revisionHistoryLimit selector:907 serviceName template:433 updateStrategy:73 volumeClaimTemplates?",
	"availableReplicas collisionCount conditions*67 currentReplicas currentRevision observedGeneration readyReplicas replicas updateRevision updatedReplicas",
	"rollingUpdate:65 type",
	"apiVersion data:915 kind metadata:911 revision",
	"apiVersion items*74 kind metadata:909",
	"apiVersion kind metadata:911 spec:80 status:81",
	"lastTransitionTime? lastUpdateTime? message reason status type",
	"apiVersion items*76 kind metadata:909",
	"apiVersion kind name rollbackTo:83 updatedAnnotations",
	"minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit rollbackTo:83 selector:907 strategy:82 template:433",
	"availableReplicas collisionCount conditions*77 observedGeneration readyReplicas replicas unavailableReplicas updatedReplicas",
	"rollingUpdate:84 type",
	"revision",
	"maxSurge? maxUnavailable?",
	"partition",
	"apiVersion kind metadata:911 spec:87 status:88",
	"replicas",
	"replicas selector targetSelector",
	"apiVersion kind metadata:911 spec:92 status:93",
	"lastTransitionTime? message reason status type",
	"apiVersion items*89 kind metadata:909",
	"podManagementPolicy replicas revisionHistoryLimit selector:907 serviceName template:433 updateStrategy:94 volumeClaimTemplates*400",
	"collisionCount conditions*90 currentReplicas currentRevision observedGeneration readyReplicas replicas updateRevision updatedReplicas",
	"rollingUpdate:85 type",
	"apiVersion data:915 kind metadata:911 revision",
	"apiVersion items*95 kind metadata:909",
	"apiVersion kind metadata:911 spec:100 status:101",
	"lastTransitionTime? message reason status type",
	"apiVersion items*97 kind metadata:909",
	"minReadySeconds revisionHistoryLimit selector:907 template:433 updateStrategy:102",
	"collisionCount conditions*98 currentNumberScheduled desiredNumberScheduled numberAvailable numberMisscheduled numberReady numberUnavailable observedGeneration updatedNumberScheduled",
	"rollingUpdate:114 type",
	"apiVersion kind metadata:911 spec:106 status:107",
	"lastTransitionTime? lastUpdateTime? message reason status type",
	"apiVersion items*103 kind metadata:909",
	"minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit selector:907 strategy:108 template:433",
	"availableReplicas collisionCount conditions*104 observedGeneration readyReplicas replicas unavailableReplicas updatedReplicas",
	"rollingUpdate:115 type",
	"apiVersion kind metadata:911 spec:112 status:113",
	"lastTransitionTime? message reason status type",
	"apiVersion items*109 kind metadata:909",
	"minReadySeconds replicas selector:907 template:433",
	"availableReplicas conditions*110 fullyLabeledReplicas observedGeneration readyReplicas replicas",
	"maxUnavailable?",
	"maxSurge? maxUnavailable?",
	"partition",
	"apiVersion kind metadata:911 spec:118 status:119",
	"replicas",
	"replicas selector targetSelector",
	"apiVersion kind metadata:911 spec:123 status:124",
	"lastTransitionTime? message reason status type",
	"apiVersion items*120 kind metadata:909",
	"podManagementPolicy replicas revisionHistoryLimit selector:907 serviceName template:433 updateStrategy:125 volumeClaimTemplates*400",
	"collisionCount conditions*121 currentReplicas currentRevision observedGeneration readyReplicas replicas updateRevision updatedReplicas",
	"rollingUpdate:116 type",
	"apiVersion kind name uid",
	"apiVersion kind metadata:911 status:128",
	"userInfo:135",
	"apiVersion kind metadata:911 spec:130 status:131",
	"audiences boundObjectRef:126 expirationSeconds",
	"expirationTimestamp? token",
	"apiVersion kind metadata:911 spec:133 status:134",
	"audiences token",
	"audiences authenticated error user:135",
	"extra? groups uid username",
	"apiVersion kind metadata:911 spec:137 status:138",
	"audiences token",
	"audiences authenticated error user:139",
	"extra? groups uid username",
	"rawSelector requirements*905",
	"rawSelector requirements*908",
	"apiVersion kind metadata:911 spec:152 status:153",
	"path verb",
	"nonResourceURLs verbs",
	"fieldSelector:140 group labelSelector:141 name namespace resource subresource verb version",
	"apiGroups resourceNames resources verbs",
	"apiVersion kind metadata:911 spec:148 status:153",
	"nonResourceAttributes:143 resourceAttributes:145",
	"apiVersion kind metadata:911 spec:150 status:154",
	"namespace",
	"apiVersion kind metadata:911 spec:152 status:153",
	"extra? groups nonResourceAttributes:143 resourceAttributes:145 uid user",
	"allowed denied evaluationError reason",
	"evaluationError incomplete nonResourceRules*144 resourceRules*146",
	"apiVersion kind metadata:911 spec:165 status:166",
	"path verb",
	"nonResourceURLs verbs",
	"group name namespace resource subresource verb version",
	"apiGroups resourceNames resources verbs",
	"apiVersion kind metadata:911 spec:161 status:166",
	"nonResourceAttributes:156 resourceAttributes:158",
	"apiVersion kind metadata:911 spec:163 status:167",
	"namespace",
	"apiVersion kind metadata:911 spec:165 status:166",
	"extra? group nonResourceAttributes:156 resourceAttributes:158 uid user",
	"allowed denied evaluationError reason",
	"evaluationError incomplete nonResourceRules*157 resourceRules*159",
	"apiVersion kind name",
	"apiVersion kind metadata:911 spec:171 status:172",
	"apiVersion items*169 kind metadata:909",
	"maxReplicas minReplicas scaleTargetRef:168 targetCPUUtilizationPercentage",
	"currentCPUUtilizationPercentage currentReplicas desiredReplicas lastScaleTime? observedGeneration",
	"apiVersion kind metadata:911 spec:174 status:175",
	"replicas",
	"replicas selector",
	"container name target:192",
	"container current:193 name",
	"apiVersion kind name",
	"metric:189 target:192",
	"current:193 metric:189",
	"periodSeconds type value",
	"policies*181 selectPolicy stabilizationWindowSeconds tolerance?",
	"apiVersion kind metadata:911 spec:187 status:188",
	"scaleDown:182 scaleUp:182",
	"lastTransitionTime? message reason status type",
	"apiVersion items*183 kind metadata:909",
	"behavior:184 maxReplicas metrics*190 minReplicas scaleTargetRef:178",
	"conditions*185 currentMetrics*191 currentReplicas desiredReplicas lastScaleTime? observedGeneration",
	"name selector:907",
	"containerResource:176 external:179 object:194 pods:196 resource:198 type",
	"containerResource:177 external:180 object:195 pods:197 resource:199 type",
	"averageUtilization averageValue? type value?",
	"averageUtilization averageValue? value?",
	"describedObject:178 metric:189 target:192",
	"current:193 describedObject:178 metric:189",
	"metric:189 target:192",
	"current:193 metric:189",
	"name target:192",
	"current:193 name",
	"container name targetAverageUtilization targetAverageValue?",
	"container currentAverageUtilization currentAverageValue? name",
	"apiVersion kind name",
	"metricName metricSelector:907 targetAverageValue? targetValue?",
	"currentAverageValue? currentValue? metricName metricSelector:907",
	"apiVersion kind metadata:911 spec:208 status:209",
	"lastTransitionTime? message reason status type",
	"apiVersion items*205 kind metadata:909",
	"maxReplicas metrics*210 minReplicas scaleTargetRef:202",
	"conditions*206 currentMetrics*211 currentReplicas desiredReplicas lastScaleTime? observedGeneration",
	"containerResource:200 external:203 object:212 pods:214 resource:216 type",
	"containerResource:201 external:204 object:213 pods:215 resource:217 type",
	"averageValue? metricName selector:907 target:202 targetValue?",
	"averageValue? currentValue? metricName selector:907 target:202",
	"metricName selector:907 targetAverageValue?",
	"currentAverageValue? metricName selector:907",
	"name targetAverageUtilization targetAverageValue?",
	"currentAverageUtilization currentAverageValue? name",
	"container name target:234",
	"container current:235 name",
	"apiVersion kind name",
	"metric:231 target:234",
	"current:235 metric:231",
	"periodSeconds type value",
	"policies*223 selectPolicy stabilizationWindowSeconds",
	"apiVersion kind metadata:911 spec:229 status:230",
	"scaleDown:224 scaleUp:224",
	"lastTransitionTime? message reason status type",
	"apiVersion items*225 kind metadata:909",
	"behavior:226 maxReplicas metrics*232 minReplicas scaleTargetRef:220",
	"conditions*227 currentMetrics*233 currentReplicas desiredReplicas lastScaleTime? observedGeneration",
	"name selector:907",
	"containerResource:218 external:221 object:236 pods:238 resource:240 type",
	"containerResource:219 external:222 object:237 pods:239 resource:241 type",
	"averageUtilization averageValue? type value?",
	"averageUtilization averageValue? value?",
	"describedObject:220 metric:231 target:234",
	"current:235 describedObject:220 metric:231",
	"metric:231 target:234",
	"current:235 metric:231",
	"name target:234",
	"current:235 name",
	"apiVersion kind metadata:911 spec:244 status:245",
	"apiVersion items*242 kind metadata:909",
	"concurrencyPolicy failedJobsHistoryLimit jobTemplate:251 schedule startingDeadlineSeconds successfulJobsHistoryLimit suspend timeZone",
	"active*398 lastScheduleTime? lastSuccessfulTime?",
	"apiVersion kind metadata:911 spec:249 status:250",
	"lastProbeTime? lastTransitionTime? message reason status type",
	"apiVersion items*246 kind metadata:909",
	"activeDeadlineSeconds backoffLimit backoffLimitPerIndex completionMode completions managedBy manualSelector maxFailedIndexes parallelism podFailurePolicy:252 podReplacementPolicy selector:907 successPolicy:256 suspend template:433 ttlSecondsAfterFinished",
	"active completedIndexes completionTime? conditions*247 failed failedIndexes ready startTime? succeeded terminating uncountedTerminatedPods:258",
	"metadata:911 spec:249",
	"rules*255",
	"containerName operator values",
	"status type",
	"action onExitCodes:253 onPodConditions*254",
	"rules*257",
	"succeededCount succeededIndexes",
	"failed succeeded",
	"apiVersion kind metadata:911 spec:261 status:262",
	"apiVersion items*259 kind metadata:909",
	"concurrencyPolicy failedJobsHistoryLimit jobTemplate:263 schedule startingDeadlineSeconds successfulJobsHistoryLimit suspend timeZone",
	"active*398 lastScheduleTime? lastSuccessfulTime?",
	"metadata:911 spec:249",
	"apiVersion kind metadata:911 spec:267 status:268",
	"lastTransitionTime? lastUpdateTime? message reason status type",
	"apiVersion items*264 kind metadata:909",
	"expirationSeconds extra? groups request signerName uid usages username",
	"certificate conditions*265",
	"apiVersion kind metadata:911 spec:272 status:273",
	"lastTransitionTime? lastUpdateTime? message reason status type",
	"apiVersion items*269 kind metadata:909",
	"extra? groups request signerName uid usages username",
	"certificate conditions*270",
	"apiVersion kind metadata:911 spec:276",
	"apiVersion items*274 kind metadata:909",
	"acquireTime? holderIdentity leaseDurationSeconds leaseTransitions preferredHolder renewTime? strategy",
	"apiVersion kind metadata:911 spec:279",
	"apiVersion items*277 kind metadata:909",
	"acquireTime? holderIdentity leaseDurationSeconds leaseTransitions renewTime?",
	"fsType partition readOnly volumeID",
	"nodeAffinity:380 podAffinity:412 podAntiAffinity:414",
	"localhostProfile type",
	"devicePath name",
	"cachingMode diskName diskURI fsType kind readOnly",
	"readOnly secretName secretNamespace shareName",
	"readOnly secretName shareName",
	"apiVersion kind metadata:911 target:398",
	"controllerExpandSecretRef:467 controllerPublishSecretRef:467 driver fsType nodeExpandSecretRef:467 nodePublishSecretRef:467 nodeStageSecretRef:467 readOnly volumeAttributes volumeHandle",
	"driver fsType nodePublishSecretRef:369 readOnly volumeAttributes",
	"add drop",
	"monitors path readOnly secretFile secretRef:467 user",
	"monitors path readOnly secretFile secretRef:369 user",
	"fsType readOnly secretRef:467 volumeID",
	"fsType readOnly secretRef:369 volumeID",
	"timeoutSeconds",
	"labelSelector:907 name optional path signerName",
	"error message status type",
	"apiVersion conditions*297 kind metadata:911",
	"apiVersion items*298 kind metadata:909",
	"apiVersion binaryData data immutable kind metadata:911",
	"name optional",
	"key name optional",
	"apiVersion items*300 kind metadata:909",
	"kubeletConfigKey name namespace resourceVersion uid",
	"items*359 name optional",
	"defaultMode items*359 name optional",
	"args command env*331 envFrom*330 image imagePullPolicy lifecycle:360 livenessProbe:437 name ports*310 readinessProbe:437 resizePolicy*311 resources:454 restartPolicy restartPolicyRules*312 securityContext:469 startupProbe:437 stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices*492 volumeMounts*493 workingDir",
	"containerName requestName resourceName",
	"names sizeBytes",
	"containerPort hostIP hostPort name protocol",
	"resourceName restartPolicy",
	"action exitCodes:313",
	"operator values",
	"running:315 terminated:316 waiting:317",
	"startedAt?",
	"containerID exitCode finishedAt? message reason signal startedAt?",
	"message reason",
	"allocatedResources? allocatedResourcesStatus*455 containerID image imageID lastState:314 name ready resources:454 restartCount started state:314 stopSignal user:319 volumeMounts*494",
	"linux:366",
	"Port",
	"items*322",
	"fieldRef:397 mode path resourceFieldRef:448",
	"defaultMode items*322",
	"medium sizeLimit?",
	"hostname ip nodeName targetRef:398",
	"appProtocol name port protocol",
	"addresses*325 notReadyAddresses*325 ports*326",
	"apiVersion kind metadata:911 subsets*327",
	"apiVersion items*328 kind metadata:909",
	"configMapRef:301 prefix secretRef:463",
	"name value valueFrom:332",
	"configMapKeyRef:302 fieldRef:397 fileKeyRef:341 resourceFieldRef:448 secretKeyRef:464",
	"args command env*331 envFrom*330 image imagePullPolicy lifecycle:360 livenessProbe:437 name ports*310 readinessProbe:437 resizePolicy*311 resources:454 restartPolicy restartPolicyRules*312 securityContext:469 startupProbe:437 stdin stdinOnce targetContainerName terminationMessagePath terminationMessagePolicy tty volumeDevices*492 volumeMounts*493 workingDir",
	"volumeClaimTemplate:405",
	"action apiVersion count eventTime? firstTimestamp? involvedObject:398 kind lastTimestamp? message metadata:911 reason related:398 reportingComponent reportingInstance series:337 source:338 type",
	"apiVersion items*335 kind metadata:909",
	"count lastObservedTime?",
	"component host",
	"command",
	"fsType lun readOnly targetWWNs wwids",
	"key optional path volumeName",
	"driver fsType options readOnly secretRef:467",
	"driver fsType options readOnly secretRef:369",
	"datasetName datasetUUID",
	"fsType partition pdName readOnly",
	"port service",
	"directory repository revision",
	"endpoints endpointsNamespace path readOnly",
	"endpoints path readOnly",
	"host httpHeaders*351 path port? scheme",
	"name value",
	"hostnames ip",
	"ip",
	"path type",
	"chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals readOnly secretRef:467 targetPortal",
	"chapAuthDiscovery chapAuthSession fsType initiatorName iqn iscsiInterface lun portals readOnly secretRef:369 targetPortal",
	"pullPolicy reference",
	"imageRef",
	"key mode path",
	"postStart:361 preStop:361 stopSignal",
	"exec:339 httpGet:350 sleep:479 tcpSocket:483",
	"apiVersion kind metadata:911 spec:365",
	"default? defaultRequest? max? maxLimitRequestRatio? min? type",
	"apiVersion items*362 kind metadata:909",
	"limits*363",
	"gid supplementalGroups uid",
	"hostname ip ipMode ports*434",
	"ingress*367",
	"name",
	"fsType path",
	"status targetVolumeAttributesClassName",
	"path readOnly server",
	"apiVersion kind metadata:911 spec:376 status:377",
	"lastTransitionTime? message reason status type",
	"apiVersion items*373 kind metadata:909",
	"finalizers",
	"conditions*374 phase",
	"apiVersion kind metadata:911 spec:393 status:394",
	"address type",
	"preferredDuringSchedulingIgnoredDuringExecution*436 requiredDuringSchedulingIgnoredDuringExecution:390",
	"containers resourceClaimName resources?",
	"lastHeartbeatTime? lastTransitionTime? message reason status type",
	"configMap:304",
	"active:383 assigned:383 error lastKnownGood:383",
	"kubeletEndpoint:320",
	"supplementalGroupsPolicy",
	"apiVersion items*378 kind metadata:909",
	"features:389 name",
	"recursiveReadOnlyMounts userNamespaces",
	"nodeSelectorTerms*392",
	"key operator values",
	"matchExpressions*391 matchFields*391",
	"configSource:383 externalID podCIDR podCIDRs providerID taints*484 unschedulable",
	"addresses*379 allocatable? capacity? conditions*382 config:384 daemonEndpoints:385 declaredFeatures features:386 images*309 nodeInfo:396 phase runtimeHandlers*388 volumesAttached*283 volumesInUse",
	"capacity",
	"architecture bootID containerRuntimeVersion kernelVersion kubeProxyVersion kubeletVersion machineID operatingSystem osImage swap:395 systemUUID",
	"apiVersion fieldPath",
	"apiVersion fieldPath kind name namespace resourceVersion uid",
	"apiVersion kind metadata:911 spec:408 status:409",
	"apiVersion kind metadata:911 spec:403 status:404",
	"lastProbeTime? lastTransitionTime? message reason status type",
	"apiVersion items*400 kind metadata:909",
	"accessModes dataSource:489 dataSourceRef:490 resources:497 selector:907 storageClassName volumeAttributesClassName volumeMode volumeName",
	"accessModes allocatedResourceStatuses? allocatedResources? capacity? conditions*401 currentVolumeAttributesClassName modifyVolumeStatus:371 phase",
	"metadata:911 spec:403",
	"claimName readOnly",
	"apiVersion items*399 kind metadata:909",
	"accessModes awsElasticBlockStore:280 azureDisk:284 azureFile:285 capacity? cephfs:291 cinder:293 claimRef:398 csi:288 fc:340 flexVolume:342 flocker:344 gcePersistentDisk:345 glusterfs:348 hostPath:354 iscsi:355 local:370 mountOptions nfs:372 nodeAffinity:495 persistentVolumeReclaimPolicy photonPersistentDisk:410 portworxVolume:435 quobyte:439 rbd:440 scaleIO:457 storageClassName storageos:480 volumeAttributesClassName volumeMode vsphereVolume:499",
	"lastPhaseTransitionTime? message phase reason",
	"fsType pdID",
	"apiVersion kind metadata:911 spec:429 status:430",
	"preferredDuringSchedulingIgnoredDuringExecution*500 requiredDuringSchedulingIgnoredDuringExecution*413",
	"labelSelector:907 matchLabelKeys mismatchLabelKeys namespaceSelector:907 namespaces topologyKey",
	"preferredDuringSchedulingIgnoredDuringExecution*500 requiredDuringSchedulingIgnoredDuringExecution*413",
	"certificateChainPath credentialBundlePath keyPath keyType maxExpirationSeconds signerName userAnnotations",
	"lastProbeTime? lastTransitionTime? message observedGeneration reason status type",
	"nameservers options*418 searches",
	"name value",
	"requestMappings*308 resourceClaimName",
	"ip",
	"apiVersion items*411 kind metadata:909",
	"name",
	"conditionType",
	"name resourceClaimName resourceClaimTemplateName",
	"name resourceClaimName",
	"name",
	"podGroupName",
	"appArmorProfile:282 fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxChangePolicy seLinuxOptions:456 seccompProfile:461 supplementalGroups supplementalGroupsPolicy sysctls*482 windowsOptions:501",
	"activeDeadlineSeconds affinity:281 automountServiceAccountToken containers*307 dnsConfig:417 dnsPolicy enableServiceLinks ephemeralContainers*333 hostAliases*352 hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride imagePullSecrets*369 initContainers*307 nodeName nodeSelector os:422 overhead? preemptionPolicy priority priorityClassName readinessGates*423 resourceClaims*424 resources:454 restartPolicy runtimeClassName schedulerName schedulingGates*426 schedulingGroup:427 securityContext:428 serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain terminationGracePeriodSeconds tolerations*485 topologySpreadConstraints*488 volumes*491",
	"allocatedResources? conditions*416 containerStatuses*318 ephemeralContainerStatuses*318 extendedResourceClaimStatus:419 hostIP hostIPs*353 initContainerStatuses*318 message nodeAllocatableResourceClaimStatuses*381 nominatedNodeName observedGeneration phase podIP podIPs*420 qosClass reason resize resourceClaimStatuses*425 resources:454 startTime?",
	"apiVersion kind metadata:911 template:433",
	"apiVersion items*431 kind metadata:909",
	"metadata:911 spec:429",
	"error port protocol",
	"fsType readOnly volumeID",
	"preference:392 weight",
	"exec:339 failureThreshold grpc:346 httpGet:350 initialDelaySeconds periodSeconds successThreshold tcpSocket:483 terminationGracePeriodSeconds timeoutSeconds",
	"defaultMode sources*496",
	"group readOnly registry tenant user volume",
	"fsType image keyring monitors pool readOnly secretRef:467 user",
	"fsType image keyring monitors pool readOnly secretRef:369 user",
	"apiVersion kind metadata:911 spec:445 status:446",
	"lastTransitionTime? message reason status type",
	"apiVersion items*442 kind metadata:909",
	"minReadySeconds replicas selector template:433",
	"availableReplicas conditions*443 fullyLabeledReplicas observedGeneration readyReplicas replicas",
	"name request",
	"containerName divisor? resource",
	"health message resourceID",
	"apiVersion kind metadata:911 spec:452 status:453",
	"apiVersion items*450 kind metadata:909",
	"hard? scopeSelector:459 scopes",
	"hard? used?",
	"claims*447 limits? requests?",
	"name resources*449",
	"level role type user",
	"fsType gateway protectionDomain readOnly secretRef:467 sslEnabled storageMode storagePool system volumeName",
	"fsType gateway protectionDomain readOnly secretRef:369 sslEnabled storageMode storagePool system volumeName",
	"matchExpressions*460",
	"operator scopeName values",
	"localhostProfile type",
	"apiVersion data immutable kind metadata:911 stringData type",
	"name optional",
	"key name optional",
	"apiVersion items*462 kind metadata:909",
	"items*359 name optional",
	"name namespace",
	"defaultMode items*359 optional secretName",
	"allowPrivilegeEscalation appArmorProfile:282 capabilities:290 privileged procMount readOnlyRootFilesystem runAsGroup runAsNonRoot runAsUser seLinuxOptions:456 seccompProfile:461 windowsOptions:501",
	"apiVersion kind metadata:911 spec:476 status:477",
	"apiVersion automountServiceAccountToken imagePullSecrets*369 kind metadata:911 secrets*398",
	"apiVersion items*471 kind metadata:909",
	"audience expirationSeconds path",
	"apiVersion items*470 kind metadata:909",
	"appProtocol name nodePort port protocol targetPort?",
	"allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy healthCheckNodePort internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP loadBalancerSourceRanges ports*475 publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig:478 trafficDistribution type",
	"conditions*903 loadBalancer:368",
	"clientIP:295",
	"seconds",
	"fsType readOnly secretRef:398 volumeName volumeNamespace",
	"fsType readOnly secretRef:369 volumeName volumeNamespace",
	"name value",
	"host port?",
	"effect key timeAdded? value",
	"effect key operator tolerationSeconds value",
	"key values",
	"matchLabelExpressions*486",
	"labelSelector:907 matchLabelKeys maxSkew minDomains nodeAffinityPolicy nodeTaintsPolicy topologyKey whenUnsatisfiable",
	"apiGroup kind name",
	"apiGroup kind name namespace",
	"awsElasticBlockStore:280 azureDisk:284 azureFile:286 cephfs:292 cinder:294 configMap:306 csi:289 downwardAPI:323 emptyDir:324 ephemeral:334 fc:340 flexVolume:343 flocker:344 gcePersistentDisk:345 gitRepo:347 glusterfs:349 hostPath:354 image:357 iscsi:356 name nfs:372 persistentVolumeClaim:406 photonPersistentDisk:410 portworxVolume:435 projected:438 quobyte:439 rbd:441 scaleIO:458 secret:468 storageos:481 vsphereVolume:499",
	"devicePath name",
	"mountPath mountPropagation name readOnly recursiveReadOnly subPath subPathExpr",
	"mountPath name readOnly recursiveReadOnly volumeStatus:498",
	"required:390",
	"clusterTrustBundle:296 configMap:305 downwardAPI:321 podCertificate:415 secret:466 serviceAccountToken:473",
	"limits? requests?",
	"image:358",
	"fsType storagePolicyID storagePolicyName volumePath",
	"podAffinityTerm:413 weight",
	"gmsaCredentialSpec gmsaCredentialSpecName hostProcess runAsUserName",
	"addresses conditions:503 deprecatedTopology hints:504 hostname nodeName targetRef:398 zone",
	"ready serving terminating",
	"forNodes*508 forZones*509",
	"appProtocol name port protocol",
	"addressType apiVersion endpoints*502 kind metadata:911 ports*505",
	"apiVersion items*506 kind metadata:909",
	"name",
	"name",
	"addresses conditions:511 hints:512 hostname nodeName targetRef:398 topology",
	"ready serving terminating",
	"forZones*516",
	"appProtocol name port protocol",
	"addressType apiVersion endpoints*510 kind metadata:911 ports*513",
	"apiVersion items*514 kind metadata:909",
	"name",
	"action apiVersion deprecatedCount deprecatedFirstTimestamp? deprecatedLastTimestamp? deprecatedSource:338 eventTime? kind metadata:911 note reason regarding:398 related:398 reportingController reportingInstance series:519 type",
	"apiVersion items*517 kind metadata:909",
	"count lastObservedTime?",
	"action apiVersion deprecatedCount deprecatedFirstTimestamp? deprecatedLastTimestamp? deprecatedSource:338 eventTime? kind metadata:911 note reason regarding:398 related:398 reportingController reportingInstance series:522 type",
	"apiVersion items*520 kind metadata:909",
	"count lastObservedTime?",
	"name",
	"driver",
	"pathPrefix readOnly",
	"apiVersion kind metadata:911 spec:529 status:530",
	"lastTransitionTime? message reason status type",
	"apiVersion items*526 kind metadata:909",
	"minReadySeconds revisionHistoryLimit selector:907 template:433 templateGeneration updateStrategy:531",
	"collisionCount conditions*527 currentNumberScheduled desiredNumberScheduled numberAvailable numberMisscheduled numberReady numberUnavailable observedGeneration updatedNumberScheduled",
	"rollingUpdate:568 type",
	"apiVersion kind metadata:911 spec:536 status:537",
	"lastTransitionTime? lastUpdateTime? message reason status type",
	"apiVersion items*532 kind metadata:909",
	"apiVersion kind name rollbackTo:567 updatedAnnotations",
	"minReadySeconds paused progressDeadlineSeconds replicas revisionHistoryLimit rollbackTo:567 selector:907 strategy:538 template:433",
	"availableReplicas collisionCount conditions*533 observedGeneration readyReplicas replicas unavailableReplicas updatedReplicas",
	"rollingUpdate:569 type",
	"ranges*543 rule",
	"backend:546 path pathType",
	"paths*540",
	"max min",
	"max min",
	"cidr except",
	"apiVersion kind metadata:911 spec:549 status:550",
	"resource:489 serviceName servicePort?",
	"apiVersion items*545 kind metadata:909",
	"host http:541",
	"backend:546 ingressClassName rules*548 tls*551",
	"loadBalancer:368",
	"hosts secretName",
	"apiVersion kind metadata:911 spec:558",
	"ports*557 to*556",
	"from*556 ports*557",
	"apiVersion items*552 kind metadata:909",
	"ipBlock:544 namespaceSelector:907 podSelector:907",
	"port? protocol",
	"egress*553 ingress*554 podSelector:907 policyTypes",
	"apiVersion kind metadata:911 spec:561",
	"apiVersion items*559 kind metadata:909",
	"allowPrivilegeEscalation allowedCSIDrivers*523 allowedCapabilities allowedFlexVolumes*524 allowedHostPaths*525 allowedProcMountTypes allowedUnsafeSysctls defaultAddCapabilities defaultAllowPrivilegeEscalation forbiddenSysctls fsGroup:539 hostIPC hostNetwork hostPID hostPorts*542 privileged readOnlyRootFilesystem requiredDropCapabilities runAsGroup:570 runAsUser:571 runtimeClass:572 seLinux:573 supplementalGroups:577 volumes",
	"apiVersion kind metadata:911 spec:565 status:566",
	"lastTransitionTime? message reason status type",
	"apiVersion items*562 kind metadata:909",
	"minReadySeconds replicas selector:907 template:433",
	"availableReplicas conditions*563 fullyLabeledReplicas observedGeneration readyReplicas replicas",
	"revision",
	"maxUnavailable?",
	"maxSurge? maxUnavailable?",
	"ranges*543 rule",
	"ranges*543 rule",
	"allowedRuntimeClassNames defaultRuntimeClassName",
	"rule seLinuxOptions:456",
	"apiVersion kind metadata:911 spec:575 status:576",
	"replicas",
	"replicas selector targetSelector",
	"ranges*543 rule",
	"lendablePercent nominalConcurrencyShares",
	"type",
	"apiVersion kind metadata:911 spec:583 status:584",
	"lastTransitionTime? message reason status type",
	"apiVersion items*580 kind metadata:909",
	"distinguisherMethod:579 matchingPrecedence priorityLevelConfiguration:593 rules*589",
	"conditions*581",
	"name",
	"queuing:596 type",
	"borrowingLimitPercent lendablePercent limitResponse:586 nominalConcurrencyShares",
	"nonResourceURLs verbs",
	"nonResourceRules*588 resourceRules*597 subjects*599",
	"apiVersion kind metadata:911 spec:594 status:595",
	"lastTransitionTime? message reason status type",
	"apiVersion items*590 kind metadata:909",
	"name",
	"exempt:578 limited:587 type",
	"conditions*591",
	"handSize queueLengthLimit queues",
	"apiGroups clusterScope namespaces resources verbs",
	"name namespace",
	"group:585 kind serviceAccount:598 user:600",
	"name",
	"type",
	"apiVersion kind metadata:911 spec:605 status:606",
	"lastTransitionTime? message reason status type",
	"apiVersion items*602 kind metadata:909",
	"distinguisherMethod:601 matchingPrecedence priorityLevelConfiguration:615 rules*611",
	"conditions*603",
	"name",
	"queuing:618 type",
	"assuredConcurrencyShares limitResponse:608",
	"nonResourceURLs verbs",
	"nonResourceRules*610 resourceRules*619 subjects*621",
	"apiVersion kind metadata:911 spec:616 status:617",
	"lastTransitionTime? message reason status type",
	"apiVersion items*612 kind metadata:909",
	"name",
	"limited:609 type",
	"conditions*613",
	"handSize queueLengthLimit queues",
	"apiGroups clusterScope namespaces resources verbs",
	"name namespace",
	"group:607 kind serviceAccount:620 user:622",
	"name",
	"type",
	"apiVersion kind metadata:911 spec:627 status:628",
	"lastTransitionTime? message reason status type",
	"apiVersion items*624 kind metadata:909",
	"distinguisherMethod:623 matchingPrecedence priorityLevelConfiguration:637 rules*633",
	"conditions*625",
	"name",
	"queuing:640 type",
	"assuredConcurrencyShares borrowingLimitPercent lendablePercent limitResponse:630",
	"nonResourceURLs verbs",
	"nonResourceRules*632 resourceRules*641 subjects*643",
	"apiVersion kind metadata:911 spec:638 status:639",
	"lastTransitionTime? message reason status type",
	"apiVersion items*634 kind metadata:909",
	"name",
	"limited:631 type",
	"conditions*635",
	"handSize queueLengthLimit queues",
	"apiGroups clusterScope namespaces resources verbs",
	"name namespace",
	"group:629 kind serviceAccount:642 user:644",
	"name",
	"lendablePercent nominalConcurrencyShares",
	"type",
	"apiVersion kind metadata:911 spec:650 status:651",
	"lastTransitionTime? message reason status type",
	"apiVersion items*647 kind metadata:909",
	"distinguisherMethod:646 matchingPrecedence priorityLevelConfiguration:660 rules*656",
	"conditions*648",
	"name",
	"queuing:663 type",
	"borrowingLimitPercent lendablePercent limitResponse:653 nominalConcurrencyShares",
	"nonResourceURLs verbs",
	"nonResourceRules*655 resourceRules*664 subjects*666",
	"apiVersion kind metadata:911 spec:661 status:662",
	"lastTransitionTime? message reason status type",
	"apiVersion items*657 kind metadata:909",
	"name",
	"exempt:645 limited:654 type",
	"conditions*658",
	"handSize queueLengthLimit queues",
	"apiGroups clusterScope namespaces resources verbs",
	"name namespace",
	"group:652 kind serviceAccount:665 user:667",
	"name",
	"backend:675 path pathType",
	"paths*668",
	"apiVersion kind metadata:911 spec:672",
	"apiVersion items*670 kind metadata:909",
	"parentRef:696",
	"cidr except",
	"apiVersion kind metadata:911 spec:686 status:687",
	"resource:489 service:685",
	"apiVersion kind metadata:911 spec:679",
	"apiVersion items*676 kind metadata:909",
	"apiGroup kind name namespace scope",
	"controller parameters:678",
	"apiVersion items*674 kind metadata:909",
	"hostname ip ports*683",
	"ingress*681",
	"error port protocol",
	"host http:669",
	"name port:697",
	"defaultBackend:675 ingressClassName rules*684 tls*688",
	"loadBalancer:682",
	"hosts secretName",
	"apiVersion kind metadata:911 spec:695",
	"ports*694 to*693",
	"from*693 ports*694",
	"apiVersion items*689 kind metadata:909",
	"ipBlock:673 namespaceSelector:907 podSelector:907",
	"endPort port? protocol",
	"egress*690 ingress*691 podSelector:907 policyTypes",
	"group name namespace resource",
	"name number",
	"apiVersion kind metadata:911 spec:700 status:701",
	"apiVersion items*698 kind metadata:909",
	"cidrs",
	"conditions*903",
	"backend:705 path pathType",
	"paths*702",
	"apiVersion kind metadata:911 spec:712 status:713",
	"resource:489 serviceName servicePort?",
	"apiVersion kind metadata:911 spec:709",
	"apiVersion items*706 kind metadata:909",
	"apiGroup kind name namespace scope",
	"controller parameters:708",
	"apiVersion items*704 kind metadata:909",
	"host http:703",
	"backend:705 ingressClassName rules*711 tls*714",
	"loadBalancer:368",
	"hosts secretName",
	"podFixed?",
	"apiVersion handler kind metadata:911 overhead:715 scheduling:718",
	"apiVersion items*716 kind metadata:909",
	"nodeSelector tolerations*485",
	"podFixed?",
	"apiVersion handler kind metadata:911 overhead:719 scheduling:722",
	"apiVersion items*720 kind metadata:909",
	"nodeSelector tolerations*485",
	"apiVersion deleteOptions:904 kind metadata:911",
	"apiVersion kind metadata:911 spec:726 status:727",
	"apiVersion items*724 kind metadata:909",
	"maxUnavailable? minAvailable? selector:907 unhealthyPodEvictionPolicy",
	"conditions*903 currentHealthy desiredHealthy disruptedPods? disruptionsAllowed expectedPods observedGeneration",
	"name",
	"driver",
	"pathPrefix readOnly",
	"apiVersion deleteOptions:904 kind metadata:911",
	"ranges*734 rule",
	"max min",
	"max min",
	"apiVersion kind metadata:911 spec:737 status:738",
	"apiVersion items*735 kind metadata:909",
	"maxUnavailable? minAvailable? selector:907",
	"conditions*903 currentHealthy desiredHealthy disruptedPods? disruptionsAllowed expectedPods observedGeneration",
	"apiVersion kind metadata:911 spec:741",
	"apiVersion items*739 kind metadata:909",
	"allowPrivilegeEscalation allowedCSIDrivers*728 allowedCapabilities allowedFlexVolumes*729 allowedHostPaths*730 allowedProcMountTypes allowedUnsafeSysctls defaultAddCapabilities defaultAllowPrivilegeEscalation forbiddenSysctls fsGroup:732 hostIPC hostNetwork hostPID hostPorts*733 privileged readOnlyRootFilesystem requiredDropCapabilities runAsGroup:742 runAsUser:743 runtimeClass:744 seLinux:745 supplementalGroups:746 volumes",
	"ranges*734 rule",
	"ranges*734 rule",
	"allowedRuntimeClassNames defaultRuntimeClassName",
	"rule seLinuxOptions:456",
	"ranges*734 rule",
	"clusterRoleSelectors*907",
	"aggregationRule:747 apiVersion kind metadata:911 rules*752",
	"apiVersion kind metadata:911 roleRef:757 subjects*758",
	"apiVersion items*749 kind metadata:909",
	"apiVersion items*748 kind metadata:909",
	"apiGroups nonResourceURLs resourceNames resources verbs",
	"apiVersion kind metadata:911 rules*752",
	"apiVersion kind metadata:911 roleRef:757 subjects*758",
	"apiVersion items*754 kind metadata:909",
	"apiVersion items*753 kind metadata:909",
	"apiGroup kind name",
	"apiGroup kind name namespace",
	"clusterRoleSelectors*907",
	"aggregationRule:759 apiVersion kind metadata:911 rules*764",
	"apiVersion kind metadata:911 roleRef:769 subjects*770",
	"apiVersion items*761 kind metadata:909",
	"apiVersion items*760 kind metadata:909",
	"apiGroups nonResourceURLs resourceNames resources verbs",
	"apiVersion kind metadata:911 rules*764",
	"apiVersion kind metadata:911 roleRef:769 subjects*770",
	"apiVersion items*766 kind metadata:909",
	"apiVersion items*765 kind metadata:909",
	"apiGroup kind name",
	"apiGroup kind name namespace",
	"conditions*903 data:915 device driver networkData:799 pool shareID",
	"allocationTimestamp? devices:781 nodeSelector:390",
	"expression",
	"default? validRange:775 validValues?",
	"max? min? step?",
	"requests?",
	"value?",
	"counters%777 name",
	"allNodes allowMultipleAllocations attributes%782 bindingConditions bindingFailureConditions bindsToNode capacity%783 consumesCounters*791 name nodeAllocatableResourceMappings%800 nodeName nodeSelector:390 taints*796",
	"opaque:801 requests source",
	"config*780 results*793",
	"bool bools int ints string strings version versions",
	"requestPolicy:774 value?",
	"config*785 constraints*790 requests*792",
	"opaque:801 requests",
	"apiVersion kind metadata:911 spec:789",
	"opaque:801",
	"apiVersion items*786 kind metadata:909",
	"config*787 extendedResourceName selectors*794",
	"distinctAttribute matchAttribute requests",
	"counterSet counters%777",
	"exactly:798 firstAvailable*795 name",
	"adminAccess bindingConditions bindingFailureConditions consumedCapacity? device driver pool request shareID tolerations*797",
	"cel:773",
	"allocationMode capacity:776 count deviceClassName name selectors*794 tolerations*797",
	"effect key timeAdded? value",
	"effect key operator tolerationSeconds value",
	"adminAccess allocationMode capacity:776 count deviceClassName selectors*794 tolerations*797",
	"hardwareAddress interfaceName ips",
	"allocationMultiplier? capacityKey",
	"driver parameters:915",
	"apiVersion kind metadata:911 spec:805 status:806",
	"apiGroup name resource uid",
	"apiVersion items*802 kind metadata:909",
	"devices:784",
	"allocation:772 devices*771 reservedFor*803",
	"apiVersion kind metadata:911 spec:809",
	"apiVersion items*807 kind metadata:909",
	"metadata:911 spec:805",
	"generation name resourceSliceCount",
	"apiVersion kind metadata:911 spec:813",
	"apiVersion items*811 kind metadata:909",
	"allNodes devices*779 driver nodeName nodeSelector:390 perDeviceNodeSelection pool:810 sharedCounters*778",
	"apiVersion description globalDefault kind metadata:911 preemptionPolicy value",
	"apiVersion items*814 kind metadata:909",
	"apiVersion description globalDefault kind metadata:911 preemptionPolicy value",
	"apiVersion items*816 kind metadata:909",
	"apiVersion kind metadata:911 spec:820",
	"apiVersion items*818 kind metadata:909",
	"attachRequired fsGroupPolicy nodeAllocatableUpdatePeriodSeconds podInfoOnMount preventPodSchedulingIfMissing requiresRepublish seLinuxMount serviceAccountTokenInSecrets storageCapacity tokenRequests*829 volumeLifecycleModes",
	"apiVersion kind metadata:911 spec:824",
	"allocatable:838 name nodeID topologyKeys",
	"apiVersion items*821 kind metadata:909",
	"drivers*822",
	"apiVersion capacity? kind maximumVolumeSize? metadata:911 nodeTopology:907 storageClassName",
	"apiVersion items*825 kind metadata:909",
	"allowVolumeExpansion allowedTopologies*487 apiVersion kind metadata:911 mountOptions parameters provisioner reclaimPolicy volumeBindingMode",
	"apiVersion items*827 kind metadata:909",
	"audience expirationSeconds",
	"apiVersion kind metadata:911 spec:833 status:834",
	"apiVersion items*830 kind metadata:909",
	"inlineVolumeSpec:408 persistentVolumeName",
	"attacher nodeName source:832",
	"attachError:837 attached attachmentMetadata detachError:837",
	"apiVersion driverName kind metadata:911 parameters",
	"apiVersion items*835 kind metadata:909",
	"errorCode message time?",
	"count",
	"apiVersion kind metadata:911 spec:841",
	"apiVersion items*839 kind metadata:909",
	"attachRequired fsGroupPolicy podInfoOnMount requiresRepublish storageCapacity tokenRequests*850 volumeLifecycleModes",
	"apiVersion kind metadata:911 spec:845",
	"allocatable:857 name nodeID topologyKeys",
	"apiVersion items*842 kind metadata:909",
	"drivers*843",
	"apiVersion capacity? kind maximumVolumeSize? metadata:911 nodeTopology:907 storageClassName",
	"apiVersion items*846 kind metadata:909",
	"allowVolumeExpansion allowedTopologies*487 apiVersion kind metadata:911 mountOptions parameters provisioner reclaimPolicy volumeBindingMode",
	"apiVersion items*848 kind metadata:909",
	"audience expirationSeconds",
	"apiVersion kind metadata:911 spec:854 status:855",
	"apiVersion items*851 kind metadata:909",
	"inlineVolumeSpec:408 persistentVolumeName",
	"attacher nodeName source:853",
	"attachError:856 attached attachmentMetadata detachError:856",
	"message time?",
	"count",
	"description format jsonPath name priority type",
	"strategy webhook:881",
	"apiVersion kind metadata:911 spec:864 status:865",
	"lastTransitionTime? message observedGeneration reason status type",
	"apiVersion items*860 kind metadata:909",
	"categories kind listKind plural shortNames singular",
	"conversion:859 group names:863 preserveUnknownFields scope versions*866",
	"acceptedNames:863 conditions*861 observedGeneration storedVersions",
	"additionalPrinterColumns*858 deprecated deprecationWarning name schema:870 selectableFields*877 served storage subresources:869",
	"labelSelectorPath specReplicasPath statusReplicasPath",
	"",
	"scale:867 status:868",
	"openAPIV3Schema:873",
	"description url",
	"",
	"$ref $schema additionalItems:875 additionalProperties:875 allOf? anyOf? default:872 definitions? dependencies%876 description enum*872 example:872 exclusiveMaximum exclusiveMinimum externalDocs:871 format id items:874 maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not? nullable oneOf? pattern patternProperties? properties? required title type uniqueItems x-kubernetes-embedded-resource x-kubernetes-int-or-string x-kubernetes-list-map-keys x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-preserve-unknown-fields x-kubernetes-validations*879",
	"",
	"",
	"",
	"jsonPath",
	"name namespace path port",
	"fieldPath message messageExpression optionalOldSelf reason rule",
	"caBundle service:878 url",
	"clientConfig:880 conversionReviewVersions",
	"JSONPath description format name priority type",
	"conversionReviewVersions strategy webhookClientConfig:902",
	"apiVersion kind metadata:911 spec:888 status:889",
	"lastTransitionTime? message reason status type",
	"apiVersion items*884 kind metadata:909",
	"categories kind listKind plural shortNames singular",
	"additionalPrinterColumns*882 conversion:883 group names:887 preserveUnknownFields scope subresources:893 validation:894 version versions*890",
	"acceptedNames:887 conditions*885 storedVersions",
	"additionalPrinterColumns*882 deprecated deprecationWarning name schema:894 served storage subresources:893",
	"labelSelectorPath specReplicasPath statusReplicasPath",
	"",
	"scale:891 status:892",
	"openAPIV3Schema:897",
	"description url",
	"",
	"$ref $schema additionalItems:899 additionalProperties:899 allOf? anyOf? default:896 definitions? dependencies%900 description enum*896 example:896 exclusiveMaximum exclusiveMinimum externalDocs:895 format id items:898 maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf not? nullable oneOf? pattern patternProperties? properties? required title type uniqueItems x-kubernetes-embedded-resource x-kubernetes-int-or-string x-kubernetes-list-map-keys x-kubernetes-list-type x-kubernetes-map-type x-kubernetes-preserve-unknown-fields",
	"",
	"",
	"",
	"name namespace path port",
	"caBundle service:901 url",
	"lastTransitionTime? message observedGeneration reason status type",
	"apiVersion dryRun gracePeriodSeconds ignoreStoreReadErrorWithClusterBreakingPotential kind orphanDependents preconditions:913 propagationPolicy",
	"key operator values",
	"",
	"matchExpressions*908 matchLabels",
	"key operator values",
	"continue remainingItemCount resourceVersion selfLink shardInfo:914",
	"apiVersion fieldsType fieldsV1:906 manager operation subresource time?",
	"annotations creationTimestamp? deletionGracePeriodSeconds deletionTimestamp? finalizers generateName generation labels managedFields*910 name namespace ownerReferences*912 resourceVersion selfLink uid",
	"apiVersion blockOwnerDeletion controller kind name uid",
	"resourceVersion uid",
	"selector",
	"",
	"apiVersion kind metadata:911 spec:919 status:920",
	"lastTransitionTime? message reason status type",
	"apiVersion items*916 kind metadata:909",
	"caBundle group groupPriorityMinimum insecureSkipTLSVerify service:921 version versionPriority",
	"conditions*917",
	"name namespace port",
	"apiVersion kind metadata:911 spec:925 status:926",
	"lastTransitionTime? message reason status type",
	"apiVersion items*922 kind metadata:909",
	"caBundle group groupPriorityMinimum insecureSkipTLSVerify service:927 version versionPriority",
	"conditions*923",
	"name namespace port"
];
//#endregion
//#region src/analysis/schema/unknown-fields.ts
function* unknownFields(object) {
	const type = objects[`${object.field("apiVersion").text}/${object.field("kind").text}`];
	if (type !== void 0) yield* within(object, type);
}
function* within(value, type) {
	const known = fieldsOf(type);
	if (known.size === 0) return;
	for (const [name, field] of value.entries) {
		const reference = known.get(name);
		if (reference === void 0) yield {
			field,
			name,
			meant: similar(name, [...known.keys()])
		};
		else yield* below(field, reference);
	}
}
function below(field, { form, type }) {
	switch (form) {
		case ":": return within(field, type);
		case "*": return field.items.flatMap((item) => [...within(item, type)]);
		case "%": return field.entries.flatMap(([, entry]) => [...within(entry, type)]);
		case "": return [];
	}
}
const parsed = new Map();
function fieldsOf(type) {
	const known = parsed.get(type);
	if (known !== void 0) return known;
	const entries = (types[type] ?? "").split(" ").filter((written) => written !== "");
	const fields = new Map(entries.map(readReference));
	parsed.set(type, fields);
	return fields;
}
function readReference(written) {
	const [, name = "", form = "", type = ""] = /^([^:*%?]+)([:*%]?)(\d*)\??$/.exec(written) ?? [];
	return [name, {
		form: form === ":" || form === "*" || form === "%" ? form : "",
		type: Number(type)
	}];
}
function similar(name, known) {
	const nearest = (0, import_fastest_levenshtein.closest)(name, known);
	return (0, import_fastest_levenshtein.distance)(name.toLowerCase(), nearest.toLowerCase()) * 3 <= nearest.length ? nearest : void 0;
}
//#endregion
//#region src/rules/code/manifest/unknown-field.ts
var unknown_field_default = objectRule(["*"], {
	summary: "A field does not exist in the API of its object",
	severity: "medium",
	why: "The API server drops it, by default with no more than a warning: a protection that is misspelt protects nothing.",
	fix: "Write the field as the API names it, and where the API has it.",
	references: ["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"],
	equivalents: [],
	*check(object) {
		for (const { field, name, meant } of unknownFields(object.root)) {
			const hint = meant === void 0 ? "" : `, did you mean "${meant}"?`;
			const edit = meant === void 0 ? {} : { edit: field.rename(meant) };
			yield {
				...field.violation(`"${name}" is no field of the API${hint}`),
				...edit
			};
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAcountToken: false #!\n  containers:\n    - name: app\n      securityContext:\n        runAsRoot: false #!\n", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n      readOnlyRootFilesystem: true #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nmetadata:\n  labels: { any: thing }\n  annotations: { any/thing: else }\nspec:\n  nodeSelector: { any: thing }\n  containers:\n    - name: app\n      resources: { limits: { example.com/any: 1 } }\n", "apiVersion: example.com/v1\nkind: Pod\nspec:\n  any: thing\n"]
	}
});
//#endregion
//#region src/rules/code/manifest/unsorted-keys.ts
var unsorted_keys_default = objectRule(["*"], {
	summary: "The keys of an object are not in alphabetical order",
	severity: "info",
	why: "Mere opinion: sorted keys keep differences between manifests small.",
	fix: "Sort the keys at the top of the object.",
	references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/"],
	equivalents: ["kube-linter:sorted-keys"],
	*check(object) {
		const keys = object.root.entries;
		const [name, field] = keys[keys.findIndex(([key], index) => byText(keys[index - 1]?.[0] ?? "", key) > 0)] ?? [];
		if (field !== void 0) yield field.violation(`"${name}" stands after a key that follows it in the alphabet`);
	},
	examples: {
		bad: ["kind: ConfigMap\napiVersion: v1 #!\ndata: {}\n"],
		good: ["apiVersion: v1\ndata: {}\nkind: ConfigMap\n"]
	}
});
//#endregion
//#region src/rules/code/secrets/debug-mode.ts
var debug_mode_default = containerRule({
	summary: "A container runs Flask in debug mode",
	severity: "medium",
	why: "In debug mode an error page shows code and settings, and its console runs the commands of whoever gets at it.",
	fix: "Remove `FLASK_ENV=development` and `FLASK_DEBUG=1`.",
	references: ["https://flask.palletsprojects.com/en/stable/debugging/"],
	equivalents: ["semgrep:flask-debugging-enabled"],
	*check(container) {
		for (const variable of container.field("env").items) {
			const value = variable.field("value");
			const name = variable.field("name");
			if (name.is("FLASK_ENV") && value.is("development") || name.is("FLASK_DEBUG") && value.text !== void 0 && !off.test(value.text)) yield value.violation(`Container "${container.name}" runs Flask in debug mode`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - name: FLASK_ENV\n          value: development #!\n        - name: FLASK_DEBUG\n          value: \"1\" #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: FLASK_ENV, value: production }\n        - { name: FLASK_DEBUG, value: \"0\" }\n        - { name: FLASK_DEBUG, value: \"${DEBUG}\" }\n"]
	}
});
const off = /^(?:|0|false|no)$/i;
//#endregion
//#region src/rules/code/secrets/personal-data-in-config-map.ts
var personal_data_in_config_map_default = objectRule(["ConfigMap"], {
	summary: "A ConfigMap names a user, a mail address or a telephone number",
	severity: "info",
	confidence: "low",
	why: "Half of a login, or data about a person, that everyone who can read the repository or ConfigMaps sees.",
	fix: "Keep it with the password in a vault or a Secret that is not in the repository.",
	references: ["https://kubernetes.io/docs/concepts/configuration/configmap/#motivation"],
	equivalents: ["trivy:KSV-01010"],
	*check(map) {
		for (const [key, field] of map.field("data").entries) {
			const text = field.text ?? "";
			if (personal.test(key) || setting$1.test(text) || address.test(text)) yield field.violation(`"${key}" of the ConfigMap may be personal`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ConfigMap\ndata:\n  username: shop #!\n  app.properties: | #!\n    host=db\n    email = admin\n  contact: admin@shop.example #!\n"],
		good: ["apiVersion: v1\nkind: ConfigMap\ndata:\n  colour: blue\n  app.properties: host=db\n  contact: ${CONTACT}\n"]
	}
});
const personal = /user_?name|email|phone/i;
const setting$1 = /(?:user_?name|email|phone)["']?\s*[=:]/i;
const address = /[\w.-]{1,64}@(?:[A-Za-z\d-]{1,63}\.)+[A-Za-z]{2,}/;
//#endregion
//#region src/analysis/secret.ts
const secretWord = /(?:^|[_.-])(?:api_?key|auth|credentials?|key|passphrase|passw(?:or)?d|psw|pwd|pword|secret|token)(?:$|[_.-])/i;
const harmlessWord = /(?:^|[_.-])(?:public|file|path|dir|version|name|id|url|type|length|ttl|expiry|method|role|user|enabled|mode|provider)(?:$|[_.-])/i;
function isSecretName(name) {
	return secretWord.test(name) && !harmlessWord.test(name);
}
function isPlaceholder(value) {
	return /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|file:)/.test(value) || /^(?:|true|false|yes|no|none|null|\d{1,3})$/i.test(value);
}
//#endregion
//#region src/analysis/stated-secret.ts
const secretEnd = /(?:passw(?:or)?d|passphrase|passwrd|pswrd|pword|secret|token|bearer|jwt|credentials?|(?:^|_)(?:pass|pwd)|(?:api|access|account|auth|client|encryption|master|private|secret|signing|storage)_?key|access_?key_?id|azure_.+key)\d*$/;
const secretStart = /(?:^|_)(?:password|passwd|secret|token)(?:_|$)/;
const about = /(?:^|_)(?:algorithm|allowed|arn|audience|backend|class|count|dir|enabled|endpoint|engine|expiration|expiry|file|format|header|host|id|issuer|length|lifetime|limit|manager|max|method|min|mode|mount|name|namespace|path|policy|port|prefix|provider|public|ref|refresh|required|reset|role|rotation|size|store|ttl|type|uri|url|user|username|validation|version)(?:_|$)/;
function isSecretSetting(name) {
	const words = wordsOf(name);
	return secretEnd.test(words) ? !/(?:^|_)public_/.test(words) : secretStart.test(words) && !about.test(words);
}
const secretValue = /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:AKIA|ASIA)[A-Z\d]{16}\b|\beyJhbGciO[\w-]{1,500}\.|\bgh[pousr]_[A-Za-z\d]{36}\b|\bglpat-[\w-]{20}\b|\bxox[abprs]-[\w-]{10,}|\bsk_live_\w{16,}|:\/\/[^\s/:@]+:[^\s/@${<*]+@/;
function isSecretValue(value) {
	return secretValue.test(value);
}
function isLiteral(value) {
	const bare = value.trim().replace(/^(["'])(.*)\1$/s, "$2");
	return !isPlaceholder(bare) && !/\$\{|\$\(|\{\{|^\$|^<.*>$|^ENC\[|^\*+$|^x+$|^vault:|^ref\+/i.test(bare);
}
const setting = /^\s*(?:export\s+|-\s+)?["']?([A-Za-z][\w.-]*)["']?\s*[=:]\s*("[^"\s]*"|'[^'\s]*'|[^\s"'#]+?)[,;]?\s*$/;
const typeName = /^["']?(?:string|str|integer|int|number|boolean|bool|bytes|object|optional|required|password|secret|token)["']?$/i;
function secretsIn(text) {
	const names = text.split("\n").flatMap((line) => {
		const [, name, value] = setting.exec(line) ?? [];
		if (name === void 0 || value === void 0 || !isSecretSetting(name)) return [];
		return isLiteral(value) && !typeName.test(value) && !/[()[\]{}|]/.test(value) ? [name] : [];
	});
	return [...new Set(names)];
}
function isOpenValue(key) {
	return /(?:^|_)(?:address|crt|database|email|endpoint|host|port|pub|region|type|url|user(?:name)?(?:_in)?|\w*name)$/.test(wordsOf(key));
}
function wordsOf(name) {
	return name.slice(-253).replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z\d]+/g, "_").toLowerCase();
}
//#endregion
//#region src/rules/code/secrets/secret-in-config-map.ts
var secret_in_config_map_default = objectRule(["ConfigMap"], {
	summary: "A ConfigMap holds a secret",
	severity: "high",
	confidence: "medium",
	why: "Everyone who can read the repository knows it, and in the cluster ConfigMaps are open to many more than Secrets are.",
	fix: "Rotate the secret, and keep it in a vault or a Secret that is not in the repository.",
	references: ["https://kubernetes.io/docs/concepts/configuration/configmap/#motivation"],
	equivalents: [
		"trivy:KSV-0109",
		"polaris:sensitiveConfigmapContent",
		"kubescape:C-0012"
	],
	*check(map) {
		for (const [key, field] of map.field("data").entries) {
			const text = field.node?.kind === "scalar" ? field.node.text : "";
			const names = isSecretSetting(key) && isLiteral(text) && !text.trim().includes("\n") ? [key] : secretsIn(text);
			if (names.length > 0) yield field.violation(`The ConfigMap states ${names.slice(0, 3).join(", ")}`);
			else if (isSecretValue(text)) yield field.violation(`"${key}" of the ConfigMap is or contains a secret`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: ConfigMap\ndata:\n  dbPassword: hunter2 #!\n  env: REDIS_TOKEN=9b2f61d4 #!\n  app.yaml: | #!\n    host: ${HOST}\n    database:\n      password: \"hunter2\"\n  id_rsa: | #!\n    -----BEGIN OPENSSH PRIVATE KEY-----\n    b3BlbnNzaC1rZXk\n"],
		good: ["apiVersion: v1\nkind: ConfigMap\ndata:\n  password: ${PASSWORD}\n  password.file: /run/secrets/password\n  max_tokens: \"4096\"\n  run.sh: |\n    export PGPASSWORD=\"$(cat /run/secrets/password)\"\n    TOKEN=$1\n    secret: \"\"\n  app.py: |\n    token = read_token()\n    def login(user, password: str):\n"]
	}
});
//#endregion
//#region src/rules/code/secrets/secret-in-env.ts
var secret_in_env_default = containerRule({
	summary: "A secret is written into the environment of a container",
	severity: "high",
	confidence: "medium",
	why: "Everyone who can read the repository or the workload knows it, and it stays in the history after it is removed.",
	fix: "Rotate the secret, keep it in a vault or a Secret that is not in the repository, and mount that as a file.",
	references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
	equivalents: [
		"kube-linter:env-var-secret",
		"polaris:sensitiveContainerEnvVar",
		"kubescape:C-0012",
		"kubescape:C-0259"
	],
	*check(container) {
		for (const variable of container.field("env").items) {
			const name = variable.field("name").text;
			const value = variable.field("value");
			const text = value.text ?? value.number?.toString();
			if (name === void 0 || text === void 0 || !isLiteral(text)) continue;
			if (isSecretSetting(name) || isSecretValue(text)) yield value.violation(`${name} of container "${container.name}" is a secret in the repository`);
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      env:\n        - { name: PGPASSWORD, value: hunter2 } #!\n  containers:\n    - name: app\n      env:\n        - name: API_KEY\n          value: 9b2f61d4 #!\n        - name: DATABASE_URL\n          value: postgres://shop:hunter2@db/shop #!\n"],
		good: ["apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: PASSWORD, value: \"${PASSWORD}\" }\n        - { name: PASSWORD_FILE, value: /run/secrets/password }\n        - { name: TOKEN_URL, value: https://login.example/token }\n        - { name: API_KEY, value: $(KEY) }\n        - { name: MAX_TOKENS, value: \"4096\" }\n        - name: TOKEN\n          valueFrom:\n            secretKeyRef: { name: shop, key: token }\n"]
	}
});
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
//#region src/rules/code/secrets/secret-in-manifest.ts
var secret_in_manifest_default = objectRule(["Secret"], {
	summary: "The values of a Secret are in the repository",
	severity: "high",
	confidence: "medium",
	why: "base64 hides nothing: everyone who can read the repository knows them, and they stay in the history after they are removed. Certificates are public, and names of users or hosts count as low.",
	fix: "Rotate the secret; commit it only encrypted (SOPS, SealedSecret), or have it fetched from a vault (ExternalSecret).",
	references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
	equivalents: ["semgrep:secrets-in-config-file", "kics:passwords_and_secrets_in_infrastructure_code"],
	*check(secret) {
		if (secret.group !== "" || !secret.field("sops").isAbsent) return;
		for (const list of ["data", "stringData"]) for (const [key, field] of secret.field(list).entries) {
			const value = list === "data" ? decoded(field) : valueOf(field);
			if (value === void 0 || !isLiteral(value) || certificate.test(value)) continue;
			const isOpen = isOpenValue(key) && !isSecretValue(value);
			yield field.violation(`"${key}" of the Secret is in the repository`, isOpen ? "low" : "high");
		}
	},
	examples: {
		bad: ["apiVersion: v1\nkind: Secret\ndata:\n  password: aHVudGVyMg== #!\n  username: c2hvcA== #!\nstringData:\n  config.yaml: | #!\n    password: hunter2\n"],
		good: [
			"apiVersion: v1\nkind: Secret\ntype: kubernetes.io/tls\ndata:\n  ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t\n  tls.key: ${KEY}\n  password: \"\"\nstringData:\n  token: <fill in>\n",
			"apiVersion: v1\nkind: Secret\ndata:\n  password: ENC[AES256_GCM,data:9b2f61d4]\nsops:\n  version: 3.9.0\n",
			"apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK\n"
		]
	}
});
const certificate = /^\s*-----BEGIN (?:TRUSTED )?CERTIFICATE-----(?!.*PRIVATE KEY)/s;
function valueOf(field) {
	return field.text ?? field.number?.toString();
}
function decoded(field) {
	const value = valueOf(field);
	if (value === void 0 || !isLiteral(value)) return void 0;
	try {
		return atob(value);
	} catch {
		return value;
	}
}
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
	placed("cloud", "control-plane", "public-api-server", public_api_server_default),
	placed("cloud", "identity", "network-plugin-with-node-role", network_plugin_with_node_role_default),
	placed("cloud", "services", "load-balancer-without-certificate", load_balancer_without_certificate_default),
	placed("cluster", "admission", "admission-fails-open", admission_fails_open_default),
	placed("cluster", "admission", "admission-webhook", admission_webhook_default),
	placed("cluster", "admission", "broad-policy-exception", broad_policy_exception_default),
	placed("cluster", "admission", "open-repository-prefix", open_repository_prefix_default),
	placed("cluster", "admission", "unenforced-policy", unenforced_policy_default),
	placed("cluster", "components", "dashboard-deployed", dashboard_deployed_default),
	placed("cluster", "components", "retired-ingress-nginx", retired_ingress_nginx_default),
	placed("cluster", "components", "tiller-deployed", tiller_deployed_default),
	placed("cluster", "components", "tiller-reachable", tiller_reachable_default),
	placed("cluster", "components", "tiller-service", tiller_service_default),
	placed("cluster", "components", "vm-without-instance-type", vm_without_instance_type_default),
	placed("cluster", "components", "vulnerable-component", vulnerable_component_default),
	placed("cluster", "delivery", "ambiguous-argo-application", ambiguous_argo_application_default),
	placed("cluster", "delivery", "argo-project-cluster-objects", argo_project_cluster_objects_default),
	placed("cluster", "delivery", "argo-set-outside-its-project", argo_set_outside_its_project_default),
	placed("cluster", "delivery", "default-argo-project", default_argo_project_default),
	placed("cluster", "delivery", "jenkins-pipeline-build", jenkins_pipeline_build_default),
	placed("cluster", "delivery", "tekton-step-privileges", tekton_step_privileges_default),
	placed("cluster", "delivery", "tekton-without-bundle", tekton_without_bundle_default),
	placed("cluster", "delivery", "unbounded-argo-project", unbounded_argo_project_default),
	placed("cluster", "delivery", "unencrypted-source", unencrypted_source_default),
	placed("cluster", "exposure", "default-backend", default_backend_default),
	placed("cluster", "exposure", "external-ip-service", external_ip_service_default),
	placed("cluster", "exposure", "gateway-without-tls", gateway_without_tls_default),
	placed("cluster", "exposure", "ingress-allows-http", ingress_allows_http_default),
	placed("cluster", "exposure", "ingress-host-outside-tls", ingress_host_outside_tls_default),
	placed("cluster", "exposure", "ingress-redirect-off", ingress_redirect_off_default),
	placed("cluster", "exposure", "ingress-without-tls", ingress_without_tls_default),
	placed("cluster", "exposure", "load-balancer-service", load_balancer_service_default),
	placed("cluster", "exposure", "localhost-service", localhost_service_default),
	placed("cluster", "exposure", "nginx-alias-snippet", nginx_alias_snippet_default),
	placed("cluster", "exposure", "nginx-injection", nginx_injection_default),
	placed("cluster", "exposure", "nginx-lua-snippet", nginx_lua_snippet_default),
	placed("cluster", "exposure", "nginx-snippet", nginx_snippet_default),
	placed("cluster", "exposure", "nginx-snippets-allowed", nginx_snippets_allowed_default),
	placed("cluster", "exposure", "nginx-unsafe-path", nginx_unsafe_path_default),
	placed("cluster", "exposure", "node-port-service", node_port_service_default),
	placed("cluster", "exposure", "open-allow-list", open_allow_list_default),
	placed("cluster", "exposure", "open-load-balancer", open_load_balancer_default),
	placed("cluster", "exposure", "skipped-tls-verification", skipped_tls_verification_default),
	placed("cluster", "exposure", "wildcard-ingress-host", wildcard_ingress_host_default),
	placed("cluster", "identities", "account-secrets-listed", account_secrets_listed_default),
	placed("cluster", "identities", "account-token-automount", account_token_automount_default),
	placed("cluster", "identities", "all-service-accounts-binding", all_service_accounts_binding_default),
	placed("cluster", "identities", "anonymous-binding", anonymous_binding_default),
	placed("cluster", "identities", "authenticated-binding", authenticated_binding_default),
	placed("cluster", "identities", "cluster-admin-binding", cluster_admin_binding_default),
	placed("cluster", "identities", "cluster-wide-admin", cluster_wide_admin_default),
	placed("cluster", "identities", "default-account-binding", default_account_binding_default),
	placed("cluster", "identities", "default-account-token", default_account_token_default),
	placed("cluster", "identities", "long-lived-token", long_lived_token_default),
	placed("cluster", "identities", "masters-binding", masters_binding_default),
	placed("cluster", "identities", "self-provisioner-binding", self_provisioner_binding_default),
	placed("cluster", "legacy", "psp-added-capabilities", psp_added_capabilities_default),
	placed("cluster", "legacy", "psp-host-ipc", psp_host_ipc_default),
	placed("cluster", "legacy", "psp-host-network", psp_host_network_default),
	placed("cluster", "legacy", "psp-host-pid", psp_host_pid_default),
	placed("cluster", "legacy", "psp-net-raw", psp_net_raw_default),
	placed("cluster", "legacy", "psp-privilege-escalation", psp_privilege_escalation_default),
	placed("cluster", "legacy", "psp-privileged", psp_privileged_default),
	placed("cluster", "legacy", "psp-required-drop", psp_required_drop_default),
	placed("cluster", "legacy", "psp-root-group", psp_root_group_default),
	placed("cluster", "legacy", "psp-root", psp_root_default),
	placed("cluster", "legacy", "psp-seccomp", psp_seccomp_default),
	placed("cluster", "legacy", "scc-anyuid", scc_anyuid_default),
	placed("cluster", "legacy", "scc-privileged-use", scc_privileged_use_default),
	placed("cluster", "legacy", "scc-privileged", scc_privileged_default),
	placed("cluster", "manifest", "duplicate-key", duplicate_key_default),
	placed("cluster", "mesh", "default-tls-options", default_tls_options_default),
	placed("cluster", "mesh", "destination-without-tls", destination_without_tls_default),
	placed("cluster", "mesh", "mesh-injection-disabled", mesh_injection_disabled_default),
	placed("cluster", "mesh", "mesh-port-skipping", mesh_port_skipping_default),
	placed("cluster", "mesh", "namespace-outside-mesh", namespace_outside_mesh_default),
	placed("cluster", "mesh", "old-mesh-tls", old_mesh_tls_default),
	placed("cluster", "mesh", "permissive-mtls", permissive_mtls_default),
	placed("cluster", "mesh", "wildcard-virtual-service", wildcard_virtual_service_default),
	placed("cluster", "namespaces", "default-namespace", default_namespace_default),
	placed("cluster", "namespaces", "incomplete-limit-range", incomplete_limit_range_default),
	placed("cluster", "namespaces", "incomplete-resource-quota", incomplete_resource_quota_default),
	placed("cluster", "namespaces", "invalid-pod-security-label", invalid_pod_security_label_default),
	placed("cluster", "namespaces", "misspelt-pod-security-label", misspelt_pod_security_label_default),
	placed("cluster", "namespaces", "namespace-below-restricted", namespace_below_restricted_default),
	placed("cluster", "namespaces", "namespace-not-set", namespace_not_set_default),
	placed("cluster", "namespaces", "namespace-without-pod-security", namespace_without_pod_security_default),
	placed("cluster", "namespaces", "outdated-pod-security-version", outdated_pod_security_version_default),
	placed("cluster", "namespaces", "privileged-namespace", privileged_namespace_default),
	placed("cluster", "namespaces", "system-namespace", system_namespace_default),
	placed("cluster", "network", "ignored-network-rules", ignored_network_rules_default),
	placed("cluster", "network", "namespace-wide-network-policy", namespace_wide_network_policy_default),
	placed("cluster", "network", "open-network-policy", open_network_policy_default),
	placed("cluster", "network", "sandbox-with-open-egress", sandbox_with_open_egress_default),
	placed("cluster", "network", "unscoped-network-policy", unscoped_network_policy_default),
	placed("cluster", "permissions", "api-service-change", api_service_change_default),
	placed("cluster", "permissions", "aws-auth-change", aws_auth_change_default),
	placed("cluster", "permissions", "binding-change", binding_change_default),
	placed("cluster", "permissions", "certificate-approval", certificate_approval_default),
	placed("cluster", "permissions", "config-map-change", config_map_change_default),
	placed("cluster", "permissions", "endpoints-in-edit-role", endpoints_in_edit_role_default),
	placed("cluster", "permissions", "evidence-deletion", evidence_deletion_default),
	placed("cluster", "permissions", "impersonation", impersonation_default),
	placed("cluster", "permissions", "namespace-change", namespace_change_default),
	placed("cluster", "permissions", "network-change", network_change_default),
	placed("cluster", "permissions", "node-proxy", node_proxy_default),
	placed("cluster", "permissions", "persistent-volume-creation", persistent_volume_creation_default),
	placed("cluster", "permissions", "pod-exec", pod_exec_default),
	placed("cluster", "permissions", "port-forward", port_forward_default),
	placed("cluster", "permissions", "role-escalation", role_escalation_default),
	placed("cluster", "permissions", "secret-reading", secret_reading_default),
	placed("cluster", "permissions", "secret-writing", secret_writing_default),
	placed("cluster", "permissions", "sensitive-wildcard-verb", sensitive_wildcard_verb_default),
	placed("cluster", "permissions", "service-status-change", service_status_change_default),
	placed("cluster", "permissions", "token-creation", token_creation_default),
	placed("cluster", "permissions", "unlimited-aggregation", unlimited_aggregation_default),
	placed("cluster", "permissions", "unrestricted-binding", unrestricted_binding_default),
	placed("cluster", "permissions", "webhook-change", webhook_change_default),
	placed("cluster", "permissions", "widened-view-role", widened_view_role_default),
	placed("cluster", "permissions", "wildcard-group", wildcard_group_default),
	placed("cluster", "permissions", "wildcard-permission", wildcard_permission_default),
	placed("cluster", "permissions", "wildcard-resource", wildcard_resource_default),
	placed("cluster", "permissions", "wildcard-verb", wildcard_verb_default),
	placed("cluster", "permissions", "workload-creation", workload_creation_default),
	placed("cluster", "permissions", "workload-deletion", workload_deletion_default),
	placed("cluster", "references", "dangling-ingress", dangling_ingress_default),
	placed("cluster", "references", "dangling-mesh-policy", dangling_mesh_policy_default),
	placed("cluster", "references", "dangling-network-peer", dangling_network_peer_default),
	placed("cluster", "references", "dangling-network-policy", dangling_network_policy_default),
	placed("cluster", "references", "dangling-route", dangling_route_default),
	placed("cluster", "references", "dangling-service-monitor", dangling_service_monitor_default),
	placed("cluster", "references", "dangling-service", dangling_service_default),
	placed("cluster", "references", "dashboard-account-use", dashboard_account_use_default),
	placed("cluster", "references", "duplicate-dns-name", duplicate_dns_name_default),
	placed("cluster", "references", "duplicate-ingress-path", duplicate_ingress_path_default),
	placed("cluster", "references", "duplicate-service-selector", duplicate_service_selector_default),
	placed("cluster", "references", "exposed-admin-interface", exposed_admin_interface_default),
	placed("cluster", "references", "exposed-workload", exposed_workload_default),
	placed("cluster", "references", "mesh-without-authorization", mesh_without_authorization_default),
	placed("cluster", "references", "missing-binding-account", missing_binding_account_default),
	placed("cluster", "references", "missing-role", missing_role_default),
	placed("cluster", "references", "missing-service-account", missing_service_account_default),
	placed("cluster", "references", "missing-target-port", missing_target_port_default),
	placed("cluster", "references", "no-network-policy", no_network_policy_default),
	placed("cluster", "references", "shared-host", shared_host_default),
	placed("cluster", "references", "takeover-workload", takeover_workload_default),
	placed("cluster", "references", "wildcard-role-binding", wildcard_role_binding_default),
	placed("cluster", "storage", "storage-class-not-set", storage_class_not_set_default),
	placed("container", "availability", "autoscaler-below-three", autoscaler_below_three_default),
	placed("container", "availability", "autoscaler-cannot-scale", autoscaler_cannot_scale_default),
	placed("container", "availability", "autoscaler-single-replica", autoscaler_single_replica_default),
	placed("container", "availability", "bare-pod", bare_pod_default),
	placed("container", "availability", "below-three-replicas", below_three_replicas_default),
	placed("container", "availability", "blocking-disruption-budget", blocking_disruption_budget_default),
	placed("container", "availability", "co-located-replicas", co_located_replicas_default),
	placed("container", "availability", "control-plane-scheduling", control_plane_scheduling_default),
	placed("container", "availability", "cronjob-without-deadline", cronjob_without_deadline_default),
	placed("container", "availability", "deprecated-api-version", deprecated_api_version_default),
	placed("container", "availability", "invalid-topology-spread", invalid_topology_spread_default),
	placed("container", "availability", "job-ttl", job_ttl_default),
	placed("container", "availability", "missing-node-affinity", missing_node_affinity_default),
	placed("container", "availability", "missing-priority-class", missing_priority_class_default),
	placed("container", "availability", "missing-topology-spread", missing_topology_spread_default),
	placed("container", "availability", "no-rolling-update", no_rolling_update_default),
	placed("container", "availability", "partial-topology-spread", partial_topology_spread_default),
	placed("container", "availability", "scheduled-job", scheduled_job_default),
	placed("container", "availability", "single-replica", single_replica_default),
	placed("container", "availability", "system-priority-class", system_priority_class_default),
	placed("container", "availability", "undecided-disruption-budget", undecided_disruption_budget_default),
	placed("container", "availability", "unset-eviction-policy", unset_eviction_policy_default),
	placed("container", "capabilities", "added-capability", added_capability_default),
	placed("container", "capabilities", "capability-beyond-baseline", capability_beyond_baseline_default),
	placed("container", "capabilities", "capability-beyond-restricted", capability_beyond_restricted_default),
	placed("container", "capabilities", "dangerous-capability", dangerous_capability_default),
	placed("container", "capabilities", "net-raw-capability", net_raw_capability_default),
	placed("container", "capabilities", "net-raw-kept", net_raw_kept_default),
	placed("container", "capabilities", "no-dropped-capability", no_dropped_capability_default),
	placed("container", "capabilities", "partly-dropped-capabilities", partly_dropped_capabilities_default),
	placed("container", "capabilities", "sys-admin-capability", sys_admin_capability_default),
	placed("container", "capabilities", "sys-module-capability", sys_module_capability_default),
	placed("container", "health", "hook-outlasts-grace-period", hook_outlasts_grace_period_default),
	placed("container", "health", "identical-probes", identical_probes_default),
	placed("container", "health", "invalid-restart-policy", invalid_restart_policy_default),
	placed("container", "health", "missing-liveness-probe", missing_liveness_probe_default),
	placed("container", "health", "missing-probes", missing_probes_default),
	placed("container", "health", "missing-readiness-probe", missing_readiness_probe_default),
	placed("container", "health", "restart-never", restart_never_default),
	placed("container", "health", "unknown-probe-port", unknown_probe_port_default),
	placed("container", "identity", "automounted-token", automounted_token_default),
	placed("container", "identity", "claim-access", claim_access_default),
	placed("container", "identity", "config-map-access", config_map_access_default),
	placed("container", "identity", "default-service-account", default_service_account_default),
	placed("container", "identity", "deprecated-service-account-field", deprecated_service_account_field_default),
	placed("container", "identity", "requested-token", requested_token_default),
	placed("container", "identity", "secret-access", secret_access_default),
	placed("container", "identity", "secret-env-var", secret_env_var_default),
	placed("container", "images", "cached-image", cached_image_default),
	placed("container", "images", "floating-base-image", floating_base_image_default),
	placed("container", "images", "floating-image", floating_image_default),
	placed("container", "images", "floating-service-image", floating_service_image_default),
	placed("container", "images", "frozen-registry", frozen_registry_default),
	placed("container", "images", "image-without-digest", image_without_digest_default),
	placed("container", "images", "stale-image", stale_image_default),
	placed("container", "isolation", "ephemeral-containers", ephemeral_containers_default),
	placed("container", "isolation", "host-aliases", host_aliases_default),
	placed("container", "isolation", "host-ipc", host_ipc_default),
	placed("container", "isolation", "host-network", host_network_default),
	placed("container", "isolation", "host-pid", host_pid_default),
	placed("container", "isolation", "host-ports", host_ports_default),
	placed("container", "isolation", "host-probes-lifecycle", host_probes_lifecycle_default),
	placed("container", "isolation", "host-users", host_users_default),
	placed("container", "isolation", "interactive-tty", interactive_tty_default),
	placed("container", "isolation", "no-container-security-context", no_container_security_context_default),
	placed("container", "isolation", "no-pod-security-context", no_pod_security_context_default),
	placed("container", "isolation", "runtime-socket-in-pod", runtime_socket_in_pod_default),
	placed("container", "isolation", "runtime-socket-in-service", runtime_socket_in_service_default),
	placed("container", "isolation", "writable-root-fs", writable_root_fs_default),
	placed("container", "kernel", "apparmor-forbidden", apparmor_forbidden_default),
	placed("container", "kernel", "apparmor-unset", apparmor_unset_default),
	placed("container", "kernel", "ignored-seccomp-annotation", ignored_seccomp_annotation_default),
	placed("container", "kernel", "no-linux-hardening", no_linux_hardening_default),
	placed("container", "kernel", "proc-mount", proc_mount_default),
	placed("container", "kernel", "seccomp-unconfined", seccomp_unconfined_default),
	placed("container", "kernel", "seccomp-unset", seccomp_unset_default),
	placed("container", "kernel", "selinux-options", selinux_options_default),
	placed("container", "kernel", "selinux-unset", selinux_unset_default),
	placed("container", "kernel", "sysctl-value-injection", sysctl_value_injection_default),
	placed("container", "kernel", "unsafe-sysctls", unsafe_sysctls_default),
	placed("container", "ports", "git-sync-command", git_sync_command_default),
	placed("container", "ports", "invalid-port", invalid_port_default),
	placed("container", "ports", "privileged-port", privileged_port_default),
	placed("container", "ports", "ssh-port", ssh_port_default),
	placed("container", "ports", "sudo-command", sudo_command_default),
	placed("container", "ports", "unnamed-port", unnamed_port_default),
	placed("container", "privilege", "privilege-escalation", privilege_escalation_default),
	placed("container", "privilege", "privileged-container", privileged_container_default),
	placed("container", "privilege", "privileged-service", privileged_service_default),
	placed("container", "privilege", "windows-host-process", windows_host_process_default),
	placed("container", "references", "autoscaled-replicas", autoscaled_replicas_default),
	placed("container", "references", "dangling-autoscaler", dangling_autoscaler_default),
	placed("container", "references", "dangling-disruption-budget", dangling_disruption_budget_default),
	placed("container", "references", "duplicate-autoscaler", duplicate_autoscaler_default),
	placed("container", "references", "missing-claim", missing_claim_default),
	placed("container", "references", "missing-config-map", missing_config_map_default),
	placed("container", "references", "missing-headless-service", missing_headless_service_default),
	placed("container", "references", "missing-runtime-class", missing_runtime_class_default),
	placed("container", "references", "missing-secret", missing_secret_default),
	placed("container", "references", "no-autoscaler", no_autoscaler_default),
	placed("container", "references", "no-disruption-budget", no_disruption_budget_default),
	placed("container", "references", "overlapping-disruption-budgets", overlapping_disruption_budgets_default),
	placed("container", "references", "overlapping-workloads", overlapping_workloads_default),
	placed("container", "references", "shared-service-account", shared_service_account_default),
	placed("container", "references", "shared-user-id", shared_user_id_default),
	placed("container", "references", "tight-disruption-budget", tight_disruption_budget_default),
	placed("container", "resources", "best-effort-pod", best_effort_pod_default),
	placed("container", "resources", "cpu-limit-set", cpu_limit_set_default),
	placed("container", "resources", "fractional-cpu-limit", fractional_cpu_limit_default),
	placed("container", "resources", "invalid-quantity", invalid_quantity_default),
	placed("container", "resources", "missing-cpu-limit", missing_cpu_limit_default),
	placed("container", "resources", "missing-cpu-request", missing_cpu_request_default),
	placed("container", "resources", "missing-memory-limit", missing_memory_limit_default),
	placed("container", "resources", "missing-memory-request", missing_memory_request_default),
	placed("container", "resources", "missing-storage-limit", missing_storage_limit_default),
	placed("container", "resources", "missing-storage-request", missing_storage_request_default),
	placed("container", "resources", "not-guaranteed-pod", not_guaranteed_pod_default),
	placed("container", "resources", "request-above-limit", request_above_limit_default),
	placed("container", "resources", "unequal-cpu-request", unequal_cpu_request_default),
	placed("container", "resources", "unequal-memory-request", unequal_memory_request_default),
	placed("container", "resources", "unequal-storage-request", unequal_storage_request_default),
	placed("container", "user", "fsgroup-change-policy", fsgroup_change_policy_default),
	placed("container", "user", "fsgroup-unset", fsgroup_unset_default),
	placed("container", "user", "gid-unset", gid_unset_default),
	placed("container", "user", "low-gid", low_gid_default),
	placed("container", "user", "low-uid", low_uid_default),
	placed("container", "user", "may-run-as-root", may_run_as_root_default),
	placed("container", "user", "non-root-not-enforced", non_root_not_enforced_default),
	placed("container", "user", "root-gid", root_gid_default),
	placed("container", "user", "root-user", root_user_default),
	placed("container", "user", "run-as-user-zero", run_as_user_zero_default),
	placed("container", "user", "windows-gmsa", windows_gmsa_default),
	placed("container", "user", "windows-run-as-user", windows_run_as_user_default),
	placed("container", "volumes", "claim-without-size", claim_without_size_default),
	placed("container", "volumes", "host-credentials", host_credentials_default),
	placed("container", "volumes", "host-path-volume", host_path_volume_default),
	placed("container", "volumes", "many-pod-claim", many_pod_claim_default),
	placed("container", "volumes", "non-core-volume", non_core_volume_default),
	placed("container", "volumes", "sensitive-host-path", sensitive_host_path_default),
	placed("container", "volumes", "shared-claim", shared_claim_default),
	placed("container", "volumes", "unbounded-empty-dir", unbounded_empty_dir_default),
	placed("container", "volumes", "writable-host-path", writable_host_path_default),
	placed("container", "volumes", "writable-system-mount", writable_system_mount_default),
	placed("code", "downloads", "unverified-download", unverified_download_default),
	placed("code", "manifest", "duplicate-variable", duplicate_variable_default),
	placed("code", "manifest", "instance-label-mismatch", instance_label_mismatch_default),
	placed("code", "manifest", "invalid-label", invalid_label_default),
	placed("code", "manifest", "mismatched-selector", mismatched_selector_default),
	placed("code", "manifest", "missing-name-label", missing_name_label_default),
	placed("code", "manifest", "unknown-field", unknown_field_default),
	placed("code", "manifest", "unsorted-keys", unsorted_keys_default),
	placed("code", "secrets", "debug-mode", debug_mode_default),
	placed("code", "secrets", "personal-data-in-config-map", personal_data_in_config_map_default),
	placed("code", "secrets", "secret-in-config-map", secret_in_config_map_default),
	placed("code", "secrets", "secret-in-env", secret_in_env_default),
	placed("code", "secrets", "secret-in-image", secret_in_image_default),
	placed("code", "secrets", "secret-in-manifest", secret_in_manifest_default),
	placed("code", "secrets", "secret-in-service", secret_in_service_default)
];
//#endregion
//#region src/rules/select.ts
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
function joinPath(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function isWithin(folder, path) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function comparePaths(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
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
export { YamlSyntaxError as A, ruleSet as C, byText as D, byPlace as E, __require as F, __toESM as I, loadAll as M, UserError as N, Lines as O, __commonJSMin as P, Side as S, groupBy as T, rules as _, symlink as a, reaches as b, unreadable as c, isWithin as d, joinPath as f, selectRules as g, findRule as h, submodule as i, YAMLException as j, parseKubernetes as k, largestFile as l, pathNames as m, notUtf8Name as n, tooLarge as o, parentPath as p, sourceFault as r, unlistable as s, absent as t, comparePaths as u, confidences as v, inspectChange as w, severities as x, layers as y };
