import { formatThaiNumber } from "@saan/thai/numbers";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import type { RefusedFile } from "./checkFile.js";
import { type FileKit, nameInWords, sizeInWords } from "./fileWords.js";

interface RefusedFilesProps {
  readonly refused: readonly RefusedFile[];
  /** What the reasons speak of: the kinds that are taken, the size and the number that are the limits. */
  readonly words: Readonly<Record<"kinds" | "limit" | "count", string>>;
  readonly kit: FileKit;
  readonly onClose: () => void;
}

// A whole folder of photographs may be dropped by mistake: its names are not read out one by one.
const LISTED = 10;

/** The files that were not taken, by name, each with its reason and what to do. Renders a `<div role="alert">`. */
export function RefusedFiles({ refused, words, kit, onClose }: RefusedFilesProps) {
  const { messages, digits } = kit;
  const number = (count: number) => formatThaiNumber(count, { digits });
  return (
    <div role="alert" className="saan-file-upload-refused">
      {refused.length > 0 ? (
        <>
          <p>
            {fill(messages["fileUpload.refused"], { count: number(refused.length) })}
            <Button size="small" variant="quiet" onClick={onClose}>
              {messages["fileUpload.close"]}
            </Button>
          </p>
          <ul>
            {refused.slice(0, LISTED).map(({ id, name, size, why }) => (
              <li key={id}>
                <bdi>{nameInWords(name)}</bdi>:{" "}
                {fill(messages[`fileUpload.${why}`], { ...words, size: sizeInWords(size, kit) })}
              </li>
            ))}
            {refused.length > LISTED ? (
              <li>{fill(messages["fileUpload.refusedMore"], { count: number(refused.length - LISTED) })}</li>
            ) : null}
          </ul>
        </>
      ) : null}
    </div>
  );
}
