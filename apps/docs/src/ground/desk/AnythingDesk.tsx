import { useMemo } from "react";
import { ReadingDesk } from "../answer/ReadingDesk";
import { dateReader } from "../dates/readDate";
import { periodReader } from "../dates/readPeriod";
import { citizenIdReader, juristicIdReader } from "../identifiers/readIdentity";
import { phoneReader } from "../identifiers/readTelephone";
import { useGroundMessages } from "../messages";
import { personNameReader } from "../names/readName";
import { numberReader } from "../numbers/readNumber";
import { quantityReader } from "../numbers/readQuantity";
import { bahtReader, numberWordsReader } from "../numbers/readWords";
import { localGovernmentReader } from "../places/readGovernment";
import { placeReader } from "../places/readPlace";
import { postcodeReader } from "../places/readPostcodeArea";
import { useAreas } from "../places/useAreas";
import { keyboardReader } from "../text/readKeyboard";
import { textReader } from "../text/readText";

const examples = [
  "16 มี.ค.63",
  "19/07/2019",
  "ปีงบประมาณ 2567",
  "2.5 ล้านบาท",
  "กว่า 70 คน",
  "ผศ.ดร.สมหญิง ใจดี",
  "02-123-4567-9 ต่อ 12",
  "56000",
  "ต.แม่กา อ.เมือง",
  "l;ylfu8iy[",
];

/** Anything at all, typed into one line: every reading that applies, and why the others do not. */
export function AnythingDesk({ text }: { readonly text?: string }) {
  const words = useGroundMessages();
  const { areas } = useAreas();
  const readers = useMemo(
    () => [
      citizenIdReader,
      juristicIdReader,
      dateReader,
      periodReader,
      phoneReader,
      postcodeReader(areas),
      bahtReader,
      quantityReader,
      numberWordsReader,
      numberReader,
      localGovernmentReader,
      placeReader(areas),
      personNameReader,
      keyboardReader,
      { ...textReader, lastResort: true },
    ],
    [areas],
  );
  return (
    <ReadingDesk
      label={words["anything.label"]}
      hint={words["anything.hint"]}
      text={text}
      examples={examples}
      readers={readers}
      switches={["digits", "era"]}
      showOthers
    />
  );
}
