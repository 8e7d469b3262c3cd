/** @typedef {import("./model.d.ts").Model} Model @typedef {import("./model.d.ts").Printer} Printer */

/**
 * The module somebody would write who uses this library: objects once and by name, the innermost first.
 * @param {Printer} printer
 * @param {Model} model
 */
export function print(printer, model) {
  /** @type {string[]} */
  const objects = [];
  /** @type {Map<Model, string>} */
  const names = new Map();
  const code = expression(model);
  return [printer.head, ...objects, `export const schema = ${code};`, printer.tail].join("\n");

  /** @param {Model} part @returns {string} */
  function expression(part) {
    switch (part.kind) {
      case "object":
        return names.get(part) ?? declared(part);
      case "list":
        return printer.list(expression(part.row), part.min, part.max);
      case "tagged":
        return printer.tagged(part.tag, part.options.map(expression));
      case "text":
        return printer.text(part.max);
      case "pattern":
        return printer.pattern(part.pattern);
      case "format":
        return printer.format(part.format);
      case "number":
        return printer.number(part.min, part.max, part.isWhole);
      case "choice":
        return printer.choice(part.codes);
      case "flag":
        return printer.flag();
    }
  }

  /** @param {Extract<Model, { kind: "object" }>} part */
  function declared(part) {
    const fields = part.fields.map(({ key, isOptional, model: inner }) => ({
      key,
      isOptional,
      code: expression(inner),
    }));
    const name = `part${names.size}`;
    names.set(part, name);
    objects.push(`const ${name} = ${printer.object(fields)};`);
    return name;
  }
}

/** Fields as the properties of an object literal. @param {[string, string][]} entries */
export function properties(entries) {
  return `{ ${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(", ")} }`;
}
