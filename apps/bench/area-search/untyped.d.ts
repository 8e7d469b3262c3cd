// It ships no types.
declare module "thai-address-database" {
  export function searchAddressByDistrict(text: string, limit?: number): readonly unknown[];
}
