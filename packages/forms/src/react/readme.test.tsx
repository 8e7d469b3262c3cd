import { readFileSync } from "node:fs";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { VisitForm } from "../../test/example.js";

afterEach(cleanup);

describe("the example in the README", () => {
  it("is the file that is compiled and run here", () => {
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
    const example = read("../../test/example.tsx").replaceAll(/"\.\.\/src\/(\w+)\/index\.js"/g, '"@saan/forms/$1"');
    expect(read("../../README.md")).toContain(`\`\`\`tsx\n${example}\`\`\``);
  });

  it("asks for a name that was left empty", async () => {
    const user = userEvent.setup();
    render(<VisitForm save={async () => undefined} />);
    await user.type(screen.getByRole("textbox"), "A{Backspace}");
    await user.tab();
    expect(screen.getByText("กรอก Name")).toBeDefined();
  });
});
