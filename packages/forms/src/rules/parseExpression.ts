import { SaanError } from "../model/SaanError.js";
import {
  checkedExpression,
  type Expression,
  expressionLimits,
  noSuchFunction,
  refuseWrongCount,
} from "./expression.js";
import { CHAINS, COMPARISON_POWER, type FunctionName, functions, isFunctionName, operators } from "./functions.js";
import { RESERVED, type Token, tokensOf } from "./tokens.js";

/** What is wrong with the text of an expression, and where: `position` counts characters from 0. */
export class UnreadableExpression extends SaanError {
  readonly position: number;

  constructor(text: string, position: number, what: string, how: string) {
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    super("unreadable-rule", `"${shown}" cannot be read at character ${position + 1}: ${what}.`, how);
    this.position = position;
  }
}

/**
 * Reads the text of an expression: `if(answered(term.end), daysBetween(term.start, term.end) + 1, empty)`. Paths are dotted, with
 * `*` for any row; `.` is the rule's own field; texts stand between `'` or `"`; a name that is no plain word between backticks.
 * Takes time in proportion to the text.
 *
 * @throws UnreadableExpression (`unreadable-rule`) with the position, for a text of more than 2,000 characters or 32 levels too.
 */
export function parseExpression(text: string): Expression {
  if (text.length > expressionLimits.characters) {
    const what = `it is longer than ${expressionLimits.characters} characters`;
    throw new UnreadableExpression(text, expressionLimits.characters, what, "Calculate a part of it in another field.");
  }
  const tokens = tokensOf(text);
  if ("what" in tokens) throw new UnreadableExpression(text, tokens.at, tokens.what, tokens.how);
  return checkedExpression(new Parser(text, tokens).whole());
}

// Brackets around brackets give no depth to the expression, but to the reading of it.
const MAX_NESTING = expressionLimits.depth * 3;
const UNARY_POWER = 6;

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #nesting = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#expression(0);
    const { kind, text } = this.#peek();
    if (kind !== "end")
      this.#refuse(`"${text}" stands where an operator should`, "Join two parts with an operator: and, or, =, <, +.");
    return expression;
  }

  #expression(power: number): Expression {
    this.#nesting += 1;
    if (this.#nesting > MAX_NESTING)
      this.#refuse("it is nested too deeply", "Calculate a part of it in another field.");
    let left = this.#prefix();
    for (let operator = this.#operator(); operator && operator.power >= power; operator = this.#operator()) {
      const { name } = operator;
      const parts = [left];
      do {
        this.#next += 1;
        parts.push(this.#expression(operator.power + 1));
      } while (CHAINS.has(name) && this.#operator()?.name === name);
      left = { call: name, with: parts };
      if (operator.power === COMPARISON_POWER && this.#operator()?.power === COMPARISON_POWER) {
        this.#refuse("two comparisons follow each other", "Join them: a < b and b < c.");
      }
    }
    this.#nesting -= 1;
    return left;
  }

  #prefix(): Expression {
    const { kind, text } = this.#take();
    switch (kind) {
      case "number":
        return { value: Number(text) };
      case "text":
        return { value: text };
      case "path":
        return { field: text };
      case "word":
        return this.#word(text);
      case "sign":
        if (text === "-") return this.#negative();
        if (text === "(") return this.#closed(this.#expression(0));
    }
    this.#next -= 1;
    const what = kind === "end" ? "it ends where something should follow" : `"${text}" stands where a value should`;
    return this.#refuse(what, "Put a field, a number, a text or a function there.");
  }

  #word(text: string): Expression {
    if (this.#isSign("(")) return this.#call(text);
    switch (text) {
      case "true":
        return { value: true };
      case "false":
        return { value: false };
      case "empty":
        return { value: null };
    }
    if (!RESERVED.has(text)) return { field: text };
    this.#next -= 1;
    return this.#refuse(
      `"${text}" stands where a value should`,
      "Put a field or a value there; not takes brackets: not( … ).",
    );
  }

  #call(name: string): Expression {
    const at = this.#next - 1;
    if (!isFunctionName(name) || (operators.has(name) && name !== "-")) {
      this.#next = at;
      const { message } = noSuchFunction(name);
      return this.#refuse(`there is no function "${name}"`, message.slice(message.indexOf("There are")));
    }
    this.#next += 1;
    const parts: Expression[] = [];
    if (!this.#isSign(")")) {
      do parts.push(this.#expression(0));
      while (this.#takeSign(","));
    }
    this.#closed();
    this.#refuseCount(name, parts.length, at);
    return { call: name, with: parts };
  }

  #refuseCount(name: FunctionName, count: number, at: number): void {
    try {
      refuseWrongCount(name, count);
    } catch {
      const { least, most } = functions[name];
      this.#next = at;
      const wanted =
        least === most ? String(least) : `${least} to ${most === Number.POSITIVE_INFINITY ? "any number" : most}`;
      this.#refuse(`"${name}" is given ${count} of its arguments`, `It takes ${wanted}.`);
    }
  }

  // A minus before a number is part of it: -5 is a value.
  #negative(): Expression {
    const { kind, text } = this.#peek();
    if (kind === "number") {
      this.#next += 1;
      return { value: Number(text) === 0 ? 0 : -Number(text) };
    }
    return { call: "-", with: [this.#expression(UNARY_POWER)] };
  }

  #closed(): undefined;
  #closed(inner: Expression): Expression;
  #closed(inner?: Expression): Expression | undefined {
    if (!this.#takeSign(")")) this.#refuse("a bracket is not closed", "Close it with ).");
    return inner;
  }

  #operator() {
    const { kind, text } = this.#peek();
    return kind === "sign" || kind === "word" ? operators.get(text) : undefined;
  }

  #isSign(sign: string): boolean {
    const { kind, text } = this.#peek();
    return kind === "sign" && text === sign;
  }

  #takeSign(sign: string): boolean {
    const found = this.#isSign(sign);
    if (found) this.#next += 1;
    return found;
  }

  #peek(): Token {
    return this.#tokens[Math.min(this.#next, this.#tokens.length - 1)] as Token;
  }

  #take(): Token {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }

  #refuse(what: string, how: string): never {
    throw new UnreadableExpression(this.#text, this.#peek().at, what, how);
  }
}
