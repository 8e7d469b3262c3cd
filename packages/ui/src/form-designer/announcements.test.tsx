import { addField, type DesignField, designLimits, type FormDesign, newField } from "@saan/forms/design";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { visitDesign } from "../testing/visitDesign.js";
import { FormDesigner } from "./FormDesigner.js";

function show(defaultValue: FormDesign = visitDesign) {
  render(
    <KitProvider>
      <FormDesigner defaultValue={defaultValue} />
    </KitProvider>,
  );
}

const list = () => within(screen.getByRole("region", { name: "ช่องในแบบฟอร์ม" }));
const item = (name: string) => list().getByRole("button", { name: new RegExp(`^${name}`) });
const said = () =>
  document
    .querySelector(".saan-form-designer-said")
    ?.textContent?.replace(/\u200b|\u00a0/g, "")
    .trim();

describe("the form designer says", () => {
  it("into which group a field went, and that it came out", async () => {
    show();
    item("รายละเอียด").focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{ArrowRight}{/Alt}");
    expect(said()).toBe("ช่องรายละเอียด อยู่ในกลุ่มสิ่งที่นัดหมาย ลำดับที่ 3 จาก 3");
    await userEvent.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(said()).toBe("ช่องรายละเอียด ออกจากกลุ่มแล้ว อยู่ลำดับที่ 6 จาก 6");
  });

  it.each([
    ["หมู่บ้าน", "ArrowUp", "ช่องหมู่บ้าน อยู่บนสุดแล้ว"],
    ["สิ่งที่นัดหมาย", "ArrowDown", "ช่องสิ่งที่นัดหมาย อยู่ล่างสุดแล้ว"],
    ["หมู่บ้าน", "ArrowRight", "ไม่มีกลุ่มอยู่ก่อนช่องหมู่บ้าน"],
    ["หมู่บ้าน", "ArrowLeft", "ช่องหมู่บ้าน ไม่ได้อยู่ในกลุ่ม"],
  ])("why %s does not move with %s", async (name, key, words) => {
    show();
    item(name).focus();
    await userEvent.keyboard(`{Alt>}{${key}}{/Alt}`);
    expect(said()).toBe(words);
  });

  it("how many rules went with a field", async () => {
    show();
    item("รายละเอียด").focus();
    await userEvent.keyboard("{Delete}");
    expect(said()).toBe("ลบช่องรายละเอียด และกติกา 1 ข้อแล้ว");
  });

  it("that there is no room for one more section", async () => {
    const sections = Array.from({ length: designLimits.parts }, (_, at) => ({
      id: `s${at + 1}`,
      label: { th: `หมวด ${at + 1}`, en: "" },
    }));
    show({ ...visitDesign, sections });
    await userEvent.click(screen.getByText("เพิ่มหมวด"));
    expect(said()).toBe("เพิ่มไม่ได้แล้ว มีได้ไม่เกิน 50");
  });

  it("that a group is too deep to hold another", async () => {
    let design = visitDesign;
    let into: string | undefined;
    for (let level = 1; level <= designLimits.depth; level += 1) {
      const group: DesignField = newField(design, "group", { th: `ชั้นที่ ${level}`, en: "" });
      design = addField(design, group, { into });
      into = group.id;
    }
    show(design);
    await userEvent.click(item(`ชั้นที่ ${designLimits.depth}`));
    await userEvent.click(list().getByRole("button", { name: "เพิ่มช่องในกลุ่มนี้" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "วันที่" }));
    expect(said()).toBe("กลุ่มซ้อนกันลึกเกินไป วางช่องนี้ไว้ชั้นนอกกว่านี้");
  });
});
