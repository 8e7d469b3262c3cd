import { phayaoAgreement } from "@saan/samples/phayao";
import { NetworkDiagram } from "@saan/ui/network-diagram";
import { useRecordWords } from "@saan/ui/record-words";

/** Ten sub-districts and the institute that joins them. */
export function PhayaoNetwork() {
  const words = useRecordWords();
  return (
    <NetworkDiagram
      caption="ภาคีของบันทึกข้อตกลงจังหวัดพะเยา"
      parties={phayaoAgreement.parties.map((party) => ({
        key: words.party(party),
        name: words.party(party),
        hub: party.role === "hub",
      }))}
    />
  );
}
