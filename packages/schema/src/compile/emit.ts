import type * as z from "zod";
import { readLimits } from "../read/guard.js";
import { codesOf, listBoundsOf, numberBoundsOf, textQuestionsOf } from "../read/leaf-questions.js";
import { isOptional } from "../read/schema-at.js";
import { longest } from "../read/walk-leaf.js";
import { walkerOf } from "../read/walker.js";
import { type Refs, refsOf } from "./refs.js";

/** The code of a parser being written. */
interface Draft {
  readonly refs: Refs;
  readonly functions: string[];
  readonly nameOf: Map<z.core.$ZodTypeDef, string>;
}

/**
 * The code of a parser for a schema: an object to write into a module, of the type `EmittedParser`. It accepts only what is certainly sound and within the bounds of reading, and leaves the rest to be read with care.
 *
 * `undefined` for a schema that only zod can read: see `walkerOf`.
 */
export function emitParser(schema: z.core.$ZodType): string | undefined {
  if (!walkerOf(schema)) return undefined;
  const draft: Draft = { refs: refsOf(schema), functions: [], nameOf: new Map() };
  const body = statements(schema, "v", draft);
  const refs = draft.refs.values.map((_, at) => `r${at}`);
  return [
    `{sign:${JSON.stringify(draft.refs.sign)},parser:([${refs}],X)=>{`,
    "const P=Object.prototype,G=Object.getPrototypeOf;let n=0,c=0;",
    'const O=v=>{if(typeof v!=="object"||v===null)return false;const p=G(v);return p===P||p===null&&!Array.isArray(v)};',
    ...draft.functions,
    `return v=>{n=1;c=0;${body}return n>${readLimits.nodes}||c>${readLimits.characters}?X:v}}}`,
  ].join("\n");
}

/** Statements after which the variable holds what the schema makes of it; they `return X` from a function when it is not sound. */
function statements(schema: z.core.$ZodType, name: string, draft: Draft): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const place = draft.refs.placeOf.get(def) ?? 0;
  switch (def.type) {
    case "optional":
      return `if(${name}!==undefined){${statements(def.innerType, name, draft)}}`;
    case "nullable":
      return `if(${name}!==null){${statements(def.innerType, name, draft)}}`;
    case "object":
    case "array":
    case "union":
      return `${name}=${functionFor(schema, draft)}(${name});if(${name}===X)return X;`;
    case "string":
      return textQuestionsOf(def) ? `if(!${textFunction(def, draft)}(${name}))return X;` : ask(name, place);
    case "number":
      return number(def, name) ?? ask(name, place);
    case "boolean":
      return def.checks?.length ? ask(name, place) : `if(typeof ${name}!=="boolean")return X;`;
    case "enum":
    case "literal":
      return codesOf(def) ? `if(!r${place}.has(${name}))return X;` : ask(name, place);
    default:
      return ask(name, place);
  }
}

function ask(name: string, place: number): string {
  return `${name}=r${place}(${name});if(${name}===X)return X;`;
}

function textFunction(def: z.core.$ZodStringDef, draft: Draft): string {
  const questions = textQuestionsOf(def) ?? [];
  const first = draft.refs.placeOf.get(def) ?? 0;
  // A format is its own first check, and is not in the list.
  const checks = [...Array(questions.length - (def.checks?.length ?? 0)), ...(def.checks ?? [])];
  const asked = checks.map((check: z.core.$ZodCheck | undefined, at) =>
    textCondition(check?._zod.def, `r${first + at}(v)`),
  );
  const isShort = `(c+=v.length)<=${readLimits.characters}`;
  return define(def, draft, ['typeof v==="string"', isShort, ...asked].join("&&"));
}

function textCondition(check: z.core.$ZodCheckDef | undefined, call: string): string {
  const def = check as z.core.$ZodChecks["_zod"]["def"] | undefined;
  if (def?.check === "min_length" && def.minimum <= 1) return `v.length>=${def.minimum}`;
  // Most texts are short enough in any unit: only the others are counted.
  return def?.check === "max_length" ? `(v.length<=${def.maximum}||${call})` : call;
}

function number(def: z.core.$ZodNumberDef, name: string): string | undefined {
  const bounds = numberBoundsOf(def);
  if (!bounds) return undefined;
  const { minimum, maximum, isWhole } = bounds;
  const kind = isWhole ? `!Number.isSafeInteger(${name})` : `typeof ${name}!=="number"`;
  return `if(${kind}||!(${name}>=${minimum}&&${name}<=${maximum}))return X;`;
}

