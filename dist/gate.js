import { $ as parseYaml, A as objectKey, B as severities, C as Side, D as ruleSet, E as parseDockerfile, F as byPlace$1, G as Lines, I as byText, J as itemName, K as mayBeKubernetes, L as confidences, M as groupBy, N as byFaultPlace, O as require_picomatch, P as byGravity, Q as digest, R as layers, S as withValues, T as parseCompose, X as Canonical, Y as mergeKey, Z as canonicalWithout, _ as rules, at as YAMLException, b as inCaseOf, ct as loadAll, dt as UserError, et as yamlEvents, it as SCALAR_STYLE, j as languageOf, k as inspectChange, lt as composeDialect, mt as __toESM, nt as COLLECTION_STYLE, o as tooLarge, ot as getScalarValue, q as parseKubernetes, r as sourceFault, rt as EVENT_ID, tt as YamlSyntaxError, ut as kubernetesDialect, v as authorsLabel, w as inspectAlone, x as require_fastest_levenshtein, y as plainAuthors, z as reaches } from "./rules.js";
import { createHash } from "node:crypto";
import { delimiter, isAbsolute, join } from "node:path";
import { isDeepStrictEqual, styleText } from "node:util";
import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { mkdtemp, rm } from "node:fs/promises";
import { spawn } from "node:child_process";
//#region src/version.generated.ts
const version$1 = "0.1.0";
//#endregion
//#region src/report/neutral/visible.ts
const invisible = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{FE0E}\u{FE0F}]]/gv;
function visible(text) {
	return text.replace(invisible, sign);
}
function sign(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 32) return String.fromCodePoint(9216 + code);
	if (code === 127) return "␡";
	return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
//#endregion
//#region node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
	else iss.schema = iss.inst;
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
//#endregion
//#region node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
//#endregion
//#region node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = $constructor("$ZodError", initializer$1);
$constructor("$ZodError", initializer$1, void 0, { Parent: Error });
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) if (key === "__proto__") Object.defineProperty(obj, key, {
		value: make(),
		writable: true,
		enumerable: true,
		configurable: true
	});
	else obj[key] = make();
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
//#endregion
//#region node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
//#endregion
//#region node_modules/zod/v4/core/regexes.js
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
//#endregion
//#region node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
//#endregion
//#region node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
//#endregion
//#region node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
//#endregion
//#region node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID = $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = new Map();
	let unrecIssue;
	const keyIssues = new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
				if (key === "__proto__") continue;
				payload.value[key] = input[key];
			} else {
				unrecognized = unrecognized ?? [];
				unrecognized.push(key);
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
//#endregion
//#region node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
//#endregion
//#region node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
//#endregion
//#region node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
//#endregion
//#region node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
function _normalize(form) {
	return _overwrite((input) => input.normalize(form));
}
function _trim() {
	return _overwrite((input) => input.trim());
}
function _toLowerCase() {
	return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
	return _overwrite((input) => slugify(input));
}
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
function _superRefine(fn, params) {
	const ch = _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
//#endregion
//#region node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
const FOLDABLE_KEYS = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) if (ctx.target === "draft-2020-12") result.$defs = defs;
	else result.definitions = defs;
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
//#endregion
//#region node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) if (legacy) {
		json.minimum = exclusiveMinimum;
		json.exclusiveMinimum = true;
	} else json.exclusiveMinimum = exclusiveMinimum;
	else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) if (legacy) {
		json.maximum = exclusiveMaximum;
		json.exclusiveMaximum = true;
	} else json.exclusiveMaximum = exclusiveMaximum;
	else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const undefinedProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const dateProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const nanProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	const pattern = schema._zod.pattern;
	if (!pattern) throw new Error("Pattern not found in template literal");
	_json.type = "string";
	_json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	_json.type = "string";
	_json.format = "binary";
	_json.contentEncoding = "binary";
	const { minimum, maximum, mime } = aggregateChecks(schema);
	if (minimum !== void 0) _json.minLength = minimum;
	if (maximum !== void 0) _json.maxLength = maximum;
	if (!mime) return;
	if (mime.length === 0) _json.not = {};
	else if (mime.length === 1) _json.contentMediaType = mime[0];
	else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
	const innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const allProcessors = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		const registry = input;
		const ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		const defs = {};
		for (const entry of registry._idmap.entries()) {
			const [_, schema] = entry;
			processSchema(schema, ctx);
		}
		const schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (const entry of registry._idmap.entries()) {
			const [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		if (Object.keys(defs).length > 0) schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs };
		return { schemas };
	}
	const ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}
