// It ships no types: what is used of it here.
declare module "luxon" {
  interface DateTime {
    readonly isValid: boolean;
    toISODate(): string;
    toFormat(format: string): string;
  }
  interface Options {
    locale: string;
    outputCalendar: string;
    zone: string;
    numberingSystem?: string;
  }
  export const DateTime: {
    fromFormat(text: string, format: string, options: Options): DateTime;
    fromISO(text: string, options: Options): DateTime;
  };
}
