import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { SignedAgreement } from "./examples/SignedAgreement.js";
import code from "./examples/SignedAgreement.tsx?raw";
import { FileUpload } from "./FileUpload.js";
import { guide } from "./guide.js";
import type { Upload, UploadFile } from "./uploadFile.js";

const never: Upload = (_, { onProgress }) => {
  onProgress(0.62);
  return new Promise(() => {});
};
const stored: readonly UploadFile[] = [
  { id: "a", name: "บันทึกข้อตกลง ๒๕๖๒.pdf", size: 2_516_582, status: "done", url: "/files/a" },
  {
    id: "b",
    name: "ภาพพิธีลงนามตำบลแม่กา.jpg",
    size: 870_400,
    status: "failed",
    file: new File([], "ภาพพิธีลงนามตำบลแม่กา.jpg"),
  },
  { id: "c", name: "รายชื่อผู้เข้าร่วม.xlsx", size: 36_864, status: "cancelled", file: new File([], "รายชื่อผู้เข้าร่วม.xlsx") },
];
/** Twice as wide as it is high, with a black edge on the left. */
const photo = async () => {
  const canvas = document.createElement("canvas");
  canvas.width = 3000;
  canvas.height = 1500;
  const context = canvas.getContext("2d");
  if (context) {
    for (let at = 0; at < 3000; at += 7) {
      context.fillStyle = `hsl(${at % 360} 60% 50%)`;
      context.fillRect(at, 0, 7, 1500);
    }
    context.fillStyle = "black";
    context.fillRect(0, 0, 300, 1500);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 1));
  return new File([blob ?? ""], "ภาพกิจกรรม.jpg", { type: "image/jpeg" });
};

const meta = {
  title: "Components/Files and lists ไฟล์และรายการ/File upload แนบไฟล์",
  id: "file-upload",
  component: FileUpload,
  parameters: { guide },
  args: { label: "เอกสารประกอบ", accept: [".pdf", ".xlsx", "image/*"], maxFiles: 5 },
} satisfies Meta<typeof FileUpload>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const box = canvas.getByLabelText(/เอกสารประกอบ/);
    await userEvent.upload(box, new File(["%PDF-1.7"], "รายงานการประชุม.pdf", { type: "application/pdf" }));
    await expect(await canvas.findByText("รายงานการประชุม.pdf")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "ลบ รายงานการประชุม.pdf" }));
    await expect(box).toHaveFocus();
  },
};

export const InUse: Story = {
  render: () => <SignedAgreement />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: stored, upload: never } };

/** A photograph of 3,000 pixels leaves at 1,200. */
export const Shrinks: Story = {
  args: {
    shrink: { maxEdge: 1200 },
    upload: async (file) => {
      const image = await createImageBitmap(file);
      return { id: `${image.width}x${image.height}` };
    },
    name: "photos",
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.upload(canvas.getByLabelText(/เอกสารประกอบ/), await photo());
    await waitFor(() =>
      expect(canvasElement.querySelector<HTMLInputElement>("input[name=photos]")?.value).toBe("1200x600"),
    );
  },
};

/** A photograph of a phone held upright leaves as it was seen, and without the place it was taken at. */
export const TurnedByCamera: Story = {
  args: {
    shrink: { maxEdge: 1200 },
    upload: async (file) => {
      const seen = await drawnOf(file);
      const says = new TextDecoder("latin1").decode(await file.arrayBuffer()).includes("Exif")
        ? "Exif"
        : "nothing else";
      return { id: `${seen}, ${says}` };
    },
    name: "photos",
  },
  play: async ({ canvas, canvasElement }) => {
    const flat = await photo();
    const upright = new File([flat.slice(0, 2), TURNED, flat.slice(2)], flat.name, { type: flat.type });
    await userEvent.upload(canvas.getByLabelText(/เอกสารประกอบ/), upright);
    await waitFor(() =>
      expect(canvasElement.querySelector<HTMLInputElement>("input[name=photos]")?.value).toBe(
        "600x1200, black at the top, nothing else",
      ),
    );
  },
};

/** The same where the browser makes no bitmap of it: Firefox refuses a camera's JPEG, Chromium 109 some of the options. */
export const TurnedWithoutBitmap: Story = {
  ...TurnedByCamera,
  beforeEach: () => {
    const makes = globalThis.createImageBitmap;
    const refuses = () => Promise.reject(new DOMException("The image could not be decoded", "InvalidStateError"));
    globalThis.createImageBitmap = refuses;
    return () => {
      globalThis.createImageBitmap = makes;
    };
  },
};

/** WebP was asked for, and Safari writes none: the photograph leaves as a small JPEG. */
export const ShrinksWithoutWebP: Story = {
  args: {
    shrink: { maxEdge: 1200, type: "image/webp" },
    upload: async (file) => ({ id: `${file.name}, ${file.type}, ${await drawnOf(file)}` }),
    name: "photos",
  },
  beforeEach: () => {
    const { prototype } = HTMLCanvasElement;
    const writes = prototype.toBlob;
    prototype.toBlob = function writesNoWebP(answer, type, quality) {
      writes.call(this, answer, type === "image/webp" ? "image/png" : type, quality);
    };
    return () => {
      prototype.toBlob = writes;
    };
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.upload(canvas.getByLabelText(/เอกสารประกอบ/), await photo());
    await waitFor(() =>
      expect(canvasElement.querySelector<HTMLInputElement>("input[name=photos]")?.value).toBe(
        "ภาพกิจกรรม.jpg, image/jpeg, 1200x600, black on the left",
      ),
    );
  },
};

