/** Some data with changes, where `undefined` takes a thing away; the very same data when they change nothing. */
export function changed<T extends object>(data: T, changes: { readonly [Name in keyof T]?: T[Name] | undefined }): T {
  const isSame = Object.entries(changes).every(
    ([name, value]) => JSON.stringify(data[name as keyof T]) === JSON.stringify(value),
  );
  if (isSame) return data;
  return Object.fromEntries(Object.entries({ ...data, ...changes }).filter(([, value]) => value !== undefined)) as T;
}
