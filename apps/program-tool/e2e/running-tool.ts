import { afterAll, beforeAll, inject } from "vitest";
import { type Register, registerAt } from "./register.js";
import { copyOfData, removeData, startTool, type Tool } from "./tool.js";

export interface RunningTool {
  readonly address: string;
  readonly register: Register;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** The same data, at the same address. */
  startAgain(): Promise<void>;
}

/** One tool for a test file, on a copy of the prepared data; to be called at its top. */
export function useTool(): RunningTool {
  let data = "";
  let tool: Tool;
  beforeAll(async () => {
    data = copyOfData(inject("preparedData"));
    tool = await startTool({ data });
  });
  afterAll(async () => {
    await tool?.stop();
    removeData(data);
  });
  return {
    get address() {
      return tool.address;
    },
    get register() {
      return registerAt(tool.address);
    },
    kill: () => tool.kill(),
    startAgain: async () => {
      tool = await startTool({ data, port: tool.port });
    },
  };
}
