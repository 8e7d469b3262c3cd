import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { OrganizationPicker, type OrganizationPickerProps } from "./OrganizationPicker.js";

const kinds = [
  { value: "foundation", label: "มูลนิธิ" },
  { value: "provincial-office", label: "ส่วนราชการประจำจังหวัด" },
];
const registry = [
  { id: "org_1", name: "มูลนิธิเครือข่ายครอบครัว", kind: "foundation", otherNames: ["Family Network Foundation"] },
  {
    id: "org_2",
    name: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา",
    kind: "provincial-office",
    detail: "พะเยา",
    otherNames: ["พมจ.พะเยา"],
  },
];
const Partner = (props: Partial<OrganizationPickerProps>) => (
  <OrganizationPicker label="หน่วยงาน" registry={registry} kinds={kinds} {...props} />
);
const box = () => screen.getByRole<HTMLInputElement>("combobox", { name: /^หน่วยงาน/ });

describeConformance("OrganizationPicker", {
  element: (props) => <OrganizationPicker label="หน่วยงาน" registry={registry} {...props} />,
  tag: "input",
});

describe("OrganizationPicker", () => {
  it("finds an organisation by another of its names, and refers to it by id and name", async () => {
    const onValueChange = vi.fn();
    render(<Partner onValueChange={onValueChange} />);
    await userEvent.type(box(), "พมจ");
    const [found] = screen.getAllByRole("option");
    expect(found?.textContent).toBe(`${registry[1]?.name} ส่วนราชการประจำจังหวัด · พะเยา`);
    await userEvent.click(found as HTMLElement);
    expect(onValueChange).toHaveBeenLastCalledWith({ id: "org_2", nameAsStated: registry[1]?.name });
  });

  it("keeps a name that is not in the register as stated, and says so", async () => {
    const onValueChange = vi.fn();
    render(<Partner onValueChange={onValueChange} />);
    await userEvent.type(box(), "ชมรมครอบครัวบ้านใหม่");
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith({ nameAsStated: "ชมรมครอบครัวบ้านใหม่" });
    expect(screen.getByText("บันทึกชื่อตามที่พิมพ์ ยังไม่ได้เลือกจากทะเบียน")).toBeTruthy();
  });

  it("asks a register that is elsewhere", async () => {
    const search = vi.fn(async (query: string) => registry.filter(({ name }) => name.includes(query)));
    render(<OrganizationPicker label="หน่วยงาน" search={search} />);
    await userEvent.type(box(), "มูลนิธิ");
    expect(await screen.findByRole("option", { name: "มูลนิธิเครือข่ายครอบครัว" })).toBeTruthy();
  });

  it("adds one in a dialog, with the typed name ready, and gives the focus back to the box", async () => {
    const onValueChange = vi.fn();
    const onOuterSubmit = vi.fn();
    const onAdd = vi.fn(async ({ name }: { name: string }) => ({ id: "org_3", name }));
    render(
      <form onSubmit={onOuterSubmit}>
        <Partner onAdd={onAdd} onValueChange={onValueChange} />
      </form>,
    );
    await userEvent.type(box(), "ชมรมครอบครัวบ้านใหม่");
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มหน่วยงานใหม่" }));
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: /ชื่อหน่วยงาน/ });
    expect(name.value).toBe("ชมรมครอบครัวบ้านใหม่");
    await userEvent.selectOptions(screen.getByLabelText("ประเภทหน่วยงาน"), "มูลนิธิ");
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มในทะเบียน" }));
    expect(onAdd).toHaveBeenCalledWith({ name: "ชมรมครอบครัวบ้านใหม่", kind: "foundation" });
    expect(onValueChange).toHaveBeenLastCalledWith({ id: "org_3", nameAsStated: "ชมรมครอบครัวบ้านใหม่" });
    await waitFor(() => expect(document.activeElement).toBe(box()));
    expect(onOuterSubmit).not.toHaveBeenCalled();
    expect(screen.queryByText(/ยังไม่ได้เลือกจากทะเบียน/)).toBeNull();
  });

  it("asks for the name, and keeps what was entered when it could not be added", async () => {
    const onAdd = vi.fn().mockRejectedValueOnce(new Error("offline"));
    render(<Partner onAdd={onAdd} />);
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มหน่วยงานใหม่" }));
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มในทะเบียน" }));
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: /ชื่อหน่วยงาน/ });
    expect(name.getAttribute("aria-invalid")).toBe("true");
    expect(onAdd).not.toHaveBeenCalled();
    await userEvent.type(name, "ชมรมครอบครัว");
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มในทะเบียน" }));
    expect(screen.getByRole("alert").textContent).toBe("เพิ่มไม่สำเร็จ สิ่งที่กรอกยังอยู่ ลองอีกครั้ง");
    expect(name.value).toBe("ชมรมครอบครัว");
  });

  it("takes a form of the caller's own", async () => {
    const onValueChange = vi.fn();
    render(
      <Partner
        onAdd={({ name }) => ({ id: "org_4", name })}
        addForm={({ onAdd }) => (
          <button type="button" onClick={() => onAdd({ name: "กลุ่มแม่บ้าน" })}>
            เพิ่มกลุ่มแม่บ้าน
          </button>
        )}
        onValueChange={onValueChange}
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มหน่วยงานใหม่" }));
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มกลุ่มแม่บ้าน" }));
    expect(onValueChange).toHaveBeenLastCalledWith({ id: "org_4", nameAsStated: "กลุ่มแม่บ้าน" });
  });

  it("adds nothing when it is read-only, or where nothing can be added", () => {
    const { rerender } = render(<Partner />);
    expect(screen.queryByRole("button", { name: "เพิ่มหน่วยงานใหม่" })).toBeNull();
    rerender(<Partner readOnly onAdd={({ name }) => ({ id: "org_5", name })} />);
    expect(screen.queryByRole("button", { name: "เพิ่มหน่วยงานใหม่" })).toBeNull();
  });

  it("speaks English to an English reader", () => {
    render(
      <KitProvider locale="en">
        <Partner onAdd={({ name }) => ({ id: "org_6", name })} />
      </KitProvider>,
    );
    expect(screen.getByRole("button", { name: "Add an organisation" })).toBeTruthy();
  });
});

// @ts-expect-error a reference has its name as stated, whether or not it has an id
export const wrong = <OrganizationPicker label="หน่วยงาน" value={{ id: "org_1" }} />;
