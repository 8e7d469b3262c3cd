import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { FileUpload, type FileUploadProps } from "./FileUpload.js";
import type { Upload, UploadFile } from "./uploadFile.js";

describeConformance("FileUpload", { element: (props) => <FileUpload label="แนบเอกสาร" {...props} />, tag: "div" });

const pdf = (name = "บันทึกข้อตกลง.pdf") => new File(["%PDF-1.7"], name, { type: "application/pdf" });
const stored: UploadFile = { id: "s1", name: "ฉบับเดิม.pdf", size: 2_516_582, status: "done", url: "/files/s1" };
const box = () => screen.getByLabelText<HTMLInputElement>(/แนบเอกสาร/);
const choose = (...files: File[]) => userEvent.upload(box(), files, { applyAccept: false });
const show = (props: Partial<FileUploadProps> = {}) => render(<FileUpload label="แนบเอกสาร" {...props} />);

let online = true;
beforeEach(() => {
  online = true;
  vi.spyOn(navigator, "onLine", "get").mockImplementation(() => online);
});
afterEach(() => void vi.restoreAllMocks());
const network = (is: boolean) =>
  act(() => {
    online = is;
    window.dispatchEvent(new Event(is ? "online" : "offline"));
  });

describe("FileUpload", () => {
  it("says what it takes before anything is chosen", () => {
    show({ accept: [".pdf", "image/*"], maxSize: 5 * 1024 * 1024, maxFiles: 3 });
    const limits = document.getElementById(`${box().id}.limits`);
    expect(limits?.textContent).toBe("รับ PDF, รูปภาพ ไฟล์ละไม่เกิน 5 เมกะไบต์ ไม่เกิน 3 ไฟล์");
    expect(box().getAttribute("aria-describedby")).toContain(`${box().id}.limits`);
  });

  it("sends a file, tells its progress, and says when it is done", async () => {
    let end = (_: { id: string }) => {};
    let tell = (_: number) => {};
    const upload: Upload = (_, { onProgress }) => {
      tell = onProgress;
      return new Promise((resolve) => {
        end = resolve;
      });
    };
    const onValueChange = vi.fn();
    show({ upload, onValueChange, name: "documents" });
    await choose(pdf());
    await screen.findByText(/กำลังส่ง/);
    const calls = onValueChange.mock.calls.length;
    act(() => tell(0.42));
    expect(screen.getByText(/กำลังส่ง ร้อยละ 42/)).toBeTruthy();
    expect(onValueChange).toHaveBeenCalledTimes(calls);
    act(() => end({ id: "f9" }));
    await screen.findByText(/ส่งแล้ว/);
    expect(screen.getByRole("status").textContent).toBe("ส่ง บันทึกข้อตกลง.pdf แล้ว");
    expect(onValueChange.mock.lastCall?.[0]).toMatchObject([{ id: "f9", status: "done" }]);
    expect(document.querySelector<HTMLInputElement>("input[name=documents]")?.value).toBe("f9");
  });

  it("keeps a file that failed, and tries again when told to", async () => {
    const upload = vi.fn<Upload>().mockRejectedValueOnce(new Error("500")).mockResolvedValueOnce(undefined);
    show({ upload });
    await choose(pdf());
    await screen.findByText(/ส่งไม่สำเร็จ ตรวจอินเทอร์เน็ต/);
    await userEvent.click(screen.getByRole("button", { name: "ลองส่งอีกครั้ง บันทึกข้อตกลง.pdf" }));
    await screen.findByText(/ส่งแล้ว/);
    expect(upload).toHaveBeenCalledTimes(2);
  });

  it("waits without a network, and goes on by itself when it is back", async () => {
    const upload = vi.fn<Upload>().mockResolvedValue(undefined);
    show({ upload });
    network(false);
    await choose(pdf());
    await screen.findByText(/จะส่งเมื่อมีอินเทอร์เน็ต/);
    expect(upload).not.toHaveBeenCalled();
    network(true);
    await screen.findByText(/ส่งแล้ว/);
  });

  it("stops a file that is being sent", async () => {
    let stopped: AbortSignal | undefined;
    const upload: Upload = (_, { signal }) => {
      stopped = signal;
      return new Promise(() => {});
    };
    show({ upload });
    await choose(pdf());
    await userEvent.click(await screen.findByRole("button", { name: "ยกเลิกการส่ง บันทึกข้อตกลง.pdf" }));
    expect(stopped?.aborted).toBe(true);
    expect(screen.getByText(/ยกเลิกการส่งแล้ว/)).toBeTruthy();
  });

  it("refuses, with a reason, what could run, what is disguised, too large, too many or there already", async () => {
    show({ maxSize: 100, maxFiles: 2, defaultValue: [stored] });
    const page = new File(["<html>"], "ภาพ.png", { type: "image/png" });
    const large = new File([`%PDF${"x".repeat(200)}`], "ใหญ่.pdf");
    await choose(new File(["<svg/>"], "แผนที่.svg"), page, large, pdf("หนึ่ง.pdf"), pdf("สอง.pdf"));
    const told = await screen.findByRole("alert");
    await waitFor(() => expect(told.textContent).toContain("ไม่ได้เพิ่ม 4 ไฟล์"));
    expect(told.textContent).toContain("แผนที่.svg: ไม่รับไฟล์ที่อาจมีคำสั่งแฝง");
    expect(told.textContent).toContain("ภาพ.png: ไม่รับไฟล์ที่อาจมีคำสั่งแฝง");
    expect(told.textContent).toContain("ใหญ่.pdf: ไฟล์ขนาด 204 ไบต์ ใหญ่เกิน 100 ไบต์");
    expect(told.textContent).toContain("สอง.pdf: รับได้ไม่เกิน");
    expect(screen.getByText("หนึ่ง.pdf")).toBeTruthy();
    expect(box().disabled).toBe(true);
  });

  it("shows stored files with a link, and removes one, the focus staying near", async () => {
    const onValueChange = vi.fn();
    show({
      defaultValue: [stored, { ...stored, id: "s2", name: "ฉบับสอง.pdf", url: "javascript:alert(1)" }],
      onValueChange,
    });
    expect(screen.getByRole("link", { name: "ฉบับเดิม.pdf" }).getAttribute("href")).toBe("/files/s1");
    expect(screen.queryByRole("link", { name: "ฉบับสอง.pdf" })).toBeNull();
    expect(screen.getAllByText(/2.4 เมกะไบต์/)).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "ลบ ฉบับเดิม.pdf" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "ลบ ฉบับสอง.pdf" }));
    expect(onValueChange.mock.lastCall?.[0]).toHaveLength(1);
  });

  it("takes what is dropped", async () => {
    const { container } = show();
    const zone = container.querySelector(".saan-file-upload-zone") as Element;
    fireEvent.drop(zone, { dataTransfer: { files: [pdf("ลากมา.pdf")] } });
    expect(await screen.findByText("ลากมา.pdf")).toBeTruthy();
  });

  it("shows the files and nothing to press when it is read-only", () => {
    show({ readOnly: true, defaultValue: [stored] });
    expect(screen.queryAllByRole("button")).toEqual([]);
    // @ts-expect-error what is accepted is a list, so that it can be said in words
    expect(<FileUpload label="แนบ" accept="image/*" />).toBeTruthy();
  });
});
