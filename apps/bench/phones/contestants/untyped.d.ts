// A file of a library whose declarations do not name it, as Node hands it over.
declare module "validator/lib/isMobilePhone.js" {
  const mobilePhone: { default(text: string, locale: string): boolean };
  export = mobilePhone;
}