function functionFor(schema: z.core.$ZodType, draft: Draft): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const made = draft.nameOf.get(def);
  if (made) return made;
  if (def.type === "object") return define(def, draft, `{${object(def, draft)}}`);
  if (def.type === "array") return define(def, draft, `{${list(def, draft)}}`);
  return define(def, draft, `{${union(def as z.core.$ZodDiscriminatedUnionDef, draft)}}`);
}

/** A function of the code, once for all schemas that share a def. */
function define(def: z.core.$ZodTypeDef, { nameOf, functions }: Draft, body: string): string {
  const made = nameOf.get(def);
  if (made) return made;
  const name = `f${nameOf.size}`;
  nameOf.set(def, name);
  functions.push(`const ${name}=v=>${body};`);
  return name;
}

// A check that answers anything at all, a promise for one, is not certain to have nothing to say.
function checks(def: z.core.$ZodTypeDef, draft: Draft): string {
  const place = draft.refs.placeOf.get(def) ?? 0;
  const each = (def.checks ?? []).map(({ _zod }, at) => {
    const asked = `r${place + at}.check(y)!==undefined||y.issues.length>0`;
    return `if(${_zod.def.when ? `r${place + at}.def.when(y)&&(${asked})` : asked})return X;`;
  });
  return each.length > 0 ? `const y={value:o,issues:[]};${each.join("")}o=y.value;` : "";
}

function object(def: z.core.$ZodObjectDef, draft: Draft): string {
  const keys = Object.keys(def.shape);
  let letters = 0;
  let required = 0;
  let reads = "";
  const lead: string[] = [];
  let rest = "";
  for (const [at, key] of keys.entries()) {
    const part = def.shape[key] as z.core.$ZodType;
    const name = `a${at}`;
    letters += key.length + lettersOf(part);
    reads += `let ${name}=v${access(key)};`;
    if (isOptional(part)) {
      reads += `if(${name}!==undefined){m++;${statements(inner(part), name, draft)}}`;
      rest += `if(${name}!==undefined)o${access(key)}=${name};`;
    } else {
      required += 1;
      reads += statements(part, name, draft);
      if (rest === "") lead.push(`${property(key)}:${name}`);
      else rest += `o${access(key)}=${name};`;
    }
  }
  // Every key is counted off: one that is unknown, undefined or cannot be seen leaves a difference.
  return [
    `if(!O(v))return X;let m=${required};c+=${letters};`,
    reads,
    "n+=m;for(const k in v)m--;if(m!==0)return X;",
    `let o={${lead}};${rest}`,
    checks(def, draft),
    "return o",
  ].join("");
}

/** What stands in an optional part. One that may also be null keeps its own question. */
function inner(part: z.core.$ZodType): z.core.$ZodType {
  const { def } = (part as z.core.$ZodTypes)._zod;
  return def.type === "optional" ? def.innerType : part;
}

function list(def: z.core.$ZodArrayDef, draft: Draft): string {
  const { minimum, maximum, asksMore } = listBoundsOf(def);
  const bounds = [minimum > 0 ? `||l<${minimum}` : "", maximum < Number.POSITIVE_INFINITY ? `||l>${maximum}` : ""].join(
    "",
  );
  const letters = lettersOf(def.element);
  return [
    "if(!Array.isArray(v)||G(v)!==Array.prototype)return X;const l=v.length;",
    `if((n+=l)>${readLimits.nodes}${bounds})return X;${letters > 0 ? `c+=l*${letters};` : ""}`,
    `let o=[];for(let i=0;i<l;i++){let e=v[i];${statements(def.element, "e", draft)}o.push(e)}`,
    asksMore ? checks(def, draft) : "",
    "return o",
  ].join("");
}

function union(def: z.core.$ZodDiscriminatedUnionDef, draft: Draft): string {
  const cases = def.options.map((option) => {
    const { shape } = (option as z.core.$ZodObject)._zod.def;
    const tag = (shape[def.discriminator] as z.core.$ZodTypes)._zod.def as Parameters<typeof codesOf>[0];
    const labels = (codesOf(tag) ?? []).map((code) => `case ${JSON.stringify(code)}:`).join("");
    return `${labels}return ${functionFor(option, draft)}(v);`;
  });
  return `if(typeof v!=="object"||v===null)return X;switch(v${access(def.discriminator)}){${cases.join("")}}return X`;
}

/** Letters of a sound value that its statements do not count: those of codes. */
function lettersOf(schema: z.core.$ZodType): number {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable") return lettersOf(def.innerType);
  return def.type === "enum" || def.type === "literal" ? longest(codesOf(def) ?? []) : 0;
}

function access(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function property(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
