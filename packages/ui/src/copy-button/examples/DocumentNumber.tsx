import { CopyButton } from "@saan/ui/copy-button";

const number = "พม 0307/ว 1542";

/** A document's number, to be pasted into a letter. */
export function DocumentNumber() {
  return (
    <div>
      เลขที่หนังสือ {number} <CopyButton text={number}>คัดลอกเลขที่หนังสือ</CopyButton>
    </div>
  );
}
