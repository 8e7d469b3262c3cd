import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { Pagination } from "./Pagination.js";

describeConformance("Pagination", { element: (props) => <Pagination pageCount={14} {...props} />, tag: "nav" });

describe("Pagination", () => {
  it("says where one is, in the digits of the reader", () => {
    render(
      <KitProvider digits="thai">
        <Pagination pageCount={14} page={2} />
      </KitProvider>,
    );
    expect(screen.getByText("หน้า ๒ จาก ๑๔")).toBeTruthy();
    expect(screen.getByRole("button", { name: "หน้า ๒" }).getAttribute("aria-current")).toBe("page");
  });

  it("keeps the focus on a button that has reached the end", async () => {
    const onPageChange = vi.fn();
    render(<Pagination pageCount={2} onPageChange={onPageChange} />);
    const next = screen.getByRole("button", { name: "ถัดไป" });
    await userEvent.click(next);
    await userEvent.click(next);
    expect(onPageChange.mock.calls).toEqual([[2]]);
    expect(next.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(next);
  });

  it("has links where pages have addresses, and leaves a new tab to the browser", async () => {
    const onPageChange = vi.fn();
    render(<Pagination pageCount={5} page={3} hrefOf={(page) => `#p${page}`} onPageChange={onPageChange} />);
    expect(screen.getByRole("link", { name: "ก่อนหน้า" }).getAttribute("href")).toBe("#p2");
    const follows = vi.fn((event: MouseEvent) => event.defaultPrevented);
    document.addEventListener("click", follows);
    const user = userEvent.setup();
    await user.click(screen.getByRole("link", { name: "ถัดไป" }));
    expect(onPageChange.mock.calls).toEqual([[4]]);
    expect(follows).toHaveLastReturnedWith(true);
    document.removeEventListener("click", follows);
    onPageChange.mockClear();
    await user.keyboard("{Control>}");
    await user.click(screen.getByRole("link", { name: "หน้า 5" }));
    expect(onPageChange).not.toHaveBeenCalled();
  });

  it("goes to a page that is typed in Thai digits, and does not send the form around it", async () => {
    const [onPageChange, onSubmit] = [vi.fn(), vi.fn()];
    render(
      <form onSubmit={onSubmit}>
        <Pagination pageCount={40} jump onPageChange={onPageChange} />
      </form>,
    );
    const box = screen.getByRole("textbox", { name: "ไปหน้าที่" });
    await userEvent.type(box, "๔๑{Enter}");
    expect(screen.getByText("ใส่เลขหน้า 1 ถึง 40")).toBeTruthy();
    expect((box as HTMLInputElement).value).toBe("๔๑");
    await userEvent.clear(box);
    await userEvent.type(box, "๔๐{Enter}");
    expect(onPageChange).toHaveBeenLastCalledWith(40);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("does not compile without the number of pages", () => {
    // @ts-expect-error a list of pages without a number of them has no end
    expect(() => <Pagination />).not.toThrow();
  });
});
