// Libraries whose declarations cannot be found from their code: what is used of them here.
declare module "validator/lib/isIdentityCard.js" {
  function isIdentityCard(text: string, country: string): boolean;
  export = isIdentityCard;
}
declare module "thai-id-validator" {
  function isValidThaiID(text: string): boolean;
  export = isValidThaiID;
}
