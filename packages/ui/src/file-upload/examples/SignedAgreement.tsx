import { FileUpload, type Upload } from "@saan/ui/file-upload";

/** Sends one file to the server of the programme. */
const upload: Upload = async (file, { signal, onProgress }) => {
  onProgress(0);
  const response = await fetch("/api/files", { method: "POST", body: file, signal });
  if (!response.ok) throw new Error("not stored");
  onProgress(1);
  return response.json();
};

/** The signed pages of an agreement: scanned, or photographed in the village. */
export function SignedAgreement() {
  return (
    <FileUpload
      label="เอกสารข้อตกลงที่ลงนามแล้ว"
      hint="ถ่ายให้เห็นลายมือชื่อครบทุกฝ่าย"
      accept={[".pdf", "image/*"]}
      maxFiles={5}
      capture="environment"
      shrink={{ maxEdge: 2000 }}
      upload={upload}
      defaultValue={[{ id: "mou-2562", name: "บันทึกข้อตกลง ๒๕๖๒.pdf", size: 2_516_582, status: "done" }]}
    />
  );
}
