import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { answerStylesQuickly } from "./quickStyles.js";

// As with `testTimeout`: a busy machine is slow to draw thousands of rows, and no test here is about time.
configure({ asyncUtilTimeout: 20_000 });
answerStylesQuickly();
afterEach(cleanup);
