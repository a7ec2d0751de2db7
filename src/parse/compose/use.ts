import type { Field } from '../yaml/field.ts';
import { textOf } from './variable.ts';

export interface User {
  readonly user: string;
  readonly group: string | undefined;
  readonly field: Field;
}

export function parseUser(field: Field): User | undefined {
  const text = textOf(field);
  if (text === undefined) return undefined;
  const [user = '', group] = text.split(':');
  return { user, group, field };
}

/** `NAME:VALUE`, `NAME=VALUE` or `NAME`. */
export interface SecurityOption {
  readonly name: string;
  readonly value: string | undefined;
  readonly field: Field;
}

export function parseSecurityOption(field: Field): SecurityOption | undefined {
  const [, name, value] = /^([^:=]*)(?:[:=](.*))?$/s.exec(textOf(field) ?? '') ?? [];
  return name === undefined || name === '' ? undefined : { name, value, field };
}

/** A secret or config that a service gets. */
export interface Granted {
  readonly source: string;
  readonly target: string | undefined;
  readonly field: Field;
}

export function parseGranted(field: Field): Granted | undefined {
  const source = textOf(field) ?? textOf(field.field('source'));
  return source === undefined ? undefined : { source, target: textOf(field.field('target')), field };
}

export interface Named {
  readonly name: string;
  readonly field: Field;
}

/** The names of a list, or of a mapping. */
export function parseNames(field: Field): readonly Named[] {
  const listed = field.items.flatMap((item) => {
    const name = textOf(item);
    return name === undefined ? [] : [{ name, field: item }];
  });
  return [...listed, ...field.entries.map(([name, entry]) => ({ name, field: entry }))];
}

export interface Dependency extends Named {
  readonly condition: string;
}

export function parseDependencies(field: Field): readonly Dependency[] {
  return parseNames(field).map((named) => ({
    ...named,
    condition: textOf(named.field.field('condition')) ?? 'service_started',
  }));
}

export interface EnvFile {
  /** As written. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly field: Field;
}

/** A path, or a list of paths and mappings. */
export function parseEnvFiles(field: Field): readonly EnvFile[] {
  return (field.isList ? field.items : [field]).flatMap((item) => {
    const path = textOf(item) ?? textOf(item.field('path'));
    return path === undefined ? [] : [{ path, isRequired: !item.field('required').is(false), field: item }];
  });
}

export interface Ulimit extends Named {
  readonly soft: number | undefined;
  readonly hard: number | undefined;
}

export function parseUlimits(field: Field): readonly Ulimit[] {
  return field.entries.map(([name, entry]) => ({
    name,
    soft: entry.number ?? entry.field('soft').number,
    hard: entry.number ?? entry.field('hard').number,
    field: entry,
  }));
}
