// It ships no types.
declare module "thai-address-database" {
  interface Row {
    district: string;
    amphoe: string;
    province: string;
  }
  type Search = (text: string, limit?: number) => readonly Row[];
  const database: {
    searchAddressByDistrict: Search;
    searchAddressByAmphoe: Search;
    searchAddressByProvince: Search;
    searchAddressByZipcode: Search;
    splitAddress(text: string): Row | null;
  };
  export = database;
}
