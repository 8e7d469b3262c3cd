export { RepeatableGroup, type RepeatableGroupProps } from "./RepeatableGroup.js";
