import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startTool } from "./tool.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A data folder with the sample records in it; nobody has it open. */
    preparedData: string;
  }
}

/** Makes the embedded database once: a first start takes many seconds, a start on a copy of its folder one or two. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "saan-e2e-prepared-"));
  const tool = await startTool({ data: folder });
  await tool.stop();
  project.provide("preparedData", folder);
  return () => rmSync(folder, { recursive: true });
}
