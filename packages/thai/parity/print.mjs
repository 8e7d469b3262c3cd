/** Prints lines where the script runs: to standard output, or into the page. @param {readonly string[]} lines */
export function print(lines) {
  const text = `${lines.join("\n")}\n`;
  if (typeof document === "undefined") process.stdout.write(text);
  else document.querySelector("pre")?.append(text);
}
