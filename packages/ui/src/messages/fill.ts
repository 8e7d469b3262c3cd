export { fill } from "@saan/thai/text";
