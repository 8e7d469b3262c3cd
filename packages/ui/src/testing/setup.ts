import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { answerStylesQuickly } from "./quickStyles.js";

answerStylesQuickly();
afterEach(cleanup);
