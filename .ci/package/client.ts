import ts from "typescript";

const DIRECTIVE = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*["']use client["'];?/;
/** Hooks that React also gives to Server Components: no reason for a directive, and none against it. */
const ANYWHERE = /^(use|useId|useMemo|useCallback|useDebugValue)$/;
const HOOK = /^use[A-Z]/;

/**
 * Why a built file should have `"use client"` and has not, or has it without need; undefined when it is right.
 * A file needs it when it calls a hook or takes one from React, makes a context, extends a React class, or gives an element its own event handler
 * (https://react.dev/reference/rsc/use-client).
 */
export function misplacedDirective(source: string): string | undefined {
  const { needs, allows } = readReasons(source);
  const says = DIRECTIVE.test(source);
  if (needs && !says) return `lacks "use client": it ${needs}`;
  if (says && !needs && !allows) return `has "use client" and needs none`;
  return undefined;
}

function readReasons(source: string) {
  const file = ts.createSourceFile("built.js", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let needs: string | undefined;
  let allows = false;
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) {
      const called = nameOf(node.expression);
      if (ANYWHERE.test(called)) allows = true;
      else if (HOOK.test(called)) needs ??= `calls ${called}`;
      else if (called === "createContext") needs ??= "makes a context";
      else if (/^(_?jsxs?|createElement)$/.test(called)) needs ??= handlerOf(node);
    }
    if (ts.isImportSpecifier(node) && fromReact(node)) {
      const hook = (node.propertyName ?? node.name).text;
      if (HOOK.test(hook) && !ANYWHERE.test(hook)) needs ??= `takes ${hook} from React`;
    }
    if (ts.isHeritageClause(node) && /^(React\.)?(Pure)?Component$/.test(node.types[0]?.expression.getText() ?? "")) {
      needs ??= "extends a React class";
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { needs, allows };
}

function fromReact({ parent: { parent: clause } }: ts.ImportSpecifier): boolean {
  const module = clause.parent.moduleSpecifier;
  return ts.isStringLiteral(module) && module.text === "react";
}

function nameOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
}

function handlerOf(element: ts.CallExpression): string | undefined {
  const properties = element.arguments[1];
  if (!properties || !ts.isObjectLiteralExpression(properties)) return undefined;
  const handler = properties.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) &&
      /^on[A-Z]/.test(property.name.getText()) &&
      (ts.isArrowFunction(property.initializer) || ts.isFunctionExpression(property.initializer)),
  );
  return handler ? `gives an element its own ${handler.name.getText()}` : undefined;
}
