import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { SignatureBlocks } from "./SignatureBlocks.js";
import { SignatureList } from "./SignatureList.js";
import { type SignedAgreement, type SigningParty, signatoriesOf, signingParties } from "./signatures.js";

const parties: readonly SigningParty[] = [
  { key: "a", name: "ตำบลแม่กา", number: 1, signatures: [{ key: "s1", post: "นายก อบต.แม่กา", state: "signed" }] },
  { key: "b", name: "สถาบันครอบครัว", signatures: [] },
];
const agreement: SignedAgreement = {
  parties: [
    { kind: "area", area: { nameAsStated: "แม่กา", level: "subdistrict" }, role: "party", number: 1 },
    { kind: "organization", organization: { nameAsStated: "สถาบันครอบครัว" }, role: "hub", number: 2 },
  ],
  signatories: [
    { party: 2, post: { post: "ผู้อำนวยการสถาบัน", alsoHolds: [{ text: "ที่ปรึกษา" }] } },
    { party: 1, post: { post: "นายก อบต.แม่กา", acting: { kind: "for-the-holder", ownPost: "ปลัด อบต.แม่กา" } } },
    { partyAsStated: "เครือข่ายครอบครัว", post: { post: "ประธานเครือข่าย" } },
    { party: 9 },
  ],
  signing: { date: { asStated: "19 ก.ค. 62", iso: "2019-07-19", precision: "day" } },
};

describeConformance("SignatureList", {
  element: (props) => <SignatureList legend="ผู้ลงนาม" defaultValue={parties} {...props} />,
  tag: "div",
});
describeConformance("SignatureBlocks", {
  element: (props) => <SignatureBlocks parties={parties} {...props} />,
  tag: "div",
});

describe("signingParties", () => {
  it("puts each signatory to its party, and loses none that names no party", () => {
    const read = signingParties(agreement);
    expect(read.map(({ name, signatures }) => [name, signatures.map(({ post, state }) => [post, state])])).toEqual([
      ["แม่กา", [["นายก อบต.แม่กา", "in-place-of"]]],
      ["สถาบันครอบครัว", [["ผู้อำนวยการสถาบัน", "signed"]]],
      ["เครือข่ายครอบครัว", [["ประธานเครือข่าย", "signed"]]],
      ["", [["", "signed"]]],
    ]);
  });

  it("gives the agreement back what it held", () => {
    const back = signatoriesOf(signingParties(agreement));
    expect(back).toHaveLength(4);
    for (const signatory of agreement.signatories ?? []) expect(back).toContainEqual(signatory);
  });

  it("leaves out who has not signed: a record says who did", () => {
    expect(
      signatoriesOf([{ key: "a", name: "ก", signatures: [{ key: "s", post: "นายก", state: "not-signed" }] }]),
    ).toEqual([]);
  });
});

describe("SignatureList", () => {
  it("adds a signatory to a party and takes its post", async () => {
    const onValueChange = vi.fn();
    render(<SignatureList legend="ผู้ลงนาม" defaultValue={parties} onValueChange={onValueChange} name="signatories" />);
    const group = within(screen.getByRole("group", { name: "สถาบันครอบครัว" }));
    await userEvent.click(group.getByRole("button", { name: "เพิ่มผู้ลงนาม" }));
    const post = group.getByLabelText("ตำแหน่ง (จำเป็น)");
    expect(document.activeElement).toBe(post);
    await userEvent.type(post, "ผู้อำนวยการ");
    await userEvent.selectOptions(group.getByLabelText("การลงนาม"), "มีผู้ลงนามแทน");
    await userEvent.type(group.getByLabelText("ตำแหน่งของผู้ลงนามแทน"), "รองผู้อำนวยการ");
    const held = JSON.parse(document.querySelector<HTMLInputElement>("input[name=signatories]")?.value ?? "[]");
    expect(held).toEqual([
      { party: 1, post: { post: "นายก อบต.แม่กา" } },
      {
        partyAsStated: "สถาบันครอบครัว",
        post: { post: "ผู้อำนวยการ", acting: { kind: "not-stated", ownPost: "รองผู้อำนวยการ" } },
      },
    ]);
    expect(onValueChange).toHaveBeenCalled();
  });

  it("shows the signatures as in the document when it is read-only", () => {
    render(<SignatureList legend="ผู้ลงนาม" readOnly value={signingParties(agreement)} />);
    expect(screen.getByText("ลงนามแล้ว 4 จาก 4 คน")).toBeTruthy();
    const [first] = screen.getAllByRole("figure");
    expect(first?.textContent).toContain("ปลัด อบต.แม่กาแทนนายก อบต.แม่กา");
    expect(first?.textContent).toContain("วันที่ 19 กรกฎาคม 2562");
    expect(screen.queryByRole("textbox")).toBeNull();
    // @ts-expect-error parties come with their signatures, not as plain names
    expect(<SignatureList legend="ผู้ลงนาม" value={["ตำบลแม่กา"]} />).toBeTruthy();
  });
});
