/**
 * The ids of the organisations in the samples, by a readable name. They are those of `organizationIdFromSlug`, so that
 * records of the time when the names themselves were ids refer to the same bodies once migrated.
 */
export const organizationIds = {
  thaihealth: "org_0000000000c46xsjhnka2jxy3b",
  "thaihealth-section-4": "org_000000000051eeeyc42x8rxjwt",
  msdhs: "org_0000000000kmg2bqgh6eh0rtjq",
  "inn-news": "org_0000000000b9rq5gc6y5wjbh7h",
  "phayao-strong-family-institute": "org_0000000000bypqjbz89vxmym6s",
  "phayao-strong-family-network": "org_0000000000m9pvnbfk68h4197r",
  "family-network-foundation": "org_0000000000n56vbnzhn43xnecr",
  "phayao-msdhs-office": "org_0000000000yet3p0s6rgh4t33k",
  "phayao-children-family-shelter": "org_0000000000frmjr2t2cb23d11r",
  "border-patrol-police-32": "org_0000000000rqsvn41mezyks1mh",
  "mueang-phayao-health-office": "org_00000000007j47t64tpt3pypaz",
  "sang-ban-paeng-mueang-network": "org_0000000000v6q86zz856p7mkc7",
  "phayao-development-foundation": "org_0000000000m4sbvae9rjzy01mg",
  "mueang-phayao-agricultural-cooperative": "org_0000000000q4709add0mcej9jn",
  "radio-thailand-phayao": "org_0000000000sseh7x7mwbkz2f0m",
  "prd-region-3": "org_0000000000aae1cvd8r9626ybc",
} as const;

export type SampleOrganization = keyof typeof organizationIds;