/** A photograph that tells its place, and of which the browser can draw nothing, does not leave; one that tells none does. */
export const PlaceCannotBeRemoved: Story = {
  args: { shrink: { maxEdge: 1200 } },
  play: async ({ canvas }) => {
    const broken = [new Uint8Array([0xff, 0xd8]), TURNED, new Uint8Array([0xff, 0xda, 0, 2])];
    const silent = [new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2])];
    const files = [
      new File(broken, "หน้าบ้าน.jpg", { type: "image/jpeg" }),
      // What Windows declares no type of.
      new File(broken, "หลังบ้าน.jpg"),
      new File(["\0\0\0\x18ftypheic"], "ในบ้าน.heic", { type: "image/heic" }),
      new File(silent, "รูปเสีย.jpg", { type: "image/jpeg" }),
    ];
    await userEvent.upload(canvas.getByLabelText(/เอกสารประกอบ/), files, { applyAccept: false });
    await expect(await canvas.findByText("รูปเสีย.jpg")).toBeVisible();
    const told = canvas.getByRole("alert");
    await waitFor(() => expect(told).toHaveTextContent("ไม่ได้เพิ่ม 3 ไฟล์"));
    await expect(told).toHaveTextContent(/หลังบ้าน.jpg: ลบตำแหน่งที่ถ่ายออกจากรูปนี้ไม่ได้/);
  },
};

/** How large an image is, and on which side it is black. */
async function drawnOf(file: File): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas?.drawImage(image, 0, 0);
  const isBlack = (x: number, y: number) =>
    canvas
      ?.getImageData(x, y, 1, 1)
      .data.slice(0, 3)
      .every((part) => part < 30);
  const side = isBlack(width / 2, 5) ? "at the top" : isBlack(5, height / 2) ? "on the left" : "nowhere";
  return `${width}x${height}, black ${side}`;
}

/** The segment of a JPEG in which a camera says that it was held upright: EXIF with the orientation 6. */
const TURNED = new Uint8Array([
  ...[0xff, 0xe1, 0, 34],
  ...[..."Exif\0\0MM\0*"].map((letter) => letter.charCodeAt(0)),
  ...[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
]);

/** In a native form the photographs go smaller, and all of them go, also after a choice that was refused or was the last. */
export const InNativeForm: Story = {
  args: { name: "files", maxFiles: 2, shrink: { maxEdge: 1200 } },
  render: (args) => (
    <form>
      <FileUpload {...args} />
    </form>
  ),
  play: async ({ canvas, canvasElement }) => {
    const box = canvas.getByLabelText(/เอกสารประกอบ/);
    const sent = () =>
      new FormData(canvasElement.querySelector("form") ?? undefined)
        .getAll("files")
        .map((file) => (file instanceof File ? file : new File([], "")));
    await userEvent.upload(box, await photo());
    await waitFor(() => expect(sent()).toHaveLength(1));
    const image = await createImageBitmap(sent()[0] ?? new Blob());
    await expect([image.width, image.height]).toEqual([1200, 600]);
    await userEvent.upload(box, new File([], "ว่าง.pdf"), { applyAccept: false });
    await canvas.findByText("ว่าง.pdf");
    await expect(sent()).toHaveLength(1);
    await userEvent.upload(box, new File(["%PDF-1.7"], "รายงาน.pdf"), { applyAccept: false });
    await waitFor(() => expect(sent().map(({ name }) => name)).toEqual(["ภาพกิจกรรม.jpg", "รายงาน.pdf"]));
    await expect(box).toBeDisabled();
  },
};

export const Uploading: Story = {
  args: {
    upload: never,
    defaultValue: [
      {
        id: "u",
        name: "ภาพเวทีครอบครัว.pdf",
        size: 1_048_576,
        status: "waiting",
        file: new File(["%PDF"], "ภาพเวทีครอบครัว.pdf"),
      },
    ],
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/กำลังส่ง ร้อยละ 62/)).toBeVisible();
  },
};

export const Refused: Story = {
  play: async ({ canvas }) => {
    const box = canvas.getByLabelText(/เอกสารประกอบ/);
    const files = [
      new File(["<svg/>"], "แผนที่ตำบล.svg", { type: "image/svg+xml" }),
      new File(["<html>"], "ใบลงทะเบียน.pdf", { type: "application/pdf" }),
    ];
    await userEvent.upload(box, files, { applyAccept: false });
    await waitFor(() => expect(canvas.getByRole("alert")).toHaveTextContent("ไม่ได้เพิ่ม 2 ไฟล์"));
  },
};

export const WithError: Story = { args: { required: true, error: "แนบเอกสารข้อตกลงอย่างน้อย 1 ไฟล์" } };

export const Disabled: Story = { args: { disabled: true, defaultValue: stored.slice(0, 1) } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: stored.slice(0, 1) } };

export const LongThai: Story = {
  args: {
    label: "ภาพถ่ายและเอกสารประกอบการดำเนินงานตามบันทึกข้อตกลงที่ผู้ใหญ่บ้านรวบรวม",
    defaultValue: [
      {
        id: "l",
        name: "รายงานผลการดำเนินงานโครงการสร้างเสริมสุขภาวะเด็กเยาวชนและครอบครัวตำบลแม่กาปีงบประมาณ๒๕๖๗ฉบับสมบูรณ์.pdf",
        size: 9_961_472,
        status: "failed",
      },
    ],
    upload: never,
    capture: "environment",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { defaultValue: stored, upload: never }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    label: "Documents",
    defaultValue: [{ id: "e", name: "agreement.pdf", size: 2_516_582, status: "done" }],
  },
  globals: { locale: "en" },
};
