import { ReadingDesk } from "../answer/ReadingDesk";
import { useGroundMessages } from "../messages";
import { keyboardReader } from "./readKeyboard";
import { textReader } from "./readText";

const readers = [keyboardReader, textReader];
const examples = [
  "ดอกคําใต้",
  "เเม่กา",
  { label: "แม่⟨U+200B⟩กา", text: "แม่\u200Bกา" },
  "ผู้ใหญ่บ้าน",
  "l;ylfu8iy[",
  "โรคเบาหวานความดัน",
  "นำ้หวาน",
];

/** What a text is to a search box, a counter and a database. */
export function TextDesk({ text }: { readonly text?: string }) {
  const words = useGroundMessages();
  return (
    <ReadingDesk
      label={words["texts.label"]}
      hint={words["texts.hint"]}
      text={text}
      examples={examples}
      readers={readers}
    />
  );
}
