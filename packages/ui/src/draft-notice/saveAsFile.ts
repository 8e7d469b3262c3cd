/** Has the browser save something as a file. Characters that no file name may have are left out of the name. */
export function saveAsFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/g, " ").trim();
  link.click();
  // The download has begun by then, also in browsers that begin it late.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
