import { describe, expect, it } from "vitest";
import { misplacedDirective } from "../package/client.js";

describe(`"use client"`, () => {
  it.each([
    ["calls a hook of React", `import { useState } from "react";\nexport const useOpen = () => useState(false);`],
    [
      "hands on a hook of React",
      `import { useEffect, useLayoutEffect } from "react";\nexport const useDrawn = globalThis.document ? useLayoutEffect : useEffect;`,
    ],
    [
      "calls a hook by namespace",
      `import * as React from "react";\nexport const useOpen = () => React.useState(false);`,
    ],
    [
      "calls a hook of another room",
      `import { useKit } from "../provider/index.js";\nexport const Tag = () => useKit().text;`,
    ],
    ["makes a context", `import { createContext } from "react";\nexport const Kit = createContext(null);`],
    ["extends a React class", `import { Component } from "react";\nexport class Guard extends Component {}`],
    [
      "has an event handler",
      `import { jsx } from "react/jsx-runtime";\nexport const Tag = () => jsx("button", { onClick: () => {} });`,
    ],
  ])("is missed in a file that %s", (_, source) => {
    expect(misplacedDirective(source)).toMatch(/^lacks "use client": it /);
    expect(misplacedDirective(`"use client";\n${source}`)).toBeUndefined();
  });

  it("is not needed to render what was given", () => {
    const source = `import { jsx } from "react/jsx-runtime";\nexport const Tag = (props) => jsx("span", { ...props });`;
    expect(misplacedDirective(source)).toBeUndefined();
    expect(misplacedDirective(`"use client";\n${source}`)).toBe(`has "use client" and needs none`);
  });

  it("is not needed to pass a given handler on", () => {
    const source = `import { jsx } from "react/jsx-runtime";\nexport const Tag = ({ onPress }) => jsx("button", { onClick: onPress });`;
    expect(misplacedDirective(source)).toBeUndefined();
  });

  it("may stand or not in a file whose only hook runs on a server too", () => {
    const source = `import { useId } from "react";\nexport const Tag = () => useId();`;
    expect(misplacedDirective(source)).toBeUndefined();
    expect(misplacedDirective(`"use client";\n${source}`)).toBeUndefined();
  });

  it("is not needed to re-export components", () => {
    expect(misplacedDirective(`export * from "./Button.js";`)).toBeUndefined();
  });
});
