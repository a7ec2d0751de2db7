import { A as YamlSyntaxError, C as ruleSet, D as byText, E as byPlace, N as UserError, O as Lines, S as Side, T as groupBy, _ as rules, g as selectRules, k as parseKubernetes, p as parentPath, t as absent, u as comparePaths, w as inspectChange } from "./rules.js";
//#region src/analysis/pod-security/level.ts
const podSecurityLevels = [
	"privileged",
	"baseline",
	"restricted"
];
function isPodSecurityLevel(text) {
	return podSecurityLevels.some((level) => level === text);
}
function isPodSecurityVersion(text) {
	return text === "latest" || /^v1\.(?:0|[1-9][0-9]*)$/.test(text);
}
function minorOf(version) {
	return version === "latest" ? Infinity : Number(version.slice(3));
}
//#endregion
//#region src/analysis/pod-security/certainty.ts
function isSet({ node, isHidden }) {
	return node !== void 0 && !(node.kind === "scalar" && node.value === null) && !isHidden;
}
function holds(field, values) {
	return !field.isAbsent && isAny(field, values);
}
function isNone(field, values) {
	return !field.isHidden && !isAny(field, values);
}
function isAny(field, values) {
	return values.some((value) => field.is(value));
}
function textOf({ node }) {
	return node?.kind === "scalar" && node.value !== null ? node.text : "";
}
//#endregion
//#region src/analysis/pod-security/security-context.ts
function securityContexts(pod) {
	return [{
		fields: pod.field("securityContext"),
		offence: (field, predicate) => ({
			field,
			message: `The pod ${predicate}`
		})
	}, ...pod.containers.map(securityContext)];
}
function securityContext(container) {
	return {
		fields: container.field("securityContext"),
		offence: (field, predicate) => containerOffence(container, field, predicate)
	};
}
function containerOffence({ name }, field, predicate) {
	return {
		field,
		message: `Container "${name}" ${predicate}`,
		container: name
	};
}
//#endregion
//#region src/analysis/pod-security/controls/app-armor.ts
const prefix = "container.apparmor.security.beta.kubernetes.io/";
const appArmorProfile = {
	id: "appArmorProfile",
	level: "baseline",
	since: 0,
	*check(pod) {
		for (const { fields, offence } of securityContexts(pod)) {
			const profile = fields.field("appArmorProfile");
			const type = profile.field("type");
			if (isSet(profile) && isNone(type, ["RuntimeDefault", "Localhost"])) yield offence(type, `must not set the AppArmor profile "${textOf(type)}"`);
		}
		yield* annotated$1(pod);
	}
};
function* annotated$1(pod) {
	for (const [key, field] of pod.metadata.field("annotations").entries) {
		if (!key.startsWith(prefix) || field.isHidden) continue;
		const profile = textOf(field);
		if (profile === "" || profile === "runtime/default" || profile.startsWith("localhost/")) continue;
		const container = key.slice(47);
		yield {
			field,
			container,
			message: `Container "${container}" must not set the AppArmor profile "${profile}"`
		};
	}
}
//#endregion
//#region src/analysis/pod-security/exemption.ts
function isExemptAsWindows(pod, minor) {
	const system = pod.field("os", "name");
	return minor >= 25 && (system.isHidden || holds(system, ["windows"]));
}
function isExemptByUserNamespace(pod, minor) {
	const hostUsers = pod.field("hostUsers");
	return minor >= 35 && (hostUsers.isHidden || holds(hostUsers, [false]));
}
//#endregion
//#region src/analysis/pod-security/controls/capabilities.ts
const defaults = [
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
];
const baselineCapabilities = {
	id: "capabilities",
	level: "baseline",
	since: 0,
	*check(pod) {
		for (const container of pod.containers) yield* addedBeyond(container, defaults);
	}
};
const restrictedCapabilities = {
	id: "capabilities",
	level: "restricted",
	since: 22,
	*check(pod, minor) {
		if (isExemptAsWindows(pod, minor)) return;
		for (const container of pod.containers) {
			const drop = container.field("securityContext", "capabilities", "drop");
			if (!(drop.isHidden || drop.items.some((item) => item.isHidden || holds(item, ["ALL"])))) yield containerOffence(container, drop, "must drop the capability \"ALL\"");
			yield* addedBeyond(container, ["NET_BIND_SERVICE"]);
		}
	}
};
function* addedBeyond(container, allowed) {
	for (const item of container.field("securityContext", "capabilities", "add").items) if (isNone(item, allowed)) yield containerOffence(container, item, `must not add the capability "${textOf(item)}"`);
}
//#endregion
//#region src/analysis/pod-security/controls/host-namespaces.ts
const hostNamespaces = {
	id: "hostNamespaces",
	level: "baseline",
	since: 0,
	*check(pod) {
		for (const name of [
			"hostNetwork",
			"hostPID",
			"hostIPC"
		]) {
			const field = pod.field(name);
			if (field.is(true)) yield {
				field,
				message: `The pod must not set ${name} to true`
			};
		}
	}
};
//#endregion
//#region src/analysis/pod-security/controls/host-ports.ts
const hostPorts = {
	id: "hostPorts",
	level: "baseline",
	since: 0,
	*check(pod) {
		for (const container of pod.containers) for (const port of container.field("ports").items) {
			const field = port.field("hostPort");
			if (isSet(field) && !field.is(0)) yield containerOffence(container, field, `must not use port ${textOf(field)} of the node`);
		}
	}
};
//#endregion
//#region src/analysis/pod-security/controls/host-probes.ts
const actions = [
	["livenessProbe"],
	["readinessProbe"],
	["startupProbe"],
	["lifecycle", "postStart"],
	["lifecycle", "preStop"]
];
const hostProbesAndHostLifecycle = {
	id: "hostProbesAndHostLifecycle",
	level: "baseline",
	since: 34,
	*check(pod) {
		for (const container of pod.containers) yield* namedHosts(container);
	}
};
function* namedHosts(container) {
	for (const action of actions) for (const request of ["httpGet", "tcpSocket"]) {
		const field = container.field(...action, request, "host");
		if (isSet(field) && !field.is("")) yield containerOffence(container, field, `must not direct the node to the host "${textOf(field)}"`);
	}
}
//#endregion
//#region src/analysis/pod-security/controls/privilege-escalation.ts
const allowPrivilegeEscalation = {
	id: "allowPrivilegeEscalation",
	level: "restricted",
	since: 8,
	*check(pod, minor) {
		if (isExemptAsWindows(pod, minor)) return;
		for (const container of pod.containers) {
			const field = container.field("securityContext", "allowPrivilegeEscalation");
			if (!field.isHidden && !holds(field, [false])) yield containerOffence(container, field, "must set allowPrivilegeEscalation to false");
		}
	}
};
//#endregion
//#region src/analysis/pod-security/controls/privileged.ts
const privileged = {
	id: "privileged",
	level: "baseline",
	since: 0,
	*check(pod) {
		for (const container of pod.containers) {
			const field = container.field("securityContext", "privileged");
			if (field.is(true)) yield containerOffence(container, field, "must not set privileged to true");
		}
	}
};
//#endregion
//#region src/analysis/pod-security/controls/proc-mount.ts
const baselineProcMount = {
	id: "procMount",
	level: "baseline",
	since: 0,
	check: (pod, minor) => isExemptByUserNamespace(pod, minor) ? [] : unmasked(pod)
};
const restrictedProcMount = {
	id: "procMount",
	level: "restricted",
	since: 35,
	check: unmasked
};
function* unmasked(pod) {
	for (const container of pod.containers) {
		const field = container.field("securityContext", "procMount");
		if (isSet(field) && isNone(field, ["Default"])) yield containerOffence(container, field, `must not set procMount to "${textOf(field)}"`);
	}
}
//#endregion
//#region src/analysis/pod-security/requirement.ts
function* checkRequirement(pod, requirement) {
	const [shared, ...own] = securityContexts(pod);
	const inherited = requirement.stance(shared.fields);
	if (inherited === "breaks") yield shared.offence(requirement.field(shared.fields), requirement.breaks);
	for (const { fields, offence } of own) {
		const stance = requirement.stance(fields);
		if (stance === "breaks") yield offence(requirement.field(fields), requirement.breaks);
		else if (stance === "silent" && inherited === "silent") yield offence(requirement.field(fields), requirement.misses);
	}
}
//#endregion
//#region src/analysis/pod-security/controls/run-as-non-root.ts
const runAsNonRoot = {
	id: "runAsNonRoot",
	level: "restricted",
	since: 0,
	check(pod, minor) {
		if (isExemptByUserNamespace(pod, minor)) return [];
		return checkRequirement(pod, {
			stance: stance$1,
			field: settingOf,
			breaks: "must not set runAsNonRoot to false",
			misses: "must set runAsNonRoot to true, or its pod must"
		});
	}
};
function stance$1(securityContext) {
	const setting = settingOf(securityContext);
	if (setting.isHidden) return "hidden";
	if (setting.is(false)) return "breaks";
	return holds(setting, [true]) ? "meets" : "silent";
}
function settingOf(securityContext) {
	return securityContext.field("runAsNonRoot");
}
//#endregion
//#region src/analysis/pod-security/controls/run-as-user.ts
const runAsUser = {
	id: "runAsUser",
	level: "restricted",
	since: 23,
	*check(pod, minor) {
		if (isExemptByUserNamespace(pod, minor)) return;
		for (const { fields, offence } of securityContexts(pod)) {
			const field = fields.field("runAsUser");
			if (field.is(0)) yield offence(field, "must not set runAsUser to 0");
		}
	}
};
//#endregion
//#region src/analysis/pod-security/controls/se-linux.ts
const types$1 = [
	"",
	"container_t",
	"container_init_t",
	"container_kvm_t"
];
const seLinuxOptions = {
	id: "seLinuxOptions",
	level: "baseline",
	since: 0,
	*check(pod, minor) {
		const allowed = minor >= 31 ? [...types$1, "container_engine_t"] : types$1;
		for (const { fields, offence } of securityContexts(pod)) {
			const options = fields.field("seLinuxOptions");
			const type = options.field("type");
			if (isSet(type) && isNone(type, allowed)) yield offence(type, `must not set the SELinux type "${textOf(type)}"`);
			for (const name of ["user", "role"]) {
				const field = options.field(name);
				if (isSet(field) && isNone(field, [""])) yield offence(field, `must not set an SELinux ${name}`);
			}
		}
	}
};
//#endregion
//#region src/analysis/pod-security/controls/seccomp.ts
const types = ["RuntimeDefault", "Localhost"];
const baselineSeccomp = {
	id: "seccompProfile",
	level: "baseline",
	since: 0,
	check: (pod, minor) => minor < 19 ? annotated(pod) : forbiddenTypes(pod)
};
const restrictedSeccomp = {
	id: "seccompProfile",
	level: "restricted",
	since: 19,
	check(pod, minor) {
		if (isExemptAsWindows(pod, minor)) return [];
		return checkRequirement(pod, {
			stance,
			field: typeOf,
			breaks: "must set the seccomp profile to RuntimeDefault or Localhost",
			misses: "must set the seccomp profile to RuntimeDefault or Localhost, or its pod must"
		});
	}
};
function* forbiddenTypes(pod) {
	for (const { fields, offence } of securityContexts(pod)) {
		const type = typeOf(fields);
		if (breaks(fields)) yield offence(type, `must not set the seccomp profile "${textOf(type)}"`);
	}
}
function* annotated(pod) {
	const annotations = pod.metadata.field("annotations");
	const shared = annotations.field("seccomp.security.alpha.kubernetes.io/pod");
	if (isForbidden(shared)) yield {
		field: shared,
		message: `The pod must not set the seccomp profile "${textOf(shared)}"`
	};
	for (const container of pod.containers) {
		const own = annotations.field(`container.seccomp.security.alpha.kubernetes.io/${container.name}`);
		if (isForbidden(own)) yield containerOffence(container, own, `must not set the seccomp profile "${textOf(own)}"`);
	}
}
function isForbidden(annotation) {
	if (annotation.node === void 0 || annotation.isHidden) return false;
	const profile = textOf(annotation);
	return !["runtime/default", "docker/default"].includes(profile) && !profile.startsWith("localhost/");
}
function stance(securityContext) {
	const type = typeOf(securityContext);
	if (type.isHidden) return "hidden";
	if (breaks(securityContext)) return "breaks";
	return holds(type, types) ? "meets" : "silent";
}
function breaks(securityContext) {
	return isSet(securityContext.field("seccompProfile")) && isNone(typeOf(securityContext), types);
}
function typeOf(securityContext) {
	return securityContext.field("seccompProfile", "type");
}
//#endregion
//#region src/analysis/pod-security/controls/sysctls.ts
const safe = [
	[0, [
		"kernel.shm_rmid_forced",
		"net.ipv4.ip_local_port_range",
		"net.ipv4.ip_unprivileged_port_start",
		"net.ipv4.ping_group_range",
		"net.ipv4.tcp_syncookies"
	]],
	[27, ["net.ipv4.ip_local_reserved_ports"]],
	[29, [
		"net.ipv4.tcp_fin_timeout",
		"net.ipv4.tcp_keepalive_intvl",
		"net.ipv4.tcp_keepalive_probes",
		"net.ipv4.tcp_keepalive_time"
	]],
	[32, ["net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"]],
	[37, ["net.ipv4.tcp_notsent_lowat", "net.ipv4.tcp_slow_start_after_idle"]]
];
const sysctls = {
	id: "sysctls",
	level: "baseline",
	since: 0,
	*check(pod, minor) {
		const allowed = safe.flatMap(([since, names]) => since <= minor ? names : []);
		for (const sysctl of pod.field("securityContext", "sysctls").items) {
			const field = sysctl.field("name");
			if (isNone(field, allowed)) yield {
				field,
				message: `The pod must not set the sysctl "${textOf(field)}"`
			};
		}
	}
};
//#endregion
//#region src/analysis/pod-security/controls/volumes.ts
const restricted = new Set([
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
//#region src/analysis/pod-security/controls.ts
const controls = [
	privileged,
	hostNamespaces,
	{
		id: "hostPathVolumes",
		level: "baseline",
		since: 0,
		*check(pod) {
			for (const volume of pod.field("volumes").items) {
				const field = volume.field("hostPath");
				if (isSet(field)) yield {
					field,
					message: "The pod must not mount a path of its node"
				};
			}
		}
	},
	hostPorts,
	hostProbesAndHostLifecycle,
	{
		id: "windowsHostProcess",
		level: "baseline",
		since: 0,
		*check(pod) {
			for (const { fields, offence } of securityContexts(pod)) {
				const field = fields.field("windowsOptions", "hostProcess");
				if (field.is(true)) yield offence(field, "must not run as a process of the Windows host");
			}
		}
	},
	baselineCapabilities,
	restrictedCapabilities,
	appArmorProfile,
	seLinuxOptions,
	baselineSeccomp,
	restrictedSeccomp,
	baselineProcMount,
	restrictedProcMount,
	sysctls,
	{
		id: "restrictedVolumes",
		level: "restricted",
		since: 0,
		*check(pod) {
			for (const volume of pod.field("volumes").items) for (const [source, field] of volume.entries) {
				if (source === "name" || restricted.has(source) || !isSet(field)) continue;
				yield {
					field,
					message: `The pod must not use a volume of the type ${source}`
				};
			}
		}
	},
	allowPrivilegeEscalation,
	runAsNonRoot,
	runAsUser
];
//#endregion
//#region src/analysis/pod-security/pod-security-of.ts
function podSecurityOf(pod, level, version) {
	const minor = minorOf(version);
	return inForce(level, minor).flatMap((control) => Array.from(control.check(pod, minor), (offence) => ({
		control: control.id,
		...offence
	})));
}
function inForce(level, minor) {
	if (level === "privileged") return [];
	const asked = controls.filter((control) => control.since <= minor && (level === "restricted" || control.level === "baseline"));
	return [...new Map(asked.map((control) => [control.id, control])).values()];
}
//#endregion
//#region src/analysis/pod-security/pod-security.ts
function podSecurity(manifest, { level, version }) {
	if (!isPodSecurityLevel(level)) throw new UserError(`There is no level "${String(level)}"`, `Use one of: ${podSecurityLevels.join(", ")}.`);
	if (!isPodSecurityVersion(version)) throw new UserError(`There is no version "${String(version)}"`, "Use latest, or a version like v1.32.");
	const violations = objectsOf(manifest).flatMap(({ pod }) => pod === void 0 ? [] : podSecurityOf(pod, level, version));
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
