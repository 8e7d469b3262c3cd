import { render } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { ThaiText } from "./ThaiText.js";

describeConformance("ThaiText", {
  element: (props) => <ThaiText {...props}>เด็ก ๆ ในตำบลแม่กา เมื่อ 19 กรกฎาคม 2562</ThaiText>,
  tag: "span",
});

describe("ThaiText", () => {
  it("is the text that it was given, to the letter", () => {
    const piece = fc.constantFrom(
      "เด็ก ๆ",
      " ",
      "70 คน ",
      "19 กรกฎาคม 2562",
      "อบต. แม่กา",
      "ผู้ป่วยเบาหวานและ",
      "เครือข่าย ๆ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const { container, unmount } = render(<ThaiText>{text}</ThaiText>);
        expect(container.textContent).toBe(text);
        unmount();
      }),
      { numRuns: 60 },
    );
  });

  it("marks what stays together, and where a name lets a line end", () => {
    const { container } = render(<ThaiText>ผู้ป่วยเบาหวานและ</ThaiText>);
    expect(container.querySelector(".saan-thai-text-kept")?.textContent).toBe("เบาหวาน");
    expect(container.querySelectorAll("wbr")).toHaveLength(2);
  });

  it("is one text in a name: what stays together is in no box, and no break is marked", () => {
    const title = "การขับเคลื่อนงานเด็ก ๆ ระยะที่ 2 เมื่อ 19 กรกฎาคม 2562";
    const { container } = render(<ThaiText inName>{title}</ThaiText>);
    const kept = [...container.querySelectorAll(".saan-thai-text-kept")].map((piece) => piece.textContent);
    expect(kept).toEqual(["ขับเคลื่อน", "ก ๆ", "ระยะที่ 2", "19 ก"]);
    expect(container.querySelector("wbr, [data-long]")).toBeNull();
    expect(container.textContent).toBe(title);
  });

  it("takes text only", () => {
    // @ts-expect-error an element has no text to look at
    render(<ThaiText>{<b>เด็ก</b>}</ThaiText>, { wrapper: () => null });
  });
});
