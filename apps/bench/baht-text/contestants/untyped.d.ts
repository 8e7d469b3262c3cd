// It ships no types.
declare module "bahtrext" {
  const bahtrext: { NEG(amount: string, et: boolean): string | undefined };
  export = bahtrext;
}
