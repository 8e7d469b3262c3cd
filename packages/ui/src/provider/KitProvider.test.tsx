import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { en } from "../field/en.js";
import { th } from "../field/th.js";
import { useMessages } from "../messages/useMessages.js";
import { KitProvider, useKit } from "./KitProvider.js";

function Show() {
  const { locale, digits } = useKit();
  const messages = useMessages(th, en);
  return <p>{`${locale} ${digits} ${messages["field.required"]}`}</p>;
}

describe("KitProvider", () => {
  it("is not needed: everything is Thai without one", () => {
    render(<Show />);
    expect(screen.getByText("th latn จำเป็น")).toBeTruthy();
  });

  it("changes only what a nested provider names", () => {
    render(
      <KitProvider digits="thai" messages={{ "field.required": "ต้องมี" }}>
        <KitProvider digits="latn">
          <Show />
        </KitProvider>
      </KitProvider>,
    );
    expect(screen.getByText("th latn ต้องมี")).toBeTruthy();
  });

  it("speaks English when told to", () => {
    render(
      <KitProvider locale="en">
        <Show />
      </KitProvider>,
    );
    expect(screen.getByText("en latn required")).toBeTruthy();
  });
});
