import { useEffect, useLayoutEffect } from "react";
import { describe, expect, it } from "vitest";
import { listenToConsole } from "./saidInConsole.js";
import { renderOnServer } from "./serverHtml.js";
import { traceLeftovers } from "./traces.js";

function Runs({ effect }: { readonly effect: () => undefined | (() => void) }) {
  useEffect(effect, [effect]);
  return <p>ข้อความ</p>;
}

function Wide() {
  return <p>{window.innerWidth}</p>;
}

function AfterLayout() {
  useLayoutEffect(() => {
    throw new Error("an effect on a server");
  });
  return <p>ข้อความ</p>;
}

describe("what a component leaves behind", () => {
  it("is nothing when it tidies up", async () => {
    const tidy = () => {
      const leave = () => {};
      window.addEventListener("resize", leave, { capture: true });
      const timer = setInterval(leave, 1000);
      return () => {
        window.removeEventListener("resize", leave, { capture: true });
        clearInterval(timer);
      };
    };
    expect(await traceLeftovers(<Runs effect={tidy} />)).toEqual([]);
  });

  it("is nothing when a signal takes its listeners off", async () => {
    const tidy = () => {
      const controller = new AbortController();
      document.addEventListener("keydown", () => {}, { signal: controller.signal });
      return () => controller.abort();
    };
    expect(await traceLeftovers(<Runs effect={tidy} />)).toEqual([]);
  });

  it.each([
    ["a listener", () => void document.addEventListener("keydown", () => {}), "a listener for keydown on document"],
    ["a timer", () => void setTimeout(() => {}, 5000), "1 timer"],
    ["a class of the body", () => void document.body.setAttribute("class", "locked"), 'body class="locked"'],
    ["a node", () => void document.body.append(document.createElement("hr")), "body > <hr>"],
  ])("is %s that was not taken back", async (_, effect, left) => {
    expect(
      await traceLeftovers(
        <Runs
          effect={() => {
            effect();
            return undefined;
          }}
        />,
      ),
    ).toContain(left);
    document.body.removeAttribute("class");
    document.querySelector("hr")?.remove();
  });
});

describe("rendering on a server", () => {
  it("fails for who asks for the window", () => {
    expect(() => renderOnServer(<Wide />)).toThrow(TypeError);
    expect(window.innerWidth).toBeGreaterThan(0);
  });

  it("runs no effect", () => {
    expect(renderOnServer(<AfterLayout />)).toBe("<p>ข้อความ</p>");
  });
});

describe("listening to the console", () => {
  it("hears an error with its values filled in, and nothing after it stopped", () => {
    const said = listenToConsole();
    console.error("Warning: %s is not a prop of <%s>", "readonly", "div");
    said.stop();
    expect(said.lines).toEqual(["error: Warning: readonly is not a prop of <div>"]);
  });
});
