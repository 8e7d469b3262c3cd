export { SourceNote, type SourceNoteProps } from "./SourceNote.js";
