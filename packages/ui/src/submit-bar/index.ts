export { SubmitBar, type SubmitBarProps, type SubmitBarState } from "./SubmitBar.js";
