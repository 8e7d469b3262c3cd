import { OrganizationCard } from "@saan/ui/organization-card";

/** A provincial office and how it is reached. */
export function ProvincialOffice() {
  return (
    <OrganizationCard
      href="#office"
      organization={{
        name: { th: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" },
        acronym: "พมจ.พะเยา",
        kind: "provincial-office",
        partOf: { nameAsStated: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" },
        area: { code: "56", level: "province", nameAsStated: "พะเยา" },
        contact: {
          address: "ศาลากลางจังหวัดพะเยา",
          area: { code: "560101", level: "subdistrict", nameAsStated: "เวียง" },
          postcode: "56000",
          phone: "0 5400 0000 ต่อ 12",
          web: "https://phayao.example.go.th/",
        },
      }}
    />
  );
}
