import { ReadingDesk } from "../answer/ReadingDesk";
import { useGroundMessages } from "../messages";
import { numberReader } from "./readNumber";
import { quantityReader } from "./readQuantity";
import { bahtReader, numberWordsReader } from "./readWords";

const readers = [numberReader, bahtReader, numberWordsReader, quantityReader];
const examples = [
  "๑,๒๓๔.๕๐",
  "101",
  "2.5 ล้านบาท",
  "หนึ่งร้อยเอ็ดบาทห้าสิบสตางค์",
  "หนึ่งล้านสองแสนเอ็ด",
  "รวมกว่า ๗๐ คน",
  "ไม่น้อยกว่าร้อยละ 80",
  "60-70 คน",
];

/** Numbers, money and quantities, typed and read back. */
export function NumbersDesk({ text }: { readonly text?: string }) {
  const words = useGroundMessages();
  return (
    <ReadingDesk
      label={words["numbers.label"]}
      hint={words["numbers.hint"]}
      text={text}
      examples={examples}
      readers={readers}
      switches={["digits"]}
    />
  );
}
