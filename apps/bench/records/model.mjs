/** @typedef {import("./model.d.ts").Model} Model @typedef {import("zod").core.$ZodType} Schema @typedef {import("zod").core.$ZodTypes} AnySchema */

/**
 * What a schema of ours says, without its labels and without its checks across fields.
 * Schemas that share a definition share a model.
 * @param {Schema} schema
 * @param {Map<unknown, Model>} made
 * @returns {Model}
 */
export function modelOf(schema, made = new Map()) {
  const { def } = /** @type {AnySchema} */ (schema)._zod;
  const known = made.get(def);
  if (known) return known;
  const model = modelOfDef(def, made);
  made.set(def, model);
  return model;
}

/**
 * @param {AnySchema["_zod"]["def"]} def
 * @param {Map<unknown, Model>} made
 * @returns {Model}
 */
function modelOfDef(def, made) {
  switch (def.type) {
    case "object":
      return { kind: "object", fields: Object.entries(def.shape).map((entry) => fieldOf(...entry, made)) };
    case "array":
      return { kind: "list", row: modelOf(def.element, made), ...bounds(def, "minimum", "maximum", 0) };
    case "union": {
      const { discriminator: tag = "" } = /** @type {{ discriminator?: string }} */ (def);
      return { kind: "tagged", tag, options: def.options.map((option) => modelOf(option, made)) };
    }
    case "string":
      return textOf(def);
    case "number": {
      const isWhole = checksOf(def).some(({ format }) => format === "safeint");
      return { kind: "number", isWhole, ...bounds(def, "greater_than", "less_than", -1e9) };
    }
    case "enum":
      return { kind: "choice", codes: Object.values(def.entries).map(String) };
    case "literal":
      return { kind: "choice", codes: def.values.map(String) };
    case "boolean":
      return { kind: "flag" };
    default:
      throw new TypeError(`A contestant cannot be told of ${def.type}.`);
  }
}

/**
 * @param {string} key
 * @param {Schema} schema
 * @param {Map<unknown, Model>} made
 */
function fieldOf(key, schema, made) {
  const { def } = /** @type {AnySchema} */ (schema)._zod;
  if (def.type === "optional") return { key, isOptional: true, model: modelOf(def.innerType, made) };
  return { key, isOptional: false, model: modelOf(schema, made) };
}

/**
 * @param {import("zod").core.$ZodStringDef} def
 * @returns {Model}
 */
function textOf(def) {
  if ("format" in def) return { kind: "format", format: String(def.format) };
  const pattern = checksOf(def).find((check) => check.pattern)?.pattern;
  if (pattern) return { kind: "pattern", pattern: pattern.source };
  return { kind: "text", max: bounds(def, "min_length", "maximum", 0).max };
}

/** @param {import("zod").core.$ZodTypeDef} def */
function checksOf(def) {
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  return /** @type {{ check: string, format?: string, pattern?: RegExp, [name: string]: unknown }[]} */ (
    /** @type {unknown} */ (checks)
  );
}

/**
 * The bounds among the checks of a definition: under a name of theirs, or as the value of a check so named.
 * @param {import("zod").core.$ZodTypeDef} def
 * @param {string} least
 * @param {string} most
 * @param {number} none
 */
function bounds(def, least, most, none) {
  const found = (/** @type {string} */ name) =>
    checksOf(def).flatMap((check) => {
      const bound = check.check === name ? check.value : check[name];
      return typeof bound === "number" ? [bound] : [];
    });
  return { min: Math.max(none, ...found(least)), max: Math.min(1e9, ...found(most)) };
}
