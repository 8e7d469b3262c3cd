import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Button } from "../button/Button.js";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { Drawer, DrawerContent, DrawerFooter, DrawerRoot, DrawerTrigger } from "./index.js";

describeConformance("DrawerContent", {
  element: (props) => (
    <DrawerRoot defaultOpen>
      <DrawerContent title="ตัวกรอง" {...props} />
    </DrawerRoot>
  ),
  tag: "div",
});

describeConformance("DrawerFooter", { element: (props) => <DrawerFooter {...props} />, tag: "div" });

describe("Drawer", () => {
  it("carries theme, density and language to the end of the document", async () => {
    render(
      <KitProvider locale="en" theme="dark" density="compact">
        <DrawerRoot>
          <DrawerTrigger>
            <Button>Filter</Button>
          </DrawerTrigger>
          <DrawerContent title="Filters" side="start" />
        </DrawerRoot>
      </KitProvider>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Filter" }));
    const drawer = screen.getByRole("dialog", { name: "Filters" });
    expect(drawer.closest("[data-theme=dark][data-density=compact][lang=en]")).not.toBeNull();
    expect(drawer.dataset.side).toBe("start");
    expect(Drawer.Content).toBe(DrawerContent);
  });

  it("holds the page behind still, and lets it go", async () => {
    const { unmount } = render(
      <DrawerRoot defaultOpen>
        <DrawerContent title="ตัวกรอง" />
      </DrawerRoot>,
    );
    expect(document.documentElement.hasAttribute("data-saan-locked")).toBe(true);
    unmount();
    expect(document.documentElement.hasAttribute("data-saan-locked")).toBe(false);
  });
});
