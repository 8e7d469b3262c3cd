import type { HostileFile } from "./HostileFile.js";
import { largeWorkbooks } from "./largeWorkbooks.js";
import { otherWorkbooks } from "./otherWorkbooks.js";
import { hostileTexts } from "./texts.js";

export { textRow, workbookOf } from "./workbookOf.js";

export const hostileFiles: readonly HostileFile[] = [...largeWorkbooks, ...otherWorkbooks, ...hostileTexts];
