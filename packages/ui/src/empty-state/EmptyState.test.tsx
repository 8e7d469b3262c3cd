import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { EmptyState } from "./EmptyState.js";

describeConformance("EmptyState", { element: (props) => <EmptyState {...props} />, tag: "div" });

it.each(["nothing", "noResult", "noPermission", "offline", "failed"] as const)(
  "has a sentence of its own for %s in both languages",
  (kind) => {
    const { container, rerender } = render(<EmptyState kind={kind} />);
    const thai = container.textContent ?? "";
    expect(thai).toMatch(/^[\u0E00-\u0E7F ]+$/);
    rerender(
      <KitProvider locale="en">
        <EmptyState kind={kind} headingLevel={3} />
      </KitProvider>,
    );
    expect(screen.getByRole("heading", { level: 3 }).textContent).toMatch(/^[A-Za-z, ]+$/);
  },
);
