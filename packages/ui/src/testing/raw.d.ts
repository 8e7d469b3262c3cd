/** The source of an example, shown beside what it renders. */
declare module "*?raw" {
  const source: string;
  export default source;
}
