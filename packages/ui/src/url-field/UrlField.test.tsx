import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { UrlField } from "./UrlField.js";

describeConformance("UrlField", { element: (props) => <UrlField label="เว็บไซต์" {...props} />, tag: "input" });

const box = () => screen.getByLabelText<HTMLInputElement>("เว็บไซต์");

describe("UrlField", () => {
  it("completes an address when it is left, and opens it on request", async () => {
    const onValueChange = vi.fn();
    render(<UrlField label="เว็บไซต์" onValueChange={onValueChange} />);
    await userEvent.type(box(), "www.example.go.th");
    expect(box().value).toBe("www.example.go.th");
    await userEvent.tab();
    expect(box().value).toBe("https://www.example.go.th");
    expect(onValueChange.mock.calls).toEqual([["https://www.example.go.th"]]);
    const link = screen.getByRole("link");
    expect(link.getAttribute("href")).toBe("https://www.example.go.th");
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  it("makes no link of a script, and keeps the text", async () => {
    const onValueChange = vi.fn();
    render(<UrlField label="เว็บไซต์" onValueChange={onValueChange} />);
    await userEvent.type(box(), "javascript:alert(1)");
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[null]]);
    expect(box().value).toBe("javascript:alert(1)");
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText(/ใช้ได้เฉพาะที่อยู่ที่ขึ้นต้นด้วย http:\/\/ หรือ https:\/\//)).toBeTruthy();
  });

  it("makes no link of a script that the caller set either", () => {
    render(<UrlField label="เว็บไซต์" defaultValue="javascript:alert(1)" />);
    expect(screen.queryByRole("link")).toBeNull();
  });
});
