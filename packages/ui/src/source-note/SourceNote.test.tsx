import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { SourceNote } from "./SourceNote.js";

describeConformance("SourceNote", { element: (props) => <SourceNote title="ข่าว" {...props} />, tag: "p" });

describe("SourceNote", () => {
  it("says publisher and days in the reader's digits, in order", () => {
    const { container } = render(
      <KitProvider digits="thai">
        <SourceNote
          title="ข่าว"
          publisher="สวท.พะเยา"
          published={{ asStated: "ก.ค. 62", iso: "2019-07", precision: "month" }}
          accessed="2026-11-02"
        />
      </KitProvider>,
    );
    expect(container.textContent).toBe(
      "ที่มา: ข่าว\u00a0· สวท.พะเยา\u00a0· เผยแพร่ ก.ค.\u00a0๒๕๖๒\u00a0· เปิดดูเมื่อ ๒\u00a0พ.ย.\u00a0๒๕๖๙",
    );
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ไม่มีลิงก์", ""])("makes no link of %j", (url) => {
    render(<SourceNote title="ข่าว" url={url} />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("opens the document without telling it where the reader came from", () => {
    render(<SourceNote title="ข่าว" url="https://example.go.th/a" />);
    expect(screen.getByRole("link").getAttribute("rel")).toBe("noreferrer");
  });
});
