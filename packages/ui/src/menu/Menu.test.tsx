import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Button } from "../button/Button.js";
import { describeConformance } from "../testing/conformance.js";
import { Menu, MenuItem, MenuList, MenuRoot, MenuSeparator, MenuTrigger } from "./index.js";

describeConformance("MenuItem", { element: (props) => <MenuItem {...props}>พิมพ์</MenuItem>, tag: "button" });
describeConformance("MenuSeparator", { element: (props) => <MenuSeparator {...props} />, tag: "hr" });

describe("Menu", () => {
  it("is named by its button, passes what it is given, and calls with the focus back on the button", async () => {
    let focused: Element | null = null;
    const onClick = vi.fn(() => {
      focused = document.activeElement;
    });
    render(
      <MenuRoot>
        <MenuTrigger>
          <Button>จัดการ</Button>
        </MenuTrigger>
        <MenuList className="of-my-own" data-testid="list">
          <MenuItem onClick={onClick}>พิมพ์</MenuItem>
          <MenuItem disabled onClick={onClick}>
            ส่ง
          </MenuItem>
        </MenuList>
      </MenuRoot>,
    );
    const button = screen.getByRole("button", { name: "จัดการ" });
    await userEvent.click(button);
    const list = screen.getByRole("menu", { name: "จัดการ" });
    expect(list.className).toMatch(/^saan-menu .* of-my-own$/);
    expect(list.dataset.testid).toBe("list");
    await userEvent.click(screen.getByRole("menuitem", { name: "ส่ง" }));
    expect(onClick).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("menuitem", { name: "พิมพ์" }));
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(focused).toBe(button);
    expect(screen.queryByRole("menu")).toBeNull();
    expect(Menu.Item).toBe(MenuItem);
  });
});
