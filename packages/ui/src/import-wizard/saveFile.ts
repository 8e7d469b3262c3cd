import { saveAsFile } from "../draft-notice/saveAsFile.js";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a workbook to the browser to keep. */
export function saveWorkbook(name: string, bytes: Uint8Array): void {
  // Another view of the bytes: TypeScript cannot know that they are not shared between threads.
  saveAsFile(new Blob([new Uint8Array(bytes)], { type: WORKBOOK }), `${name}.xlsx`);
}
