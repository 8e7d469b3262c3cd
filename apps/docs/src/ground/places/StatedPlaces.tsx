import { useMemo } from "react";
import { ReadingDesk } from "../answer/ReadingDesk";
import { useGroundMessages } from "../messages";
import { localGovernmentReader } from "./readGovernment";
import { placeReader } from "./readPlace";
import { postcodeReader } from "./readPostcodeArea";
import { useAreas } from "./useAreas";

const examples = ["ต.แม่กา อ.เมือง จ.พะเยา", "ดอกคำใต้", "เเม่กา", "เทศบาลตำบลแม่กา", "๕๖๐๐๐", "560303", "แขวงสีลม เขตบางรัก"];

/** Places as documents state them: areas, postcodes, local governments. */
export function StatedPlaces({ text }: { readonly text?: string }) {
  const words = useGroundMessages();
  const { areas } = useAreas();
  const readers = useMemo(() => [placeReader(areas), localGovernmentReader, postcodeReader(areas)], [areas]);
  return (
    <ReadingDesk
      label={words["stated.label"]}
      hint={words["stated.hint"]}
      text={text}
      examples={examples}
      readers={readers}
    />
  );
}