//#endregion
//#region node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = $constructor("ZodError", initializer, void 0, { Parent: Error });
//#endregion
//#region node_modules/zod/v4/classic/parse.js
const parse = _parse(ZodRealError);
const parseAsync = _parseAsync(ZodRealError);
const safeParse = _safeParse(ZodRealError);
const safeParseAsync = _safeParseAsync(ZodRealError);
const encode = _encode(ZodRealError);
const decode = _decode(ZodRealError);
const encodeAsync = _encodeAsync(ZodRealError);
const decodeAsync = _decodeAsync(ZodRealError);
const safeEncode = _safeEncode(ZodRealError);
const safeDecode = _safeDecode(ZodRealError);
const safeEncodeAsync = _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = _safeDecodeAsync(ZodRealError);
//#endregion
//#region node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const _ZodString = $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodUnknown = $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function looseObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: unknown(),
		...normalizeParams(params)
	});
}
const ZodUnion = $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
//#endregion
//#region src/finding/fault.ts
const faultNames = [
	"base-missing",
	"change-too-large",
	"change-truncated",
	"chart-not-rendered",
	"compose-file-unread",
	"compose-refused",
	"dockerfile-syntax",
	"file-too-large",
	"kustomization-not-rendered",
	"lfs-pointer",
	"no-reader",
	"not-inspected",
	"not-text",
	"reader-threw",
	"report-refused",
	"rule-threw",
	"submodule",
	"symlink",
	"unreadable",
	"yaml-syntax"
];
//#endregion
//#region src/policy/glob.ts
var import_picomatch = __toESM(require_picomatch(), 1);
const longest = 200;
const globSchema = string().min(1).max(longest).refine((glob) => !/^!|[()]/.test(glob), "a pattern has neither \"!\" at its start nor parentheses").refine((glob) => !hasTooManyStars(glob), "a pattern has at most three \"**\", and two \"*\" in one name").describe("Glob over paths from the root of the repository, such as `deploy/**/*.yaml`");
const globsSchema = union([globSchema, array(globSchema).min(1)]);
function hasTooManyStars(glob) {
	const names = glob.split("/");
	return names.filter((name) => name === "**").length > 3 || names.some((name) => name !== "**" && name.replaceAll(/[^*]/g, "").length > 2);
}
function listed$1(globs) {
	return typeof globs === "string" ? [globs] : globs;
}
function matcher(globs) {
	const patterns = globs.map((glob) => (0, import_picomatch.default)(glob, {
		dot: true,
		noextglob: true
	}));
	return (path) => patterns.some((matches) => matches(path));
}
function isLiteral(glob) {
	return !/[*?[\]{}()\\]|^!/.test(glob) && glob.length <= longest;
}
const anything = [
	"zq1.yaml",
	"zq1.yml",
	"zq1.json",
	"zq1.tf",
	"zq1/Dockerfile",
	"zq1/compose.yaml"
].flatMap((path) => [
	path,
	`zq2/${path}`,
	`zq3/zq2/${path}`
]);
function coversAnything(glob) {
	return anything.some(matcher([glob]));
}
//#endregion
//#region src/policy/policy-file.ts
const presetNames = [
	"recommended",
	"strict",
	"audit"
];
const thresholds = [...severities, "never"];
const touchedChoices = [
	"count",
	"show",
	"block"
];
const tamperingChoices = ["show", "block"];
const reason = string().trim().min(1).describe("Why; stands in the report");
const threshold = _enum(thresholds);
const ofLayer = strictObject({
	block: threshold.optional().describe("Introduced findings of this severity or graver block"),
	show: threshold.optional().describe("Introduced findings of this severity or graver are shown on their line")
}).optional();
const layerSettings = strictObject({
	cloud: ofLayer,
	cluster: ofLayer,
	container: ofLayer,
	code: ofLayer
}).describe("Thresholds by layer");
const parameterValue = union([
	array(string()),
	number(),
	boolean()
]);
const switched = _enum(["off", ...severities]);
const scopedRule = union([switched, strictObject({
	off: boolean().optional().describe("Whether the rule is switched off"),
	severity: _enum(severities).optional().describe("The severity of all its findings")
})]);
const rule = union([switched, strictObject({
	off: boolean().optional().describe("Whether the rule is switched off"),
	severity: _enum(severities).optional().describe("The severity of all its findings"),
	parameters: record(string(), parameterValue).optional().describe("What the rule lets a policy set; `concentric explain RULE` lists it")
})]);
const touched = _enum(touchedChoices).describe("What becomes of a finding that was there before on an object the change touches: only counted, shown, or blocking like an introduced one");
const scope$1 = strictObject({
	match: globsSchema.describe("The files this is about: one glob or several"),
	layers: layerSettings.optional(),
	rules: record(string(), scopedRule).optional().describe("As above, without parameters: a rule is parameterised once for all files"),
	touched: touched.optional()
});
const ignored$1 = strictObject({
	paths: globsSchema.describe("The files nobody looks at: one glob or several"),
	reason
});
const tolerated = union([_enum(faultNames), strictObject({
	fault: _enum(faultNames),
	paths: globsSchema.optional().describe("Only where the fault is about one of these files"),
	reason
})]);
const limits = strictObject({
	files: int().min(1).optional().describe("A change of more files is not looked at as a whole: the rest is the fault `change-too-large`"),
	bytes: int().min(1).max(5e6).optional().describe("A larger file is not looked at: the fault `file-too-large`")
});
const waivers = strictObject({ maximumDays: int().min(1).max(3660).optional().describe("How long after its creation a waiver may expire at the latest") });
const policyFileSchema = strictObject({
	preset: _enum(presetNames).optional().describe("What holds where this file says nothing; `audit` never blocks and says what would"),
	layers: layerSettings.optional(),
	rules: record(string(), rule).optional().describe("Rules by id, or all of a topic by `layer/topic`: `off`, a severity, or both with parameters; an id goes before its topic"),
	paths: array(scope$1).optional().describe("What differs for some files; of several that cover a file the later goes before the earlier"),
	ignore: array(ignored$1).optional().describe("Files that are not looked at; they stay in the report. What a change moves there is looked at"),
	environments: record(string().regex(/^[a-z0-9][a-z0-9-]*$/), globsSchema).optional().describe("Names of environments with the files that make them, for waivers"),
	tolerate: array(tolerated).optional().describe("Faults that do not block: by name, or with paths and a reason. They stay in the report"),
	limits: limits.optional().describe("How much is looked at"),
	touched: touched.optional(),
	waivers: waivers.optional().describe("What waivers may do"),
	tampering: _enum(tamperingChoices).optional().describe("Whether a change that would loosen this policy, add waivers or break either blocks, or is only shown; it never takes effect before the merge")
}).describe("What blocks, what is shown, what is not looked at");
//#endregion
//#region src/policy/presets.ts
const usual = {
	block: "high",
	show: "medium"
};
const hard = {
	block: "medium",
	show: "low"
};
const recommended = {
	layers: {
		cloud: usual,
		cluster: usual,
		container: usual,
		code: usual
	},
	limits: {
		files: 5e4,
		bytes: 5e6
	},
	touched: "count",
	tampering: "show",
	maximumDays: 90
};
const presets = {
	recommended,
	strict: {
		...recommended,
		layers: {
			cloud: hard,
			cluster: hard,
			container: hard,
			code: hard
		},
		touched: "block",
		tampering: "block",
		maximumDays: 30
	},
	audit: recommended
};
//#endregion
//#region src/policy/rule-settings.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const ofOtherTool = /^[a-z][\w-]*:[^*\s]+$/;
function settingsOf(rules, keys, written, catalogue) {
	const topics = new Map();
	const ids = new Map();
	for (const [name, rule] of Object.entries(rules)) {
		const at = [...keys, name];
		const setting = settingOf(rule, written.originOf(at));
		const known = catalogue.filter(({ layer, topic }) => name === `${layer}/${topic}`);
		for (const { id } of known) topics.set(id, setting);
		if (known.length === 0) ids.set(idOf(name, at, written, catalogue), setting);
		checkParameters(name, setting.parameters, [...at, "parameters"], written, catalogue);
	}
	return new Map([...topics, ...ids]);
}
function settingOf(rule, origin) {
	if (rule === "off") return {
		off: true,
		severity: void 0,
		parameters: {},
		origin
	};
	if (typeof rule === "string") return {
		off: false,
		severity: rule,
		parameters: {},
		origin
	};
	return {
		off: rule.off === true,
		severity: rule.severity,
		parameters: rule.parameters ?? {},
		origin
	};
}
function idOf(name, keys, written, catalogue) {
	if (ofOtherTool.test(name)) return name;
	const found = catalogue.find(({ id, aliases = [] }) => id === name || aliases.includes(name));
	if (found !== void 0) return found.id;
	throw written.refusal(keys, `there is no rule ${JSON.stringify(name)}`, suggestion$1(name, catalogue));
}
function suggestion$1(name, catalogue) {
	const names = catalogue.flatMap(({ id, layer, topic }) => [id, `${layer}/${topic}`]);
	if (names.length === 0) return "Remove it";
	return `Did you mean "${(0, import_fastest_levenshtein.closest)(name, names)}"? \`concentric rules\` lists all; a rule of another tool is written tool:id`;
}
function checkParameters(name, values, keys, written, catalogue) {
	const parameters = catalogue.find(({ id, aliases = [] }) => id === name || aliases.includes(name))?.parameters ?? {};
	for (const [parameter, value] of Object.entries(values)) {
		const known = Object.hasOwn(parameters, parameter) ? parameters[parameter] : void 0;
		const at = [...keys, parameter];
		if (known === void 0) {
			const names = Object.keys(parameters);
			const hint = names.length === 0 ? `"${name}" has no parameters` : `Did you mean "${(0, import_fastest_levenshtein.closest)(parameter, names)}"? It has ${names.join(", ")}`;
			throw written.refusal(at, `there is no parameter ${JSON.stringify(parameter)}`, hint);
		}
		if (kindOf$1(value) !== kindOf$1(known.value)) throw written.refusal(at, `expected ${kindOf$1(known.value)}, not ${kindOf$1(value)}`, "Correct the value");
	}
}
function kindOf$1(value) {
	if (typeof value === "number") return "a number";
	return typeof value === "boolean" ? "true or false" : "a list of words";
}
function settingFor(finding, rules) {
	const own = rules.get(finding.rule);
	if (own !== void 0 || rules.size === 0) return own;
	for (const { tool, rule } of finding.sources) {
		const setting = rules.get(`${tool}:${rule}`);
		if (setting !== void 0) return setting;
	}
}
//#endregion
//#region src/policy/written.ts
const nowhere = {
	path: void 0,
	originOf: () => "",
	refusal: (_keys, message, hint) => new UserError(message, hint)
};
//#endregion
//#region src/policy/policy.ts
function policyOf(file, written, catalogue, label) {
	const { preset = "recommended", limits = {}, waivers = {} } = file;
	const { layers: usual, ...rest } = presets[preset];
	const given = (keys, value, otherwise) => value === void 0 ? {
		value: otherwise,
		origin: `preset ${preset}`
	} : {
		value,
		origin: written.originOf(keys)
	};
	const isDefault = file.preset === void 0;
	return {
		name: {
			preset,
			path: written.path,
			label
		},
		preset: {
			value: preset,
			origin: isDefault ? "default" : written.originOf(["preset"])
		},
		layers: byLayer((layer) => {
			const { block, show } = file.layers?.[layer] ?? {};
			return {
				block: given([
					"layers",
					layer,
					"block"
				], block, usual[layer].block),
				show: given([
					"layers",
					layer,
					"show"
				], show, usual[layer].show)
			};
		}),
		rules: settingsOf(file.rules ?? {}, ["rules"], written, catalogue),
		scopes: (file.paths ?? []).map((scope, index) => scopeOf(scope, index, written, catalogue)),
		ignore: ignoredIn$1(file, written),
		environments: environmentsIn(file, written),
		tolerate: toleratedIn(file, written),
		limits: {
			files: given(["limits", "files"], limits.files, rest.limits.files),
			bytes: given(["limits", "bytes"], limits.bytes, rest.limits.bytes)
		},
		touched: given(["touched"], file.touched, rest.touched),
		tampering: given(["tampering"], file.tampering, rest.tampering),
		maximumDays: given(["waivers", "maximumDays"], waivers.maximumDays, rest.maximumDays)
	};
}
function ignoredIn$1({ ignore = [] }, written) {
	return ignore.map(({ paths, reason }, index) => {
		return {
			paths: listed$1(paths),
			reason,
			origin: written.originOf(["ignore", index])
		};
	});
}
function environmentsIn({ environments = {} }, written) {
	return new Map(Object.entries(environments).map(([name, globs]) => {
		return [name, {
			value: listed$1(globs),
			origin: written.originOf(["environments", name])
		}];
	}));
}
function toleratedIn({ tolerate = [] }, written) {
	return tolerate.map((each, index) => {
		const origin = written.originOf(["tolerate", index]);
		if (typeof each === "string") return {
			fault: each,
			paths: void 0,
			reason: "",
			origin
		};
		const paths = each.paths === void 0 ? void 0 : listed$1(each.paths);
		return {
			fault: each.fault,
			paths,
			reason: each.reason,
			origin
		};
	});
}
function scopeOf({ match, layers: thresholds = {}, rules = {}, touched }, index, written, catalogue) {
	const keys = ["paths", index];
	const globs = listed$1(match);
	return {
		match: globs,
		matches: matcher(globs),
		layers: scopedLayers(thresholds, keys, written),
		rules: settingsOf(rules, [...keys, "rules"], written, catalogue),
		touched: touched === void 0 ? void 0 : {
			value: touched,
			origin: written.originOf([...keys, "touched"])
		},
		origin: written.originOf(keys)
	};
}
function scopedLayers(thresholds, keys, written) {
	const entries = layers.flatMap((layer) => {
		const { block, show } = thresholds[layer] ?? {};
		const origin = (key) => written.originOf([
			...keys,
			"layers",
			layer,
			key
		]);
		const some = {
			...block === void 0 ? {} : { block: {
				value: block,
				origin: origin("block")
			} },
			...show === void 0 ? {} : { show: {
				value: show,
				origin: origin("show")
			} }
		};
		return block === void 0 && show === void 0 ? [] : [[layer, some]];
	});
	return Object.fromEntries(entries);
}
function byLayer(make) {
	return {
		cloud: make("cloud"),
		cluster: make("cluster"),
		container: make("container"),
		code: make("code")
	};
}
policyOf({}, nowhere, [], "");
//#endregion
//#region src/policy/day.ts
function dayNumber(text) {
	const [, years = "", months = "", days = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
	const [year, month, day] = [
		years,
		months,
		days
	].map(Number);
	if (!year || !month || !day || month > 12 || day > lengthOf(year, month)) return void 0;
	const before = Array.from({ length: month - 1 }, (_, index) => lengthOf(year, index + 1));
	return leapDaysBefore(year) + 365 * year + before.reduce((sum, length) => sum + length, day);
}
function lengthOf(year, month) {
	if (month === 2) return leapDaysBefore(year + 1) > leapDaysBefore(year) ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function leapDaysBefore(year) {
	const past = year - 1;
	return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
//#endregion
//#region src/policy/waiver.ts
const date = string().refine((text) => dayNumber(text) !== void 0, "expected a day as YYYY-MM-DD").describe("A day, as `2027-01-31`");
const waiverFileSchema = strictObject({ waivers: array(strictObject({
	rule: string().min(1).optional().describe("Id of a rule, or `tool:id` of another tool; needs an object, paths, environment or fingerprint too"),
	fingerprint: string().regex(/^[0-9a-f]{16,64}$/, "expected 16 to 64 hexadecimal digits, in quotes").optional().describe("Of one finding, as every report shows it; in quotes"),
	object: string().regex(/^[^\s/*]+(?:\/[^\s/*]+){1,2}$/, "expected Kind/name or Kind/namespace/name").optional().describe("`Kind/name` or `Kind/namespace/name`, as the object writes them"),
	paths: globsSchema.optional().describe("One glob or several"),
	environment: string().optional().describe("Name of an environment of the policy"),
	reason: string().trim().min(1).describe("Why the risk is taken; stands in the report"),
	owner: string().trim().min(1).describe("Who answers for it"),
	created: date.describe("The day it was added, as `2026-11-02`"),
	expires: date.describe("The last day on which it holds; at most `waivers.maximumDays` of the policy after `created`")
})).nullish().describe("Findings that do not block for a while, of any tool") }).describe("Findings that do not block for a while");
function waiversOf({ waivers }, written, catalogue, policy) {
	return (waivers ?? []).map((waiver, index) => {
		const keys = ["waivers", index];
		const paths = waiver.paths === void 0 ? [] : listed$1(waiver.paths);
		const environment = environmentOf(waiver, keys, written, policy);
		refuseTooWide(waiver, [...paths, ...environment], keys, written);
		refuseTooLong(waiver, keys, written, policy.maximumDays.value);
		const scopes = [paths, environment].filter((globs) => globs.length > 0).map((globs) => matcher(globs));
		const rule = waiver.rule === void 0 ? {} : { rule: idOf(waiver.rule, [...keys, "rule"], written, catalogue) };
		return {
			...waiver,
			...rule,
			paths,
			matches: (path) => scopes.every((matches) => matches(path)),
			origin: written.originOf(keys)
		};
	});
}
function isAbout(waiver, finding) {
	const { rule, fingerprint, object, matches } = waiver;
	if (fingerprint !== void 0 && fingerprint !== finding.fingerprint) return false;
	if (rule !== void 0 && !rulesOf(finding).includes(rule)) return false;
	if (object !== void 0 && object !== objectName(finding.subject)) return false;
	return matches(finding.path);
}
function rulesOf({ rule, sources }) {
	return [rule, ...sources.map((source) => `${source.tool}:${source.rule}`)];
}
function objectName({ kind, namespace, name }) {
	return [
		kind,
		namespace,
		name
	].filter((part) => part !== "").join("/");
}
function refuseTooWide({ rule, fingerprint, object }, globs, keys, written) {
	if (fingerprint !== void 0) return;
	if (rule === void 0) throw written.refusal(keys, "it names neither a rule nor a fingerprint", "Name the one it is about");
	const wide = globs.find(coversAnything);
	const isEverywhere = object === void 0 && globs.length === 0;
	if (wide === void 0 && !isEverywhere) return;
	const what = wide === void 0 ? "it has no scope" : `${JSON.stringify(wide)} covers files in any folder`;
	throw written.refusal(keys, `${what}, which is too much to waive`, "Name the object, its folder or file; what nobody wants checked, switch off in the policy");
}
function refuseTooLong({ created, expires }, keys, written, maximum) {
	const days = (dayNumber(expires) ?? 0) - (dayNumber(created) ?? 0);
	const at = [...keys, "expires"];
	if (days < 0) throw written.refusal(at, "it expires before it was created", "Correct the days");
	if (days > maximum) {
		const message = `it lasts ${days} days, and the policy allows ${maximum}`;
		throw written.refusal(at, message, "Let it expire sooner, and renew it if need be");
	}
}
function environmentOf({ environment }, keys, written, { environments }) {
	if (environment === void 0) return [];
	const found = environments.get(environment)?.value;
	if (found !== void 0) return found;
	const names = [...environments.keys()];
	const hint = names.length === 0 ? "The policy names no environments" : `Did you mean "${(0, import_fastest_levenshtein.closest)(environment, names)}"? The policy names ${names.join(", ")}`;
	throw written.refusal([...keys, "environment"], `there is no environment ${JSON.stringify(environment)}`, hint);
}
//#endregion
//#region src/policy/rulebook.ts
function rulebookOf(policyFile, waiverFile, catalogue, label) {
	const { file, written } = policyFile ?? {
		file: {},
		written: nowhere
	};
	const policy = policyOf(file, written, catalogue, label);
	return {
		policy,
		waivers: waiverFile === void 0 ? [] : waiversOf(waiverFile.file, waiverFile.written, catalogue, policy)
	};
}
//#endregion
//#region src/config/read-settings.ts
function readSettings(settings, schema) {
	const value = readYaml(settings) ?? {};
	const written = writtenIn(settings);
	const result = schema.safeParse(value);
	if (result.success) return {
		file: result.data,
		written
	};
	const { issues } = result.error;
	const first = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
	if (first === void 0) throw new Error("A schema refused without a reason");
	const { path, message, hint } = explained(first, value, schema);
	throw written.refusal(path, message, hint);
}
function readYaml(settings) {
	const documents = readDocuments(settings);
	if (documents.length <= 1) return documents[0];
	throw new UserError(`${nameOf(settings)} holds ${documents.length} documents`, "Join them into one");
}
function readDocuments(settings) {
	try {
		return loadAll(settings.text);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		throw new UserError(`${nameOf(settings)} is not YAML, line ${(error.mark?.line ?? 0) + 1}: ${error.reason}`, "Correct the syntax; nothing was inspected");
	}
}
function nameOf({ title, path, label }) {
	return `${title} ${path}${label === "" ? "" : ` of ${label}`}`;
}
function writtenIn(settings) {
	const { path, text } = settings;
	const lines = new Lines(text);
	let root;
	const lineOf = (keys) => {
		root ??= rootOf(text);
		return root === void 0 ? 1 : lines.position(offsetOf(root, keys)).line;
	};
	return {
		path,
		originOf: (keys) => `${path}:${lineOf(keys)}`,
		refusal: (keys, message, hint) => {
			const at = keys.length === 0 ? "" : ` at ${keys.join(".")}`;
			const line = keys.length === 0 ? "" : ` (line ${lineOf(keys)})`;
			return new UserError(`${nameOf(settings)} is not valid${at}: ${message}${line}`, hint);
		}
	};
}
function rootOf(text) {
	try {
		return parseYaml(text, composeDialect)[0]?.root;
	} catch (error) {
		if (error instanceof YamlSyntaxError) return void 0;
		throw error;
	}
}
function offsetOf(root, keys) {
	let node = root;
	let offset = root.span.start;
	for (const key of keys) if (node.kind === "mapping") {
		const entry = node.entries.get(String(key));
		if (entry === void 0) return offset;
		offset = entry.key.start;
		node = entry.value;
	} else if (node.kind === "sequence") {
		const item = node.items[Number(key)];
		if (item === void 0) return offset;
		offset = item.span.start;
		node = item;
	} else return offset;
	return offset;
}
const reference = "docs/policy.md lists all settings; nothing was inspected";
function explained(given, value, schema) {
	const issue = likeliest(given);
	const { path, message } = issue;
	if (issue.code === "unrecognized_keys") {
		const [key = ""] = issue.keys;
		return {
			path,
			message,
			hint: suggestion(key, keysAt(toJSONSchema(schema, { io: "input" }), path))
		};
	}
	const wrong = valueAt$1(value, path);
	if (issue.code === "invalid_value" && typeof wrong === "string") return {
		path,
		message,
		hint: suggestion(wrong, issue.values.map(String))
	};
	return {
		path,
		message,
		hint: reference
	};
}
function likeliest(issue) {
	if (issue.code !== "invalid_union") return issue;
	const alternatives = issue.errors.flatMap(([first]) => first ?? []);
	const meant = alternatives.find(({ path }) => path.length > 0) ?? alternatives.find(({ code }) => code !== "invalid_type" && code !== "invalid_value") ?? alternatives.find(({ code, message }) => code === "invalid_value" && !message.includes("received")) ?? alternatives[0];
	if (meant === void 0) return issue;
	return likeliest({
		...meant,
		path: [...issue.path, ...meant.path]
	});
}
function suggestion(written, known) {
	return known.length === 0 ? reference : `Did you mean "${(0, import_fastest_levenshtein.closest)(written, known)}"? ${reference}`;
}
function valueAt$1(value, path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null) return void 0;
		at = Object.entries(at).find(([name]) => name === String(key))?.[1];
	}
	return at;
}
const jsonSchema = looseObject({
	properties: record(string(), unknown()).optional(),
	additionalProperties: unknown().optional(),
	items: unknown().optional(),
	anyOf: array(unknown()).optional()
});
function keysAt(schema, path) {
	const result = jsonSchema.safeParse(schema);
	if (!result.success) return [];
	const { properties = {}, additionalProperties, items, anyOf = [] } = result.data;
	const [key, ...rest] = path;
	const alternatives = anyOf.flatMap((each) => keysAt(each, path));
	if (key === void 0) return [...Object.keys(properties), ...alternatives];
	const next = typeof key === "number" ? items : properties[String(key)] ?? additionalProperties;
	return [...alternatives, ...keysAt(next, rest)];
}
//#endregion
//#region src/config/load-policy.ts
const policyPaths = [".concentric/policy.yaml", ".github/concentric.yaml"];
const waiverPath = ".concentric/waivers.yaml";
async function loadPolicy(source, path) {
	return parseRulebook(await readRulebook(source, path));
}
async function readRulebook(source, path) {
	const policyPath = path ?? await policyPathIn(source);
	const hasWaivers = await source.kind(waiverPath) !== void 0;
	return {
		label: source.label,
		policy: policyPath === void 0 ? void 0 : await readFile(source, policyPath, "policy"),
		waivers: hasWaivers ? await readFile(source, waiverPath, "list of waivers") : void 0
	};
}
function parseRulebook({ label, policy, waivers }, catalogue = rules) {
	return rulebookOf(policy === void 0 ? void 0 : readSettings({
		...policy,
		label,
		title: "The policy"
	}, policyFileSchema), waivers === void 0 ? void 0 : readSettings({
		...waivers,
		label,
		title: "The list of waivers"
	}, waiverFileSchema), catalogue, label);
}
async function policyPathIn(source) {
	const [first, second] = policyPaths;
	const [isFirst, isSecond] = [await source.kind(first), await source.kind(second)];
	if (isFirst !== void 0 && isSecond !== void 0) throw new UserError(`There are two policies in ${source.label}, ${first} and ${second}`, "Keep one of them; nothing was inspected");
	if (isFirst !== void 0) return first;
	return isSecond === void 0 ? void 0 : second;
}
async function readFile(source, path, what) {
	const text = await source.read(path);
	if (typeof text === "string") return {
		path,
		text
	};
	throw new UserError(`The ${what} ${path} of ${source.label} cannot be read: ${text.cause}`, text.remedy);
}
//#endregion
//#region src/source/decode.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decodeText(path, bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return notText(path, "is UTF-16");
	if (bytes.includes(0)) return notText(path, "contains NUL bytes");
	try {
		return utf8.decode(bytes);
	} catch {
		return notText(path, "is not valid UTF-8");
	}
}
function notText(path, what) {
	return sourceFault("not-text", path, `The file ${what}`, "Save the file as UTF-8, or ignore its path in the policy");
}
function decodePath(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return;
	}
}
function escapePath(bytes) {
	return bytes.toString("latin1").replaceAll(/[^\x20-\x5b\x5d-\x7e]/g, escapeByte);
}
function escapeByte(byte) {
	return `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
//#endregion
//#region src/process/environment.ts
const passed = [
	"TMPDIR",
	"SystemRoot",
	"PATHEXT",
	"TEMP",
	"TMP"
];
function searchPath() {
	return (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute);
}
function cleanEnvironment(home, extra) {
	const environment = {
		PATH: searchPath().join(delimiter),
		HOME: home,
		USERPROFILE: home,
		LANG: "C",
		LC_ALL: "C"
	};
	for (const name of passed) {
		const value = process.env[name];
		if (value !== void 0) environment[name] = value;
	}
	return {
		...environment,
		...extra
	};
}
function ownHome() {
	return process.env["HOME"] ?? homedir();
}
//#endregion
//#region src/process/start.ts
const ownGroup = process.platform !== "win32";
function start(call, stdin) {
	return spawn(call.program, call.args, {
		cwd: call.cwd,
		env: cleanEnvironment(call.home, call.environment),
		stdio: [
			stdin,
			"pipe",
			"pipe"
		],
		detached: ownGroup,
		windowsHide: true
	});
}
function killGroup(child) {
	if (child.pid === void 0) return;
	try {
		if (ownGroup) process.kill(-child.pid, "SIGKILL");
		else child.kill("SIGKILL");
	} catch {}
}
//#endregion
//#region src/process/run.ts
const run = async (request) => {
	if (request.home === "own") return runAt(ownHome(), request);
	let home;
	try {
		home = await mkdtemp(join(tmpdir(), "concentric-home-"));
	} catch (error) {
		return startFailure(error, request);
	}
	const result = await runAt(home, request);
	await rm(home, {
		recursive: true,
		force: true
	}).catch(() => {});
	return result;
};
async function runAt(home, request) {
	const { program, args, cwd, stdin, environment = {} } = request;
	try {
		const child = start({
			program,
			args,
			cwd,
			home,
			environment
		}, stdin === void 0 ? "ignore" : "pipe");
		child.stdin?.on("error", () => {});
		child.stdin?.end(stdin);
		return await finish(child, request);
	} catch (error) {
		return startFailure(error, request);
	}
}
function finish(child, request) {
	const { program, timeout = 6e4, largestOutput = 67108864 } = request;
	const { promise, resolve } = Promise.withResolvers();
	const stdout = [];
	const stderr = [];
	let room = largestOutput;
	const end = (result) => {
		clearTimeout(timer);
		killGroup(child);
		child.stdout?.destroy();
		child.stderr?.destroy();
		resolve(result);
	};
	const stop = (problem, cause) => end({
		state: "not-finished",
		problem,
		cause,
		stderr: Buffer.concat(stderr).toString()
	});
	const collect = (into) => (chunk) => {
		room -= chunk.length;
		if (room < 0) stop("too-much-output", `${program} wrote more than ${largestOutput} bytes`);
		else into.push(chunk);
	};
	const timer = setTimeout(() => stop("timed-out", `${program} took longer than ${timeout} ms`), timeout);
	child.stdout?.on("data", collect(stdout));
	child.stderr?.on("data", collect(stderr));
	child.once("error", (error) => end(startFailure(error, request)));
	child.once("exit", () => killGroup(child));
	child.once("close", (code, signal) => {
		if (code === null) stop("signalled", `${program} was ended by ${signal ?? "a signal"}`);
		else end(exited(code, stdout, stderr));
	});
	return promise;
}
function exited(code, stdout, stderr) {
	return {
		state: "exited",
		code,
		stdout: Buffer.concat(stdout),
		stderr: Buffer.concat(stderr).toString()
	};
}
function startFailure(error, request) {
	const { program, cwd } = request;
	if (existsSync(cwd) && !isInstalled(program)) return {
		state: "not-finished",
		problem: "missing",
		cause: `${program} is not installed`,
		stderr: ""
	};
	return {
		state: "not-finished",
		problem: "not-started",
		cause: `${program} could not be started: ${error instanceof Error ? error.message : String(error)}`,
		stderr: ""
	};
}
function isInstalled(program) {
	if (isAbsolute(program)) return existsSync(program);
	return searchPath().some((folder) => existsSync(join(folder, program)));
}
//#endregion
//#region src/source/git/git.ts
const settings = [
	"--no-pager",
	"--literal-pathspecs",
	["-c", "core.fsmonitor=false"],
	["-c", "core.hooksPath=/dev/null"],
	["-c", "core.quotePath=false"],
	["-c", "diff.autoRefreshIndex=false"],
	["-c", "safe.bareRepository=explicit"]
].flat();
const environment = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_NO_LAZY_FETCH: "1"
};
async function git(folder, args, config = []) {
	const result = await run({
		program: "git",
		args: [
			...settings,
			...config.flatMap((line) => ["-c", line]),
			...args
		],
		cwd: folder,
		home: "own",
		environment,
		timeout: 3e5,
		largestOutput: 536870912
	});
	if (result.state === "exited") return result;
	if (result.problem === "missing") throw new UserError("git is not installed", "Install git and put it into the search path");
	throw new UserError(`git ${args[0] ?? ""} did not finish: ${result.cause}`, "Run the same git command by hand");
}
async function gitOutput(folder, args, config = []) {
	const { code, stdout, stderr } = await git(folder, args, config);
	if (code === 0) return stdout;
	throw new UserError(`git ${args[0] ?? ""} failed: ${gitReason(stderr)}`, "Check the clone with git fsck");
}
function startGit(folder, args) {
	return start({
		program: "git",
		args: [...settings, ...args],
		cwd: folder,
		home: ownHome(),
		environment
	}, "pipe");
}
function gitReason(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => line.startsWith("fatal: ")) ?? lines.at(-1))?.replace(/^(?:fatal|error): /, "") ?? "no reason given";
}
//#endregion
//#region src/finding/plural.ts
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
//#endregion
//#region src/report/counts.ts
function counts(outcome) {
	const { findings, faults } = outcome;
	const remaining = findings.filter(({ status }) => status !== "fixed");
	const tolerated = faults.filter((fault) => fault.tolerated).length;
	const inLayer = (layer) => byStatus(findings.filter((finding) => finding.layer === layer));
	return {
		...byStatus(findings),
		blocking: remaining.filter(({ decision }) => decision.action === "block").length,
		shown: remaining.filter(({ decision }) => decision.action === "show").length,
		faults: faults.length - tolerated,
		tolerated,
		layers: {
			cloud: inLayer("cloud"),
			cluster: inLayer("cluster"),
			container: inLayer("container"),
			code: inLayer("code")
		}
	};
}
function byStatus(findings) {
	const count = (status) => findings.filter((finding) => finding.status === status).length;
	return {
		introduced: count("introduced"),
		fixed: count("fixed"),
		existing: count("existing") + count("moved")
	};
}
function numbers(outcome) {
	const { blocking, introduced, fixed, existing, faults, tolerated } = counts(outcome);
	const isCompared = outcome.compared.base !== void 0;
	const allFaults = plural(faults + tolerated, "fault") + (tolerated > 0 ? ` (${tolerated} tolerated)` : "");
	return [
		`${blocking} blocking`,
		isCompared ? `${introduced} introduced` : plural(introduced, "finding"),
		...faults + tolerated > 0 ? [allFaults] : [],
		...isCompared ? [`${fixed} fixed`, `${existing} existing`] : []
	].join(", ");
}
function coverageNumbers(outcome) {
	const states = new Map();
	for (const { state } of outcome.coverage) states.set(state, (states.get(state) ?? 0) + 1);
	const parts = Object.entries({
		inspected: "inspected",
		rendered: "rendered",
		ignored: "ignored",
		faulted: "not looked at",
		removed: "removed",
		"not-ours": "of no concern"
	}).map(([state, word]) => ({
		count: states.get(state) ?? 0,
		word
	})).filter(({ count }) => count > 0).map(({ count, word }) => `${count} ${word}`);
	const total = plural(outcome.coverage.length, outcome.compared.base === void 0 ? "file" : "changed file");
	return parts.length === 0 ? total : `${total}: ${parts.join(", ")}`;
}
//#endregion
//#region src/report/neutral/clip.ts
const longestPath = 300;
function clip(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function clipPath(path, most = longestPath) {
	if (path.length <= most) return path;
	return `…${path.slice(1 - most).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
//#endregion
//#region src/report/neutral/markdown-link.ts
const unsafe$1 = /[()[\]{}|\\`<>"'*_~^$@]/g;
function markdownLink(label, address) {
	const url = address === void 0 ? null : URL.parse(address);
	if (label.includes("]")) return label;
	if (url === null || !["http:", "https:"].includes(url.protocol)) return label;
	return `[${label}](${url.href.replace(unsafe$1, percent).replaceAll("&", "&amp;")})`;
}
function percent(sign) {
	return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
//#endregion
//#region src/report/markdown/document.ts
function bytes(text) {
	return Buffer.byteLength(text);
}
function markdownDocument({ lead, sections, tail, elsewhere }, budget) {
	const { most, size } = budget;
	const parts = leading$1(lead, {
		size,
		most: most - size(tail) - 2
	});
	let room = most - size(tail) - parts.reduce((sum, part) => sum + size(part) + 2, 0);
	const filled = sections.filter(({ items }) => items.length > 0).map(framed);
	const sizes = filled.map(({ heading, items, end }) => {
		return size([
			heading,
			...items,
			end
		].join("\n")) + 8;
	});
	for (const [index, section] of filled.entries()) {
		const rest = sizes.slice(index + 1).reduce((sum, each) => sum + each, 0);
		const text = fill(section, elsewhere, {
			size,
			most: room - 2 - Math.min(Math.ceil(room / 2), rest)
		});
		if (text === void 0) continue;
		room -= size(text) + 2;
		parts.push(text);
	}
	return [...parts, tail].filter((part) => part !== "").join("\n\n");
}
function leading$1(lead, { most, size }) {
	const shown = [];
	let room = most;
	for (const [index, paragraph] of lead.entries()) {
		const need = size(paragraph) + 2;
		if (need > (index === 0 ? room : room - most / 2)) continue;
		room -= need;
		shown.push(paragraph);
	}
	return shown;
}
function framed(section) {
	if (section.isFolded !== true) return {
		...section,
		end: ""
	};
	return {
		...section,
		heading: `<details><summary>${section.heading}</summary>`,
		end: "\n\n</details>"
	};
}
function fill({ heading, items, end }, elsewhere, budget) {
	const { most, size } = budget;
	const whole = `${heading}\n\n${items.join("\n")}${end}`;
	if (size(whole) <= most) return whole;
	const count = (shown) => `${shown} of ${items.length} shown; the rest is in ${elsewhere}.`;
	let room = most - size(heading) - size(count(items.length)) - size(end) - 4;
	if (room < 0) return void 0;
	const shown = [];
	for (const item of items) {
		room -= size(item) + 1;
		if (room < 0) break;
		shown.push(item);
	}
	return `${[
		heading,
		...shown.length === 0 ? [] : [shown.join("\n")],
		count(shown.length)
	].join("\n\n")}${end}`;
}
//#endregion
//#region src/report/advice.ts
function oneLine(text) {
	return text.trim().replace(/\s*\n\s*/g, " ");
}
//#endregion
//#region src/report/explain.ts
function judgedBy({ policy: { path, label, preset } }) {
	return path === void 0 ? `${label} has no policy: judged by the preset ${preset}` : `Judged by ${path} of ${label} over the preset ${preset}`;
}
function waiveCommand({ fingerprint }) {
	return `concentric waive ${fingerprint.replaceAll(/[^0-9a-f]/g, "")} --reason … --expires …`;
}
//#endregion
//#region src/report/neutral/code-span.ts
function codeSpan(text) {
	const line = visible(text).replaceAll("<!--", "<!‐‐") || " ";
	const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(line) ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
//#endregion
//#region src/report/neutral/markdown-text.ts
const gap = "&#8203;";
const escapes = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	$: "<span>$</span>"
};
const blockStart = /^(?:[ +=-]|:(?=-)|\d+(?=[.)]))/;
const special = /[\\`*_~[\]]|[&<>|$]|[@#]|(?<![a-z\d])GH-(?=\d)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)/gi;
function markdownText(text) {
	const line = visible(text).trimEnd();
	const start = blockStart.exec(line)?.[0] ?? "";
	return escapeStart(start) + line.slice(start.length).replace(special, escaped);
}
function escapeStart(start) {
	if (start === "" || /\d/.test(start)) return start === "" ? "" : `${start}${gap}`;
	return `&#${start.charCodeAt(0)};`;
}
function escaped(sign) {
	const entity = escapes[sign];
	if (entity !== void 0) return entity;
	return /^[\\`*_~[\]]$/.test(sign) ? `\\${sign}` : `${sign}${gap}`;
}
//#endregion
//#region src/report/selection.ts
function listed(outcome) {
	return outcome.findings.filter(({ status, decision }) => status !== "fixed" && decision.action !== "report");
}
function fixed(outcome) {
	return outcome.findings.filter(({ status }) => status === "fixed");
}
function waived$1({ findings }) {
	return findings.filter(({ decision }) => decision.by === "waiver");
}
function ignored({ coverage }) {
	return coverage.filter(({ state }) => state === "ignored");
}
function isWaivable({ decision, rule }) {
	const isTampering = decision.by === "tampering" || rule === "policy-change" || rule === "waiver-change";
	return decision.action !== "report" && !isTampering;
}
function gravestFirst$1(findings) {
	return findings.toSorted(byGravity);
}
function unlisted(outcome) {
	const rest = outcome.findings.filter(({ status, decision: { action, by } }) => status !== "fixed" && action === "report" && by !== "waiver");
	const parts = [
		"introduced",
		"existing",
		"moved"
	].map((status) => ({
		status,
		count: rest.filter((finding) => finding.status === status).length
	})).filter(({ count }) => count > 0).map(({ status, count }) => `${count} ${status}`);
	if (parts.length === 0) return void 0;
	return `${parts.join(" and ")} ${rest.length === 1 ? "finding is" : "findings are"} not listed`;
}
//#endregion
//#region src/report/subject-name.ts
const words = {
	ComposeService: "service",
	Stage: "stage"
};
function subjectName({ kind, namespace, name, container }) {
	const path = namespace === "" ? name : `${namespace}/${name}`;
	const object = [words[kind] ?? kind, path].filter((part) => part !== "").join(" ");
	return container === void 0 ? object : `${object}, container ${container}`;
}
//#endregion
//#region src/report/markdown/links.ts
function place(path, range, links) {
	return markdownLink(codeSpan(clipPath(path) + position$1(range?.start)), links.line?.(path, range?.start.line ?? 1));
}
function position$1(start) {
	return start === void 0 ? "" : `:${start.line}:${start.column}`;
}
//#endregion
//#region src/report/markdown/items.ts
function findingItem(finding, advice, links) {
	const fix = advice(finding.rule)?.fix;
	return [
		`- **${finding.severity}** (${finding.layer}) ${safeMarkdown(finding.message)}`,
		`${findingPlace(finding, links)} · ${facts(finding, advice, "whole")}`,
		...fix === void 0 ? [] : [`Fix: ${oneLine(fix)}`]
	].join("<br>");
}
function facts(finding, advice, length) {
	const { rule, subject, decision, status } = finding;
	const about = clip(subjectName(subject), 500);
	const isWaiving = length === "whole" && isWaivable(finding);
	return [
		markdownLink(codeSpan(clip(rule, 500)), advice(rule)?.url),
		...about === "" ? [] : [codeSpan(about)],
		...inEnvironments(finding),
		...agreeing(finding),
		...status === "existing" || status === "moved" ? [status] : [],
		`${decision.action === "block" ? "blocks" : "shown"}: ${safeMarkdown(decision.reason)}`,
		...isWaiving ? [`to waive it: ${codeSpan(waiveCommand(finding))}`] : []
	].join(" · ");
}
function inEnvironments({ environments = [] }) {
	return environments.length === 0 ? [] : [`in ${environments.map(safeMarkdown).join(", ")}`];
}
function agreeing({ sources }) {
	const others = sources.filter(({ tool }) => tool !== "concentric").slice(0, 5);
	if (others.length === 0) return [];
	return [`found by ${others.map(({ tool, rule }) => safeMarkdown(`${tool} ${rule}`)).join(", ")}`];
}
function waivedItem(finding, links) {
	const { severity, message, decision } = finding;
	const where = findingPlace(finding, links);
	return `- ${severity} ${safeMarkdown(message)} · ${where} · ${safeMarkdown(decision.reason)}`;
}
function findingPlace({ path, range, change }, links) {
	return change === "removed" ? `${place(path, range, {})} of the base` : place(path, range, links);
}
function fixedItem({ rule, message, path }) {
	return `- ${safeMarkdown(message)} · ${place(path, void 0, {})} · ${codeSpan(clip(rule, 500))}`;
}
function faultSections({ faults }, links) {
	const items = (chosen) => chosen.map((fault) => faultItem(fault, links));
	return [{
		heading: "### Could not be looked at",
		items: items(faults.filter(({ stage }) => stage !== "report"))
	}, {
		heading: "### Could not be delivered",
		items: items(faults.filter(({ stage }) => stage === "report"))
	}];
}
function faultItem(fault, links) {
	const { path, range } = fault.place;
	return [
		`- **${fault.name}** ${safeMarkdown(fault.cause)}${fault.tolerated ? ` (tolerated: ${safeMarkdown(fault.toleratedBy)})` : ""}`,
		...path === "" ? [] : [place(path, range, links)],
		`Remedy: ${safeMarkdown(fault.remedy)}`
	].join("<br>");
}
function noteItem({ place: at, text }, links) {
	return at === void 0 ? `- ${safeMarkdown(text)}` : `- ${place(at.path, at.range, links)} ${safeMarkdown(text)}`;
}
function safeMarkdown(text) {
	return markdownText(clip(text, 500));
}
//#endregion
//#region src/report/markdown/verdict.ts
const alerts = {
	pass: "",
	blocked: "> [!CAUTION]\n> ",
	incomplete: "> [!WARNING]\n> "
};
const mostSettings = 10;
function verdictLead(outcome) {
	const { verdict, reason, decidedBy } = outcome;
	const settings = decidedBy.slice(0, mostSettings).map(safeMarkdown);
	const further = decidedBy.length - settings.length;
	if (further > 0) settings.push(plural(further, "further setting"));
	return [
		`${alerts[verdict]}**Concentric: ${verdict}** (${numbers(outcome)})<br>${safeMarkdown(reason)}`,
		layerTable(outcome),
		scope(outcome),
		...settings.length === 0 ? [] : [`Decided by ${settings.join("; ")}.`]
	];
}
function layerTable(outcome) {
	const { layers: byLayer } = counts(outcome);
	return [
		"| layer | introduced | fixed | existing |",
		"| :-- | --: | --: | --: |",
		...layers.map((layer) => {
			const { introduced, fixed, existing } = byLayer[layer];
			return `| ${layer} | ${introduced} | ${fixed} | ${existing} |`;
		})
	].join("\n");
}
function name(revision) {
	return codeSpan(clip(revision, 500));
}
function scope(outcome) {
	const { base, head } = outcome.compared;
	const subject = base === void 0 ? `Looked at ${name(head)}` : `Compared ${name(base)} with ${name(head)}`;
	const rest = unlisted(outcome);
	return `${subject}; ${coverageNumbers(outcome)}. ${safeMarkdown(judgedBy(outcome))}.${rest === void 0 ? "" : ` ${rest}.`}`;
}
//#endregion
//#region src/report/neutral/safe-json.ts
const unsafe = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n]]|(?<=##)\[/gv;
function safeJson(value) {
	return JSON.stringify(value, null, 2).replace(unsafe, unicodeEscape);
}
function unicodeEscape(sign) {
	return Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
//#endregion
//#region src/finding/outcome.ts
const coverageStates = [
	"inspected",
	"rendered",
	"ignored",
	"faulted",
	"removed",
	"not-ours"
];
const deciders = [
	"threshold",
	"existing",
	"touched",
	"fixed",
	"waiver",
	"off",
	"tampering",
	"audit"
];
const waiverStates = [
	"used",
	"unmatched",
	"unused",
	"expired",
	"future"
];
//#endregion
//#region src/report/report-schema.ts
const reportId = "concentric/report/v2";
const count = int().min(0);
const position = object({
	line: int().min(1),
	column: int().min(1)
});
const range = object({
	start: position,
	end: position
}).describe("Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive.");
const statusCounts$1 = object({
	introduced: count,
	fixed: count,
	existing: count
});
const finding = object({
	rule: string(),
	layer: _enum(layers),
	severity: _enum(severities),
	confidence: _enum(confidences),
	status: _enum([
		"introduced",
		"existing",
		"moved",
		"fixed"
	]),
	decision: object({
		action: _enum([
			"block",
			"show",
			"report"
		]),
		by: _enum(deciders).describe("What of the policy decided."),
		reason: string(),
		source: string().describe("The setting that decided and where it stands; empty when none did.")
	}),
	message: string(),
	path: string().describe("From the root of the repository, with `/`."),
	range,
	subject: object({
		kind: string(),
		namespace: string(),
		name: string(),
		container: string().optional()
	}),
	field: string().describe("Path of the field inside the subject."),
	fingerprint: string().describe("The same for the same finding in another run, across shifts of lines."),
	sources: array(object({
		tool: string(),
		rule: string()
	})),
	change: _enum(["weakened", "removed"]).exactOptional().describe("Of the change itself: what it weakens, or what it removes; that stands in the base."),
	environments: array(string()).exactOptional().describe("Names of the environments of the policy that the file makes.")
});
const fault = object({
	name: _enum(faultNames),
	stage: _enum([
		"source",
		"parse",
		"render",
		"inspect",
		"report"
	]),
	place: object({
		path: string(),
		range: range.optional()
	}),
	cause: string(),
	remedy: string(),
	tolerated: boolean(),
	toleratedBy: string().describe("The reason and the line of the policy; empty when none tolerates it.")
});
const coverage = object({
	path: string(),
	state: _enum(coverageStates),
	by: string().describe("The reader, the line of the policy or the fault that decided.")
});
const waiver = object({
	about: string(),
	state: _enum(waiverStates),
	findings: count.describe("Findings of this run that it is about."),
	owner: string(),
	expires: string(),
	source: string()
});
const note$1 = object({
	place: object({
		path: string(),
		range: range.optional()
	}).optional(),
	text: string()
});
const reportSchema = object({
	schema: literal(reportId),
	verdict: _enum([
		"pass",
		"blocked",
		"incomplete"
	]),
	reason: string(),
	decidedBy: array(string()).describe("The settings that made the verdict, with where they stand."),
	policy: object({
		preset: string(),
		path: string().nullable().describe("`null` when there is no policy and the preset alone applies."),
		label: string().describe("Where it was looked for.")
	}),
	compared: object({
		base: string().nullable(),
		head: string()
	}),
	counts: statusCounts$1.extend({
		blocking: count,
		shown: count,
		faults: count.describe("Faults the policy does not tolerate."),
		tolerated: count,
		layers: object({
			cloud: statusCounts$1,
			cluster: statusCounts$1,
			container: statusCounts$1,
			code: statusCounts$1
		})
	}),
	findings: array(finding),
	faults: array(fault),
	coverage: array(coverage).describe("Every changed path once."),
	waivers: array(waiver),
	notes: array(note$1)
}).describe("What Concentric found in a change.");
//#endregion
//#region src/report/json.ts
function json(outcome) {
	return `${safeJson(report$1(outcome))}\n`;
}
function report$1(outcome) {
	const { verdict, reason, decidedBy, policy, compared, findings, faults, coverage, waivers, notes } = outcome;
	return {
		schema: reportId,
		verdict,
		reason,
		decidedBy: [...decidedBy],
		policy: {
			preset: policy.preset,
			path: policy.path ?? null,
			label: policy.label
		},
		compared: {
			base: compared.base ?? null,
			head: compared.head
		},
		counts: reportCounts(outcome),
		findings: findings.map(reportFinding),
		faults: faults.map(reportFault),
		coverage: coverage.map(({ path, state, by }) => ({
			path,
			state,
			by
		})),
		waivers: waivers.map(({ about, state, findings: number, owner, expires, source }) => {
			return {
				about,
				state,
				findings: number,
				owner,
				expires,
				source
			};
		}),
		notes: notes.map(({ place, text }) => place === void 0 ? { text } : {
			place: reportPlace(place),
			text
		})
	};
}
function reportCounts(outcome) {
	const { blocking, shown, faults, tolerated, layers, ...all } = counts(outcome);
	return {
		...statusCounts(all),
		blocking,
		shown,
		faults,
		tolerated,
		layers: {
			cloud: statusCounts(layers.cloud),
			cluster: statusCounts(layers.cluster),
			container: statusCounts(layers.container),
			code: statusCounts(layers.code)
		}
	};
}
function statusCounts({ introduced, fixed, existing }) {
	return {
		introduced,
		fixed,
		existing
	};
}
function reportFinding(finding) {
	const { kind, namespace, name, container } = finding.subject;
	return {
		rule: finding.rule,
		layer: finding.layer,
		severity: finding.severity,
		confidence: finding.confidence,
		status: finding.status,
		decision: reportDecision(finding.decision),
		message: finding.message,
		path: finding.path,
		range: reportRange(finding.range),
		subject: {
			kind,
			namespace,
			name,
			...container === void 0 ? {} : { container }
		},
		field: finding.field,
		fingerprint: finding.fingerprint,
		sources: finding.sources.map(({ tool, rule }) => ({
			tool,
			rule
		})),
		...finding.change === void 0 ? {} : { change: finding.change },
		...finding.environments === void 0 ? {} : { environments: [...finding.environments] }
	};
}
function reportFault({ name, stage, place, cause, remedy, tolerated, toleratedBy }) {
	return {
		name,
		stage,
		place: reportPlace(place),
		cause,
		remedy,
		tolerated,
		toleratedBy
	};
}
function reportDecision({ action, by, reason, source }) {
	return {
		action,
		by,
		reason,
		source
	};
}
function reportPlace({ path, range }) {
	return {
		path,
		...range === void 0 ? {} : { range: reportRange(range) }
	};
}
function reportRange({ start, end }) {
	return {
		start: reportPosition(start),
		end: reportPosition(end)
	};
}
function reportPosition({ line, column }) {
	return {
		line,
		column
	};
}
//#endregion
//#region src/report/markdown.ts
const defaultBudget = 9e5;
function summary(outcome, options = {}) {
	const { advice = () => void 0, links = {}, budget = defaultBudget } = options;
	const findings = gravestFirst$1(listed(outcome));
	const sections = [
		...faultSections(outcome, links),
		{
			heading: "### Findings",
			items: findings.map((finding) => findingItem(finding, advice, links))
		},
		{
			heading: "### Fixed by this change",
			items: fixed(outcome).map(fixedItem)
		},
		{
			heading: "### Waived",
			items: waived$1(outcome).map((finding) => waivedItem(finding, links))
		},
		{
			heading: "### To be noted",
			items: outcome.notes.map((note) => noteItem(note, links))
		},
		{
			heading: "### Ignored by the policy",
			items: ignored(outcome).map(ignoredItem)
		},
		{
			heading: "Every changed file",
			items: outcome.coverage.map(coveredItem),
			isFolded: true
		}
	];
	return `${markdownDocument({
		lead: verdictLead(outcome),
		sections,
		tail: "",
		elsewhere: "the report of this run"
	}, {
		most: budget - 1,
		size: bytes
	})}\n`;
}
function ignoredItem({ path, by }) {
	return `- ${place(path, void 0, {})} by ${safeMarkdown(by)}`;
}
function coveredItem({ path, state, by }) {
	return `- ${place(path, void 0, {})} ${state}: ${safeMarkdown(by)}`;
}
//#endregion
//#region src/report/sarif/text.ts
const longestDescription = 1e3;
const active = /\](?=\()|\{(?=\d+\})/g;
function sarifText(text, most) {
	return clip(visible(text), most).replace(active, "$& ").trim() || "(empty)";
}
function sarifUri(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).map((segment) => segment.replace(/^\.{1,2}$/, (dots) => "%252E".repeat(dots.length))).join("/").replace(/^\/+/, (slashes) => "%2F".repeat(slashes.length));
}
//#endregion
//#region src/report/sarif/rules.ts
const scores = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "3.0",
	info: void 0
};
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
function sarifRules(findings, advice) {
	return [...groupBy(findings, ({ rule }) => sarifText(rule, 255))].toSorted(([a], [b]) => byText(a, b)).map(([id, ofRule]) => sarifRule(id, ofRule, advice));
}
function sarifRule(id, findings, advice) {
	const { why = "", fix = "", url } = advice(id) ?? {};
	const severity = first(severities, findings, (finding) => finding.severity);
	const score = scores[severity];
	const layers = [...new Set(findings.map(({ layer }) => layer))];
	const title = sarifText(id.replaceAll("-", " "), longestDescription);
	const paragraphs = [why, fix === "" ? "" : `Fix: ${fix}`].map(oneLine).filter((text) => text !== "");
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: sarifText(oneLine(why) || title, longestDescription) },
		help: {
			text: paragraphs.join("\n\n") || title,
			markdown: [why, fix === "" ? "" : `**Fix:** ${fix}`].filter((text) => text !== "").join("\n\n") || title
		},
		...url === void 0 ? {} : { helpUri: url },
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: ["security", ...layers],
			precision: first(confidences, findings, (finding) => finding.confidence),
			...score === void 0 ? { "problem.severity": "recommendation" } : { "security-severity": score }
		}
	};
}
function first(order, findings, gradeOf) {
	const grades = new Set(findings.map(gradeOf));
	return order.find((grade) => grades.has(grade)) ?? order[0];
}
//#endregion
//#region src/report/sarif.ts
const mostResults = 25e3;
const mostBytes = 99e5;
const mostFaults = 1e3;
function sarif(outcome, options) {
	const { results: most = mostResults, bytes = mostBytes } = options.most ?? {};
	const findings = outcome.findings.filter(({ status }) => status !== "fixed").toSorted(byGravity);
	let count = Math.min(findings.length, most);
	for (;;) {
		const text = `${safeJson(log(outcome, findings.slice(0, count), findings.length, options))}\n`;
		const size = Buffer.byteLength(text);
		if (size <= bytes || count === 0) return text;
		count = Math.floor(Math.min(count * .9, count * bytes / size));
	}
}
function log(outcome, findings, total, { version, advice, category = "concentric" }) {
	const rules = sarifRules(findings, advice);
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Concentric",
				semanticVersion: version,
				rules
			} },
			automationDetails: { id: `${category}/` },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: outcome.faults.every(({ tolerated }) => tolerated),
				toolExecutionNotifications: notifications(outcome, findings.length, total)
			}],
			results: findings.map((finding) => result(finding, indexes))
		}]
	};
}
function result(finding, indexes) {
	const { severity, message, fingerprint, decision, status, change } = finding;
	const ruleId = sarifText(finding.rule, 255);
	const index = indexes.get(ruleId);
	const isWaived = decision.by === "waiver";
	const gone = change === "removed" ? ` (line ${finding.range.start.line} of the base)` : "";
	return {
		ruleId,
		...index === void 0 ? {} : { ruleIndex: index },
		level: levels[severity],
		message: { text: `${sarifText(message, 500)}${gone}` },
		locations: [{
			...location(change === "removed" ? { path: finding.path } : finding),
			logicalLocations: [{ fullyQualifiedName: sarifText(`${subjectName(finding.subject)} ${finding.field}`, 1e3) }]
		}],
		partialFingerprints: {
			primaryLocationLineHash: `${fingerprint}:1`,
			"concentric/v1": fingerprint
		},
		baselineState: status === "introduced" ? "new" : "unchanged",
		...isWaived ? { suppressions: [suppression(finding)] } : {}
	};
}
function suppression({ decision }) {
	return {
		kind: "external",
		status: "accepted",
		justification: sarifText(decision.reason, 500)
	};
}
function location({ path, range }) {
	return { physicalLocation: {
		artifactLocation: {
			uri: sarifUri(path),
			uriBaseId: "%SRCROOT%"
		},
		...range === void 0 ? {} : { region: region(range) }
	} };
}
function region({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function notifications({ faults }, shown, total) {
	const cut = `${shown} of ${total} results are here, the gravest: the others exceed the limits of an upload`;
	const told = faults.filter(({ stage }) => stage !== "report");
	const more = `${told.length - mostFaults} further faults are not listed`;
	return [
		...shown < total ? [{
			level: "warning",
			message: { text: cut }
		}] : [],
		...told.slice(0, mostFaults).map(notification),
		...told.length > mostFaults ? [{
			level: "error",
			message: { text: more }
		}] : []
	];
}
function notification({ name, place, cause, remedy, tolerated }) {
	const { path } = place;
	return {
		level: tolerated ? "note" : "error",
		descriptor: { id: name },
		message: { text: sarifText(`${cause}. ${remedy}`, 1e3) },
		...path === "" ? {} : { locations: [location(place)] }
	};
}
//#endregion
//#region src/report/neutral/workflow-command.ts
const command = /(?<![^\r\n])((?:[^\S\r\n]|\u0085|\u001B\[[\d;]*m)*):(?=:)/g;
function withoutCommands(text) {
	return text.replace(command, "$1: ").replaceAll("##[", "# #[");
}
function annotationCommand(level, place, message) {
	return `::${[level, Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`).join(",")].filter(Boolean).join(" ")}::${data(message)}`;
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
//#endregion
//#region src/report/terminal/columns.ts
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]/v;
const combining = /\p{M}/v;
function columns(text) {
	let sum = 0;
	for (const character of text) sum += characterColumns(character);
	return sum;
}
function characterColumns(character) {
	if (character < "̀") return 1;
	if (combining.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
//#endregion
//#region src/report/terminal/frame.ts
function frame(framed, room) {
	const { range, excerpt } = framed;
	const marked = excerpt.lines[range.start.line - excerpt.firstLine];
	if (marked === void 0) return [];
	const column = range.start.column - 1;
	const skipped = column > 4 * room ? column - 2 * room : 0;
	const near = (line) => cells(line.replace(/\r$/, ""), skipped, skipped + 8 * room);
	const target = caretStretch(near(marked), framed);
	const from = target.end < room ? 0 : Math.max(0, target.start - Math.floor(room / 3));
	return excerpt.lines.flatMap((line, index) => {
		const number = excerpt.firstLine + index;
		const shown = {
			number,
			text: cut(near(line), from, room)
		};
		if (number !== range.start.line) return [shown];
		return [shown, {
			number: void 0,
			text: carets(target, from, room)
		}];
	});
}
function cells(line, from, to) {
	const result = [];
	let offset = from;
	for (const character of line.slice(from, to)) {
		const text = character === "	" ? "    " : visible(character);
		result.push({
			text,
			width: columns(text),
			offset
		});
		offset += character.length;
	}
	return result;
}
function caretStretch(line, { range }) {
	const before = (offset) => line.filter((cell) => cell.offset < offset).reduce((sum, cell) => sum + cell.width, 0);
	const start = before(range.start.column - 1);
	const end = range.end.line === range.start.line ? before(range.end.column - 1) : before(Infinity);
	return {
		start,
		end: Math.max(start + 1, end)
	};
}
function carets({ start, end }, from, room) {
	const first = start - from;
	return " ".repeat(first) + "^".repeat(Math.max(1, Math.min(end - from, room) - first));
}
function cut(line, from, room) {
	const total = line.reduce((sum, cell) => sum + cell.width, 0);
	const first = from > 0 ? from + 1 : 0;
	const end = total > from + room ? from + room - 1 : from + room;
	let text = "";
	let column = 0;
	for (const cell of line) {
		if (column >= first && column + cell.width <= end) {
			text ||= " ".repeat(column - first);
			text += cell.text;
		}
		column += cell.width;
	}
	if (total > 0 && from > 0) text = `…${text}`;
	return total > from + room ? `${text}…` : text;
}
//#endregion
//#region src/report/terminal/layout.ts
function safeText(text) {
	return visible(clip(text, 500));
}
//#endregion
//#region src/report/terminal/wrap.ts
function wrap(text, width, { first = "", rest = first } = {}) {
	const lines = [];
	let line = first;
	let isEmpty = true;
	for (const word of text.split(/ +/).filter((part) => part !== "")) {
		if (!isEmpty && columns(line) + 1 + columns(word) > width) {
			lines.push(line);
			line = rest;
			isEmpty = true;
		}
		line += isEmpty ? word : ` ${word}`;
		isEmpty = false;
	}
	return [...lines, line];
}
//#endregion
//#region src/report/terminal/short-blocks.ts
const most = 10;
function shortBlocks(outcome, layout) {
	const [gone, excused, unseen] = [
		fixed(outcome),
		waived$1(outcome),
		ignored(outcome)
	];
	return [
		...block(`Fixed by this change: ${plural(gone.length, "finding")}`, gone.map(({ rule, message, path }) => `${visible(path)}: ${safeText(message)} [${visible(rule)}]`), ["bold", "green"], layout),
		...block(`Waived: ${plural(excused.length, "finding")}`, excused.map(({ rule, path, range, decision }) => {
			return `${visible(path)}:${range.start.line} [${visible(rule)}]: ${safeText(decision.reason)}`;
		}), "bold", layout),
		...block(`Ignored: ${plural(unseen.length, "file")}`, unseen.map(({ path, by }) => `${visible(path)}: ${safeText(by)}`), "bold", layout),
		...block("To be noted", outcome.notes.map(({ place, text }) => {
			const line = place?.range === void 0 ? "" : `:${place.range.start.line}`;
			return place === void 0 ? safeText(text) : `${visible(place.path)}${line}: ${safeText(text)}`;
		}), "bold", layout)
	];
}
function block(title, items, style, { paint, width }) {
	if (items.length === 0) return [];
	const lines = items.slice(0, most).flatMap((item) => wrap(item, width, {
		first: "  - ",
		rest: "    "
	}));
	const more = items.length > most ? [`  and ${items.length - most} more`] : [];
	return [[
		paint(style, title),
		...lines,
		...more
	]];
}
//#endregion
//#region src/report/terminal/paint.ts
const coloured = (style, text) => styleText(style, text, { validateStream: false });
const plain = (_style, text) => text;
const severityStyle = {
	critical: ["bold", "red"],
	high: ["bold", "red"],
	medium: ["bold", "yellow"],
	low: ["bold", "cyan"],
	info: ["bold", "blue"]
};
const verdictStyle = {
	pass: ["bold", "green"],
	blocked: ["bold", "red"],
	incomplete: ["bold", "yellow"]
};
//#endregion
//#region src/report/terminal.ts
function terminal(outcome, options) {
	const layout = {
		paint: options.colour ? coloured : plain,
		width: Math.max(40, options.width)
	};
	const text = `${[
		...faultBlocks(outcome, layout),
		...findingBlocks(outcome, layout, options.advice),
		...shortBlocks(outcome, layout),
		closing(outcome, layout)
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
	return options.workflow === true ? withoutCommands(text) : text;
}
function faultBlocks({ faults }, layout) {
	const unseen = faults.filter(({ stage }) => stage !== "report");
	const unsaid = faults.filter(({ stage }) => stage === "report");
	return [...faultGroup(`Could not look at ${plural(unseen.length, "place")}`, unseen, layout), ...faultGroup(`Could not deliver ${plural(unsaid.length, "report")}`, unsaid, layout)];
}
function faultGroup(title, faults, layout) {
	if (faults.length === 0) return [];
	return [[layout.paint("bold", title)], ...faults.map((fault) => faultBlock(fault, layout))];
}
function faultBlock({ name, place, cause, remedy, tolerated, toleratedBy }, layout) {
	return [
		...heading(`fault[${name}]:`, ["bold", tolerated ? "cyan" : "yellow"], cause, layout),
		...place.path === "" ? [] : arrow(place, "", 1, layout),
		...note("remedy", remedy, 1, layout),
		...tolerated ? note("tolerated", toleratedBy, 1, layout) : []
	];
}
function findingBlocks(outcome, layout, advice = () => void 0) {
	const advised = new Set();
	const fix = (rule) => {
		if (advised.has(rule)) return void 0;
		advised.add(rule);
		return advice(rule)?.fix;
	};
	return layers.flatMap((layer) => {
		const findings = listed(outcome).filter((finding) => finding.layer === layer);
		if (findings.length === 0) return [];
		const title = `${layerTitle(layer)}: ${plural(findings.length, "finding")}`;
		const blocks = findings.map((finding) => findingBlock(finding, outcome, fix(finding.rule), layout));
		return [[layout.paint("bold", title)], ...blocks];
	});
}
function layerTitle(layer) {
	return layer.charAt(0).toUpperCase() + layer.slice(1);
}
function findingBlock(finding, { compared }, fix, layout) {
	const { severity, rule, message, status, decision, excerpt } = finding;
	const style = severityStyle[severity];
	const digits = String(excerpt.firstLine + Math.max(0, excerpt.lines.length - 1)).length;
	const isOld = (status === "existing" || status === "moved") && compared.base !== void 0;
	return [
		...heading(`${severity}[${rule}]:`, style, message, layout),
		...arrow(finding, subjectName(finding.subject), digits, layout),
		...code(finding, digits, style, layout),
		...note(decision.action === "block" ? "blocks" : "shown", decision.reason, digits, layout),
		...isOld ? note("note", "this was there before the change", digits, layout) : [],
		...fix === void 0 ? [] : note("fix", oneLine(fix), digits, layout),
		...isWaivable(finding) ? note("waive", waiveCommand(finding), digits, layout) : []
	];
}
function heading(label, style, message, { paint, width }) {
	const shown = visible(label).replaceAll(" ", "_");
	const [first = "", ...rest] = wrap(`${shown} ${safeText(message)}`, width, { rest: "  " });
	return [paint(style, shown) + first.slice(shown.length), ...rest];
}
function arrow(place, subject, digits, { paint, width }) {
	const { path, range } = place;
	const indent = " ".repeat(digits);
	const position = range === void 0 ? "" : `:${range.start.line}:${range.start.column}`;
	const at = `${visible(path)}${position}`;
	const about = safeText(subject);
	const isShort = columns(at) + columns(about) + digits + 7 <= width;
	const tail = about === "" || !isShort ? "" : paint("dim", ` (${about})`);
	const more = about === "" || isShort ? [] : note("in", subject, digits, {
		paint,
		width
	});
	return [`${indent}${paint("blue", "-->")} ${at}${tail}`, ...more];
}
function code(finding, digits, style, { paint, width }) {
	const bar = `${" ".repeat(digits)} |`;
	const lines = frame(finding, width - digits - 3).map(({ number, text }) => {
		const gutter = number === void 0 ? bar : `${String(number).padStart(digits)} |`;
		const shown = number === void 0 ? paint(style, text) : text;
		return paint("blue", gutter) + (text === "" ? "" : ` ${shown}`);
	});
	return lines.length === 0 ? [] : [
		paint("blue", bar),
		...lines,
		paint("blue", bar)
	];
}
function note(label, text, digits, { paint, width }) {
	const indent = " ".repeat(digits + 1);
	const start = `${indent}= ${label}: `;
	const [first = "", ...rest] = wrap(safeText(text), width, {
		first: start,
		rest: " ".repeat(start.length)
	});
	return [`${indent}${paint("blue", "=")} ${paint("bold", `${label}:`)} ` + first.slice(start.length), ...rest];
}
function closing(outcome, { paint, width }) {
	const { verdict, reason, compared } = outcome;
	const label = `${verdict}:`;
	const line = `${label} ${numbers(outcome)}`;
	const whole = `${line}: ${safeText(reason)}`;
	const fits = columns(whole) <= width;
	const head = visible(compared.head);
	const subject = compared.base === void 0 ? `Looked at ${head}` : `Compared ${visible(compared.base)} with ${head}`;
	const rest = unlisted(outcome);
	return [
		...wrap(`${subject}; ${coverageNumbers(outcome)}.`, width),
		...rest === void 0 ? [] : wrap(`${rest}.`, width),
		...wrap(`${safeText(judgedBy(outcome))}.`, width),
		...outcome.decidedBy.flatMap((setting) => wrap(`Decided by ${safeText(setting)}`, width, { rest: "  " })),
		...fits ? [] : wrap(safeText(reason), width),
		paint(verdictStyle[verdict], label) + (fits ? whole : line).slice(label.length)
	];
}
//#endregion
//#region src/rules/advice.ts
const byId = new Map(rules.map((rule) => [rule.id, rule]));
function ruleAdvice(id) {
	const rule = byId.get(id);
	if (rule === void 0) return void 0;
	const { why, fix, layer, topic } = rule;
	return {
		why,
		fix,
		page: `src/rules/${layer}/${topic}/README.md#${id}`
	};
}
//#endregion
//#region src/finding/excerpt.ts
function excerptOf(lines, { range }) {
	const firstLine = Math.max(1, range.start.line - 1);
	return {
		firstLine,
		lines: lines.slice(firstLine - 1, range.start.line + 1)
	};
}
//#endregion
//#region src/policy/settings-at.ts
function settingsAt(policy) {
	const { layers: thresholds, rules, touched, scopes } = policy;
	const everywhere = {
		layers: thresholds,
		rules,
		touched
	};
	const known = new Map();
	return (path) => {
		if (scopes.length === 0) return everywhere;
		const covering = scopes.filter(({ matches }) => matches(path));
		const key = covering.map((scope) => scopes.indexOf(scope)).join();
		const settings = known.get(key) ?? covering.reduce(over, everywhere);
		known.set(key, settings);
		return settings;
	};
}
function over(settings, scope) {
	const { cloud, cluster, container, code } = settings.layers;
	return {
		layers: {
			cloud: {
				...cloud,
				...scope.layers.cloud
			},
			cluster: {
				...cluster,
				...scope.layers.cluster
			},
			container: {
				...container,
				...scope.layers.container
			},
			code: {
				...code,
				...scope.layers.code
			}
		},
		rules: new Map([...settings.rules, ...scope.rules]),
		touched: scope.touched ?? settings.touched
	};
}
//#endregion
//#region src/policy/waiver-state.ts
function stateOf({ created, expires }, day) {
	if (expires < day) return "expired";
	return (dayNumber(created) ?? 0) > (dayNumber(day) ?? 0) + 1 ? "future" : "active";
}
function judgeWaivers(waivers, { findings, coverage, isWhole }, day) {
	const states = new Map(coverage.map(({ path, state }) => [path, state]));
	const isLookedAt = ({ paths }) => paths.length > 0 && paths.every((path) => isLiteral(path) && ["inspected", "removed"].includes(states.get(path) ?? ""));
	return waivers.map((waiver) => {
		const count = findings.filter((finding) => isAbout(waiver, finding)).length;
		const state = stateOf(waiver, day);
		const none = isWhole || isLookedAt(waiver) ? "unused" : "unmatched";
		return {
			about: aboutOf(waiver),
			state: state === "active" ? count > 0 ? "used" : none : state,
			findings: count,
			owner: waiver.owner,
			expires: waiver.expires,
			source: waiver.origin
		};
	});
}
function aboutOf({ rule, fingerprint, object, paths, environment }) {
	return [
		rule ?? fingerprint,
		...object === void 0 ? [] : [`of ${object}`],
		...paths.length === 0 ? [] : [`in ${paths.join(", ")}`],
		...environment === void 0 ? [] : [`in the environment ${environment}`]
	].join(" ");
}
//#endregion
//#region src/policy/judge.ts
function judgeOf(policy, waivers, day) {
	const at = settingsAt(policy);
	const waiverFor = finder(waivers, day);
	const severity = (finding) => settingFor(finding, at(finding.path).rules)?.severity ?? finding.severity;
	return {
		severity,
		decide: (judged) => {
			const { finding, status } = judged;
			if (status === "fixed") return report("fixed", "gone with this change");
			const settings = at(finding.path);
			const setting = settingFor(finding, settings.rules);
			if (setting?.off === true) return report("off", `the policy switches this rule off (${setting.origin})`, `rules: off (${setting.origin})`);
			const plain = byThreshold({
				...finding,
				severity: severity(finding)
			}, judged, settings);
			const decision = {
				...plain,
				reason: plain.reason + regraded(finding, setting)
			};
			if (decision.action === "report") return decision;
			const waiver = waiverFor(finding);
			if (waiver === void 0) return audited(decision, policy);
			const state = stateOf(waiver, day);
			return state === "active" ? waived(waiver) : audited(lapsed(decision, waiver, state), policy);
		}
	};
}
function byThreshold(finding, { status, touched }, settings) {
	const { block, show } = settings.layers[finding.layer];
	if (status === "introduced") return reached(finding, "threshold", block, show);
	const choice = settings.touched;
	if (!touched || choice.value === "count") return report("existing", "stood in the base already");
	const decision = reached(finding, "touched", block, show);
	if (decision.action === "report") return report("existing", "stood in the base already");
	const old = `stood in the base already, on an object this change touches (touched: ${choice.value}, ${choice.origin})`;
	const action = choice.value === "block" ? decision.action : "show";
	return {
		...decision,
		action,
		reason: `${decision.reason}; ${old}`
	};
}
function reached({ layer, severity }, by, block, show) {
	const say = (action, { value, origin }) => ({
		action,
		by,
		reason: `${value} and above in the ${layer} layer (${origin})`,
		source: thresholdName(layer, action, value, origin)
	});
	if (reaches(severity, block.value)) return say("block", block);
	if (reaches(severity, show.value)) return say("show", show);
	return report(by, `${show.value === "never" ? "nothing is shown" : `less than ${show.value}`} in the ${layer} layer (${show.origin})`, thresholdName(layer, "show", show.value, show.origin));
}
function thresholdName(layer, action, value, origin) {
	return `layers.${layer}.${action}: ${value} (${origin})`;
}
function report(by, reason, source = "") {
	return {
		action: "report",
		by,
		reason,
		source
	};
}
function waived({ owner, expires, reason, origin }) {
	return report("waiver", `waived by ${owner} until ${expires}: ${reason} (${origin})`, `waiver (${origin})`);
}
function lapsed(decision, { owner, expires, created, origin }, state) {
	const why = state === "expired" ? `expired on ${expires}` : `begins only on ${created}`;
	return {
		...decision,
		reason: `${decision.reason}; the waiver of ${owner} ${why} (${origin})`
	};
}
function regraded(finding, setting) {
	if (setting?.severity === void 0 || setting.severity === finding.severity) return "";
	return `; the policy grades it ${setting.severity} instead of ${finding.severity} (${setting.origin})`;
}
function audited(decision, { preset }) {
	if (preset.value !== "audit" || decision.action !== "block") return decision;
	return {
		...decision,
		action: "show",
		by: "audit",
		reason: `audit: would block: ${decision.reason}`
	};
}
function finder(waivers, day) {
	if (waivers.length === 0) return () => void 0;
	const active = new Set(waivers.filter((waiver) => stateOf(waiver, day) === "active"));
	const byFingerprint = groupBy(waivers, ({ fingerprint }) => fingerprint);
	const rest = byFingerprint.get(void 0) ?? [];
	return (finding) => {
		const about = [...byFingerprint.get(finding.fingerprint) ?? [], ...rest].filter((waiver) => isAbout(waiver, finding));
		return about.find((waiver) => active.has(waiver)) ?? about[0];
	};
}
//#endregion
//#region src/policy/verdict.ts
function judgeFaults(faults, policy) {
	const lines = policy.tolerate.map((line) => {
		const covers = line.paths === void 0 ? () => true : matcher(line.paths);
		return {
			line,
			tolerates: ({ name, place }) => line.fault === name && covers(place.path)
		};
	});
	return faults.map((fault) => {
		const found = lines.find(({ tolerates }) => tolerates(fault))?.line;
		return {
			...fault,
			tolerated: found !== void 0,
			toleratedBy: found === void 0 ? "" : saying(found)
		};
	});
}
function saying({ fault, reason, origin }) {
	return reason === "" ? `tolerate: ${fault} (${origin})` : `${reason} (${origin})`;
}
function verdictOf(findings, faults, { preset }) {
	const isAudit = preset.value === "audit";
	const blocking = findings.filter(({ decision: { action, by } }) => action === "block" || by === "audit");
	const missing = faults.filter(({ tolerated }) => !tolerated);
	const decidedBy = [
		...isAudit ? [`preset: audit (${preset.origin})`] : [],
		...new Set(blocking.map(({ decision }) => decision.source)),
		...missing.length === 0 ? [] : [`tolerate, which does not name ${[...new Set(missing.map(({ name }) => name))].join(", ")}`]
	];
	const why = blockedBecause(blocking, missing.length);
	if (why === void 0) return {
		verdict: "pass",
		reason: passedBecause(findings),
		decidedBy: []
	};
	if (isAudit) return {
		verdict: "pass",
		reason: `Audit only, this would block: ${why}`,
		decidedBy
	};
	return {
		verdict: missing.length > 0 ? "incomplete" : "blocked",
		reason: why,
		decidedBy
	};
}
function blockedBecause(blocking, missing) {
	const tampering = blocking.filter(({ decision }) => decision.by === "tampering").length;
	const introduced = blocking.filter(({ status }) => status === "introduced").length - tampering;
	const old = blocking.length - introduced - tampering;
	const reached = `${[...introduced > 0 ? [plural(introduced, "introduced finding")] : [], ...old > 0 ? [`${plural(old, "existing finding")} on what the change touches`] : []].join(" and ")} ${introduced + old === 1 ? "reaches" : "reach"} the blocking threshold`;
	const reason = [
		...missing > 0 ? [`${plural(missing, "thing")} could not be looked at`] : [],
		...introduced + old > 0 ? [reached] : [],
		...tampering > 0 ? ["the change would loosen its own judgement"] : []
	].join(", and ");
	return reason === "" ? void 0 : reason.charAt(0).toUpperCase() + reason.slice(1);
}
function passedBecause(findings) {
	const introduced = findings.filter(({ status }) => status === "introduced");
	const waived = introduced.filter(({ decision }) => decision.by === "waiver").length;
	if (introduced.length === 0) return "Nothing got worse";
	const tail = waived === 0 ? "" : `, ${waived} waived`;
	return `${plural(introduced.length, "introduced finding")}, none of them blocking${tail}`;
}
//#endregion
//#region src/compare/gravity.ts
function isNoWorse(after, before) {
	return gravity(after) >= gravity(before);
}
function gravestFirst(a, b) {
	return gravity(a) - gravity(b);
}
function gravity({ severity }) {
	return severities.indexOf(severity);
}
//#endregion
//#region src/compare/edited-instructions.ts
const numerous = /^((?:ONBUILD\.)?(?:ADD|COPY|EXPOSE|RUN|VOLUME)\[)[0-9a-f]{8}\]/;
const mostPairs$2 = 4e4;
function* matchEdited(base, head) {
	const waiting = groupBy(base.findings, kindOf);
	for (const [kind, after] of groupBy(head.findings, kindOf)) {
		const before = waiting.get(kind) ?? [];
		if (kind === void 0 || before.length * after.length > mostPairs$2) continue;
		yield* mostAlike(before.map((finding) => worded(finding, base.lines)), after.map((finding) => worded(finding, head.lines)));
	}
}
function kindOf({ rule, field }) {
	const [, keyword] = numerous.exec(field) ?? [];
	return keyword === void 0 ? void 0 : `${rule}\0${field.replace(numerous, keyword)}`;
}
function* mostAlike(base, head) {
	const candidates = head.flatMap((after, place) => base.flatMap((before, order) => {
		const alike = likeness(before.words, after.words);
		const isFromThere = [...after.hosts].every((host) => before.hosts.has(host));
		return alike > .5 && isFromThere && isNoWorse(after.finding, before.finding) ? [{
			after: after.finding,
			before: before.finding,
			alike,
			apart: Math.abs(place - order)
		}] : [];
	}));
	const done = new Set();
	for (const { after, before } of candidates.toSorted((a, b) => b.alike - a.alike || a.apart - b.apart)) {
		if (done.has(after) || done.has(before)) continue;
		done.add(after).add(before);
		yield [after, before];
	}
}
function worded(finding, lines) {
	const text = textAt(finding, lines);
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	const isKeyword = words[0] !== void 0 && keywords.has(words[0].toUpperCase());
	const hosts = Array.from(text.matchAll(/:\/\/([^\s/'"]+)/g), ([, host = ""]) => host.toLowerCase());
	return {
		finding,
		words: isKeyword ? words.slice(1) : words,
		hosts: new Set(hosts)
	};
}
function textAt({ path, range }, lines) {
	const { start, end } = range;
	return (lines.get(path) ?? []).slice(start.line - 1, end.line).map((line, index, all) => {
		const last = index === all.length - 1 ? end.column - 1 : void 0;
		return line.slice(index === 0 ? start.column - 1 : 0, last);
	}).join("\n");
}
const keywords = new Set([
	"ADD",
	"COPY",
	"EXPOSE",
	"ONBUILD",
	"RUN",
	"VOLUME"
]);
function likeness(one, other) {
	const left = new Map();
	for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of other) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		common += 1;
		left.set(word, count - 1);
	}
	const all = one.length + other.length;
	return all === 0 ? 0 : 2 * common / all;
}
//#endregion
//#region src/compare/narrowed-grants.ts
const grant = /^rules\[([^\]]+)\]\.verbs\[([^\]]+)\](?:\.names\[([^\]]*)\])?$/;
const mostPairs$1 = 1e4;
function* matchNarrowed(base, head) {
	const waiting = groupBy(base, resourceOf);
	for (const [resource, after] of groupBy(head, resourceOf)) {
		const before = waiting.get(resource) ?? [];
		if (resource === void 0 || before.length * after.length > mostPairs$1) continue;
		for (const finding of after) {
			const at = before.findIndex((was) => isNarrowed(was.field, finding.field) && isNoWorse(finding, was));
			const [was] = at < 0 ? [] : before.splice(at, 1);
			if (was !== void 0) yield [finding, was];
		}
	}
}
function resourceOf({ rule, field }) {
	const [, resource] = grant.exec(field) ?? [];
	return resource === void 0 ? void 0 : `${rule}\0${resource}`;
}
function isNarrowed(was, is) {
	const [, , verbs, names] = grant.exec(was) ?? [];
	const [, , fewerVerbs, fewerNames] = grant.exec(is) ?? [];
	if (verbs === void 0 || fewerVerbs === void 0) return false;
	return isPart(fewerVerbs, verbs) && (names === void 0 || isPart(fewerNames, names));
}
function isPart(some, all) {
	const every = new Set(all.split(","));
	return some !== void 0 && (every.has("*") || some.split(",").every((word) => every.has(word)));
}
//#endregion
//#region src/compare/same-items.ts
const renamable = /(?:^|\.)(?:containers|initContainers|ephemeralContainers|volumes|env)$/;
const containers = /(?:^|\.)(?:containers|initContainers|ephemeralContainers)$/;
const exceptions = /"(?:not[A-Z]\w*|except\w*|exclude\w*)"(?:\[\])?$/;
const mostPairs = 1e4;
function inBaseOf(was, is) {
	const items = itemsIn(is);
	const renames = renamedItems(itemsIn(was), items);
	const names = new Map();
	for (const [path, { list }] of items) {
		const before = containers.test(list) ? renames.get(path) : void 0;
		if (before !== void 0) names.set(nameAt(path), nameAt(before));
	}
	return ({ subject: { container = "" }, field }) => [names.get(container) ?? container, translated(field, renames)];
}
function itemsIn(contents) {
	return new Map(contents.toReversed().flatMap((content) => [...content.items()]));
}
function nameAt(path) {
	return path.slice(path.lastIndexOf("[") + 1, -1);
}
function renamedItems(was, is) {
	const before = groupBy(was.keys(), (path) => was.get(path)?.list ?? "");
	const renames = new Map();
	for (const [list, paths] of groupBy(is.keys(), (path) => is.get(path)?.list ?? "")) {
		const listBefore = translated(list, renames);
		const same = new Set(paths.map((path) => listBefore + path.slice(list.length)));
		const gone = (before.get(listBefore) ?? []).filter((path) => !same.has(path));
		const come = paths.filter((path) => !was.has(listBefore + path.slice(list.length)));
		const found = renamable.test(list) ? equal(gone, come, was, is) : lessened(gone, come, was, is);
		for (const [path, earlier] of found) renames.set(path, earlier);
	}
	return renames;
}
function translated(path, renames) {
	if (renames.size === 0) return path;
	for (let end = path.lastIndexOf("]"); end >= 0; end = path.lastIndexOf("]", end - 1)) {
		const before = renames.get(path.slice(0, end + 1));
		if (before !== void 0) return before + path.slice(end + 1);
		if (end === 0) break;
	}
	return path;
}
function* equal(gone, come, was, is) {
	const waiting = groupBy(gone, (path) => was.get(path)?.content);
	for (const path of come) {
		const before = waiting.get(is.get(path)?.content)?.shift();
		if (before !== void 0) yield [path, before];
	}
}
function* lessened(gone, come, was, is) {
	if (gone.length * come.length > mostPairs) return;
	const left = new Set(gone);
	const candidates = come.flatMap((path) => gone.flatMap((before) => {
		const [more, less] = [was.get(before), is.get(path)];
		if (more === void 0 || less === void 0 || more.isNamed || less.isNamed) return [];
		return isLessened(more, less) ? [{
			path,
			before,
			lost: size(more) - size(less)
		}] : [];
	}));
	const done = new Set();
	for (const { path, before } of candidates.toSorted((a, b) => a.lost - b.lost)) {
		if (done.has(path) || !left.delete(before)) continue;
		done.add(path);
		yield [path, before];
	}
}
function isLessened({ values: was }, { values: is }) {
	if (was.size !== is.size || was.size === 0) return false;
	return [...is].every(([path, values]) => {
		const before = was.get(path);
		if (before === void 0) return false;
		if (exceptions.test(path) && before.size !== values.size) return false;
		return before.has("\"*\"") || [...values].every((value) => before.has(value));
	});
}
function size({ values }) {
	return [...values.values()].reduce((sum, { size: count }) => sum + count, 0);
}
//#endregion
//#region src/compare/seen.ts
const namedWithinFile = new Set([
	"Dockerfile",
	"Stage",
	"ComposeFile",
	"ComposeService",
	"File"
]);
function isNamedWithinFile({ kind }) {
	return namedWithinFile.has(kind);
}
function isPositional({ kind, name }) {
	return kind === "Stage" && /^(?:\d+|final)$/.test(name);
}
function standings(side) {
	const files = new Map();
	const at = (path, subject, isPresent) => {
		const inFile = files.get(path) ?? new Map();
		files.set(path, inFile);
		const key = objectKey(subject);
		const standing = inFile.get(key) ?? {
			path,
			subject,
			key,
			findings: [],
			isPresent,
			side
		};
		inFile.set(key, standing);
		return standing;
	};
	for (const [path, subjects] of side.objects) for (const subject of subjects) at(path, subject, true);
	for (const finding of side.findings) {
		const isPresent = isNamedWithinFile(finding.subject) && finding.change !== "removed";
		at(finding.path, finding.subject, isPresent).findings.push(finding);
	}
	return files;
}
function contentsOf$1({ path, key, side }) {
	return side.contents(path).get(key) ?? [];
}
function wholeOf(standing) {
	return combined(contentsOf$1(standing).map(({ whole }) => whole));
}
function namelessOf(standing) {
	return combined(contentsOf$1(standing).map((content) => content.nameless()));
}
function combined(digests) {
	return digests.length === 0 ? void 0 : digests.toSorted().join();
}
//#endregion
//#region src/compare/match-findings.ts
function matchFindings({ was, is }) {
	const matches = new Map();
	const matched = new Set();
	const rounds = [
		(base, head) => matchFields(base, head, placeOf$2),
		(base, head) => {
			return base.some(isInItem) && head.some(isInItem) ? matchFields(base, head, inBaseOf(contentsOf$1(was), contentsOf$1(is))) : [];
		},
		(base, head) => matchEdited({
			findings: base,
			lines: was.side.lines
		}, {
			findings: head,
			lines: is.side.lines
		}),
		matchNarrowed,
		(base, head) => saysTheSame(was, is) ? matchMessages(base, head) : []
	];
	for (const round of rounds) {
		const base = was.findings.filter((finding) => !matched.has(finding));
		const head = is.findings.filter((finding) => !matches.has(finding));
		if (base.length === 0 || head.length === 0) break;
		for (const [after, before] of round(base, head)) {
			matches.set(after, before);
			matched.add(before);
		}
	}
	return matches;
}
function placeOf$2({ subject: { container = "" }, field }) {
	return [container, field];
}
function isInItem({ subject: { container }, field }) {
	return container !== void 0 || field.includes("[");
}
function* matchFields(base, head, inBase) {
	const waiting = groupBy(base, (finding) => [finding.rule, ...placeOf$2(finding)].join("\0"));
	const key = (finding) => [finding.rule, ...inBase(finding)].join("\0");
	for (const [at, after] of groupBy(head, key)) yield* matchEqual(waiting.get(at) ?? [], after);
}
function* matchEqual(base, head) {
	const [only] = base;
	const [one] = head;
	if (only === void 0 || one === void 0) return;
	if (base.length === 1 && head.length === 1) {
		if (isNoWorse(one, only)) yield [one, only];
		return;
	}
	const said = ({ severity, message }) => `${severity}\0${message}`;
	const equal = groupBy(base, said);
	const others = [];
	for (const after of head) {
		const before = equal.get(said(after))?.shift();
		if (before === void 0) others.push(after);
		else yield [after, before];
	}
	const left = [...equal.values()].flat().toSorted(gravestFirst);
	let next = 0;
	for (const after of others.toSorted(gravestFirst)) {
		const before = left[next];
		if (before === void 0 || !isNoWorse(after, before)) continue;
		next += 1;
		yield [after, before];
	}
}
function saysTheSame(was, is) {
	const text = wholeOf(is);
	return text !== void 0 && text === wholeOf(was);
}
function* matchMessages(base, head) {
	const said = ({ rule, message }) => `${rule}\0${message}`;
	const waiting = groupBy(base, said);
	for (const [text, after] of groupBy(head, said)) yield* matchEqual(waiting.get(text) ?? [], after);
}
//#endregion
//#region src/compare/pair-objects.ts
function pairObjects(base, head, files) {
	const search = new Search(base, head, files);
	search.inSameFile(({ subject, isPresent }) => isPresent && !isPositional(subject));
	search.shifted();
	search.inSameFile(({ isPresent }) => isPresent);
	search.elsewhere();
	search.renamed();
	search.inSameFile(() => true);
	return search.pairs;
}
var Search = class {
	pairs = [];
	#base;
	#head;
	#was;
	#is;
	#basePaths;
	#headPaths;
	#paired = new Set();
	constructor(base, head, files) {
		this.#base = base;
		this.#head = head;
		this.#was = standings(base);
		this.#is = standings(head);
		this.#basePaths = new Map(files.map((file) => [file.head, file.base]));
		this.#headPaths = new Map(files.map((file) => [file.base, file.head]));
	}
	inSameFile(isMeant) {
		const [was, is] = [this.#open(this.#was).filter(isMeant), this.#open(this.#is).filter(isMeant)];
		this.#match(was, is, this.#inFile(({ key }) => key));
	}
	shifted() {
		const isMeant = ({ subject }) => isPositional(subject);
		const [was, is] = [this.#open(this.#was).filter(isMeant), this.#open(this.#is).filter(isMeant)];
		this.#match(was, is, this.#inFile(namelessOf));
	}
	elsewhere() {
		const waiting = groupBy(this.#gone().filter(isPortable), ({ key }) => key);
		for (const [key, is] of groupBy(this.#come().filter(isPortable), (standing) => standing.key)) {
			const was = waiting.get(key) ?? [];
			if (was.length + is.length > 2) this.#matchNamesakes(was, is);
			else this.#match(was, is, () => "");
		}
	}
	#matchNamesakes(was, is) {
		const longest = Math.max(0, ...was.map(({ path }) => path.split("/").length));
		for (let names = longest; names >= 0; names--) {
			const end = ({ path }) => names === 0 ? "" : path.split("/").slice(-names).join("/");
			this.#match(was, is, both(end, wholeOf));
			this.#match(was, is, end);
		}
	}
	renamed() {
		const isMeant = ({ findings, subject }) => findings.length > 0 && subject.kind !== "Namespace";
		const kinds = new Set(this.#come().filter(isMeant).map(({ subject }) => subject.kind));
		const was = this.#gone().filter((standing) => isMeant(standing) && kinds.has(standing.subject.kind));
		const is = was.length === 0 ? [] : this.#come().filter(isMeant);
		const text = both(({ subject }) => subject.kind, namelessOf);
		this.#match(was, is, this.#inFile(text));
		this.#match(was.filter(isPortable), is.filter(isPortable), text);
	}
	#match(was, is, mark) {
		const waiting = groupBy(was.filter((standing) => !this.#paired.has(standing)), mark);
		for (const standing of is) {
			const found = this.#paired.has(standing) ? void 0 : waiting.get(mark(standing));
			const [first] = found ?? [];
			if (first === void 0 || mark(standing) === void 0) continue;
			found?.shift();
			this.pairs.push({
				was: first,
				is: standing
			});
			this.#paired.add(first).add(standing);
		}
	}
	#inFile(mark) {
		return both(({ path, side }) => side === this.#base ? path : this.#basePaths.get(path), mark);
	}
	#open(side) {
		return [...side.values()].flatMap((inFile) => [...inFile.values()]).filter((standing) => !this.#paired.has(standing));
	}
	#gone() {
		return this.#open(this.#was).filter((was) => was.isPresent && !isAt(this.#headPaths.get(was.path), was, this.#is, this.#head));
	}
	#come() {
		return this.#open(this.#is).filter((is) => is.isPresent && !isAt(this.#basePaths.get(is.path), is, this.#was, this.#base));
	}
};
function isAt(path, { key, subject }, others, side) {
	if (path === void 0) return false;
	if (side.unread.has(path)) return true;
	return others.get(path)?.get(key)?.isPresent === true || isNamedWithinFile(subject) && side.contents(path).has(key);
}
function isPortable({ subject }) {
	return !isNamedWithinFile(subject) && subject.name !== "";
}
function both(one, other) {
	return (standing) => {
		const first = one(standing);
		const second = first === void 0 ? void 0 : other(standing);
		return second === void 0 ? void 0 : `${first}\0${second}`;
	};
}
//#endregion
//#region src/compare/compare.ts
function compare(base, head, files) {
	const before = new Map();
	const pairs = new Map();
	for (const pair of pairObjects(base, head, files)) {
		for (const finding of [...pair.was.findings, ...pair.is.findings]) pairs.set(finding, pair);
		for (const [after, was] of matchFindings(pair)) before.set(after, was);
	}
	const known = new Map();
	const isOfTouched = (finding) => {
		const pair = pairs.get(finding);
		if (pair === void 0) return true;
		const touched = known.get(pair) ?? isTouched$1(pair);
		known.set(pair, touched);
		return touched;
	};
	const kept = new Set(before.values());
	return [...head.findings.map((finding) => {
		const was = before.get(finding);
		if (was === void 0) return {
			finding,
			status: "introduced",
			touched: isOfTouched(finding)
		};
		return {
			finding,
			status: isMoved(was, finding) ? "moved" : "existing",
			touched: isOfTouched(finding),
			was
		};
	}), ...base.findings.filter((finding) => !kept.has(finding)).map((finding) => ({
		finding,
		status: "fixed",
		touched: isOfTouched(finding)
	}))];
}
function isMoved(was, is) {
	if (was.path !== is.path) return true;
	return objectKey(was.subject) !== objectKey(is.subject) && !(isPositional(was.subject) && isPositional(is.subject));
}
function isTouched$1({ was, is }) {
	const [before, after] = [was.side.lines.get(was.path), is.side.lines.get(is.path)];
	if (before !== void 0 && after !== void 0 && isSame$1(before, after) && was.key === is.key) return false;
	const text = wholeOf(is);
	return text === void 0 || text !== wholeOf(was);
}
function isSame$1(one, other) {
	return one.length === other.length && one.every((line, index) => line === other[index]);
}
//#endregion
//#region src/compare/echoes.ts
function withoutEchoes(compared) {
	const introduced = new Map();
	for (const { finding, status } of compared) {
		if (status !== "introduced" || finding.change !== void 0) continue;
		for (const key of keysOf(finding)) introduced.set(key, Math.min(rank(finding), introduced.get(key) ?? Infinity));
	}
	return compared.filter(({ finding }) => finding.change !== "weakened" || keysOf(finding).every((key) => (introduced.get(key) ?? Infinity) > rank(finding)));
}
function rank({ severity }) {
	return severities.indexOf(severity);
}
function keysOf({ path, subject, field, range: { start } }) {
	const { kind, namespace, name, container = "" } = subject;
	const object = [
		path,
		kind,
		namespace,
		name,
		container
	].join("\0");
	return [`${object}\0field ${field}`, `${object}\0place ${start.line}:${start.column}`];
}
//#endregion
//#region src/compare/neighbours.ts
function neighboursOf(files, base, head) {
	const changed = new Set(files.flatMap((file) => [file.base, file.head]));
	return [...head.neighbours].filter((path) => base?.neighbours.has(path) === true && !changed.has(path)).map((path) => ({
		base: path,
		head: path
	}));
}
function isOfChange(unchanged, base, head) {
	const paths = new Set(unchanged.map((file) => file.head));
	return ({ finding, status }) => {
		const { path } = finding;
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const isNeighbour = paths.has(path);
		if (!isNeighbour && (head.neighbours.has(path) || base?.neighbours.has(path) === true)) return false;
		if (status === "fixed") return !(base?.together.has(finding) === true && head.partial.has(folder));
		if (!isNeighbour) return true;
		return status === "introduced" && base?.partial.has(folder) === false;
	};
}
//#endregion
//#region src/config/proposal.ts
async function readProposal({ base, head, policy }, inForce, path) {
	if (head === policy) return void 0;
	const [was, is] = [await attempt(base ?? policy, path), await attempt(head, path)];
	if (isSame(was, is)) return void 0;
	const before = was instanceof UserError ? inForce : understood(was);
	return {
		before: before instanceof UserError ? inForce : before,
		after: is instanceof UserError ? is : understood(is),
		policyPath: pathOf$1(is, "policy") ?? pathOf$1(was, "policy") ?? path ?? policyPaths[0],
		waiverPath
	};
}
async function attempt(source, path) {
	try {
		return await readRulebook(source, path);
	} catch (error) {
		return asUserError(error);
	}
}
function understood(text) {
	try {
		return parseRulebook(text);
	} catch (error) {
		return asUserError(error);
	}
}
function asUserError(error) {
	if (error instanceof UserError) return error;
	throw error;
}
function isSame(was, is) {
	if (was instanceof UserError || is instanceof UserError) return was instanceof UserError && is instanceof UserError;
	return ["policy", "waivers"].every((name) => was[name]?.path === is[name]?.path && was[name]?.text === is[name]?.text);
}
function pathOf$1(text, name) {
	return text instanceof UserError ? void 0 : text[name]?.path;
}
//#endregion
//#region src/parse/yaml/items.ts
const mostItems = 5e3;
function itemsOf(root) {
	const collector = new Collector();
	collector.collect(root, "", void 0);
	return collector.items;
}
var Collector = class {
	items = new Map();
	#ordered = new Canonical("ordered");
	#unordered = new Canonical("unordered");
	collect(node, path, key) {
		if (node.kind === "mapping") for (const [name, { value }] of node.entries) this.collect(value, path === "" ? name : `${path}.${name}`, name);
		else if (node.kind === "sequence") for (const item of node.items) {
			if (item.kind !== "mapping" || this.items.size >= mostItems) continue;
			const at = `${path}[${itemName(item, key, this.#unordered)}]`;
			if (this.items.has(at)) continue;
			this.items.set(at, this.#item(item, path, key));
			this.collect(item, at, void 0);
		}
	}
	#item(item, list, key) {
		const name = mergeKey(item, key);
		const values = new Map();
		if (name === void 0) this.#collectValues(item, "", values);
		const content = digest(this.#ordered.without(name?.key, item));
		return {
			list,
			isNamed: name !== void 0,
			content,
			values
		};
	}
	#collectValues(node, path, into) {
		if (node.kind === "mapping" && node.entries.size > 0) {
			for (const [key, { value }] of node.entries) this.#collectValues(value, `${path}.${JSON.stringify(key)}`, into);
			return;
		}
		const isList = node.kind === "sequence" && node.items.length > 0;
		const texts = (isList ? node.items : [node]).map((item) => this.#unordered.of(item));
		into.set(isList ? `${path}[]` : path, new Set(texts));
	}
};
//#endregion
//#region src/inspect/contents.ts
function contentsIn(lines) {
	const known = new Map();
	return (path) => {
		const text = (lines.get(path) ?? []).join("\n");
		const contents = known.get(path) ?? groupBy(contentsOf(path, text), ({ subject }) => objectKey(subject));
		known.set(path, contents);
		return contents;
	};
}
function contentsOf(path, text) {
	try {
		switch (languageOf(path)) {
			case "dockerfile": return dockerfileContents(text);
			case "compose": return [...kubernetesContents(text), ...composeContents(text)];
			case "yaml": return kubernetesContents(text);
			case void 0: return [];
		}
	} catch {
		return [];
	}
}
function kubernetesContents(text) {
	return (mayBeKubernetes(text) ? parseKubernetes(text) : []).map((object) => {
		const { subject, root } = object;
		return {
			...fieldContent(subject, root),
			nameless: () => namelessObject(object)
		};
	});
}
function composeContents(text) {
	const { services, root, subject } = parseCompose(text);
	return [fieldContent(subject, root), ...services.map((service) => fieldContent(service.subject, service.field()))];
}
function fieldContent(subject, { node }) {
	const whole = node === void 0 ? "" : digest(new Canonical("ordered").of(node));
	return {
		subject,
		whole,
		nameless: () => whole,
		items: () => node === void 0 ? new Map() : itemsOf(node)
	};
}
const containerLists = new Set([
	"containers",
	"initContainers",
	"ephemeralContainers"
]);
function namelessObject({ subject: { name }, root }) {
	if (root.node === void 0) return "";
	const isWorkload = !root.field("spec", "template").isAbsent;
	const leavesOut = (path) => {
		const [third, second, key] = [
			path.at(-3) ?? "",
			path.at(-2) ?? "",
			path.at(-1) ?? ""
		];
		if (second === "metadata" && path.length === 2) return key === "name" || key === "generateName";
		if (second === "labels") return third === "metadata";
		if (second === "matchLabels") return isWorkload && path.length === 4 && third === "selector";
		return key === "name" && second === "[]" && containerLists.has(third);
	};
	return digest(canonicalWithout(root.node, (path, node) => node.kind === "scalar" && node.text === name && leavesOut(path)));
}
function dockerfileContents(text) {
	const { stages, instructions, subject } = parseDockerfile(text);
	const whole = digest(instructions.map(instructionText).join("\n"));
	return [{
		subject,
		whole,
		nameless: () => whole,
		items: () => new Map()
	}, ...stages.map(stageContent)];
}
function stageContent({ subject, name = "", from, instructions }) {
	const image = from === void 0 ? "" : `FROM ${flagsOf$1(from)} ${from.arguments[0]?.text ?? ""}`;
	const nameless = digest([image, ...instructions.map(instructionText)].join("\n"));
	return {
		subject,
		whole: digest(`${name}\n${nameless}`),
		nameless: () => nameless,
		items: () => new Map()
	};
}
function instructionText(instruction) {
	const { keyword, onbuild, form = "", command, heredocs } = instruction;
	return [`${onbuild ? "ONBUILD " : ""}${keyword} ${form} ${flagsOf$1(instruction)} ${command}`.replaceAll(/\s+/g, " "), ...heredocs.map(({ text }) => text)].join("\n");
}
function flagsOf$1({ flags }) {
	return flags.map(({ name, value }) => `--${name}=${value.text}`).join(" ");
}
//#endregion
//#region src/finding/extent.ts
const reach = 300;
function extentOf(lines, { range, subject }) {
	const at = range.start.line;
	switch (subject.kind) {
		case "Stage": return between(lines, at, {
			isBoundary: (line) => /^\s*FROM\s/i.test(line),
			isPart: true
		});
		case "ComposeService": return service(lines, at, subject.name);
		default: return between(lines, at, {
			isBoundary: (line) => /^(?:---|\.\.\.)(?:\s|$)/.test(line),
			isPart: false
		});
	}
}
function between(lines, at, { isBoundary, isPart }) {
	const isAt = (number) => isBoundary(lines[number - 1] ?? "");
	let first = at;
	while (first > Math.max(1, at - reach) && !isAt(isPart ? first : first - 1)) first -= 1;
	let last = at;
	while (last < Math.min(lines.length, at + reach) && !isAt(last + 1)) last += 1;
	return {
		first,
		last
	};
}
function service(lines, at, name) {
	const line = (number) => lines[number - 1] ?? "";
	const isKey = (text) => [
		name,
		`"${name}"`,
		`'${name}'`
	].some((key) => text.startsWith(`${key}:`));
	let first = at;
	while (first > Math.max(1, at - reach) && !isKey(line(first).trimStart())) first -= 1;
	if (!isKey(line(first).trimStart())) return {
		first: at,
		last: at
	};
	const indent = indentOf(line(first));
	const isInside = (text) => text.trim() === "" || indentOf(text) > indent;
	let last = first;
	while (last < Math.min(lines.length, at + reach) && isInside(line(last + 1))) last += 1;
	return last < at ? {
		first: at,
		last: at
	} : {
		first,
		last
	};
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
//#endregion
//#region src/finding/whole-lines.ts
function wholeLines$1({ range: { start, end }, text }, lines) {
	const line = (number) => lines[number - 1] ?? "";
	const isToEnd = end.line > lines.length;
	const hasNoLine = start.line > lines.length || isToEnd && start.column === 1 && start.line > 1;
	const first = hasNoLine ? start.line - 1 : start.line;
	const last = Math.max(first, Math.min(end.line, lines.length));
	const whole = (hasNoLine ? `${line(first)}\n` : line(first).slice(0, start.column - 1)) + text + line(end.line).slice(end.column - 1);
	const after = (isToEnd ? whole.replace(/\n$/, "") : whole).split("\n");
	const { head, tail } = same(lines.slice(first - 1, last), after);
	return {
		range: {
			start: {
				line: first + head,
				column: 1
			},
			end: {
				line: last - tail + 1,
				column: 1
			}
		},
		text: `${after.slice(head, after.length - tail).join("\n")}\n`
	};
}
function same(before, after) {
	const most = Math.min(before.length, after.length) - 1;
	let tail = 0;
	while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	let head = 0;
	while (head < most - tail && before[head] === after[head]) head += 1;
	return {
		head,
		tail
	};
}
//#endregion
//#region src/parse/yaml/edit-place.ts
function findPlace(documents, { offset, keys }) {
	for (const [document, root] of documents.entries()) {
		const found = find(root, [], (node) => node.start === offset && !isEmpty(node));
		if (found !== void 0) return descend({
			document,
			...found,
			missing: keys
		});
	}
}
function findEarlier(documents, offset) {
	for (const root of documents) {
		const found = find(root, [], (node) => node.kind === "mapping" && node.entries.some(({ key }) => key.start === offset));
		if (found?.node.kind !== "mapping") continue;
		const { entries } = found.node;
		const at = entries.findIndex(({ key }) => key.start === offset);
		const [later, before] = [entries[at], entries.slice(0, at)];
		const earlier = before.findLast(({ key }) => later !== void 0 && textOf(key) === textOf(later.key));
		if (later === void 0 || earlier === void 0) return void 0;
		const step = {
			kind: "entry",
			parent: found.node,
			entry: earlier
		};
		return {
			later,
			earlier,
			steps: [...found.steps, step]
		};
	}
}
function textOf(key) {
	return key.kind === "scalar" ? key.text : void 0;
}
function isEmpty(node) {
	return node.kind === "scalar" && node.style === "empty";
}
function find(node, steps, is) {
	if (is(node)) return {
		node,
		steps
	};
	for (const [step, child] of childrenOf(node)) {
		const found = find(child, [...steps, step], is);
		if (found !== void 0) return found;
	}
}
function childrenOf(node) {
	if (node.kind === "mapping") return node.entries.map((entry) => [{
		kind: "entry",
		parent: node,
		entry
	}, entry.value]);
	if (node.kind !== "list") return [];
	return node.items.map((item, index) => [{
		kind: "item",
		parent: node,
		index
	}, item]);
}
function descend(place) {
	const { node, steps, missing } = place;
	if (node.kind === "alias") return void 0;
	const [key, ...missingBelow] = missing;
	if (key === void 0 || node.kind !== "mapping") return place;
	const entry = node.entries.findLast((written) => textOf(written.key) === key);
	if (entry === void 0) return node.entries.some(isMerge) ? void 0 : place;
	const step = {
		kind: "entry",
		parent: node,
		entry
	};
	return descend({
		...place,
		node: entry.value,
		steps: [...steps, step],
		missing: missingBelow
	});
}
function isMerge({ key }) {
	return textOf(key) === "<<";
}
//#endregion
//#region src/parse/yaml/edit-meaning.ts
const mostNodes = 5e5;
function keepsMeaning(before, after, documents, intention) {
	const path = pathOf(documents, intention);
	const known = [kubernetesDialect, composeDialect].map((dialect) => {
		const was = plainDocuments(before, dialect);
		if (was === void 0 || path === void 0) return void 0;
		const wanted = change$1(was, path, intention);
		return wanted !== void 0 && isDeepStrictEqual(wanted, plainDocuments(after, dialect));
	}).filter((reading) => reading !== void 0);
	return known.length > 0 && !known.includes(false) && (!isJson$1(before) || isJson$1(after));
}
function pathOf(documents, intention) {
	if (intention.kind === "unshadow") return [];
	const place = findPlace(documents, intention.at);
	return place === void 0 ? void 0 : [
		place.document,
		...stepsOf(place),
		...place.missing
	];
}
function stepsOf({ steps }) {
	return steps.map((step) => step.kind === "item" ? step.index : textOf(step.entry.key) ?? "");
}
function plainDocuments(text, dialect) {
	try {
		let left = mostNodes;
		const plain = (node) => {
			if (left-- <= 0) throw new YamlSyntaxError("too many values", 0);
			if (node.kind === "scalar") return node.value;
			if (node.kind === "sequence") return node.items.map(plain);
			return new Map([...node.entries].map(([key, { value }]) => [key, plain(value)]));
		};
		return parseYaml(text, dialect).map(({ root }) => plain(root));
	} catch (error) {
		if (error instanceof YamlSyntaxError) return void 0;
		throw error;
	}
}
function change$1(value, [step, ...below], intention) {
	if (step === void 0) return intention.kind === "unshadow" ? value : void 0;
	if (below.length === 0 && intention.kind !== "set") return without(value, step, intention);
	const old = valueAt(value, step);
	const child = below.length > 0 ? change$1(old, below, intention) : written(intention);
	if (child === void 0) return void 0;
	if (typeof step === "number") return isList(value) ? value.with(step, child) : void 0;
	return isMapping(value) ? new Map(value ?? []).set(step, child) : void 0;
}
function without(value, step, intention) {
	if (typeof step === "number") return isList(value) ? value.toSpliced(step, 1) : void 0;
	if (!isMapping(value)) return void 0;
	const entries = new Map(value ?? []);
	entries.delete(step);
	return intention.kind === "rename" ? entries.set(intention.to, valueAt(value, step)) : entries;
}
function valueAt(value, step) {
	if (typeof step === "number") return isList(value) ? value[step] ?? null : null;
	return isMapping(value) ? value?.get(step) ?? null : null;
}
function written(intention) {
	return intention.kind === "set" ? intention.to : void 0;
}
function isMapping(value) {
	return value === null || value instanceof Map;
}
function isList(value) {
	return Array.isArray(value);
}
function isJson$1(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
//#endregion
//#region src/parse/yaml/edit-layout.ts
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const feed = text.indexOf("\n", offset);
	if (feed < 0) return text.length;
	return feed > offset && text[feed - 1] === "\r" ? feed - 1 : feed;
}
function nextLine(text, offset) {
	const feed = text.indexOf("\n", offset);
	return feed < 0 ? text.length : feed + 1;
}
function lineBreak(text, offset) {
	const next = text.indexOf("\n", offset);
	return text[(next < 0 ? text.lastIndexOf("\n") : next) - 1] === "\r" ? "\r\n" : "\n";
}
function before(text, offset) {
	return text.slice(lineStart(text, offset), offset);
}
function columnOf(text, offset) {
	const lead = before(text, offset);
	return /^[ -]*$/.test(lead) ? lead.length : void 0;
}
//#endregion
//#region src/parse/yaml/edit-remove.ts
function removeEdit(text, steps) {
	const step = steps.at(-1);
	if (step === void 0) return void 0;
	const { parent } = step;
	const parts = partsOf(parent);
	const at = step.kind === "item" ? step.index : parent.kind === "mapping" ? parent.entries.indexOf(step.entry) : -1;
	const part = parts[at];
	if (part === void 0) return void 0;
	if (parts.length === 1) return emptied(text, parent, steps.at(-2));
	if (parent.isFlow) return fromFlow(text, parts, at);
	return fromBlock(text, part, parts[at + 1], step.kind);
}
function partsOf(parent) {
	return parent.kind === "list" ? parent.items.map((item) => ({
		start: item.start,
		end: item.end,
		value: item
	})) : parent.entries.map(({ key, value }) => ({
		start: key.start,
		end: Math.max(key.end, value.end),
		value
	}));
}
function emptied(text, { kind, isFlow, isBare, start, end }, above) {
	if (text.slice(start, end).includes("#")) return void 0;
	const braces = kind === "list" ? "[]" : "{}";
	if (isFlow) return {
		start,
		end,
		text: braces
	};
	if (above?.kind !== "entry") return isBare ? {
		start,
		end,
		text: braces
	} : void 0;
	const { key } = above.entry;
	return /^:\s*$/.test(text.slice(key.end, start)) ? {
		start: key.end + 1,
		end,
		text: ` ${braces}`
	} : void 0;
}
function fromFlow(text, parts, at) {
	const [previous, part, next] = [
		parts[at - 1],
		parts[at],
		parts[at + 1]
	];
	if (part === void 0) return void 0;
	const [start, end] = next === void 0 ? [previous?.end ?? part.start, part.end] : [part.start, next.start];
	return text.slice(start, end).includes("#") ? void 0 : {
		start,
		end,
		text: ""
	};
}
function fromBlock(text, part, next, kind) {
	const lead = before(text, part.start);
	if (kind === "item" ? /^ *- +$/.test(lead) : /^ *$/.test(lead)) return wholeLines(text, lineStart(text, part.start), nextLine(text, part.end));
	if (kind === "item" || next === void 0) return void 0;
	return /\S/.test(text.slice(part.end, next.start)) ? void 0 : {
		start: part.start,
		end: next.start,
		text: ""
	};
}
function wholeLines(text, start, end) {
	if (end < text.length || text.endsWith("\n")) return {
		start,
		end,
		text: ""
	};
	const feed = start - (text[start - 2] === "\r" ? 2 : 1);
	return {
		start: Math.max(0, feed),
		end,
		text: ""
	};
}
//#endregion
//#region src/parse/yaml/edit-value.ts
const safe = /^[A-Za-z](?:[\w./@-]|:\w)*$/;
const meaningful = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
function writeValue(value, isJson) {
	if (typeof value === "boolean") return String(value);
	if (typeof value === "string") return writeText(value, isJson ? "double" : "plain");
	return `[${value.map((item) => writeValue(item, isJson)).join(", ")}]`;
}
function writeText(text, style) {
	if (style === "single" && /^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
	if (style === "plain" && safe.test(text) && !meaningful.test(text)) return text;
	return JSON.stringify(text);
}
function writeFlow(keys, value, isJson) {
	const [key, ...below] = keys;
	if (key === void 0) return writeValue(value, isJson);
	const inner = writePair(key, below, value, isJson);
	return isJson ? `{${inner}}` : `{ ${inner} }`;
}
function writePair(key, below, value, isJson) {
	return `${writeText(key, isJson ? "double" : "plain")}: ${writeFlow(below, value, isJson)}`;
}
//#endregion
//#region src/parse/yaml/edit-set.ts
function setEdit(text, place, to) {
	const { node, missing } = place;
	const wish = {
		...place,
		text,
		to
	};
	if (node.kind === "mapping" && missing.length > 0) {
		if (node.entries.length === 0) return replaceEmpty(node, wish);
		return node.isFlow ? insertInFlow(node, wish) : insertInBlock(node, wish);
	}
	if (!node.isBare) return void 0;
	if (node.kind === "scalar") return node.style === "empty" ? afterColon(wish) : overScalar(node, wish);
	return node.kind === "list" && missing.length === 0 ? overList(node, wish) : void 0;
}
function overScalar({ start, end, style }, wish) {
	const { missing, to } = wish;
	if (style === "block") return void 0;
	return {
		start,
		end,
		text: typeof to === "string" && missing.length === 0 ? writeText(to, style) : writeFlow(missing, to, isJson(wish))
	};
}
function afterColon(wish) {
	const { text, steps, missing, to } = wish;
	const step = steps.at(-1);
	if (step?.kind !== "entry" || step.parent.isFlow) return void 0;
	const { end } = step.entry.key;
	const column = columnOf(text, step.parent.start);
	if (text[end] !== ":" || column === void 0) return void 0;
	if (missing.length > 0) return insertBelow(end, column + indentStep(wish), wish);
	return {
		start: end + 1,
		end: end + 1,
		text: ` ${writeValue(to, false)}`
	};
}
function overList({ start, end, isFlow }, wish) {
	const { text, to } = wish;
	if (typeof to !== "object" || text.slice(start, end).includes("#")) return void 0;
	if (isFlow) return {
		start,
		end,
		text: writeValue(to, isJson(wish))
	};
	const column = columnOf(text, start);
	if (column === void 0) return void 0;
	return {
		start,
		end,
		text: to.map((item) => `- ${writeValue(item, false)}`).join(lineBreak(text, start) + " ".repeat(column))
	};
}
function replaceEmpty({ start, end }, wish) {
	if (!/^\{\s*\}$/.test(wish.text.slice(start, end))) return void 0;
	return {
		start,
		end,
		text: writeFlow(wish.missing, wish.to, isJson(wish))
	};
}
function insertInBlock(mapping, wish) {
	const { text, steps } = wish;
	const column = columnOf(text, mapping.start);
	const step = steps.at(-1);
	const follows = step?.kind === "entry" ? step.entry : leading(text, mapping);
	return column === void 0 || follows === void 0 ? void 0 : insertBelow(follows.key.start, column, wish);
}
function insertBelow(offset, column, wish) {
	const { text, missing, to } = wish;
	const at = lineEnd(text, offset);
	return {
		start: at,
		end: at,
		text: missing.map((key, depth) => {
			const value = depth === missing.length - 1 ? ` ${writeValue(to, false)}` : "";
			return `${" ".repeat(column + depth * indentStep(wish))}${writeText(key, "plain")}:${value}`;
		}).map((line) => lineBreak(text, at) + line).join("")
	};
}
function insertInFlow(mapping, { text, steps, missing, to }) {
	const [first] = mapping.entries;
	const [key, ...below] = missing;
	if (first === void 0 || key === void 0) return void 0;
	const written = writePair(key, below, to, isQuoted(first));
	const isTight = text.slice(first.key.end, first.value.start) === ":";
	const pair = isTight ? written.replaceAll("\": ", "\":") : written;
	const start = first.key.start;
	const lead = before(text, start);
	const gap = /^\s*$/.test(lead) ? lineBreak(text, start) + lead : isTight ? "" : " ";
	if (steps.at(-1)?.kind === "entry") return text.slice(mapping.start, start).includes("#") ? void 0 : {
		start,
		end: start,
		text: `${pair},${gap}`
	};
	const at = leading(text, mapping)?.value.end;
	if (at === void 0 || /^[ \t]*,?[ \t]*#/.test(text.slice(at, lineEnd(text, at)))) return void 0;
	return {
		start: at,
		end: at,
		text: `,${gap}${pair}`
	};
}
function leading(text, { entries }) {
	const short = entries.filter(({ key, value }) => value.kind !== "alias" && !text.slice(key.start, value.end).includes("\n"));
	return short.find(({ key }) => textOf(key) === "name") ?? short.at(-1);
}
function indentStep({ text, steps, node }) {
	const columns = [...steps.map(({ parent }) => parent), node].map((written) => written.kind === "mapping" && !written.isFlow ? columnOf(text, written.start) : void 0);
	return columns.map((column = 0, index) => column - (columns[index - 1] ?? column)).findLast((difference) => difference > 0) ?? 2;
}
function isJson({ steps }) {
	const parent = steps.findLast(({ parent: { kind } }) => kind === "mapping")?.parent;
	const [first] = parent?.kind === "mapping" && parent.isFlow ? parent.entries : [];
	return first !== void 0 && isQuoted(first);
}
function isQuoted({ key }) {
	return key.kind === "scalar" && key.style === "double";
}
//#endregion
//#region src/parse/yaml/edit-tree.ts
function writtenDocuments(text, events) {
	const documents = [];
	const frames = [];
	let cursor = 0;
	const add = (node) => {
		cursor = node.end;
		frames.at(-1)?.children.push(node);
	};
	for (const event of events) if (event.type === EVENT_ID.DOCUMENT) frames.push({
		opened: void 0,
		children: []
	});
	else if (event.type === EVENT_ID.SCALAR) add(scalar(text, event, cursor));
	else if (event.type === EVENT_ID.ALIAS) add({
		kind: "alias",
		start: event.anchorStart - 1,
		end: event.anchorEnd,
		isBare: true
	});
	else if (event.type !== EVENT_ID.POP) {
		cursor = event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0);
		frames.push({
			opened: event,
			children: []
		});
	} else {
		const { opened, children = [] } = frames.pop() ?? {};
		if (opened === void 0) documents.push(...children.slice(0, 1));
		else {
			const node = collection(text, opened, children, cursor);
			if (node === void 0) return void 0;
			add(node);
		}
	}
	return documents;
}
const styles = {
	[SCALAR_STYLE.PLAIN]: "plain",
	[SCALAR_STYLE.SINGLE_QUOTED]: "single",
	[SCALAR_STYLE.DOUBLE_QUOTED]: "double",
	[SCALAR_STYLE.LITERAL_BLOCK]: "block",
	[SCALAR_STYLE.FOLDED_BLOCK]: "block"
};
function scalar(text, event, cursor) {
	const isBare = event.anchorStart < 0 && event.tagStart < 0;
	if (event.valueStart < 0) {
		const end = Math.max(cursor, event.anchorEnd, event.tagEnd);
		return {
			kind: "scalar",
			style: "empty",
			text: "",
			start: end,
			end,
			isBare
		};
	}
	const style = styles[event.style];
	const quote = style === "single" || style === "double" ? 1 : 0;
	const start = event.valueStart - quote;
	const written = text.slice(start, event.valueEnd + quote);
	const end = style === "block" ? endOf(text, event.valueEnd) : start + written.length;
	return {
		kind: "scalar",
		style,
		text: getScalarValue(text, event),
		start,
		end,
		isBare
	};
}
function endOf(text, from) {
	let end = from;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	return end;
}
const inFlow = /(?:[\s,:]|(?<=[\s,[{])#.*)*[\]}]/y;
function collection(text, event, children, cursor) {
	const isFlow = event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(text[event.start] ?? "");
	inFlow.lastIndex = cursor;
	if (isFlow && !inFlow.test(text)) return void 0;
	const base = {
		start: event.start,
		end: isFlow ? inFlow.lastIndex : cursor,
		isFlow,
		isBare: event.anchorStart < 0 && event.tagStart < 0
	};
	if (event.type === EVENT_ID.SEQUENCE) return {
		kind: "list",
		items: children,
		...base
	};
	const entries = [];
	for (const [index, key] of children.entries()) {
		const value = children[index + 1];
		if (index % 2 === 0 && value !== void 0) entries.push({
			key,
			value
		});
	}
	return {
		kind: "mapping",
		entries,
		...base
	};
}
//#endregion
//#region src/parse/yaml/edit.ts
const strangeBreak = /\r(?!\n)|[\u0085\u2028\u2029]/;
function textEdit(text, intention) {
	const documents = strangeBreak.test(text) ? void 0 : read(text);
	if (documents === void 0) return void 0;
	const edit = propose(text, documents, intention);
	return edit !== void 0 && keepsMeaning(text, applied(text, edit), documents, intention) ? edit : void 0;
}
function applied(text, { start, end, text: replacement }) {
	return text.slice(0, start) + replacement + text.slice(end);
}
function read(text) {
	try {
		const { source, events } = yamlEvents(text);
		return writtenDocuments(source, events);
	} catch (error) {
		if (error instanceof YAMLException) return void 0;
		throw error;
	}
}
function propose(text, documents, intention) {
	if (intention.kind === "unshadow") return unshadowEdit(text, documents, intention.key.start);
	const place = findPlace(documents, intention.at);
	if (place === void 0) return void 0;
	if (intention.kind === "set") return setEdit(text, place, intention.to);
	if (place.missing.length > 0) return void 0;
	return intention.kind === "remove" ? removeEdit(text, place.steps) : renameEdit(place.steps.at(-1), intention.to);
}
function unshadowEdit(text, documents, key) {
	const found = findEarlier(documents, key);
	if (found === void 0) return void 0;
	const { earlier, later, steps } = found;
	const [one, other] = [earlier.value, later.value].map(({ start, end }) => text.slice(start, end));
	return one === other ? removeEdit(text, steps) : void 0;
}
function renameEdit(step, to) {
	if (step?.kind !== "entry") return void 0;
	const { key } = step.entry;
	const isTaken = step.parent.entries.some((entry) => textOf(entry.key) === to);
	if (key.kind !== "scalar" || !key.isBare || isTaken) return void 0;
	return {
		start: key.start,
		end: key.end,
		text: writeText(to, key.style)
	};
}
//#endregion
//#region src/parse/dockerfile/edit-meaning.ts
function changesOnly(before, after, edit, changes) {
	if (!isDeepStrictEqual(aroundOf(before), aroundOf(after))) return false;
	return before.instructions.every((was, index) => {
		const is = after.instructions[index];
		if (is === void 0) return false;
		return isTouched(was, edit) ? isAllowed(was, is, changes) : isDeepStrictEqual(allOf(was), allOf(is));
	});
}
function aroundOf({ instructions, directives, comments, problems, misplaced }) {
	return [
		instructions.length,
		directives.map(({ name, value }) => [name, value.text]),
		comments.map(({ text }) => text),
		problems.map(({ message }) => message),
		misplaced.map(({ keyword }) => keyword)
	];
}
function isTouched({ span, heredocs }, edit) {
	return [span, ...heredocs.map((heredoc) => heredoc.span)].some(({ start, end }) => edit.start <= end && edit.end >= start);
}
function allOf({ head, form, command, comments, heredocs, ...other }) {
	const { flags, arguments: words, variables } = other;
	return [
		[
			head,
			form,
			command,
			comments.map(({ text }) => text),
			heredocs.map(({ raw, name }) => [raw, name])
		],
		[...flags.map(({ value }) => value), ...words].map(({ raw, text, known }) => [
			raw,
			text,
			known
		]),
		variables.map(({ name, value }) => [
			name.text,
			value?.text,
			value?.known
		])
	];
}
function isAllowed(was, is, changes) {
	if (was.onbuild !== is.onbuild || !isDeepStrictEqual(flagsOf(was), flagsOf(is))) return false;
	if (changes !== "keyword" && keywordOf(was) !== keywordOf(is)) return false;
	if (changes === "words") return isReworded(was, is);
	return isDeepStrictEqual([textsOf(was), listsOf(was)], [textsOf(is), listsOf(is)]);
}
function flagsOf({ flags }) {
	return flags.map(({ name, value }) => [name, value.text]);
}
function keywordOf({ keyword }) {
	return keyword === "MAINTAINER" ? "LABEL" : keyword;
}
function textsOf({ heredocs, shell }) {
	return heredocs.map(({ name, quoted, raw }) => shell === void 0 ? [
		name,
		quoted,
		raw
	] : [name, quoted]);
}
function listsOf({ keyword, shell, variables, arguments: words }) {
	if (shell !== void 0) return shell.commands.map(commandList);
	if (variables.length > 0) return variables.map(({ name, value }) => [
		name.text,
		value?.text,
		String(value?.known)
	]);
	const texts = words.map(({ text }) => text);
	if (keyword === "MAINTAINER") return [[
		authorsLabel,
		plainAuthors(texts.join(" ")),
		"true"
	]];
	if (keyword === "EXPOSE") return [texts.map((text) => text.toLowerCase())];
	if (keyword === "FROM") return [texts.map((text, index) => index === 0 ? text : text.toLowerCase())];
	return [texts];
}
function commandList(command) {
	const { path, words, wrappers, assignments, redirects, runs, mayFail, downstream } = command;
	return [
		`${runs} ${mayFail} ${downstream.length}`,
		...[...assignments].map(([name, value]) => `${name}=${value.text}`),
		...wrappers.flatMap((wrapper) => [wrapper.program, ...wrapper.words.map(({ text }) => text)]),
		path.text,
		...words.map(({ text }) => text),
		...redirects.map(({ operator, descriptor, target }) => `${descriptor}${operator}${target?.text}`)
	];
}
function isReworded(was, is) {
	const [before, after] = [listsOf(was), listsOf(is)];
	return isDeepStrictEqual(textsOf(was), textsOf(is)) && was.shell?.problems.length === is.shell?.problems.length && before.length === after.length && before.every((list, index) => isSpliced(list, after[index] ?? []));
}
function isSpliced(before, after) {
	let head = 0;
	while (head < before.length && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	const left = before.length - head - tail;
	return after.length >= before.length && left <= 1;
}
//#endregion
//#region src/parse/dockerfile/edit.ts
function dockerfileEdit(text, intention) {
	const edit = merged(text, piecesOf(text, intention));
	if (edit === void 0) return void 0;
	const [before, after] = [parseDockerfile(text), parseDockerfile(applied(text, edit))];
	return changesOnly(before, after, edit, intention.kind === "rewrite" ? intention.changes : meant[intention.kind]) ? edit : void 0;
}
const meant = {
	keyword: "keyword",
	join: "spelling"
};
function piecesOf(text, intention) {
	switch (intention.kind) {
		case "rewrite": return intention.pieces;
		case "keyword": return keywordPieces(text, intention.at, intention.from, intention.to);
		case "join": return emptyLines(text, intention.at);
	}
}
function keywordPieces(text, { start }, keyword, to) {
	const [trigger = ""] = /^onbuild[ \t]+/i.exec(text.slice(start, start + 100)) ?? [];
	const at = {
		start: start + trigger.length,
		end: start + trigger.length + keyword.length
	};
	const from = text.slice(at.start, at.end);
	if (from.toUpperCase() !== keyword) return [];
	return [{
		at,
		from,
		to: inCaseOf(from, to)
	}];
}
function emptyLines(text, { start, end }) {
	return [...text.slice(start, end).matchAll(/(?<=\n)[ \t]*\r?\n/g)].map(({ 0: from, index }) => {
		return {
			at: {
				start: start + index,
				end: start + index + from.length
			},
			from,
			to: ""
		};
	});
}
function merged(text, given) {
	const pieces = given.toSorted((one, other) => one.at.start - other.at.start);
	const [first] = pieces;
	if (first === void 0) return void 0;
	const { start } = first.at;
	let end = start;
	let written = "";
	for (const { at, from, to } of pieces) {
		if (at.start < end || text.slice(at.start, at.end) !== from || /[\r\n]/.test(to)) return void 0;
		written += text.slice(end, at.start) + to;
		end = at.end;
	}
	return {
		start,
		end,
		text: written
	};
}
//#endregion
//#region src/inspect/edit.ts
function verifiedEdit(path, text, finding, rules) {
	const before = inspectAlone(path, text, rules);
	const intention = before.intentions.get(finding.fingerprint);
	const edit = intention === void 0 ? void 0 : editOf(text, intention);
	if (edit === void 0) return void 0;
	const after = inspectAlone(path, applied(text, edit), rules);
	if (after.faults.length > before.faults.length) return void 0;
	return isMended(finding, byPlace(before.findings), byPlace(after.findings)) ? {
		range: new Lines(text).range(edit),
		text: edit.text
	} : void 0;
}
function editOf(text, intention) {
	switch (intention.kind) {
		case "rewrite":
		case "keyword":
		case "join": return dockerfileEdit(text, intention);
		default: return textEdit(text, intention);
	}
}
function isMended(finding, before, after) {
	const place = placeOf$1(finding);
	const isGone = (after.get(place)?.length ?? 0) < (before.get(place)?.length ?? 0);
	const opinion = severities.indexOf("info");
	const leastNew = finding.severity === "info" ? Infinity : opinion;
	const isNoWorse = [...after].every(([key, grades]) => {
		const were = before.get(key) ?? [];
		return grades.every((grade, index) => grade >= (were[index] ?? leastNew));
	});
	return isGone && isNoWorse;
}
function byPlace(findings) {
	const graver = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
	const places = new Map();
	for (const finding of graver) {
		const grade = severities.indexOf(finding.severity);
		const grades = places.get(placeOf$1(finding));
		if (grades === void 0) places.set(placeOf$1(finding), [grade]);
		else grades.push(grade);
	}
	return places;
}
function placeOf$1({ rule, subject, field }) {
	const { kind, namespace, name, container = "" } = subject;
	return [
		rule,
		kind,
		namespace,
		name,
		container,
		field.replaceAll(/\[[0-9a-f]{8}\]/g, "[]").replace(/\bADD\[\]$/, "COPY[]")
	].join("\0");
}
//#endregion
//#region src/inspect/proposals.ts
const mostEdits = 50;
const mostText = 1e6;
function withProposals(findings, head) {
	const edits = editsFor(findings.filter(isTold).toSorted(byGravity).slice(0, mostEdits), head);
	return findings.map((finding) => {
		const lines = head.lines.get(finding.path);
		if (!isTold(finding) || lines === void 0) return finding;
		const edit = edits.get(finding);
		return {
			...finding,
			extent: extentOf(lines, finding),
			...edit === void 0 ? {} : { edit }
		};
	});
}
function isTold({ status, decision, change }) {
	return status === "introduced" && decision.action !== "report" && change !== "removed";
}
function editsFor(findings, { lines: files, rules }) {
	const edits = new Map();
	let room = mostText;
	for (const finding of findings) {
		const lines = files.get(finding.path) ?? [];
		const text = `${lines.join("\n")}\n`;
		if (text.length > room) continue;
		room -= text.length;
		const edit = verifiedEdit(finding.path, text, finding, rules);
		if (edit !== void 0) edits.set(finding, wholeLines$1(edit, lines));
	}
	return edits;
}
//#endregion
//#region src/policy/environments.ts
function environmentsOf({ environments }) {
	const named = Array.from(environments, ([name, { value }]) => ({
		name,
		isOf: matcher(value)
	}));
	return (path) => named.filter(({ isOf }) => isOf(path)).map(({ name }) => name);
}
//#endregion
//#region src/policy/ignored.ts
function ignoredBy({ ignore }) {
	const lines = ignore.map(({ paths, reason, origin }) => {
		const by = `policy ignores ${paths.join(", ")}: ${reason}${origin === "" ? "" : ` (${origin})`}`;
		return {
			covers: matcher(paths),
			by
		};
	});
	return (path) => lines.find(({ covers }) => covers(path))?.by;
}
function ignoredIn(files, policy) {
	const isIgnored = ignoredBy(policy);
	if (policy.ignore.length === 0) return isIgnored;
	const fled = new Set(files.filter(({ base, head }) => base !== head && base !== void 0 && isIgnored(base) === void 0).map(({ head }) => head));
	return (path) => fled.has(path) ? void 0 : isIgnored(path);
}
//#endregion
//#region src/policy/ledger.ts
function ledger({ files, base, head, faults, rules, settings }) {
	const known = new Map(head.map((entry) => [entry.path, ofSettings(entry, settings)]));
	const named = new Set(faults.map(({ name }) => name));
	const lost = lostBy(files, base ?? [], known);
	const added = [];
	for (const { base: from, head: to } of files) {
		const path = to ?? from ?? "";
		const entry = known.get(path);
		const was = lost(path);
		const fault = was === void 0 ? unaccounted(path, entry, named, rules) : noReader(path, was);
		if (fault === void 0) continue;
		added.push(fault);
		known.set(path, {
			path,
			state: "faulted",
			by: fault.name
		});
	}
	return {
		coverage: [...known.values()].toSorted((a, b) => byText(a.path, b.path)),
		faults: added
	};
}
function ofSettings(entry, settings) {
	return entry.state === "not-ours" && settings.includes(entry.path) ? {
		path: entry.path,
		state: "inspected",
		by: "policy"
	} : entry;
}
function unaccounted(path, entry, named, rules) {
	if (entry === void 0) return notInspected(path, "Nobody looked at this file");
	if (entry.state === "faulted" && !named.has(entry.by)) return notInspected(path, `This file could not be looked at (${entry.by}), and nobody said why`);
	if (entry.state === "inspected" && entry.by !== "policy" && rules === 0) return notInspected(path, "No rule is switched on");
}
function lostBy(files, base, head) {
	const read = new Set(base.filter(({ state }) => state === "inspected").map(({ path }) => path));
	const removed = files.filter((file) => file.head === void 0).flatMap((file) => file.base ?? []);
	const origins = new Map(files.map((file) => [file.head, file.base]));
	return (path) => {
		if (head.get(path)?.state !== "not-ours") return void 0;
		const origin = origins.get(path) ?? removed.find((gone) => path.startsWith(`${gone}.`) || path.startsWith(`${gone}~`));
		return origin !== void 0 && origin !== path && read.has(origin) ? origin : void 0;
	};
}
function noReader(path, was) {
	return {
		name: "no-reader",
		stage: "source",
		place: { path },
		cause: `This was inspected as ${was} before the change gave it a name that no reader claims`,
		remedy: "Keep a name that says what it is, or delete the file if nobody uses it"
	};
}
function notInspected(path, cause) {
	return {
		name: "not-inspected",
		stage: "inspect",
		place: { path },
		cause,
		remedy: "Switch on the rules that should look, or report this as a bug of Concentric"
	};
}
//#endregion
//#region src/policy/limit.ts
function cutToLimit(files, limit) {
	const most = limit.value;
	if (files.length <= most) return {
		files,
		left: {
			coverage: [],
			faults: []
		}
	};
	const name = "change-too-large";
	const fault = {
		name,
		stage: "source",
		place: { path: "" },
		cause: `The change has ${files.length} files, more than the limit of ${most} (${limit.origin})`,
		remedy: "Split the change, or raise limits.files in the policy"
	};
	const coverage = files.slice(most).map(({ base, head }) => ({
		path: head ?? base ?? "",
		state: "faulted",
		by: name
	}));
	return {
		files: files.slice(0, most),
		left: {
			coverage,
			faults: [fault]
		}
	};
}
//#endregion
//#region src/policy/notes.ts
const foreignSettings = [
	[/^\.?trivy(?:ignore(?:\.ya?ml)?|\.ya?ml|-secret\.ya?ml)$/, "Trivy"],
	[/^\.hadolint\.ya?ml$/, "hadolint"],
	[/^\.checkov(?:\.ya?ml|\.baseline)$/, "Checkov"],
	[/^\.(?:semgrepignore|semgrep\.ya?ml|opengrepignore)$/, "Semgrep"],
	[/^\.gitleaks(?:\.toml|ignore)$/, "Gitleaks"],
	[/^\.grype\.ya?ml$/, "Grype"],
	[/^osv-scanner\.toml$/, "OSV-Scanner"],
	[/^\.kube-linter\.ya?ml$/, "KubeLinter"],
	[/^\.(?:snyk|bandit|tflint\.hcl|terrascan.*|kics.*|tfsec.*)$/, "a scanner"]
];
const inlineIgnore = /\b(?:trivy|tfsec):ignore\b|\b(?:checkov|bridgecrew):skip\b|checkov\.io\/skip|\bhadolint\s+(?:global\s+)?ignore\b|\bno(?:semgrep|sem|opengrep)\b|\bgitleaks:allow\b|\bkics-scan\s+(?:ignore|disable)\b|ignore-check\.kube-linter\.io\/|kube-linter\.io\/ignore-all|\bkube-score\/ignore\b|polaris\.fairwinds\.com\/[\w-]*exempt|\bzizmor:\s*ignore\b/i;
function settingsNotes(paths) {
	return paths.flatMap((path) => {
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (name === ".gitattributes") return [{
			place: { path },
			text: "attributes can hide files from diffs and archives, and hide none from Concentric"
		}];
		const tool = foreignSettings.find(([pattern]) => pattern.test(name))?.[1];
		const text = `this can tell ${tool} what to overlook, and Concentric obeys none of it`;
		return tool === void 0 ? [] : [{
			place: { path },
			text
		}];
	});
}
function inlineNotes({ base, head }) {
	return Array.from(head, ([path, lines]) => {
		const old = new Set(base.get(path));
		const found = lines.flatMap((line, index) => inlineIgnore.test(line) && !old.has(line) ? [{
			line: index + 1,
			column: 1
		}] : []);
		const [first] = found;
		if (first === void 0) return [];
		const text = `this asks another tool to overlook something, and Concentric does not${found.length > 1 ? ` (and ${found.length - 1} more in this file)` : ""}`;
		return [{
			place: {
				path,
				range: {
					start: first,
					end: first
				}
			},
			text
		}];
	}).flat();
}
function waiverNotes(waivers) {
	return waivers.flatMap(({ state, about, owner, expires, findings, source }) => {
		const waiver = `the waiver of ${owner} for ${about}`;
		const place = placeOf(source);
		if (state === "unused") return [{
			place,
			text: `${waiver} matches nothing: remove it`
		}];
		if (state === "future") return [{
			place,
			text: `${waiver} was created in the future and does not hold yet`
		}];
		if (state !== "expired" || findings === 0) return [];
		return [{
			place,
			text: `${waiver} expired on ${expires} and no longer holds: renew or remove it`
		}];
	});
}
function placeOf(origin) {
	const [, path = origin, line = "1"] = /^(.*):(\d+)$/.exec(origin) ?? [];
	const start = {
		line: Number(line),
		column: 1
	};
	return {
		path,
		range: {
			start,
			end: start
		}
	};
}
//#endregion
//#region src/policy/weakened.ts
function policyDifferences(before, after, catalogue) {
	return [
		...presetDifference(before, after),
		...layers.flatMap((layer) => layerDifferences(`layers.${layer}`, before.layers[layer], after.layers[layer])),
		...ruleDifferences(before.rules, after.rules, catalogue),
		...ordered("touched", touchedChoices, before.touched, after.touched),
		...ordered("tampering", tamperingChoices, before.tampering, after.tampering),
		...moreIsLooser("waivers.maximumDays", before.maximumDays, after.maximumDays),
		...lines("ignore", before.ignore.map(ignoredLine), after.ignore.map(ignoredLine)),
		...lines("tolerate", before.tolerate.map(toleratedLine), after.tolerate.map(toleratedLine)),
		...whole("paths", before.scopes.map(scopeLine), after.scopes.map(scopeLine)),
		...whole("environments", environmentLines(before), environmentLines(after))
	];
}
function presetDifference({ preset: from }, { preset: to }) {
	const isAudit = to.value === "audit";
	if (from.value === to.value || !isAudit && from.value !== "audit") return [];
	return [{
		setting: "preset",
		from: from.value,
		to: to.value,
		isLooser: isAudit,
		origin: to.origin
	}];
}
function layerDifferences(name, before, after) {
	const loosening = [
		"info",
		"low",
		"medium",
		"high",
		"critical",
		"never"
	];
	return ["block", "show"].flatMap((action) => {
		const [from, to] = [before[action], after[action]];
		if (from.value === to.value) return [];
		const isLooser = loosening.indexOf(to.value) > loosening.indexOf(from.value);
		return [{
			setting: `${name}.${action}`,
			from: from.value,
			to: to.value,
			isLooser,
			origin: to.origin
		}];
	});
}
function ruleDifferences(before, after, catalogue) {
	const own = new Map(catalogue.map(({ id, severity }) => [id, severity]));
	const ids = new Set([...before.keys(), ...after.keys()]);
	return Array.from(ids).flatMap((id) => {
		const [from, to] = [before.get(id), after.get(id)];
		const [was, is] = [from, to].map((setting) => meaning(setting, own.get(id)));
		if (was === void 0 || is === void 0) return [];
		const isSame = was.grade === is.grade;
		if (isSame && was.parameters === is.parameters) return [];
		const isLooser = isSame || grades.indexOf(is.grade) > grades.indexOf(was.grade);
		const say = ({ grade, parameters }) => isSame ? parameters : grade;
		return [{
			setting: `rules.${id}`,
			from: say(was),
			to: say(is),
			isLooser,
			origin: to?.origin ?? ""
		}];
	});
}
const grades = [
	"its own",
	...severities,
	"off"
];
function meaning(setting, own) {
	return {
		grade: setting?.off === true ? "off" : setting?.severity ?? own ?? "its own",
		parameters: Object.entries(setting?.parameters ?? {}).toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => `${name}: ${String(value)}`).join(", ")
	};
}
function ordered(setting, choices, from, to) {
	if (from.value === to.value) return [];
	const isLooser = choices.indexOf(to.value) < choices.indexOf(from.value);
	return [{
		setting,
		from: from.value,
		to: to.value,
		isLooser,
		origin: to.origin
	}];
}
function moreIsLooser(setting, from, to) {
	if (from.value === to.value) return [];
	const isLooser = to.value > from.value;
	return [{
		setting,
		from: String(from.value),
		to: String(to.value),
		isLooser,
		origin: to.origin
	}];
}
function lines(setting, before, after) {
	const [was, is] = [before, after].map((list) => new Set(list.map(({ text }) => text)));
	const added = after.filter(({ text }) => was?.has(text) === false);
	const removed = before.filter(({ text }) => is?.has(text) === false);
	return [...added.map(({ text, origin }) => ({
		setting,
		from: "",
		to: text,
		isLooser: true,
		origin
	})), ...removed.map(({ text }) => ({
		setting,
		from: text,
		to: "",
		isLooser: false,
		origin: ""
	}))];
}
function whole(setting, before, after) {
	const [from, to] = [before, after].map((list) => list.map(({ text }) => text).join("; "));
	if (from === void 0 || to === void 0 || from === to) return [];
	return [{
		setting,
		from,
		to,
		isLooser: true,
		origin: after.find(({ text }, index) => text !== before[index]?.text)?.origin ?? ""
	}];
}
function ignoredLine({ paths, origin }) {
	return {
		text: paths.join(", "),
		origin
	};
}
function toleratedLine({ fault, paths, origin }) {
	return {
		text: paths === void 0 ? fault : `${fault} in ${paths.join(", ")}`,
		origin
	};
}
function scopeLine({ match, layers: thresholdsOf, rules, touched, origin }) {
	const settings = [
		...Object.entries(thresholdsOf).flatMap(([layer, { block, show }]) => [...block === void 0 ? [] : [`${layer}.block ${block.value}`], ...show === void 0 ? [] : [`${layer}.show ${show.value}`]]),
		...Array.from(rules, ([id, setting]) => `${id} ${meaning(setting, void 0).grade}`),
		...touched === void 0 ? [] : [`touched ${touched.value}`]
	];
	return {
		text: `${match.join(", ")}: ${settings.join(", ")}`,
		origin
	};
}
function environmentLines({ environments }) {
	return Array.from(environments, ([name, { value, origin }]) => ({
		text: `${name}: ${value.join(", ")}`,
		origin
	}));
}
//#endregion
//#region src/policy/tampering.ts
function tamperingOf(proposal, run) {
	const { before, after, policyPath } = proposal;
	if (after instanceof Error) return [{
		finding: change("policy-change", policyPath, `After the merge the gate would stop and judge nothing: ${after.message}`, "high"),
		isLooser: true
	}];
	return [...policyChange(before, after, proposal, run), ...waiverChanges(before, after, proposal, run)];
}
function decideTampering({ isLooser }, { tampering, preset }) {
	const source = `tampering: ${tampering.value} (${tampering.origin})`;
	if (!isLooser) return {
		action: "show",
		by: "tampering",
		reason: "this only makes it stricter",
		source
	};
	const reason = `what a change does to its own judgement ${tampering.value === "block" ? "blocks" : "is shown"} (${tampering.origin})`;
	if (tampering.value === "show") return {
		action: "show",
		by: "tampering",
		reason,
		source
	};
	return preset.value === "audit" ? {
		action: "show",
		by: "audit",
		reason: `audit: would block: ${reason}`,
		source
	} : {
		action: "block",
		by: "tampering",
		reason,
		source
	};
}
function policyChange(before, after, { policyPath }, run) {
	const differences = policyDifferences(before.policy, after.policy, run.catalogue);
	const isGone = before.policy.name.path !== void 0 && after.policy.name.path === void 0;
	if (differences.length === 0 && !isGone) return [];
	const looser = differences.filter(({ isLooser }) => isLooser);
	const eased = easedBy(before, {
		...after,
		waivers: before.waivers
	}, run);
	const tolerated = toleratedOnly(before.policy, after.policy, run.faults);
	const shown = looser.length > 0 ? looser : differences;
	const effects = [...eased.length === 0 ? [] : [decidedOtherwise(eased)], ...tolerated === 0 ? [] : [`${plural(tolerated, "fault")} would be tolerated`]];
	const gone = isGone ? [`there would be no policy, only the preset ${after.policy.preset.value}`] : [];
	const how = `the policy would be ${looser.length > 0 ? "looser" : "stricter"}: ${listing(shown)}`;
	return [{
		finding: change("policy-change", policyPath, `After the merge ${[
			...gone,
			...shown.length > 0 ? [how] : [],
			...effects
		].join("; ")}`, looser.length > 0 ? gravest(["high", ...eased.map((finding) => finding.severity)]) : "info", lineOf(shown.find(({ origin }) => origin.startsWith(policyPath))?.origin)),
		isLooser: looser.length > 0
	}];
}
function waiverChanges(before, after, { waiverPath }, run) {
	const old = new Set(before.waivers.map(conditions));
	const kept = new Set(after.waivers.map(conditions));
	const ended = before.waivers.filter((waiver) => !kept.has(conditions(waiver)));
	const additions = after.waivers.filter((waiver) => !old.has(conditions(waiver))).map((waiver) => {
		const eased = easedBy(before, {
			...before,
			waivers: [...before.waivers, waiver]
		}, run);
		const what = eased.length === 0 ? "none of the findings of this change" : decidedOtherwise(eased);
		return {
			finding: change("waiver-change", waiverPath, `After the merge ${aboutOf(waiver)} would be waived by ${waiver.owner} until ${waiver.expires}: ${what}`, gravest(["medium", ...eased.map((finding) => finding.severity)]), lineOf(waiver.origin)),
			isLooser: true
		};
	});
	if (ended.length === 0) return additions;
	const message = `After the merge ${plural(ended.length, "waiver")} would end: ${ended.map(aboutOf).join(", ")}`;
	return [...additions, {
		finding: change("waiver-change", waiverPath, message, "info"),
		isLooser: false
	}];
}
function conditions({ rule, fingerprint, object, paths, environment, created, expires }) {
	return JSON.stringify([
		rule,
		fingerprint,
		object,
		paths,
		environment,
		created,
		expires
	]);
}
function easedBy(before, after, { judged, day }) {
	const [now, then] = [before, after].map(({ policy, waivers }) => judgeOf(policy, waivers, day));
	const isIgnored = ignoredBy(after.policy);
	const weight = {
		report: 0,
		show: 1,
		block: 2
	};
	return judged.filter((each) => {
		const was = weight[now?.decide(each).action ?? "report"];
		const would = isIgnored(each.finding.path) === void 0 ? then?.decide(each).action : void 0;
		return weight[would ?? "report"] < was;
	}).map(({ finding }) => ({
		...finding,
		severity: now?.severity(finding) ?? finding.severity
	}));
}
function toleratedOnly(before, after, faults) {
	const [was, would] = [before, after].map((policy) => {
		return judgeFaults(faults, policy).filter(({ tolerated }) => tolerated).length;
	});
	return Math.max(0, (would ?? 0) - (was ?? 0));
}
function decidedOtherwise(eased) {
	const severity = gravest(eased.map((finding) => finding.severity));
	const example = eased.find((finding) => finding.severity === severity);
	return `${plural(eased.length, "finding")} of this change would weigh less${example === void 0 ? "" : `, the gravest ${severity}: ${example.rule} in ${example.path}`}`;
}
function listing(differences) {
	const items = differences.slice(0, 4).map(({ setting, from, to }) => {
		if (from === "") return `${setting} also ${to}`;
		return to === "" ? `${setting} no longer ${from}` : `${setting} ${from} → ${to}`;
	});
	const more = differences.length - items.length;
	return [...items, ...more > 0 ? [`${more} more`] : []].join(", ");
}
function gravest(given) {
	return severities.find((severity) => given.includes(severity)) ?? "info";
}
function lineOf(origin) {
	return Number(/:(\d+)$/.exec(origin ?? "")?.[1] ?? 1);
}
function change(rule, path, message, severity, line = 1) {
	const start = {
		line,
		column: 1
	};
	const kind = rule === "policy-change" ? "Policy" : "Waiver";
	const identity = createHash("sha256").update([
		rule,
		path,
		message
	].join("\0"));
	return {
		rule,
		layer: "code",
		severity,
		confidence: "high",
		message,
		path,
		range: {
			start,
			end: start
		},
		subject: {
			kind,
			namespace: "",
			name: path
		},
		field: "",
		fingerprint: identity.digest("hex").slice(0, 16),
		sources: [{
			tool: "concentric",
			rule
		}],
		change: "weakened"
	};
}
//#endregion
//#region src/source/guarded-tree.ts
function guardedTree(tree, largest) {
	return {
		label: tree.label,
		kind: (path) => tree.kind(path),
		list: (folder) => tree.list(folder),
		...tree.spareReads === void 0 ? {} : { spareReads: tree.spareReads },
		async read(path) {
			const text = await tree.read(path);
			if (typeof text !== "string") return text;
			if (isPointer(text)) return lfsPointer(path);
			return text.length > largest || text.length * 3 > largest && Buffer.byteLength(text) > largest ? tooLarge(path, Buffer.byteLength(text), largest) : text;
		}
	};
}
function isPointer(text) {
	return text.length < 1024 && /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text);
}
function lfsPointer(path) {
	return sourceFault("lfs-pointer", path, "Git LFS keeps this file elsewhere; here is only a pointer to it", "Keep it in git itself (git lfs untrack), so that it can be reviewed");
}
//#endregion
//#region src/gate.ts
async function gate(changes, options) {
	const { policyPath, progress } = options;
	const done = stopwatch(options.trace);
	const rulebook = await loadPolicy(changes.policy, policyPath);
	const proposal = await readProposal(changes, rulebook, policyPath);
	const { limits } = rulebook.policy;
	const rules = rulesFor(rulebook.policy, options);
	done(`policy of ${changes.policy.label}`);
	const { files, left } = cutToLimit(changes.files, limits.files);
	const side = (tree) => new Side(guardedTree(tree, limits.bytes.value), ruleSet(rules));
	const base = changes.base === void 0 ? void 0 : side(changes.base);
	const head = side(changes.head);
	await inspectChange(files, base, head, {
		isIgnored: ignoredIn(files, rulebook.policy),
		progress
	});
	done(`read and inspected ${files.length} files with ${rules.length} rules`);
	const compared = compareSides(files, base, head);
	done(`compared ${base?.findings.length ?? 0} findings of the base with ${head.findings.length} of the head`);
	const known = [
		...changes.faults,
		...left.faults,
		...head.faults
	];
	const account = ledger({
		files: changes.files,
		base: base?.coverage,
		head: [...head.coverage, ...left.coverage],
		faults: known,
		rules: rules.length,
		settings: [
			...policyPaths,
			waiverPath,
			...policyPath === void 0 ? [] : [policyPath]
		]
	});
	const outcome = await judgeRun(changes, {
		base,
		head,
		compared,
		coverage: account.coverage,
		faults: [...known, ...account.faults]
	}, {
		rulebook,
		proposal
	}, options);
	done("judged");
	return outcome;
}
async function judgeRun(changes, { base, head, compared, coverage, faults: known }, { rulebook: { policy, waivers }, proposal }, { now, isWhole = false }) {
	const day = now.toISOString().slice(0, 10);
	const faults = judgeFaults(known.toSorted(byFaultPlace), policy);
	const attempts = proposal === void 0 ? [] : tamperingOf(proposal, {
		judged: compared,
		faults,
		catalogue: rules,
		day
	});
	const judged = judgeFindings(compared, base, head, {
		policy,
		judge: judgeOf(policy, waivers, day)
	});
	const findings = [...base === void 0 ? judged : withProposals(judged, head), ...await judgeTampering(attempts, changes.head, policy)].toSorted(byPlace$1);
	const used = judgeWaivers(waivers, {
		findings: presentIn(compared),
		coverage,
		isWhole
	}, day);
	return {
		...verdictOf(findings, faults, policy),
		findings,
		faults,
		coverage,
		waivers: used,
		notes: [...waiverNotes(used), ...foreignNotes(changes.files, base, head)],
		policy: policy.name,
		compared: {
			base: changes.base?.label,
			head: changes.head.label
		}
	};
}
function presentIn(compared) {
	return compared.filter(({ status }) => status !== "fixed").map(({ finding }) => finding);
}
function rulesFor({ rules: settings, scopes }, { rules, optional = [] }) {
	const everywhere = [settings, ...scopes.map((scope) => scope.rules)];
	const isOff = ({ id }) => settings.get(id)?.off === true && !scopes.some((scope) => scope.rules.get(id)?.off === false);
	const isGraded = ({ id }) => everywhere.some((each) => each.get(id)?.severity !== void 0);
	return [...new Set([...rules, ...optional.filter(isGraded)])].filter((rule) => !isOff(rule)).map((rule) => {
		const { parameters = {} } = settings.get(rule.id) ?? {};
		return Object.keys(parameters).length === 0 ? rule : withValues(rule, parameters);
	});
}
function compareSides(files, base, head) {
	const unchanged = neighboursOf(files, base, head);
	const isUnseen = unseen(files, head);
	return withoutEchoes(compare(seen(base), seen(head), [...files, ...unchanged])).filter(({ finding, status }) => status !== "fixed" || !isUnseen(finding.path)).filter(isOfChange(unchanged, base, head));
}
const nothing = {
	findings: [],
	objects: new Map(),
	lines: new Map()
};
function seen(side) {
	const { findings, objects, lines, coverage } = side ?? {
		...nothing,
		coverage: []
	};
	const skipped = coverage.filter(({ state }) => state === "faulted" || state === "ignored");
	const unread = new Set(skipped.map(({ path }) => path));
	return {
		findings: findings.toSorted(byPlace$1),
		objects,
		unread,
		lines,
		contents: contentsIn(lines)
	};
}
function unseen(files, { coverage }) {
	const skipped = coverage.filter(({ state }) => state === "faulted" || state === "ignored");
	const paths = new Set(skipped.map(({ path }) => path));
	const bases = new Set(files.filter((file) => paths.has(file.head ?? "")).map((file) => file.base));
	return (path) => bases.has(path);
}
function judgeFindings(compared, base, head, { policy, judge }) {
	const environmentsIn = environmentsOf(policy);
	return compared.map((each) => {
		const { finding, status } = each;
		const { lines } = (status === "fixed" || finding.change === "removed" ? base : void 0) ?? head;
		const environments = environmentsIn(finding.path);
		return {
			...finding,
			...environments.length === 0 ? {} : { environments },
			status,
			severity: judge.severity(finding),
			decision: judge.decide(each),
			excerpt: excerptOf(lines.get(finding.path) ?? [], finding)
		};
	});
}
function judgeTampering(attempts, head, policy) {
	return Promise.all(attempts.map(async (attempt) => {
		const { finding } = attempt;
		const text = await head.read(finding.path);
		const excerpt = excerptOf(typeof text === "string" ? text.split("\n") : [], finding);
		return {
			...finding,
			status: "introduced",
			decision: decideTampering(attempt, policy),
			excerpt
		};
	}));
}
function foreignNotes(files, base, head) {
	const found = new Set(head.findings.map(({ path }) => path));
	return [...settingsNotes(files.map((file) => file.head ?? file.base ?? "").filter((path) => !found.has(path))), ...inlineNotes({
		base: base?.lines ?? new Map(),
		head: head.lines
	})];
}
function stopwatch(trace) {
	let last = performance.now();
	return (what) => {
		const now = performance.now();
		trace?.(what, now - last);
		last = now;
	};
}
//#endregion
export { int as $, waiveCommand as A, gitOutput as B, subjectName as C, listed as D, isWaivable as E, clip as F, decodeText as G, startGit as H, clipPath as I, parseRulebook as J, escapePath as K, numbers as L, bytes as M, markdownDocument as N, waived$1 as O, markdownLink as P, isLiteral as Q, plural as R, waivedItem as S, gravestFirst$1 as T, killGroup as U, gitReason as V, decodePath as W, readRulebook as X, policyPaths as Y, waiverPath as Z, faultSections as _, excerptOf as a, noteItem as b, wrap as c, sarif as d, object as et, summary as f, facts as g, verdictLead as h, judgeOf as i, oneLine as j, codeSpan as k, annotationCommand as l, reportSchema as m, judgeFaults as n, visible as nt, ruleAdvice as o, json as p, loadPolicy as q, verdictOf as r, version$1 as rt, terminal as s, gate as t, string as tt, withoutCommands as u, findingItem as v, fixed as w, safeMarkdown as x, fixedItem as y, git as z };
