export { bahtText } from "@saan/thai/numbers";
