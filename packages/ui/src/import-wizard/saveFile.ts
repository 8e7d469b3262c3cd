const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a workbook to the browser to keep. */
export function saveWorkbook(name: string, bytes: Uint8Array): void {
  // Another view of the bytes: TypeScript cannot know that they are not shared between threads.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, " ").trim()}.xlsx`;
  link.click();
  // Not at once: some browsers begin to read only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
