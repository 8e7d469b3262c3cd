import { Skeleton } from "@saan/ui/skeleton";

const rows = ["first", "second", "third"];

/** Three agreements that are on their way; one of them says so. */
export function LoadingAgreements() {
  return (
    <div aria-busy="true" className="saan-field-group">
      {rows.map((row, index) => (
        <div key={row}>
          <Skeleton shape="title" label="กำลังโหลดรายการข้อตกลง" silent={index > 0} />
          <Skeleton lines={2} silent />
        </div>
      ))}
    </div>
  );
}
