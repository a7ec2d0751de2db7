import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { z } from 'zod';
import { isJson, standAlone } from './schema.ts';
import type { Json } from './schema.ts';

/** GitHub's published description of its API, asked operation by operation (`GET /repos/{owner}/{repo}`). */
export interface OpenApi {
  /** Address of the operation's documentation. */
  documentation(operation: string): string;
  /** Why GitHub refuses the parameters of the path and the query, in its own words; empty when they are right. */
  parameterProblems(operation: string, place: 'path' | 'query', values: Json): string[];
  /** The same for the body; `undefined` stands for no body. */
  bodyProblems(operation: string, body: unknown): string[];
  /** How an answer differs from what GitHub says it answers. */
  responseProblems(operation: string, status: number, mediaType: string, body: unknown): string[];
  /** How a webhook payload (`pull-request-opened`) differs from GitHub's. */
  eventProblems(event: string, payload: unknown): string[];
}

const objects = z.record(z.string(), z.unknown());
const description = z.object({
  paths: z.record(z.string(), objects),
  'x-webhooks': z.record(z.string(), objects),
  components: z.object({ schemas: objects, parameters: objects, responses: objects }),
});
type Description = z.infer<typeof description>;

const content = z.record(z.string(), z.object({ schema: objects }));
const operationShape = z.object({
  externalDocs: z.object({ url: z.string() }).optional(),
  parameters: z.array(objects).default([]),
  requestBody: z.object({ required: z.boolean().default(false), content }).optional(),
  responses: objects.default({}),
});
const parameterShape = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: objects,
});
const responseShape = z.object({ content: content.default({}) });

/**
 * GitHub answers null here for a comment on a file and for a comment whose line a later commit changed,
 * although its description wants a number.
 */
const outdatedComment = /^For '(\d+\/)?(line|original_line|position)', null is not of type integer\.$/;

let loaded: Promise<OpenApi> | undefined;

/** Reads the description (13 MB, about 150 ms) once in a process. */
export async function loadOpenApi(): Promise<OpenApi> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<OpenApi> {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  return openApi(description.parse(JSON.parse(await readFile(file, 'utf8'))));
}

function openApi(api: Description): OpenApi {
  const strictTypes = validators(api, false);
  const fromText = validators(api, true);

  function operation(name: string, paths: Description['paths'] = api.paths) {
    const [method = '', path = ''] = name.split(' ');
    return operationShape.parse(paths[path]?.[method.toLowerCase()]);
  }

  return {
    documentation: (name) => operation(name).externalDocs?.url ?? 'https://docs.github.com/rest',
    parameterProblems(name, place, values) {
      const schema = () => parametersSchema(api, operation(name).parameters, place);
      return fromText(`${place} ${name}`, schema, 'closed', { ...values });
    },
    bodyProblems(name, body) {
      const request = operation(name).requestBody;
      if (body === undefined) return request?.required === true ? ['Problems parsing JSON'] : [];
      return strictTypes(`body ${name}`, () => request?.content['application/json']?.schema, 'closed', body);
    },
    responseProblems(name, status, mediaType, body) {
      const documented = responseContent(api, operation(name).responses, status);
      if (documented === undefined) return status < 400 ? [`${name} never answers ${status}`] : [];
      const schema = () => documented[mediaType]?.schema;
      const problems = strictTypes(`${status} ${mediaType} ${name}`, schema, 'open', body);
      return problems.filter((problem) => !outdatedComment.test(problem));
    },
    eventProblems(event, payload) {
      const { requestBody } = operation(`POST ${event}`, api['x-webhooks']);
      const schema = () => requestBody?.content['application/json']?.schema;
      return strictTypes(`event ${event}`, schema, 'open', payload);
    },
  };
}

type Validate = (
  key: string,
  schema: () => Json | undefined,
  kind: 'open' | 'closed',
  data: unknown,
) => string[];

/** Compiles a schema when it is first asked for; `coerceTypes` lets the text of a parameter be a number. */
function validators(api: Description, coerceTypes: boolean): Validate {
  const ajv = new Ajv({
    strict: false,
    logger: false,
    allErrors: true,
    coerceTypes,
    code: { optimize: false },
  });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  const compiled = new Map<string, ValidateFunction | undefined>();
  return (key, schema, kind, data) => {
    if (!compiled.has(key)) {
      const found = schema();
      compiled.set(key, found && ajv.compile(standAlone(found, api.components.schemas, kind)));
    }
    const validate = compiled.get(key);
    if (validate === undefined || validate(data)) return [];
    return [...new Set((validate.errors ?? []).map((error) => inGitHubsWords(error, data)))];
  };
}

/** Follows one reference into `components`. */
function resolved(api: Description, node: unknown): unknown {
  const target = isJson(node) ? node['$ref'] : undefined;
  if (typeof target !== 'string') return node;
  const [, , kind = '', name = ''] = target.split('/');
  if (kind === 'parameters' || kind === 'responses') return api.components[kind][name];
  return node;
}

function parametersSchema(api: Description, parameters: readonly Json[], place: 'path' | 'query'): Json {
  const all = parameters.map((one) => parameterShape.parse(resolved(api, one)));
  const here = all.filter((one) => one.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(here.map((one) => [one.name, one.schema])),
    required: here.filter((one) => one.required).map((one) => one.name),
  };
}

function responseContent(api: Description, responses: Json, status: number) {
  const response = resolved(api, responses[String(status)]);
  return response === undefined ? undefined : responseShape.parse(response).content;
}

function inGitHubsWords(error: ErrorObject, data: unknown): string {
  const params: Json = error.params;
  const place = error.instancePath.slice(1);
  const parts = place.split('/').filter((part) => part !== '');
  const value = JSON.stringify(valueAt(data, parts));
  if (error.keyword === 'required') return `"${String(params['missingProperty'])}" wasn't supplied.`;
  if (error.keyword === 'additionalProperties')
    return `"${String(params['additionalProperty'])}" is not a permitted key.`;
  if (error.keyword === 'enum')
    return `${value} is not a member of ${JSON.stringify(params['allowedValues'])}.`;
  if (error.keyword === 'type') return `For '${place}', ${value} is not of type ${String(params['type'])}.`;
  const limit = String(params['limit']);
  const given = valueAt(data, parts);
  if (error.keyword === 'maxLength')
    return `Only ${limit} characters are allowed; ${Array.from(String(given)).length} were supplied.`;
  if (error.keyword === 'minLength')
    return `At least ${limit} characters are required; only ${Array.from(String(given)).length} were supplied.`;
  if (error.keyword === 'maxItems' && Array.isArray(given))
    return `No more than ${limit} items are allowed; ${given.length} were supplied.`;
  if (error.keyword === 'pattern') return `${String(given)} does not match /${String(params['pattern'])}/.`;
  return `For '${place}', ${value} ${error.message ?? 'is invalid'}.`;
}

function valueAt(data: unknown, parts: readonly string[]): unknown {
  let value = data;
  for (const part of parts)
    value = Array.isArray(value) ? value[Number(part)] : isJson(value) ? value[part] : undefined;
  return value;
}
