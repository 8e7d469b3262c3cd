// What this kit answers to tens of thousands of fixed questions: node parity/transcript.mjs, after a build. Two engines
// that print the same bytes show every person the same dates, amounts, names and order.
import { print } from "./print.mjs";
import { writeTranscript } from "./transcript/index.mjs";

print(writeTranscript());
